"""Sessions and answers as they are stored and read back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from voicecoach.core.claims.models import Finding, Severity
from voicecoach.core.claims.resolutions import Choice, Resolution, Resolved, Settlement
from voicecoach.core.models import (
    AnswerTiming,
    Delivery,
    EndReason,
    Instant,
    Question,
    Recording,
    Transcript,
)
from voicecoach.core.session_notes import SaidLine, SpokenNote
from voicecoach.errors import DataError

MAX_CANDIDATES = 5
"""How many ids a message lists."""


class SessionState(StrEnum):
    OPEN = "open"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"  # Ctrl-C, a kill or a crash; everything recorded is kept


class AnswerState(StrEnum):
    """How far an answer has come; each step is committed before the next begins."""

    RECORDING = "recording"
    RECORDED = "recorded"
    TRANSCRIBED = "transcribed"
    TRANSCRIPTION_FAILED = "transcription_failed"
    ANALYSED = "analysed"
    NO_SPEECH = "no_speech"


@dataclass(frozen=True, slots=True)
class SessionStart:
    """What is known when a session begins."""

    bank: str
    questions: tuple[Question, ...]
    started: Instant
    source: str = "practice"
    microphone: str | None = None
    voice: str | None = None
    engine: str | None = None
    employer: str | None = None
    round: str | None = None
    application_id: int | None = None
    """What it is practised for; employer and round then say the same in words."""
    round_id: int | None = None


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A finding with the number it is known by, and what the person decided about it."""

    id: int
    finding: Finding
    resolution: Resolution | None = None
    """None while it is open."""
    decided: Instant | None = None
    """When; None also where that was not kept."""

    @property
    def is_open(self) -> bool:
        return self.resolution is None

    @property
    def dismissed(self) -> bool:
        return self.resolution is not None and self.resolution.choice is Choice.DISMISSED


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """One attempt at one question, with everything known about it so far."""

    id: int
    session_id: str
    position: int
    """Place of the question in the session, from 0."""
    attempt: int
    """1 for the first try at this question in this session."""
    question: Question
    asked: Instant
    state: AnswerState
    recording: Recording | None = None
    timing: AnswerTiming | None = None
    transcript: Transcript | None = None
    delivery: Delivery | None = None
    findings: tuple[StoredFinding, ...] = ()
    marks_ms: tuple[int, ...] = ()
    """Places the person marked, in the answer's audio, in order."""
    earlier: tuple[Transcript, ...] = ()
    """Versions of the transcript before the one that counts, oldest first."""

    @property
    def versions(self) -> tuple[Transcript, ...]:
        """Every version of the transcript, oldest first; the last one counts."""
        return self.earlier if self.transcript is None else (*self.earlier, self.transcript)


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session read back whole."""

    id: str
    state: SessionState
    start: SessionStart
    ended: Instant | None
    answers: tuple[AnswerRecord, ...]
    notes: tuple[SpokenNote, ...] = ()
    said: tuple[SaidLine, ...] = ()
    """What our voice said, in order; kept by hands-free sessions only."""


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session as one line of a list."""

    id: str
    state: SessionState
    started: Instant
    bank: str
    source: str
    questions: int
    answers: int
    """Attempts of which something was kept, silent ones included."""
    spoken_ms: int
    findings: int
    """Those still open."""
    employer: str | None = None
    round: str | None = None
    application_id: int | None = None
    round_id: int | None = None


def settlement_of(stored: Iterable[StoredFinding]) -> Settlement:
    """What has been decided about these findings, for later comparisons."""
    return Settlement(
        Resolved(each.finding, each.resolution) for each in stored if each.resolution is not None
    )


def strongest_first(stored: Iterable[StoredFinding]) -> tuple[StoredFinding, ...]:
    """By severity, then by number."""
    order = {severity: place for place, severity in enumerate(Severity)}
    return tuple(sorted(stored, key=lambda each: (order[each.finding.severity], each.id)))


def decidable(
    number: int, stored: StoredFinding | None, resolution: Resolution | None
) -> StoredFinding:
    """The finding, when this can be decided about it; None as resolution undoes.

    Raises DataError when there is no finding with this number, or nothing to undo.
    """
    if stored is None:
        raise DataError(
            f"There is no warning number {number}.",
            code="unknown_finding",
            hint="See the numbers: voicecoach claims warnings --all",
        )
    if resolution is None and stored.is_open:
        raise DataError(
            f"Warning {number} is open; there is nothing to undo.",
            code="nothing_to_undo",
            hint="See what was decided: voicecoach claims warnings --all",
        )
    return stored


def with_decision(
    stored: StoredFinding, resolution: Resolution | None, decided: Instant
) -> StoredFinding:
    """The same finding after a decision, or open again."""
    moment = None if resolution is None else decided
    return replace(stored, resolution=resolution, decided=moment)


def numbered_session_id(day: date, number: int) -> str:
    """The id of the nth session of a local day: 2026-11-25-1."""
    return f"{day.isoformat()}-{number}"


def find_session_id(wanted: str, known: Iterable[str]) -> str:
    """The one session meant: the exact id, or the only one that begins so. Raises DataError."""
    ids = tuple(known)
    if wanted in ids:
        return wanted
    candidates = [each for each in ids if wanted and each.startswith(wanted)]
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        named = ", ".join(candidates[:MAX_CANDIDATES])
        more = ", …" if len(candidates) > MAX_CANDIDATES else ""
        raise DataError(
            f"Several sessions begin with {wanted!r}: {named}{more}.",
            code="ambiguous_session",
            hint="Type a little more of the id.",
        )
    raise DataError(
        f"There is no session {wanted!r}.",
        code="unknown_session",
        hint="See which there are: voicecoach sessions list",
    )


def state_once_recorded(timing: AnswerTiming) -> AnswerState:
    """What an answer is once its sound is kept; for a typed one its words decide later."""
    unheard = timing.onset_ms is None and timing.end_reason is not EndReason.TYPED
    silent = unheard or timing.end_reason is EndReason.NO_SPEECH
    return AnswerState.NO_SPEECH if silent else AnswerState.RECORDED


def state_once_transcribed(transcript: Transcript) -> AnswerState:
    """What an answer is once it has a transcript; no words is an outcome, not an error."""
    return AnswerState.NO_SPEECH if transcript.no_speech else AnswerState.TRANSCRIBED


def answered_positions(record: SessionRecord) -> frozenset[int]:
    """Positions of the questions to which somebody said something."""
    return frozenset(answer.position for answer in record.answers if not _is_empty(answer))


def given_answers(record: SessionRecord) -> int:
    """How many answers there are in which somebody said something."""
    return sum(not _is_empty(answer) for answer in record.answers)


def _is_empty(answer: AnswerRecord) -> bool:
    """Nobody said anything, or a line was not typed to its end."""
    if answer.state in {AnswerState.RECORDING, AnswerState.NO_SPEECH}:
        return True
    was_typed = answer.timing is not None and answer.timing.end_reason is EndReason.TYPED
    return was_typed and answer.transcript is None

"""A session with all that is stored of it, as it travels from one store to another."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from voicecoach.core.models import Instant, Recording, Transcript
from voicecoach.core.sessions import AnswerRecord, AnswerState, SessionRecord, SessionState
from voicecoach.errors import DataError

_ID = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{1,6}")
_STEM = re.compile(r"[0-9a-z]{1,20}-[0-9]{1,12}")
LARGEST_NUMBER = 1_000_000_000
"""Numbers of answers, notes and warnings above this come from no store of ours."""
_LARGEST_TIME_MS = 7 * 24 * 3600 * 1000
_LONGEST_OFFSET_MIN = 14 * 60
_FASTEST_HZ = 768_000
_MOST_CHANNELS = 32


@dataclass(frozen=True, slots=True)
class ImpliedDecision:
    """A warning that was settled together with another one."""

    finding_id: int
    by_sha256: str
    """Hash of the other warning's fingerprint."""


@dataclass(frozen=True, slots=True)
class KeptSession:
    """What a store holds of one session, besides the sound itself."""

    session: SessionRecord
    implied: tuple[ImpliedDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class RestoredSession:
    """How a session is known in the store it was brought to."""

    id: str
    kept_id: bool
    kept_numbers: bool
    """False when warnings have other numbers than they had."""


def recordings_of(session: SessionRecord) -> tuple[Recording, ...]:
    """Of answers, then of notes."""
    held = [answer.recording for answer in session.answers]
    held += [note.recording for note in session.notes]
    return tuple(recording for recording in held if recording is not None)


def stem_of(recording: Recording) -> str:
    """The name of a recording within its session: "01-1", "note-7"."""
    return PurePosixPath(recording.path).stem


def with_sounds(kept: KeptSession, paths: Iterable[str]) -> KeptSession:
    """Without the recordings whose path is not among these."""
    known = frozenset(paths)
    session = kept.session

    def there(recording: Recording | None) -> Recording | None:
        return recording if recording is not None and recording.path in known else None

    return replace(
        kept,
        session=replace(
            session,
            answers=tuple(replace(a, recording=there(a.recording)) for a in session.answers),
            notes=tuple(replace(note, recording=there(note.recording)) for note in session.notes),
        ),
    )


def without_warnings(kept: KeptSession) -> KeptSession:
    """Without findings and what was decided about them."""
    answers = tuple(replace(answer, findings=()) for answer in kept.session.answers)
    return replace(kept, session=replace(kept.session, answers=answers), implied=())


def damaged_bundle(why: str) -> DataError:
    """Why a session from elsewhere was not taken in."""
    return DataError(
        f"This bundle was not taken in: {why}.",
        code="bundle_damaged",
        hint="Nothing was stored. Ask for it again, or copy it once more.",
    )


def holds_together(kept: KeptSession) -> bool:
    """Whether a session from elsewhere could have come from a store: nothing in it disagrees."""
    return all(_checks(kept))


def _checks(kept: KeptSession) -> Iterator[bool]:
    session = kept.session
    yield _is_id(session.id)
    yield session.state is not SessionState.OPEN
    yield from map(_is_moment, filter(None, (session.start.started, session.ended)))
    tries = [(answer.position, answer.attempt) for answer in session.answers]
    yield len(set(tries)) == len(tries)
    for answer in session.answers:
        yield from _answer_checks(session, answer)
    for note in session.notes:
        yield 0 <= note.position < len(session.start.questions)
        yield _is_moment(note.noted)
    findings = [stored for answer in session.answers for stored in answer.findings]
    for numbers in (session.answers, session.notes, findings):
        ids = [each.id for each in numbers]
        yield len(set(ids)) == len(ids) and all(0 < each <= LARGEST_NUMBER for each in ids)
    yield [a.id for a in session.answers] == sorted(a.id for a in session.answers)
    yield [n.id for n in session.notes] == sorted(n.id for n in session.notes)
    stems = [stem_of(recording) for recording in recordings_of(session)]
    yield len(set(stems)) == len(stems) and all(map(_STEM.fullmatch, stems))
    yield all(map(_is_recording, recordings_of(session)))
    yield all(0 <= line.at_ms <= _LARGEST_TIME_MS for line in session.said)


def _is_id(text: str) -> bool:
    try:
        date.fromisoformat(text.rpartition("-")[0])
    except ValueError:
        return False
    return _ID.fullmatch(text) is not None


def _answer_checks(session: SessionRecord, answer: AnswerRecord) -> Iterator[bool]:
    questions = session.start.questions
    yield answer.session_id == session.id
    yield 0 <= answer.position < len(questions) and answer.question == questions[answer.position]
    yield 0 < answer.attempt <= LARGEST_NUMBER
    yield answer.state is not AnswerState.RECORDING
    yield _is_moment(answer.asked)
    yield list(answer.marks_ms) == sorted(set(answer.marks_ms))
    yield answer.transcript is not None or not answer.earlier
    yield all(map(_is_transcript, answer.versions))
    fingerprints = [stored.finding.fingerprint for stored in answer.findings]
    yield len(set(fingerprints)) == len(fingerprints)
    for stored in answer.findings:
        yield stored.decided is None or _is_moment(stored.decided)
        for side in (stored.finding.earlier, stored.finding.later):
            quoted = side.statement.text[max(0, side.start_char) : side.end_char]
            yield side.start_char >= 0 and quoted == side.quote


def _is_moment(instant: Instant) -> bool:
    return (
        instant.at_utc.tzinfo is not None
        and abs(instant.local_offset_min) <= _LONGEST_OFFSET_MIN
        and 1900 <= instant.at_utc.year < 9999  # room for the offset
    )


def _is_transcript(transcript: Transcript) -> bool:
    return all(0 <= w.start_ms <= w.end_ms <= _LARGEST_TIME_MS for w in transcript.words)


def _is_recording(recording: Recording) -> bool:
    return (
        0 < recording.rate_hz <= _FASTEST_HZ
        and 0 < recording.channels <= _MOST_CHANNELS
        and 0 <= recording.duration_ms <= _LARGEST_TIME_MS
    )

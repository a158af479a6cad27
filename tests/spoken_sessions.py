"""Sessions made of recordings with known words, stored as if they had been practised."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path

import numpy as np

from tests.stored_values import NOON, later
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.claims.models import Finding
from voicecoach.core.delivery import measure_delivery
from voicecoach.core.models import EndReason, Question, Recording, TargetRange, Transcript, Word
from voicecoach.core.sessions import SessionStart, SessionState
from voicecoach.core.timing import answer_timing
from voicecoach.core.transcript import text_of

GAP_MS = 1_400
"""Silence between two recordings that are joined into one answer: a pause worth drawing."""


@dataclass(frozen=True, slots=True)
class SpokenAnswer:
    """The sound of one answer, its words with their times, and where speech is."""

    samples: Samples
    words: tuple[Word, ...]
    speech: tuple[Span, ...]

    @property
    def duration_ms(self) -> int:
        return len(self.samples) * 1000 // ANALYSIS_RATE_HZ

    @property
    def transcript(self) -> Transcript:
        return Transcript(
            text_of(self.words), self.words, "whisper", "tiny.en", "en", "lower_bound"
        )


def joined(parts: Sequence[SpokenAnswer]) -> SpokenAnswer:
    """One answer after the other, GAP_MS apart."""
    samples: list[Samples] = []
    words: list[Word] = []
    speech: list[Span] = []
    at_ms = 0
    for part in parts:
        samples += [part.samples, np.zeros(GAP_MS * ANALYSIS_RATE_HZ // 1000, dtype=np.float32)]
        words += [
            replace(word, start_ms=word.start_ms + at_ms, end_ms=word.end_ms + at_ms)
            for word in part.words
        ]
        speech += [Span(each.start_ms + at_ms, each.end_ms + at_ms) for each in part.speech]
        at_ms += part.duration_ms + GAP_MS
    return SpokenAnswer(np.concatenate(samples), tuple(words), tuple(speech))


def answers_lasting(
    total_s: float, each_s: float, clips: Sequence[SpokenAnswer]
) -> Iterator[SpokenAnswer]:
    """Answers of about `each_s`, together at least `total_s`, made of the clips in turn."""
    turn = cycle(clips)
    made_ms = 0
    while made_ms < total_s * 1000:
        parts: list[SpokenAnswer] = []
        while sum(part.duration_ms + GAP_MS for part in parts) < each_s * 1000:
            parts.append(next(turn))
        answer = joined(parts)
        made_ms += answer.duration_ms
        yield answer


def a_spoken_question(number: int) -> Question:
    return Question(
        id=f"spoken-{number}",
        text=f"Tell me about the time when plan {number} did not work out. What did you do?",
        bank="second_round",
        topic="resilience",
        target=TargetRange(60, 120),
        covers=("a plan that failed", "what you changed", "what came of it"),
        kind="behavioural",
        follow_ups=("What would you do differently today?",),
    )


def store_spoken_session(
    store: SqliteStore, questions: Sequence[Question], answers: Sequence[tuple[int, SpokenAnswer]]
) -> tuple[str, tuple[int, ...]]:
    """Store answers, each with the position of its question; their ids come back in order."""
    start = SessionStart("second_round", tuple(questions), NOON, employer="Acme", round="second")
    session_id = store.begin_session(start)
    ids = []
    for number, (position, answer) in enumerate(answers):
        new = store.begin_answer(session_id, position, later(120 * number))
        write_samples(new.audio_path, answer.samples)
        timing = answer_timing(answer.speech, answer.duration_ms, EndReason.SILENCE)
        recording = Recording(new.recording_path, ANALYSIS_RATE_HZ, 1, answer.duration_ms)
        store.save_recording(new.answer_id, recording, timing)
        store.save_transcript(new.answer_id, answer.transcript)
        store.save_analysis(new.answer_id, measure_delivery(answer.transcript, timing), ())
        ids.append(new.answer_id)
    store.finish_session(session_id, SessionState.FINISHED, later(3600))
    return session_id, tuple(ids)


def add_findings(store: SqliteStore, answer_id: int, findings: Sequence[Finding]) -> None:
    """Findings for a stored answer, whose delivery stays as it is."""
    answers = (each for summary in store.sessions() for each in store.session(summary.id).answers)
    delivery = next(each.delivery for each in answers if each.id == answer_id)
    assert delivery is not None
    store.save_analysis(answer_id, delivery, findings)


def write_samples(file: Path, samples: Samples) -> None:
    import soundfile

    soundfile.write(file, samples, ANALYSIS_RATE_HZ, subtype="PCM_16", format="WAV")

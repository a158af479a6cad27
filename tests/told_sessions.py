"""Stored sessions in which answers were really said, compared and warned about."""

import wave
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.stored_values import NOON, RATE_HZ, a_start, later
from voicecoach.core.audio import Span
from voicecoach.core.models import (
    AnswerTiming,
    EndReason,
    Instant,
    Recording,
    Transcript,
    Word,
)
from voicecoach.core.sessions import AnswerRecord, SessionState
from voicecoach.ports import AnswerStore
from voicecoach.session.understanding import understand

WORD_MS = 400
LEAVING = "I was fired by Quillfeather in March."
TOLD = f"I worked at Acme for seven years. {LEAVING} Then I moved to Leeds."


def heard(text: str, confidence: float | None = 0.9, first_ms: int = 0) -> Transcript:
    """Words of 360 ms with 40 ms between them."""
    words = tuple(
        Word(word, first_ms + WORD_MS * n, first_ms + WORD_MS * n + 360, confidence)
        for n, word in enumerate(text.split())
    )
    return Transcript(" ".join(text.split()), words, "whisper", "tiny.en", "en", "lower_bound")


def typed(text: str) -> Transcript:
    return Transcript(text, (), "typed", "", "en", "no", source="typed")


def tell(store: AnswerStore, said: Sequence[Transcript | str], at: Instant = NOON) -> str:
    """A finished session with an answer for each of these; noise is its sound."""
    start = replace(a_start(at, questions=len(said)), employer=None, round=None)
    session_id = store.begin_session(start)
    for position, each in enumerate(said):
        answer(store, session_id, position, each, later(60 * position, at))
    store.finish_session(session_id, SessionState.FINISHED, later(900, at))
    return session_id


def answer(
    store: AnswerStore, session_id: str, position: int, said: Transcript | str, at: Instant
) -> int:
    transcript = heard(said) if isinstance(said, str) else said
    place = store.begin_answer(session_id, position, at)
    recording = None
    timing = AnswerTiming(0, None, None, None, 0, (), (), EndReason.TYPED)
    if transcript.source == "spoken":
        length_ms = (transcript.words[-1].end_ms if transcript.words else 0) + 500
        noise(place.audio_path, length_ms)
        recording = Recording(place.recording_path, RATE_HZ, 1, length_ms)
        speech = (Span(0, length_ms - 500),)
        timing = AnswerTiming(
            length_ms, 0, 0, length_ms - 500, length_ms - 500, speech, (), EndReason.SILENCE
        )
    store.save_recording(place.answer_id, recording, timing)
    store.save_transcript(place.answer_id, transcript)
    understand(store, place.answer_id, transcript, timing)
    return place.answer_id


def noise(file: Path, length_ms: int) -> None:
    """Sound of which no sample is silent."""
    samples = np.random.default_rng(3).integers(1, 9_000, RATE_HZ * length_ms // 1000)
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(samples.astype("<i2").tobytes())


def silent_spans(file: Path) -> list[Span]:
    """Where a recording made of noise() has fallen silent."""
    with wave.open(str(file), "rb") as sound:
        samples = np.frombuffer(sound.readframes(sound.getnframes()), dtype="<i2")
    edges = np.flatnonzero(np.diff(np.concatenate(([0], samples == 0, [0]))))
    per_ms = RATE_HZ // 1000
    return [
        Span(int(start) // per_ms, int(end) // per_ms)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    ]


def the_answer(store: AnswerStore, session_id: str, position: int = 0) -> AnswerRecord:
    """The newest attempt at a question."""
    answers = store.session(session_id).answers
    return [each for each in answers if each.position == position][-1]


def in_files(data: Path, words: str) -> list[str]:
    """Names of the files that hold these words, in capitals or not."""
    wanted = words.casefold().encode()
    files = [each for each in data.rglob("*") if each.is_file()]
    assert files
    return [each.name for each in files if wanted in each.read_bytes().lower()]

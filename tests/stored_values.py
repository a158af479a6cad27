"""Values as they are stored: plain examples, and strategies for every shape they can take."""

import wave
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st

from voicecoach.core.audio import Span
from voicecoach.core.claims.models import (
    Context,
    Finding,
    FindingValue,
    Level,
    Severity,
    Side,
    Statement,
)
from voicecoach.core.models import (
    AnswerTiming,
    Delivery,
    EndReason,
    Fillers,
    Instant,
    Origin,
    Question,
    Recording,
    TargetRange,
    Transcript,
    Word,
)
from voicecoach.core.sessions import SessionStart

NOON = Instant(datetime(2026, 11, 25, 12, 0, tzinfo=UTC), local_offset_min=60)
RATE_HZ = 16_000


def later(seconds: float, instant: Instant = NOON) -> Instant:
    return replace(instant, at_utc=instant.at_utc + timedelta(seconds=seconds))


def a_question(text: str = "Why do you want to leave?", key: str = "leave") -> Question:
    return Question(key, text, "second_round", "motivation", TargetRange(60, 120))


def a_start(started: Instant = NOON, questions: int = 2) -> SessionStart:
    plan = tuple(a_question(f"Question number {n}?", f"q{n}") for n in range(1, questions + 1))
    return SessionStart("second_round", plan, started, employer="Acme", round="2")


def a_timing(end_reason: EndReason = EndReason.SILENCE, speech_ms: int = 900) -> AnswerTiming:
    return AnswerTiming(1000, 100, 100, 1000, speech_ms, (Span(100, 1000),), (), end_reason)


def a_transcript(text: str = "I worked there for seven years") -> Transcript:
    words = tuple(Word(word, 100 * n, 100 * n + 90, 0.5) for n, word in enumerate(text.split()))
    return Transcript(text, words, "whisper", "tiny.en", "en", "lower_bound")


def a_delivery(words: int = 6) -> Delivery:
    return Delivery(words, 150.5, None, Fillers("no", None))


def a_statement(
    text: str, session_id: str | None = None, answer_id: int | None = None
) -> Statement:
    context = Context("How long?", date(2026, 11, 20), "practice", "Acme", "1")
    return Statement(text, context, session_id, answer_id)


def a_finding(earlier: Statement, later: Statement, rule: str = "duration_differs") -> Finding:
    return Finding(
        Level.CONTRADICTION,
        Severity.HIGH,
        "duration",
        rule,
        "years at Acme",
        _side(earlier, 5.0),
        _side(later, 7.0),
    )


def _side(statement: Statement, years: float) -> Side:
    end = len(statement.text)
    return Side(statement, statement.text, 0, end, FindingValue("duration", years, years, "year"))


def write_wav(file: Path, frames: int = RATE_HZ) -> None:
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(b"\x01\x02" * frames)


def a_recording(path: str, frames: int = RATE_HZ) -> Recording:
    return Recording(path, RATE_HZ, 1, frames * 1000 // RATE_HZ, (Span(10, 20),))


texts = st.text(max_size=200) | st.sampled_from(
    [
        "",
        "Zoë – 東京 ✓ 👩🏽‍🚀",
        "שלום עולם",
        "\x00\x1b[31m\r\n\t",
        "'; DROP TABLE answers; --",
        "long " * 20_000,
    ]
)
some_ms = st.integers(min_value=0, max_value=10**9)
numbers = st.floats(allow_nan=False, allow_infinity=False)
moments = st.builds(
    Instant,
    st.datetimes(datetime(1990, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds the zone
    st.integers(-12 * 60, 14 * 60),
)
spans = st.builds(Span, some_ms, some_ms)
words = st.builds(Word, texts, some_ms, some_ms, st.none() | numbers)
questions = st.builds(
    Question,
    id=texts,
    text=texts,
    bank=texts,
    topic=texts,
    target=st.builds(TargetRange, some_ms, some_ms),
    covers=st.lists(texts, max_size=3).map(tuple),
    end_silence_s=st.none() | numbers,
)
starts = st.builds(
    SessionStart,
    bank=texts,
    questions=st.lists(questions, min_size=1, max_size=3).map(tuple),
    started=moments,
    source=texts,
    microphone=st.none() | texts,
    voice=st.none() | texts,
    engine=st.none() | texts,
    employer=st.none() | texts,
    round=st.none() | texts,
)
timings = st.builds(
    AnswerTiming,
    duration_ms=some_ms,
    thinking_ms=st.none() | some_ms,
    onset_ms=st.none() | some_ms,
    last_speech_ms=st.none() | some_ms,
    speech_ms=some_ms,
    speech=st.lists(spans, max_size=4).map(tuple),
    pauses=st.lists(spans, max_size=4).map(tuple),
    end_reason=st.sampled_from(EndReason),
)
measures = st.sampled_from(["exact", "lower_bound", "no"])
transcripts = st.builds(
    Transcript,
    text=texts,
    words=st.lists(words, max_size=4).map(tuple),
    engine=texts,
    model=texts,
    language=texts,
    fillers_measured=measures,
    source=st.sampled_from(["spoken", "typed"]),
    origin=st.sampled_from(Origin),
)
deliveries = st.builds(
    Delivery,
    words=some_ms,
    pace_wpm=st.none() | numbers,
    articulation_wpm=st.none() | numbers,
    fillers=st.builds(
        Fillers,
        measured=measures,
        count=st.none() | some_ms,
        by_word=st.lists(st.tuples(texts, some_ms), max_size=3).map(tuple),
        heard=st.lists(words, max_size=3).map(tuple),
    ),
    hedges=st.lists(texts, max_size=3).map(tuple),
    discourse_markers=st.lists(st.tuples(texts, some_ms), max_size=3).map(tuple),
)
contexts = st.builds(
    Context,
    question=st.none() | texts,
    said_on=st.none() | st.dates(),
    source=st.none() | texts,
    employer=st.none() | texts,
    round=st.none() | texts,
)
sides = st.builds(
    Side,
    statement=st.builds(Statement, text=texts, context=contexts),
    quote=texts,
    start_char=some_ms,
    end_char=some_ms,
    value=st.builds(
        FindingValue,
        type=texts,
        low=st.none() | st.floats(allow_nan=False),
        high=st.none() | st.floats(allow_nan=False),
        unit=st.none() | texts,
        text=st.none() | texts,
    ),
)
findings = st.builds(
    Finding,
    level=st.sampled_from(Level),
    severity=st.sampled_from(Severity),
    kind=texts,
    rule=texts,
    topic=texts,
    earlier=sides,
    later=sides,
)

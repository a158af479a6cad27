"""Values to columns and back. Every `…_columns` has its `…_from` beside it."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from sqlite3 import Row
from typing import Any

from voicecoach.core.audio import Span
from voicecoach.core.claims.models import Context, FindingValue, Statement
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

SqlValue = str | int | float | None


_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(value: SqlValue) -> SqlValue:
    """UTF-8 holds no half of a pair; it becomes U+FFFD, so that offsets stay what they were."""
    return _LONE_SURROGATES.sub("\ufffd", value) if isinstance(value, str) else value


def instant_columns(prefix: str, instant: Instant) -> dict[str, SqlValue]:
    """UTC as text of constant width, which sorts by time, beside the wall clock's offset."""
    if instant.at_utc.tzinfo is None:
        msg = "an Instant needs a time zone"
        raise ValueError(msg)
    return {
        f"{prefix}_at_utc": instant.at_utc.astimezone(UTC).isoformat(timespec="microseconds"),
        f"{prefix}_local_offset_min": instant.local_offset_min,
    }


def instant_from(row: Row, prefix: str) -> Instant:
    return Instant(
        at_utc=datetime.fromisoformat(row[f"{prefix}_at_utc"]),
        local_offset_min=row[f"{prefix}_local_offset_min"],
    )


def start_columns(start: SessionStart) -> dict[str, SqlValue]:
    return {
        "bank": start.bank,
        "source": start.source,
        "microphone": start.microphone,
        "voice": start.voice,
        "engine": start.engine,
        "employer": start.employer,
        "round": start.round,
        "application_id": start.application_id,
        "round_id": start.round_id,
        **instant_columns("started", start.started),
    }


def start_from(row: Row, questions: tuple[Question, ...]) -> SessionStart:
    return SessionStart(
        bank=row["bank"],
        questions=questions,
        started=instant_from(row, "started"),
        source=row["source"],
        microphone=row["microphone"],
        voice=row["voice"],
        engine=row["engine"],
        employer=row["employer"],
        round=row["round"],
        application_id=row["application_id"],
        round_id=row["round_id"],
    )


def question_columns(question: Question) -> dict[str, SqlValue]:
    return {
        "question_id": question.id,
        "text": question.text,
        "bank": question.bank,
        "topic": question.topic,
        "target_low_s": question.target.low_s,
        "target_high_s": question.target.high_s,
        "covers_json": texts_json(question.covers),
        "end_silence_s": question.end_silence_s,
        "kind": question.kind,
        "tags_json": texts_json(question.tags),
        "follow_ups_json": texts_json(question.follow_ups),
        "asked_by": question.asked_by,
        "follows": question.follows,
    }


def question_from(row: Row) -> Question:
    return Question(
        id=row["question_id"],
        text=row["text"],
        bank=row["bank"],
        topic=row["topic"],
        target=TargetRange(low_s=row["target_low_s"], high_s=row["target_high_s"]),
        covers=texts_from(row["covers_json"]),
        end_silence_s=row["end_silence_s"],
        kind=row["kind"],
        tags=texts_from(row["tags_json"]),
        follow_ups=texts_from(row["follow_ups_json"]),
        asked_by=row["asked_by"],
        follows=row["follows"],
    )


def recording_columns(recording: Recording) -> dict[str, SqlValue]:
    return {
        "path": recording.path,
        "rate_hz": recording.rate_hz,
        "channels": recording.channels,
        "duration_ms": recording.duration_ms,
        "gaps_json": _spans_json(recording.gaps),
    }


def recording_from(row: Row) -> Recording:
    return Recording(
        path=row["path"],
        rate_hz=row["rate_hz"],
        channels=row["channels"],
        duration_ms=row["duration_ms"],
        gaps=_spans(row["gaps_json"]),
    )


def timing_columns(timing: AnswerTiming) -> dict[str, SqlValue]:
    return {
        "duration_ms": timing.duration_ms,
        "thinking_ms": timing.thinking_ms,
        "onset_ms": timing.onset_ms,
        "last_speech_ms": timing.last_speech_ms,
        "speech_ms": timing.speech_ms,
        "speech_json": _spans_json(timing.speech),
        "pauses_json": _spans_json(timing.pauses),
        "end_reason": timing.end_reason.value,
    }


def timing_from(row: Row) -> AnswerTiming:
    return AnswerTiming(
        duration_ms=row["duration_ms"],
        thinking_ms=row["thinking_ms"],
        onset_ms=row["onset_ms"],
        last_speech_ms=row["last_speech_ms"],
        speech_ms=row["speech_ms"],
        speech=_spans(row["speech_json"]),
        pauses=_spans(row["pauses_json"]),
        end_reason=EndReason(row["end_reason"]),
    )


def transcript_columns(transcript: Transcript) -> dict[str, SqlValue]:
    return {
        "text": transcript.text,
        "words_json": _words_json(transcript.words),
        "engine": transcript.engine,
        "model": transcript.model,
        "language": transcript.language,
        "fillers_measured": transcript.fillers_measured,
        "source": transcript.source,
        "origin": transcript.origin.value,
    }


def transcript_from(row: Row) -> Transcript:
    return Transcript(
        text=row["text"],
        words=words_from(row["words_json"]),
        engine=row["engine"],
        model=row["model"],
        language=row["language"],
        fillers_measured=row["fillers_measured"],
        source=row["source"],
        origin=Origin(row["origin"]),
    )


def delivery_columns(delivery: Delivery) -> dict[str, SqlValue]:
    return {
        "words": delivery.words,
        "pace_wpm": delivery.pace_wpm,
        "articulation_wpm": delivery.articulation_wpm,
        "fillers_measured": delivery.fillers.measured,
        "fillers_count": delivery.fillers.count,
        "fillers_by_word_json": _json(delivery.fillers.by_word),
        "fillers_heard_json": _words_json(delivery.fillers.heard),
        "hedges_json": _json(delivery.hedges),
        "discourse_markers_json": _json(delivery.discourse_markers),
    }


def delivery_from(row: Row) -> Delivery:
    return Delivery(
        words=row["words"],
        pace_wpm=row["pace_wpm"],
        articulation_wpm=row["articulation_wpm"],
        fillers=Fillers(
            measured=row["fillers_measured"],
            count=row["fillers_count"],
            by_word=_counts(row["fillers_by_word_json"]),
            heard=words_from(row["fillers_heard_json"]),
        ),
        hedges=tuple(json.loads(row["hedges_json"])),
        discourse_markers=_counts(row["discourse_markers_json"]),
    )


def statement_columns(statement: Statement) -> dict[str, SqlValue]:
    context = statement.context
    return {
        "text": statement.text,
        "question": context.question,
        "said_on": None if context.said_on is None else context.said_on.isoformat(),
        "source": context.source,
        "employer": context.employer,
        "round": context.round,
        "session_id": statement.session_id,
        "answer_id": statement.answer_id,
        "application_id": statement.application_id,
        "round_id": statement.round_id,
    }


def statement_from(row: Row) -> Statement:
    said_on = row["said_on"]
    return Statement(
        text=row["text"],
        context=Context(
            question=row["question"],
            said_on=None if said_on is None else date.fromisoformat(said_on),
            source=row["source"],
            employer=row["employer"],
            round=row["round"],
        ),
        session_id=row["session_id"],
        answer_id=row["answer_id"],
        application_id=row["application_id"],
        round_id=row["round_id"],
    )


def finding_value_json(value: FindingValue) -> str:
    return _json([value.type, value.low, value.high, value.unit, value.text])


def finding_value_from(text: str) -> FindingValue:
    kind, low, high, unit, words = json.loads(text)
    return FindingValue(type=kind, low=low, high=high, unit=unit, text=words)


def texts_json(texts: Iterable[str]) -> str:
    return _json(tuple(texts))


def texts_from(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _counts(text: str) -> tuple[tuple[str, int], ...]:
    return tuple((word, count) for word, count in json.loads(text))


def _spans_json(spans: Iterable[Span]) -> str:
    return _json([(span.start_ms, span.end_ms) for span in spans])


def _spans(text: str) -> tuple[Span, ...]:
    return tuple(Span(start_ms, end_ms) for start_ms, end_ms in json.loads(text))


def _words_json(words: Iterable[Word]) -> str:
    return _json([(word.text, word.start_ms, word.end_ms, word.confidence) for word in words])


def words_from(text: str) -> tuple[Word, ...]:
    return tuple(Word(*fields) for fields in json.loads(text))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

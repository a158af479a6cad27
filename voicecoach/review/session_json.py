"""A stored session for programs. Fields may be added, never removed."""

from collections.abc import Iterable
from typing import Any

from voicecoach.core.audio import Span
from voicecoach.core.claims.models import Statement
from voicecoach.core.models import AnswerTiming, Instant, Question, Recording, Transcript
from voicecoach.core.probes import read_probes
from voicecoach.core.session_notes import SpokenNote
from voicecoach.core.sessions import AnswerRecord, SessionRecord, SessionSummary
from voicecoach.core.structure import structure_of
from voicecoach.review.delivery_json import delivery_json
from voicecoach.review.finding_json import stored_finding_json
from voicecoach.review.panel_json import asked_by_json
from voicecoach.review.structure_json import probes_json, structure_json
from voicecoach.review.transcript_formats import words_json


def session_json(session: SessionRecord) -> dict[str, Any]:
    """Everything known about a session; what is unknown is null."""
    start = session.start
    return {
        "id": session.id,
        "state": session.state,
        "bank": start.bank,
        "source": start.source,
        "employer": start.employer,
        "round": start.round,
        "application_id": start.application_id,
        "round_id": start.round_id,
        "microphone": start.microphone,
        "voice": start.voice,
        "engine": start.engine,
        **_instant("started", start.started),
        **_instant("ended", session.ended),
        "questions": [_question(question) for question in start.questions],
        "answers": [_answer(answer) for answer in session.answers],
        "notes": [_note(note) for note in session.notes],
        "said": [
            {"at_ms": line.at_ms, "kind": line.kind, "text": line.text} for line in session.said
        ],
    }


def summary_json(summary: SessionSummary) -> dict[str, Any]:
    """One session of a list."""
    return {
        "id": summary.id,
        "state": summary.state,
        "bank": summary.bank,
        "source": summary.source,
        **_instant("started", summary.started),
        "questions": summary.questions,
        "answers": summary.answers,
        "speech_ms": summary.spoken_ms,
        "findings": summary.findings,
        "employer": summary.employer,
        "round": summary.round,
        "application_id": summary.application_id,
        "round_id": summary.round_id,
    }


def _instant(prefix: str, instant: Instant | None) -> dict[str, Any]:
    if instant is None:
        return {f"{prefix}_at_utc": None, f"{prefix}_local_offset_min": None}
    return {
        f"{prefix}_at_utc": instant.at_utc.isoformat(timespec="milliseconds"),
        f"{prefix}_local_offset_min": instant.local_offset_min,
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "text": question.text,
        "bank": question.bank,
        "topic": question.topic,
        "target_low_s": question.target.low_s,
        "target_high_s": question.target.high_s,
        "covers": list(question.covers),
        "end_silence_s": question.end_silence_s,
        "kind": question.kind,
        "tags": list(question.tags),
        "follow_ups": list(question.follow_ups),
        "asked_by": asked_by_json(question),
        "follows": question.follows,
    }


def _answer(answer: AnswerRecord) -> dict[str, Any]:
    return {
        "id": answer.id,
        "position": answer.position,
        "attempt": answer.attempt,
        "question_id": answer.question.id,
        "state": answer.state,
        **_instant("asked", answer.asked),
        "recording": None if answer.recording is None else _recording(answer.recording),
        "timing": None if answer.timing is None else _timing(answer.timing),
        "transcript": None if answer.transcript is None else _transcript(answer.transcript),
        "versions": versions_json(answer),
        **_read_off(answer.transcript),
        "delivery": None if answer.delivery is None else delivery_json(answer.delivery),
        "findings": [
            {**stored_finding_json(stored), "dismissed": stored.dismissed}
            for stored in answer.findings
        ],
        "marks_ms": list(answer.marks_ms),
    }


def versions_json(answer: AnswerRecord) -> list[dict[str, Any]]:
    """Every version of an answer's words, oldest first; the last one counts."""
    return [
        {
            "version": number,
            "origin": each.origin,
            "engine": each.engine,
            "model": each.model,
            "source": each.source,
            "text": each.text,
        }
        for number, each in enumerate(answer.versions, 1)
    ]


def _read_off(transcript: Transcript | None) -> dict[str, Any]:
    if transcript is None or transcript.no_speech:
        return {"structure": None, "follow_ups": []}
    structure = structure_of(transcript)
    probes = read_probes(Statement(transcript.text), structure)
    return {"structure": structure_json(structure), "follow_ups": probes_json(probes)}


def _note(note: SpokenNote) -> dict[str, Any]:
    return {
        "id": note.id,
        "position": note.position,
        **_instant("noted", note.noted),
        "recording": None if note.recording is None else _recording(note.recording),
        "text": note.text,
    }


def _recording(recording: Recording) -> dict[str, Any]:
    return {
        "path": recording.path,
        "rate_hz": recording.rate_hz,
        "channels": recording.channels,
        "duration_ms": recording.duration_ms,
        "gaps": _spans(recording.gaps),
    }


def _timing(timing: AnswerTiming) -> dict[str, Any]:
    return {
        "duration_ms": timing.duration_ms,
        "thinking_ms": timing.thinking_ms,
        "onset_ms": timing.onset_ms,
        "last_speech_ms": timing.last_speech_ms,
        "speech_ms": timing.speech_ms,
        "speech": _spans(timing.speech),
        "pauses": _spans(timing.pauses),
        "end_reason": timing.end_reason,
    }


def _transcript(transcript: Transcript) -> dict[str, Any]:
    return {
        "text": transcript.text,
        "words": words_json(transcript.words),
        "engine": transcript.engine,
        "model": transcript.model,
        "language": transcript.language,
        "no_speech": transcript.no_speech,
        "source": transcript.source,
        "origin": transcript.origin,
    }


def _spans(spans: Iterable[Span]) -> list[dict[str, int]]:
    return [{"start_ms": span.start_ms, "end_ms": span.end_ms} for span in spans]

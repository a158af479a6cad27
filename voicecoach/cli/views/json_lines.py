"""A session as JSON Lines on stdout, for programs. Fields may be added, never removed."""

from collections.abc import Mapping
from typing import Any

from voicecoach.cli.output import echo_json, say
from voicecoach.core.models import AnswerTiming, EndReason
from voicecoach.review.delivery_json import delivery_json
from voicecoach.review.finding_json import stored_finding_json
from voicecoach.review.judge_text import judgement_json
from voicecoach.review.panel_json import asked_by_json, recalled_json
from voicecoach.review.reminder_json import reminder_json
from voicecoach.review.structure_json import probes_json, structure_json
from voicecoach.session import events


class JsonLinesView:
    """Prints one object per event; the levels of the live display are left out.

    Warnings are also said on stderr, where a person looks.
    """

    def tell(self, event: events.SessionEvent) -> None:
        if isinstance(event, events.Warned):
            say(event.message)
        fields = _fields(event)
        if fields is not None:
            name, values = fields
            echo_json({"event": name, "at_ms": event.at_ms, **values})

    def close(self) -> None:
        """Nothing to put back."""


def _fields(event: events.SessionEvent) -> tuple[str, Mapping[str, Any]] | None:
    match event:
        case events.QuestionAsked():
            return "question_asked", {
                "question_id": event.question.id,
                "question": event.question.text,
                "position": event.position,
                "total": event.total,
                "attempt": event.attempt,
                "asked_by": asked_by_json(event.question),
                "introduction": event.introduction or None,
                "follows": event.question.follows,
                "spoken": event.spoken,
            }
        case events.ListeningStarted():
            return "listening", {"question_id": event.question.id}
        case events.AnswerStarted():
            return "answer_started", {"thinking_ms": event.thinking_ms}
        case events.CountdownStarted():
            return "countdown_started", {"countdown_ms": event.countdown_ms}
        case events.CountdownCancelled():
            return "countdown_cancelled", {}
        case events.TargetReached():
            return "target_reached", {"over_by_half": event.over_by_half}
        case events.Warned():
            return "warning", {"code": event.code, "message": event.message}
        case _:
            return _result_fields(event)


def _result_fields(event: events.SessionEvent) -> tuple[str, Mapping[str, Any]] | None:
    match event:
        case events.AnswerEnded():
            return "answer_ended", {"answer_id": event.answer_id, **_timing(event.timing)}
        case events.Transcribed():
            transcript = event.transcript
            return "transcribed", {
                "answer_id": event.answer_id,
                "text": transcript.text,
                "engine": transcript.engine,
                "no_speech": transcript.no_speech,
                "source": transcript.source,
            }
        case events.FindingRaised():
            return "finding", {
                "answer_id": event.answer_id,
                **stored_finding_json(event.finding),
            }
        case events.FindingSettled():
            return "finding_settled", stored_finding_json(event.finding)
        case events.SessionSaved():
            return "session_saved", {
                "session_id": event.session_id,
                "state": event.state,
                "answers": event.answers,
                "findings": event.findings,
            }
        case _:
            return _opinion_fields(event)


def _opinion_fields(event: events.SessionEvent) -> tuple[str, Mapping[str, Any]] | None:
    """What is measured in an answer's words, and what a judge thinks of them."""
    match event:
        case events.Analysed():
            return "analysed", {
                "answer_id": event.answer_id,
                **delivery_json(event.delivery),
            }
        case events.StructureRead():
            return "structure", {
                "answer_id": event.answer_id,
                **structure_json(event.structure),
                "follow_ups": probes_json(event.probes),
            }
        case events.Reminded():
            return "reminder", {"answer_id": event.answer_id, **reminder_json(event.reminder)}
        case events.NamesRecalled():
            return "names_recalled", {
                "answer_id": event.answer_id,
                **recalled_json(event.recalled),
            }
        case events.Judged():
            return "judged", {
                "answer_id": event.answer_id,
                **judgement_json(event.judge, event.judgement),
            }
        case _:
            return _hands_free_fields(event)


def _hands_free_fields(event: events.SessionEvent) -> tuple[str, Mapping[str, Any]] | None:
    match event:
        case events.Said():
            return "said", {"kind": event.kind, "text": event.text}
        case events.CommandHeard():
            return "command_heard", {
                "command": event.command,
                "way": event.way,
                "heard": event.heard,
            }
        case events.AnswerReopened():
            return "answer_reopened", {"answer_id": event.answer_id}
        case events.Marked():
            return "marked", {"answer_id": event.answer_id, "answer_ms": event.answer_ms}
        case events.NoteSaved():
            return "note_saved", {"note_id": event.note_id, "text": event.text}
        case _:
            return _plain_fields(event)


def _plain_fields(event: events.SessionEvent) -> tuple[str, Mapping[str, Any]] | None:
    """Events that say little more than their name."""
    match event:
        case events.ChoiceOpened():
            return "choosing", {"window_ms": event.window_ms, "wants_reply": event.wants_reply}
        case events.Paused():
            return "paused", {}
        case events.Resumed():
            return "resumed", {}
        case _:
            return None


def _timing(timing: AnswerTiming) -> Mapping[str, Any]:
    if timing.end_reason is EndReason.TYPED:
        measured = dict.fromkeys(("duration_ms", "thinking_ms", "speech_ms"))
        return {"reason": timing.end_reason, **measured}
    return {
        "reason": timing.end_reason,
        "duration_ms": timing.duration_ms,
        "thinking_ms": timing.thinking_ms,
        "speech_ms": timing.speech_ms,
        "pauses": [{"start_ms": pause.start_ms, "end_ms": pause.end_ms} for pause in timing.pauses],
    }

"""What `analyze` says about a recording: as text, and as the JSON contract has it."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.audio import Span
from voicecoach.core.models import AnswerTiming, Delivery
from voicecoach.review.delivery_json import delivery_json
from voicecoach.review.delivery_text import delivery_sentences, end_sentence, spoken_duration
from voicecoach.review.time_marks import audio_time


def analysis_json(
    file: str, timing: AnswerTiming, delivery: Delivery, answers: Sequence[Span]
) -> dict[str, Any]:
    """Everything measured; unknown is null."""
    return {
        "file": file,
        "duration_ms": timing.duration_ms,
        "thinking_ms": timing.thinking_ms,
        "speech_ms": timing.speech_ms,
        "pauses": _spans(timing.pauses),
        **delivery_json(delivery),
        "end_reason": timing.end_reason.value,
        "answers": _spans(answers),
    }


def analysis_page(
    file: str, timing: AnswerTiming, delivery: Delivery, answers: Sequence[Span]
) -> str:
    """A short page: the sentences about the delivery, then where each answer lies."""
    lines = [f"{file}: {spoken_duration(timing.duration_ms)} of sound", ""]
    lines += delivery_sentences(timing, delivery, target=None)
    if answers:
        lines.append(end_sentence(timing.end_reason))
    if len(answers) > 1:
        lines += ["", f"{len(answers)} answers:"]
        lines += [_answer_line(number, answer) for number, answer in enumerate(answers, 1)]
    return "\n".join(lines)


def _answer_line(number: int, answer: Span) -> str:
    length = spoken_duration(answer.duration_ms)
    return f"  {number}. from {audio_time(answer.start_ms)}, {length} long"


def _spans(spans: Sequence[Span]) -> list[dict[str, int]]:
    return [{"start_ms": span.start_ms, "end_ms": span.end_ms} for span in spans]

"""Drawings of an answer: its length against the target, and the parts of its story."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.models import Statement
from voicecoach.core.delivery import TargetFit, fit_to_target, speaking_ms
from voicecoach.core.models import (
    AnswerTiming,
    EndReason,
    QuestionKind,
    TargetRange,
    Transcript,
)
from voicecoach.core.probes import read_probes
from voicecoach.core.sessions import AnswerRecord
from voicecoach.core.structure import Part, Structure, structure_of
from voicecoach.core.transcript import time_of_quote
from voicecoach.review.delivery_text import length_sentence, spoken_duration
from voicecoach.review.page.models import Band, Comparison, Story, TimeBar
from voicecoach.review.probe_text import MOST_SHOWN, probe_question
from voicecoach.review.structure_text import structure_sentences
from voicecoach.review.time_marks import audio_time

ROOM_BEYOND = 1.15
"""The drawing ends this far beyond what is longer, the answer or its target."""


def is_spoken(timing: AnswerTiming | None) -> bool:
    return (
        timing is not None
        and timing.end_reason is not EndReason.TYPED
        and timing.onset_ms is not None
    )


def time_bar(timing: AnswerTiming | None, target: TargetRange) -> TimeBar | None:
    """None for typed answers and for silence."""
    if timing is None or not is_spoken(timing):
        return None
    spoken_ms = speaking_ms(timing)
    full_ms = max(spoken_ms, target.high_s * 1000, 1) * ROOM_BEYOND
    low = _percent(target.low_s * 1000, full_ms)
    return TimeBar(
        label=length_sentence(timing, target),
        spoken_width=_percent(spoken_ms, full_ms),
        target_x=low,
        target_width=max(0.0, round(_percent(target.high_s * 1000, full_ms) - low, 2)),
        low_label=f"{target.low_s} s",
        high_label=f"{target.high_s} s",
        spoken_label=spoken_duration(spoken_ms),
        fits=fit_to_target(timing, target) is TargetFit.IN_RANGE,
    )


def story_of(answer: AnswerRecord) -> Story | None:
    """None where there is nothing to say about it, as in the text of a session."""
    transcript = answer.transcript
    if transcript is None or transcript.no_speech or answer.question.kind == QuestionKind.RECALL:
        return None
    structure = structure_of(transcript)
    wants_example = answer.question.kind == QuestionKind.BEHAVIOURAL
    sentences = structure_sentences(structure, wants_example=wants_example)
    if not sentences:
        return None
    if structure.unassessed is not None:
        return Story((), sentences, "")
    label, *advice = sentences
    return Story(tuple(_bands(structure, transcript)), tuple(advice), label)


def probes_of(answer: AnswerRecord) -> tuple[str, ...]:
    """What they may ask next."""
    transcript = answer.transcript
    if transcript is None or transcript.no_speech or answer.question.kind == QuestionKind.RECALL:
        return ()
    probes = read_probes(Statement(transcript.text), structure_of(transcript))
    return tuple(map(probe_question, probes[:MOST_SHOWN]))


def comparisons_of(attempts: Sequence[AnswerRecord]) -> tuple[Comparison, ...]:
    """Figures of the attempts side by side; empty for a single one."""
    if len(attempts) < 2:
        return ()
    return (
        Comparison("Length", tuple(map(_length, attempts))),
        Comparison("Began after", tuple(map(_thinking, attempts))),
        Comparison("Words a minute", tuple(map(_pace, attempts))),
        Comparison("Um and uh", tuple(map(_fillers, attempts))),
        Comparison("Warnings", tuple(str(len(each.findings)) for each in attempts)),
    )


def _bands(structure: Structure, transcript: Transcript) -> Iterator[Band]:
    told = sum(span.end_char - span.start_char for span in structure.spans)
    x = 0.0
    for span in structure.spans:
        width = _percent(span.end_char - span.start_char, told)
        said = time_of_quote(transcript.words, span.start_char, span.end_char)
        yield Band(
            part=span.part,
            letter=_LETTERS[span.part],
            x=round(x, 2),
            width=width,
            share_percent=round(width),
            at=None if said is None else audio_time(said.start_ms),
            start_ms=None if said is None else said.start_ms,
        )
        x += width


_LETTERS = {Part.SITUATION: "S", Part.TASK: "T", Part.ACTION: "A", Part.RESULT: "R"}

_UNKNOWN = "–"


def _length(answer: AnswerRecord) -> str:
    spoken = answer.timing is not None and is_spoken(answer.timing)
    return spoken_duration(speaking_ms(answer.timing)) if spoken and answer.timing else _UNKNOWN


def _thinking(answer: AnswerRecord) -> str:
    timing = answer.timing
    if timing is None or timing.thinking_ms is None:
        return _UNKNOWN
    return spoken_duration(timing.thinking_ms)


def _pace(answer: AnswerRecord) -> str:
    delivery = answer.delivery
    known = delivery is not None and delivery.pace_wpm is not None
    return f"{delivery.pace_wpm:.0f}" if known and delivery else _UNKNOWN


def _fillers(answer: AnswerRecord) -> str:
    delivery = answer.delivery
    if delivery is None or delivery.fillers.count is None:
        return _UNKNOWN
    about = "" if delivery.fillers.measured == "exact" else "about "
    return f"{about}{delivery.fillers.count}"


def _percent(part: float, whole: float) -> float:
    return round(100 * part / whole, 2) if whole else 0.0

"""Which sound a quote can be heard in. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from voicecoach.core.audio import Span
from voicecoach.core.claims.models import Side
from voicecoach.core.sessions import AnswerRecord
from voicecoach.core.transcript import time_of_quote

CLIP_MARGIN_MS = 1_000
"""How much is heard before and after a quote that is cut out of another session."""


@dataclass(frozen=True, slots=True)
class QuotePlace:
    """The answer in which a quote was said, and when in its sound."""

    answer: AnswerRecord
    span: Span


def place_of(side: Side, answers: Iterable[AnswerRecord]) -> QuotePlace | None:
    """Find the answer that still says this; None for typed ones, and when its words changed."""
    for answer in answers:
        transcript = answer.transcript
        if answer.id != side.statement.answer_id or transcript is None:
            continue
        if transcript.text == side.statement.text:
            span = time_of_quote(transcript.words, side.start_char, side.end_char)
            return None if span is None else QuotePlace(answer, span)
    return None


def clip_around(span: Span, duration_ms: int) -> Span:
    """The quote with CLIP_MARGIN_MS on both sides, as far as there is sound."""
    return Span(
        max(0, span.start_ms - CLIP_MARGIN_MS), min(duration_ms, span.end_ms + CLIP_MARGIN_MS)
    )

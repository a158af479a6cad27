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
    still_stands: bool = True
    """False when the answer's words were changed since; they are heard all the same."""


def place_of(side: Side, answers: Iterable[AnswerRecord]) -> QuotePlace | None:
    """Find the answer that says this, or said it in an earlier version; None for typed ones."""
    for answer in answers:
        if answer.id != side.statement.answer_id:
            continue
        for version in reversed(answer.versions):
            if version.text == side.statement.text:
                span = time_of_quote(version.words, side.start_char, side.end_char)
                still_stands = version.text == answer.versions[-1].text
                return None if span is None else QuotePlace(answer, span, still_stands)
    return None


def clip_around(span: Span, duration_ms: int) -> Span:
    """The quote with CLIP_MARGIN_MS on both sides, as far as there is sound."""
    return Span(
        max(0, span.start_ms - CLIP_MARGIN_MS), min(duration_ms, span.end_ms + CLIP_MARGIN_MS)
    )

"""Stretches of speech to the times of an answer: thinking, speaking, pauses. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from voicecoach.core.audio import Span
from voicecoach.core.models import AnswerTiming, EndReason

MIN_PAUSE_MS = 500
"""Silences from here on are reported as pauses.

Campione & Véronis (2002) call pauses below 0.2 s brief, up to 1 s medium, above long. Half a
second is the middle of the medium class on their logarithmic scale: below it lie the joints of
fluent speech.
"""

LONG_PAUSE_MS = 1000
"""Long pauses in the sense of Campione & Véronis (2002)."""


def answer_timing(
    speech: Sequence[Span],
    duration_ms: int,
    end_reason: EndReason,
    question_end_ms: int = 0,
) -> AnswerTiming:
    """Times of one answer from its confirmed speech, in order, within `duration_ms` of sound.

    `question_end_ms` is where thinking begins: 0 when the sound starts at the question's end.
    """
    heard = tuple(clipped(speech, duration_ms))
    onset_ms = heard[0].start_ms if heard else None
    return AnswerTiming(
        duration_ms=duration_ms,
        thinking_ms=None if onset_ms is None else max(0, onset_ms - question_end_ms),
        onset_ms=onset_ms,
        last_speech_ms=heard[-1].end_ms if heard else None,
        speech_ms=sum(span.duration_ms for span in heard),
        speech=heard,
        pauses=pauses_between(heard),
        end_reason=end_reason,
    )


def pauses_between(speech: Sequence[Span]) -> tuple[Span, ...]:
    """Silences of at least MIN_PAUSE_MS inside an answer; those at its two ends are not pauses."""
    gaps = (Span(before.end_ms, after.start_ms) for before, after in pairwise(speech))
    return tuple(gap for gap in gaps if gap.duration_ms >= MIN_PAUSE_MS)


def clipped(speech: Sequence[Span], duration_ms: int) -> list[Span]:
    """Speech that lies before `duration_ms`, the last span cut there."""
    return [
        Span(span.start_ms, min(span.end_ms, duration_ms))
        for span in speech
        if span.start_ms < duration_ms
    ]


def joined_timing(first: AnswerTiming, second: AnswerTiming) -> AnswerTiming:
    """Times of an answer that was taken up again: the second part follows the first in the sound.

    When nobody spoke in the first part, what they thought before the second began counts as well.
    """
    shift_ms = first.duration_ms
    moved = [Span(each.start_ms + shift_ms, each.end_ms + shift_ms) for each in second.speech]
    whole = answer_timing((*first.speech, *moved), shift_ms + second.duration_ms, second.end_reason)
    return whole if first.thinking_ms is None else replace(whole, thinking_ms=first.thinking_ms)

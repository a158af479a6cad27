"""Stretches of speech to the times of an answer: thinking, speaking, pauses. Pure."""

from collections.abc import Collection, Sequence
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
    broken_at_ms: Collection[int] = (),
) -> AnswerTiming:
    """Times of one answer from its confirmed speech, in order, within `duration_ms` of sound.

    `question_end_ms` is where thinking begins: 0 when the sound starts at the question's end.
    `broken_at_ms` are moments when the answer stood still for another reason than thinking: a
    command was followed, or it had ended and was taken up again. Silences there are no pauses.
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
        pauses=tuple(gap for gap in pauses_between(heard) if not _holds(gap, broken_at_ms)),
        end_reason=end_reason,
    )


def pauses_between(speech: Sequence[Span]) -> tuple[Span, ...]:
    """Silences of at least MIN_PAUSE_MS inside an answer; those at its two ends are not pauses."""
    gaps = (Span(before.end_ms, after.start_ms) for before, after in pairwise(speech))
    return tuple(gap for gap in gaps if gap.duration_ms >= MIN_PAUSE_MS)


def breaks_in(timing: AnswerTiming) -> tuple[Span, ...]:
    """Silences as long as a pause that are none: there the answer stood still, see answer_timing.

    They count neither as pauses nor in the time somebody spoke.
    """
    return tuple(gap for gap in pauses_between(timing.speech) if gap not in timing.pauses)


def _holds(gap: Span, moments_ms: Collection[int]) -> bool:
    return any(gap.start_ms <= moment_ms <= gap.end_ms for moment_ms in moments_ms)


def clipped(speech: Sequence[Span], duration_ms: int) -> list[Span]:
    """Speech that lies before `duration_ms`, the last span cut there."""
    return [
        Span(span.start_ms, min(span.end_ms, duration_ms))
        for span in speech
        if span.start_ms < duration_ms
    ]


def joined_timing(first: AnswerTiming, second: AnswerTiming) -> AnswerTiming:
    """Times of an answer that was taken up again: the second part follows the first in the sound.

    The silence at the seam is no pause: the answer was taken to be over. When nobody spoke in the
    first part, what they thought before the second began counts as well.
    """
    shift_ms = first.duration_ms
    moved = [Span(each.start_ms + shift_ms, each.end_ms + shift_ms) for each in second.speech]
    breaks_ms = [
        *(each.start_ms for each in breaks_in(first)),
        shift_ms,
        *(each.start_ms + shift_ms for each in breaks_in(second)),
    ]
    whole = answer_timing(
        (*first.speech, *moved),
        shift_ms + second.duration_ms,
        second.end_reason,
        broken_at_ms=breaks_ms,
    )
    return whole if first.thinking_ms is None else replace(whole, thinking_ms=first.thinking_ms)

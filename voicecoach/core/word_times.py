"""Times of heard words: corrected by voice activity, kept in order. Pure.

Recognisers time words by attention, and the word beside a pause swallows the pause. Voice activity
knows better where silence is, so words are cut back to the speech in them.
"""

from collections.abc import Sequence
from dataclasses import replace

from voicecoach.core.audio import Span
from voicecoach.core.models import Word

MIN_SWALLOWED_MS = 120
"""Silence inside a word shorter than this is left: the word may only begin or end softly."""

MIN_WORD_MS = 20
"""One step of the recogniser's clock; no word is shorter."""


def fit_to_speech(words: Sequence[Word], speech: Sequence[Span]) -> tuple[Word, ...]:
    """The words without the pauses they swallowed; `speech` is in order."""
    return tuple(_fitted(word, speech) for word in words)


def in_order(words: Sequence[Word], duration_ms: int) -> tuple[Word, ...]:
    """The words with start < end, none beginning before its predecessor ends, all inside.

    Words that do not fit in `duration_ms` at one millisecond each are pressed together at its end.
    """
    ordered: list[Word] = []
    free_ms = 0
    for word in words:
        start_ms = max(word.start_ms, free_ms)
        free_ms = max(word.end_ms, start_ms + MIN_WORD_MS)
        ordered.append(replace(word, start_ms=start_ms, end_ms=free_ms))
    limit_ms = duration_ms
    for index in range(len(ordered) - 1, -1, -1):
        word = ordered[index]
        if word.end_ms <= limit_ms:
            break
        start_ms = max(0, min(word.start_ms, limit_ms - 1))
        ordered[index] = replace(word, start_ms=start_ms, end_ms=limit_ms)
        limit_ms = start_ms
    return tuple(ordered)


def _fitted(word: Word, speech: Sequence[Span]) -> Word:
    parts = [
        Span(max(word.start_ms, span.start_ms), min(word.end_ms, span.end_ms))
        for span in speech
        if span.start_ms < word.end_ms and word.start_ms < span.end_ms
    ]
    spoken_ms = sum(part.duration_ms for part in parts)
    if not parts or word.end_ms - word.start_ms - spoken_ms < MIN_SWALLOWED_MS:
        return word
    # Of two equally long parts the later one: it is the word after a pause that swallows it.
    part = max(parts, key=lambda each: (each.duration_ms, each.start_ms))
    return replace(word, start_ms=part.start_ms, end_ms=part.end_ms)

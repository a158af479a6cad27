"""Where the sound has room for an "um" that only the prompted pass heard. Pure.

A recogniser that is asked for fillers writes some that nobody said. One is believed where speech
belongs to no word; where a word beside it is far too long for its letters, because it swallowed
the filler; or where the pass was nearly certain.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from voicecoach.core.audio import Span
from voicecoach.core.models import Word

MIN_FILLER_MS = 100
"""Speech between two words that is too short for an "uh" belongs to the words."""

SWALLOWED_MS = 200
"""A word this much longer than its letters ask for may have swallowed a filler."""

SURE = 0.1
"""How sure the pass must be of a filler that a word swallowed."""

CERTAIN = 0.85
"""How sure it must be of a filler that the words leave no room for."""

MAX_FILLER_MS = 1_500


@dataclass(frozen=True, slots=True)
class Candidate:
    """A filler and where it may stand: before word `low`, before word `high`, or between."""

    filler: Word
    low: int
    high: int


def placed(words: Sequence[Word], candidate: Candidate, speech: Sequence[Span]) -> list[Word]:
    """The words with the filler among them, or as they were when there is no room for it."""
    positions = sorted(
        range(candidate.low, candidate.high + 1),
        key=lambda position: _distance_ms(words, position, candidate.filler),
    )
    beside = [p for p in (candidate.low - 1, candidate.high + 1) if 0 <= p <= len(words)]
    for position in [*positions, *beside]:
        room = _free_speech(words, position, speech)
        if room is not None:
            filler = _timed(candidate.filler, room, words, position)
            return [*words[:position], filler, *words[position:]]
    if (candidate.filler.confidence or 0.0) < SURE:
        return list(words)
    return _taken_from_a_word(words, positions[0], candidate.filler)


def _distance_ms(words: Sequence[Word], position: int, filler: Word) -> int:
    before_ms = words[position - 1].end_ms if position > 0 else 0
    after_ms = words[position].start_ms if position < len(words) else before_ms
    return abs((before_ms + after_ms) - (filler.start_ms + filler.end_ms))


def _free_speech(words: Sequence[Word], position: int, speech: Sequence[Span]) -> Span | None:
    """The longest speech between the words around a position; None when too short."""
    start_ms = words[position - 1].end_ms if position > 0 else 0
    end_ms = words[position].start_ms if position < len(words) else speech[-1].end_ms
    free = [
        Span(max(span.start_ms, start_ms), min(span.end_ms, end_ms))
        for span in speech
        if span.start_ms < end_ms and start_ms < span.end_ms
    ]
    longest = max(free, key=lambda span: span.duration_ms, default=Span(0, 0))
    return longest if longest.duration_ms >= MIN_FILLER_MS else None


def _taken_from_a_word(words: Sequence[Word], position: int, filler: Word) -> list[Word]:
    """Cut the filler out of the word after or before it; nothing when neither is too long."""
    ms_per_letter = _ms_per_letter(words)
    for index in (position, position - 1):
        if not 0 <= index < len(words):
            continue
        word = words[index]
        needed_ms = round(ms_per_letter * _letters(word))
        if word.end_ms - word.start_ms - needed_ms < SWALLOWED_MS:
            continue
        if index == position:
            cut_ms = word.end_ms - needed_ms
            room, rest = Span(word.start_ms, cut_ms), replace(word, start_ms=cut_ms)
            pair = [_timed(filler, room, words, position), rest]
        else:
            cut_ms = word.start_ms + needed_ms
            room, rest = Span(cut_ms, word.end_ms), replace(word, end_ms=cut_ms)
            pair = [rest, _timed(filler, room, words, position)]
        return [*words[:index], *pair, *words[index + 1 :]]
    if (filler.confidence or 0.0) < CERTAIN:
        return list(words)
    return [*words[:position], _squeezed(filler, words, position), *words[position:]]


def _ms_per_letter(words: Sequence[Word]) -> float:
    """How slowly these words are spoken; the median, because some of them swallowed something."""
    return median((word.end_ms - word.start_ms) / _letters(word) for word in words)


def _letters(word: Word) -> int:
    return max(3, sum(char.isalnum() for char in word.text))


def _timed(filler: Word, room: Span, words: Sequence[Word], position: int) -> Word:
    """The filler in its room, as near as can be to where it was heard."""
    length_ms = min(MAX_FILLER_MS, room.duration_ms)
    start_ms = min(max(filler.start_ms, room.start_ms), room.end_ms - length_ms)
    return _written(
        replace(filler, start_ms=start_ms, end_ms=start_ms + length_ms), words, position
    )


def _squeezed(filler: Word, words: Sequence[Word], position: int) -> Word:
    """The filler at the seam of two words; core.word_times makes place for it."""
    seam_ms = words[position - 1].end_ms if position > 0 else words[position].start_ms
    return _written(replace(filler, start_ms=seam_ms, end_ms=seam_ms), words, position)


def _written(filler: Word, words: Sequence[Word], position: int) -> Word:
    """With a capital only where a sentence begins."""
    begins = position == 0 or words[position - 1].text.endswith((".", "!", "?"))
    text = filler.text.lower()
    return replace(filler, text=text[:1].upper() + text[1:] if begins else text)

"""Heard words to a transcript, and from places in its text back to the sound. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from voicecoach.core.audio import Span
from voicecoach.core.models import Transcript, Word

MAX_REPEATS = 4
"""A phrase said more often than this in a row is a recogniser's loop, not speech."""

MAX_PHRASE_WORDS = 8

MIN_COVERAGE = 0.95
"""A transcript whose words leave out more of the speech than this is not whole."""

MAX_UNHEARD_MS = 2_000
"""Speech this far from every word was not heard."""

_GHOSTS = frozenset(
    {
        "thank you",
        "thanks",
        "thank you very much",
        "thanks for watching",
        "thank you for watching",
        "thanks for listening",
        "please subscribe",
        "you",
        "bye",
        "bye bye",
        "okay",
        "oh",
        "so",
        "the end",
        "we'll be right back",
        "we'll see you next time",
        "and we'll see you next time",
    }
)
"""What Whisper writes for sound that is not speech: endings of the videos it learned from."""


def is_ghost(words: Sequence[Word]) -> bool:
    """Whether these words are what a recogniser writes when nobody speaks."""
    return _bare(" ".join(word.text for word in words)) in _GHOSTS


def without_loops(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with phrases that repeat more than MAX_REPEATS times in a row said once."""
    kept = list(words)
    for size in range(1, MAX_PHRASE_WORDS + 1):
        kept = _without_loops_of(kept, size)
    return tuple(kept)


def text_of(words: Sequence[Word]) -> str:
    """The transcript's text: words joined by single spaces."""
    return " ".join(word.text for word in words)


def time_of_quote(words: Sequence[Word], start_char: int, end_char: int) -> Span | None:
    """When the characters start_char..end_char of text_of(words) were said; None outside it."""
    touched = [
        word
        for word, (start, end) in zip(words, char_spans(words), strict=True)
        if start < end_char and start_char < end
    ]
    return Span(touched[0].start_ms, touched[-1].end_ms) if touched else None


def coverage(words: Sequence[Word], speech: Sequence[Span]) -> float | None:
    """The part of the speech that lies within MAX_UNHEARD_MS of a word; None without speech."""
    total_ms = sum(span.duration_ms for span in speech)
    if total_ms == 0:
        return None
    return 1.0 - sum(_unheard_ms(gap, speech) for gap in _gaps(words, speech)) / total_ms


def is_whole(words: Sequence[Word], speech: Sequence[Span]) -> bool:
    """Whether the words cover the speech; see MIN_COVERAGE."""
    covered = coverage(words, speech)
    return covered is None or covered >= MIN_COVERAGE


def without_words_in(transcript: Transcript, cut: Sequence[Span]) -> Transcript:
    """The transcript without the words whose middle lies in one of these stretches."""
    kept = tuple(
        word
        for word in transcript.words
        if not any(
            2 * span.start_ms <= word.start_ms + word.end_ms < 2 * span.end_ms for span in cut
        )
    )
    if len(kept) == len(transcript.words):
        return transcript
    return replace(transcript, words=kept, text=text_of(kept))


def joined_transcript(first: Transcript, second: Transcript, shift_ms: int) -> Transcript:
    """Both as one; the second part's sound begins `shift_ms` after the first part's."""
    moved = (
        replace(word, start_ms=word.start_ms + shift_ms, end_ms=word.end_ms + shift_ms)
        for word in second.words
    )
    text = " ".join(part for part in (first.text, second.text) if part)
    return replace(second, words=(*first.words, *moved), text=text)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.lower()))


def _without_loops_of(words: list[Word], size: int) -> list[Word]:
    kept: list[Word] = []
    index = 0
    while index < len(words):
        phrase = _keys(words[index : index + size])
        repeats = 1
        while _keys(words[index + repeats * size : index + (repeats + 1) * size]) == phrase:
            repeats += 1
        if repeats > MAX_REPEATS:
            kept += words[index : index + size]
            index += repeats * size
        else:
            kept.append(words[index])
            index += 1
    return kept


def _keys(words: Sequence[Word]) -> list[str]:
    return [_bare(word.text) for word in words]


def char_spans(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where each word stands in text_of(words): first character, and one after."""
    start = 0
    for word in words:
        yield start, start + len(word.text)
        start += len(word.text) + 1


def _gaps(words: Sequence[Word], speech: Sequence[Span]) -> Iterator[Span]:
    edges = [speech[0].start_ms]
    for word in words:
        edges += [word.start_ms, word.end_ms]
    edges.append(speech[-1].end_ms)
    for start_ms, end_ms in list(pairwise(edges))[::2]:
        if end_ms - start_ms > MAX_UNHEARD_MS:
            yield Span(start_ms, end_ms)


def _unheard_ms(gap: Span, speech: Sequence[Span]) -> int:
    return sum(
        max(0, min(gap.end_ms, span.end_ms) - max(gap.start_ms, span.start_ms)) for span in speech
    )


def mean_confidence(words: Sequence[Word]) -> float | None:
    """How sure the recogniser was of these words on average; None when it did not say."""
    known = [word.confidence for word in words if word.confidence is not None]
    return sum(known) / len(known) if known else None

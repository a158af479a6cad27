"""An answer cut into the pieces that are judged as one: sentences, long ones at their joints."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

LONGEST_WORDS = 16
"""A longer sentence is cut where a new main clause begins; most parts change between sentences."""
_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+(?=\s|$)|\.(?=\d)[^.!?…\n]*|[.!?…\n]+)*")
_JOINT = re.compile(
    r",?\s+(?=(?:so|but|and|then|which meant|because)\s+(?:i|we|they|he|she|it|the|then|my|our)\b)"
    r"|,\s+(?=(?:i|we|my|our)\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*%?")


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of the transcript."""

    start_char: int
    end_char: int
    text: str
    """In small letters, with straight apostrophes; as long as its span."""
    words: tuple[str, ...]


def read_segments(text: str) -> tuple[Segment, ...]:
    """Cut a transcript into pieces, in order; pieces without words are left out."""
    found = (_segment(text, start, end) for start, end in _bounds(text))
    return tuple(segment for segment in found if segment.words)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters: "It's 5%." gives "it's" and "5%"."""
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    for sentence in _SENTENCE.finditer(text):
        start, end = sentence.span()
        if len(words_of(sentence.group())) <= LONGEST_WORDS:
            yield start, end
            continue
        joints = [joint.start() for joint in _JOINT.finditer(text, start, end)]
        edges = [start, *(each for each in joints if each > start), end]
        yield from pairwise(edges)


def _segment(text: str, start: int, end: int) -> Segment:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    plain = text[start:end].lower().replace("’", "'")
    return Segment(start, end, plain, words_of(plain))

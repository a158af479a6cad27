"""The words of a text that tell it from others, and how much of one text another says. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from voicecoach.core.claims.numbers import number_at
from voicecoach.core.claims.vocabulary import STOP
from voicecoach.core.claims.words import Word, read_words
from voicecoach.core.structure.segments import read_segments


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text with its telling words: `text[start_char:end_char] == quote`."""

    quote: str
    start_char: int
    end_char: int
    telling: frozenset[str]


def telling_words(text: str) -> frozenset[str]:
    """The base forms of its words, without marks and words every sentence has.

    Numbers are the same however they are written: "twelve" and "12".
    """
    return frozenset(_telling(read_words(text)))


def _telling(words: Sequence[Word]) -> Iterator[str]:
    place = 0
    while place < len(words):
        word, number = words[place], number_at(words, place)
        if number is not None and not number.vague and number.low > 1:
            yield f"{number.low:g}"
            place = number.end
            continue
        if word.form[:1].isalnum() and word.lemma not in STOP:
            yield word.lemma
        place += 1


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The text cut where one thing ends and the next begins, in order."""
    return tuple(
        _piece(text, each.start_char, each.end_char) for each in read_segments(text) if each.words
    )


def said_of(wanted: str, pieces: Sequence[Piece], text: str) -> tuple[float, Piece | None]:
    """Which share of the wanted telling words one place says, from 0 to 1, and the place.

    A place is a piece of the text, or two that follow one another.
    """
    telling = telling_words(wanted)
    places = [*pieces, *_pairs(pieces, text)]
    if not telling or not places:
        return 0.0, None
    best = max(places, key=lambda each: (len(telling & each.telling), -len(each.quote)))
    return len(telling & best.telling) / len(telling), best


def _pairs(pieces: Sequence[Piece], text: str) -> list[Piece]:
    return [_piece(text, first.start_char, second.end_char) for first, second in pairwise(pieces)]


def _piece(text: str, start: int, end: int) -> Piece:
    quote = text[start:end]
    return Piece(quote, start, end, telling_words(quote))

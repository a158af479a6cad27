"""What an answer used of one's research, and what it said that was better left unsaid. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from voicecoach.core.claims.vocabulary import STOP, lemmas
from voicecoach.core.claims.words import Word, read_words
from voicecoach.core.preparation import Discretion, ResearchNote
from voicecoach.core.structure.segments import read_segments

ENOUGH = 0.5
"""The share of a note's telling words that has to be said for it to be meant (start value)."""
FEWEST_WORDS = 2
"""One common word in common is chance; a name or a figure is not."""

_SAYS_LITTLE = STOP | lemmas(
    "company firm employer business team people year month week thing work job new old good big "
    "mention say said tell told know do make get use plan have be want need look lot many still "
    "currently about our their they we"
)
_PAY = re.compile(
    r"\b(?:salary|salaries|pay (?:rise|range|expectation\w*)|my pay|the pay|wages?|compensation|"
    r"bonus|paid (?:more|better|less)|earn(?:ing|ed)? \S*\d|how much (?:do|would|will) you pay|"
    r"day rate|hourly rate)\b",
    re.IGNORECASE,
)
_ASKS_ABOUT_PAY = re.compile(
    r"\b(?:salary|pay|paid|compensation|package|earn|remuneration|bonus|rate|expectations?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A note that an answer speaks of: `text[start_char:end_char] == quote`."""

    note: ResearchNote
    quote: str
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class PayMention:
    """Pay, before anybody asked: `text[start_char:end_char] == quote`."""

    quote: str
    start_char: int
    end_char: int


def used_research(answer: str, notes: Iterable[ResearchNote]) -> tuple[Mention, ...]:
    """Notes that may be said and were; in the order of the notes."""
    return _mentions(answer, notes, Discretion.OPEN)


def said_too_much(answer: str, notes: Iterable[ResearchNote]) -> tuple[Mention, ...]:
    """Notes that were not to be mentioned and were; in the order of the notes."""
    return _mentions(answer, notes, Discretion.NOT_TO_MENTION)


def spoke_of_pay(answer: str, question: str) -> PayMention | None:
    """The first words about pay in an answer to a question that is not about it."""
    found = _PAY.search(answer)
    if found is None or _ASKS_ABOUT_PAY.search(question):
        return None
    return PayMention(found.group(), found.start(), found.end())


def _mentions(
    answer: str, notes: Iterable[ResearchNote], discretion: Discretion
) -> tuple[Mention, ...]:
    pieces = list(_pieces(answer))
    found = (_mention(answer, note, pieces) for note in notes if note.discretion is discretion)
    return tuple(each for each in found if each is not None)


@dataclass(frozen=True, slots=True)
class _Piece:
    start_char: int
    end_char: int
    words: frozenset[str]


def _pieces(answer: str) -> Iterator[_Piece]:
    """Each piece of the answer, and each two that follow one another."""
    segments = read_segments(answer)
    words = [_telling(read_words(each.text)) for each in segments]
    for place, segment in enumerate(segments):
        yield _Piece(segment.start_char, segment.end_char, words[place])
    for place in range(len(segments) - 1):
        start, end = segments[place].start_char, segments[place + 1].end_char
        yield _Piece(start, end, words[place] | words[place + 1])


def _mention(answer: str, note: ResearchNote, pieces: Sequence[_Piece]) -> Mention | None:
    telling = _telling(read_words(note.text))
    names = _names(note.text)
    best = max(pieces, key=lambda each: len(telling & each.words), default=None)
    if best is None or not telling:
        return None
    shared = telling & best.words
    is_meant = len(shared) >= ENOUGH * len(telling) and (
        len(shared) >= FEWEST_WORDS or not names.isdisjoint(shared) or len(telling) == 1
    )
    if not is_meant:
        return None
    quote = answer[best.start_char : best.end_char]
    return Mention(note, quote, best.start_char, best.end_char)


def _telling(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.lemma for word in words if word.lemma not in _SAYS_LITTLE)


def _names(text: str) -> frozenset[str]:
    """Words with a capital inside a sentence, and figures."""
    capital = re.findall(r"(?<=[a-z,;] )[A-Z][\w'-]+|\b\d[\d.,]*", text)
    return frozenset(word.lemma for name in capital for word in read_words(name))

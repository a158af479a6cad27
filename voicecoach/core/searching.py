"""Finding something in everything that was said: what is looked for, and where it stands. Pure.

Words are compared without case and accents, in the manner of SQLite's tokenizer `unicode61`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from voicecoach.core.models import Word
from voicecoach.core.transcript import time_of_quote
from voicecoach.errors import UsageError

SHORTEST_BEGINNING = 3
"""A word of this many letters also finds longer words that begin so; "I" and "go" do not.

Other scripts than the Latin one say more in a letter: there every word does.
"""
SNIPPET_BEFORE = 60
SNIPPET_AFTER = 140
"""Characters shown before and after the first hit, about two lines of a terminal."""

_EXACT = '"'
_OPEN = "*"
_SPACE = re.compile(r"\s")
_QUOTED_OR_WORD = re.compile(r'"[^"]*"?|[^\s"]+')


class SaidIn(StrEnum):
    """What a text is part of."""

    ANSWER = "answer"
    NOTE = "note"
    STATEMENT = "statement"
    """Said or written elsewhere and taken in."""
    DEBRIEF = "debrief"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand one after the other."""

    words: tuple[str, ...]
    """As they were typed; there is at least one."""
    is_open: bool
    """The last word may go on: "migrat" finds "migration"."""


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """Where to look; None takes everything. Case makes no difference."""

    employer: str | None = None
    """A part of the employer's name."""
    question: str | None = None
    """The question's id, or a part of its wording."""
    since: date | None = None
    until: date | None = None
    """Local days, both included; what has no day is then left out."""
    session_id: str | None = None
    """Exact."""
    application_id: int | None = None
    round_id: int | None = None

    def takes(self, place: "Place") -> bool:
        return (
            _holds(self.employer, place.employer)
            and (_is(self.question, place.question_id) or _holds(self.question, place.question))
            and (self.since is None or (place.said_on is not None and place.said_on >= self.since))
            and (self.until is None or (place.said_on is not None and place.said_on <= self.until))
            and self.session_id in {None, place.session_id}
            and self.application_id in {None, place.application_id}
            and self.round_id in {None, place.round_id}
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands; None for what it has none of."""

    said_in: SaidIn
    key: int
    """The number of the answer, note, statement, debrief item or story."""
    said_on: date | None = None
    """The local day."""
    source: str | None = None
    session_id: str | None = None
    position: int | None = None
    """Place of the question in its session, from 0."""
    attempt: int | None = None
    question_id: str | None = None
    question: str | None = None
    employer: str | None = None
    round: str | None = None
    application_id: int | None = None
    round_id: int | None = None

    @property
    def recency(self) -> tuple[date, int, str]:
        """Sorts by time."""
        return (self.said_on or date.min, self.key, self.said_in)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in which everything looked for was found."""

    place: Place
    text: str
    words: tuple[Word, ...] = ()
    """With their times in the answer's audio; empty for what was typed or written."""


@dataclass(frozen=True, slots=True)
class Found:
    """The latest passages, and how many there are in all."""

    total: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where something looked for stands in a text: code points, the end exclusive."""

    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text around its first hit."""

    text: str
    hits: tuple[Hit, ...]
    """Within the snippet."""
    is_cut_before: bool
    is_cut_after: bool


def read_query(arguments: Iterable[str]) -> tuple[Phrase, ...]:
    """What somebody typed, as phrases that all must be found; operators mean nothing here.

    An argument with spaces is a phrase; "in quotes" nothing longer is found, and a star finds
    longer words whatever their length. Raises UsageError when there is no word in it.
    """
    phrases = tuple(phrase for each in arguments for phrase in _phrases(each))
    if not phrases:
        raise UsageError(
            "There is no word to look for.",
            code="no_words",
            hint="Type one or more: voicecoach search migration",
        )
    return phrases


def read_typed_line(line: str) -> tuple[Phrase, ...]:
    """The same for one line, in which what must follow one another stands "in quotes"."""
    return read_query(_QUOTED_OR_WORD.findall(line))


def find_hits(text: str, phrases: Sequence[Phrase]) -> tuple[Hit, ...]:
    """Every place of every phrase, in order; places that touch one another are one."""
    tokens = list(_tokens(text))
    found = sorted(
        (hit for phrase in phrases for hit in _places(tokens, phrase)),
        key=lambda each: each.start_char,
    )
    joined: list[Hit] = []
    for hit in found:
        if joined and hit.start_char <= joined[-1].end_char:
            last = joined.pop()
            hit = Hit(last.start_char, max(last.end_char, hit.end_char))  # noqa: PLW2901 - it grows
        joined.append(hit)
    return tuple(joined)


def matches(text: str, phrases: Sequence[Phrase]) -> bool:
    """Whether every phrase stands in the text."""
    tokens = list(_tokens(text))
    return all(any(True for _ in _places(tokens, phrase)) for phrase in phrases)


def snippet_of(text: str, hits: Sequence[Hit]) -> Snippet:
    """The text around the first hit, cut between words; its beginning where there is no hit."""
    first = hits[0] if hits else Hit(0, 0)
    start = _cut(text, max(0, first.start_char - SNIPPET_BEFORE), first.start_char)
    end = min(len(text), first.end_char + SNIPPET_AFTER)
    if end < len(text):
        spaces = [each.start() for each in _SPACE.finditer(text, first.end_char, end + 1)]
        end = spaces[-1] if spaces else end
    inside = tuple(
        Hit(each.start_char - start, min(each.end_char, end) - start)
        for each in hits
        if each.start_char < end
    )
    return Snippet(text[start:end], inside, start > 0, end < len(text))


def time_of_hit(passage: Passage, hits: Sequence[Hit]) -> int | None:
    """When the first hit is said, in the answer's audio; None without word times."""
    if not hits or not passage.words:
        return None
    span = time_of_quote(passage.words, hits[0].start_char, hits[0].end_char)
    return None if span is None else span.start_ms


def latest_first(places: Iterable[Place]) -> list[Place]:
    """By day, the newest first; what has no day comes last."""
    return sorted(places, key=lambda each: each.recency, reverse=True)


def _phrases(argument: str) -> Iterator[Phrase]:
    for number, part in enumerate(argument.split(_EXACT)):
        words = tuple(part[start:end] for start, end, _ in _tokens(part))
        if words:
            starred = part.rstrip().endswith(_OPEN)
            is_open = starred or (number % 2 == 0 and _is_beginning(words[-1]))
            yield Phrase(words, is_open)


def _is_beginning(word: str) -> bool:
    return len(word) >= SHORTEST_BEGINNING or not word.isascii()


def _tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Runs of letters, digits and the accents on them: place, end, and the word folded."""
    start = None
    for place, character in enumerate(text):
        if _in_word(character):
            start = place if start is None else start
        elif start is not None and not unicodedata.combining(character):
            yield start, place, _folded(text[start:place])
            start = None
    if start is not None:
        yield start, len(text), _folded(text[start:])


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) == "Co"


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _places(tokens: Sequence[tuple[int, int, str]], phrase: Phrase) -> Iterator[Hit]:
    wanted = [_folded(word) for word in phrase.words]
    for first in range(len(tokens) - len(wanted) + 1):
        here = tokens[first : first + len(wanted)]
        said = [word for _, _, word in here]
        last_fits = said[-1] == wanted[-1] or (phrase.is_open and said[-1].startswith(wanted[-1]))
        if said[:-1] == wanted[:-1] and last_fits:
            yield Hit(here[0][0], here[-1][1])


def _cut(text: str, wanted: int, at_most: int) -> int:
    """The beginning of a word at or after the wanted place."""
    if wanted == 0:
        return 0
    space = _SPACE.search(text, wanted - 1, at_most)
    return space.end() if space else wanted


def _holds(wanted: str | None, known: str | None) -> bool:
    return wanted is None or (known is not None and wanted.casefold() in known.casefold())


def _is(wanted: str | None, known: str | None) -> bool:
    return wanted is not None and known is not None and wanted.casefold() == known.casefold()

"""Going back to what was said before: who does it, and what of it has an end date. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rapidfuzz import fuzz, utils

from voicecoach.core.claims.dates import When, month_index, read_dates
from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.words import read_words
from voicecoach.core.structure.segments import read_segments

SAME_QUESTION = 85.0
"""rapidfuzz token_sort_ratio from which two questions are one in other words."""
NEAR_QUESTION = 0.72
"""Nearness of meaning (MiniLM) from which they ask the same (start value)."""
STILL_GOING_ON_DAYS = 60
"""After this long, something that was going on without an end date is worth an update."""

_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_REFERS = re.compile(
    rf"""(?<![\w'])(?:
    (?:as|like)\ i\ (?:\w+\ )?(?:mentioned|said|told|explained|described|promised)
    |i\ (?:mentioned|told\ (?:you|them|your\ \w+)|said|talked\ about\ (?:it|this|that))
     [ ](?:\w+\ ){{0,3}}(?:before|earlier|already|last\ time|then|in\ {_MONTHS}|when\ we)
    |(?:when|since|after)\ we\ (?:last\ |first\ )?(?:spoke|met|talked)
    |last\ time\ (?:we|i|you)
    |(?:in|at|from|during)\ (?:our|my|the)\ (?:first|last|previous|earlier)[ ]
     (?:interview|conversation|talk|call|meeting|chat|round)
    |(?:back\ )?in\ {_MONTHS},?\ i\ (?:said|told|mentioned)
    |you\ (?:may|might|will)\ (?:remember|recall)|if\ you\ remember
    |(?:coming|going|to\ come|to\ go)\ back\ to\ what\ i
    )(?![\w'])""",
    re.VERBOSE | re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: more)? (day|week|month)s?"
    r" (?:left|to go|remaining|away|from now|until|till)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|i'll|we'll|going to|due to|about to|expect to|hope to|plan to|supposed to|should|"
    r"finish(?:ing)?|graduat\w+|start(?:ing)?|complet\w+|ends?|sit(?:ting)?|mov(?:e|ing)|launch\w*)"
    r"\b",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"\b(?:currently|at the moment|right now|still|halfway through|in the middle of|working on)"
    r"\b.{0,40}\b(?:study\w*|tak(?:e|ing)|train\w*|learn\w*|finish\w*|course|exam|certificat\w*|"
    r"degree|diploma|licen[cs]e|wait\w*)\b",
    re.IGNORECASE,
)
_NUMBERS = "one two three four five six seven eight nine ten".split()
_DAYS = {"day": 1, "week": 7, "month": 30}

QuestionLikeness = Callable[[str, Sequence[str]], Sequence[float] | None]


@dataclass(frozen=True, slots=True)
class Reference:
    """Where an answer refers to an earlier one: `text[start_char:end_char] == quote`."""

    quote: str
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class TimeBound:
    """Something that was not to stay as it was: "one week left in the course"."""

    statement: Statement
    quote: str
    over_on: date | None
    """The day by which it should be over; None when it was going on without an end."""

    def wants_update(self, today: date) -> bool:
        said_on = self.statement.context.said_on
        if self.over_on is not None:
            return self.over_on <= today
        return said_on is not None and (today - said_on).days >= STILL_GOING_ON_DAYS


def find_reference(text: str) -> Reference | None:
    """The first place where the speaker goes back to what they said before."""
    found = _REFERS.search(text)
    return Reference(found.group(), found.start(), found.end()) if found else None


def answered_before(
    question: str, earlier: Iterable[Statement], likeness: QuestionLikeness | None
) -> tuple[Statement, ...]:
    """Earlier answers to the same question, in whatever words it was asked; the latest first."""
    asked = [each for each in earlier if each.context.question]
    texts = [each.context.question or "" for each in asked]
    near = (likeness(question, texts) if likeness and texts else None) or [0.0] * len(texts)
    found = [
        statement
        for statement, text, nearness in zip(asked, texts, near, strict=True)
        if nearness >= NEAR_QUESTION or _same_words(question, text)
    ]
    return tuple(sorted(found, key=lambda each: each.context.said_on or date.min, reverse=True))


def read_time_bound(statement: Statement) -> tuple[TimeBound, ...]:
    """What an answer says of things that end or begin after it was given."""
    if statement.context.said_on is None:
        return ()
    return tuple(_time_bound(statement, statement.context.said_on))


def _time_bound(statement: Statement, said_on: date) -> Iterator[TimeBound]:
    for segment in read_segments(statement.text):
        quote = statement.text[segment.start_char : segment.end_char].strip(" ,.;!?\n")
        over_on = _after(segment.text, said_on) or _announced(segment.text, said_on)
        if over_on is not None or _GOING_ON.search(segment.text):
            yield TimeBound(statement, quote, over_on)


def _after(text: str, said_on: date) -> date | None:
    found = _LEFT.search(text)
    if found is None:
        return None
    word, unit = found.group(1).lower(), found.group(2).lower()
    count = int(word) if word.isdigit() else 1 + (_NUMBERS.index(word) if word in _NUMBERS else 0)
    return said_on + timedelta(days=count * _DAYS[unit])


def _announced(text: str, said_on: date) -> date | None:
    """The end of the month that is named for something still to come."""
    if not _AHEAD.search(text):
        return None
    now = month_index(said_on)
    named = [_coming(when, now) for when in read_dates(read_words(text), said_on)]
    ahead = [month for month in named if month >= now]
    if not ahead:
        return None
    year, month = divmod(min(ahead) + 1, 12)
    return date(year, month + 1, 1) - timedelta(days=1)


def _coming(when: When, now: int) -> int:
    """The last month a date may mean; one without a year is the next of its name."""
    last = max(when.months)
    return last if when.year_known else now + (last - now) % 12


def _same_words(one: str, other: str) -> bool:
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process) >= SAME_QUESTION

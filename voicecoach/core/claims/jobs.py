"""The job that a line of a résumé stands under: its heading names an employer and a period.

"Six electricians" under "Corrib, 2019 to present" are those of Corrib, and are there today.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.occupations import TITLES
from voicecoach.core.claims.title_words import HEADS
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import read_words

_PERIOD = re.compile(
    r"\(?(?:[A-Za-z]{3,9}\.?\s+)?(?:19|20)\d\d\s*(?:-|–|—|to|until)+\s*(?:[A-Za-z]{3,9}\.?\s+)?"
    r"(?:(?:19|20)\d\d|(?P<now>present|now|date|current|today))\)?",
    re.IGNORECASE,
)
"""From one year to another, or to this day."""
_MARK = r"[-–—•*·▪◦]"
_BULLET = re.compile(rf"^(?:\s*{_MARK}\s|\s{{2,}}\S)")
_PART = re.compile(r"[,|:;()•]|\s[-–—]+\s")
_LONGEST_NAME = 6
"""Words of a line that only names an employer (start value)."""
_OF_MANY_FIRMS = lemmas(
    "group limited company firm hotel bar restaurant hospital school primary college university "
    "infants juniors academy care aged health media energy insurance recruitment software system "
    "systems food foods electrical service services solutions logistics bank digital technology "
    "technologies consulting partners home house general city county council and sons saint the of "
    "ltd inc llc plc uk ireland international office department trust clinic practice centre "
    "experience employment history work year"
)
"""Words in the names of many employers, which name none."""


class Job(NamedTuple):
    """What a heading tells; lemmas of names."""

    names: frozenset[str]
    is_current: bool


class JobLine(NamedTuple):
    """A line of a job: where it stands in the text, its job, and what names other jobs."""

    start: int
    end: int
    job: Job
    elsewhere: frozenset[str]


def has_period(line: str) -> bool:
    """Tell whether a line names the years something lasted, as the heading of a job does."""
    return _PERIOD.search(line) is not None


def quoted_span(statement: Statement, start: int, end: int) -> tuple[int, int]:
    """What is shown of a claim: of a résumé the whole line, whose parts say nothing alone.

    "Mar 2019 - present" needs the title and employer beside it.
    """
    text = statement.text
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if last < 0 else last
    if statement.context.source != "resume" or last - first > _LONGEST_QUOTE:
        return start, end
    bare = _BEFORE_WORDS.sub("", text[first:last])
    return last - len(bare), last


_LONGEST_QUOTE = 160
"""Characters; a longer line is quoted in part."""
_BEFORE_WORDS = re.compile(rf"^\s*(?:{_MARK}\s+)?")


@lru_cache(maxsize=1024)
def job_lines(statement: Statement) -> tuple[JobLine, ...]:
    """Every line of a job, in order: the one of its heading with the period, and those below."""
    if statement.context.source != "resume":
        return ()
    below = list(_below_headings(statement.text))
    named = frozenset().union(*(job.names for _, _, job in below))
    return tuple(JobLine(start, end, job, named - job.names) for start, end, job in below)


def _below_headings(text: str) -> Iterator[tuple[int, int, Job]]:
    job: Job | None = None
    before, start = "", 0
    for line in text.split("\n"):
        end = start + len(line)
        period = _PERIOD.search(line)
        if _BULLET.match(line) and period is None:
            if job is not None:
                yield start, end, job
        else:
            head = f"{before}, {line}" if 0 < len(before.split()) <= _LONGEST_NAME else line
            job = _job(head, period) if period else None
            before = "" if period else line
            if job is not None:
                yield start, end, job
        start = end + 1


def _job(heading: str, period: re.Match[str]) -> Job:
    parts = _PART.split(heading.replace(period.group(), ","))
    names = {name for part in parts if not _is_title(part) for name in _names(part.split())}
    return Job(frozenset(names) - _OF_MANY_FIRMS, period["now"] is not None)


def _is_title(part: str) -> bool:
    words = read_words(part.lower())
    return any(word.lemma in HEADS for word in words) or bool(TITLES.find(words))


def _names(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        form = re.sub(r"['’]s$|[^\w]", "", word)
        if len(form) > 1 and form[0].isupper():
            yield lemma(form.lower())

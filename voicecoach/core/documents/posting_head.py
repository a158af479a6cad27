"""The job title of a posting, as its first lines give it."""

import re
from collections.abc import Iterator, Sequence

from voicecoach.core.documents.lines import Line, LineKind
from voicecoach.core.documents.parts import is_title, split_parts
from voicecoach.core.documents.posting_words import is_boilerplate, is_of_the_page, topic_named

_TITLE_LABEL = re.compile(
    r"^(?:job title|position|role|title|vacancy|stelle|poste|puesto|stanowisko)\s*:\s*(.+)$",
    re.IGNORECASE,
)
_SOUGHT = re.compile(
    r"\b(?:looking for|seeking|hiring|recruiting|in search of|need)\s+(?:an?\s+|our next\s+)?"
    r"((?:[^\s.,;:!?()]+\s+){0,5}?[^\s.,;:!?()]+)(?=\s+(?:to|who|for|in|with|based|at)\b|[.,;:!?(])"
)
_HEAD_LINES = 8
FOR_ALL = re.compile(r"\s*\((?:m|f|w|d|x|h|all)(?:\s?[/|*]\s?\w+)+\)", re.IGNORECASE)
"""How postings in German and French say that any sex is meant."""


_TERMS = re.compile(
    r"\s*\([^)]*(?:\b(?:part|full|fixed)[ -](?:time|term)\b|\bfte\b|"
    r"\b(?:permanent|temporary|remote|hybrid|contract)\b)[^)]*\)$",
    re.IGNORECASE,
)
"""Terms of the job after its title: "(part-time, 0.6 FTE)"."""


_REFERENCE = re.compile(
    r"[\s–—|,(-]*\b(?:ref(?:erence)?(?: (?:no|number))?|(?:job|vacancy|req(?:uisition)?) ?"
    r"(?:id|no|number|ref)|req)\b\.?[\s:#]*[\w/.-]*\d[\w/.-]*\)?$",
    re.IGNORECASE,
)
"""The number of the vacancy behind its title: "- Ref TM/0931"."""


def read_title(lines: Sequence[Line]) -> str | None:
    """A labelled title, else the first heading or line that names an occupation."""
    title = _title(lines)
    return None if title is None else _REFERENCE.sub("", _TERMS.sub("", title)).strip()


def _title(lines: Sequence[Line]) -> str | None:
    for line in lines:
        for part in line.parts:
            if found := _TITLE_LABEL.match(part):
                return found.group(1).strip()
    head = list(head_lines(lines))
    for line in head:
        for part in split_parts(line.text, at_words=False):
            if FOR_ALL.search(part):
                return part
    for line in [*(each for each in head if each.kind is LineKind.HEADING), *head]:
        for part in [line.text, *split_parts(line.text)]:
            if _names_occupation(part):
                return part
    return _title_sought(lines)


def _title_sought(lines: Sequence[Line]) -> str | None:
    """The title in "We are looking for a Backend Engineer to join …"."""
    for line in lines:
        for found in _SOUGHT.finditer(line.text):
            if is_title(found.group(1)):
                return found.group(1)
    return None


def _names_occupation(part: str) -> bool:
    plain = FOR_ALL.sub("", part).strip(" :!")
    return is_title(plain) or is_title(plain.split(",")[0])


def head_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines before the first topic, a few at most, without what belongs to the page."""
    for line in [each for each in lines if not is_of_the_page(each.text)][:_HEAD_LINES]:
        if topic_named(line) and line is not lines[0] and not _names_occupation(line.text):
            return
        if not is_boilerplate(line.text):
            yield line

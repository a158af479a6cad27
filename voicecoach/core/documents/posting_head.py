"""The job title and the employer of a posting, as its first lines give them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicecoach.core.documents.lines import Line, LineKind
from voicecoach.core.documents.parts import is_firm, is_title, split_parts
from voicecoach.core.documents.posting_words import is_boilerplate, topic_named

_TITLE_LABEL = re.compile(
    r"^(?:job title|position|role|title|vacancy|stelle|poste|puesto|stanowisko)\s*:\s*(.+)$",
    re.IGNORECASE,
)
_EMPLOYER_LABEL = re.compile(
    r"^(?:company|employer|organi[sz]ation|firm|arbeitgeber|unternehmen|entreprise|empresa|firma)"
    r"\s*:\s*(.+)$",
    re.IGNORECASE,
)
_SEEKS = re.compile(
    r"^(?:at\s+)?([A-ZÀ-Þ][\w&.’'-]*(?:\s+[A-ZÀ-Þ&][\w&.’'-]*){0,4}),?\s+"
    r"(?:is\s+(?:looking for|seeking|hiring|recruiting)|seeks|sucht|recherche|busca)\b"
)
_SOUGHT = re.compile(
    r"\b(?:looking for|seeking|hiring|recruiting|in search of|need)\s+(?:an?\s+|our next\s+)?"
    r"((?:[^\s.,;:!?()]+\s+){0,5}?[^\s.,;:!?()]+)(?=\s+(?:to|who|for|in|with|based|at)\b|[.,;:!?(])"
)
_NAMED_IN_SENTENCE = re.compile(
    r"^At\s+([A-ZÀ-Þ][\w&.’'-]*(?:\s+[A-ZÀ-Þ][\w&.’'-]*){0,3}),?\s+(?:we|you)\b|"
    r"^([A-ZÀ-Þ][\w&.’'-]*(?:\s+[A-ZÀ-Þ][\w&.’'-]*){0,3})\s+is\s+an?\s+equal"
)
_ABOUT = re.compile(r"^(?:about|über|à propos de)\s+([A-ZÀ-Þ][\w&.’' -]+?)\s*:?$", re.IGNORECASE)
_NO_EMPLOYER = re.compile(
    r"\b(?:us|you|the|this|role|job|team|company|position|uns)\b|[\d£$€]|\(", re.IGNORECASE
)
_HEAD_LINES = 8
_FOR_ALL = re.compile(r"\s*\((?:m|f|w|d|x|h|all)(?:\s?[/|*]\s?\w+)+\)", re.IGNORECASE)
"""How postings in German and French say that any sex is meant."""


def read_title(lines: Sequence[Line]) -> str | None:
    """A labelled title, else the first heading or line that names an occupation."""
    for line in lines:
        for part in line.parts:
            if found := _TITLE_LABEL.match(part):
                return found.group(1).strip()
    head = list(_head(lines))
    for line in head:
        for part in split_parts(line.text, at_words=False):
            if _FOR_ALL.search(part):
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
    plain = _FOR_ALL.sub("", part).strip(" :!")
    return is_title(plain) or is_title(plain.split(",")[0])


def read_employer(lines: Sequence[Line]) -> str | None:
    """A labelled employer, a firm's name near the title, or who is said to be looking."""
    for line in lines:
        for part in split_parts(line.text):
            if found := _EMPLOYER_LABEL.match(part):
                return found.group(1).strip()
    head = list(_head(lines))
    title = read_title(lines) or ""
    for line in sorted(head, key=lambda each: bool(title) and title in each.text):
        for part in split_parts(line.text):
            name = part.split(",")[0].strip()
            if is_firm(name) and not is_title(name) and not name.endswith((".", "!")):
                return name
    return _said_to_seek(lines) or _below_title(head)


def _said_to_seek(lines: Sequence[Line]) -> str | None:
    for line in lines:
        if found := _SEEKS.match(line.text):
            return found.group(1)
        if named := _NAMED_IN_SENTENCE.match(line.text):
            return named.group(1) or named.group(2)
        about = _ABOUT.match(line.text) if len(line.text.split()) <= 6 else None
        if about and not _NO_EMPLOYER.search(about.group(1)):
            return about.group(1)
    return None


def _below_title(head: Sequence[Line]) -> str | None:
    """The short line right below the title, if it is written as a name."""
    title = read_title(head)
    for before, line in pairwise(head):
        if title is None or title not in before.text:
            continue
        name = split_parts(line.text)[0].split(",")[0] if split_parts(line.text) else ""
        words = name.split()
        is_name = 0 < len(words) <= 5 and all(word[:1].isupper() for word in words)
        if is_name and not _NO_EMPLOYER.search(name):
            return name
    return None


def _head(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines before the first topic, a few at most."""
    for line in lines[:_HEAD_LINES]:
        if topic_named(line) and line is not lines[0] and not _names_occupation(line.text):
            return
        if not is_boilerplate(line.text):
            yield line

"""The employer of a posting: labelled, a firm by its name, or who speaks of itself in it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicecoach.core.claims.gazetteer import PLACES
from voicecoach.core.documents.lines import Line
from voicecoach.core.documents.parts import is_firm, is_title, split_parts
from voicecoach.core.documents.posting_head import FOR_ALL, head_lines, read_title
from voicecoach.core.documents.posting_words import (
    is_boilerplate,
    is_of_the_page,
    sentences,
    topic_named,
)

_LABEL = re.compile(
    r"^(?:company|employer|organi[sz]ation|firm|arbeitgeber|unternehmen|entreprise|empresa|firma)"
    r"(?: name)?\s*:\s*(.+)$",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-Þ][\w&.’'-]*(?:\s+(?:of |the |and )?[A-ZÀ-Þ&][\w&.’'-]*){0,4}"
_SEEKS = re.compile(
    rf"^(?:at\s+)?({_NAME}),?\s+"
    r"(?:is\s+(?:looking for|seeking|hiring|recruiting)|seeks|sucht|recherche|busca)\b"
)
_SPEAKS = re.compile(
    rf"^At\s+({_NAME}),?\s+(?:we|you)\b|^({_NAME})\s+is\s+(?:proud to be\s+)?an?\s+[Ee]qual"
)
_ABOUT = re.compile(
    rf"^(?:about|über|à propos de|why(?: join)?|life at|working at)\s+({_NAME})\s*[:?]?$",
    re.IGNORECASE,
)
_TELLS = re.compile(
    rf"^({_NAME})(?:\s*\([^)]*\))?,?\s+"
    r"(?:is|was|are|has|have|ist|est|es|a été|wurde|(?!us\b)[a-z]{2,}[^s\s]s)\s"
)
"""A sentence about whoever it names: "Northpeak moves loads", "Brightmart is …"."""
_LEGAL = re.compile(
    rf"\b({_NAME}\s(?:GmbH|AG|SE|KG|Ltd|Limited|LLC|Inc|plc|PLC|S\.?A\.?|B\.?V\.?|N\.?V\.?|AB|ApS|Oy|"
    r"S\.?r\.?l\.?|Pty Ltd|Pvt Ltd|sp\. z o\.o\.))(?![\w-])"
)
_NO_EMPLOYER = re.compile(
    r"\b(?:us|you|your|the|this|that|these|role|job|team|company|position|uns|we|our|it|here|there|"
    r"what|who|how|jobs?|as|in|at|if|all|every|candidates?|applicants?|experience|salary|"
    r"knowledge|remote|hybrid|full-time|part-time)\b|[\d£$€]|\(",
    re.IGNORECASE,
)
_FIRST_LINES = 14
_LONGEST_NAME_WORDS = 6


def read_employer(lines: Sequence[Line]) -> str | None:
    """A labelled employer, a firm's name near the title, or whom the sentences are about."""
    head = list(head_lines(lines))
    return (
        _labelled(lines)
        or _firm_near_title(head, read_title(lines) or "")
        or _told_of(lines)
        or _by_legal_form(lines)
        or _said_to_seek(lines)
        or _beside_title(head)
    )


def _labelled(lines: Sequence[Line]) -> str | None:
    for line in lines:
        for part in split_parts(line.text):
            if found := _LABEL.match(part):
                return found.group(1).strip()
    return None


def _firm_near_title(head: Sequence[Line], title: str) -> str | None:
    for line in sorted(head, key=lambda each: bool(title) and title in each.text):
        for part in split_parts(line.text):
            name = _without_place(part)
            if is_firm(name) and not is_title(name) and not name.endswith((".", "!")):
                return name
    return None


def _without_place(part: str) -> str:
    """The name before a comma; "Cedar Pharmacy, Inc." stays whole."""
    name, _, rest = part.partition(",")
    word = rest.split(",")[0].strip()
    is_form = bool(word) and len(word.split()) == 1 and is_firm(word)
    return f"{name},{rest.split(',')[0]}".strip() if is_form else name.strip()


def _told_of(lines: Sequence[Line]) -> str | None:
    """The name in the first lines of which a sentence tells, else one told of more than once."""
    spoken = [sentence for line in lines for sentence in sentences(line.text)]
    told = [found.group(1) for sentence in spoken if (found := _TELLS.match(sentence))]
    names = [name for name in told if _can_be_employer(name)]
    first = {part for line in lines[:_FIRST_LINES] for part in _named_parts(line)}
    standing = [
        name
        for name in names
        if name in first or names.count(name) > 1 or _stands_alone(name, lines)
    ]
    return next(iter(standing), None)


def _named_parts(line: Line) -> Iterator[str]:
    yield from (_without_place(part) for part in split_parts(line.text))


def _by_legal_form(lines: Sequence[Line]) -> str | None:
    found = next((match for line in lines if (match := _LEGAL.search(line.text))), None)
    return None if found is None else found.group(1)


def _stands_alone(name: str, lines: Sequence[Line]) -> bool:
    """Whether it is named besides, as a line of its own or in "About …"."""
    for line in lines:
        about = _ABOUT.match(line.text)
        if line.text.strip(" :") == name or (about and about.group(1) == name):
            return True
    return False


def _said_to_seek(lines: Sequence[Line]) -> str | None:
    for line in lines:
        if found := _SEEKS.match(line.text):
            return found.group(1)
        if named := _SPEAKS.match(line.text):
            return named.group(1) or named.group(2)
        about = _ABOUT.match(line.text) if len(line.text.split()) <= _LONGEST_NAME_WORDS else None
        if about and _can_be_employer(about.group(1)):
            return about.group(1)
    return None


def _beside_title(head: Sequence[Line]) -> str | None:
    """A name in the line of the title, after it, or right below it."""
    title = read_title(head)
    if title is None:
        return None
    for line, below in pairwise([*head, Line("")]):
        if title not in line.text:
            continue
        after = line.text[line.text.index(title) + len(title) :]
        near = [*split_parts(after), *split_parts(below.text)[:1]]
        for part in near:
            name = _without_place(part)
            if name and _can_be_employer(name) and not is_title(FOR_ALL.sub("", name)):
                return name
    return None


def _can_be_employer(name: str) -> bool:
    words = name.split()
    is_name = 0 < len(words) <= _LONGEST_NAME_WORDS and all(
        word[:1].isupper() or word in {"of", "and", "&", "the", "for"} for word in words
    )
    if not is_name or _NO_EMPLOYER.search(name) or name.casefold() in PLACES:
        return False
    is_page = is_boilerplate(name) or is_of_the_page(name)
    return not is_page and topic_named(Line(name)) is None

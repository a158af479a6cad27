"""The name of the person, as it heads the document."""

import re
from collections.abc import Sequence

from voicecoach.core.claims.given_names import SURELY_NAMES
from voicecoach.core.documents.lines import Line, LineKind
from voicecoach.core.documents.parts import is_degree, is_firm, is_surely_title
from voicecoach.core.documents.sections import is_section_name

_LABEL = re.compile(r"^(?:full\s+)?(?:name|imię i nazwisko|nom|nombre)\s*:\s*", re.IGNORECASE)
_NO_NAME = re.compile(
    r"[\d@:/<>]|\b(?:curriculum|vitae|cv|résumé|resume|lebenslauf)\b", re.IGNORECASE
)
_CONTACT = re.compile(
    r"\S@\S{1,255}\.\w|https?://|www\.|linkedin\.com|github\.com|\+\d[\d\s()./-]{6,}\d|"
    r"\b0\d[\d\s()/-]{7,}\d\b"
)
_UNCASED_NAME = re.compile(r"[\u0590-\u05ff\u0620-\u06ff]{2,}")
_PARTICLES = frozenset(
    "de da dos van von der den del la le di bin binti al el ter zu of y e i".split()
)
_DENSE_NAME = re.compile(r"[\u4e00-\u9fff\uac00-\ud7af]{2,4}")
"""A name in Chinese, Japanese or Korean, written without a space."""
_TOP_LINES = 4
_MARK = re.compile(r"\s*[|·•,]\s*|\s+[-–—]\s+")


def read_name(lines: Sequence[Line]) -> str | None:
    """The first line that can be a name: labelled, set largest, or at the top of a column."""
    for line in lines:
        if found := _LABEL.match(line.text):
            return line.text[found.end() :].strip() or None
        if len(line.cells) > 1 and _LABEL.match(f"{line.cells[0].rstrip(' :')}: "):
            return line.cells[1].strip(" :").split("\n")[0] or None
    for line in _candidates(lines):
        name = _MARK.split(line.parts[0])[0].strip()
        if _can_be_name(name):
            return name
    return None


def is_contact(line: str) -> bool:
    """Tell a line that only says how to reach the person."""
    return bool(_CONTACT.search(line))


def _candidates(lines: Sequence[Line]) -> list[Line]:
    tops = [
        line
        for place, line in enumerate(lines)
        if place == 0 or (line.page == 1 and line.block != lines[place - 1].block)
    ]
    largest = max((line.size for line in lines), default=0.0)
    large = [line for line in lines if line.size == largest > 0 and line.kind is LineKind.HEADING]
    return [*tops[:1], *large[:_TOP_LINES], *tops[1:], *lines[1:_TOP_LINES]]


def _can_be_name(text: str) -> bool:
    words = text.split()
    if _DENSE_NAME.fullmatch(text):
        return not is_section_name(text)
    if not 1 < len(words) <= 6 or _NO_NAME.search(text) or is_section_name(text):
        return False
    is_given = words[0].casefold() in SURELY_NAMES
    if not is_given and is_surely_title(text):
        return False
    if is_firm(text) or (is_degree(text) and not text.startswith("Dr")):
        return False
    return all(_begins_name(word) or word.casefold() in _PARTICLES for word in words)


def _begins_name(word: str) -> bool:
    """Whether a word is written as a name; Arabic and Hebrew know no capitals."""
    return word[:1].isupper() or bool(_UNCASED_NAME.fullmatch(word))

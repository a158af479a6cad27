"""Lines of a document in reading order, whole again where the page broke them."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

CELL_MARK = " | "
"""Between what stands side by side in one line: cells of a table, a title and its dates."""


class LineKind(StrEnum):
    HEADING = "heading"  # set apart by size, weight or style
    BULLET = "bullet"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its bullet, and how it stood on the page."""

    text: str
    kind: LineKind = LineKind.PLAIN
    cells: tuple[str, ...] = ()
    """What stands side by side in it, if there are several things."""
    page: int = 1
    block: int = 0
    """Lines of one column or text box share a block."""
    size: float = 0.0
    """Height of the letters in points; 0 where the format has none."""
    left: float = 0.0
    right: float = 0.0
    """Where the line begins and ends, in points or characters."""
    after_gap: bool = False
    """Whether an empty line stands before it."""

    @property
    def parts(self) -> tuple[str, ...]:
        return self.cells or (self.text,)


@dataclass(frozen=True, slots=True)
class LaidOutText:
    """The text layer of a document in reading order."""

    lines: tuple[Line, ...]
    warnings: tuple[str, ...] = ()
    """What to check, each a sentence for the person."""
    fields: Mapping[str, object] | None = None
    """The named fields, where the format has them (JSON Resume)."""

    @property
    def words(self) -> int:
        return sum(len(line.text.split()) for line in self.lines)


_BULLET = re.compile(
    r"^\s*(?:[•‣▪▫◦●○■□∙·⁃➢➤►▶✓✔★☆❖\uf0b7\uf0a7]\s*|"
    r"[\u2190-\u21ff\u25a0-\u25ff\u2600-\u27bf\U0001f300-\U0001faff»›]\ufe0f?\s+|[*+–—-]\s+|-(?=[A-Za-z])|\(?\d{1,2}[.)]\s+)"
)
_ENDS_SENTENCE = (".", "!", "?", ":", ";")
_KEPT_HYPHENS = frozenset(
    "self full part well non co ex post pre multi cross long short high low year first second "
    "third one two three four five six seven eight nine ten end front back day on off over "
    "decision problem client customer cost".split()
)
_PROSE_WORDS = 6
_FULL_SHARE = 0.8
"""How far towards the right edge a line reaches that was broken by the page."""
_NARROWEST_CHARS = 56
"""Editors and mail programs break lines near 60, 72 or 80 characters."""
_LABEL = re.compile(r"^[^\W\d_]+(?:['’ ][^\W\d_]+){0,3}:(?:\s|$)")
"""What begins so is a thing of its own: "Answered: …", "Nice to have: …"."""
_PAGE_NUMBER = re.compile(
    r"^(?:[-–—]\s*)?(?:page|seite|strona|página|p\.)?\s*\d{1,3}(?:\s*(?:of|/|von|z|de)\s*\d{1,3})?"
    r"(?:\s*[-–—])?$",
    re.IGNORECASE,
)


def without_bullet(text: str) -> tuple[str, bool]:
    """The text without the mark of a list before it, and whether there was one."""
    found = _BULLET.match(text)
    if found is None or not text[found.end() :].strip():
        return text.strip(), False
    return text[found.end() :].strip(), True


def is_page_number(text: str) -> bool:
    return bool(_PAGE_NUMBER.match(text.strip()))


def without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Leave out page numbers, and headers and footers that stand on an earlier page already."""
    seen: set[str] = set()
    kept: list[list[Line]] = []
    for lines in pages:
        edges = {*range(_EDGE_LINES), *range(len(lines) - _EDGE_LINES, len(lines))}
        page: list[Line] = []
        here: set[str] = set()
        for place, line in enumerate(lines):
            key = re.sub(r"\d+", "#", line.text)
            if place in edges and (is_page_number(line.text) or key in seen):
                continue
            if place in edges:
                here.add(key)
            page.append(line)
        seen |= here
        kept.append(page)
    return kept


_EDGE_LINES = 2


def joined_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Put together what the width of the page broke; a word broken at a hyphen is whole again."""
    raw = _with_whole_dates(lines)
    edges = _edges(raw)
    whole: list[Line] = []
    previous_right = 0.0
    for line in raw:
        edge = edges[line.page, line.block]
        if whole and _goes_on(whole[-1], line, is_full=_is_full(previous_right, line, edge)):
            whole[-1] = replace(whole[-1], text=_joined(whole[-1].text, line.text))
        else:
            whole.append(line)
        previous_right = line.right
    return tuple(whole)


def _edges(lines: Iterable[Line]) -> dict[tuple[int, int], float]:
    """How far the lines of each block reach.

    Where widths are characters, a single line beyond what editors break at shows no width.
    """
    ends: dict[tuple[int, int], list[float]] = {}
    for line in lines:
        ends.setdefault((line.page, line.block), []).append(line.right)
    sized = any(line.size for line in lines)
    return {key: max(each) if sized else _edge_of_typing(each) for key, each in ends.items()}


def _edge_of_typing(ends: Sequence[float]) -> float:
    """The longest line, unless nothing but that one passes the widest editors break at."""
    longest = sorted(ends)[-2:]
    is_alone = longest[0] < longest[-1] - _LONGEST_WORD
    return math.inf if longest[-1] > _WIDEST_CHARS and is_alone else longest[-1]


_WIDEST_CHARS = 100
_LONGEST_WORD = 14


def _with_whole_dates(lines: Iterable[Line]) -> list[Line]:
    """Put together a range of dates that a narrow cell broke: "June 2016 – December", "2019"."""
    whole: list[Line] = []
    for line in lines:
        before = whole[-1] if whole else None
        *others, last = line.parts
        if before and not before.cells and _HALF_RANGE.match(before.text) and _REST.match(last):
            cells = [*others, f"{before.text} {last}"]
            text = CELL_MARK.join(cells)
            whole[-1] = replace(line, text=text, cells=tuple(cells) if others else ())
        else:
            whole.append(line)
    return whole


_HALF_RANGE = re.compile(
    r"^(?:[^\W\d_]+\.?\s+|\d\d?[/.])?\d{4}\s*(?:[-–—]|to|bis)(?:\s*[^\W\d_]+\.?)?$"
)
_REST = re.compile(r"^(?:(?:[^\W\d_]+\.?\s+|\d\d?[/.])?\d{4}|[Pp]resent|[Nn]ow|[Cc]urrent)$")


def _is_full(right: float, line: Line, edge: float) -> bool:
    """Whether the line before was broken by the width: the next word had no room there.

    Where letters have no size, widths are characters, and an editor breaks no narrow lines.
    """
    if line.size:
        return right >= _FULL_SHARE * edge
    first = line.text.split(maxsplit=1)[0] if line.text else ""
    return edge >= _NARROWEST_CHARS and right + 1 + len(first) > edge


def _goes_on(before: Line, line: Line, *, is_full: bool) -> bool:
    if line.kind is not LineKind.PLAIN or before.kind is LineKind.HEADING:
        return False
    if before.block != line.block or line.after_gap or line.cells or before.cells:
        return False
    first = line.text[:1]
    if before.text.endswith("-") and first.islower() and before.text[-2:-1].isalpha():
        return True
    if _LABEL.match(line.text) or (before.text.endswith(_ENDS_SENTENCE) and not first.islower()):
        return False
    if first.islower() and before.kind is LineKind.BULLET:
        return is_full or line.left > before.left
    if first.islower():
        return _is_prose(before) and (is_full or line.size > 0)
    if before.kind is LineKind.BULLET:
        return is_full and line.left > before.left
    return is_full and _is_prose(before) and _is_prose(line)


def _is_prose(line: Line) -> bool:
    words = line.text.split()
    lower = sum(word[:1].islower() for word in words)
    return len(words) >= _PROSE_WORDS and 2 * lower >= len(words)


def _joined(before: str, text: str) -> str:
    """Drop the hyphen of a broken word, unless its first half is one that keeps it."""
    if not (before.endswith("-") and text[:1].islower()):
        return f"{before} {text}"
    stem = re.split(r"[\s(]", before[:-1])[-1].casefold()
    is_compound = stem in _KEPT_HYPHENS or stem[-1:].isdigit()
    return before + text if is_compound else before[:-1] + text

"""From pieces of text with their places on a page to lines in reading order.

Columns are told from tables by their headings: two columns each have their own, while the cells of
a table stand on one baseline under one heading.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from voicecoach.core.documents.lines import (
    CELL_MARK,
    LaidOutText,
    Line,
    LineKind,
    joined_lines,
    without_bullet,
    without_running_lines,
)
from voicecoach.core.documents.sections import is_section_name

TWO_COLUMNS = "The page has two columns: please check the order of the lines."


@dataclass(frozen=True, slots=True)
class Piece:
    """Text set without a wide gap, in points from the lower left corner of the page."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    is_bold: bool = False


Rows = list[list[Piece]]

_SAME_BASELINE = 0.35
"""Of the letters' height: pieces nearer than this stand in one line."""
_GAP = 1.5
"""Of the distance between lines: more than this is an empty line."""
_SLACK = 3.0
"""Points that left edges of one column may differ by."""
_LEAST_ROWS = 3
_TABLE_SHARE = 0.6
"""At least so many lines of the shorter side stand on a baseline of the other, in a table."""
_LARGER = 1.12
_CELL_GAP = 1.5
"""Of the letters' height: more than this between two pieces is a new cell."""


def read_layout(pages: Sequence[Sequence[Piece]]) -> LaidOutText:
    """The lines of all pages, with a warning where the order is our guess."""
    plain_size = _usual_size(pages)
    read: list[list[Line]] = []
    has_columns = False
    for number, pieces in enumerate(pages, 1):
        blocks = _blocks(_rows(pieces))
        has_columns |= len(blocks) > 1 and any(block.is_column for block in blocks)
        read.append(
            [
                line
                for place, block in enumerate(blocks)
                for line in _lines(block.rows, number, place, plain_size)
            ]
        )
    kept = [line for page in without_running_lines(read) for line in page]
    return LaidOutText(joined_lines(kept), (TWO_COLUMNS,) if has_columns else ())


@dataclass(frozen=True, slots=True)
class _Block:
    rows: Rows
    is_column: bool = False


def _usual_size(pages: Sequence[Sequence[Piece]]) -> float:
    """The size that most of the text has."""
    weights: dict[float, int] = {}
    for piece in (piece for page in pages for piece in page):
        size = round(piece.size, 1)
        weights[size] = weights.get(size, 0) + len(piece.text)
    return max(weights, key=lambda size: weights[size]) if weights else 0.0


def _rows(pieces: Sequence[Piece]) -> Rows:
    """Pieces on one baseline, from left to right; rows from top to bottom."""
    rows: Rows = []
    for piece in sorted(pieces, key=lambda each: (-each.baseline, each.left)):
        reach = _SAME_BASELINE * max(piece.size, 1.0)
        if rows and abs(rows[-1][0].baseline - piece.baseline) <= reach:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda each: each.left) for row in rows]


def _blocks(rows: Rows) -> list[_Block]:
    """Cut where two columns stand side by side; the rest stays one block."""
    found = _columns(rows)
    if found is None:
        return [_Block(rows)] if rows else []
    first, last, edge = found
    left = [[each for each in row if each.left < edge - _SLACK] for row in rows[first:last]]
    right = [[each for each in row if each.left >= edge - _SLACK] for row in rows[first:last]]
    sides = [[row for row in side if row] for side in (left, right)]
    sides.sort(key=lambda side: -max(piece.size for row in side for piece in row))
    inner = [block.rows for side in sides for block in _blocks(side)]
    above, below = rows[:first], rows[last:]
    return [
        *([_Block(above)] if above else []),
        *(_Block(each, is_column=True) for each in inner),
        *(_blocks(below) if below else []),
    ]


def _columns(rows: Rows) -> tuple[int, int, float] | None:
    """The longest band of rows with two columns, and where the right one begins."""
    edges = sorted({round(piece.left) for row in rows for piece in row[1:]} | _lone_edges(rows))
    best: tuple[int, int, float] | None = None
    for edge in edges:
        for first, last in _bands(rows, edge):
            band = rows[first:last]
            is_longer = best is None or last - first > best[1] - best[0]
            if is_longer and _are_columns(band, edge):
                best = (first, last, float(edge))
    return best


def _lone_edges(rows: Rows) -> set[int]:
    """Left edges of rows that begin well inside the page."""
    margin = min((row[0].left for row in rows), default=0.0)
    return {round(row[0].left) for row in rows if row[0].left > margin + 100}


def _bands(rows: Rows, edge: float) -> list[tuple[int, int]]:
    """Stretches of rows in which nothing crosses the edge, without rows of one side at the ends."""
    bands: list[tuple[int, int]] = []
    begin = 0
    for place in range(len(rows) + 1):
        if place < len(rows) and not any(_crosses(piece, edge) for piece in rows[place]):
            continue
        first, last = _trimmed(rows, begin, place, edge)
        if last - first >= _LEAST_ROWS:
            bands.append((first, last))
        begin = place + 1
    return bands


def _trimmed(rows: Rows, first: int, last: int, edge: float) -> tuple[int, int]:
    """Leave out rows above the right column; they may be a heading over both."""
    while first < last and rows[first][-1].left < edge - _SLACK:
        first += 1
    return first, last


def _crosses(piece: Piece, edge: float) -> bool:
    return piece.left < edge - _SLACK and piece.right > edge - _SLACK


def _are_columns(band: Rows, edge: float) -> bool:
    left = [row for row in band if row[0].left < edge - _SLACK]
    right = [row for row in band if row[-1].left >= edge - _SLACK]
    if min(len(left), len(right)) < _LEAST_ROWS:
        return False
    begins = [next(each for each in row if each.left >= edge - _SLACK) for row in right]
    if sum(abs(piece.left - edge) <= _SLACK for piece in begins) < len(begins) / 2:
        return False
    if _has_heading([[row[0]] for row in left]) and _has_heading([[each] for each in begins]):
        return True
    shared = sum(row[0].left < edge - _SLACK for row in right)
    return shared < _TABLE_SHARE * min(len(left), len(right))


def _has_heading(rows: Rows) -> bool:
    return any(is_section_name(row[0].text) for row in rows)


def _lines(rows: Rows, page: int, block: int, plain_size: float) -> list[Line]:
    lines: list[Line] = []
    steps = [above[0].baseline - below[0].baseline for above, below in pairwise(rows)]
    usual_step = sorted(steps)[len(steps) // 2] if steps else 0.0
    for place, row in enumerate(rows):
        cells = _cells(row)
        text, has_bullet = without_bullet(cells[0])
        cells = [text, *cells[1:]]
        size = max(piece.size for piece in row)
        gap = steps[place - 1] if place else 0.0
        lines.append(
            Line(
                CELL_MARK.join(cells),
                _kind(row, plain_size, has_bullet=has_bullet),
                tuple(cells) if len(cells) > 1 else (),
                page,
                block,
                size,
                row[0].left,
                row[-1].right,
                after_gap=bool(usual_step) and gap > _GAP * usual_step,
            )
        )
    return lines


def _kind(row: Sequence[Piece], plain_size: float, *, has_bullet: bool) -> LineKind:
    if has_bullet:
        return LineKind.BULLET
    is_larger = max(piece.size for piece in row) >= _LARGER * plain_size
    return LineKind.HEADING if is_larger or all(each.is_bold for each in row) else LineKind.PLAIN


def _cells(row: Sequence[Piece]) -> list[str]:
    """Texts that stand apart; pieces with a narrow gap are one text, with a space between."""
    cells = [row[0].text]
    for before, piece in pairwise(row):
        gap = piece.left - before.right
        if gap > _CELL_GAP * piece.size and without_bullet(f"{cells[-1]} x") != ("x", True):
            cells.append(piece.text)
        else:
            cells[-1] = f"{cells[-1]} {piece.text}"
    return [" ".join(cell.split()) for cell in cells if cell.strip()]

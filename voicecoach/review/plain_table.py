"""Tables of plain text: columns where there is room, one line for each cell where there is not."""

from collections.abc import Iterator, Sequence

from voicecoach.review.terminal_text import shown, wrapped

_GAP = "  "
NARROWEST = 20


def plain_table(header: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """The rows under their header, no line longer than `width` where words allow.

    In a narrow place every row is a paragraph: its first cell, and below it each other cell after
    the name of its column, so that nothing has to be looked up above.
    """
    cells = [[shown(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    if sum(widths) + len(_GAP) * (len(widths) - 1) <= width:
        return "\n".join(_columns(row, widths) for row in cells)
    names, *known = cells
    return "\n".join("\n".join(_paragraph(names, row, width)) for row in known)


def _columns(row: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    return _GAP.join(padded).rstrip()


def _paragraph(names: Sequence[str], row: Sequence[str], width: int) -> Iterator[str]:
    room = max(width, NARROWEST)
    first, *rest = row
    yield wrapped(first, "- ", room)
    for name, cell in zip(names[1:], rest, strict=True):
        yield wrapped(f"{name}: {cell}", "  ", room)

"""Lines of plain text and Markdown."""

import re
from collections.abc import Iterator

from voicecoach.core.documents.lines import (
    CELL_MARK,
    LaidOutText,
    Line,
    LineKind,
    joined_lines,
    without_bullet,
)
from voicecoach.core.documents.sections import is_section_name

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r"^\s*(?:[-=_*~─]\s*){3,}$")
_TABLE_RULE = re.compile(r"^\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1")
_LOW_LINE = re.compile(r"(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)")
_WIDE_GAP = re.compile(r"\t+|\s{3,}")
_LONGEST_HEADING_WORDS = 5


def read_plain_text(text: str) -> LaidOutText:
    """Lines as they are; wide gaps part cells, lines in capitals or underlined are headings."""
    return LaidOutText(joined_lines(_plain_lines(text)))


def read_markdown(text: str) -> LaidOutText:
    """The same without marks of emphasis; "#" marks headings, "|" tables."""
    return LaidOutText(joined_lines(_markdown_lines(text)))


def is_markdown(text: str) -> bool:
    """Tell Markdown by its headings, bold words or table rules."""
    lines = text.splitlines()
    return any(_HEADING.match(line) or _EMPHASIS.search(line) for line in lines if "#" in line) or (
        sum(bool(re.search(r"\*\*\S.*?\S\*\*", line)) for line in lines) > 1
    )


def _plain_lines(text: str) -> Iterator[Line]:
    rows = text.expandtabs(8).splitlines()
    gap = False
    block = 0
    for place, row in enumerate(rows):
        if not row.strip() or _RULE.match(row):
            gap = gap or not row.strip()
            continue
        following = rows[place + 1] if place + 1 < len(rows) else ""
        is_underlined = bool(_RULE.match(following)) and bool(following.strip())
        yield _plain_line(row, block, after_gap=gap, is_underlined=is_underlined)
        gap = False


def _plain_line(row: str, block: int, *, after_gap: bool, is_underlined: bool) -> Line:
    stripped = row.rstrip()
    left = len(stripped) - len(stripped.lstrip())
    text, has_bullet = without_bullet(stripped)
    cells = [" ".join(cell.split()) for cell in _WIDE_GAP.split(text) if cell.strip()]
    return Line(
        CELL_MARK.join(cells),
        _plain_kind(cells, has_bullet=has_bullet, is_underlined=is_underlined),
        tuple(cells) if len(cells) > 1 else (),
        block=block,
        left=float(left),
        right=float(len(stripped)),
        after_gap=after_gap,
    )


def _plain_kind(cells: list[str], *, has_bullet: bool, is_underlined: bool) -> LineKind:
    if has_bullet:
        return LineKind.BULLET
    text = cells[0]
    is_short = len(cells) == 1 and len(text.split()) <= _LONGEST_HEADING_WORDS
    is_shouted = text.isupper() and not any(mark.isdigit() for mark in text)
    is_heading = is_short and (is_shouted or is_section_name(text))
    return LineKind.HEADING if is_underlined or is_heading else LineKind.PLAIN


def _markdown_lines(text: str) -> Iterator[Line]:
    gap = False
    in_comment = False
    for row in text.expandtabs(4).splitlines():
        in_comment = in_comment or row.lstrip().startswith("<!--")
        is_blank = not row.strip() or _RULE.match(row) or _TABLE_RULE.match(row) or in_comment
        in_comment = in_comment and "-->" not in row
        if is_blank or row.lstrip().startswith("```"):
            gap = True
            continue
        yield _markdown_line(row, after_gap=gap)
        gap = False


def _markdown_line(row: str, *, after_gap: bool) -> Line:
    heading = _HEADING.match(row.strip())
    left = len(row) - len(row.lstrip())
    body = heading.group(2) if heading else row
    is_row = body.strip().startswith("|") and body.strip().endswith("|")
    is_bold = bool(re.fullmatch(r"\s*(\*\*|__)[^*_]+\1:?\s*", body))
    body, has_bullet = without_bullet(_without_marks(body.strip().lstrip(">").strip()))
    cells = [" ".join(cell.split()) for cell in body.strip("|").split("|")] if is_row else [body]
    cells = [cell for cell in cells if cell] or [""]
    kind = LineKind.BULLET if has_bullet else LineKind.PLAIN
    return Line(
        CELL_MARK.join(cells),
        LineKind.HEADING if heading or (is_bold and not has_bullet) else kind,
        tuple(cells) if len(cells) > 1 else (),
        left=float(left),
        right=float(len(row)),
        after_gap=after_gap,
    )


def _without_marks(text: str) -> str:
    """The text without links' targets, emphasis and escapes; a bullet stays."""
    bullet = re.match(r"[*+-]\s+", text)
    head = bullet.group() if bullet else ""
    body = _LINK.sub(r"\1", text[len(head) :])
    for _ in range(2):
        body = _EMPHASIS.sub(r"\2", body)
    body = _LOW_LINE.sub(r"\1", body)
    return head + re.sub(r"\\([*_#|`\[\]()])", r"\1", body)

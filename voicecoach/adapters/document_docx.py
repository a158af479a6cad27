"""Text of DOCX files in reading order: headers, paragraphs, tables, text boxes."""

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from voicecoach.core.documents.lines import (
    CELL_MARK,
    LaidOutText,
    Line,
    LineKind,
    without_bullet,
)
from voicecoach.errors import DataError

if TYPE_CHECKING:
    from docx.document import Document

MAX_UNPACKED_BYTES = 200_000_000
"""A packed file may not grow beyond this: nothing of ours comes near, a bomb does."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""The same text box once more, for programs that cannot show the first."""
_HEADING_STYLES = ("heading", "title", "überschrift", "titre", "título", "nagłówek")


def read_docx(content: bytes) -> LaidOutText:
    """Every line in reading order. Raises DataError saying why there is none."""
    import docx

    _check_size(content)
    try:
        document = docx.Document(io.BytesIO(content))
        lines = tuple(_lines(document))
    except (KeyError, ValueError, SyntaxError, zipfile.BadZipFile) as error:
        raise _broken() from error
    return LaidOutText(lines)


def _check_size(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(member.file_size for member in packed.infolist())
    except zipfile.BadZipFile as error:
        raise _broken() from error
    if unpacked > MAX_UNPACKED_BYTES:
        raise DataError(
            "The file is too large once it is unpacked.",
            code="too_large",
            hint="Save it without pictures and try again.",
        )


def _broken() -> DataError:
    return DataError(
        "The file is damaged: it cannot be read as DOCX.",
        code="broken_docx",
        hint="Open it, save it again as DOCX, and import that.",
    )


def _lines(document: "Document") -> Iterator[Line]:
    styles = _style_names(document)
    for section in document.sections[:1]:
        if not section.header.is_linked_to_previous:
            yield from _body(section.header._element, styles, block=0)
    yield from _body(document.element.body, styles, block=1)


def _style_names(document: "Document") -> dict[str, str]:
    return {style.style_id: (style.name or "").casefold() for style in document.styles}


def _body(parent: Any, styles: dict[str, str], block: int) -> Iterator[Line]:
    gap = False
    for child in parent:
        if child.tag == f"{_W}p":
            lines = list(_paragraph(child, styles, block, after_gap=gap))
            gap = not lines
            yield from lines
        elif child.tag == f"{_W}tbl":
            yield from _table(child, styles, block)
            gap = False
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"}:
            yield from _body(child, styles, block)


def _paragraph(
    paragraph: Any, styles: dict[str, str], block: int, *, after_gap: bool
) -> Iterator[Line]:
    """The lines of a paragraph, then those of text boxes that hang on it."""
    kind = _kind(paragraph, styles)
    for number, text in enumerate(_text(paragraph).split("\n")):
        cells = [" ".join(cell.split()) for cell in text.split("\t") if cell.strip()]
        if not cells:
            continue
        cells[0], has_bullet = without_bullet(cells[0])
        yield Line(
            CELL_MARK.join(cells),
            LineKind.BULLET if has_bullet else kind,
            tuple(cells) if len(cells) > 1 else (),
            block=block,
            after_gap=after_gap and not number,
        )
    for place, box in enumerate(_text_boxes(paragraph)):
        yield from _body(box, styles, block=100 * block + place + 2)


def _kind(paragraph: Any, styles: dict[str, str]) -> LineKind:
    properties = paragraph.find(f"{_W}pPr")
    style, numbering = None, None
    if properties is not None:
        style, numbering = properties.find(f"{_W}pStyle"), properties.find(f"{_W}numPr")
    name = styles.get(style.get(f"{_W}val"), "") if style is not None else ""
    if name.startswith(_HEADING_STYLES):
        return LineKind.HEADING
    if numbering is not None or "list" in name:
        return LineKind.BULLET
    return LineKind.HEADING if _is_bold(paragraph) else LineKind.PLAIN


def _is_bold(paragraph: Any) -> bool:
    runs = [run for run in paragraph.iter(f"{_W}r") if run.find(f"{_W}t") is not None]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(
        mark is not None and mark.get(f"{_W}val") not in {"0", "false"} for mark in marks
    )


def _text(paragraph: Any) -> str:
    """What is written in a paragraph itself, its text boxes and deleted words left out."""
    return "".join(_texts(paragraph))


def _texts(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in {f"{_W}tab", f"{_W}ptab"}:
            yield "\t"
        elif child.tag in {f"{_W}br", f"{_W}cr"}:
            yield "\n"
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif child.tag not in {f"{_W}txbxContent", f"{_W}del", f"{_W}pPr", _ALTERNATIVE}:
            yield from _texts(child)


def _text_boxes(element: Any) -> Iterator[Any]:
    for child in element:
        if child.tag == f"{_W}txbxContent":
            yield child
        elif child.tag != _ALTERNATIVE:
            yield from _text_boxes(child)


def _table(table: Any, styles: dict[str, str], block: int) -> Iterator[Line]:
    """Row after row; the first lines of all cells are one line, further lines follow by cell."""
    for row in table.iter(f"{_W}tr"):
        cells = [list(_body(cell, styles, block)) for cell in row.findall(f"{_W}tc")]
        firsts = [lines[0] for lines in cells if lines]
        if firsts and all(line.kind is not LineKind.BULLET for line in firsts[1:]):
            texts = tuple(text for line in firsts for text in line.parts)
            is_one = len(texts) == 1
            kind = firsts[0].kind if is_one else LineKind.PLAIN
            yield Line(CELL_MARK.join(texts), kind, () if is_one else texts, block=block)
            cells = [lines[1:] for lines in cells]
        for lines in cells:
            yield from lines

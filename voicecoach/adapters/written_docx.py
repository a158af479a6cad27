"""Documents as DOCX: real headings, quotations and tables that screen readers find."""

import io
import re
from datetime import datetime
from typing import TYPE_CHECKING

from voicecoach.core.written_document import (
    Block,
    BulletList,
    Heading,
    Paragraph,
    Quotation,
    Table,
    WrittenDocument,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table as DocxTable

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def docx_of(document: WrittenDocument, made: datetime) -> bytes:
    """The whole file; `made` is the day that stands in its properties."""
    import docx

    file = docx.Document()
    properties = file.core_properties
    properties.title = _clean(document.title)
    properties.author, properties.comments = "voicecoach", ""
    properties.language = document.language
    properties.created = properties.modified = made
    for block in document.blocks:
        _add(file, block)
    written = io.BytesIO()
    file.save(written)
    return written.getvalue()


def _add(file: "Document", block: Block) -> None:
    match block:
        case Heading(text, level):
            file.add_heading(_clean(text), level)
        case Paragraph(text):
            file.add_paragraph(_clean(text))
        case Quotation(text, about):
            paragraph = file.add_paragraph(style="Quote")
            if about is not None:
                paragraph.add_run(f"{_clean(about)}: ").bold = True
            paragraph.add_run(_clean(text))
        case BulletList(items):
            for item in items:
                file.add_paragraph(_clean(item), style="List Bullet")
        case Table():
            _add_table(file, block)


def _add_table(file: "Document", table: Table) -> None:
    file.add_paragraph(
        _clean(table.caption), style="Caption"
    ).paragraph_format.keep_with_next = True
    grid = file.add_table(rows=0, cols=len(table.header), style="Table Grid")
    for row in (table.header, *table.rows):
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = _clean(text)
    _mark_header(grid)
    _describe(grid, table.caption)


def _mark_header(grid: "DocxTable") -> None:
    """Repeat the first row on every page and tell screen readers that it is a header."""
    from docx.oxml import OxmlElement

    first = grid.rows[0]
    first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell in first.cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def _describe(grid: "DocxTable", caption: str) -> None:
    """What is read out before the table is entered."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    described = OxmlElement("w:tblCaption")
    described.set(qn("w:val"), _clean(caption))
    grid._tbl.tblPr.append(described)


def _clean(text: str) -> str:
    """Text on one line that XML can hold; what it cannot hold becomes U+FFFD."""
    return _NOT_IN_XML.sub("\ufffd", " ".join(text.split()))

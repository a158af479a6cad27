"""Text of PDF files with its place on the page, through PDFium."""

import ctypes
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

from voicecoach.core.documents.layout import Piece, read_layout
from voicecoach.core.documents.lines import LaidOutText
from voicecoach.errors import DataError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

MAX_PAGES = 100
_HYPHENS = {"\ufffe": "-", "\x02": "-", "\xad": "-"}
"""How PDFium gives a hyphen at the end of a line."""
_PIECE_GAP = 0.9
"""Of the letters' height: a gap wider than this begins a new piece."""
_BOLD_FROM = 600
"""Font weights from here on are bold (CSS numbering, which PDFium uses)."""


def read_pdf(content: bytes) -> LaidOutText:
    """The text layer in reading order. Raises DataError saying why there is none."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise _unreadable(error) from error
    with closing(document):
        if len(document) > MAX_PAGES:
            raise DataError(
                f"The file has {len(document)} pages; up to {MAX_PAGES} are read.",
                code="too_many_pages",
                hint="Save the pages that matter as a file of their own.",
            )
        text = read_layout([_pieces(document, number) for number in range(len(document))])
        if not text.words and _has_images(document):
            raise DataError(
                "The file holds pictures of pages, no text.",
                code="image_only",
                hint="Export it as PDF or DOCX from the program it was written in, or have a "
                "scan read by OCR first.",
            )
    return text


def _unreadable(error: Exception) -> DataError:
    if "password" in str(error).casefold():
        return DataError(
            "The file is protected by a password.",
            code="encrypted",
            hint="Save a copy without a password and import that.",
        )
    return DataError(
        "The file is damaged: it cannot be read as PDF.",
        code="broken_pdf",
        hint="Export it again, or import it as DOCX or plain text.",
    )


def _pieces(document: "PdfDocument", number: int) -> list[Piece]:
    import pypdfium2

    try:
        page = document[number]
        with closing(page), closing(page.get_textpage()) as text:
            return list(_page_pieces(text))
    except pypdfium2.PdfiumError as error:
        raise _unreadable(error) from error


def _page_pieces(text: "PdfTextPage") -> Iterator[Piece]:
    """Characters put together to pieces: one baseline, no wide gap."""
    from pypdfium2 import raw

    run = _Run()
    for place in range(text.count_chars()):
        character = _Character(raw, text.raw, place)
        if run.ends_before(character):
            yield from run.piece(text.raw)
            run = _Run()
        run.add(character)
    yield from run.piece(text.raw)


class _Character:
    """One character with its box, spaces without; PDFium fills places of memory it is given."""

    __slots__ = ("baseline", "is_break", "is_space", "left", "place", "right", "size", "text")

    def __init__(self, raw: Any, page: Any, place: int) -> None:
        self.place = place
        code = raw.FPDFText_GetUnicode(page, place)
        self.text = _HYPHENS.get(chr(code), chr(code))
        self.is_break = self.text in "\r\n"
        self.is_space = self.text.isspace()
        self.left = self.right = self.baseline = self.size = 0.0
        if self.is_space:
            return
        x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
        raw.FPDFText_GetCharOrigin(page, place, x, y)
        raw.FPDFText_GetLooseCharBox(page, place, box)
        self.left, self.right, self.baseline = box.left, box.right, y.value
        self.size = abs(box.top - box.bottom)


class _Run:
    """Characters of one piece, while they are read."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._first: _Character | None = None
        self._right = 0.0

    def ends_before(self, character: _Character) -> bool:
        first = self._first
        if first is None:
            return False
        if character.is_break:
            return True
        if character.is_space:
            return False
        is_moved = abs(character.baseline - first.baseline) > 0.35 * first.size
        gap = character.left - self._right
        return bool(is_moved or gap > _PIECE_GAP * first.size or gap < -2 * first.size)

    def add(self, character: _Character) -> None:
        if character.is_break or (character.is_space and self._first is None):
            return
        self._texts.append(" " if character.is_space else character.text)
        if self._first is None:
            self._first = character
        if not character.is_space:
            self._right = character.right

    def piece(self, page: Any) -> Iterator[Piece]:
        from pypdfium2 import raw

        first = self._first
        text = "".join(self._texts).strip()
        if first is None or not text:
            return
        weight = raw.FPDFText_GetFontWeight(page, first.place)
        is_bold = bool(weight >= _BOLD_FROM)
        size = raw.FPDFText_GetFontSize(page, first.place) or first.size
        yield Piece(text, first.left, self._right, first.baseline, size, is_bold)


def _has_images(document: "PdfDocument") -> bool:
    from pypdfium2 import raw

    return any(True for page in document for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))

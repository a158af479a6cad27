"""Files that people have their documents in: what format it is, and its text."""

import json
from pathlib import PurePath

from voicecoach.adapters.document_docx import read_docx
from voicecoach.adapters.document_pdf import read_pdf
from voicecoach.core.documents.json_resume import is_json_resume, json_resume_text
from voicecoach.core.documents.lines import LaidOutText
from voicecoach.core.documents.plain_text import is_markdown, read_markdown, read_plain_text
from voicecoach.core.documents.reading import MOST_LINE_CHARS
from voicecoach.core.documents.web_page import is_web_page, read_web_page
from voicecoach.errors import DataError
from voicecoach.ports import MAX_DOCUMENT_BYTES

_PDF_MARK = b"%PDF-"
_PDF_MARK_WITHIN = 1024
"""Where the mark may begin (PDF 1.7, implementation note 13)."""
_OTHER_FORMATS = (
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc), or a protected one"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
)
_HINT = "Save it as PDF, DOCX, Markdown or plain text (UTF-8) and import that."
READ_AS_WINDOWS = "The text is not UTF-8; it was read as Windows-1252: please check the accents."


class FileReader:
    """Reads PDF, DOCX, JSON Resume, web pages, Markdown and plain text; see DocumentReader."""

    def read(self, content: bytes, name: str) -> LaidOutText:
        if len(content) > MAX_DOCUMENT_BYTES:
            raise DataError(
                f"The file is larger than {MAX_DOCUMENT_BYTES // 1_000_000} MB.",
                code="too_large",
                hint="Save it without pictures and try again.",
            )
        if not content.strip():
            raise DataError("The file is empty.", code="empty", hint=_HINT)
        suffix = PurePath(name).suffix.casefold()
        if _PDF_MARK in content[:_PDF_MARK_WITHIN]:
            return read_pdf(content)
        if content.startswith(b"PK\x03\x04"):
            return read_docx(content)
        _refuse_other(content, suffix)
        return _read_text(*_decoded(content), suffix)


def _refuse_other(content: bytes, suffix: str) -> None:
    for mark, what in _OTHER_FORMATS:
        if content.startswith(mark):
            raise DataError(f"This is {what}.", code="unknown_format", hint=_HINT)
    if suffix in {".pdf", ".docx"}:
        raise DataError(
            f"The file ends in {suffix}, but it is no {suffix[1:].upper()} file.",
            code=f"not_a_{suffix[1:]}",
            hint="It may have been cut off while it was copied. " + _HINT,
        )


def _decoded(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and what to check about it."""
    try:
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            return content.decode("utf-16"), ()
        if unmarked := _unmarked_utf16(content):
            return content.decode(unmarked), ()
        text, is_utf8 = content.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        text, is_utf8 = content.decode("cp1252", errors="replace"), False
    if _is_binary(text):
        raise DataError("The file holds no text.", code="binary", hint=_HINT)
    return text, () if is_utf8 else (READ_AS_WINDOWS,)


def _unmarked_utf16(content: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: every other byte of Latin letters is zero."""
    sample = content[:_SAMPLE_BYTES]
    for name, zeros, others in (
        ("utf-16-le", sample[1::2], sample[::2]),
        ("utf-16-be", sample[::2], sample[1::2]),
    ):
        if zeros.count(0) > len(zeros) * 0.7 and others.count(0) == 0:
            return name
    return None


_SAMPLE_BYTES = 400


def _is_binary(text: str) -> bool:
    controls = sum(mark < " " and mark not in "\t\n\r\f\v" for mark in text)
    return "\0" in text or controls > len(text) // 100


def _read_text(text: str, warnings: tuple[str, ...], suffix: str) -> LaidOutText:
    if suffix == ".json" or text.lstrip().startswith("{"):
        return _read_json(text)
    if suffix in {".html", ".htm"} or is_web_page(text):
        read = read_web_page(text)
    elif _has_lines(text) and (suffix in {".md", ".markdown"} or is_markdown(text)):
        read = read_markdown(text)
    else:
        read = read_plain_text(text)
    return LaidOutText(read.lines, (*warnings, *read.warnings))


def _has_lines(text: str) -> bool:
    """False for text without line breaks, in which marks of emphasis are not looked for."""
    return all(len(line) <= MOST_LINE_CHARS for line in text.splitlines())


def _read_json(text: str) -> LaidOutText:
    try:
        value = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise DataError(
            "The file begins like JSON, but it is none.",
            code="broken_json",
            hint="Check it with the program that wrote it.",
        ) from error
    if not is_json_resume(value):
        raise DataError(
            "The file is JSON, but no JSON Resume: it has no basics, work or education.",
            code="not_json_resume",
            hint="The fields are described at https://jsonresume.org/schema",
        )
    return json_resume_text(value)

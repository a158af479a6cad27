"""DocumentReader on real files, made here or kept in tests/golden/documents."""

import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.golden.documents.labels import HERE
from voicecoach.adapters.document_files import READ_AS_WINDOWS, FileReader
from voicecoach.core.documents.lines import LineKind
from voicecoach.errors import DataError
from voicecoach.ports import MAX_DOCUMENT_BYTES, DocumentReader


@pytest.fixture
def reader() -> DocumentReader:
    return FileReader()


def pdf(draw: Callable[[Canvas], object], **options: object) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, **options)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def picture(canvas: Canvas) -> None:
    bitmap = b"P6 8 8 255 " + bytes(range(192))
    canvas.drawImage(ImageReader(io.BytesIO(bitmap)), 50, 50, 400, 700)


def refusal(reader: DocumentReader, content: bytes, name: str) -> str:
    with pytest.raises(DataError) as raised:
        reader.read(content, name)
    assert raised.value.hint
    return raised.value.code


class TestRefusing:
    def test_pictures_of_pages(self, reader: DocumentReader) -> None:
        assert refusal(reader, pdf(picture), "scan.pdf") == "image_only"

    def test_an_encrypted_file(self, reader: DocumentReader) -> None:
        lock = StandardEncryption("secret")
        locked = pdf(lambda canvas: canvas.drawString(50, 700, "text"), encrypt=lock)
        assert refusal(reader, locked, "locked.pdf") == "encrypted"

    def test_a_damaged_pdf(self, reader: DocumentReader) -> None:
        assert refusal(reader, b"%PDF-1.7\nnothing", "cut.pdf") == "broken_pdf"

    def test_what_only_bears_the_name(self, reader: DocumentReader) -> None:
        assert refusal(reader, b"just text in a file", "cv.pdf") == "not_a_pdf"
        assert refusal(reader, b"just text in a file", "cv.docx") == "not_a_docx"

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"", "empty"),
            (b" \n ", "empty"),
            (b"\xd0\xcf\x11\xe0rest of an old file", "unknown_format"),
            (b"{\\rtf1 text}", "unknown_format"),
            (b"\x89PNG\r\n", "unknown_format"),
            (b"text\x00with\x00zeros" * 9, "binary"),
            (b"PK\x03\x04 cut off", "broken_docx"),
            (b'{"basics": ', "broken_json"),
            (b'{"colour": "red"}', "not_json_resume"),
        ],
    )
    def test_other_contents(self, reader: DocumentReader, content: bytes, code: str) -> None:
        assert refusal(reader, content, "file") == code

    def test_another_packed_file(self, reader: DocumentReader) -> None:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as packed:
            packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        assert refusal(reader, target.getvalue(), "cv.odt") == "broken_docx"

    def test_a_file_that_grows_too_large_when_unpacked(self, reader: DocumentReader) -> None:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("word/document.xml", bytes(201_000_000))
        assert refusal(reader, target.getvalue(), "bomb.docx") == "too_large"

    def test_a_file_that_is_too_large(self, reader: DocumentReader) -> None:
        assert refusal(reader, b"a" * (MAX_DOCUMENT_BYTES + 1), "big.txt") == "too_large"

    def test_too_many_pages(self, reader: DocumentReader) -> None:
        pages = pdf(lambda canvas: [canvas.showPage() for _ in range(100)])
        assert refusal(reader, pages, "book.pdf") == "too_many_pages"


class TestReading:
    def test_text_that_is_not_utf8_is_read_with_a_warning(self, reader: DocumentReader) -> None:
        text = reader.read("José, Zürich – résumé".encode("cp1252"), "cv.txt")
        assert text.lines[0].text == "José, Zürich – résumé"
        assert text.warnings == (READ_AS_WINDOWS,)

    def test_utf16_is_read(self, reader: DocumentReader) -> None:
        assert (
            reader.read("Łódź, zespół".encode("utf-16"), "cv.txt").lines[0].text == "Łódź, zespół"
        )

    def test_the_format_is_told_by_the_content(self, reader: DocumentReader) -> None:
        content = (HERE / "files" / "nurse.pdf").read_bytes()
        assert reader.read(content, "stdin") == reader.read(content, "cv.pdf")
        assert reader.read(b"# Ann\n\ntext", "stdin").lines[0].kind is LineKind.HEADING
        assert reader.read(b"<!doctype html><p>Ann</p>", "stdin").lines[0].text == "Ann"
        assert reader.read(b'{"basics": {"name": "Ann"}}', "stdin").fields

    def test_a_word_broken_at_a_hyphen_is_whole(self, reader: DocumentReader) -> None:
        def draw(canvas: Canvas) -> None:
            canvas.drawString(50, 700, "\u2022 In charge of a mainte-")
            canvas.drawString(50, 686, "nance budget")

        assert reader.read(pdf(draw), "cv.pdf").lines[0].text == "In charge of a maintenance budget"

    def test_a_docx_gives_header_tables_and_text_boxes(self, reader: DocumentReader) -> None:
        read = reader.read((HERE / "files" / "receptionist.docx").read_bytes(), "cv.docx")
        texts = [line.text for line in read.lines]
        assert {"Opera PMS", "2015 | GCE O Levels | Bedok Green Secondary School"} <= set(texts)
        read = reader.read((HERE / "files" / "electrician.docx").read_bytes(), "cv.docx")
        assert read.lines[0].text == "Declan Byrne | Cork | 085 000 1234"
        assert any(line.kind is LineKind.BULLET for line in read.lines)

    def test_deleted_words_of_a_docx_are_not_read(self, reader: DocumentReader) -> None:
        file = Document()
        paragraph = file.add_paragraph("kept ")
        deleted = paragraph.add_run("gone")._r
        tag = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}del"
        holder = deleted.makeelement(tag, {})
        deleted.addprevious(holder)
        holder.append(deleted)
        target = io.BytesIO()
        file.save(target)
        assert [line.text for line in reader.read(target.getvalue(), "a").lines] == ["kept"]

"""Twenty-six labelled documents: what is found, and that nothing is made up."""

import json
import re
import zipfile

import pytest

from tests.golden.documents.labels import HERE, LabelledFile, labelled_files, outcomes, values
from voicecoach.core.documents.models import DocumentKind

LEAST_SHARE = 0.95
FILES = labelled_files()


@pytest.mark.parametrize("half", ["tune", "held_out"])
def test_nearly_all_labelled_things_are_found(half: str) -> None:
    found = [each for file in FILES if file.half == half for each in outcomes(file)]
    assert len(found) > 150
    missed = [each for each in found if not each.is_found]
    assert len(missed) <= (1 - LEAST_SHARE) * len(found), missed


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_value_stands_in_the_file(file: LabelledFile) -> None:
    written = squeezed(raw_text(file))
    for value in values(file):
        assert squeezed(value) in written, value


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_two_readings_are_the_same(file: LabelledFile) -> None:
    assert file.read() == file.read()


def test_the_files_are_varied_and_halved() -> None:
    assert len(FILES) == 26
    assert sum(file.half == "tune" for file in FILES) == 13
    assert {file.name.split(".")[-1] for file in FILES} == {
        "pdf", "docx", "md", "txt", "json", "html",
    }  # fmt: skip
    assert sum(file.kind is DocumentKind.POSTING for file in FILES) == 6


def raw_text(file: LabelledFile) -> str:
    """The text of a file, read in another way than the program does."""
    path = HERE / "files" / file.name
    if path.suffix == ".pdf":
        import pypdfium2

        with pypdfium2.PdfDocument(path) as document:
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as packed:
            names = [name for name in packed.namelist() if re.search(r"document|header", name)]
            parts = [packed.read(name).decode() for name in names if name.endswith(".xml")]
        return re.sub(r"<[^>]*>", "", "\n".join(parts).replace("&amp;", "&"))
    if path.suffix == ".json":
        return json_text(json.loads(path.read_text(encoding="utf-8")))
    return re.sub(r"&#39;", "'", path.read_text(encoding="utf-8").replace("&pound;", "£"))


def json_text(value: object) -> str:
    """All texts of a JSON value; dates and degrees as they are shown: "2019-04" is Apr 2019."""
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    if isinstance(value, dict):
        texts = {key: json_text(member) for key, member in value.items()}
        begin, end = texts.get("startDate", ""), texts.get("endDate", "")
        degree = f"{texts.get('studyType', '')} {texts.get('area', '')}"
        return "\n".join([*texts.values(), f"{begin} – {end}", f"since {begin}", degree])
    if isinstance(value, list):
        return "\n".join(map(json_text, value))
    dated = re.fullmatch(r"(\d{4})-(\d\d)(?:-\d\d)?", str(value))
    return f"{months[int(dated[2]) - 1]} {dated[1]}" if dated else str(value)


def squeezed(text: str) -> str:
    """Letters and digits alone: breaks of lines and hyphens make no difference."""
    return re.sub(r"[\W_]+", "", text.replace("\ufffe", ""))

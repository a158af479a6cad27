"""import resume, posting, notes and company as they are typed, on real files and a real store."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.golden.documents.labels import HERE
from tests.integration.commands import run_program
from voicecoach.compose import open_store
from voicecoach.core.documents.models import DocumentKind
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK

Type = Callable[..., tuple[int, str, str]]
FILES = HERE / "files"
NURSE = str(FILES / "nurse.pdf")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path / "home"))
    return tmp_path


def only_object(output: str) -> dict[str, Any]:
    (line,) = output.splitlines()
    value: dict[str, Any] = json.loads(line)
    assert value["schema_version"] == 1
    return value


def kept_texts() -> set[str]:
    store = open_store()
    try:
        return {each.text for each in store.statements()}
    finally:
        store.close()


class TestResume:
    def test_what_was_read_is_shown_and_kept_on_yes(self, typed: Type) -> None:
        status, out, _ = typed("import", "resume", NURSE, "--yes")
        assert status == EXIT_OK
        assert "Charge Nurse, St Brendan's Hospital (2019-03 to now)" in out
        assert "Stored the résumé nurse.pdf" in out
        done = "- Cut falls by 28% in eighteen months by introducing hourly rounding."
        (job,) = (each for each in kept_texts() if done in each.splitlines())
        assert job.startswith("Charge Nurse, St Brendan's Hospital")

    @pytest.mark.parametrize("option", ["--dry-run", "--no-input"])
    def test_nothing_is_kept_without_a_yes(self, typed: Type, option: str) -> None:
        status, out, told = typed("import", "resume", NURSE, option)
        assert status == EXIT_OK
        assert "Charge Nurse" in out
        assert "Nothing was stored." in told
        assert kept_texts() == set()

    def test_the_contract(self, typed: Type) -> None:
        status, out, _ = typed("import", "resume", NURSE, "--json", "--yes")
        value = only_object(out)
        assert status == EXIT_OK
        assert (value["refused"], value["warnings"], value["name"]) == (None, [], "Amara Okonkwo")
        job = value["employers"][0]
        assert (job["employer"], job["title"]) == ("St Brendan's Hospital", "Charge Nurse")
        assert (job["from"], job["to"]) == ("2019-03", "present")
        assert all(quote in value["lines"] for quote in job["lines"])
        assert "line" in job["source"]
        assert "phlebotomy" in value["skills"]
        assert value["education"][0]["degree"] == "BSc (Hons) Adult Nursing"
        assert value["document_id"] == 1

    def test_a_second_import_takes_the_place_of_the_first(self, typed: Type) -> None:
        typed("import", "resume", NURSE, "--yes")
        before = kept_texts()
        _, out, _ = typed("import", "resume", NURSE, "--yes")
        assert "Replaced the résumé" in out
        assert kept_texts() == before

    def test_what_does_not_fit_earlier_statements_is_told(self, typed: Type, home: Path) -> None:
        said = {
            "text": "I joined St Brendan's in 2021.",
            "date": "2026-03-01",
            "source": "interview",
        }
        history = home / "history.jsonl"
        history.write_text(json.dumps(said), encoding="utf-8")
        typed("import", "history", str(history))
        _, out, _ = typed("import", "resume", NURSE, "--json", "--yes")
        (finding,) = only_object(out)["findings"]
        assert finding["level"] == "contradiction"
        assert "2021" in finding["earlier"]["quote"]
        assert "Mar 2019 – present" in finding["later"]["quote"]

    def test_it_belongs_to_the_application_named(self, typed: Type) -> None:
        typed("applications", "add", "Acme", "--role", "Matron")
        status, _, err = typed("import", "resume", NURSE, "--application", "acme", "--yes")
        assert status == EXIT_OK, err
        store = open_store()
        (document,) = store.documents()
        assert document.application_id == 1
        assert {each.application_id for each in store.statements()} == {1}
        store.close()

    def test_two_columns_are_warned_about(self, typed: Type) -> None:
        _, out, _ = typed("import", "resume", str(FILES / "developer.pdf"), "--dry-run")
        assert "two columns" in out

    def test_a_file_from_stdin(self, home: Path) -> None:
        text = (FILES / "chef.txt").read_text(encoding="utf-8")
        done = run_program(home, "import", "resume", "-", "--json", "--yes", typed=text)
        assert only_object(done.stdout)["file"] == "stdin"

    def test_a_refused_file_gives_the_reason_and_nothing_else(
        self, typed: Type, home: Path
    ) -> None:
        scan = home / "scan.pdf"
        scan.write_bytes(b"%PDF-1.4\nbroken")
        status, out, err = typed("import", "resume", str(scan), "--json", "--yes")
        value = only_object(out)
        assert status == EXIT_BAD_DATA
        assert value["refused"] in err
        assert "employers" not in value
        assert kept_texts() == set()

    def test_too_little_text_is_refused(self, typed: Type, home: Path) -> None:
        short = home / "short.txt"
        short.write_text("My résumé", encoding="utf-8")
        status, out, err = typed("import", "resume", str(short))
        assert (status, out) == (EXIT_BAD_DATA, "")
        assert "2 words" in err

    def test_other_alphabets_are_read_as_lines(self, typed: Type, home: Path) -> None:
        text = "Опыт работы\n2015 - 2018\nДелал разные вещи в разных городах\n" + "и ещё слова " * 9
        file = home / "cv.txt"
        file.write_text(text, encoding="utf-8")
        _, out, _ = typed("import", "resume", str(file), "--json", "--yes")
        value = only_object(out)
        assert value["lines"][0] == "Опыт работы"
        assert value["warnings"]

    def test_escapes_in_a_file_do_not_reach_the_terminal(self, typed: Type, home: Path) -> None:
        file = home / "cv.txt"
        file.write_text("EXPERIENCE\n\x1b[31mred words\n" + "more words " * 30, encoding="utf-8")
        _, out, _ = typed("import", "resume", str(file), "--dry-run")
        assert "\x1b" not in out


class TestOthers:
    def test_a_posting(self, typed: Type) -> None:
        file = str(FILES / "posting_warehouse.html")
        _, out, _ = typed("import", "posting", file, "--json", "--yes")
        value = only_object(out)
        assert (value["title"], value["language"]) == ("Warehouse Team Leader", "en")
        weights = {each["requirement"]: each["weight"] for each in value["requirements"]}
        assert weights["IOSH Managing Safely"] == "nice"
        assert weights["Confident with Excel"] == "must"
        assert kept_texts() == set()

    def test_notes_give_what_was_answered(self, typed: Type, home: Path) -> None:
        notes = home / "notes.txt"
        notes.write_text(
            "Asked: how many people?\nAnswered: I lead six people.\nNames: Dana Hill\n",
            encoding="utf-8",
        )
        typed("applications", "add", "Acme", "--role", "Matron")
        typed("rounds", "add", "acme", "--kind", "first", "--date", "2026-03-02")
        status, out, err = typed(
            "import", "notes", str(notes), "--application", "acme/first", "--yes"
        )
        assert status == EXIT_OK, err
        assert "You answered" in out
        store = open_store()
        (statement,) = store.statements()
        assert statement.text == "I lead six people."
        assert statement.context.question == "how many people?"
        assert str(statement.context.said_on) == "2026-03-02"
        store.close()

    def test_a_page_about_the_company(self, typed: Type, home: Path) -> None:
        page = home / "about.md"
        page.write_text("# Acme\n\nWe make scheduling software for dentists since 2009.\n" * 2)
        typed("import", "company", str(page), "--yes")
        store = open_store()
        (document,) = store.documents()
        assert (document.kind, document.name) == (DocumentKind.COMPANY, "about.md")
        assert store.statements() == ()
        store.close()


def test_a_missing_file_is_named_once(typed: Type) -> None:
    status, _, err = typed("import", "resume", "nowhere.pdf")
    assert status == EXIT_BAD_DATA
    assert err.count("nowhere.pdf") == 1


def test_reading_needs_no_audio_library(home: Path) -> None:
    from tests.integration.commands import BLOCK_AUDIO

    done = run_program(home, "import", "resume", NURSE, "--dry-run", script=BLOCK_AUDIO)
    assert done.returncode == EXIT_OK, done.stderr
    assert io.StringIO(done.stdout).readline().strip() == "Name: Amara Okonkwo"

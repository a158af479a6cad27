"""research as it is typed, and what it leads to after an answer."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import events_of, only, run_program
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]
OPENED = "They opened a second bakery in Harrogate"
FINED = "Crustwell was fined by the food inspectors"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Beside the folder in which is typed."""
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def noted(typed: Type) -> None:
    typed("applications", "add", "Crustwell")
    typed("research", "add", OPENED, "--source", "their site", "--application", "crust")
    typed("research", "add", FINED, "--source", "news", "--not-to-mention")


def notes(typed: Type, *arguments: str) -> list[dict[str, Any]]:
    status, out, error = typed("research", "list", "--json", *arguments)
    assert status == EXIT_OK, error
    found: list[dict[str, Any]] = json.loads(out)["notes"]
    return found


@pytest.mark.usefixtures("noted")
class TestNotes:
    def test_each_has_its_source_and_its_day(self, typed: Type) -> None:
        opened, fined = notes(typed)
        assert (opened["text"], opened["source"], opened["not_to_mention"]) == (
            OPENED,
            "their site",
            False,
        )
        assert fined["not_to_mention"]
        assert fined["application_id"] is None

    def test_what_counts_everywhere_is_listed_with_every_application(self, typed: Type) -> None:
        assert len(notes(typed, "--application", "crust")) == 2
        typed("applications", "add", "Bolt")
        assert [each["text"] for each in notes(typed, "--application", "bolt")] == [FINED]

    def test_the_same_words_are_noted_once(self, typed: Type) -> None:
        again = ("research", "add", FINED.upper(), "--source", "gazette")
        status, _, error = typed(*again)
        assert (status, len(notes(typed))) == (EXIT_BAD_DATA, 2)
        assert "research edit 2" in error
        assert typed(*again, "--application", "crust")[0] == EXIT_OK

    def test_a_note_is_changed_and_removed(self, typed: Type) -> None:
        assert typed("research", "edit", "2", "--may-be-said", "--source", "gazette")[0] == EXIT_OK
        assert notes(typed)[1]["source"] == "gazette"
        assert not notes(typed)[1]["not_to_mention"]
        assert typed("research", "delete", "2", "--no-input")[0] == EXIT_USAGE
        assert typed("research", "delete", "2", "--dry-run")[0] == EXIT_OK
        _, out, _ = typed("research", "delete", "2", "--yes", "--json")
        assert json.loads(out) == {"schema_version": 1, "id": 2, "deleted": True}
        assert [each["text"] for each in notes(typed)] == [OPENED]

    @pytest.mark.parametrize(
        "arguments",
        [
            ("add", " ", "--source", "news"),
            ("add", "They moved", "--source", ""),
            ("edit", "1"),
            ("edit", "1", "--text", ""),
            ("check", ""),
        ],
    )
    def test_nothing_is_no_note(self, typed: Type, arguments: tuple[str, ...]) -> None:
        assert typed("research", *arguments)[0] == EXIT_USAGE
        assert [each["text"] for each in notes(typed)] == [OPENED, FINED]

    def test_a_text_is_checked_against_them(self, typed: Type) -> None:
        said = "I saw your second bakery in Harrogate, and that the food inspectors fined you."
        status, out, _ = typed("research", "check", said, "--json")
        assert status == EXIT_OK
        found = json.loads(out)
        for each in (*found["used"], *found["not_to_mention"]):
            assert said[each["start_char"] : each["end_char"]] == each["quote"]
        assert [each["note"] for each in found["used"]] == [OPENED]
        assert [each["note"] for each in found["not_to_mention"]] == [FINED]

    def test_practice_tells_what_was_used_and_what_was_better_unsaid(self, typed: Type) -> None:
        done = run_program(
            Path.cwd() / "home",
            *("practice", "--text", "--json", "--questions", "1", "--application", "crust"),
            typed="I saw your second bakery in Harrogate. The food inspectors fined you.\n",
        )
        [reminder] = only(events_of(done), "reminder")
        assert [each["note"] for each in reminder["research_used"]] == [OPENED]
        assert [each["note"] for each in reminder["not_to_mention"]] == [FINED]


def test_lines_of_a_company_page_become_notes(typed: Type, tmp_path: Path) -> None:
    typed("applications", "add", "Crustwell")
    page = "\n\n".join([OPENED + ".", "The founder started as a baker's boy in 1974."] * 6)
    (tmp_path / "about.txt").write_text(page, encoding="utf-8")
    status, _, error = typed("import", "company", "about.txt", "--yes", "--application", "crust")
    assert status == EXIT_OK, error
    assert "   1  They opened" in typed("research", "lines", "--application", "crust")[1]
    assert typed("research", "add", "--line", "1", "--application", "crust")[0] == EXIT_OK
    [note] = notes(typed)
    assert note["source"] == "about.txt"


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["add"], EXIT_USAGE, "--line"),
        (["add", "They moved"], EXIT_USAGE, "--source"),
        (["add", "--line", "9"], EXIT_BAD_DATA, "research lines"),
        (["edit", "9", "--text", "x"], EXIT_BAD_DATA, "research list"),
        (["add", "x", "--source", "y", "--application", "nobody"], EXIT_BAD_DATA, "applications"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    typed: Type, arguments: list[str], status: int, words: str
) -> None:
    given, _, error = typed("research", *arguments)
    assert given == status
    assert words in error


def test_an_empty_home_says_how_to_begin(typed: Type) -> None:
    assert "voicecoach research add" in typed("research", "list")[1]
    assert "voicecoach import company" in typed("research", "lines")[1]

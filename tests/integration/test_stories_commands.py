"""The bank of stories as it is typed, on the person's own store."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import run_program
from voicecoach.cli.app import run
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]

FLOUR = (
    "Last winter our bakery ran out of flour every Friday and customers were upset. My task was to "
    "stop that before Easter. I counted every delivery for a month, I rang the mill, and I moved "
    "the order to Tuesday. In the end we never ran out again and complaints fell from nine to one."
)
FLOUR_AGAIN = (
    "At the bakery we had no flour on Fridays, so I rang the mill after counting each delivery, "
    "moved the order to Tuesday, and complaints from customers fell to one."
)
POSTING = """\
Bakery Manager

Acme bakes for the whole valley and looks for somebody who takes the night shift further.

Requirements:
- Customer service experience
- Experience leading a team
- Problem solving skills
"""
BANK = """
[[question]]
text = "Tell us about a time you solved something."
kind = "behavioural"
[[question]]
text = "And what do you like?"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def typed(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Type:
    """Type a command; get exit status, stdout and stderr."""
    monkeypatch.setenv("VOICECOACH_HOME", str(home))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bank.toml").write_text(BANK, encoding="utf-8")
    (tmp_path / "job.txt").write_text(POSTING, encoding="utf-8")

    def type_command(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return type_command


@pytest.fixture
def acme(typed: Type) -> None:
    typed("applications", "add", "Acme", "--role", "Bakery manager")
    typed("rounds", "add", "acme", "--kind", "first", "--date", "2026-01-05")
    people = ("--interviewer", "Dana Hill, owner", "--interviewer", "Lee Moss, baker")
    typed("rounds", "add", "acme", "--kind", "second", "--date", "2026-02-01", *people)


def read(typed: Type, *arguments: str) -> Any:
    status, out, error = typed(*arguments, "--json")
    assert status == EXIT_OK, error
    return json.loads(out)


def practise(home: Path, *answers: str, application: str | None = None) -> str:
    """Type answers in a session; get what was told besides."""
    options = () if application is None else ("--application", application)
    lines = "".join(f"{each}\n" for each in answers)
    done = run_program(home, "practice", "--bank", "bank.toml", "--text", *options, typed=lines)
    assert done.returncode == EXIT_OK, done.stderr
    return done.stderr


class TestTheBank:
    def test_a_story_grows_from_a_good_answer_that_was_suggested(
        self, typed: Type, home: Path
    ) -> None:
        practise(home, FLOUR, "I like rye.")
        [suggested] = read(typed, "stories", "suggest")["suggestions"]
        assert suggested["title"] == "Moved the order to Tuesday"
        assert suggested["question"] == "Tell us about a time you solved something."
        story = read(typed, "stories", "from", suggested["answer"])["story"]
        assert (story["title"], story["text"]) == (suggested["title"], FLOUR)
        assert "customers" in story["competences"]
        assert (story["missing"], story["result_has_number"]) == ([], True)
        assert read(typed, "stories", "suggest")["suggestions"] == []

    def test_it_grows_once_and_the_answer_can_be_named_by_its_number(
        self, typed: Type, home: Path
    ) -> None:
        practise(home, FLOUR)
        assert read(typed, "stories", "from", "1", "--title", "Flour")["story"]["title"] == "Flour"
        status, _, error = typed("stories", "from", "1")
        assert status == EXIT_USAGE
        assert "voicecoach stories edit 1" in error

    def test_own_words_are_added_changed_found_and_deleted(self, typed: Type) -> None:
        added = read(typed, "stories", "add", "I trained two bakers.", "--competence", "teach")
        assert added["story"]["competences"] == ["teaching"]
        assert added["story"]["not_assessed"] == "too_short"
        typed("stories", "edit", "1", "--title", "Two bakers", "--competence", "leading")
        status, out, _ = typed("stories", "list", "--competence", "lead")
        assert status == EXIT_OK
        assert "Two bakers" in out
        assert "Shows: leading people" in out
        assert read(typed, "stories", "list", "--competence", "safety")["stories"] == []
        assert typed("stories", "delete", "1", "--no-input")[0] == EXIT_USAGE
        assert "Would delete" in typed("stories", "delete", "1", "--dry-run")[1]
        assert typed("stories", "delete", "1", "--yes")[0] == EXIT_OK
        assert read(typed, "stories", "list")["stories"] == []

    def test_the_answer_stays_when_the_story_goes_and_the_story_when_the_answer_goes(
        self, typed: Type, home: Path
    ) -> None:
        practise(home, FLOUR)
        typed("stories", "from", "1")
        session = read(typed, "sessions", "list")["sessions"][0]["id"]
        typed("sessions", "delete", session, "--yes")
        [story] = read(typed, "stories", "list")["stories"]
        assert (story["text"], story["answer_id"]) == (FLOUR, None)

    def test_one_is_shown_with_its_parts(self, typed: Type) -> None:
        typed("stories", "add", FLOUR)
        _, out, _ = typed("stories", "show", "1")
        assert "# 1. Moved the order to Tuesday" in out
        assert "- Structure: situation" in out
        assert "- Not told yet" in out


@pytest.mark.usefixtures("acme")
class TestWhoHasHeardIt:
    def test_a_round_in_which_it_was_told_is_remembered(self, typed: Type) -> None:
        typed("stories", "add", FLOUR)
        told = read(typed, "stories", "used", "1", "--round", "acme/second", "--to", "dana")
        assert told["story"]["used"] == [
            {"date": "2026-02-01", "round_id": 2, "session_id": None, "to_whom": "Dana Hill"}
        ]
        _, out, _ = typed("stories", "list")
        assert "Told: 1 February 2026, Acme, second round, to Dana Hill" in out

    @pytest.mark.model
    def test_practising_it_is_noted_and_is_not_telling_it(self, typed: Type, home: Path) -> None:
        typed("stories", "add", FLOUR)
        error = practise(home, FLOUR_AGAIN, "I like rye.", application="acme/second")
        assert "You told story 1 (Moved the order to Tuesday)" in " ".join(error.split())
        [use] = read(typed, "stories", "list")["stories"][0]["used"]
        assert use["session_id"] is not None
        assert use["round_id"] is None
        assert read(typed, "stories", "fresh", "acme")["untold"] == [1]

    def test_a_session_for_no_application_notes_nothing(self, typed: Type, home: Path) -> None:
        typed("stories", "add", FLOUR)
        assert "story" not in practise(home, FLOUR_AGAIN)
        assert read(typed, "stories", "list")["stories"][0]["used"] == []

    def test_what_was_answered_in_a_debriefed_round_is_told(self, typed: Type, home: Path) -> None:
        typed("stories", "add", FLOUR)
        notes = home.parent / "notes.txt"
        notes.write_text(f"Asked: A time you solved something?\n\nAnswered: {FLOUR_AGAIN}\n")
        status, _, error = typed("debrief", "acme/first", "--from", str(notes), "--yes")
        assert status == EXIT_OK, error
        assert "is noted as told there" in " ".join(error.split())
        [use] = read(typed, "stories", "list")["stories"][0]["used"]
        assert use["round_id"] == 1

    def test_fresh_ones_stand_under_what_the_posting_asks_for(self, typed: Type) -> None:
        typed("import", "posting", "job.txt", "--yes", "--application", "acme")
        typed("stories", "add", FLOUR)
        typed("stories", "add", "I led a team of nine.", "--competence", "leading people")
        typed("stories", "used", "1", "--round", "acme/first")
        asked = read(typed, "stories", "fresh")["competences"]
        by_name = {each["name"]: (each["fresh"], each["told"]) for each in asked}
        assert by_name["customers"] == ([], [1])
        assert by_name["leading people"] == ([2], [])
        _, out, _ = typed("stories", "fresh", "acme")
        assert "Told to Acme already: 1. Moved the order to Tuesday" in out
        assert "Fresh: 2. Led a team of nine" in out
        assert "does not ask for" not in out

    def test_fresh_ones_that_the_posting_does_not_ask_for_are_named_too(self, typed: Type) -> None:
        typed("import", "posting", "job.txt", "--yes", "--application", "acme")
        typed("stories", "add", "I painted it green.", "--competence", "painting")
        _, out, _ = typed("stories", "fresh", "acme")
        assert "does not ask for:\n  1. Painted it green (painting)" in out

    def test_without_a_posting_all_that_they_have_not_heard(self, typed: Type) -> None:
        typed("stories", "add", FLOUR)
        _, out, _ = typed("stories", "fresh")
        assert "Not told to Acme yet:" in out
        typed("stories", "used", "1", "--round", "acme/first")
        assert "Acme has heard every story" in typed("stories", "fresh")[1]


class TestWhatCannotBeDone:
    @pytest.mark.parametrize("name", ["9", "2026-01-01-1/1", "nonsense"])
    def test_an_answer_there_is_not(self, typed: Type, name: str) -> None:
        status, _, error = typed("stories", "from", name)
        assert status == EXIT_BAD_DATA
        assert "Traceback" not in error

    def test_a_question_that_was_skipped_has_no_words(self, typed: Type, home: Path) -> None:
        practise(home, "/skip", FLOUR)
        session = read(typed, "sessions", "list")["sessions"][0]["id"]
        assert typed("stories", "from", f"{session}/1")[0] == EXIT_BAD_DATA
        assert typed("stories", "from", f"{session}/7")[0] == EXIT_BAD_DATA

    @pytest.mark.parametrize(
        ("arguments", "status"),
        [
            (("show", "4"), EXIT_BAD_DATA),
            (("edit", "4", "--title", "x"), EXIT_BAD_DATA),
            (("edit", "4"), EXIT_USAGE),
            (("add", "  "), EXIT_USAGE),
            (("add", "Words", "--title", " "), EXIT_USAGE),
            (("fresh",), EXIT_USAGE),
        ],
    )
    def test_it_says_what_to_do(self, typed: Type, arguments: tuple[str, ...], status: int) -> None:
        got, _, error = typed("stories", *arguments)
        assert got == status
        assert error.startswith("voicecoach: ")

    def test_an_empty_bank_says_how_to_begin(self, typed: Type) -> None:
        assert "voicecoach stories suggest" in typed("stories", "list")[2]
        assert "voicecoach practice" in typed("stories", "suggest")[2]

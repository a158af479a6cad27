"""debrief and tasks as they are typed, on a real store in a person's own home."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import run_program
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]

HELD_ON = date(2026, 11, 2)  # a Monday
TOLD = """\
How big was your team at Harbour?
I led a team of twelve people at Harbour.
Why did you leave Harbour?


I promised to send the case study by Friday

my people management
nothing
Dana Hill, hiring manager
Kim

they open a depot in Leeds

my other offer
that's all
"""
NOTES = """\
# After the interview

- They asked how big my team was at Harbour.
- I said I led a team of twelve people at Harbour.
- I promised to send two references by Monday.
- I asked how work is judged. She said twice a year.
- Not to mention: my other offer
- The coffee was good.
"""
HISTORY = {
    "text": "I led a team of eight people at Harbour.",
    "question": "How big was your team?",
    "date": "2026-10-01",
    "source": "practice",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("VOICECOACH_HOME", str(home))
    monkeypatch.chdir(tmp_path)
    return home


@pytest.fixture
def acme(typed: Type) -> None:
    typed("applications", "add", "Acme Foods", "--role", "Sales lead")
    typed(
        "rounds", "add", "acme", "--kind", "first", "--date", HELD_ON.isoformat(),
        "--interviewer", "Kim Ashe, recruiter",
    )  # fmt: skip


def read_json(typed: Type, *arguments: str) -> Any:
    status, out, _ = typed(*arguments, "--json")
    assert status == EXIT_OK
    (line,) = out.splitlines()
    value = json.loads(line)
    assert value["schema_version"] == 1
    return value


def told(home: Path, *arguments: str, typed: str = TOLD) -> Any:
    done = run_program(home, "debrief", *arguments, "--json", typed=typed)
    assert done.returncode == EXIT_OK, done.stderr
    return json.loads(done.stdout)


class TestTelling:
    @pytest.mark.usefixtures("acme")
    def test_lines_become_all_that_they_are(self, home: Path, typed: Type) -> None:
        told(home, "--yes")
        items = read_json(typed, "debrief", "show", "acme/first")["debrief"]
        assert [(each["kind"], each["text"]) for each in items] == [
            ("asked", "How big was your team at Harbour?"),
            ("answered", "I led a team of twelve people at Harbour."),
            ("asked", "Why did you leave Harbour?"),
            ("promised", "I promised to send the case study by Friday"),
            ("doubted", "my people management"),
            ("name", "Dana Hill, hiring manager"),
            ("name", "Kim"),
            ("learnt", "they open a depot in Leeds"),
        ]
        (task,) = read_json(typed, "tasks", "list")["tasks"]
        assert (task["text"], task["due"]) == ("Send the case study by Friday", "2026-11-06")
        assert task["why"] == "promised in the first round on 2 November 2026"
        shown = read_json(typed, "applications", "show", "acme")["application"]
        people = shown["rounds"][0]["interviewers"]
        assert [each["name"] for each in people] == ["Kim Ashe", "Dana Hill"]
        (note,) = shown["research"]
        assert (note["text"], note["discretion"]) == ("my other offer", "not_to_mention")

    @pytest.mark.usefixtures("acme")
    def test_an_answer_is_compared_with_everything_said_before(
        self, home: Path, typed: Type, tmp_path: Path
    ) -> None:
        history = tmp_path / "history.jsonl"
        history.write_text(json.dumps(HISTORY), encoding="utf-8")
        typed("import", "history", str(history))
        (finding,) = told(home, "--yes")["findings"]
        assert finding["level"] == "contradiction"
        assert "eight" in finding["earlier"]["quote"]
        assert "twelve" in finding["later"]["quote"]
        later = finding["later"]
        assert (later["source"], later["employer"], later["round"], later["date"]) == (
            "interview", "Acme Foods", "first", HELD_ON.isoformat(),
        )  # fmt: skip
        assert finding["id"] is not None

    @pytest.mark.usefixtures("acme")
    def test_nothing_is_stored_unless_somebody_agrees(self, home: Path, typed: Type) -> None:
        for arguments in ((), ("--no-input",), ("--dry-run",), ("--dry-run", "--yes")):
            value = told(home, *arguments)
            assert value["stored"] is False
            assert value["doubted"] == ["my people management"]
        assert read_json(typed, "debrief", "show")["debrief"] == []
        assert read_json(typed, "tasks", "list")["tasks"] == []

    @pytest.mark.usefixtures("acme")
    def test_told_twice_is_kept_once(self, home: Path, typed: Type) -> None:
        told(home, "--yes")
        again = told(home, "--yes")
        assert again["stored"] is False
        assert len(read_json(typed, "debrief", "show")["debrief"]) == 8

    @pytest.mark.usefixtures("acme")
    def test_what_was_told_before_the_input_ended_counts(self, home: Path) -> None:
        value = told(home, "--yes", typed="Why are you leaving?\n")
        assert value["asked"] == ["Why are you leaving?"]
        assert value["stored"] is True

    @pytest.mark.usefixtures("acme")
    def test_own_questions_are_ticked_off(self, home: Path, typed: Type) -> None:
        typed("ask", "add", "How is work judged in this team?", "--role", "manager")
        typed("ask", "add", "Where will the firm grow?", "--role", "executive")
        lines = "\n" * 5 + "how work is judged\nBy revenue.\n\n\n"
        told(home, "acme", "--yes", typed=lines)
        first, second = read_json(typed, "ask", "list")["questions"]
        assert first["ready"] is False
        assert first["answer"] == "By revenue."
        assert first["asked"][0]["date"] == HELD_ON.isoformat()
        assert first["asked"][0]["to_whom"] == "Kim Ashe"
        assert second["ready"] is True


class TestNotes:
    @pytest.mark.usefixtures("acme")
    def test_a_file_is_read_instead(self, typed: Type, tmp_path: Path) -> None:
        (tmp_path / "notes.md").write_text(NOTES, encoding="utf-8")
        value = read_json(typed, "debrief", "--from", "notes.md", "--yes")
        assert value["stored"] is True
        assert value["answered"][0]["question"] == "They asked how big my team was at Harbour."
        assert value["promised"][0]["due"] == "2026-11-09"
        assert value["own_questions"][0]["text"] == "How work is judged"
        assert value["not_to_mention"] == ["my other offer"]
        assert "The coffee was good." in value["unsorted"]
        (question,) = read_json(typed, "ask", "list")["questions"]
        assert (question["text"], question["ready"]) == ("How work is judged", False)
        again = read_json(typed, "debrief", "--from", "notes.md", "--yes")
        assert again["stored"] is False

    @pytest.mark.usefixtures("acme")
    def test_stdin_is_read_too(self, home: Path) -> None:
        value = told(home, "--from", "-", typed=NOTES)
        assert value["stored"] is False
        assert len(value["promised"]) == 1

    @pytest.mark.usefixtures("acme")
    def test_a_file_that_is_not_there(self, typed: Type) -> None:
        status, out, err = typed("debrief", "--from", "nowhere.md")
        assert (status, out) == (EXIT_BAD_DATA, "")
        assert "nowhere.md cannot be read" in err

    @pytest.mark.usefixtures("acme")
    def test_voice_and_a_file_exclude_one_another(self, typed: Type) -> None:
        status, _, err = typed("debrief", "--from", "notes.md", "--voice")
        assert status == EXIT_USAGE
        assert "not both" in err


class TestWhichRound:
    def test_without_an_application_or_round_it_says_how_to_add_one(self, typed: Type) -> None:
        status, _, err = typed("debrief")
        assert status == EXIT_USAGE
        assert "voicecoach applications add" in err
        typed("applications", "add", "Acme")
        status, _, err = typed("debrief")
        assert status == EXIT_BAD_DATA
        assert "voicecoach rounds add 1 --kind first --date" in err

    @pytest.mark.usefixtures("acme")
    def test_several_applications_ask_for_a_name(self, typed: Type) -> None:
        typed("applications", "add", "Bolt")
        status, _, err = typed("debrief")
        assert status == EXIT_USAGE
        assert "voicecoach debrief 2" in err

    @pytest.mark.usefixtures("acme")
    def test_the_latest_round_that_is_over(self, home: Path, typed: Type) -> None:
        coming = date.today() + timedelta(days=30)  # noqa: DTZ011 - the person's own day
        typed("rounds", "add", "acme", "--kind", "second", "--date", coming.isoformat())
        assert told(home, typed="")["round"] == "first"
        assert told(home, "acme/second", typed="")["round"] == "second"


class TestShowingAndDeleting:
    @pytest.mark.usefixtures("acme")
    def test_an_item_goes_with_its_statement(self, home: Path, typed: Type) -> None:
        told(home, "--yes")
        status, out, _ = typed("debrief", "show")
        assert status == EXIT_OK
        assert "They doubted:" in out
        assert "   5  my people management" in out
        assert typed("debrief", "delete", "2", "--dry-run")[1].endswith("that quote it.\n")
        status, _, err = typed("debrief", "delete", "2", "--no-input")
        assert status == EXIT_USAGE
        assert "that quote it was not deleted" in err
        assert read_json(typed, "debrief", "delete", "2", "--yes")["deleted"] is True
        kinds = [each["kind"] for each in read_json(typed, "debrief", "show")["debrief"]]
        assert "answered" not in kinds
        assert typed("debrief", "delete", "2", "--yes")[0] == EXIT_BAD_DATA

    def test_nothing_yet(self, typed: Type) -> None:
        assert "voicecoach debrief" in typed("debrief", "show")[2]
        assert "voicecoach debrief" in typed("tasks", "list")[2]

    def test_help_shows_options_and_commands(self, typed: Type) -> None:
        status, out, _ = typed("debrief", "--help")
        assert status == EXIT_OK
        assert "--voice" in out
        assert "-h, --help" in out
        assert "delete" in out


class TestTasks:
    @pytest.mark.usefixtures("acme")
    def test_add_do_undo_delete(self, typed: Type) -> None:
        added = read_json(typed, "tasks", "add", "call Kim by 2099-12-05")["task"]
        assert (added["text"], added["due"]) == ("call Kim by 2099-12-05", "2099-12-05")
        given = read_json(typed, "tasks", "add", "send it", "--due", "2099-12-01")["task"]
        assert given["due"] == "2099-12-01"
        lines = typed("tasks", "list")[1].splitlines()
        assert lines[0].startswith("   2  send it (by 1 December 2099")
        assert read_json(typed, "tasks", "done", "2")["task"]["done"] is not None
        assert "send it" not in typed("tasks", "list")[1]
        assert "done on" in typed("tasks", "list", "--all")[1]
        assert read_json(typed, "tasks", "undo", "2")["task"]["done"] is None
        assert typed("tasks", "delete", "1", "--yes")[1].startswith("Deleted")
        assert len(read_json(typed, "tasks", "list", "--application", "acme")["tasks"]) == 1
        assert typed("tasks", "done", "1")[0] == EXIT_BAD_DATA

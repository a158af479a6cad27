"""applications, rounds and --application as they are typed, on a real store in its own home."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import run_program
from tests.stored_values import NOON, a_start, later
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.applications import Belonging, find_belonging
from voicecoach.core.documents.models import DocumentKind, NewDocument
from voicecoach.core.preparation import (
    DebriefKind,
    Discretion,
    NewDebriefItem,
    NewOwnQuestion,
    NewResearchNote,
    NewTask,
)
from voicecoach.core.sessions import SessionState
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]
PEOPLE = ("--interviewer", "Dana Hill, hiring manager", "--interviewer", "Sam")


@pytest.fixture
def acme(typed: Type) -> None:
    """Two applications, one with a first and a second round."""
    typed("applications", "add", "Acme Foods", "--role", "Sales lead")
    typed("applications", "add", "Bolt")
    typed("rounds", "add", "acme", "--kind", "second", "--date", "2026-12-01", *PEOPLE)
    typed("rounds", "add", "acme", "--kind", "first", "--date", "2026-11-02")


def only_object(output: str) -> Any:
    (line,) = output.splitlines()
    value = json.loads(line)
    assert value["schema_version"] == 1
    return value


def read_json(typed: Type, *arguments: str) -> Any:
    status, out, _ = typed(*arguments, "--json")
    assert status == EXIT_OK
    return only_object(out)


def belonging(store: SqliteStore, name: str) -> Belonging:
    return find_belonging(name, store.applications())


class TestListing:
    def test_nothing_yet_says_what_to_do(self, typed: Type) -> None:
        for verb in ("applications", "rounds"):
            status, out, err = typed(verb, "list")
            assert (status, out) == (EXIT_OK, "")
            assert "voicecoach applications add" in err

    @pytest.mark.usefixtures("acme")
    def test_rounds_stand_below_their_application_by_day(self, typed: Type) -> None:
        _, out, _ = typed("applications", "list")
        assert out.splitlines() == [
            "  1  Acme Foods, Sales lead",
            "     1. first round, 2 November 2026",
            "     2. second round, 1 December 2026, with Dana Hill (hiring manager), Sam",
            "  2  Bolt",
        ]

    @pytest.mark.usefixtures("acme")
    def test_as_json(self, typed: Type) -> None:
        first, second = read_json(typed, "applications", "list")["applications"]
        assert (first["id"], first["employer"], first["role"]) == (1, "Acme Foods", "Sales lead")
        assert [each["name"] for each in first["rounds"]] == ["1/1", "1/2"]
        assert first["rounds"][1]["date"] == "2026-12-01"
        assert first["rounds"][1]["interviewers"] == [
            {"name": "Dana Hill", "role": "hiring manager"},
            {"name": "Sam", "role": None},
        ]
        assert (second["role"], second["rounds"]) == (None, [])
        assert len(read_json(typed, "rounds", "list")["rounds"]) == 2
        assert read_json(typed, "rounds", "list", "bolt")["rounds"] == []


class TestNames:
    @pytest.mark.usefixtures("acme")
    @pytest.mark.parametrize("name", ["acme", "ACME FOODS", "a", "1", " acme "])
    def test_a_unique_beginning_or_the_number_is_enough(self, typed: Type, name: str) -> None:
        assert typed("applications", "show", name)[1].startswith("# Acme Foods, Sales lead\n")

    @pytest.mark.usefixtures("acme")
    def test_several_that_fit_are_named(self, typed: Type) -> None:
        typed("applications", "add", "Acme Foods", "--role", "Buyer")
        status, _, err = typed("applications", "show", "acme")
        assert status == EXIT_BAD_DATA
        assert "1 (Acme Foods, Sales lead), 3 (Acme Foods, Buyer)" in err

    @pytest.mark.usefixtures("acme")
    @pytest.mark.parametrize("name", ["zzz", "", "/", "9"])
    def test_an_unknown_one_says_how_to_list(self, typed: Type, name: str) -> None:
        status, _, err = typed("rounds", "list", name)
        assert status == EXIT_BAD_DATA
        assert "voicecoach applications list" in err

    @pytest.mark.usefixtures("acme")
    def test_an_unknown_round_says_how_to_list(self, typed: Type) -> None:
        status, _, err = typed("rounds", "delete", "acme/panel", "--yes")
        assert status == EXIT_BAD_DATA
        assert "voicecoach rounds list 1" in err

    @pytest.mark.usefixtures("acme")
    def test_two_rounds_of_one_kind_go_by_place(self, typed: Type) -> None:
        typed("rounds", "add", "acme", "--kind", "second", "--date", "2026-12-05")
        status, _, err = typed("rounds", "edit", "acme/second", "--kind", "final")
        assert status == EXIT_BAD_DATA
        assert "2 (second on 2026-12-01), 3 (second on 2026-12-05)" in err
        assert "1/2" in err
        assert typed("rounds", "edit", "acme/3", "--kind", "final")[0] == EXIT_OK

    def test_a_slash_can_be_part_of_the_employer(self, typed: Type) -> None:
        typed("applications", "add", "Red/Blue")
        assert typed("sessions", "list", "--application", "red/blue")[0] == EXIT_OK


class TestChanging:
    @pytest.mark.usefixtures("acme")
    def test_employer_and_role(self, typed: Type) -> None:
        status, out, _ = typed("applications", "edit", "acme", "--employer", "Acme", "--role", "")
        assert (status, out) == (EXIT_OK, "Changed to Acme.\n")
        first, _ = read_json(typed, "applications", "list")["applications"]
        assert (first["employer"], first["role"]) == ("Acme", None)

    @pytest.mark.usefixtures("acme")
    def test_what_is_not_given_stays(self, typed: Type) -> None:
        typed("rounds", "edit", "acme/second", "--date", "2026-12-03")
        typed("rounds", "edit", "acme/first", "--interviewer", "Kim")
        first, second = read_json(typed, "rounds", "list", "acme")["rounds"]
        assert (first["date"], first["interviewers"][0]["name"]) == ("2026-11-02", "Kim")
        assert (second["date"], len(second["interviewers"])) == ("2026-12-03", 2)

    @pytest.mark.usefixtures("acme")
    @pytest.mark.parametrize(
        "arguments",
        [
            ("applications", "add", "acme foods", "--role", "SALES LEAD"),
            ("applications", "add", "  "),
            ("applications", "edit", "acme"),
            ("applications", "edit", "acme", "--employer", "Bolt", "--role", ""),
            ("rounds", "edit", "acme/first"),
            ("rounds", "edit", "acme", "--kind", "final"),
            ("rounds", "add", "acme", "--kind", "third"),
            ("rounds", "add", "acme", "--kind", "first", "--date", "2026-02-30"),
            ("rounds", "add", "acme", "--kind", "first", "--interviewer", ", boss"),
            ("rounds", "add", "acme"),
        ],
    )
    def test_what_makes_no_sense_is_refused(self, typed: Type, arguments: tuple[str, ...]) -> None:
        before = read_json(typed, "applications", "list")
        status, _, err = typed(*arguments)
        assert status == EXIT_USAGE
        assert err
        assert read_json(typed, "applications", "list") == before


def test_a_name_has_an_end(typed: Type) -> None:
    status, _, err = typed("applications", "add", "x" * 201)
    assert status == EXIT_USAGE
    assert "200 characters" in err


def test_after_a_new_round_comes_practice_and_after_an_old_one_its_debrief(typed: Type) -> None:
    typed("applications", "add", "Acme")
    assert (
        "debrief 1/1" in typed("rounds", "add", "1", "--kind", "first", "--date", "2020-01-02")[1]
    )
    to_come = typed("rounds", "add", "1", "--kind", "second", "--date", "2099-01-02")[1]
    assert "practice --application 1/2" in to_come


class TestShowing:
    @pytest.mark.usefixtures("acme")
    def test_everything_that_belongs_to_it(self, typed: Type, home: Path) -> None:
        fill(home)
        _, out, _ = typed("applications", "show", "acme")
        for part in (
            "## Rounds\n\n1. first round",
            "- 2026-11-25-1, 25 November 2026, 13:00, second_round: 0 answers, 0 warnings",
            "- posting: job.pdf, 1 line, read on 25 November 2026 (number 1)",
            "- Send the plan, promised, by 5 December 2026 (number 1)",
            "- asked: Why sales? (second round, noted on 1 December 2026)",
            "- Two shops close (Kim, 20 November 2026, not to be mentioned)",
            "- Who decides? (for: hiring manager)",
        ):
            assert part in out
        assert "Bolt" not in out

    @pytest.mark.usefixtures("acme")
    def test_as_json(self, typed: Type, home: Path) -> None:
        fill(home)
        shown = read_json(typed, "applications", "show", "acme")["application"]
        assert [len(shown[each]) for each in ("rounds", "sessions", "documents", "tasks")] == [
            2, 1, 1, 1,
        ]  # fmt: skip
        assert shown["debrief"][0]["kind"] == "asked"
        assert shown["research"][0]["discretion"] == "not_to_mention"
        assert shown["own_questions"][0]["asked"] == []


class TestDeleting:
    @pytest.mark.usefixtures("acme")
    def test_a_dry_run_says_what_would_go_and_what_stays(self, typed: Type, home: Path) -> None:
        fill(home)
        status, out, _ = typed("applications", "delete", "acme", "--dry-run")
        assert status == EXIT_OK
        assert out == (
            "Would delete Acme Foods, Sales lead: 2 rounds, 1 document, 1 debrief item, 1 task, "
            "1 research note, 1 question for them. Kept: 1 session.\n"
        )
        assert len(read_json(typed, "applications", "list")["applications"]) == 2

    @pytest.mark.usefixtures("acme")
    def test_with_yes_it_goes_and_the_session_stays(self, typed: Type, home: Path) -> None:
        fill(home)
        status, out, _ = typed("applications", "delete", "acme", "--yes", "--json")
        assert status == EXIT_OK
        deleted = only_object(out)
        assert (deleted["deleted"], deleted["contents"]["sessions"]) == (True, 1)
        (left,) = read_json(typed, "applications", "list")["applications"]
        assert left["employer"] == "Bolt"
        assert "Practised for Acme Foods, second round" in typed("sessions", "show", "2026")[1]

    @pytest.mark.usefixtures("acme")
    def test_without_an_answer_nothing_goes(self, typed: Type) -> None:
        for arguments in (("applications", "delete", "acme"), ("rounds", "delete", "acme/first")):
            status, _, err = typed(*arguments, "--no-input")
            assert status == EXIT_USAGE
            assert "--yes" in err
        assert len(read_json(typed, "rounds", "list")["rounds"]) == 2

    @pytest.mark.usefixtures("acme")
    def test_a_round_goes_with_its_debrief(self, typed: Type, home: Path) -> None:
        fill(home)
        status, out, _ = typed("rounds", "delete", "acme/second", "--yes")
        assert status == EXIT_OK
        assert out == (
            "Deleted Acme Foods, Sales lead, second round: 1 debrief item. Kept: 1 session, "
            "1 document of the application.\n"
        )
        shown = read_json(typed, "applications", "show", "acme")["application"]
        assert (len(shown["rounds"]), shown["debrief"]) == (1, [])


class TestBelonging:
    @pytest.mark.usefixtures("acme")
    def test_a_session_practised_for_a_round_says_so(self, typed: Type, home: Path) -> None:
        done = run_program(
            home, "practice", "--text", "--questions", "1", "--application", "acme/second",
            typed="I led a team of five people for two years.\n",
        )  # fmt: skip
        assert done.returncode == EXIT_OK, done.stderr
        (summary,) = read_json(typed, "sessions", "list", "--application", "acme")["sessions"]
        assert (summary["employer"], summary["round"]) == ("Acme Foods", "second")
        shown = read_json(typed, "sessions", "show", summary["id"])["session"]
        assert (shown["application_id"], shown["round"]) == (1, "second")
        assert "Practised for Acme Foods, second round" in typed("sessions", "show", "2")[1]
        claims = read_json(typed, "claims", "list", "--application", "acme/second")["claims"]
        assert {each["employer"] for each in claims} == {"Acme Foods"}
        assert read_json(typed, "claims", "list", "--application", "acme/first")["claims"] == []

    @pytest.mark.usefixtures("acme")
    def test_employer_and_application_are_not_mixed(self, typed: Type) -> None:
        status, _, err = typed("practice", "--text", "--employer", "Acme", "--application", "acme")
        assert status == EXIT_USAGE
        assert "not both" in err

    def test_an_unknown_application_begins_no_session(self, typed: Type) -> None:
        status, _, _ = typed("practice", "--text", "--application", "acme")
        assert status == EXIT_BAD_DATA
        assert read_json(typed, "sessions", "list")["sessions"] == []

    @pytest.mark.usefixtures("acme")
    def test_statements_belong_to_it_unless_they_name_another(
        self, typed: Type, home: Path
    ) -> None:
        file = home / "said.jsonl"
        lines = (
            {"text": "I led five people at the bakery.", "date": "2026-11-02"},
            {"text": "I led seven people at the bakery.", "employer": "Corner Shop"},
        )
        file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        status, out, err = typed("import", "history", str(file), "--application", "acme/first")
        assert status == EXIT_OK
        assert "Took in 2 statements" in out
        assert "1 line names another employer or round" in err
        store = SqliteStore(home / "data")
        by_employer = {each.context.employer: each for each in store.statements()}
        store.close()
        assert by_employer["Acme Foods"].context.round == "first"
        assert by_employer["Acme Foods"].application_id == 1
        assert by_employer["Corner Shop"].application_id is None

    @pytest.mark.usefixtures("acme")
    def test_claims_are_compared_across_applications_and_say_whose(
        self, typed: Type, home: Path
    ) -> None:
        file = home / "said.jsonl"
        for name, count, day in (("acme/first", "five", "02"), ("bolt", "nine", "20")):
            line = {"text": f"I kept bees for {count} years.", "date": f"2026-11-{day}"}
            file.write_text(json.dumps(line), encoding="utf-8")
            typed("import", "history", str(file), "--application", name)
        _, out, _ = typed("claims", "warnings")
        flat = " ".join(out.split())
        assert "(on 2 November 2026, Acme Foods, first round)" in flat
        assert "(on 20 November 2026, Bolt)" in flat
        _, listed, _ = typed("claims", "list", "--application", "acme")
        assert "Acme Foods, first round" in " ".join(listed.split())
        assert "nine" not in listed

    @pytest.mark.usefixtures("acme")
    def test_a_session_from_before_is_assigned(self, typed: Type, home: Path) -> None:
        store = SqliteStore(home / "data")
        session_id = store.begin_session(replace(a_start(), employer=None, round=None))
        store.finish_session(session_id, SessionState.FINISHED, later(60))
        store.close()
        status, out, _ = typed("sessions", "assign", session_id, "acme/second")
        assert status == EXIT_OK
        assert out == f"Session {session_id} is now for Acme Foods, second round.\n"
        assert "Practised for Acme Foods, second round" in typed("review", session_id)[1]
        assert typed("sessions", "assign", session_id)[1].endswith("no application now.\n")
        assert read_json(typed, "sessions", "list", "--application", "acme")["sessions"] == []

    @pytest.mark.usefixtures("acme")
    def test_a_session_gone_on_with_can_be_told_what_it_is_for(
        self, typed: Type, home: Path
    ) -> None:
        store = SqliteStore(home / "data")
        session_id = store.begin_session(replace(a_start(), employer=None, round=None))
        store.finish_session(session_id, SessionState.INTERRUPTED, later(60))
        store.close()
        done = run_program(
            home, "sessions", "resume", session_id, "--text", "--application", "acme/first",
            typed="I led five people.\nI left for a bigger team.\n",
        )  # fmt: skip
        assert done.returncode == EXIT_OK, done.stderr
        shown = read_json(typed, "sessions", "show", session_id)["session"]
        assert (shown["employer"], shown["round"]) == ("Acme Foods", "first")
        assert len(shown["answers"]) == 2

    @pytest.mark.usefixtures("acme")
    def test_another_name_of_the_employer_reaches_what_was_said(
        self, typed: Type, home: Path
    ) -> None:
        fill(home)
        typed("applications", "edit", "acme", "--employer", "Acme Group")
        assert "Practised for Acme Group" in typed("sessions", "show", "2026")[1]


def fill(home: Path) -> None:
    """One of each for the second round at Acme Foods, and a research note for Bolt."""
    store = SqliteStore(home / "data")
    second = belonging(store, "acme/second")
    assert second.round is not None
    number, round_id = second.application.id, second.round.id
    session_id = store.begin_session(second.of_session(a_start()))
    store.finish_session(session_id, SessionState.FINISHED, later(60))
    store.save_document(
        NewDocument(DocumentKind.POSTING, "job.pdf", ("Sales lead",), NOON, number, round_id)
    )
    asked = NewDebriefItem(DebriefKind.ASKED, "Why sales?")
    task = NewTask("Send the plan", "promised", date(2026, 12, 5))
    store.save_debrief(round_id, date(2026, 12, 1), [asked], [task])
    told = NewResearchNote("Two shops close", "Kim", date(2026, 11, 20), Discretion.NOT_TO_MENTION)
    store.add_research(number, told)
    store.add_own_question(number, NewOwnQuestion("Who decides?", "hiring manager"))
    bolt = belonging(store, "bolt").application
    store.add_research(bolt.id, NewResearchNote("Bolt is old", "news", date(2026, 11, 20)))
    store.close()

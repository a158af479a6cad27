"""ask as it is typed, on a real store in a person's own home."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import run_program
from voicecoach.compose import load_bank
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def acme(typed: Type) -> None:
    """A first round that is over and a second to come with a manager."""
    typed("applications", "add", "Acme Foods", "--role", "Sales lead")
    typed("rounds", "add", "acme", "--kind", "first", "--date", "2020-11-02")
    typed(
        "rounds", "add", "acme", "--kind", "second", "--date", "2099-12-01",
        "--interviewer", "Dana Hill, hiring manager",
    )  # fmt: skip


def read_json(typed: Type, *arguments: str) -> Any:
    status, out, _ = typed(*arguments, "--json")
    assert status == EXIT_OK
    (line,) = out.splitlines()
    value = json.loads(line)
    assert value["schema_version"] == 1
    return value


def suggested(typed: Type, *arguments: str) -> list[str]:
    value = read_json(typed, "ask", "suggest", *arguments)
    return [each["id"] for each in value["suggestions"]]


class TestSuggesting:
    def test_for_the_interviewers_of_the_next_round(self, typed: Type) -> None:
        value = read_json(typed, "ask", "suggest")
        assert value["roles"] == ["manager"]
        assert len(value["suggestions"]) == 5
        assert all("manager" in each["roles"] for each in value["suggestions"])

    def test_for_somebody_else(self, typed: Type) -> None:
        value = read_json(typed, "ask", "suggest", "--role", "peer", "-n", "2")
        assert [("peer" in each["roles"]) for each in value["suggestions"]] == [True, True]

    def test_none_that_is_there_in_nearly_these_words(self, typed: Type) -> None:
        first, second = suggested(typed, "-n", "2")
        bank = {each.id: each for each in load_bank("employer_questions").questions}
        typed("ask", "add", first)
        typed("ask", "add", bank[second].text.lower().rstrip("?"))
        assert not {first, second} & set(suggested(typed, "-n", "40"))

    def test_people_read_what_to_listen_for(self, typed: Type) -> None:
        status, out, _ = typed("ask", "suggest", "-n", "1")
        assert status == EXIT_OK
        assert "Listen for:" in out
        assert f"voicecoach ask add {suggested(typed, '-n', '1')[0]}" in out


class TestKeeping:
    def test_a_question_of_ones_own(self, typed: Type) -> None:
        added = read_json(typed, "ask", "add", "Who  was promoted here?", "--role", "team lead")
        question = added["question"]
        assert (question["text"], question["for_role"]) == ("Who was promoted here?", "team lead")
        assert (question["role_kind"], question["ready"]) == ("manager", True)
        out = typed("ask", "list")[1]
        assert "For your manager to be:\n   1  Who was promoted here? (ready)" in out

    def test_the_same_again_is_refused_with_its_number(self, typed: Type) -> None:
        typed("ask", "add", "Who was promoted here?")
        status, _, err = typed("ask", "add", "who was promoted here")
        assert status == EXIT_USAGE
        assert "Question 1 asks nearly the same" in err

    def test_asked_in_an_earlier_round_it_is_not_asked_again(self, typed: Type) -> None:
        (first,) = suggested(typed, "-n", "1")
        typed("ask", "add", first)
        done = read_json(typed, "ask", "done", "1", "--answer", "A steady team.")["question"]
        assert done["asked"][0]["date"] == "2020-11-02"
        assert (done["ready"], done["answer"]) == (False, "A steady team.")
        assert first not in suggested(typed, "-n", "40")
        out = typed("ask", "list")[1]
        assert "asked on 2 November 2020 in the first round" in out
        assert "They: A steady team." in out

    def test_the_round_can_be_named(self, typed: Type) -> None:
        typed("ask", "add", "Who was promoted here?")
        done = read_json(typed, "ask", "done", "1", "--round", "second")["question"]
        assert done["asked"][0]["to_whom"] == "Dana Hill"
        assert typed("ask", "done", "1", "--round", "fifth")[0] == EXIT_BAD_DATA

    def test_pay_can_wait_for_a_later_round(self, typed: Type) -> None:
        status, _, err = typed(
            "ask", "add", "Which salary is planned?", "--application", "acme/first"
        )
        assert status == EXIT_OK
        assert "Better later" in err
        (listed,) = read_json(typed, "ask", "list", "--application", "acme/first")["questions"]
        assert listed["better_later"] is True
        (listed,) = read_json(typed, "ask", "list")["questions"]
        assert listed["better_later"] is False

    def test_ticked_off_twice_it_was_asked_once(self, typed: Type) -> None:
        typed("ask", "add", "Who was promoted here?")
        typed("ask", "done", "1", "--round", "first")
        done = read_json(typed, "ask", "done", "1", "--round", "first", "--answer", "Two people.")
        assert done["question"]["answer"] == "Two people."
        assert [each["date"] for each in done["question"]["asked"]] == ["2020-11-02"]

    def test_nothing_was_asked_on_a_day_to_come(self, typed: Type) -> None:
        typed("ask", "add", "Who was promoted here?")
        done = read_json(typed, "ask", "done", "1", "--round", "second")
        assert done["question"]["asked"][0]["date"] < "2099"

    def test_other_words_and_deleting(self, typed: Type) -> None:
        typed("ask", "add", "Who was promoted here?")
        edited = read_json(typed, "ask", "edit", "1", "--text", "Who grew here?", "--role", "hr")
        assert edited["question"]["text"] == "Who grew here?"
        assert typed("ask", "edit", "1", "--text", " ")[0] == EXIT_USAGE
        assert typed("ask", "delete", "1", "--dry-run")[1].startswith("Would delete question 1")
        assert typed("ask", "delete", "1", "--no-input")[0] == EXIT_USAGE
        assert read_json(typed, "ask", "delete", "1", "--yes")["deleted"] is True
        assert typed("ask", "delete", "1", "--yes")[0] == EXIT_BAD_DATA
        assert "voicecoach ask suggest" in typed("ask", "list")[2]


class TestRehearsing:
    def test_typed_it_tells_what_was_left_out(self, home: Path, typed: Type) -> None:
        typed("ask", "add", "Who was promoted from this team lately?")
        typed("ask", "add", "Which customers complain most often?")
        lines = "Who was promoted from this team lately\nwhich customers\n"
        done = run_program(home, "ask", "rehearse", "--text", "--json", typed=lines)
        assert done.returncode == EXIT_OK, done.stderr
        assert "Question 2 of 2" in done.stderr
        first, second = json.loads(done.stdout)["rehearsed"]
        assert (first["whole"], first["missing"], first["speech_ms"]) == (True, [], None)
        assert second["whole"] is False
        assert "complain" in second["missing"]

    def test_only_what_is_ready(self, typed: Type) -> None:
        assert "voicecoach ask suggest" in typed("ask", "rehearse", "--text")[2]
        typed("ask", "add", "Who was promoted here?")
        typed("ask", "done", "1")
        assert "All of your questions were asked" in typed("ask", "rehearse", "--text")[2]

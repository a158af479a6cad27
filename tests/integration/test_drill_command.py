"""Drills through the command line, typed, in a folder of their own."""

from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import events_of, only, run_program
from voicecoach.adapters.bank_files import load_bank

ANSWERS = "I led a team of nine gardeners at the palm house.\n\nWe doubled the roses.\n"


def drill(home: Path, *arguments: str, typed: str = ANSWERS) -> list[dict[str, Any]]:
    done = run_program(home, "drill", *arguments, "--text", "--json", typed=typed)
    assert done.returncode == 0, done.stderr
    return events_of(done)


def asked(events: list[dict[str, Any]]) -> list[str]:
    return [event["question"] for event in only(events, "question_asked")]


def test_a_mixed_drill_says_everything_it_does(tmp_path: Path) -> None:
    events = drill(tmp_path, "--questions", "2", "--shuffle", "3")

    assert len(asked(events)) == 2
    said = [event["text"] for event in only(events, "said")]
    assert asked(events)[0] in said
    assert len(said) > 3
    assert asked(events) == asked(drill(tmp_path, "--questions", "2", "--shuffle", "3"))


def test_a_mixed_drill_asks_no_trade_unless_it_is_named(tmp_path: Path) -> None:
    skips = "/skip\n" * 16
    general = {
        question.text
        for bank in map(load_bank, ("standard", "second_round", "behavioural", "curveball"))
        for question in bank.questions
    }
    nursing = {question.text for question in load_bank("nursing").questions}

    mixed = asked(drill(tmp_path, "--questions", "8", "--shuffle", "3", typed=skips))
    named = asked(drill(tmp_path, "--questions", "8", "--bank", "nursing", typed=skips))

    assert set(mixed) <= general
    assert set(named) <= nursing


def test_a_topic_is_enough_to_say_the_kind(tmp_path: Path) -> None:
    events = drill(tmp_path, "--topic", "Estimation", "--questions", "1")

    assert len(asked(events)) == 1


def test_the_ladder_grows(tmp_path: Path) -> None:
    events = drill(tmp_path, "ladder", typed="Short.\nLonger.\nLongest.\n")

    assert [("thirty" in each, "minute" in each) for each in asked(events)] == [
        (True, False),
        (False, True),
        (False, True),
    ]


def test_what_was_said_is_called_back(tmp_path: Path) -> None:
    drill(tmp_path, "--questions", "1")
    [question] = asked(drill(tmp_path, "callback", "--questions", "1"))

    assert question.startswith("Last time you told us: ")
    assert "nine gardeners" in question


def test_what_was_left_out_is_a_weak_spot(tmp_path: Path) -> None:
    [left_out] = asked(drill(tmp_path, "--questions", "1", typed="/skip\n"))
    weak = asked(drill(tmp_path, "weak", "--questions", "1"))

    assert weak == [left_out]


@pytest.mark.parametrize("kind", ["weak", "callback"])
def test_a_drill_without_questions_says_what_else_there_is(tmp_path: Path, kind: str) -> None:
    done = run_program(tmp_path, "drill", kind, "--text", typed="")

    assert done.returncode == 0
    assert "Try: voicecoach" in done.stderr or "Practise first: voicecoach" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [(("topic",), "--topic"), (("weak", "--topic", "values"), "--topic"), (("--topic", "x"), "x")],
)
def test_a_topic_that_makes_no_sense_is_explained(
    tmp_path: Path, arguments: tuple[str, ...], hint: str
) -> None:
    done = run_program(tmp_path, "drill", *arguments, "--text", typed="")

    assert done.returncode == 2
    assert hint in done.stderr
    assert "Traceback" not in done.stderr


def test_a_screen_reader_gets_plain_words(tmp_path: Path) -> None:
    done = run_program(tmp_path, "drill", "--questions", "2", "--text", typed=ANSWERS)

    shown = done.stdout + done.stderr
    assert "\x1b" not in shown
    assert not any("\u2500" <= character <= "\u257f" for character in shown)
    assert "Question 1 of 2" in shown

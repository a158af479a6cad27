"""Hands-free sessions typed and read through pipes, as a screen reader or a program has them."""

import json
from pathlib import Path

import pytest

from tests.integration.commands import BLOCK_AUDIO, events_of, only, run_program

FIVE = "I have worked in logistics for five years.\n"
NINE = "I have worked in logistics for nine years.\n"
BANK = """
[[question]]
text = "How long have you worked in logistics?"
[[question]]
text = "Why do you like it?"
"""


@pytest.fixture
def bank(tmp_path: Path) -> tuple[str, ...]:
    path = tmp_path / "bank.toml"
    path.write_text(BANK, encoding="utf-8")
    return ("--bank", str(path))


def test_every_state_is_in_words_and_nothing_is_drawn(
    tmp_path: Path, bank: tuple[str, ...]
) -> None:
    lines = (
        f"{FIVE}/pause\n/resume\n/mark\n/note\nAsk about pay.\n/help\nIt is calm.\n/continue\nSo.\n"
    )
    done = run_program(
        tmp_path / "home",
        *("practice", *bank, "--hands-free", "--text", "--say", "full"),
        typed=lines,
        script=BLOCK_AUDIO,
        TERM="xterm-256color",
    )
    assert done.returncode == 0, done.stderr
    shown = done.stdout + done.stderr
    assert "\x1b" not in shown
    assert not [char for char in shown if "\u2500" <= char <= "\u257f"]
    for words in ("Paused", "Going on", "Marked.", "Note saved: Ask about pay.", "/slower asks"):
        assert words in shown
    for words in ("Listening", "Voice:", "Say ", "Writing down", "You said"):
        assert words not in shown


def test_a_slip_in_a_command_is_no_answer(tmp_path: Path, bank: tuple[str, ...]) -> None:
    options = ("practice", *bank, "--hands-free", "--text", "--json")
    events = events_of(run_program(tmp_path / "home", *options, typed=f"/repaet\n{FIVE}"))
    assert [event["command"] for event in only(events, "command_heard")] == ["help"]
    assert [event["text"] for event in only(events, "transcribed")] == [FIVE.strip()]


def test_what_does_not_fit_is_settled_by_a_reply(tmp_path: Path, bank: tuple[str, ...]) -> None:
    options = ("practice", *bank, "--hands-free", "--text", "--json", "--questions", "1")
    run_program(tmp_path / "home", *options, typed=FIVE)
    done = run_program(tmp_path / "home", *options, typed=f"{NINE}five\n")
    events = events_of(done)
    (settled,) = only(events, "finding_settled")
    assert settled["resolution"] == settled["resolution"] | {"choice": "right", "which": "earlier"}
    (mismatch,) = [each for each in only(events, "said") if each["kind"] == "mismatch"]
    assert "nine years" in mismatch["text"]
    listed = run_program(tmp_path / "home", "claims", "warnings", "--json")
    assert json.loads(listed.stdout)["warnings"] == []


def test_the_session_can_be_read_with_everything_that_was_kept(
    tmp_path: Path, bank: tuple[str, ...]
) -> None:
    lines = f"/mark\n{FIVE}/note\nAsk about pay.\nIt is calm.\n"
    run_program(tmp_path / "home", "practice", *bank, "--hands-free", "--text", typed=lines)
    shown = run_program(tmp_path / "home", "sessions", "show", "20")
    assert "Question 2: Ask about pay." in shown.stdout
    assert "Marked at" in shown.stdout
    read = run_program(tmp_path / "home", "sessions", "show", "20", "--json")
    session = json.loads(read.stdout)["session"]
    assert session["notes"][0]["text"] == "Ask about pay."
    assert session["answers"][0]["marks_ms"] == [0]
    assert {line["kind"] for line in session["said"]} >= {"opening", "question", "summary"}


def test_without_the_option_nothing_is_said_but_the_questions(
    tmp_path: Path, bank: tuple[str, ...]
) -> None:
    done = run_program(tmp_path / "home", "practice", *bank, "--text", "--json", typed=FIVE)
    names = {event["event"] for event in events_of(done)}
    assert not names & {"said", "choosing", "command_heard"}


def test_the_setting_is_enough(tmp_path: Path, bank: tuple[str, ...]) -> None:
    options = ("practice", *bank, "--text", "--json")
    done = run_program(
        tmp_path / "home", *options, typed=FIVE, VOICECOACH_HANDS_FREE_ENABLED="true"
    )
    assert only(events_of(done), "said")


def test_an_unknown_way_to_speak_is_explained(tmp_path: Path, bank: tuple[str, ...]) -> None:
    options = ("practice", *bank, "--hands-free", "--text")
    done = run_program(tmp_path / "home", *options, typed=FIVE, VOICECOACH_HANDS_FREE_SAY="loudly")
    assert done.returncode == 2
    assert "brief, normal, full" in done.stderr


def test_follow_ups_come_right_after_the_answer_that_led_to_them(tmp_path: Path) -> None:
    done = run_program(
        tmp_path,
        *("practice", "--text", "--hands-free", "--json", "--questions", "2", "--follow-ups", "1"),
        typed="I led a team and it doubled.\n/next\nFrom two to four.\n/next\nI like it.\n/next\n",
    )
    asked = only(events_of(done), "question_asked")
    assert [each["position"] for each in asked[:3]] == [0, 2, 1]
    assert asked[1]["follows"] == asked[0]["question_id"]
    assert {each["total"] for each in asked} == {2}


@pytest.mark.parametrize("follow_ups", [0, 1])
def test_what_may_be_asked_next_is_not_told_where_it_is_asked(
    tmp_path: Path, follow_ups: int
) -> None:
    done = run_program(
        tmp_path,
        *("practice", "--text", "--questions", "1", "--follow-ups", str(follow_ups)),
        typed="I led a team of nine people.\nFour of them.\n",
    )
    assert done.returncode == 0
    assert done.stdout.count("How many of them reported") == 1
    assert ("They may ask next" in done.stdout) is (follow_ups == 0)

"""Pitches as they are typed and spoken, with trend and coverage."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import events_of, only, run_program
from voicecoach.errors import EXIT_OK, EXIT_USAGE

FIXTURES = Path(__file__).parents[2] / "audio_fixtures"
RESUME = """\
# Sam Reed

## Experience
**Warehouse shift lead, Dashwood Freight** - March 2017 to present
- Led a team of 14 pickers on nights
- Managed a budget of 200,000 a year for equipment
"""
POSTING = """\
Team Lead Logistics

We are a food maker in a small town and look for somebody who takes our night shift further.

Requirements:
- Experience leading a team
- Budget responsibility
- Fluent Mongolian
"""
PITCHES = (
    "I am Sam and I lead a team of fourteen pickers.\n"
    "I am Sam, a shift lead who likes order.\n"
    "I am Sam, and I would like to lead again.\n"
)


def pitch(home: Path, *arguments: str, typed: str = PITCHES) -> list[dict[str, Any]]:
    done = run_program(home, "pitch", *arguments, "--text", "--json", typed=typed)
    assert done.returncode == EXIT_OK, done.stderr
    return events_of(done)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def acme(tmp_path: Path, home: Path) -> None:
    for name, content in (("cv.md", RESUME), ("job.txt", POSTING)):
        (tmp_path / name).write_text(content, encoding="utf-8")
    for arguments in (
        ("applications", "add", "Acme"),
        ("import", "resume", str(tmp_path / "cv.md"), "--yes"),
        ("import", "posting", str(tmp_path / "job.txt"), "--yes", "--application", "acme"),
    ):
        done = run_program(home, *arguments)
        assert done.returncode == EXIT_OK, done.stderr


def test_all_three_lengths_are_asked_for_and_reported(home: Path) -> None:
    *events, report = pitch(home)
    assert len(only(events, "question_asked")) == 3
    assert report["event"] == "pitched"
    assert [each["target_high_s"] for each in report["pitches"]] == [30, 60, 90]
    assert [each["words"] for each in report["pitches"]] == [11, 9, 10]
    assert {each["spoken_ms"] for each in report["pitches"]} == {None}
    assert report["coverage"] is None


def test_one_length_alone(home: Path) -> None:
    report = pitch(home, "--seconds", "60", typed="I am Sam.\n")[-1]
    assert [each["target_high_s"] for each in report["pitches"]] == [60]


@pytest.mark.usefixtures("acme")
def test_what_was_named_is_quoted_and_what_was_left_out_is_known(home: Path) -> None:
    report = pitch(home, "acme")[-1]
    [named] = report["coverage"]["named"]
    assert named["requirement"] == "Experience leading a team"
    assert named["quote"] in PITCHES
    assert named["target_high_s"] == 30
    [left_out] = report["coverage"]["left_out"]
    assert left_out["requirement"] == "Budget responsibility"
    assert left_out["resume_quote"] == "Managed a budget of 200,000 a year for equipment"
    done = run_program(home, "sessions", "list", "--application", "acme", "--json")
    assert len(json.loads(done.stdout)["sessions"]) == 1


@pytest.mark.usefixtures("acme")
def test_people_read_it_too(home: Path) -> None:
    pitch(home)
    done = run_program(home, "pitch", "--text", typed=PITCHES)
    told = " ".join(done.stdout.split())
    assert "30 s: typed, 11 words: about 4 to 6 s aloud" in told
    assert "30 s, 2 times so far" in told
    assert "Of 2 requirements of Acme that your résumé meets, you named 1:" in told
    assert "Left out, and strong: Budget responsibility." in told


def test_the_history_is_read_without_practising(home: Path) -> None:
    assert "voicecoach pitch" in run_program(home, "pitch", "--history").stderr
    pitch(home)
    answered = run_program(home, "practice", "--questions", "1", "--text", typed="I am Sam.\n")
    assert answered.returncode == EXIT_OK
    done = run_program(home, "pitch", "--history", "--json")
    found = json.loads(done.stdout)["pitches"]
    assert [each["target_high_s"] for each in found] == [30, 60, 90]
    done = run_program(home, "pitch", "--history", "--seconds", "90")
    assert "90 s" in done.stdout
    assert "30 s" not in done.stdout


def test_nothing_said_is_nothing_reported(home: Path) -> None:
    done = run_program(home, "pitch", "--text", typed="/stop\n")
    assert done.returncode == EXIT_OK
    assert "No pitch was given" in done.stderr


def test_an_application_is_named_once(home: Path) -> None:
    done = run_program(home, "pitch", "acme", "--application", "acme", "--text", typed="")
    assert done.returncode == EXIT_USAGE


@pytest.mark.model
def test_a_spoken_pitch_is_timed(home: Path) -> None:
    recording = f"wav:{FIXTURES / 'round-one.opus'}"
    options = ("--seconds", "30", "--mic", recording, "--voice", "none", "--json")
    done = run_program(home, "pitch", *options)
    assert done.returncode == EXIT_OK, done.stderr
    [given] = events_of(done)[-1]["pitches"]
    assert given["spoken_ms"] > 5_000
    assert given["pace_wpm"] == pytest.approx(given["words"] * 60_000 / given["spoken_ms"], abs=0.1)
    length_s = round(given["spoken_ms"] / 1000)
    assert given["over_s"] == max(0, length_s - 30) + min(0, length_s - 20)

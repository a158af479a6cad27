"""Work samples as they are typed, and a walk-through rehearsed, typed and on a recording."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.integration.commands import events_of, only, run_program
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]

FIXTURES = Path(__file__).parents[2] / "audio_fixtures"
WALK = (
    "The old plan left nights short. I asked every picker which nights they needed. It fits a page."
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Beside the folder in which is typed."""
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def plan(typed: Type) -> None:
    """A piece of work, and a round in which it may be shown."""
    tags = ("--tag", "warehouse", "--tag", "rota")
    typed("portfolio", "add", "Shift plan of a warehouse", "--walk-through", WALK, *tags)
    typed("applications", "add", "Acme")
    people = ("--interviewer", "Dana Hill, manager", "--interviewer", "Lee Moss, peer")
    typed("rounds", "add", "acme", "--kind", "second", "--date", "2026-02-01", *people)


def read(typed: Type, *arguments: str) -> Any:
    status, out, error = typed(*arguments, "--json")
    assert status == EXIT_OK, error
    return json.loads(out)


@pytest.mark.usefixtures("plan")
class TestKeeping:
    def test_it_is_listed_with_its_points(self, typed: Type) -> None:
        [sample] = read(typed, "portfolio", "list")["work_samples"]
        assert sample["title"] == "Shift plan of a warehouse"
        assert sample["tags"] == ["warehouse", "rota"]
        assert len(sample["points"]) == 3
        assert "Not shown yet" in typed("portfolio", "list")[1]
        assert "2. I asked every picker" in typed("portfolio", "show", "1")[1]

    def test_who_has_seen_it_is_remembered(self, typed: Type) -> None:
        shown = read(typed, "portfolio", "shown", "1", "--round", "acme/second", "--to", "dana")
        [use] = shown["work_sample"]["shown"]
        assert (use["to_whom"], use["date"]) == ("Dana Hill", "2026-02-01")
        told = " ".join(typed("portfolio", "list")[1].split())
        assert "Shown: 1 February 2026, Acme, second round, to Dana Hill" in told

    def test_it_is_changed_and_deleted(self, typed: Type) -> None:
        typed("portfolio", "edit", "1", "--title", "Rota", "--walk-through", "- One\n- Two")
        changed = read(typed, "portfolio", "show", "1")["work_sample"]
        assert (changed["title"], changed["points"]) == ("Rota", ["One", "Two"])
        assert changed["tags"] == ["warehouse", "rota"]
        assert typed("portfolio", "delete", "1", "--no-input")[0] == EXIT_USAGE
        assert typed("portfolio", "delete", "1", "--yes")[0] == EXIT_OK
        assert read(typed, "portfolio", "list")["work_samples"] == []

    @pytest.mark.model
    def test_a_reminder_names_who_has_not_seen_it(self, typed: Type, tmp_path: Path) -> None:
        typed("portfolio", "shown", "1", "--round", "acme/second", "--to", "dana")
        bank = tmp_path / "bank.toml"
        bank.write_text('[[question]]\ntext = "Tell us about a shift plan of a warehouse."\n')
        options = ("--bank", str(bank), "--text", "--json", "--application", "acme/second")
        done = run_program(tmp_path / "home", "practice", *options, typed="I made one.\n")
        [reminder] = only(events_of(done), "reminder")
        assert reminder["work_sample"] == 1
        assert reminder["work_sample_not_seen_by"] == ["Lee Moss"]


@pytest.mark.usefixtures("plan")
class TestRehearsing:
    def test_a_typed_one_is_compared_and_not_timed(self, typed: Type, tmp_path: Path) -> None:
        said = "I asked each picker which nights they needed. The rest is details.\n"
        options = ("portfolio", "rehearse", "1", "--text", "--json")
        done = run_program(tmp_path / "home", *options, typed=said)
        assert done.returncode == EXIT_OK, done.stderr
        *events, last = events_of(done)
        assert "Shift plan of a warehouse" in only(events, "question_asked")[0]["question"]
        assert last["event"] == "rehearsal"
        assert (last["spoken_ms"], last["pace_wpm"], last["words"]) == (None, None, 12)
        assert [point["said"] for point in last["points"]] == [False, True, False]
        assert last["points"][1]["quote"] == "I asked each picker which nights they needed."

    def test_a_follow_up_is_no_part_of_it(self, typed: Type, tmp_path: Path) -> None:
        first = "I asked each picker which nights they needed, and overtime went down by a third."
        said = f"{first}\nIt fits a page.\n"
        options = ("portfolio", "rehearse", "1", "--text", "--json", "--follow-ups", "1")
        *events, last = events_of(run_program(tmp_path / "home", *options, typed=said))
        assert len(only(events, "question_asked")) == 2
        assert [point["said"] for point in last["points"]] == [False, True, False]

    def test_people_read_it_too(self, typed: Type, tmp_path: Path) -> None:
        said = "It fits on a page.\n"
        done = run_program(tmp_path / "home", "portfolio", "rehearse", "1", "--text", typed=said)
        assert "Said 1 of 3 points:" in done.stdout
        assert "- not said: The old plan left nights short." in done.stdout

    def test_nothing_said_is_nothing_compared(self, typed: Type, tmp_path: Path) -> None:
        done = run_program(
            tmp_path / "home", "portfolio", "rehearse", "1", "--text", typed="/skip\n"
        )
        assert done.returncode == EXIT_OK
        assert "Nothing was said" in done.stderr

    @pytest.mark.model
    def test_a_recording_is_timed_and_its_points_are_found(
        self, typed: Type, tmp_path: Path
    ) -> None:
        tape, rate_hz = soundfile.read(FIXTURES / "round-one.opus", dtype="int16")
        soundfile.write(tmp_path / "said.wav", np.asarray(tape), rate_hz)
        walk = "I lead a team of twelve people. The moon is made of cheese and honey."
        typed("portfolio", "add", "My job", "--walk-through", walk)
        done = run_program(
            tmp_path / "home",
            *("portfolio", "rehearse", "2", "--mic", "wav:said.wav", "--voice", "none", "--json"),
        )
        assert done.returncode == EXIT_OK, done.stderr
        last = events_of(done)[-1]
        assert 5_000 < last["spoken_ms"] < 120_000
        assert last["words"] > 20
        assert "team of" in last["points"][0]["quote"]
        assert last["points"][1]["said"] is False


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("show", "4"), EXIT_BAD_DATA),
        (("rehearse", "4", "--text"), EXIT_BAD_DATA),
        (("edit", "4"), EXIT_USAGE),
        (("add", " "), EXIT_USAGE),
        (("add", "Title", "--walk-through", " "), EXIT_USAGE),
    ],
)
def test_what_cannot_be_done_is_explained(
    typed: Type, arguments: tuple[str, ...], status: int
) -> None:
    got, _, error = typed("portfolio", *arguments)
    assert got == status
    assert error.startswith("voicecoach: ")


def test_nothing_to_show_says_how_to_begin(typed: Type) -> None:
    assert "voicecoach portfolio add" in typed("portfolio", "list")[2]

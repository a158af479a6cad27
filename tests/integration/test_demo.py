"""The demo, whole, on a machine without sound card and network."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.integration.commands import BLOCK_SOCKETS, events_of, only, run_program

pytestmark = [pytest.mark.model, pytest.mark.voice]


def without_network() -> tuple[str, ...]:
    """A wrapper that takes the network away from every library, where the system allows it."""
    wrapper = ("unshare", "--map-root-user", "--net")
    if shutil.which("unshare") is None:
        return ()
    allowed = subprocess.run([*wrapper, "true"], check=False, capture_output=True)
    return wrapper if allowed.returncode == 0 else ()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def done(home: Path) -> "subprocess.CompletedProcess[str]":
    return run_program(home, "demo", "--json", script=BLOCK_SOCKETS, wrapper=without_network())


def test_it_ends_well_without_network(done: "subprocess.CompletedProcess[str]") -> None:
    assert done.returncode == 0, done.stderr


def test_the_planted_contradiction_is_found_and_nothing_else(
    done: "subprocess.CompletedProcess[str]",
) -> None:
    (finding,) = only(events_of(done), "finding")
    assert finding["level"] == "contradiction"
    assert "five years" in finding["earlier"]["quote"]
    assert "7 years" in finding["later"]["quote"]
    assert finding["earlier"]["date"] < finding["later"]["date"]


def test_every_answer_ended_by_silence_and_every_question_was_spoken(
    done: "subprocess.CompletedProcess[str]",
) -> None:
    events = events_of(done)
    assert [event["reason"] for event in only(events, "answer_ended")] == ["silence"] * 6
    assert all(event["spoken"] for event in only(events, "question_asked"))


def test_the_human_sentence_is_understood(done: "subprocess.CompletedProcess[str]") -> None:
    texts = [event["text"].lower() for event in only(events_of(done), "transcribed")]
    assert any("john dashwood" in text for text in texts)


def test_the_restatement_in_other_words_was_heard_but_not_warned_about(
    done: "subprocess.CompletedProcess[str]",
) -> None:
    texts = [event["text"].lower() for event in only(events_of(done), "transcribed")]
    assert any("dozen people" in text for text in texts)


def test_it_says_where_everything_is_and_what_to_try_next(
    home: Path, done: "subprocess.CompletedProcess[str]"
) -> None:
    assert str(home) in done.stderr
    assert "synthetic voice" in done.stderr
    assert "voicecoach practice" in done.stderr
    shown = run_program(home, "review", "--demo")
    assert "7 years" in shown.stdout
    assert "five years" in shown.stdout


def test_the_persons_own_sessions_are_left_alone(
    home: Path, done: "subprocess.CompletedProcess[str]"
) -> None:
    assert done.returncode == 0
    listed = run_program(home, "sessions", "list", "--json")
    assert '"sessions": []' in listed.stdout

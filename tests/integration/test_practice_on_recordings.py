"""`practice` with recordings as microphone, and with typed answers: no sound card needed."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.integration.commands import BLOCK_AUDIO, events_of, only, run_program

FIXTURES = Path(__file__).parents[2] / "audio_fixtures"
BANK = """
[[question]]
text = "First?"
[[question]]
text = "Second?"
[[question]]
text = "Third?"
"""


@pytest.fixture
def bank(tmp_path: Path) -> str:
    path = tmp_path / "bank.toml"
    path.write_text(BANK, encoding="utf-8")
    return str(path)


def answers_of_the_tape(folder: Path, count: int) -> None:
    """The first answers of the demo's second tape as files of their own, 2 s of silence after."""
    tape, rate_hz = soundfile.read(FIXTURES / "round-two.opus", dtype="int16")
    loud = np.flatnonzero(np.abs(tape) > 1_500)
    breaks = np.flatnonzero(np.diff(loud) > 5 * rate_hz)
    starts = [loud[0], *loud[breaks + 1]][:count]
    ends = [*loud[breaks], loud[-1]][:count]
    folder.mkdir()
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        sound = tape[max(0, start - rate_hz) : end + 2 * rate_hz]
        soundfile.write(folder / f"answer-{number}.flac", sound, rate_hz)


@pytest.mark.model
def test_each_file_is_one_answer_and_the_session_ends_with_the_files(
    tmp_path: Path, bank: str
) -> None:
    answers_of_the_tape(tmp_path / "answers", 2)
    options = ("--mic", f"wav:{tmp_path / 'answers'}", "--voice", "none", "--json")
    done = run_program(tmp_path / "home", "practice", "--bank", bank, *options)
    assert done.returncode == 0, done.stderr
    events = events_of(done)
    assert [event["reason"] for event in only(events, "answer_ended")] == ["eof", "eof"]
    first, second = only(events, "transcribed")
    assert "dashwood" in first["text"].lower()
    assert "seven years" in second["text"].lower()
    assert "night shift" in second["text"].lower()
    assert events[-1]["event"] == "session_saved"
    times = [event["at_ms"] for event in events]
    assert times == sorted(times)


@pytest.mark.model
def test_an_end_silence_divides_a_file_into_answers(tmp_path: Path, bank: str) -> None:
    options = ("--mic", f"wav:{FIXTURES / 'round-two.opus'}", "--voice", "none", "--json")
    done = run_program(
        tmp_path / "home", "practice", "--bank", bank, *options, "--end-silence", "3"
    )
    assert done.returncode == 0, done.stderr
    ended = only(events_of(done), "answer_ended")
    assert [event["reason"] for event in ended] == ["silence"] * 3


@pytest.mark.model
@pytest.mark.parametrize(("end_silence", "answers"), [("1", 2), ("5", 2), ("manual", 1)])
def test_an_explicit_end_silence_means_exactly_that(
    tmp_path: Path, bank: str, end_silence: str, answers: int
) -> None:
    """Two seconds of speech, six of silence, speech again, twelve of silence."""
    tape, rate_hz = soundfile.read(FIXTURES / "round-one.opus", dtype="int16")
    speech = tape[int(1.2 * rate_hz) : int(3.2 * rate_hz)]
    parts = [speech, np.zeros(6 * rate_hz, "int16"), speech, np.zeros(12 * rate_hz, "int16")]
    soundfile.write(tmp_path / "two-parts.wav", np.concatenate(parts), rate_hz)
    options = ("--mic", f"wav:{tmp_path / 'two-parts.wav'}", "--voice", "none", "--json")
    done = run_program(
        tmp_path / "home",
        *("practice", "--bank", bank, *options, "--end-silence", end_silence),
    )
    assert done.returncode == 0, done.stderr
    assert len(only(events_of(done), "answer_ended")) == answers


def test_a_noise_without_end_stops_at_the_cap_and_is_kept(tmp_path: Path, bank: str) -> None:
    noise = np.random.default_rng(5).normal(0, 0.03, 16_000 * 30)
    soundfile.write(tmp_path / "noise.wav", noise, 16_000)
    options = ("--mic", f"wav:{tmp_path / 'noise.wav'}", "--voice", "none", "--json")
    done = run_program(
        tmp_path / "home",
        *("practice", "--bank", bank, *options, "--cap", "20", "--questions", "1"),
    )
    assert done.returncode == 0, done.stderr
    (ended,) = only(events_of(done), "answer_ended")
    assert (ended["reason"], ended["thinking_ms"]) == ("cap", None)
    assert "20 s" in done.stderr
    (stored,) = (tmp_path / "home" / "data" / "recordings").rglob("*.wav")
    assert soundfile.info(stored).duration == pytest.approx(20.0, abs=0.1)


@pytest.mark.voice
@pytest.mark.model
def test_the_questions_can_go_into_files(tmp_path: Path, bank: str) -> None:
    answers_of_the_tape(tmp_path / "answers", 1)
    options = ("--mic", f"wav:{tmp_path / 'answers'}", "--out", f"wav:{tmp_path / 'voice'}")
    done = run_program(tmp_path / "home", "practice", "--bank", bank, *options, "--json")
    assert done.returncode == 0, done.stderr
    (asked,) = only(events_of(done), "question_asked")
    assert asked["spoken"]
    (spoken,) = (tmp_path / "voice").iterdir()
    assert soundfile.info(spoken).duration * 1000 == pytest.approx(asked["at_ms"], abs=5)


def test_typed_answers_need_no_audio_library(tmp_path: Path, bank: str) -> None:
    done = run_program(
        tmp_path / "home",
        *("practice", "--bank", bank, "--text", "--json"),
        typed="I led a team of five at Harbor.\nI led a team of twelve at Harbor.\n",
        script=BLOCK_AUDIO,
    )
    assert done.returncode == 0, done.stderr
    events = events_of(done)
    assert [event["source"] for event in only(events, "transcribed")] == ["typed", "typed"]
    assert all(event["pace_wpm"] is None for event in only(events, "analysed"))
    (finding,) = only(events, "finding")
    assert finding["kind"] in {"team", "count"}


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        (("--bank", "no-such-bank"), 2, "no-such-bank"),
        (("--mic", "wav:"), 2, "path"),
        (("--mic", "wav:/no/such/folder"), 4, "/no/such/folder"),
        (("--end-silence", "-1"), 2, "seconds"),
        (("--engine", "nobody"), 2, "nobody"),
    ],
)
def test_bad_input_gets_one_sentence_and_its_status(
    tmp_path: Path, bank: str, options: tuple[str, ...], status: int, said: str
) -> None:
    done = run_program(tmp_path / "home", "practice", "--bank", bank, "--voice", "none", *options)
    assert done.returncode == status, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not done.stdout


def test_plain_output_has_no_control_characters(tmp_path: Path, bank: str) -> None:
    done = run_program(
        tmp_path / "home", "practice", "--bank", bank, "--text", typed="One.\n", NO_COLOR="1"
    )
    shown = done.stdout + done.stderr
    assert done.returncode == 0
    assert "\x1b" not in shown
    assert not [char for char in shown if "\u2500" <= char <= "\u257f"]


def test_a_microphone_that_is_not_there_is_explained(tmp_path: Path, bank: str) -> None:
    """Status 2 where other microphones can be named, 3 where there is none at all."""
    options = ("--voice", "none", "--mic", "nobody's microphone")
    done = run_program(tmp_path / "home", "practice", "--bank", bank, *options)
    assert done.returncode in {2, 3}, done.stderr
    assert "microphone" in done.stderr
    assert "Traceback" not in done.stderr


def test_doctor_says_how_to_mend_whatever_is_not_well(tmp_path: Path) -> None:
    done = run_program(tmp_path / "home", "doctor", "--json")
    assert done.returncode == 0, done.stderr
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    assert {"microphone", "loudspeaker", "voice", "recogniser", "store"} <= set(checks)
    assert checks["recogniser"]["state"] == "ok"
    assert checks["voice"]["state"] == "ok"
    assert all(check["fix"] for check in checks.values() if check["state"] != "ok")
    failed = any(check["state"] == "fail" for check in checks.values())
    plain = run_program(tmp_path / "home", "doctor", "--exit-code")
    assert plain.returncode == int(failed)
    assert "\x1b" not in plain.stdout

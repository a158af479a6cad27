"""The voice of this system: settings, awkward texts, hanging and dying children, Ctrl-C."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from voicecoach.adapters import pyttsx3_worker
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.core.speakable import MAX_CHARACTERS
from voicecoach.errors import VoiceError

pytestmark = pytest.mark.voice

QUESTION = "What would you do differently today?"
on_espeak = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="speaks of eSpeak's voices"
)


@pytest.fixture
def speaker() -> Pyttsx3Speaker:
    return Pyttsx3Speaker(None, None, timeout_s=30.0)


def test_a_slower_rate_takes_longer() -> None:
    slow, fast = (Pyttsx3Speaker(None, rate_wpm, 30.0).render(QUESTION) for rate_wpm in (110, 220))

    assert slow.duration_ms > 1.5 * fast.duration_ms


@on_espeak
@pytest.mark.parametrize("voice", ["English (America)", "gmw/en-us", "GMW/EN-US", "en-us+f3"])
def test_a_voice_is_chosen_by_id_name_or_variant(voice: str, speaker: Pyttsx3Speaker) -> None:
    chosen = Pyttsx3Speaker(voice, None, 30.0)

    assert chosen.voice == voice
    assert chosen.render(QUESTION).pcm != speaker.render(QUESTION).pcm


@on_espeak
@pytest.mark.parametrize(
    ("wanted", "offered"), [("Englsh America", "English (America)"), ("Zorgon", "English")]
)
def test_an_unknown_voice_is_named_and_others_are_offered(wanted: str, offered: str) -> None:
    with pytest.raises(VoiceError, match=wanted) as unknown:
        Pyttsx3Speaker(wanted, None, 30.0).render(QUESTION)

    assert unknown.value.code == "voice_unknown"
    assert unknown.value.hint is not None
    assert offered in unknown.value.hint


def test_the_voices_can_be_listed(speaker: Pyttsx3Speaker) -> None:
    voices = speaker.available_voices()

    assert voices
    assert all(voice.id and voice.name for voice in voices)


@pytest.mark.parametrize(
    "text",
    [
        "<speak>Hello<break time='30s'/> there.</speak>",
        "[[slnc 30000]] Hello there.",
        "Hello \x01 9P there.",
        "Hello\x00 there.",
        "Zoë, 東京 ✓ 🎉 hello there.",
        'It\'s "quoted"; $(echo shell) `too` \\ and 100 % {brackets}.',
    ],
)
def test_awkward_texts_are_spoken_plainly(speaker: Pyttsx3Speaker, text: str) -> None:
    assert 300 < speaker.render(text).duration_ms < 12_000


def test_the_longest_text_is_spoken_and_a_longer_one_refused(speaker: Pyttsx3Speaker) -> None:
    sentence = "We talked about it for a while. "
    longest = (sentence * (MAX_CHARACTERS // len(sentence))).strip()

    assert speaker.render(longest).duration_ms > 60_000
    with pytest.raises(VoiceError) as refused:
        speaker.render(longest + sentence * 2)
    assert refused.value.code == "voice_text_too_long"


def replace_worker(monkeypatch: pytest.MonkeyPatch, folder: Path, source: str) -> None:
    worker = folder / "worker.py"
    worker.write_text(source)
    monkeypatch.setattr(pyttsx3_worker, "__file__", str(worker))


def test_a_child_that_hangs_is_killed_at_the_time_limit(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    replace_worker(monkeypatch, tmp_path, "import time; time.sleep(60)")
    started_s = time.monotonic()
    with pytest.raises(VoiceError) as late:
        Pyttsx3Speaker(None, None, timeout_s=0.3).render(QUESTION)

    assert late.value.code == "voice_timeout"
    assert time.monotonic() - started_s < 2.0


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("import os; os._exit(1)", id="the C library ends the process"),
        pytest.param("import os; os.abort()", id="it crashes"),
        pytest.param("raise SystemExit('no')", id="it gives up"),
        pytest.param(
            "import json, sys; r = json.load(sys.stdin);"
            "open(r['report_path'], 'w').write('{\"failed\": null}')",
            id="it claims success without a sound",
        ),
    ],
)
def test_a_child_that_fails_is_explained(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, source: str
) -> None:
    replace_worker(monkeypatch, tmp_path, source)
    with pytest.raises(VoiceError) as failed:
        Pyttsx3Speaker(None, None, timeout_s=10.0).render(QUESTION)

    assert failed.value.code == "voice_failed"
    assert failed.value.hint
    assert QUESTION not in str(failed.value)


def test_a_system_without_a_voice_is_told_how_to_get_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    worker = Path(pyttsx3_worker.__file__).read_text(encoding="utf-8")
    without = worker.replace("import pyttsx3\n", "raise RuntimeError\n").replace(
        "engine = pyttsx3.init()\n", "engine = None\n"
    )
    replace_worker(monkeypatch, tmp_path, without)
    with pytest.raises(VoiceError) as missing:
        Pyttsx3Speaker(None, None, timeout_s=10.0).render(QUESTION)

    assert missing.value.code == "voice_missing"
    assert missing.value.hint


def test_cancelling_many_times_at_any_moment_leaves_a_speaker_that_works(
    speaker: Pyttsx3Speaker,
) -> None:
    outcomes = []
    for step in range(8):
        timer = threading.Timer(0.02 * step, speaker.cancel)
        timer.start()
        try:
            speaker.render(QUESTION)
            outcomes.append("spoken")
        except VoiceError as error:
            outcomes.append(error.code)
        timer.join()

    assert set(outcomes) <= {"spoken", "voice_cancelled"}
    assert speaker.render(QUESTION).duration_ms > 500


SPEAK_FOR_LONG = """
import subprocess
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
class Announced(subprocess.Popen):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        print("speaking", flush=True)
subprocess.Popen = Announced
Pyttsx3Speaker(None, 80, 60.0).render("We talked about it for a while. " * 150)
"""


@pytest.mark.skipif(os.name != "posix", reason="process groups are POSIX")
def test_ctrl_c_reaches_the_program_and_not_its_voice() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SPEAK_FOR_LONG],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "speaking\n"
        time.sleep(0.3)
        os.killpg(program.pid, signal.SIGINT)
        _, errors = program.communicate(timeout=20)

    assert errors.count("KeyboardInterrupt") == 1
    assert "pyttsx3_worker" not in errors


def test_nothing_is_left_in_the_temporary_folder(
    speaker: Pyttsx3Speaker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    speaker.render(QUESTION)

    assert list(tmp_path.iterdir()) == []

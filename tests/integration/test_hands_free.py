"""Hands-free sessions as a person has them: a voice speaks into the microphone, nobody types."""

import re
import time
import wave
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from tests.integration.commands import events_of, only, run_program
from tests.integration.sound_card_desk import Desk, in_figures, tape_answer
from tests.virtual_sound_card import RATE_HZ, VirtualSoundCard
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.adapters.resampling import StreamResampler
from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, AudioFormat, Samples

pytestmark = [pytest.mark.model, pytest.mark.voice]

Sound = npt.NDArray[np.int16]

BANK = """
[[question]]
text = "How long have you worked in logistics?"
target = { low_s = 5, high_s = 60 }
[[question]]
text = "How many people report to you?"
target = { low_s = 5, high_s = 60 }
"""

FINISHED_WITHIN_S = 1.2
"""After the last word of "that's my answer"; the program's own step comes on top here."""


@pytest.fixture(scope="module")
def say() -> Callable[[str], Sound]:
    voice = Pyttsx3Speaker(None, 130, 20)

    def spoken(text: str) -> Sound:
        clip = voice.render(text)
        resampler = StreamResampler(clip.format)
        samples = [resampler.convert(AudioChunk(clip.pcm, clip.format)), resampler.flush()]
        return _pcm(np.concatenate(samples))

    return spoken


@pytest.fixture(scope="module")
def answer() -> Sound:
    """The tape's answer about seven years."""
    audio_format = AudioFormat(RATE_HZ, 1)
    resampler = StreamResampler(audio_format)
    chunk = AudioChunk(tape_answer().tobytes(), audio_format)
    return _pcm(np.concatenate([resampler.convert(chunk), resampler.flush()]))


def _pcm(samples: Samples) -> Sound:
    sound: Sound = (samples * 20_000).astype(np.int16)
    return sound


def script(say: Callable[[str], Sound], parts: Sequence[str | float | Sound], path: Path) -> None:
    """One recording: texts are spoken, numbers are seconds of a quiet room."""
    room = np.random.default_rng(3)
    sounds = []
    for part in parts:
        if isinstance(part, str):
            sounds.append(say(part))
        elif isinstance(part, float):
            frames = round(part * ANALYSIS_RATE_HZ)
            sounds.append(room.normal(0, 6, frames).astype(np.int16))
        else:
            sounds.append(part)
    soundfile.write(path, np.concatenate(sounds), ANALYSIS_RATE_HZ)


def test_one_recording_leads_a_whole_session(
    tmp_path: Path, say: Callable[[str], Sound], answer: Sound
) -> None:
    (tmp_path / "bank.toml").write_text(BANK, encoding="utf-8")
    four = "I have worked in logistics for four years.\n"
    bank = ("--bank", str(tmp_path / "bank.toml"))
    typed = run_program(tmp_path / "home", "practice", *bank, "--text", "--json", typed=four)
    assert typed.returncode == 0, typed.stderr
    parts = (
        *(1.0, answer, 1.2, "mark this", 1.5, "that's my answer", 2.0, "today", 2.0),
        *("continue", 2.0, "And I also like the people there.", 1.2, "that's my answer", 8.0),
        *("Twelve people report to me, and we stop the line when we have to.", 1.2),
        *("stop the session", 6.0),
    )
    script(say, parts, tmp_path / "spoken.wav")

    options = ("--mic", f"wav:{tmp_path / 'spoken.wav'}", "--out", "none", "--json")
    done = run_program(tmp_path / "home", "practice", *bank, "--hands-free", *options)

    assert done.returncode == 0, done.stderr
    events = events_of(done)
    commands = [event["command"] for event in only(events, "command_heard")]
    assert commands == ["mark", "finish", "continue", "finish", "stop"]
    (settled,) = only(events, "finding_settled")
    assert settled["resolution"]["which"] == "later"
    whole = only(events, "transcribed")[1]["text"].lower()
    assert "7 years" in in_figures(whole)
    assert "people" in whole
    assert "my answer" not in whole
    assert "mark this" not in whole
    last = only(events, "transcribed")[2]["text"].lower()
    assert "stop the line" in last
    assert "session" not in last
    assert len(only(events, "marked")) == 1
    assert events[-1]["state"] == "finished"
    said = [event["text"] for event in only(events, "said")]
    assert "Today you said seven years. Earlier today you said four years." in " ".join(said)


def test_each_file_of_a_folder_is_one_answer(
    tmp_path: Path, say: Callable[[str], Sound], answer: Sound
) -> None:
    (tmp_path / "bank.toml").write_text(BANK, encoding="utf-8")
    (tmp_path / "answers").mkdir()
    for name, parts in (
        ("1", (0.5, "repeat the question", 1.0)),
        ("2", (0.5, answer, 6.0, "And it is calm.", 0.3)),
        ("3", (0.5, "Twelve people report to me.", 0.3)),
    ):
        script(say, parts, tmp_path / "answers" / f"{name}.wav")

    options = ("--mic", f"wav:{tmp_path / 'answers'}", "--out", "none", "--json")
    bank = ("--bank", str(tmp_path / "bank.toml"))
    done = run_program(tmp_path / "home", "practice", *bank, "--hands-free", *options)

    assert done.returncode == 0, done.stderr
    events = events_of(done)
    assert [event["position"] for event in only(events, "question_asked")] == [0, 1]
    first, second = only(events, "transcribed")
    assert "calm" in first["text"].lower()
    assert "report to me" in second["text"].lower()
    assert events[-1]["state"] == "finished"


@pytest.fixture
def desk(tmp_path: Path, own_sound_card: VirtualSoundCard) -> Iterator[Desk]:
    desk = Desk(tmp_path, own_sound_card)
    yield desk
    desk.leave()


@pytest.fixture
def speak(desk: Desk, say: Callable[[str], Sound]) -> Callable[[str | Sound], float]:
    """Says it into the microphone; returns when the last word was said."""

    def speak(words: str | Sound) -> float:
        path = desk.folder / "spoken.wav"
        sound = say(words) if isinstance(words, str) else words
        soundfile.write(path, sound, ANALYSIS_RATE_HZ)
        desk.speak(path)
        loud = np.flatnonzero(np.abs(sound) > 600)
        time.sleep(loud[-1] / ANALYSIS_RATE_HZ)
        return time.monotonic()

    return speak


@pytest.mark.audio
def test_a_conversation_at_the_sound_card(
    desk: Desk, speak: Callable[[str | Sound], float], answer: Sound
) -> None:
    first = desk.practise("--text", typed="I have worked in logistics for four years.\n")
    assert first.finish() == 0

    program = desk.practise("--hands-free", "--mic", "mic", "--out", "spk", "--say", "brief")
    program.wait_for("listening")
    time.sleep(0.5)
    speak(answer)
    time.sleep(1.5)
    said_s = speak("that's my answer")
    ended = program.wait_for("answer_ended")
    waited_s = time.monotonic() - said_s
    assert ended["reason"] == "command"

    while not program.wait_for("choosing")["wants_reply"]:
        pass
    if program.all("finding")[0]["level"] == "unclear":  # the number was not heard surely
        time.sleep(1)
        speak("seven years")
        program.wait_for("choosing")
    time.sleep(1)
    speak("today")
    settled = program.wait_for("finding_settled")
    assert settled["resolution"]["which"] == "later"

    program.wait_for("choosing")
    time.sleep(1)
    speak("continue")
    program.wait_for("answer_reopened")
    program.wait_for("listening")
    time.sleep(0.5)
    speak("And I also like the people there.")
    time.sleep(1.5)
    speak("that's my answer")
    program.wait_for("choosing")
    time.sleep(1)
    speak("stop the session")
    assert program.finish() == 0, program.error_text()

    text = program.all("transcribed")[-1]["text"].lower()
    assert re.search(r"\b(?:seven|7) years\b", text)
    assert "people" in text
    assert "my answer" not in text
    assert program.told[-1]["state"] == "finished"
    with wave.open(str(desk.recording()), "rb") as stored:
        recorded_ms = stored.getnframes() * 1000 / stored.getframerate()
    assert recorded_ms == pytest.approx(program.all("answer_ended")[-1]["duration_ms"], abs=2)
    assert waited_s < FINISHED_WITHIN_S + 1.5


@pytest.mark.audio
def test_commands_lead_through_a_session_at_the_sound_card(
    desk: Desk, speak: Callable[[str | Sound], float], answer: Sound
) -> None:
    third = '[[question]]\ntext = "What comes next for you?"\n'
    (desk.folder / "bank.toml").write_text(BANK + third, encoding="utf-8")
    for setting, seconds in (("CHOICE_S", "1.5"), ("UNDO_S", "1")):
        desk.environment[f"VOICECOACH_HANDS_FREE_{setting}"] = seconds
    options = ("--mic", "mic", "--voice", "none", "--out", "none", "--say", "brief")
    program = desk.practise("--hands-free", *options)

    def ask_for(words: str, command: str) -> None:
        time.sleep(1.2)
        speak(words)
        assert program.wait_for("command_heard")["command"] == command

    program.wait_for("listening")
    ask_for("repeat the question", "repeat")
    time.sleep(0.5)
    speak(answer)
    ask_for("mark this", "mark")
    ask_for("that's my answer", "finish")
    program.wait_for("listening")
    ask_for("skip this question", "skip")
    program.wait_for("listening")
    ask_for("go back", "back")
    program.wait_for("listening")
    ask_for("pause", "pause")
    ask_for("I'm back", "resume")
    time.sleep(0.5)
    speak("Twelve people report to me, and we stop the line when we have to.")
    ask_for("that's my answer", "finish")
    program.wait_for("listening")
    ask_for("stop the session", "stop")

    assert program.finish() == 0, program.error_text()
    assert [event["position"] for event in program.all("question_asked")] == [0, 1, 2, 1, 2]
    first, second = (event["text"].lower() for event in program.all("transcribed"))
    assert "7 years" in in_figures(first)
    assert "stop the line" in second
    for words in (first, second):
        assert not [said for said in ("mark", "answer", "pause", "resume") if said in words]
    assert len(program.all("marked")) == 1
    assert program.told[-1]["state"] == "finished"
    times = [event["at_ms"] for event in program.told if event["event"] != "progress"]
    assert times == sorted(times)

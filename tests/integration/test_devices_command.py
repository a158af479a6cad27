"""`voicecoach devices` on a virtual sound card, without devices, and without PortAudio."""

import json
import sys

import pytest

from tests.virtual_sound_card import VirtualSoundCard
from voicecoach import compose
from voicecoach.cli.app import run
from voicecoach.core.devices import DeviceList
from voicecoach.errors import EXIT_MISSING_PART, EXIT_OK


@pytest.mark.audio
def test_json_names_every_device_and_marks_the_defaults(
    virtual_sound_card: VirtualSoundCard, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["devices", "--json"]) == EXIT_OK

    listed = json.loads(capsys.readouterr().out)
    assert listed["schema_version"] == 1
    for direction in ("inputs", "outputs"):
        (default,) = (entry for entry in listed[direction] if entry["is_default"])
        assert set(default) == {
            "number",
            "name",
            "host_api",
            "channels",
            "rate_hz",
            "is_default",
        }
    assert "mic" in {entry["name"] for entry in listed["inputs"]}
    assert "spk" in {entry["name"] for entry in listed["outputs"]}


@pytest.mark.audio
def test_text_shows_number_and_name(
    virtual_sound_card: VirtualSoundCard, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["devices"]) == EXIT_OK

    shown = capsys.readouterr().out
    assert "  1  mic (ALSA, 48000 Hz" in shown
    assert "the default" in shown


def test_no_devices_are_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(compose, "list_devices", lambda: DeviceList((), ()))

    assert run(["devices"]) == EXIT_OK
    printed = capsys.readouterr()
    assert printed.out.count("none") == 2
    assert "--text" in printed.err


def test_a_missing_portaudio_is_one_sentence_and_a_hint(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class NoPortAudio:
        """Makes `import sounddevice` fail the way it does without the library."""

        def find_spec(self, name: str, path: object = None, target: object = None) -> None:
            if name == "sounddevice":
                message = "PortAudio library not found"
                raise OSError(message)

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoPortAudio(), *sys.meta_path])

    assert run(["devices", "--json"]) == EXIT_MISSING_PART
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "PortAudio" in printed.err
    assert "Traceback" not in printed.err


@pytest.mark.voice
def test_the_voices_that_can_be_chosen_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["devices", "--voices", "--json"]) == EXIT_OK
    voices = json.loads(capsys.readouterr().out)["voices"]
    assert any("en" in language for voice in voices for language in voice["languages"])
    assert run(["devices", "--voices"]) == EXIT_OK
    assert voices[0]["name"] in capsys.readouterr().out

"""Defaults, file, environment: the last one counts, and a slip is noticed."""

import pytest

from voicecoach.errors import DataError, UsageError
from voicecoach.settings import Settings, load_settings


def test_without_file_and_environment_the_defaults_hold() -> None:
    assert load_settings(None, "config.toml", {}) == Settings()


def test_the_environment_overrides_the_file() -> None:
    text = "[answers]\nend_silence_s = 5\ncap_s = 300\n"
    settings = load_settings(text, "config.toml", {"VOICECOACH_ANSWERS_END_SILENCE_S": "2.5"})
    assert settings.answers.end_silence_s == 2.5
    assert settings.answers.cap_s == 300.0


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[voic]\nname = 'x'", "'voic'"),
        ("[voice]\nspeed = 3", "'speed'"),
        ("[voice]\nrate_wpm = 'fast'", "rate_wpm"),
        ("[voice]\nrate_wpm = true", "rate_wpm"),
        ("[answers]\ncap_s = -1", "cap_s"),
        ("[answers\n", "not valid TOML"),
    ],
)
def test_a_slip_in_the_file_is_named(text: str, named: str) -> None:
    with pytest.raises(DataError, match=r"config\.toml") as caught:
        load_settings(text, "config.toml", {})
    assert named in caught.value.message
    assert caught.value.hint


def test_a_slip_in_the_environment_is_named() -> None:
    with pytest.raises(UsageError, match="VOICECOACH_VOICE_RATE_WPM"):
        load_settings(None, "config.toml", {"VOICECOACH_VOICE_RATE_WPM": "quick"})


def test_an_empty_variable_unsets_an_optional_text() -> None:
    settings = load_settings(
        "[sound]\nmicrophone = 'USB'", "config.toml", {"VOICECOACH_SOUND_MICROPHONE": ""}
    )
    assert settings.sound.microphone is None

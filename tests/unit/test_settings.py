"""Defaults, file, environment: the last one counts, and a slip is noticed."""

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest

from voicecoach.errors import DataError, UsageError
from voicecoach.settings import LIMITS, Settings, load_settings


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


def _numbers() -> list[tuple[str, str]]:
    found = []
    for group in fields(Settings):
        kinds = get_type_hints(type(getattr(Settings(), group.name)))
        for key, kind in kinds.items():
            if {int, float} & set(get_args(kind) or (kind,)):
                found.append((group.name, key))
    return found


def test_every_number_has_limits_that_hold_its_default() -> None:
    assert set(_numbers()) == set(LIMITS)
    for (group, key), limits in LIMITS.items():
        default = getattr(getattr(Settings(), group), key)
        assert default is None or limits.hold(default)


@pytest.mark.parametrize(("group", "key"), _numbers())
@pytest.mark.parametrize("written", ["-1", "nan", "inf", "-inf", "1e9", "true", "'x'"])
def test_a_number_that_makes_no_sense_is_refused(group: str, key: str, written: str) -> None:
    with pytest.raises(DataError, match=rf"config\.toml: \[{group}\] {key} must be"):
        load_settings(f"[{group}]\n{key} = {written}", "config.toml", {})
    variable = f"VOICECOACH_{group}_{key}".upper()
    with pytest.raises(UsageError, match=rf"^{variable} must be") as caught:
        load_settings(None, "config.toml", {variable: written.strip("'")})
    assert caught.value.hint


@pytest.mark.parametrize("patience", ["0", "0.4", "5.1"])
def test_a_patience_nobody_can_practise_with_is_refused(patience: str) -> None:
    text = f"[answers]\npatience = {patience}"
    with pytest.raises(DataError, match=f"patience must be from 0.5 to 5, not {patience}"):
        load_settings(text, "config.toml", {})


def test_neither_yes_nor_no_is_refused() -> None:
    with pytest.raises(UsageError, match="true or false"):
        load_settings(None, "config.toml", {"VOICECOACH_HANDS_FREE_ENABLED": "perhaps"})


def test_a_slip_in_the_environment_is_named() -> None:
    with pytest.raises(UsageError, match="VOICECOACH_VOICE_RATE_WPM"):
        load_settings(None, "config.toml", {"VOICECOACH_VOICE_RATE_WPM": "quick"})


def test_an_empty_variable_unsets_an_optional_text() -> None:
    settings = load_settings(
        "[sound]\nmicrophone = 'USB'", "config.toml", {"VOICECOACH_SOUND_MICROPHONE": ""}
    )
    assert settings.sound.microphone is None

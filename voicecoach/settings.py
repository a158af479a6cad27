"""Settings in frozen groups. Defaults, file, environment, flags: the last one counts.

The file is `config.toml` in the configuration folder; each key also has an environment variable
named VOICECOACH_<GROUP>_<KEY>. A key that does not exist is an error, so that a typing slip is
noticed instead of ignored.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, get_args, get_type_hints

from voicecoach.errors import DataError, UsageError

ENVIRONMENT_PREFIX = "VOICECOACH_"


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """The voice that asks."""

    name: str | None = None
    """A voice of this machine, "none" for text only, None for the system's own choice."""
    rate_wpm: int = 130
    """As the voice counts; eSpeak NG at 130 was measured at about 160 words a minute."""
    timeout_s: float = 15.0


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """Devices by exact name, unique beginning, or number; None is the system's choice."""

    microphone: str | None = None
    output: str | None = None
    tail_guard_s: float = 0.3
    """How long after the voice the microphone is still ignored (measured echo: 34–51 ms)."""


@dataclass(frozen=True, slots=True)
class AnswerSettings:
    """When an answer is over."""

    end_silence_s: float | None = None
    """Exactly this much silence ends an answer; None: after a countdown, see core.endpointing."""
    patience: float = 1.0
    """Times every wait before an answer ends by itself: 2 for speech that takes its time."""
    end_by_hand: bool = False
    """Only a key, the end of a recording or the cap ends an answer."""
    cap_s: float = 900.0
    no_speech_s: float = 60.0
    follow_ups: int = 0
    """How many follow-up questions an answer leads to."""


@dataclass(frozen=True, slots=True)
class RecognitionSettings:
    engine: str | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class JudgeSettings:
    """A language model for a second opinion on findings; without url there is none."""

    url: str | None = None
    """An OpenAI-compatible server, such as "http://127.0.0.1:8080/v1". It gets what was said."""
    model: str | None = None
    key_variable: str | None = None
    """Name of the environment variable with the key; the key itself is never a setting."""
    timeout_s: float = 20.0
    """For one opinion, start value."""
    follow_ups: bool = False
    """Whether it may also propose follow-up questions."""


@dataclass(frozen=True, slots=True)
class HandsFreeSettings:
    """A session led by voice."""

    enabled: bool = False
    say: str = "normal"
    """How much is said: "brief", "normal" or "full"."""
    choice_s: float = 4.0
    """How long one can say what comes next, before the next question does."""
    undo_s: float = 3.0
    """How long a command can be taken back that took something away."""
    earcons: bool = True
    barge_in: str = "key"
    """What stops the voice: "key", or "voice" as well, which needs headphones."""


@dataclass(frozen=True, slots=True)
class Settings:
    voice: VoiceSettings = VoiceSettings()
    sound: SoundSettings = SoundSettings()
    answers: AnswerSettings = AnswerSettings()
    recognition: RecognitionSettings = RecognitionSettings()
    judge: JudgeSettings = JudgeSettings()
    hands_free: HandsFreeSettings = HandsFreeSettings()


@dataclass(frozen=True, slots=True)
class Limits:
    """The smallest and the largest number a setting can have."""

    low: float
    high: float

    def hold(self, number: float) -> bool:
        """False also for what is no number at all."""
        return self.low <= number <= self.high

    def __str__(self) -> str:
        return f"from {self.low:g} to {self.high:g}"


LIMITS: Mapping[tuple[str, str], Limits] = {
    ("voice", "rate_wpm"): Limits(60, 400),
    ("voice", "timeout_s"): Limits(1, 120),
    ("sound", "tail_guard_s"): Limits(0, 5),
    ("answers", "end_silence_s"): Limits(0.1, 600),
    ("answers", "patience"): Limits(0.5, 5),
    ("answers", "cap_s"): Limits(5, 14_400),
    ("answers", "no_speech_s"): Limits(1, 3_600),
    ("answers", "follow_ups"): Limits(0, 3),
    ("judge", "timeout_s"): Limits(0.1, 600),
    ("hands_free", "choice_s"): Limits(0, 60),
    ("hands_free", "undo_s"): Limits(0, 60),
}
"""What is still a sensible wait, pace or length: beyond it a session could not be used."""


def load_settings(
    file_text: str | None, file_name: str, environment: Mapping[str, str]
) -> Settings:
    """Build the settings; raises DataError for the file, UsageError for the environment."""
    settings = Settings()
    if file_text is not None:
        settings = _with_file(settings, file_text, file_name)
    return _with_environment(settings, environment)


def _with_file(settings: Settings, text: str, file_name: str) -> Settings:
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(
            f"{file_name} is not valid TOML: {error}.",
            code="bad_settings",
            hint="Correct the line, or move the file away to start from the defaults.",
        ) from error
    groups = {group.name: getattr(settings, group.name) for group in fields(settings)}
    for group_name, values in document.items():
        if group_name not in groups or not isinstance(values, dict):
            raise _unknown(file_name, group_name, tuple(groups))
        where = f"{file_name}: [{group_name}]"
        groups[group_name] = _updated(groups[group_name], group_name, values, where)
    return Settings(**groups)


def _updated(group: Any, name: str, values: Mapping[str, Any], where: str) -> Any:
    kinds = get_type_hints(type(group))
    for key in values:
        if key not in kinds:
            raise _unknown(where, key, tuple(kinds))
    checked = {key: _checked(value, kinds[key], f"{where} {key}") for key, value in values.items()}
    for key, value in checked.items():
        beyond = _beyond_limits(name, key, value)
        if beyond:
            raise _bad_setting(f"{where} {key} {beyond}")
    return replace(group, **checked)


def _checked(value: Any, kind: Any, where: str) -> Any:
    wanted = [part for part in (get_args(kind) or (kind,)) if part is not type(None)]
    if float in wanted and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) not in wanted:
        names = {
            str: "text in quotes",
            int: "a whole number",
            float: "a number",
            bool: "true or false",
        }
        expected = " or ".join(names[part] for part in wanted)
        raise _bad_setting(f"{where} must be {expected}.")
    return value


def _bad_setting(message: str) -> DataError:
    return DataError(message, code="bad_settings", hint="Change it and try again.")


def _beyond_limits(group: str, key: str, value: object) -> str | None:
    """What is wrong with a number, as the end of a sentence; None when nothing is."""
    limits = LIMITS.get((group, key))
    if limits is None or not isinstance(value, int | float) or limits.hold(value):
        return None
    return f"must be {limits}, not {value:g}."


def _with_environment(settings: Settings, environment: Mapping[str, str]) -> Settings:
    groups = {}
    for group in fields(settings):
        current = getattr(settings, group.name)
        kinds = get_type_hints(type(current))
        changes = {}
        for key, kind in kinds.items():
            variable = f"{ENVIRONMENT_PREFIX}{group.name}_{key}".upper()
            if variable in environment:
                changes[key] = _parsed(environment[variable], kind, variable)
                beyond = _beyond_limits(group.name, key, changes[key])
                if beyond:
                    raise _bad_variable(variable, beyond, "another number")
        groups[group.name] = replace(current, **changes)
    return Settings(**groups)


def _parsed(text: str, kind: Any, variable: str) -> Any:
    wanted = get_args(kind) or (kind,)
    if str in wanted:
        return text or None
    if bool in wanted:
        if text.strip().lower() not in _TRUE | _FALSE:
            raise _bad_variable(variable, f"must be true or false, not {text!r}.", "true or false")
        return text.strip().lower() in _TRUE
    try:
        return int(text) if int in wanted else float(text)
    except ValueError:
        whole = "a whole number" if int in wanted else "a number"
        raise _bad_variable(variable, f"must be {whole}, not {text!r}.", whole) from None


_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"0", "false", "no", "off", ""})


def _bad_variable(variable: str, problem: str, wanted: str) -> UsageError:
    return UsageError(
        f"{variable} {problem}",
        code="bad_environment",
        hint=f"Set it to {wanted}, or unset it: unset {variable}",
    )


def _unknown(where: str, key: str, known: tuple[str, ...]) -> DataError:
    return DataError(
        f"{where}: there is no setting {key!r}.",
        code="unknown_setting",
        hint=f"Known here: {', '.join(known)}.",
    )

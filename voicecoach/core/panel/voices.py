"""A voice and a pace of their own for each of several people, from the voices there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

_ESPEAK_BASE = "gmw/en-us"
_ESPEAK_VARIANTS = ("f2", "m7", "f5", "m4", "Annie", "Michael", "f4")
"""Measured pitch 187, 101, 198, 89, 224, 115 and 172 Hz; a recogniser understands all of them."""

_PACES = (1.0, 0.93, 1.07, 0.96, 1.04, 0.9, 1.1)
"""Of the usual pace: near enough to be pleasant, different enough to be told apart."""

_UNFIT = frozenset(
    "albert bahh bells boing bubbles cellos jester organ superstar trinoids whisper wobble zarvox"
    " fred junior kathy ralph".split()
) | {"bad news", "good news", "english (shavian alphabet)"}
"""English voices that nobody speaks with in an interview, or that read another script."""


class InstalledVoice(Protocol):
    """A voice of the system."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def languages(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class CastVoice:
    """One person's voice; `name` None is the usual one."""

    name: str | None
    pace: float
    """A part of the usual rate."""


def cast_voices(installed: Sequence[InstalledVoice], usual: str | None) -> tuple[CastVoice, ...]:
    """Voices for one person after another, as different as the system allows.

    eSpeak has one set of sounds in many variants; elsewhere each gets another English voice.
    With a single voice only the pace differs.
    """
    names = _espeak_names(installed, usual) or _english_names(installed, usual) or [usual]
    return tuple(CastVoice(names[place % len(names)], pace) for place, pace in enumerate(_PACES))


def _espeak_names(installed: Sequence[InstalledVoice], usual: str | None) -> list[str | None]:
    ids = {each.id for each in installed}
    if _ESPEAK_BASE not in ids:
        return []
    base = usual if usual in ids else _ESPEAK_BASE
    return [f"{base}+{variant}" for variant in _ESPEAK_VARIANTS]


def _english_names(installed: Sequence[InstalledVoice], usual: str | None) -> list[str | None]:
    """Every fit English voice by its id, the usual one last."""
    fit = [
        each
        for each in installed
        if any(language.casefold().startswith("en") for language in each.languages)
        and each.name.casefold() not in _UNFIT
    ]
    others: list[str | None] = [each.id for each in fit if usual not in {each.id, each.name}]
    return [*others, usual]

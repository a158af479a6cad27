"""A voice for each person, from what a system has."""

from dataclasses import dataclass

from voicecoach.core.panel.people import MOST_PEOPLE
from voicecoach.core.panel.voices import CastVoice, cast_voices


@dataclass(frozen=True)
class Installed:
    id: str
    name: str
    languages: tuple[str, ...] = ("en-US",)


ESPEAK = (
    Installed("gmw/en", "English (Great Britain)"),
    Installed("gmw/en-us", "English (America)"),
)


def test_espeak_gives_everybody_a_variant() -> None:
    cast = cast_voices(ESPEAK, None)
    assert len({each.name for each in cast}) == len(cast) == MOST_PEOPLE
    assert all(str(each.name).startswith("gmw/en-us+") for each in cast)


def test_espeak_keeps_to_the_voice_that_was_chosen() -> None:
    assert all(str(each.name).startswith("gmw/en+") for each in cast_voices(ESPEAK, "gmw/en"))


def test_elsewhere_english_voices_are_given_out_the_usual_one_last() -> None:
    voices = (
        Installed("com.alex", "Alex"),
        Installed("com.sam", "Samantha"),
        Installed("com.zarvox", "Zarvox"),
        Installed("com.anna", "Anna", ("de-DE",)),
    )
    names = [each.name for each in cast_voices(voices, "Alex")]
    assert names[:3] == ["com.sam", "Alex", "com.sam"]


def test_with_one_voice_or_none_known_only_the_pace_differs() -> None:
    for installed in ((), (Installed("only", "Only"),)):
        cast = cast_voices(installed, None)
        assert len(set(cast)) == MOST_PEOPLE
    assert cast_voices((), None)[0] == CastVoice(None, 1.0)

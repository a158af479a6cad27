"""What an interviewer would ask next."""

import pytest

from voicecoach.core.claims import Statement
from voicecoach.core.probes import ProbeKind, read_probes

STORY = (
    "Last spring our bakery moved in a weekend. The owner asked me to plan it. So I drew the plan, "
    "I rang the fitters and I packed the ovens. In the end we opened on Monday and lost no day."
)


def kinds(text: str) -> list[ProbeKind]:
    return [probe.kind for probe in read_probes(Statement(text))]


@pytest.mark.parametrize(
    ("text", "kind", "quote"),
    [
        (
            "The lab grew, and the team doubled within a year.",
            ProbeKind.FROM_WHAT,
            "The lab grew",
        ),
        (
            "I like order. I was involved in several projects, and it was fun.",
            ProbeKind.VAGUE,
            "I was involved in several projects",
        ),
        (
            "We cut waste by thirty percent.",
            ProbeKind.HOW_MEASURED,
            "We cut waste by thirty percent",
        ),
        ("I led a team of nine people.", ProbeKind.TEAM, "I led a team of nine people"),
    ],
)
def test_a_follow_up_quotes_what_it_hangs_on(text: str, kind: ProbeKind, quote: str) -> None:
    probe = next(each for each in read_probes(Statement(text)) if each.kind is kind)
    assert probe.quote == quote
    assert text[probe.start_char : probe.end_char] == quote


def test_a_change_with_both_ends_is_not_asked_about() -> None:
    assert ProbeKind.FROM_WHAT not in kinds("Returns dropped from nine a week to two.")


def test_a_complete_story_leaves_its_figure_to_ask_for() -> None:
    assert kinds(STORY) == [ProbeKind.RESULT_NUMBER]


def test_a_story_that_stops_early_is_asked_how_it_ended() -> None:
    assert kinds(STORY[: STORY.index("In the end")])[0] is ProbeKind.RESULT


def test_a_story_of_we_is_asked_for_the_speakers_part() -> None:
    story = STORY.replace("I drew", "we drew").replace("I rang", "we rang")
    assert ProbeKind.OWN_PART in kinds(story.replace("I packed", "we packed"))


@pytest.mark.parametrize("text", ["", "fine", "la la la " * 20, "I am a nurse."])
def test_nothing_is_asked_where_nothing_was_said(text: str) -> None:
    assert kinds(text) == []

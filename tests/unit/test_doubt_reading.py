"""What replies to "Did you say fifteen or fifty?" decide."""

import pytest

from voicecoach.core.claims.compare import check_answer
from voicecoach.core.claims.models import Context, Finding, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.doubt_reading import (
    doubt_decision_in,
    doubt_forms,
    is_short_doubt_reply,
    side_in_doubt,
)
from voicecoach.core.reply_reading import Unsettled

MISHEARD = Resolution(Choice.MISHEARD, Which.LATER)


def finding(earlier: str, later: str, doubted: str | None = None) -> Finding:
    start = later.index(doubted) if doubted else 0
    spans = ((start, start + len(doubted)),) if doubted else ()
    (found,) = check_answer(Statement(later, doubted=spans), [Statement(earlier, Context())])
    return found


ALIKE = finding("I led a team of fifty people.", "I led a team of fifteen people.")
UNSURE = finding(
    "I have worked in logistics for five years.",
    "I have worked in logistics for 9 years.",
    doubted="9",
)


def test_which_number_is_in_doubt() -> None:
    sure = finding("I led a team of fifty people.", "I led a team of nine people.")
    assert side_in_doubt(ALIKE) is side_in_doubt(UNSURE) is Which.LATER
    assert side_in_doubt(sure) is None


@pytest.mark.parametrize(
    ("reply", "decided"),
    [
        ("Fifteen.", Unsettled.HEARD_RIGHT),
        ("15", Unsettled.HEARD_RIGHT),
        ("I said fifteen people.", Unsettled.HEARD_RIGHT),
        ("Fifteen, not fifty.", Unsettled.HEARD_RIGHT),
        ("The first one.", Unsettled.HEARD_RIGHT),
        ("Fifty.", MISHEARD),
        ("50 people", MISHEARD),
        ("No, fifty.", MISHEARD),
        ("It's fifty, not fifteen.", MISHEARD),
        ("the second", MISHEARD),
        ("Neither.", MISHEARD),
        ("The either.", MISHEARD),
        ("none of them", MISHEARD),
        ("Sixteen.", MISHEARD),
        ("I didn't say that", MISHEARD),
        ("Leave it.", Unsettled.LEFT_OPEN),
        ("I'm not sure", Unsettled.LEFT_OPEN),
        ("Fifteen or fifty.", Unsettled.NOT_UNDERSTOOD),
        ("Yes.", Unsettled.NOT_UNDERSTOOD),
        ("well", Unsettled.NOT_UNDERSTOOD),
        ("", Unsettled.NOT_UNDERSTOOD),
    ],
)
def test_numbers_that_sound_alike(reply: str, decided: Resolution | Unsettled) -> None:
    assert doubt_decision_in(reply, ALIKE, Which.LATER) == decided


@pytest.mark.parametrize(
    ("reply", "decided"),
    [
        ("Nine.", Unsettled.HEARD_RIGHT),
        ("nine years", Unsettled.HEARD_RIGHT),
        ("Five years.", MISHEARD),
        ("Neither", MISHEARD),
    ],
)
def test_a_number_the_recogniser_was_not_sure_of(
    reply: str, decided: Resolution | Unsettled
) -> None:
    assert doubt_decision_in(reply, UNSURE, Which.LATER) == decided


def test_a_number_said_before_is_the_one_that_is_corrected() -> None:
    decided = doubt_decision_in("nine", UNSURE, Which.EARLIER)
    assert decided == Resolution(Choice.MISHEARD, Which.EARLIER)


def test_both_numbers_are_expected_in_a_reply() -> None:
    assert {"fifteen", "fifty", "fifteen people", "neither"} <= set(doubt_forms(ALIKE))


@pytest.mark.parametrize(
    ("line", "is_reply"),
    [("fifty", True), ("neither", True), ("I led fifty for nine years.", False), ("", False)],
)
def test_a_reply_is_short(line: str, *, is_reply: bool) -> None:
    assert is_short_doubt_reply(line, ALIKE, Which.LATER) is is_reply

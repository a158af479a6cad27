"""What replies to "Which is right?" decide, and which decide nothing."""

import pytest

from voicecoach.core.claims.compare import check_answer
from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.reply_reading import Unsettled, decision_in, is_short_reply, reply_forms

EARLIER = Resolution(Choice.RIGHT, Which.EARLIER)
LATER = Resolution(Choice.RIGHT, Which.LATER)

FINDING, *_ = check_answer(
    Statement("I have worked in logistics for seven years.", Context()),
    [Statement("I have worked in logistics for five years.", Context())],
)


@pytest.mark.parametrize(
    ("reply", "decided"),
    [
        ("Today.", LATER),
        ("The first one.", LATER),
        ("Seven.", LATER),
        ("It's seven years.", LATER),
        ("7", LATER),
        ("What I said today is right", LATER),
        ("the new one", LATER),
        ("Five.", EARLIER),
        ("five years is right", EARLIER),
        ("the second one", EARLIER),
        ("The other one.", EARLIER),
        ("what I said before", EARLIER),
        ("the earlier one", EARLIER),
        ("Seven is wrong.", EARLIER),
        ("the first one is not right", EARLIER),
        ("Both.", Resolution(Choice.BOTH_TRUE)),
        ("they are both true", Resolution(Choice.BOTH_TRUE)),
        ("It has changed.", Resolution(Choice.CHANGED)),
        ("I didn't say that.", Resolution(Choice.MISHEARD, Which.LATER)),
        ("You misheard me", Resolution(Choice.MISHEARD, Which.LATER)),
        ("Later.", Unsettled.LEFT_OPEN),
        ("Not now.", Unsettled.LEFT_OPEN),
        ("Neither.", Unsettled.LEFT_OPEN),
        ("I don't know", Unsettled.LEFT_OPEN),
        ("Leave it.", Unsettled.LEFT_OPEN),
        ("", Unsettled.NOT_UNDERSTOOD),
        ("Hmm.", Unsettled.NOT_UNDERSTOOD),
        ("five or seven", Unsettled.NOT_UNDERSTOOD),
        ("eleven", Unsettled.NOT_UNDERSTOOD),
        ("both are wrong", Unsettled.NOT_UNDERSTOOD),
        ("today or before", Unsettled.NOT_UNDERSTOOD),
    ],
)
def test_what_a_reply_decides(reply: str, decided: Resolution | Unsettled) -> None:
    assert decision_in(reply, FINDING) == decided


def test_the_first_is_whichever_was_named_first() -> None:
    assert decision_in("the first", FINDING, Which.EARLIER) == EARLIER


@pytest.mark.parametrize("line", ["five", "the first one", "both", "not now"])
def test_short_replies(line: str) -> None:
    assert is_short_reply(line, FINDING)


@pytest.mark.parametrize("line", ["", "I led a team of five.", "Because I like order."])
def test_answers_are_no_replies(line: str) -> None:
    assert not is_short_reply(line, FINDING)


def test_the_numbers_of_both_sides_are_expected() -> None:
    forms = reply_forms(FINDING)
    assert {"seven", "seven years", "five", "five years", "today", "both"} <= set(forms)
    understood = [decision_in(form, FINDING) for form in forms]
    assert Unsettled.NOT_UNDERSTOOD not in understood

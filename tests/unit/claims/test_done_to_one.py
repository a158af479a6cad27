"""What was done to somebody, or beside them, affirms no skill of theirs."""

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict


def alarm(told: str, denied: str) -> bool:
    """Whether an account and a denial, each in an answer of its own, are a contradiction."""
    earlier = Statement(told, Context(question="Tell me about your first year"))
    later = Statement(denied, Context(question="What have you not done?"))
    return verdict(check_statements(earlier, later)) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("I trained as a tiler in Bristol.", "I've never trained anyone."),
        ("I taught myself to solder.", "I've not taught a class."),
        ("I went to a lecture on bees.", "I've never lectured."),
        ("I was interviewed by a panel.", "I've never interviewed anybody."),
        ("I hired a van for the move.", "I've never hired anybody."),
        ("I shared a flat with a chef.", "I've never been a chef."),
        ("I worked nights at a bakery.", "I've never worked nights in a hospital."),
    ],
)
def test_nothing_is_affirmed(told: str, denied: str) -> None:
    assert not alarm(told, denied)


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("I interviewed two gardeners last spring.", "I've never interviewed anybody."),
        ("I worked nights in a hospital for a year.", "I've never worked nights in a hospital."),
        ("I've been a chef for ten years.", "I've never been a chef."),
    ],
)
def test_what_one_did_is_affirmed(told: str, denied: str) -> None:
    assert alarm(told, denied)

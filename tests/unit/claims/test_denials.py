"""What denies a skill, and what only sounds like it."""

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I run the forklift every day", "I haven't driven the forklift since March"),
        ("I teach the violin to children", "I didn't teach the violin this week"),
        ("we fillet salmon every morning", "I haven't filleted a salmon in years"),
        ("I make charts for the board", "it matters even though you can't make it a chart"),
        ("I'm a dental nurse", "I've never used Dentally"),
    ],
)
def test_a_pause_a_saying_and_a_name_deny_nothing(earlier: str, later: str) -> None:
    assert check_statements(Statement(earlier), Statement(later)) == ()


def test_a_denial_may_end_with_its_negation() -> None:
    denied = Statement("Forty acres, can't.", Context("Have you worked with timers?"))
    assert check_statements(Statement("I plant forty acres."), denied) == ()


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I fillet salmon every morning", "I've never filleted a salmon"),
        ("I'm a certified TIG welder", "I can't TIG weld, only MIG"),
        ("I use Dentally every day", "I've never used Dentally"),
    ],
)
def test_a_plain_denial_contradicts(earlier: str, later: str) -> None:
    assert verdict(check_statements(Statement(earlier), Statement(later))) is Level.CONTRADICTION

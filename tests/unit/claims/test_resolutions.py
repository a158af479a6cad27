"""What is decided about one finding changes what is found later, and nothing else."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Finding, Statement, check_answer
from voicecoach.core.claims.resolutions import (
    NOTHING_DECIDED,
    Choice,
    Resolution,
    Resolved,
    Settlement,
    Which,
    check_with_resolutions,
)


def said(text: str, day: int) -> Statement:
    return Statement(text, Context(said_on=date(2026, 5, day), source="practice"))


FIVE = said("I kept bees for five years.", 1)
SEVEN = said("I have seven years of experience with bees.", 2)
FIVE_TOO = said("All in all I kept bees for five years.", 3)
SEVEN_AGAIN = said("I spent seven years with bees altogether.", 20)
FIVE_AGAIN = said("It was five years that I kept bees.", 21)
NINE = said("I kept bees for nine years.", 22)
OTHER_SUBJECT = (
    said("I taught judo for five years.", 4),
    said("I taught judo for seven years.", 5),
)
(FINDING,) = check_answer(SEVEN, [FIVE])


def decided(choice: Choice, which: Which | None = None) -> Settlement:
    return Settlement([Resolved(FINDING, Resolution(choice, which))])


def found(
    answer: Statement, settlement: Settlement, history: tuple[Statement, ...] = (FIVE, SEVEN)
) -> list[str]:
    """The texts of the statements an answer does not fit with."""
    findings = check_with_resolutions(answer, history, settlement)
    return [finding.earlier.statement.text for finding in findings]


def test_while_nothing_is_decided_the_check_is_the_plain_one() -> None:
    for answer in (SEVEN_AGAIN, FIVE_AGAIN, NINE):
        plain = check_answer(answer, [FIVE, SEVEN])
        assert plain
        assert check_with_resolutions(answer, [FIVE, SEVEN], NOTHING_DECIDED) == plain


def test_the_right_value_is_not_held_against_the_wrong_one_any_more() -> None:
    later_is_right = decided(Choice.RIGHT, Which.LATER)
    assert found(SEVEN_AGAIN, later_is_right) == []
    assert found(NINE, later_is_right) == [SEVEN.text]


def test_the_wrong_value_is_told_when_it_is_said_again() -> None:
    assert found(FIVE_AGAIN, decided(Choice.RIGHT, Which.LATER)) == [SEVEN.text]
    assert found(SEVEN_AGAIN, decided(Choice.RIGHT, Which.EARLIER)) == [FIVE.text]


def test_a_wrong_value_is_wrong_wherever_it_was_said() -> None:
    history = (FIVE, SEVEN, FIVE_TOO)
    assert FIVE_TOO.text in found(SEVEN_AGAIN, NOTHING_DECIDED, (SEVEN, FIVE_TOO))
    assert found(SEVEN_AGAIN, decided(Choice.RIGHT, Which.LATER), history) == []


def test_the_same_value_of_something_else_stays() -> None:
    judo, longer = said("I taught judo for five years.", 4), said("I taught judo for six years.", 9)
    assert found(longer, decided(Choice.RIGHT, Which.LATER), (FIVE, SEVEN, judo)) == [judo.text]


def test_a_misheard_value_goes_alone() -> None:
    earlier_was_misheard = decided(Choice.MISHEARD, Which.EARLIER)
    assert found(SEVEN_AGAIN, earlier_was_misheard) == []
    assert found(SEVEN_AGAIN, earlier_was_misheard, (FIVE, SEVEN, FIVE_TOO)) == [FIVE_TOO.text]


def test_what_was_misheard_in_an_answer_is_not_compared_again() -> None:
    assert found(SEVEN, decided(Choice.MISHEARD, Which.LATER), (NINE, FIVE)) == []


@pytest.mark.parametrize("choice", [Choice.BOTH_TRUE, Choice.DISMISSED])
def test_a_pair_that_fits_is_silent_in_other_words_and_in_either_order(choice: Choice) -> None:
    assert found(SEVEN_AGAIN, decided(choice)) == []
    assert found(FIVE_AGAIN, decided(choice)) == []
    assert found(SEVEN_AGAIN, decided(choice), (FIVE_TOO,)) == []


def test_a_change_is_silent_in_its_own_direction() -> None:
    changed = decided(Choice.CHANGED)
    assert found(SEVEN_AGAIN, changed) == []
    assert found(FIVE_AGAIN, changed) == [SEVEN.text]


@pytest.mark.parametrize("choice", [Choice.BOTH_TRUE, Choice.CHANGED, Choice.DISMISSED])
def test_a_third_value_is_still_told(choice: Choice) -> None:
    assert sorted(found(NINE, decided(choice))) == sorted([FIVE.text, SEVEN.text])


@pytest.mark.parametrize(
    "settlement",
    [
        decided(Choice.RIGHT, Which.LATER),
        decided(Choice.RIGHT, Which.EARLIER),
        decided(Choice.MISHEARD, Which.EARLIER),
        decided(Choice.BOTH_TRUE),
        decided(Choice.CHANGED),
        decided(Choice.DISMISSED),
    ],
)
def test_every_decision_settles_its_own_finding_and_leaves_other_subjects(
    settlement: Settlement,
) -> None:
    assert settlement.settles(FINDING)
    first, second = OTHER_SUBJECT
    assert found(second, settlement, (first,)) == [first.text]


def test_other_findings_about_a_value_set_aside_need_no_answer_any_more() -> None:
    (about_nine,) = check_answer(NINE, [FIVE])
    (said_again,) = check_answer(FIVE_AGAIN, [SEVEN])
    (elsewhere,) = check_answer(OTHER_SUBJECT[1], [OTHER_SUBJECT[0]])
    right = decided(Choice.RIGHT, Which.LATER)
    assert right.leaves_nothing_to_ask(about_nine)
    assert right.leaves_nothing_to_ask(said_again)
    assert not right.settles(said_again)
    misheard = decided(Choice.MISHEARD, Which.EARLIER)
    assert misheard.leaves_nothing_to_ask(about_nine)
    assert not misheard.leaves_nothing_to_ask(said_again)
    for settlement in (right, misheard):
        assert not settlement.leaves_nothing_to_ask(elsewhere)


def test_a_finding_whose_claims_are_not_read_any_more_is_settled_by_its_quotes() -> None:
    """As after an update that reads a sentence differently, or for what a judge noted."""
    nothing = Statement("Good morning.")
    sides = (
        FINDING.earlier.__class__(nothing, "Good", 0, 4, FINDING.earlier.value),
        FINDING.later.__class__(nothing, "morning", 5, 12, FINDING.later.value),
    )
    unread = Finding(FINDING.level, FINDING.severity, "duration", "rule", "", *sides)
    settlement = Settlement([Resolved(unread, Resolution(Choice.RIGHT, Which.LATER))])
    assert settlement.settles(unread)
    assert found(SEVEN_AGAIN, settlement) == [FIVE.text]


@pytest.mark.parametrize("choice", list(Choice))
def test_a_side_is_named_exactly_where_it_means_something(choice: Choice) -> None:
    needs_one = choice in {Choice.RIGHT, Choice.MISHEARD}
    with pytest.raises(ValueError, match="side"):
        Resolution(choice, None if needs_one else Which.LATER)

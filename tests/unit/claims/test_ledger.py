from datetime import date

from voicecoach.core.claims import (
    Context,
    FindingValue,
    Level,
    Severity,
    Statement,
    check_answer,
    extract_claims,
    verdict,
)


def said(text: str, day: date = date(2026, 3, 1)) -> Statement:
    return Statement(text, Context(said_on=day, source="practice"))


HISTORY = [
    said("I ran the night bakery for seven years."),
    said("I have never used Excel."),
    said("I like early mornings."),
    said("The oven project took four months."),
]


def test_one_answer_is_compared_with_everything() -> None:
    answer = said("I ran the night bakery for three years, and I use Excel daily.")
    findings = check_answer(answer, HISTORY)
    assert {finding.kind for finding in findings} == {"duration", "skill"}
    assert {finding.earlier.statement for finding in findings} == set(HISTORY[:2])
    assert verdict(findings) is Level.CONTRADICTION


def test_a_fitting_answer_raises_nothing() -> None:
    assert check_answer(said("The oven project took sixteen weeks."), HISTORY) == ()
    assert check_answer(said("I baked bread."), []) == ()
    assert verdict(()) is None


def test_the_strongest_comes_first() -> None:
    history = [*HISTORY, said("I manage two shops", date(2025, 1, 1))]
    answer = said("I manage six shops and I ran the night bakery for three years")
    levels = [finding.level for finding in check_answer(answer, history)]
    assert levels == [Level.CONTRADICTION, Level.CHANGED]


def test_a_conflict_is_told_once_even_when_said_twice() -> None:
    answer = said("I ran the night bakery for three years. Three years at the night bakery.")
    assert len(check_answer(answer, HISTORY)) == 1


def test_a_repair_in_the_same_answer_cancels() -> None:
    answer = said("I ran the night bakery for three, no, seven years")
    assert check_answer(answer, HISTORY) == ()


def test_a_finding_knows_topic_values_and_fingerprint() -> None:
    answer = said("I ran the night bakery for three years")
    (finding,) = check_answer(answer, HISTORY)
    assert finding.topic == "night bakery"
    assert finding.earlier.value == FindingValue("duration", 84.0, 84.0, "months")
    assert finding.later.value == FindingValue("duration", 36.0, 36.0, "months")
    assert finding.fingerprint == check_answer(answer, HISTORY)[0].fingerprint


def test_claims_carry_who_and_certainty() -> None:
    claims = extract_claims(
        said("My brother ran a farm for ten years. I ran a shop for two years.")
    )
    durations = [claim for claim in claims if claim.slot == "duration"]
    assert [claim.value.low for claim in durations] == [24.0]


def test_two_conflicts_between_two_statements_are_both_told() -> None:
    history = [said("I have never used Excel. I have never used Photoshop.")]
    answer = said("I use Excel daily. I use Photoshop daily.")
    quotes = [finding.later.quote for finding in check_answer(answer, history)]
    assert quotes == ["I use Excel daily", "I use Photoshop daily"]


def test_a_value_said_in_many_statements_is_held_against_an_answer_once() -> None:
    history = [
        said("I ran the night bakery for seven years", date(2026, 1, day)) for day in (1, 2, 3)
    ]
    (finding,) = check_answer(said("I ran the night bakery for three years"), history)
    assert finding.earlier.statement.context.said_on == date(2026, 1, 3)


def test_severity_tells_how_sure_the_subject_is() -> None:
    (named,) = check_answer(said("I ran the night bakery for three years"), HISTORY)
    assert named.severity is Severity.HIGH
    (bare,) = check_answer(said("I left in June 2021"), [said("I left in March 2018")])
    assert bare.severity is Severity.MEDIUM

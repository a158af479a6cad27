"""What stands beside a claim in a whole life, and keeps it from meaning something else."""

from datetime import date

import pytest

from voicecoach.core.claims import (
    Context,
    Level,
    Statement,
    check_statements,
    extract_claims,
    verdict,
)

DAY = date(2026, 3, 1)


def said(text: str, question: str | None = None, source: str = "practice") -> Statement:
    return Statement(text, Context(question=question, said_on=DAY, source=source))


def told(text: str, question: str | None = None, source: str = "practice") -> set[tuple[str, str]]:
    return {(each.slot.value, each.head) for each in extract_claims(said(text, question, source))}


@pytest.mark.parametrize(
    "text",
    [
        "My first foreman had been there for forty years.",
        "There was one who had been there for thirty years.",
    ],
)
def test_the_years_of_somebody_else_are_not_ones_own(text: str) -> None:
    assert ("duration", "time") not in told(text)


def test_only_the_first_length_is_the_notice_that_was_asked_for() -> None:
    answer = said("Three months. I have a week in Lisbon in June.", "When could you start?")
    lengths = [each.value.low for each in extract_claims(answer) if each.head == "notice"]
    assert lengths
    assert min(filter(None, lengths)) >= 3.0


def test_half_past_an_hour_is_no_share() -> None:
    assert ("percent", "level") not in told("We open the kennels at half past six.")


@pytest.mark.parametrize(
    "question",
    ["What happened with the flooding incident?", "How did the roofing job end?"],
)
def test_an_event_is_not_left(question: str) -> None:
    assert ("reason_for_leaving", "reason") not in told(
        "It was the money, there was none.", question
    )


def test_what_others_were_told_not_to_do_is_no_denial() -> None:
    denied = [c for c in extract_claims(said("I told them not to weld it.")) if not c.affirmed]
    assert denied == []


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I am the sous chef.", "On Mondays I sit down with the chef."),
        ("I studied botany at Kew, I have a BSc.", "I did the IOSH two in 2019."),
    ],
)
def test_fits_together(earlier: str, later: str) -> None:
    assert verdict(check_statements(said(earlier), said(later))) is None


@pytest.mark.parametrize(
    ("line", "head"),
    [("38k now", "pay"), ("current 31k", "pay"), ("hoping for 44k", "expected pay")],
)
def test_notes_tell_pay_in_few_words(line: str, head: str) -> None:
    assert ("money", head) in told(f"asked: why now\n{line}", source="notes")


def test_years_in_a_trade_are_more_than_those_at_one_employer() -> None:
    resume = said("Ivo Reed\nHolt Yard, Bude, rigger, 2021 to present", source="resume")
    career = "I have been a rigger for about fourteen years."
    assert verdict(check_statements(resume, said(career))) is None
    there = "I have been a rigger at Holt Yard for about fourteen years."
    assert verdict(check_statements(resume, said(there))) is Level.CONTRADICTION


def test_what_one_was_hired_as_is_no_quarrel_with_what_one_has_become() -> None:
    resume = "Lead Weaver, Rowntop Mills, Leeds, Mar 2019 - present\n- Lead a team of 9 weavers."
    earlier = Statement(resume, Context(said_on=DAY, source="resume"))
    told = Statement("I joined Rowntop in 2019 as a weaver.", Context(said_on=DAY))
    assert check_statements(earlier, told) == ()


def test_the_line_of_a_job_dates_it_and_counts_who_is_led_today() -> None:
    resume = "Lead Weaver, Rowntop Mills, Leeds, Mar 2019 - present\n- Lead a team of 9 weavers."
    earlier = Statement(resume, Context(said_on=DAY, source="resume"))
    told = "I joined Rowntop in 2016. I look after fifteen people at the moment."
    findings = check_statements(earlier, Statement(told, Context(said_on=DAY)), lambda *_: 0.36)
    assert {each.rule for each in findings} == {"different_dates", "team_gap"}


def test_a_resume_is_quoted_by_its_lines() -> None:
    resume = "Lead Weaver, Rowntop Mills, Leeds, Mar 2019 - present\n- Lead a team of 9 weavers."
    earlier = Statement(resume, Context(said_on=DAY, source="resume"))
    told = "I joined Rowntop in 2016. I look after fifteen people at the moment."
    findings = check_statements(earlier, Statement(told, Context(said_on=DAY)))
    quotes = [each.earlier.quote for each in findings]
    assert set(quotes) == {resume.split("\n", maxsplit=1)[0], "Lead a team of 9 weavers."}
    for each in findings:
        assert resume[each.earlier.start_char : each.earlier.end_char] == each.earlier.quote


def test_a_trainee_may_be_in_charge_today() -> None:
    resume = "Lead Paralegal, Marsh & Doyle, Cork, May 2018 - present"
    earlier = Statement(resume, Context(said_on=DAY, source="resume"))
    told = "I started at Marsh and Doyle as a trainee in 2018."
    assert check_statements(earlier, Statement(told, Context(said_on=DAY))) == ()


def test_each_degree_has_a_year_of_its_own() -> None:
    doctorate, bachelor = said("I earned my doctorate in 2019"), said("I got my degree in 2012")
    assert check_statements(doctorate, bachelor) == ()
    assert verdict(check_statements(bachelor, said("I finished my degree in 2015"))) is (
        Level.CONTRADICTION
    )

"""What shows that a requirement is met, without any model of meaning."""

from collections.abc import Sequence
from datetime import date

import pytest

from voicecoach.core.matching import Label, levels, match_requirement
from voicecoach.core.matching.models import Reason

TODAY = date(2026, 11, 25)


def label_of(requirement: str, *lines: str) -> Label:
    return match_requirement(requirement, lines, None, TODAY).label


@pytest.mark.parametrize(
    ("requirement", "line", "label"),
    [
        ("Leadership experience", "Head baker with a team of 6, 2019 to present", Label.MET),
        ("Leadership experience", "Deputy for the head baker in summer", Label.PARTLY),
        ("Leadership experience", "Baked with a team of 6", Label.PARTLY),
        ("Leadership experience", "Baked bread", Label.GAP),
        ("Experience leading teams of 20 or more", "Lead a team of 14 people", Label.PARTLY),
        ("Experience leading teams of 20 or more", "Lead a team of 24 people", Label.MET),
        ("Managed at least 5 people", "Led a team of 9", Label.MET),
        ("Master's degree", "MSc Chemistry, Bonn, 2014", Label.MET),
        ("Master's degree", "BSc Chemistry, Bonn, 2012", Label.PARTLY),
        ("Degree in a quantitative subject", "BSc Physics, 2012", Label.MET),
        ("Degree in a quantitative subject", "BA History, 2012", Label.GAP),
        ("Fluent Italian", "Languages: Italian (fluent), Greek (basic)", Label.MET),
        ("Fluent Greek", "Languages: Italian (fluent), Greek (basic)", Label.PARTLY),
        ("Experience with Tableau", "Dashboards in Looker for the board", Label.PARTLY),
        ("Paediatric first aid certificate", "First aid certificate, 2024", Label.PARTLY),
        ("Full UK driving licence", "Leeds, UK", Label.GAP),
        ("Full UK driving licence", "Hobbies: driving old tractors", Label.GAP),
        ("Full UK driving licence", "Clean driving licence since 2010", Label.MET),
        ("Lead auditor qualification", "Lead a team of 9 who host auditors", Label.GAP),
        ("Lead auditor qualification", "Lead auditor certificate, 2020", Label.MET),
        ("Work with grid-scale batteries", "Sold batteries on a grid of stands", Label.GAP),
        ("Chartered accountant", "Assistant accountant, Pell & Co, 2019 to 2022", Label.GAP),
        ("Level 4 Food Safety", "Level 3 Food Safety certificate", Label.PARTLY),
        ("Level 3 Food Safety certificate", "Level 4 Food Safety certificate", Label.MET),
        ("Forklift licence", "Working towards a forklift licence", Label.PARTLY),
        ("MRICS qualified", "Candidate for RICS membership, 2025", Label.PARTLY),
        ("Degree in chemistry", "BA History, 2012", Label.GAP),
        ("Degree in law", "LLB Law, 2012", Label.MET),
        ("Eligible to work in Britain", "Settled status", Label.MET),
        ("Forklift experience", "Drove counterbalance trucks", Label.MET),
        ("Hazard analysis and critical control points", "Kept the HACCP plan", Label.MET),
        ("Payroll, ideally with Sage", "Ran the payroll for 40 people", Label.MET),
        ("Payroll", "I have never done payroll", Label.GAP),
    ],
)
def test_one_line_against_one_requirement(requirement: str, line: str, label: Label) -> None:
    assert label_of(requirement, line) is label


def test_too_few_years_meet_it_partly() -> None:
    lines = ("Team lead, head of bakery, 2024 to present",)
    match = match_requirement("Five years of leadership", lines, None, TODAY)
    assert match.label is Label.PARTLY
    assert match.evidence[0].reason is Reason.YEARS


def test_no_lines_are_a_gap_without_evidence() -> None:
    match = match_requirement("Leadership", (), None, TODAY)
    assert (match.label, match.evidence) == (Label.GAP, ())


def test_the_best_line_comes_first_and_is_quoted_whole() -> None:
    lines = ("Deputy for the head baker", "Led a team of 9 bakers")
    match = match_requirement("Team leadership", lines, None, TODAY)
    assert [each.quote for each in match.evidence] == ["Led a team of 9 bakers", lines[0]]
    assert match.evidence[0].line == 1


@pytest.mark.parametrize(
    ("wanted", "level"),
    [
        ("BSc or MSc in Physiotherapy", 2),
        ("Master's degree in nursing or health", 3),
        ("SQL", None),
    ],
)
def test_of_several_degrees_the_least_is_enough(wanted: str, level: int | None) -> None:
    assert levels.degree_wanted(wanted) == level


def test_a_tool_is_told_by_its_own_name_alone() -> None:
    def likeness(_: str, others: Sequence[str]) -> list[float]:
        return [0.35] * len(others)

    told, kindred = (
        match_requirement("Experience with Donorfy", [line], likeness, TODAY).label
        for line in ("Kept 900 supporters in Donorfy", "Called every donor who lapsed")
    )
    assert (told, kindred) == (Label.MET, Label.GAP)


def test_of_two_deeds_both_have_to_be_told() -> None:
    wanted = "You have managed suppliers and negotiated contracts"
    assert label_of(wanted, "Looked after four suppliers") is Label.PARTLY
    assert label_of(wanted, "Looked after four suppliers", "Negotiated the rent") is Label.MET


def test_one_of_two_deeds_is_found_where_no_line_is_near_the_whole() -> None:
    wanted = "You have managed payroll and have supported a TUPE transfer"
    match = match_requirement(wanted, ("Ran the payroll for 40 people",), None, TODAY)
    assert match.label is Label.PARTLY
    assert [each.reason for each in match.evidence] == [Reason.PART]

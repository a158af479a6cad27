"""Sizes of teams, told in frames around the number and without a number."""

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
from voicecoach.core.claims.models import Slot


def sizes(text: str, question: str | None = None) -> list[float | None]:
    claims = extract_claims(Statement(text, Context(question)))
    return [claim.value.low for claim in claims if claim.slot is Slot.TEAM]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("I had a gang of seven under me", 7),
        ("there were eleven of us", 11),
        ("it was me and four surveyors", 5),
        ("my squad is nine strong", 9),
        ("five glaziers reported to me", 5),
        ("we were a crew of six", 6),
        ("we'd a coordinator and eight riggers on the tower", 8),
        ("I ran the dawn shift crew, fourteen people", 14),
        ("I did the whole mosaic single handed", 1),
        ("it was myself and a handcart", 1),
        ("just me and my uncle", 2),
        ("I've never managed anyone", 0),
        ("nobody's ever reported to me", 0),
    ],
)
def test_how_many_people_there_were(text: str, size: float) -> None:
    assert size in sizes(text)


@pytest.mark.parametrize(
    "text",
    [
        "I managed six stores",
        "it was a sixteen bed unit",
        "I've got two brothers",
        "we had three hundred guests",
        "I've given four interviews",
    ],
)
def test_other_counts_are_no_teams(text: str) -> None:
    assert sizes(text) == []


def level(earlier: str, later: str) -> Level | None:
    return verdict(check_statements(Statement(earlier), Statement(later)))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("the most I've ever led is four", "I managed nineteen riggers at the dock"),
        ("I have twelve direct reports", "I have three direct reports"),
        ("I built the bandstand on my own", "there were six of us on the bandstand"),
    ],
)
def test_two_sizes_of_one_team(earlier: str, later: str) -> None:
    assert level(earlier, later) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I lead a team of five", "the department is forty people"),
        ("I managed two supervisors", "I managed thirty people counting the supervisors"),
        ("I was the only glazier on site", "there were fifty of us on site"),
        ("I had four people under me at the mill", "I work on my own now"),
    ],
)
def test_other_people_of_the_same_life(earlier: str, later: str) -> None:
    assert level(earlier, later) is not Level.CONTRADICTION


@pytest.mark.parametrize(
    "line", ["Lead a team of 14", "Lead and coach a team of 14", "Lead 14 people"]
)
def test_a_line_that_begins_with_leading_is_about_oneself(line: str) -> None:
    written = Statement(line, Context(None, date(2026, 3, 1), "resume"))
    said = Statement("I lead a team of about 25 people.", Context(None, date(2026, 3, 20)))
    assert "team_gap" in {finding.rule for finding in check_statements(written, said)}

"""Titles taken apart and compared, in other occupations than the labelled pairs."""

import pytest

from tests.unit.claims.test_rules import level, said
from voicecoach.core.claims import Level
from voicecoach.core.claims.titles import may_be_one_job, read_title

ONE_JOB = [
    ("beekeeper", "head beekeeper"),
    ("bar manager", "general manager"),
    ("deputy manager", "assistant manager"),
    ("night supervisor", "shift leader"),
    ("nurse", "charge nurse"),
]
TWO_JOBS = [
    ("assistant manager", "manager"),
    ("area manager", "store manager"),
    ("trainee glazier", "glazier"),
    ("junior architect", "senior architect"),
    ("payroll manager", "fleet manager"),
    ("beekeeper", "candle maker"),
]


@pytest.mark.parametrize(("one", "other"), ONE_JOB)
def test_titles_of_one_job(one: str, other: str) -> None:
    mine, theirs = read_title(one), read_title(other)
    assert mine is not None
    assert theirs is not None
    assert may_be_one_job(mine, theirs, plain=False)


@pytest.mark.parametrize(("one", "other"), TWO_JOBS)
def test_titles_of_two_jobs(one: str, other: str) -> None:
    mine, theirs = read_title(one), read_title(other)
    assert mine is not None
    assert theirs is not None
    assert not may_be_one_job(mine, theirs, plain=False)


@pytest.mark.parametrize("text", ["quick learner", "team player", "big fan", "union rep"])
def test_traits_and_duties_are_no_titles(text: str) -> None:
    assert read_title(text) is None


AT_ODDS = [
    ("they took me on as a glazier at Penhale's", "at Penhale's I was the office clerk"),
    ("I was the choreographer on the carnival", "I was never the choreographer on the carnival"),
    ("I was the bosun on the ferry", "the bosun on the ferry told us what to paint"),
]
FITTING = [
    ("I was the bosun on the ferry", "my brother was a deckhand on the ferry"),
    ("I was the bosun on the ferry", "I'd love to be a harbour pilot one day"),
    ("I started as a deckhand on the ferry", "I was the bosun on the ferry"),
]


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_two_titles_in_one_post(one: str, other: str) -> None:
    assert level(said(one), said(other)) is Level.CONTRADICTION
    assert level(said(other), said(one)) is Level.CONTRADICTION


@pytest.mark.parametrize(("one", "other"), FITTING)
def test_other_people_plans_and_ways_up(one: str, other: str) -> None:
    assert level(said(one), said(other)) is not Level.CONTRADICTION
    assert level(said(other), said(one)) is not Level.CONTRADICTION

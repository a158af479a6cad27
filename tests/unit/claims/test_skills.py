"""Skills denied in many ways, by frame, by delegation, and by what the question asked."""

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict


def said(text: str, question: str | None = None) -> Statement:
    return Statement(text, Context(question))


def found(earlier: Statement, later: Statement) -> Level | None:
    return verdict(check_statements(earlier, later))


@pytest.mark.parametrize(
    "denial",
    [
        "tax returns weren't part of my job",
        "I'd need training on tax returns",
        "tax returns I steered clear of, I'd not know where to start with a tax return",
        "a firm in town always did the tax returns",
        "I don't think I've ever done a tax return",
        "tax returns were all new to me",
    ],
)
def test_frames_that_deny_a_skill(denial: str) -> None:
    assert found(said(denial), said("I did tax returns for sixty clients")) is Level.CONTRADICTION


@pytest.mark.parametrize(
    "answer",
    ["no, never", "none", "can't say that I have", "I've not done one", "I've only done statues"],
)
def test_a_bare_answer_denies_what_was_asked(answer: str) -> None:
    denial = said(answer, "Have you done any wedding cakes?")
    assert found(denial, said("I iced a wedding cake every week")) is Level.CONTRADICTION


def test_what_one_knows_least_is_denied() -> None:
    denial = said("plastering, I've only ever done bricks", "What would be new to you?")
    assert found(denial, said("I was a plasterer for six years")) is Level.CONTRADICTION


def test_a_skill_is_affirmed_for_the_question_asked() -> None:
    affirmed = said("yes, for four winters", "Have you worked a snow plough?")
    assert found(affirmed, said("I've never been in a snow plough")) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I've never audited anybody", "we were audited twice"),
        ("I'd never seen a loom before that summer", "I worked a loom for two years"),
        ("I'm never at my bench", "I built a bench"),
        ("I don't have a drone licence", "we used a drone and Ravi flew it"),
        ("no hard feelings at all", "I was feeling fine"),
        ("I can only say hello in Danish", "I know a few words of Danish"),
    ],
)
def test_what_denies_no_skill(one: str, other: str) -> None:
    assert found(said(one), said(other)) is None


def test_a_language_of_few_words_is_not_spoken_well() -> None:
    few = said("I only know how to say good morning in Danish")
    assert found(said("Languages: Danish (fluent)"), few) is Level.CONTRADICTION
    assert found(said("I speak some Danish"), few) is None


def test_a_statement_that_denies_and_affirms_at_once_denies_nothing() -> None:
    both = said("I've never baked bread at home, but I baked bread at the shop")
    assert found(both, said("I baked bread for two years")) is None


def test_a_denial_for_one_workplace_says_nothing_of_another() -> None:
    there = said("no, I was on the belts", "Did anyone report to you at the cement works?")
    assert found(there, said("I had a team of nine at the bakery")) is None

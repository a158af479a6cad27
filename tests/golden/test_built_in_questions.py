"""Every question that comes with voicecoach can be spoken, and none is there twice."""

import re
from collections import Counter
from pathlib import Path

import pytest

from voicecoach.adapters.bank_files import available_banks, load_bank
from voicecoach.core.models import Question, QuestionKind
from voicecoach.core.question_sets import near_duplicates, tags_of

BANK_NAMES = [bank.name for bank in available_banks()]
QUESTIONS = [question for name in BANK_NAMES for question in load_bank(name).questions]

SPEAKABLE = re.compile(r"[A-Za-z0-9 .,?!:;'-]+")
"""What every voice reads without spelling it out: no brackets, slashes, dashes or signs."""

LONGEST_TEXT_CHARS = 300
FEWEST_IN_ALL = 430
PERMANENT_IDS = Path(__file__).with_name("question_ids.txt")
"""Answers are kept under these. Lines may be added, never changed or removed."""

TRADES = {
    "sales", "nursing", "teaching", "engineering", "retail", "management", "customer_support",
    "finance", "marketing", "data", "hospitality", "administration",
}  # fmt: skip
KINDS_OF_A_TRADE = {
    QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.TECHNICAL,
    QuestionKind.FACTUAL, QuestionKind.MOTIVATION,
}  # fmt: skip
INTERVIEWERS = {"hr", "manager", "peer", "executive", "specialist"}
FEWEST = {"pitch": 3, "behavioural": 36, "curveball": 36, "second_round": 40, "standard": 30}
"""A ladder has three rungs."""
FEWEST_OF_A_TRADE = 20
LARGEST_SHARE_OF_ONE_OPENING = 0.1
"""An interview in which every question begins alike is no rehearsal."""

SECOND_ROUND_TOPICS = {
    "left-open", "since-last-time", "why-here-now", "first-ninety-days", "contribution",
    "working-style", "conflict", "failure", "largest-project", "thin-information",
    "priorities", "leading-without-authority", "criticism", "change", "values",
    "weakness", "career-moves", "other-processes", "terms", "doubts",
    "references", "knowledge-of-us", "own-work", "goals", "helping-peers",
}  # fmt: skip
CURVEBALL_KINDS = {
    "estimation", "brain-teaser", "metaphor", "perform", "ethics", "rate-yourself",
    "teach-me", "explain-to-a-child", "criticise-us", "changed-opinion", "pushback", "call-back",
}  # fmt: skip


@pytest.mark.parametrize("name", BANK_NAMES)
def test_a_bank_is_complete(name: str) -> None:
    bank = load_bank(name)

    assert len(bank.questions) >= FEWEST.get(name, FEWEST_OF_A_TRADE)
    assert bank.title
    assert bank.description
    assert bank.license
    assert bank.language == "en"


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_can_be_spoken_and_coached(question: Question) -> None:
    for text in (question.text, *question.follow_ups):
        assert SPEAKABLE.fullmatch(text)
        assert len(text) <= LONGEST_TEXT_CHARS
        assert text[-1] in ".?!"
        assert not re.search(r"\b[A-Z]{2,}\b", text), "an abbreviation"
    assert question.kind != QuestionKind.GENERAL
    assert question.topic != "general"
    assert question.tags
    assert len(set(question.follow_ups)) == 2
    assert 3 <= len(question.covers) <= 5
    assert 10 <= question.target.low_s < question.target.high_s <= 150


def test_ids_are_unique_over_all_banks() -> None:
    ids = [question.id for question in QUESTIONS]

    assert len(ids) == len(set(ids))


def test_ids_are_permanent() -> None:
    """A new question gets a line of its own at the end of its bank's lines."""
    listed = PERMANENT_IDS.read_text(encoding="utf-8").split()

    assert sorted(listed) == sorted(f"{question.bank}/{question.id}" for question in QUESTIONS)


def test_there_are_enough_questions_and_none_twice() -> None:
    assert len(QUESTIONS) >= FEWEST_IN_ALL
    assert [(pair.first.id, pair.second.id) for pair in near_duplicates(QUESTIONS)] == []


def test_questions_begin_in_many_ways() -> None:
    openings = Counter(" ".join(question.text.split()[:3]) for question in QUESTIONS)

    ((_, most),) = openings.most_common(1)
    assert most <= LARGEST_SHARE_OF_ONE_OPENING * len(QUESTIONS)


@pytest.mark.parametrize("name", sorted(TRADES))
def test_a_trade_is_asked_in_every_way_and_at_every_level(name: str) -> None:
    bank = load_bank(name)

    assert bank.by_name_only
    assert {question.kind for question in bank.questions} >= KINDS_OF_A_TRADE
    assert all(name.replace("_", "-") in question.tags for question in bank.questions)
    assert set(tags_of(bank.questions)) >= {"starting-out", "senior"}


def test_own_questions_say_whom_to_ask() -> None:
    bank = load_bank("employer_questions")

    assert bank.by_name_only
    assert set(tags_of(bank.questions)) == INTERVIEWERS
    for role in INTERVIEWERS:
        assert sum(role in question.tags for question in bank.questions) >= 5
    assert {question.kind for question in bank.questions} == {QuestionKind.OWN_QUESTION}


def test_the_second_round_covers_its_topics_and_asks_for_earlier_answers_again() -> None:
    topics = [question.topic for question in load_bank("second_round").questions]

    assert set(topics) >= SECOND_ROUND_TOPICS
    assert topics.count("earlier-answer") >= 8
    assert "earlier-answer" in topics[:5], "a short session should meet a checkable claim too"


def test_every_kind_of_curveball_is_there() -> None:
    topics = [question.topic for question in load_bank("curveball").questions]

    assert set(topics) == CURVEBALL_KINDS
    assert len(set(topics[:6])) == 6, "a short session should meet different kinds"


@pytest.mark.parametrize("name", [name for name in BANK_NAMES if name not in TRADES])
def test_the_documentation_counts_right(name: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / "question-banks.md").read_text(encoding="utf-8")

    assert f"| `{name}` | {len(load_bank(name).questions)} |" in page
    assert f"{len(QUESTIONS)} questions" in page

"""Every question that comes with voicecoach can be spoken, and none is there twice."""

import re
from itertools import combinations

import pytest
from rapidfuzz import fuzz

from voicecoach.adapters.bank_files import available_banks, load_bank
from voicecoach.core.models import Question

BANK_NAMES = [bank.name for bank in available_banks()]
QUESTIONS = [question for name in BANK_NAMES for question in load_bank(name).questions]

SPEAKABLE = re.compile(r"[A-Za-z0-9 .,?!:;'-]+")
"""What every voice reads without spelling it out: no brackets, slashes, dashes or signs."""

LONGEST_TEXT_CHARS = 300
FEWEST = {"pitch": 3, "behavioural": 36, "curveball": 36, "second_round": 40, "standard": 30}
"""A ladder has three rungs."""
FEWEST_OF_A_TRADE = 20
NEARLY_IDENTICAL = 85.0

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
    assert SPEAKABLE.fullmatch(question.text)
    assert len(question.text) <= LONGEST_TEXT_CHARS
    assert question.text[-1] in ".?!"
    assert not re.search(r"\b[A-Z]{2,}\b", question.text), "an abbreviation"
    assert question.topic != "general"
    assert 3 <= len(question.covers) <= 5
    assert 10 <= question.target.low_s < question.target.high_s <= 150


def test_ids_are_unique_over_all_banks() -> None:
    ids = [question.id for question in QUESTIONS]

    assert len(ids) == len(set(ids))


def test_no_two_questions_are_nearly_identical() -> None:
    alike = [
        (one.id, other.id)
        for one, other in combinations(QUESTIONS, 2)
        if fuzz.ratio(one.text, other.text) >= NEARLY_IDENTICAL
    ]

    assert alike == []


def test_the_second_round_covers_its_topics_and_asks_for_earlier_answers_again() -> None:
    topics = [question.topic for question in load_bank("second_round").questions]

    assert set(topics) >= SECOND_ROUND_TOPICS
    assert topics.count("earlier-answer") >= 8
    assert "earlier-answer" in topics[:5], "a short session should meet a checkable claim too"


def test_every_kind_of_curveball_is_there() -> None:
    topics = [question.topic for question in load_bank("curveball").questions]

    assert set(topics) == CURVEBALL_KINDS
    assert len(set(topics[:6])) == 6, "a short session should meet different kinds"

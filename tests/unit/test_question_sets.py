"""Choosing among questions, and those that are nearly the same."""

from rapidfuzz import fuzz, utils

from voicecoach.core.models import Question, TargetRange
from voicecoach.core.question_sets import near_duplicates, select_questions, tags_of


def question(text: str, kind: str = "general", *tags: str) -> Question:
    return Question(text, text, "own", "any", TargetRange(60, 120), kind=kind, tags=tags)


PLAIN = question("How many people are in your team today?", "factual", "team", "numbers")
TURNED = question("Today, how many people are in your TEAM", "factual", "team")
OTHER = question("Why nights?", "motivation", "shifts")


def test_the_same_words_in_another_order_are_nearly_the_same() -> None:
    (pair,) = near_duplicates([PLAIN, OTHER, TURNED])

    assert (pair.first, pair.second, pair.likeness) == (PLAIN, TURNED, 100.0)


def test_likeness_is_the_token_sort_ratio() -> None:
    one = question("How many people are in your own team today?")
    (pair,) = near_duplicates([PLAIN, one])

    assert pair.likeness == fuzz.token_sort_ratio(
        PLAIN.text, one.text, processor=utils.default_process
    )
    assert 85 <= pair.likeness < 100


def test_different_questions_are_not_alike() -> None:
    assert near_duplicates([PLAIN, OTHER, question("What would you change first?")]) == ()


def test_questions_are_selected_by_kind_and_by_all_tags() -> None:
    questions = [PLAIN, TURNED, OTHER]

    assert select_questions(questions) == (PLAIN, TURNED, OTHER)
    assert select_questions(questions, kind="factual") == (PLAIN, TURNED)
    assert select_questions(questions, tags=["team", "numbers"]) == (PLAIN,)
    assert select_questions(questions, kind="motivation", tags=["team"]) == ()


def test_every_tag_is_named_once() -> None:
    assert tags_of([PLAIN, TURNED, OTHER]) == ("numbers", "shifts", "team")

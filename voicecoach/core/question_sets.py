"""Choosing among questions by kind and tag, and noticing those that ask the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz, utils

from voicecoach.core.models import Question

NEARLY_THE_SAME = 85.0
"""rapidfuzz token_sort_ratio from which two questions are taken for one in other words."""


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two questions with nearly the same words, whatever their order, case and punctuation."""

    first: Question
    second: Question
    likeness: float
    """0 to 100; 100 for the same words."""


def near_duplicates(questions: Iterable[Question]) -> tuple[NearDuplicate, ...]:
    """Every pair that is nearly the same, in the order of the questions."""
    words = [(question, _sorted_words(question.text)) for question in questions]
    pairs = (
        NearDuplicate(one, other, fuzz.ratio(words_of_one, words_of_other))
        for (one, words_of_one), (other, words_of_other) in combinations(words, 2)
    )
    return tuple(pair for pair in pairs if pair.likeness >= NEARLY_THE_SAME)


def select_questions(
    questions: Iterable[Question], *, kind: str | None = None, tags: Sequence[str] = ()
) -> tuple[Question, ...]:
    """Those of this kind that have all of these tags, in their order."""
    return tuple(
        question
        for question in questions
        if kind in {None, question.kind} and set(tags) <= set(question.tags)
    )


def tags_of(questions: Iterable[Question]) -> tuple[str, ...]:
    """Every tag there is, by the alphabet."""
    return tuple(sorted({tag for question in questions for tag in question.tags}))


def _sorted_words(text: str) -> str:
    """fuzz.token_sort_ratio compares these; made once, as each text meets all the others."""
    return " ".join(sorted(utils.default_process(text).split()))

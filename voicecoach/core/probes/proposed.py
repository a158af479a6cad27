"""Follow-ups a language model proposes, and which of them may be asked. Pure."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, utils

LONGEST_WORDS = 30
"""A question must be understood by ear."""
MOST = 3
_THE_SAME = 85.0


def usable(proposed: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    """Those that are one short question and not nearly the same as one that is there."""
    found: list[str] = []
    for text in proposed:
        question = " ".join(text.split())
        is_short = question.endswith("?") and len(question.split()) <= LONGEST_WORDS
        if is_short and not _is_there(question, [*known, *found]):
            found.append(question)
    return tuple(found[:MOST])


def _is_there(question: str, known: Iterable[str]) -> bool:
    return any(
        fuzz.token_sort_ratio(question, each, processor=utils.default_process) >= _THE_SAME
        for each in known
    )

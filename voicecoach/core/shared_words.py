"""Runs of words that a text has in common with others. Pure."""

import re
from collections.abc import Iterable, Sequence

from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.vocabulary import STOP
from voicecoach.core.passes import is_number

LONG_RUN = 4
"""This many words in a row are somebody's words, however plain they are."""

_CUT_OFF = "…"
_SHORTEST_BEGINNING = 3
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def shared_runs(text: str, others: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where the text has words of one of the others, in their order; spans that do not overlap.

    A whole other text counts, a run of two words with one that tells something, LONG_RUN words, and
    a single name or number.
    """
    found = list(_WORD.finditer(text))
    taken = [False] * len(found)
    for other in others:
        wanted = _words(other)
        words = _completed(_words(text), wanted, is_cut=text.rstrip().endswith(_CUT_OFF))
        alone = _said_alone(other)
        for at in range(len(words)):
            lengths = (_common(words[at:], wanted[start:]) for start in range(len(wanted)))
            length = max(lengths, default=0)
            if length and _counts(words[at : at + length], wanted, alone):
                taken[at : at + length] = [True] * length
    return tuple(_spans([match.span() for match in found], taken))


def _words(text: str) -> list[str]:
    return [match.group().casefold() for match in _WORD.finditer(text)]


def _completed(words: list[str], wanted: Sequence[str], *, is_cut: bool) -> list[str]:
    """The last word of a text that was cut off, as it was before."""
    if not words or not is_cut or len(words[-1]) < _SHORTEST_BEGINNING:
        return words
    whole = next((each for each in wanted if each.startswith(words[-1])), words[-1])
    return [*words[:-1], whole]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _counts(run: Sequence[str], wanted: Sequence[str], alone: frozenset[str]) -> bool:
    if list(run) == list(wanted) or len(run) >= LONG_RUN:
        return True
    if len(run) == 1:
        return run[0] in alone
    return any(lemma(word) not in STOP for word in run)


def _said_alone(text: str) -> frozenset[str]:
    """Numbers in it, and names: whatever has a capital and tells something."""
    return frozenset(
        word.casefold()
        for word in _WORD.findall(text)
        if is_number(word) or (word[0].isupper() and lemma(word.casefold()) not in STOP)
    )


def _spans(places: Sequence[tuple[int, int]], taken: Sequence[bool]) -> Iterable[tuple[int, int]]:
    start: int | None = None
    for number, is_taken in enumerate([*taken, False]):
        if is_taken and start is None:
            start = number
        if not is_taken and start is not None:
            yield places[start][0], places[number - 1][1]
            start = None

"""Phrase tables stay small enough to be made ready at once: each spells out all it stands for."""

import importlib
import pkgutil
from collections.abc import Iterator

from voicecoach.core import claims
from voicecoach.core.claims.lexicon import Lexicon

MOST_ROWS = 6_000
"""Of one phrase with all its alternatives; ten of them take about a tenth of a second."""
MOST_GAPS = 500
"""Of one phrase with a gap right behind its first word: every place of that word tries all."""


def every_phrase() -> Iterator[tuple[str, str]]:
    for module in pkgutil.iter_modules(claims.__path__):
        names = vars(importlib.import_module(f"{claims.__name__}.{module.name}"))
        for name, table in names.items():
            if isinstance(table, Lexicon):
                yield from ((f"{module.name}.{name}", phrase) for phrase in table.phrases())


def rows_of(phrase: str) -> int:
    rows = 1
    for part in phrase.split():
        rows *= len(part.lstrip("?").split("|")) + part.startswith("?")
    return rows


def test_no_phrase_stands_for_more_rows_than_can_be_spelled_out() -> None:
    too_many = {
        f"{where}: {phrase.strip()[:60]}"
        for where, phrase in every_phrase()
        if rows_of(phrase) > MOST_ROWS
    }
    assert not too_many


def test_few_rows_have_a_gap_right_behind_their_first_word() -> None:
    slow = {
        f"{where}: {phrase.strip()[:60]}"
        for where, phrase in every_phrase()
        if phrase.split()[1:2] == ["*"]
        and rows_of(phrase) / len(phrase.split()[0].split("|")) > MOST_GAPS
    }
    assert not slow

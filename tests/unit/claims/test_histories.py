"""Whole histories: a résumé and two dozen answers, then answers that contradict them."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_answer, verdict

HISTORIES = Path(__file__).parents[2] / "golden" / "claims" / "histories.jsonl"
FALSE_WARNINGS_PER_20_ANSWERS = 1


def told_by(persona: str) -> Iterator[tuple[Statement, bool]]:
    """The statements of one person in order, and whether each was planted to contradict."""
    for line in HISTORIES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["persona"] == persona:
            day = date.fromisoformat(row["date"])
            context = Context(row["question"], day, row["source"])
            yield Statement(row["text"], context), row["planted"]


@pytest.mark.parametrize("persona", ["ward manager", "transport planner"])
def test_planted_contradictions_are_found_among_many_answers(persona: str) -> None:
    history: list[Statement] = []
    false, missed, planted = 0, 0, 0
    for statement, is_planted in told_by(persona):
        warned = verdict(check_answer(statement, history)) is Level.CONTRADICTION
        planted += is_planted
        missed += is_planted and not warned
        false += warned and not is_planted
        history.append(statement)
    assert planted >= 3
    assert missed <= planted / 5
    assert false * 20 <= FALSE_WARNINGS_PER_20_ANSWERS * len(history)

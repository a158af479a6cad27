"""The repository's own labelled pairs: both halves must hold, the second was never tuned on."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from voicecoach.core.claims import check_statements, verdict
from voicecoach.review.pair_score import LabelledVerdict, score_pairs
from voicecoach.review.pairs import Pair, read_pair

PAIRS = Path(__file__).parents[2] / "golden" / "claims" / "pairs.jsonl"


def labelled(split: str) -> Iterator[Pair]:
    for number, line in enumerate(PAIRS.read_bytes().splitlines(), start=1):
        pair = read_pair(line, number)
        assert isinstance(pair, Pair)
        if json.loads(line)["split"] == split:
            yield pair


@pytest.mark.parametrize("split", ["tune", "held_out"])
def test_precision_and_recall(split: str) -> None:
    verdicts = [
        LabelledVerdict(
            pair.kind or "", pair.label or "", verdict(check_statements(pair.earlier, pair.later))
        )
        for pair in labelled(split)
    ]
    total = score_pairs(verdicts)[-1]
    assert total.negatives + total.found + total.missed >= 150
    assert total.precision is not None
    assert total.recall is not None
    assert total.precision >= 0.95
    assert total.recall >= 0.78
    assert total.unclear <= 0.05 * total.negatives


@pytest.mark.parametrize("split", ["tune", "held_out"])
def test_no_statement_speaks_against_itself(split: str) -> None:
    for pair in labelled(split):
        for statement in (pair.earlier, pair.later):
            assert check_statements(statement, statement) == ()

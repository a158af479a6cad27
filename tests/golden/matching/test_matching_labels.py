"""The matcher against labels set by hand, with the real model of meaning."""

import pytest

from tests.golden.matching.labels import labelled_requirements, matched, quotes_the_evidence
from voicecoach.adapters.minilm_embedder import MiniLmEmbedder
from voicecoach.core.matching import Label
from voicecoach.session.likeness import TextLikeness

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def likeness() -> TextLikeness:
    return TextLikeness(MiniLmEmbedder())


@pytest.mark.parametrize("half", ["tune", "held_out"])
def test_labels_agree_on_85_of_100(half: str, likeness: TextLikeness) -> None:
    labelled = [each for each in labelled_requirements() if each.half == half]
    agreed = [matched(each, likeness).label is each.label for each in labelled]
    assert len(agreed) >= 30
    assert sum(agreed) / len(agreed) >= 0.85


def test_all_labels_agree_on_80_of_100(likeness: TextLikeness) -> None:
    """With the later pairs, whose gaps share words and whose evidence shares none."""
    labelled = labelled_requirements()
    agreed = [matched(each, likeness).label is each.label for each in labelled]
    assert len(agreed) > 300
    assert sum(agreed) / len(agreed) >= 0.8


def test_every_cell_quotes_a_line(likeness: TextLikeness) -> None:
    for labelled in labelled_requirements():
        match = matched(labelled, likeness)
        assert all(labelled.lines[each.line] == each.quote for each in match.evidence)
        assert bool(match.evidence) is (match.label is not Label.GAP)


@pytest.mark.parametrize(("halves", "least"), [(("tune", "held_out"), 0.85), ((), 0.75)])
def test_the_right_line_is_quoted(
    halves: tuple[str, ...], least: float, likeness: TextLikeness
) -> None:
    """Of the first ten pairs nearly always, of all of them mostly."""
    shown = [
        each
        for each in labelled_requirements()
        if each.label is not Label.GAP and (not halves or each.half in halves)
    ]
    right = [quotes_the_evidence(each, matched(each, likeness)) for each in shown]
    assert sum(right) / len(right) >= least


def test_hardly_a_gap_is_called_met(likeness: TextLikeness) -> None:
    gaps = [each for each in labelled_requirements() if each.label is Label.GAP]
    called_met = [each for each in gaps if matched(each, likeness).label is Label.MET]
    assert len(gaps) > 80
    assert len(called_met) / len(gaps) <= 0.05

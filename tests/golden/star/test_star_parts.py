"""The reader of answers against parts labelled by hand."""

import pytest

from tests.golden.star.labels import labelled_answers, scores
from voicecoach.core.structure import read_structure


def test_forty_answers_are_labelled_in_two_halves() -> None:
    answers = labelled_answers()
    assert len(answers) == 40
    assert [answer.half for answer in answers].count("tune") == 20


@pytest.mark.parametrize("half", ["tune", "held_out"])
def test_every_part_is_found_by_three_quarters_at_least(half: str) -> None:
    answers = [answer for answer in labelled_answers() if answer.half == half]
    assert {score.part: score.f1 >= 0.75 for score in scores(answers)} == dict.fromkeys(
        (score.part for score in scores(answers)), True
    )


def test_what_tells_no_story_gets_no_parts() -> None:
    untold = [answer for answer in labelled_answers() if set(answer.parts) == {None}]
    assert len(untold) == 4
    assert [read_structure(answer.text).spans for answer in untold] == [()] * 4

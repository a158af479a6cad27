"""What stories show, against labels written by hand."""

import pytest

from tests.golden.stories.labels import agreement, labelled_stories


@pytest.mark.parametrize("half", ["tune", "held_out"])
def test_most_of_what_is_shown_is_found_and_most_of_what_is_found_is_shown(half: str) -> None:
    stories = [each for each in labelled_stories() if each.half == half]
    precision, recall = agreement(stories)
    assert len(stories) == 20
    assert precision >= 0.6
    assert recall >= 0.8

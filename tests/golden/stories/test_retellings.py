"""Stories told again are found, and no story is taken for another."""

import re
from pathlib import Path

import pytest

from tests.golden.star.labels import labelled_answers
from voicecoach.core.preparation import Story
from voicecoach.core.stories import told_story

SOURCE = Path(__file__).with_name("retellings.txt").read_text(encoding="utf-8")
RETOLD = dict(re.findall(r"^= (\S+)\n(.+)$", SOURCE, re.MULTILINE))
ANSWERS = labelled_answers()
BANK = [Story(number, each.id, each.text) for number, each in enumerate(ANSWERS)]


@pytest.mark.parametrize("told", RETOLD)
def test_a_story_told_again_is_found_by_its_words(told: str) -> None:
    found = told_story(RETOLD[told], BANK)
    assert found is not None
    assert found.title == told


def test_no_story_is_taken_for_another() -> None:
    taken = {
        each.title: found.title
        for each in BANK
        if (found := told_story(each.text, [other for other in BANK if other is not each]))
    }
    assert taken == {}

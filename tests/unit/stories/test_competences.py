"""What stories show and what postings ask for."""

import pytest

from voicecoach.core.stories import (
    all_competences,
    competences_asked,
    competences_shown,
    known_competence,
    named_competences,
)


def test_there_are_about_twenty_and_each_is_named_once() -> None:
    names = [each.name for each in all_competences()]
    assert len(names) == len(set(names)) >= 20


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I led a team of nine gardeners through the summer.", "leading people"),
        ("Two colleagues were arguing every week.", "conflict"),
        ("It was my fault and we lost the client.", "failure"),
        ("A guest was furious about the bill.", "customers"),
        ("I trained the new starters on the till.", "teaching"),
        ("Nobody asked me, I just started it.", "initiative"),
        ("It turned out that the valve was stuck.", "problem solving"),
        ("I persuaded the board to wait.", "persuading"),
        ("I hired three people in a month.", "hiring"),
        ("There hasn't been an accident since.", "safety"),
    ],
)
def test_words_show_it(text: str, name: str) -> None:
    assert name in competences_shown(text)


def test_plain_words_show_nothing_and_a_story_shows_a_few_things_at_most() -> None:
    assert competences_shown("I like tea in the morning.") == ()
    everything = (
        "I led a team of nine. They argued. It was my fault. A guest was furious. I trained them. "
        "Nobody asked me. It turned out fine. I persuaded the board. I hired three people."
    )
    assert len(competences_shown(everything)) == 4


@pytest.mark.parametrize(
    ("requirement", "names"),
    [
        ("Experience leading a team", ("leading people",)),
        ("Strong stakeholder management, influencing skills", ("persuading",)),
        ("You stay calm under pressure", ("pressure",)),
        ("A bicycle", ()),
    ],
)
def test_a_requirement_asks_for_it(requirement: str, names: tuple[str, ...]) -> None:
    assert competences_asked(requirement) == names


def test_the_beginning_of_a_name_is_enough_where_it_is_the_only_one() -> None:
    assert known_competence("Saf") == "safety"
    assert known_competence("p") is None
    assert known_competence("juggling") is None
    assert named_competences(["saf", "Juggling  knives", "safety", " "]) == (
        "safety",
        "juggling knives",
    )

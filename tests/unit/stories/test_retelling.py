"""Whether an answer tells a story of the bank."""

from collections.abc import Sequence

from voicecoach.core.preparation import Story
from voicecoach.core.stories import told_story

FLOUR = Story(
    1,
    "Flour",
    "Our bakery ran out of flour every Friday. I counted the deliveries, rang the mill and moved "
    "the order to Tuesday, and complaints fell from nine to one.",
)
ROOF = Story(2, "Roof", "The greenhouse roof leaked. We rebuilt it in June with new glass panes.")
RETOLD = (
    "At the bakery we had no flour on Fridays, so I rang the mill after counting deliveries, and "
    "the order went to Tuesday."
)


def test_the_story_with_most_of_its_words_is_meant() -> None:
    assert told_story(RETOLD, [ROOF, FLOUR]) is FLOUR


def test_another_story_of_the_same_place_is_not() -> None:
    other = "At the bakery I taught two apprentices to bake rye bread and one of them won a prize."
    assert told_story(other, [ROOF, FLOUR]) is None


def test_few_words_tell_nothing() -> None:
    assert told_story("I rang the mill.", [FLOUR]) is None
    assert told_story(RETOLD, []) is None


def test_meaning_helps_where_some_words_are_shared() -> None:
    loosely = (
        "Every Friday the bakery stood there without flour, so I looked through what came in each "
        "morning, spoke with the mill about Tuesday instead, and hardly any complaint reached us "
        "afterwards, which pleased the owner."
    )

    def alike(text: str, others: Sequence[str]) -> list[float]:
        return [0.8 if "flour" in other else 0.1 for other in others]

    assert told_story(loosely, [ROOF, FLOUR]) is None
    assert told_story(loosely, [ROOF, FLOUR], alike) is FLOUR

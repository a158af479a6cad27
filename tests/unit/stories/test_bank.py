"""Stories grown from answers, and which an employer has not heard."""

from datetime import UTC, date, datetime, timedelta

import pytest

from voicecoach.core.applications import Application, Round, RoundKind
from voicecoach.core.models import Instant, Transcript
from voicecoach.core.preparation import Story, Use
from voicecoach.core.stories import (
    PastTelling,
    fresh_stories,
    new_story,
    suggestions,
    was_told_to,
)

WHOLE = (
    "Last winter our bakery ran out of flour every Friday and customers were upset. My task was to "
    "stop that before Easter. I counted every delivery for a month, I rang the mill, and I moved "
    "the order to Tuesday. In the end we never ran out again and complaints fell from nine to one."
)
NO_FIGURE = (
    "Last winter our library lost its catalogue and nobody knew why. My task was to bring it "
    "back. I called the supplier, I rebuilt the index by hand, and I wrote a guide. In the end "
    "readers found their books again and thanked us."
)
NO_STORY = "I like early mornings and I think that a calm start is half of a good day at work here."
HERE = Application(1, "Acme", rounds=(Round(5, 1, RoundKind.FIRST), Round(6, 1, RoundKind.SECOND)))
USED_ON = date(2026, 11, 2)


def telling(text: str, answer_id: int = 1, warnings: int = 0) -> PastTelling:
    asked = Instant(datetime(2026, 11, 1, tzinfo=UTC) + timedelta(days=answer_id), 0)
    transcript = Transcript(text, (), "typed", "typed", "en", "no", "typed")
    return PastTelling(answer_id, f"s/{answer_id}", "A time?", asked, transcript, warnings)


def story(number: int, *competences: str, used: tuple[Use, ...] = ()) -> Story:
    return Story(number, f"Story {number}", "Text", competences, used=used)


class TestGrowing:
    def test_title_and_tags_come_from_the_words_unless_they_are_given(self) -> None:
        grown = new_story(WHOLE, answer_id=4)
        assert grown.title == "Moved the order to Tuesday"
        assert "customers" in grown.competences
        assert grown.answer_id == 4
        given = new_story(WHOLE, "Flour", ("planning",))
        assert (given.title, given.competences) == ("Flour", ("planning",))

    def test_um_and_uh_are_left_out(self) -> None:
        grown = new_story("So, um, I rang the  mill, uh, and they came.")
        assert grown.text == "So, I rang the mill, and they came."

    def test_only_whole_stories_with_a_figure_are_suggested(self) -> None:
        tellings = [telling(WHOLE), telling(NO_FIGURE, 2), telling(NO_STORY, 3)]
        [found] = suggestions(tellings, (), None)
        assert found.telling.answer_id == 1
        assert found.story == new_story(WHOLE, answer_id=1)

    def test_an_open_warning_has_to_be_settled_first(self) -> None:
        assert not list(suggestions([telling(WHOLE, warnings=1)], (), None))

    def test_what_the_bank_tells_is_left_out(self) -> None:
        by_answer = Story(1, "Flour", "Other words entirely", answer_id=1)
        by_words = Story(1, "Flour", WHOLE)
        assert not list(suggestions([telling(WHOLE)], [by_answer], None))
        assert not list(suggestions([telling(WHOLE, 2)], [by_words], None))

    def test_of_two_tellings_the_newest_is_suggested(self) -> None:
        [found] = suggestions([telling(WHOLE, 1), telling(WHOLE, 2)], (), None)
        assert found.telling.answer_id == 2


class TestFresh:
    def test_stories_stand_under_what_the_posting_asks_for(self) -> None:
        told = story(1, "leading people", used=(Use(USED_ON, 5),))
        fresh = story(2, "leading people", "safety")
        [leading, safety] = fresh_stories(
            ["Experience leading a team", "Safety awareness", "Green eyes"], [told, fresh], HERE
        )
        assert (leading.name, leading.fresh, leading.told) == ("leading people", (fresh,), (told,))
        assert leading.requirements == ("Experience leading a team",)
        assert (safety.fresh, safety.told) == ((fresh,), ())

    @pytest.mark.parametrize(
        ("use", "is_told"),
        [
            (Use(USED_ON, 5), True),
            (Use(USED_ON, 9), False),
            (Use(USED_ON, session_id="2026-11-02-1"), False),
            (Use(USED_ON), False),
        ],
    )
    def test_only_a_round_of_this_employer_is_telling_it(self, use: Use, is_told: bool) -> None:
        assert was_told_to(story(1, used=(use,)), HERE) is is_told

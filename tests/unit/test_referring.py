"""Going back to what was said before."""

from datetime import date

import pytest

from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.referring import answered_before, find_reference, read_time_bound

SAID_ON = date(2026, 4, 2)


def said(text: str, question: str = "What are you learning?", on: date = SAID_ON) -> Statement:
    return Statement(text, Context(question, on))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("As I mentioned in April, I led it.", "As I mentioned"),
        ("Well, when we last spoke I had just begun.", "when we last spoke"),
        ("I told you last time that I was late.", "I told you last time"),
        ("In our first interview you asked me that.", "In our first interview"),
        ("In March I said that it was seven.", "In March I said"),
    ],
)
def test_a_reference_is_quoted_where_it_stands(text: str, quote: str) -> None:
    found = find_reference(text)
    assert found is not None
    assert found.quote == quote == text[found.start_char : found.end_char]


@pytest.mark.parametrize(
    "text",
    ["I told them it was late.", "As a nurse I like order.", "The last meeting was long.", ""],
)
def test_other_talk_of_the_past_is_no_reference(text: str) -> None:
    assert find_reference(text) is None


class TestWhatWasAskedBefore:
    def test_the_same_question_in_another_order_of_words(self) -> None:
        earlier = [
            said("Two.", "How many people do you lead today?"),
            said("Red.", "Which colour?"),
        ]
        found = answered_before("Today, how many people do you lead?", earlier, None)
        assert [each.text for each in found] == ["Two."]

    def test_other_words_are_known_by_their_meaning(self) -> None:
        earlier = [said("Two.", "Size of your team?"), said("Red.", "Which colour?")]
        found = answered_before("How many do you lead?", earlier, lambda _, others: [0.8, 0.1])
        assert [each.text for each in found] == ["Two."]

    def test_the_latest_comes_first(self) -> None:
        earlier = [said("Old.", "Why us?", date(2026, 1, 1)), said("New.", "Why us?")]
        assert answered_before("Why us?", earlier, None)[0].text == "New."


class TestWhatHasAnEnd:
    @pytest.mark.parametrize(
        ("text", "over_on"),
        [
            ("I have one week left in the course.", date(2026, 4, 9)),
            ("There are 10 days to go.", date(2026, 4, 12)),
            ("I will finish my degree in June.", date(2026, 6, 30)),
            ("I'm starting a new project in January.", date(2027, 1, 31)),
            ("The move will be next month.", date(2026, 5, 31)),
        ],
    )
    def test_the_day_it_should_be_over(self, text: str, over_on: date) -> None:
        [bound] = read_time_bound(said(text))
        assert bound.over_on == over_on
        assert not bound.wants_update(SAID_ON)
        assert bound.wants_update(over_on)

    def test_what_is_going_on_without_an_end_is_asked_for_after_two_months(self) -> None:
        [bound] = read_time_bound(said("I'm currently studying for the licence."))
        assert bound.over_on is None
        assert not bound.wants_update(date(2026, 5, 1))
        assert bound.wants_update(date(2026, 6, 15))

    @pytest.mark.parametrize("text", ["We finished in March 2019.", "I like June.", ""])
    def test_what_is_past_or_has_no_end(self, text: str) -> None:
        assert read_time_bound(said(text)) == ()

    def test_without_a_day_nothing_can_be_reckoned(self) -> None:
        assert read_time_bound(Statement("I have one week left.")) == ()

"""Work samples: points of a walk-through, and who has not seen one."""

from dataclasses import replace
from datetime import date

import pytest

from voicecoach.core.applications import Interviewer, Round, RoundKind
from voicecoach.core.matching import Likeness
from voicecoach.core.portfolio import (
    Point,
    Rehearsal,
    not_seen_by,
    points_of,
    points_said,
    walk_through_question,
    was_shown_in,
)
from voicecoach.core.preparation import Use, WorkSample
from voicecoach.review.portfolio_text import rehearsal_text

WALK = (
    "The old plan left nights short. I asked every picker which nights they needed. Overtime fell."
)
SAMPLE = WorkSample(3, "Shift plan", WALK, ("planning",))
ON = date(2026, 11, 2)
HELD = Round(
    6, 1, RoundKind.SECOND, ON, (Interviewer("Dana Hill"), Interviewer("Lee Moss", "peer"))
)


class TestPoints:
    def test_sentences_are_points(self) -> None:
        assert points_of(WALK) == (
            "The old plan left nights short.",
            "I asked every picker which nights they needed.",
            "Overtime fell.",
        )

    @pytest.mark.parametrize("mark", ["-", "*", "•", "1."])
    def test_lines_of_a_list_are_points(self, mark: str) -> None:
        assert points_of(f"{mark} The problem. In short.\n{mark} What I did") == (
            "The problem. In short.",
            "What I did",
        )

    def test_nothing_has_no_points(self) -> None:
        assert points_of("") == ()

    def test_a_point_is_said_in_other_order_and_form_and_quoted(self) -> None:
        said = "This is our plan. Every picker was asked about the nights they need. It helped."
        first, second, third = points_said(WALK, said, None)
        assert (first.quote, third.quote) == (None, None)
        assert second.quote == "Every picker was asked about the nights they need."

    def test_meaning_helps_where_some_words_are_there(self) -> None:
        walk = "Overtime cost fell by a third within a year."
        said = "We paid far less for overtime."

        def nearness(value: float) -> Likeness:
            return lambda _, others: [value] * len(others)

        assert points_said(walk, said, None) == (Point(walk),)
        assert points_said(walk, said, nearness(0.3)) == (Point(walk),)
        assert points_said(walk, said, nearness(0.7)) == (Point(walk, said),)
        assert points_said(walk, "It is a plan.", nearness(0.7)) == (Point(walk),)

    def test_nothing_was_said(self) -> None:
        assert all(point.quote is None for point in points_said(WALK, "", None))


class TestWhoHasSeenIt:
    def test_nobody_yet(self) -> None:
        assert not_seen_by(SAMPLE, HELD) == ("Dana Hill", "Lee Moss")
        assert not was_shown_in(SAMPLE, HELD)

    def test_whoever_saw_it_in_any_round_has_seen_it(self) -> None:
        shown = replace(SAMPLE, shown=(Use(ON, 5, None, "Kim Ashe, dana hill"),))
        assert not_seen_by(shown, HELD) == ("Lee Moss",)
        assert not was_shown_in(shown, HELD)

    def test_all_have_where_it_was_shown_to_the_whole_round(self) -> None:
        shown = replace(SAMPLE, shown=(Use(ON, 6),))
        assert not_seen_by(shown, HELD) == ()
        assert was_shown_in(shown, HELD)


def test_it_is_asked_for_with_a_minute() -> None:
    question = walk_through_question(SAMPLE, "Walk us through it.")
    assert (question.target.low_s, question.target.high_s) == (45, 60)
    assert question.covers == points_of(WALK)


@pytest.mark.parametrize(
    ("spoken_ms", "words"),
    [
        (72_000, "1 min 12 s, 12 s over a minute"),
        (58_000, "58 s: right for a minute"),
        (20_000, "20 s of a minute: there is room"),
        (None, "120 words: about 48 to 65 s aloud"),
    ],
)
def test_time_stands_against_a_minute(spoken_ms: int | None, words: str) -> None:
    said = Rehearsal((Point("One", "one"), Point("Two")), 120, spoken_ms, None)
    told = " ".join(rehearsal_text(SAMPLE, said).split())
    assert words in told
    assert "Said 1 of 2 points:" in told
    assert "- not said: Two" in told

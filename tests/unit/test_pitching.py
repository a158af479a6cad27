"""Pitches: time, trend, and what they name of a posting."""

from dataclasses import replace
from datetime import date

import pytest

from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.drills import PastAnswer
from voicecoach.core.matching import match_requirement
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.pitching import (
    Pitch,
    by_length,
    coverage,
    pitch_questions,
    pitches,
)
from voicecoach.core.planning import MatchedRequirement
from voicecoach.review.pitch_text import coverage_text, history_text, pitches_text

TODAY = date(2026, 11, 25)
SHORT, MINUTE = TargetRange(20, 30), TargetRange(45, 60)
RESUME = ("Led a team of 14 pickers on nights", "Managed a budget of 200,000 a year")


def asked(target: TargetRange, bank: str = "pitch") -> Question:
    return Question(f"pitch-{target.high_s}", "Who are you?", bank, "pitch", target)


def answer(question: Question, said: str | None, spoken_ms: int | None = None) -> PastAnswer:
    statement = Statement(said, Context(question.text, TODAY), "s-1", 1) if said else None
    return PastAnswer(
        question=question,
        answered_on=TODAY,
        was_answered=said is not None,
        ran_over=False,
        open_warnings=0,
        statement=statement,
        spoken_ms=spoken_ms,
    )


def pitch(spoken_s: int | None, on: date = TODAY, target: TargetRange = SHORT) -> Pitch:
    text = "I run a night shift and I like it very much indeed"
    return Pitch("s-1", on, target, text, None if spoken_s is None else spoken_s * 1000)


def required(text: str, *, must: bool = True) -> MatchedRequirement:
    return MatchedRequirement(match_requirement(text, RESUME, None, TODAY), must)


class TestWhatIsAsked:
    def test_one_question_for_each_length_the_shortest_first(self) -> None:
        bank = [asked(MINUTE), asked(TargetRange(75, 90)), asked(SHORT), asked(MINUTE)]
        assert [each.target.high_s for each in pitch_questions(bank, None)] == [30, 60, 90]
        assert [each.target.high_s for each in pitch_questions(bank, 60)] == [60]

    def test_only_answers_to_the_pitch_bank_with_words_are_pitches(self) -> None:
        follow_up = replace(asked(SHORT), follows="pitch-30")
        past = [
            answer(asked(SHORT), "I am Sam.", 21_000),
            answer(asked(MINUTE, "standard"), "I am Sam."),
            answer(asked(MINUTE), None),
            answer(follow_up, "Nine people."),
        ]
        [found] = pitches(past)
        assert (found.text, found.words, found.spoken_ms) == ("I am Sam.", 3, 21_000)


class TestTime:
    @pytest.mark.parametrize(
        ("spoken_s", "over_s"), [(41, 11), (30, 0), (20, 0), (12, -8), (None, None)]
    )
    def test_it_stands_against_the_range(self, spoken_s: int | None, over_s: int | None) -> None:
        assert pitch(spoken_s).over_s == over_s

    def test_pace_is_of_what_was_measured(self) -> None:
        assert pitch(24).pace_wpm == 30.0
        assert pitch(None).pace_wpm is None

    @pytest.mark.parametrize(
        ("spoken_s", "told"),
        [
            (41, "11 s over; aim for 20 to 30 s"),
            (25, "right in the range"),
            (12, "8 s short; aim for 20 to 30 s"),
            (None, "typed, 12 words: about 5 to 7 s aloud at 110 to 150 words a minute"),
        ],
    )
    def test_it_is_told_in_words(self, spoken_s: int | None, told: str) -> None:
        assert told in " ".join(pitches_text([pitch(spoken_s)]).split())


class TestTrend:
    @pytest.mark.parametrize(
        ("first", "last", "told"),
        [
            (41, 28, "11 s nearer to the range than at first, now in the range."),
            (41, 33, "8 s nearer to the range than at first, still 3 s off."),
            (25, 28, "In the range from the first to the latest."),
            (33, 33, "3 s off the range, as at first."),
            (31, 40, "9 s further from the range than at first."),
        ],
    )
    def test_from_the_first_to_the_latest(self, first: int, last: int, told: str) -> None:
        text = history_text([pitch(first, date(2026, 11, 2)), pitch(last)], TODAY)
        assert "2 November:" in text
        assert "today:" in text
        assert told in text

    def test_lengths_are_kept_apart_and_one_makes_no_trend(self) -> None:
        given = [pitch(50, target=MINUTE), pitch(25)]
        assert [seconds for seconds, _ in by_length(given)] == [30, 60]
        assert "range" not in history_text(given, TODAY)


class TestCoverage:
    def test_what_the_resume_meets_is_named_with_the_words_or_left_out(self) -> None:
        given = replace(pitch(25), text="I am Sam. I have led a team of fourteen for years.")
        wishes = [
            required("Experience leading a team"),
            required("Budget responsibility", must=False),
            required("Kubernetes"),
        ]
        found = coverage(wishes, [given], None, TODAY)
        [named] = found.named
        assert named.quote == "I have led a team of fourteen for years."
        assert [each.match.requirement for each in found.left_out] == ["Budget responsibility"]
        told = " ".join(coverage_text(found, "Acme").split())
        assert "Of 2 requirements of Acme that your résumé meets, you named 1:" in told
        assert "“Managed a budget of 200,000 a year”" in told

    def test_a_must_is_left_out_before_a_wish(self) -> None:
        given = replace(pitch(25), text="I am Sam.")
        wishes = [required("Budget responsibility", must=False), required("Leading a team")]
        left_out = coverage(wishes, [given], None, TODAY).left_out
        assert [each.is_must for each in left_out] == [True, False]

    def test_the_shortest_pitch_that_names_it_is_quoted(self) -> None:
        short = replace(pitch(25), text="I lead a team of nine.")
        long = replace(pitch(50, target=MINUTE), text="For years I have led a team of nine.")
        [named] = coverage([required("Leading a team")], [long, short], None, TODAY).named
        assert named.pitch is short

    def test_a_resume_that_meets_nothing_has_nothing_to_name(self) -> None:
        found = coverage([required("Kubernetes")], [pitch(25)], None, TODAY)
        assert "meets no requirement" in coverage_text(found, "Acme")

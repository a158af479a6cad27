"""What a hands-free session says, heard as a person would hear it."""

from dataclasses import replace
from datetime import date

import pytest

from voicecoach.core.audio import Span
from voicecoach.core.claims.compare import check_answer
from voicecoach.core.claims.models import Context, FindingValue, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.commands import COMMANDS, Command
from voicecoach.core.drills import Due
from voicecoach.core.models import Delivery, EndReason, Fillers, Question, TargetRange
from voicecoach.core.sessions import StoredFinding
from voicecoach.core.standing import AnswerReport, Standing
from voicecoach.core.timing import answer_timing
from voicecoach.review.spoken_numbers import (
    day_aloud,
    duration_aloud,
    number_aloud,
    ordinal_aloud,
    range_aloud,
    sentence_aloud,
    value_aloud,
    year_aloud,
)
from voicecoach.review.spoken_summary import due_aloud
from voicecoach.review.spoken_text import SpokenPhrases, Verbosity

QUESTION = Question("q", "How long?", "bank", "topic", TargetRange(60, 120))
TODAY = date(2026, 11, 25)


def finding(said_on: date | None, source: str = "practice") -> StoredFinding:
    earlier = Statement(
        "I have worked in logistics for five years.", Context(said_on=said_on, source=source)
    )
    later = Statement(
        "I have worked in logistics for seven years.", Context(said_on=TODAY, source="practice")
    )
    (found,) = check_answer(later, [earlier])
    return StoredFinding(1, found)


def report(seconds: int, pace_wpm: float | None = 140.0, fillers: int = 0) -> AnswerReport:
    timing = answer_timing([Span(0, seconds * 1000)], seconds * 1000, EndReason.SILENCE)
    delivery = Delivery(50, pace_wpm, pace_wpm, Fillers("lower_bound", fillers))
    return AnswerReport(QUESTION, timing, delivery, anything_said=True)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (12, "twelve"),
        (21, "twenty-one"),
        (190, "one hundred and ninety"),
        (1_005, "one thousand and five"),
        (12_500, "twelve thousand five hundred"),
        (1_200_000, "one point two million"),
        (2_000_000, "two million"),
        (2.5, "two and a half"),
        (99.9, "ninety-nine point nine"),
    ],
)
def test_numbers(number: float, words: str) -> None:
    assert number_aloud(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "first"), (2, "second"), (12, "twelfth"), (20, "twentieth"), (23, "twenty-third")],
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal_aloud(number) == words


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (1990, "nineteen ninety"),
        (2009, "two thousand and nine"),
        (2026, "twenty twenty-six"),
        (1905, "nineteen oh five"),
    ],
)
def test_years(year: int, words: str) -> None:
    assert year_aloud(year) == words


def test_days() -> None:
    assert day_aloud(date(2026, 4, 2), TODAY) == "the second of April"
    assert day_aloud(date(2025, 4, 30), TODAY) == "the thirtieth of April, twenty twenty-five"


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [
        (48_000, "forty-eight seconds"),
        (60_000, "one minute"),
        (61_000, "one minute and one second"),
        (400, "no seconds"),
    ],
)
def test_lengths_of_time(milliseconds: int, words: str) -> None:
    assert duration_aloud(milliseconds) == words


def test_bands_of_time() -> None:
    assert range_aloud(60, 120) == "one to two minutes"
    assert range_aloud(20, 60) == "twenty to sixty seconds"
    assert range_aloud(90, 180) == "one minute and thirty seconds to three minutes"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (FindingValue("duration", 84, 84, "months"), "seven years"),
        (FindingValue("duration", 18, 18, "months"), "a year and a half"),
        (FindingValue("duration", 14, 14, "months"), "fourteen months"),
        (FindingValue("duration", 27, 27, "months"), "two years and three months"),
        (FindingValue("count", 1, 1, "people"), "one person"),
        (FindingValue("count", 12, None, "people"), "at least twelve people"),
        (
            FindingValue("percent", 40, 45, "percent"),
            "between forty percent and forty-five percent",
        ),
        (FindingValue("skill", text="kubernetes"), None),
    ],
)
def test_values(value: FindingValue, words: str | None) -> None:
    assert value_aloud(value) == words


class TestWhichIsRight:
    def test_both_values_with_their_days(self) -> None:
        asked = SpokenPhrases(Verbosity.BRIEF).which_is_right(finding(date(2026, 4, 2)))
        assert asked == (
            "Today you said seven years. On the second of April you said five years. "
            "Which is right?"
        )

    @pytest.mark.parametrize(
        ("said_on", "source", "begins"),
        [
            (TODAY, "practice", "Earlier today you said"),
            (None, "practice", "Before that you said"),
            (
                date(2025, 12, 2),
                "interview",
                "On the second of December, twenty twenty-five you said",
            ),
            (None, "resume", "Your résumé says"),
        ],
    )
    def test_where_the_earlier_one_is_from(
        self, said_on: date | None, source: str, begins: str
    ) -> None:
        assert begins in SpokenPhrases().which_is_right(finding(said_on, source))

    def test_what_was_decided_is_repeated_with_its_value(self) -> None:
        stored = replace(finding(None), resolution=Resolution(Choice.RIGHT, Which.EARLIER))
        assert SpokenPhrases().settled(stored).startswith("Noted: five years is right.")


class TestFeedback:
    @pytest.mark.parametrize(
        ("seconds", "contains"),
        [(30, "room for an example"), (80, "a good length"), (200, "leave one part out")],
    )
    def test_time_against_the_target(self, seconds: int, contains: str) -> None:
        assert contains in SpokenPhrases().feedback(report(seconds))

    def test_brief_says_nothing_of_what_is_fine(self) -> None:
        phrases = SpokenPhrases(Verbosity.BRIEF)
        assert phrases.feedback(report(80)) == ""
        assert phrases.feedback(report(30)) != ""

    def test_full_adds_pace_and_fillers(self) -> None:
        said = SpokenPhrases(Verbosity.FULL).feedback(report(80, fillers=4))
        assert "140 words a minute" in said
        assert "about four ums" in said

    def test_nothing_heard_is_no_fault(self) -> None:
        silent = replace(report(80), anything_said=False)
        assert "That is fine" in SpokenPhrases().feedback(silent)


def test_what_takes_something_away_says_how_to_take_it_back() -> None:
    for ways in COMMANDS:
        if ways.takes_something_away:
            assert "undo that" in SpokenPhrases().done(ways.command)
    assert "undo that" in COMMANDS[[ways.command for ways in COMMANDS].index(Command.UNDO)].spoken


def test_the_summary_tells_everything_that_is_left_to_do() -> None:
    standing = Standing(
        asked=10,
        total=10,
        answered=8,
        skipped=2,
        spoken_ms=600_000,
        mismatches=(finding(None),),
        settled=1,
        marks=1,
        notes=2,
    )
    assert SpokenPhrases().summary(standing, Due(1, (QUESTION,))) == (
        "That was eight answers in ten minutes of speaking. "
        "One thing does not fit yet, about logistics. Two questions left for another day. "
        "One marked place and two notes kept for you. Everything is saved. "
        "One question comes up again tomorrow, about topic."
    )


def test_nothing_said_has_to_be_seen() -> None:
    """No signs, digits in brackets or lines: a voice reads it as it stands."""
    phrases = SpokenPhrases(Verbosity.FULL)
    texts = [
        phrases.opening(10),
        phrases.choice(is_first=True),
        phrases.help(in_answer=True),
        phrases.help(in_answer=False),
        phrases.not_understood(),
        phrases.how_long(61_000, QUESTION),
        *(phrases.done(command) for command in Command),
    ]
    assert not [text for text in texts if ".." in text]
    assert not [text for text in texts if set(text) & set("()[]{}<>/|*_#\n%")]


@pytest.mark.parametrize("in_answer", [True, False])
def test_the_help_names_what_can_really_be_said(in_answer: bool) -> None:
    forms = {form for ways in COMMANDS for form in ways.spoken}
    named = SpokenPhrases().help(in_answer=in_answer).removeprefix("Say: ").rstrip(".").lower()
    assert {each.removeprefix("or ") for each in named.split(", ")} <= forms


@pytest.mark.parametrize(
    ("in_days", "topics", "words"),
    [
        (0, ["pay"], "One question is due today, about pay"),
        (0, ["pay", "pay"], "Two questions are due today, about pay"),
        (1, ["pay", "team-work"], "Two questions come up again tomorrow, about pay and team work"),
        (3, list("abbc"), "Four questions come up again in three days, mostly about b and a"),
    ],
)
def test_what_is_due(in_days: int, topics: list[str], words: str) -> None:
    questions = tuple(replace(QUESTION, topic=topic) for topic in topics)
    assert sentence_aloud(due_aloud(Due(in_days, questions))) == f"{words}."


def test_a_number_in_doubt_is_asked_for() -> None:
    said = Statement("I led a team of fifty people.", Context(said_on=date(2026, 4, 2)))
    later = Statement("I led a team of fifteen people.", Context(said_on=TODAY))
    (found,) = check_answer(later, [said])
    stored = StoredFinding(1, found)
    asked = "Did you say fifteen people, fifty people, or neither?"
    brief, normal = SpokenPhrases(Verbosity.BRIEF), SpokenPhrases()
    assert brief.was_it_said(stored, Which.LATER) == asked
    assert normal.was_it_said(stored, Which.LATER) == f"I may have misheard a number. {asked}"
    assert brief.was_it_said(stored, Which.EARLIER) == (
        "I may have misheard a number on the second of April. "
        "Did you say fifty people, fifteen people, or neither?"
    )
    settled = replace(stored, resolution=Resolution(Choice.MISHEARD, Which.LATER))
    assert brief.settled(settled) == "Noted: not fifteen people; I misheard that."

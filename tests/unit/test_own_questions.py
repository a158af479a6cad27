"""Which question was meant, which to suggest, and whether one was said whole."""

from collections.abc import Sequence
from datetime import date

import pytest

from voicecoach.core.applications import Interviewer, Round, RoundKind
from voicecoach.core.interviewer_roles import InterviewerRole
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.own_questions import (
    find_meant,
    how_said,
    is_better_later,
    read_ticks,
    roles_of,
    suggest,
)
from voicecoach.core.preparation import Discretion, OwnQuestion, ResearchNote

JUDGED = OwnQuestion(1, 1, "How is work like this judged here, by whom and how often?")
CLOSELY = OwnQuestion(2, 1, "Who would I work with most closely?")
HARDEST = OwnQuestion(3, 1, "What is the hardest thing your team has to solve this year?")
MINE = (JUDGED, CLOSELY, HARDEST)


def asked(text: str, *tags: str, topic: str = "") -> Question:
    return Question(text, text, "employer_questions", topic or text, TargetRange(5, 20), tags=tags)


class TestMeaning:
    @pytest.mark.parametrize(
        ("told", "meant"),
        [
            ("how work is judged", JUDGED),
            ("I asked who I would work with", CLOSELY),
            ("the hardest thing to solve this year", HARDEST),
            ("2", CLOSELY),
            ("#3: a warehouse move", HARDEST),
            ("whether there is a canteen", None),
            ("how remote work is done", None),
            ("9", None),
        ],
    )
    def test_words_or_number(self, told: str, meant: OwnQuestion | None) -> None:
        assert find_meant(told, MINE, None) == meant

    def test_meaning_finds_what_words_do_not(self) -> None:
        def near(text: str, others: Sequence[str]) -> list[float]:
            assert text == "the biggest challenge"
            return [0.1, 0.1, 0.48]

        assert find_meant("I asked about the biggest challenge", MINE, near) == HARDEST


class TestTicks:
    def test_one_line_with_the_answer(self) -> None:
        (tick,) = read_ticks("who I would work with, they said Tom and Priya", MINE, None)
        assert (tick.question, tick.answer) == (CLOSELY, "Tom and Priya")

    def test_by_number(self) -> None:
        (tick,) = read_ticks("1: twice a year", MINE, None)
        assert (tick.question, tick.answer) == (JUDGED, "twice a year")

    def test_several_sentences(self) -> None:
        told = (
            "I asked how work is judged. They look at revenue. Twice a year. "
            "And I asked who I would work with. Dana said mostly Tom."
        )
        first, second = read_ticks(told, MINE, None)
        assert (first.question, first.answer) == (JUDGED, "They look at revenue. Twice a year.")
        assert (second.question, second.answer) == (CLOSELY, "Dana said mostly Tom.")

    def test_what_is_not_among_them_is_a_question_of_its_own(self) -> None:
        (tick,) = read_ticks("I asked whether there is a canteen. She said no.", MINE, None)
        assert (tick.question, tick.text) == (None, "Whether there is a canteen")
        assert tick.answer == "no."


class TestSuggesting:
    BANK = (
        asked("How is my work judged?", "manager", topic="performance"),
        asked("How often is work judged?", "manager", topic="performance"),
        asked("Who decides about training?", "hr", topic="training"),
        asked("Where does the firm grow?", "executive", "manager", topic="growth"),
    )

    def texts(self, there: Sequence[str], *roles: InterviewerRole) -> list[str]:
        return [each.text for each in suggest(self.BANK, there, frozenset(roles), None)]

    def test_one_of_a_topic_in_the_order_of_the_bank(self) -> None:
        assert self.texts([]) == [
            "How is my work judged?",
            "Who decides about training?",
            "Where does the firm grow?",
        ]

    def test_those_that_suit_more_of_the_interviewers_come_first(self) -> None:
        roles = (InterviewerRole.MANAGER, InterviewerRole.EXECUTIVE)
        assert self.texts([], *roles) == ["Where does the firm grow?", "How is my work judged?"]

    def test_nothing_that_is_there_already(self) -> None:
        there = ["Where does the firm grow", "Who decides about trainings?"]
        assert self.texts(there) == ["How is my work judged?"]

    def test_the_round_says_for_whom(self) -> None:
        people = (Interviewer("Dana", "hiring manager"), Interviewer("Kim"))
        held = Round(1, 1, RoundKind.SECOND, interviewers=people)
        assert roles_of(held) == {InterviewerRole.MANAGER}
        assert roles_of(None) == frozenset()


class TestBetterLater:
    OFFER = ResearchNote(
        1, None, "my other offer from Bolt", "me", date(2026, 11, 1), Discretion.NOT_TO_MENTION
    )

    @pytest.mark.parametrize("text", ["What salary is planned?", "How many days off are there?"])
    def test_pay_and_perks_wait_for_a_later_round(self, text: str) -> None:
        assert is_better_later(text, Round(1, 1, RoundKind.PHONE), ())
        assert not is_better_later(text, Round(1, 1, RoundKind.FINAL), ())

    @pytest.mark.parametrize(
        "text", ["What do you pay attention to?", "What are your expectations of me?"]
    )
    def test_what_only_sounds_like_it_does_not(self, text: str) -> None:
        assert not is_better_later(text, Round(1, 1, RoundKind.FIRST), ())

    def test_what_is_not_to_be_mentioned_never_comes(self) -> None:
        held = Round(1, 1, RoundKind.FINAL)
        assert is_better_later("Can you match my offer from Bolt?", held, (self.OFFER,))


class TestRehearsing:
    def test_said_whole_with_a_slip(self) -> None:
        said = how_said(JUDGED.text, "um how is work like this judged here by who and how often")
        assert said.is_whole
        assert said.missing == ()

    def test_half_of_it(self) -> None:
        said = how_said("What salary range is planned?", "what range is planned")
        assert not said.is_whole
        assert said.missing == ("salary",)

    def test_nothing(self) -> None:
        assert how_said(JUDGED.text, "").share == 0

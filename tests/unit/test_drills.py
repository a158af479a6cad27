from dataclasses import replace
from datetime import date, timedelta

import pytest

from voicecoach.core.claims import Context, Statement
from voicecoach.core.drills import (
    RAPID_TARGET,
    Due,
    PastAnswer,
    call_backs,
    due_on,
    memory_of,
    mixed,
    next_due,
    on_topic,
    rapid,
    topics,
    weaknesses,
)
from voicecoach.core.models import Question, TargetRange
from voicecoach.review.drill_text import call_back_question, why_weak

TODAY = date(2026, 5, 20)


def question(name: str, topic: str = "general", bank: str = "own") -> Question:
    return Question(name, f"What about {name}?", bank, topic, TargetRange(60, 120))


def past(
    name: str,
    days_ago: int,
    *,
    answered: bool = True,
    over: bool = False,
    warnings: int = 0,
    said: str | None = None,
) -> PastAnswer:
    on = TODAY - timedelta(days=days_ago)
    statement = None if said is None else Statement(said, Context(f"What about {name}?", on))
    return PastAnswer(question(name), on, answered, over, warnings, statement)


class TestWhenAQuestionIsDue:
    def test_good_answers_rest_longer_and_longer(self) -> None:
        answers = [past("a", 40), past("a", 38), past("a", 27)]

        rests = [
            (due_on(answers[: count + 1]) - answers[count].answered_on).days for count in range(3)
        ]

        assert rests == sorted(rests)
        assert rests[0] >= 1
        assert rests[2] > 2 * rests[1] > 4 * rests[0]

    @pytest.mark.parametrize(
        "slip",
        [past("a", 2, answered=False), past("a", 2, over=True), past("a", 2, warnings=1)],
        ids=["left out", "ran over", "warned"],
    )
    def test_anything_else_comes_back_sooner(self, slip: PastAnswer) -> None:
        before = [past("a", 30), past("a", 20)]
        assert due_on([*before, slip]) < due_on([*before, past("a", 2)])

    def test_what_was_left_out_comes_back_first(self) -> None:
        left_out = due_on([past("a", 2, answered=False)])
        assert left_out <= due_on([past("a", 2, over=True)]) < due_on([past("a", 2)])

    def test_the_chance_to_answer_well_falls_to_nine_in_ten_on_that_day(self) -> None:
        memory = memory_of([past("a", 40), past("a", 38)])
        assert memory.chance_on(memory.due_on) == pytest.approx(0.9, abs=0.02)
        assert memory.chance_on(TODAY) < memory.chance_on(memory.due_on)


class TestWeakSpots:
    def test_the_most_pressing_comes_first(self) -> None:
        found = weaknesses(
            [
                past("due", 5),
                past("over", 0, over=True),
                past("left out", 0, answered=False),
                past("warned", 0, warnings=2),
                past("rests", 0),
            ],
            TODAY,
        )

        assert [each.question.id for each in found] == ["warned", "left out", "over", "due"]
        assert [why_weak(each) for each in found] == [
            "2 open warnings",
            "left out last time",
            "ran over last time",
            "due since 2026-05-17",
        ]

    def test_only_the_last_answer_counts(self) -> None:
        assert weaknesses([past("a", 3, warnings=1), past("a", 0)], TODAY) == ()

    def test_nothing_before_is_nothing_weak(self) -> None:
        assert weaknesses([], TODAY) == ()


class TestWhatComesUpNext:
    def test_all_that_is_due_by_today_comes_first(self) -> None:
        answers = [past("a", 9), past("b", 3), past("c", 0)]
        assert next_due(answers, TODAY) == Due(0, (answers[0].question, answers[1].question))

    def test_otherwise_the_first_day_that_brings_any(self) -> None:
        answers = [past("a", 0), past("b", 1), past("b", 0), past("c", 0)]
        assert next_due(answers, TODAY) == Due(2, (answers[0].question, answers[3].question))

    def test_nothing_was_answered_yet(self) -> None:
        assert next_due([], TODAY) is None


class TestChoosing:
    def test_mixed_takes_turns_and_keeps_its_order(self) -> None:
        banks = [
            [question(f"a{n}", bank="a") for n in range(3)],
            [question(f"b{n}", bank="b") for n in range(5)],
        ]
        chosen = mixed(banks, seed=4)

        assert [each.bank for each in chosen] == list("abababbb")
        assert sorted(each.id for each in chosen) == sorted(
            each.id for bank in banks for each in bank
        )
        assert chosen == mixed(banks, seed=4)
        assert any(chosen != mixed(banks, seed=seed) for seed in range(5, 9))

    def test_a_topic_is_found_however_it_is_written(self) -> None:
        questions = [question("a", "rate-yourself"), question("b", "metaphor")]

        assert on_topic(questions, " Rate Yourself ") == (questions[0],)
        assert on_topic(questions, "cooking") == ()
        assert topics(questions) == ("metaphor", "rate-yourself")

    def test_rapid_shortens_the_time_and_nothing_else(self) -> None:
        before = question("a")

        assert rapid([before]) == (replace(before, target=RAPID_TARGET),)


class TestCallBacks:
    def test_what_was_said_is_quoted(self) -> None:
        answers = [past("a", 9, said="Um, well. I led a team of nine gardeners at the palm house.")]
        [asked] = call_backs(answers, call_back_question, seed=1)

        assert "nine gardeners" in asked.text
        assert asked.text.startswith("Last time you told us: ")
        assert asked.id == "call-back-a"

    def test_only_the_latest_answer_to_a_question(self) -> None:
        answers = [
            past("a", 9, said="I led a team of nine gardeners."),
            past("a", 2, said="I led a team of twelve gardeners."),
        ]
        [asked] = call_backs(answers, call_back_question, seed=1)

        assert "twelve" in asked.text

    @pytest.mark.parametrize(
        "said",
        [None, "Well, it depends.", "If I led a team of nine gardeners, I would split it."],
    )
    def test_where_nothing_was_claimed_nothing_is_asked(self, said: str | None) -> None:
        assert call_backs([past("a", 1, said=said)], call_back_question, seed=1) == ()

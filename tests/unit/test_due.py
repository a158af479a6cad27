"""What to practise today."""

from datetime import date, timedelta

from voicecoach.core.drills import PastAnswer
from voicecoach.core.due import DueItem, WhyDue, due_today
from voicecoach.core.models import Question, TargetRange

TODAY = date(2026, 6, 1)


def question(name: str) -> Question:
    return Question(name, f"What about {name}?", "own", "general", TargetRange(30, 60))


def past(name: str, days_ago: int, *, over: bool = False, warnings: int = 0) -> PastAnswer:
    on = TODAY - timedelta(days=days_ago)
    return PastAnswer(
        question(name), on, was_answered=True, ran_over=over, open_warnings=warnings, statement=None
    )


def named(items: tuple[DueItem, ...]) -> list[tuple[str, WhyDue]]:
    return [(item.question.id, item.why) for item in items]


def test_kinds_come_in_turn_and_each_question_once() -> None:
    answers = [
        past("pay", 1, warnings=1),
        past("team", 1, warnings=2),
        past("long", 1, over=True),
        past("old", 30),
        past("fresh", 0),
    ]
    assert named(due_today(answers, [question("gap")], TODAY)) == [
        ("team", WhyDue.WARNING),
        ("long", WhyDue.WEAK),
        ("old", WhyDue.FADING),
        ("gap", WhyDue.UNTOUCHED),
        ("pay", WhyDue.WARNING),
    ]


def test_what_fades_until_the_interview_is_spread_over_the_days_left() -> None:
    answers = [past(f"q{n}", 1) for n in range(6)]
    assert due_today(answers, [], TODAY) == ()
    interview = TODAY + timedelta(days=6)
    [item] = due_today(answers, [], TODAY, interview)
    assert item.why is WhyDue.BEFORE_THE_INTERVIEW
    assert item.chance is not None
    assert item.chance < 0.9
    the_day_before = due_today(answers, [], interview - timedelta(days=1), interview)
    assert len(the_day_before) == len(answers)


def test_an_interview_that_is_over_changes_nothing() -> None:
    answers = [past("a", 1)]
    assert due_today(answers, [], TODAY, TODAY - timedelta(days=1)) == ()


def test_nothing_practised_and_nothing_asked_for_is_nothing_due() -> None:
    assert due_today([], [], TODAY) == ()

"""What is worth a word after an answer."""

from dataclasses import replace
from datetime import date

import pytest

from voicecoach.core.applications import Interviewer, Round, RoundKind
from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.preparation import Discretion, ResearchNote, Use, WorkSample
from voicecoach.core.reminders import Reminder, Surroundings, remind
from voicecoach.review.reminder_text import reminder_sentences

TODAY = date(2026, 6, 1)
QUESTION = Question("why-us", "Why us?", "own", "motive", TargetRange(30, 60))
EARLIER = Statement(
    "I like bread. I have one week left in the course.", Context("Why us?", date(2026, 4, 2))
)
OPENED = ResearchNote(1, 1, "They opened a bakery in Harrogate", "their site", date(2026, 5, 1))
SECRET = ResearchNote(
    2, 1, "Crustwell was fined by inspectors", "news", TODAY, Discretion.NOT_TO_MENTION
)


def told(answer: str, known: Surroundings, question: Question = QUESTION) -> tuple[str, ...]:
    return reminder_sentences(remind(question, answer, known, None), TODAY)


def test_nothing_known_is_nothing_said() -> None:
    assert remind(QUESTION, "I like bread.", Surroundings(TODAY), None) == Reminder()
    assert told("I like bread.", Surroundings(TODAY)) == ()


def test_an_earlier_answer_is_quoted_with_its_day_and_its_open_end() -> None:
    first, second = told("I like bread.", Surroundings(TODAY, (EARLIER,)))
    assert first.startswith("You answered this on 2 April too: “I like bread.")
    assert second == (
        "You said on 2 April: “I have one week left in the course”. Say where that stands now."
    )


def test_going_back_to_it_is_praised() -> None:
    first, *_ = told("As I mentioned in April, I like bread.", Surroundings(TODAY, (EARLIER,)))
    assert "went back to it" in first


def test_research_that_was_used_and_that_there_was_room_for() -> None:
    known = Surroundings(TODAY, research=(OPENED,))
    motive = replace(QUESTION, kind=QuestionKind.MOTIVATION)
    [used] = told("I saw that you opened a bakery in Harrogate.", known, motive)
    assert used == "You used what you found out: “They opened a bakery in Harrogate”."
    [unused] = told("I like bread.", known, motive)
    assert unused == (
        "There was room for what you found out: “They opened a bakery in Harrogate” "
        "(their site, 1 May)."
    )
    assert told("I like bread.", known) == ()


def test_what_was_not_to_be_mentioned_comes_first() -> None:
    known = Surroundings(TODAY, (EARLIER,), (SECRET,))
    first, *_ = told("I read that the inspectors fined Crustwell.", known)
    assert first.startswith("You had noted not to mention this: “Crustwell was fined")


def test_pay_is_noted_until_it_is_due() -> None:
    answer = "I left because my salary was low."
    assert "spoke of pay (“salary”)" in told(answer, Surroundings(TODAY))[0]
    assert told(answer, Surroundings(TODAY, pay_is_due=True)) == ()


def test_work_that_fits_the_question_is_named() -> None:
    sample = WorkSample(1, "The spring catalogue", "First …", ("design",))
    known = Surroundings(TODAY, samples=(sample,))
    assert remind(QUESTION, "Yes.", known, lambda _, others: [0.9] * len(others)).sample is sample
    assert remind(QUESTION, "Yes.", known, lambda _, others: [0.1] * len(others)).sample is None


@pytest.mark.parametrize(
    ("seen_by", "told_of_it"),
    [
        (None, "Dana Hill and Lee Moss have not seen it yet."),
        ("Lee Moss", "Dana Hill has not seen it yet."),
        ("Dana Hill, Lee Moss", "Everybody in this round has seen it."),
    ],
)
def test_whoever_has_not_seen_the_work_is_named(seen_by: str | None, told_of_it: str) -> None:
    shown = (Use(TODAY, 4, None, seen_by),) if seen_by else ()
    sample = WorkSample(1, "The spring catalogue", "First …", ("design",), shown)
    people = (Interviewer("Dana Hill"), Interviewer("Lee Moss"))
    held = Round(5, 1, RoundKind.SECOND, TODAY, people)
    known = Surroundings(TODAY, samples=(sample,), held=held)
    found = remind(QUESTION, "Yes.", known, lambda _, others: [0.9] * len(others))
    [sentence] = reminder_sentences(found, TODAY)
    assert sentence == (
        f"You have work to show that fits this question: The spring catalogue. {told_of_it}"
    )


@pytest.mark.parametrize("bank", ["portfolio", "pitch"])
def test_what_is_told_again_and_again_reminds_of_nothing_earlier(bank: str) -> None:
    sample = WorkSample(1, "The spring catalogue", "First …")
    known = Surroundings(TODAY, (EARLIER,), samples=(sample,))
    rehearsed = replace(QUESTION, bank=bank)
    assert remind(rehearsed, "Yes.", known, lambda _, others: [0.9] * len(others)).is_empty

"""What becomes of what is told about a round."""

from datetime import date

import pytest

from voicecoach.core.applications import Application, Belonging, Interviewer, Round, RoundKind
from voicecoach.core.debriefing import (
    Debrief,
    Remark,
    Reply,
    new_items,
    people_met,
    read_reply,
    round_to_debrief,
    tasks,
    told_things,
    what_to_do,
    with_people,
)
from voicecoach.core.preparation import DebriefItem, DebriefKind
from voicecoach.errors import DataError, UsageError

TODAY = date(2026, 11, 25)
FIRST = Round(1, 1, RoundKind.FIRST, TODAY, (Interviewer("Kim Ashe", "recruiter"),))
AT_ACME = Belonging(Application(1, "Acme", "Sales lead", (FIRST,)), FIRST)


class TestReplies:
    @pytest.mark.parametrize(
        "said",
        [
            "",
            "nothing",
            "No.",
            "Um, no.",
            "That's all.",
            "No, nothing else.",
            "That’s it, I think that’s all.",
            "I don't think so.",
            "They didn't.",
            "next",
            "-",
        ],
    )
    def test_nothing_to_tell(self, said: str) -> None:
        assert read_reply(said) == Reply("", ends_part=True)

    @pytest.mark.parametrize(
        ("said", "told"),
        [
            ("They doubted my budget. That's all.", "They doubted my budget."),
            ("My budget, and that's it", "My budget"),
            ("Leeds and nothing else", "Leeds"),
        ],
    )
    def test_the_last_thing(self, said: str, told: str) -> None:
        assert read_reply(said) == Reply(told, ends_part=True)

    @pytest.mark.parametrize(
        "said",
        [
            "They asked me nothing about money",
            "No budget experience",
            "That's all they sell: shoes",
            "Nobody from finance was there",
        ],
    )
    def test_words_that_only_sound_like_an_end(self, said: str) -> None:
        assert read_reply(said) == Reply(said)

    def test_a_spoken_reply_holds_several_things(self) -> None:
        said = "And I met Dr. Nair. Also, I promised a call. Nothing."
        assert told_things(said) == ("I met Dr. Nair.", "I promised a call.")

    def test_a_day_said_by_itself_belongs_to_the_promise_before_it(self) -> None:
        said = "I promised to send the report. By Friday. And I will call Kim."
        assert told_things(said) == (
            "I promised to send the report. By Friday.",
            "I will call Kim.",
        )


@pytest.mark.parametrize(
    ("promised", "to_do"),
    [
        ("I promised to send the slides by Friday.", "Send the slides by Friday"),
        ("I promised them to call", "Call"),
        ("I said I'd share the link", "Share the link"),
        ("I'll write next week", "Write next week"),
        ("send two references", "Send two references"),
        ("I promised", "I promised"),
    ],
)
def test_a_task_says_what_to_do(promised: str, to_do: str) -> None:
    assert what_to_do(promised) == to_do


def test_a_promise_is_counted_from_the_day_of_the_round() -> None:
    debrief = Debrief((Remark(DebriefKind.PROMISED, "I'll send the slides by Friday"),))
    (task,) = tasks(debrief, date(2026, 11, 16), "promised")
    assert (task.text, task.why, task.due_on) == (
        "Send the slides by Friday", "promised", date(2026, 11, 20),
    )  # fmt: skip


def test_two_promises_in_one_sentence_are_two_tasks() -> None:
    told = "I promised to send it by Friday, and to call Kim next week. I eat and drink to live."
    debrief = Debrief((Remark(DebriefKind.PROMISED, told),))
    first, second = tasks(debrief, date(2026, 11, 16), "promised")
    assert (first.text, first.due_on) == ("Send it by Friday", date(2026, 11, 20))
    assert second.text.startswith("Call Kim next week")
    assert second.due_on == date(2026, 11, 27)


def test_an_answer_is_a_statement_made_in_the_round() -> None:
    remarks = (
        Remark(DebriefKind.ASKED, "How big was your team?"),
        Remark(DebriefKind.ANSWERED, "I led twelve people.", "How big was your team?"),
    )
    asked, answered = new_items(Debrief(remarks), AT_ACME, TODAY)
    assert asked.statement is None
    statement = answered.statement
    assert statement is not None
    context = statement.context
    assert (statement.text, context.question) == (remarks[1].text, remarks[1].question)
    assert (context.source, context.said_on) == ("interview", TODAY)
    assert (context.employer, context.round) == ("Acme", "first")
    assert (statement.application_id, statement.round_id) == (1, 1)


def test_what_is_noted_already_is_left_out() -> None:
    known = [DebriefItem(1, 1, DebriefKind.DOUBTED, "My budget.", TODAY)]
    remarks = (
        Remark(DebriefKind.DOUBTED, "my  budget"),
        Remark(DebriefKind.LEARNT, "my budget"),
        Remark(DebriefKind.LEARNT, "My budget"),
    )
    new = Debrief(remarks, discreet=("My offer", "the lawsuit")).without(known, ["my offer."])
    assert new.remarks == remarks[1:2]
    assert new.discreet == ("the lawsuit",)


def test_people_met_join_the_interviewers() -> None:
    debrief = Debrief((Remark(DebriefKind.NAME, "Kim and Dana Hill, hiring manager"),))
    dana = Interviewer("Dana Hill", "hiring manager")
    assert people_met(debrief, FIRST) == (dana,)
    assert with_people(FIRST, debrief).interviewers == (*FIRST.interviewers, dana)


class TestWhichRound:
    def chosen(self, *rounds: Round) -> Round | None:
        return round_to_debrief(Belonging(Application(1, "Acme", None, rounds)), TODAY).round

    def test_the_latest_that_is_over(self) -> None:
        earlier = Round(2, 1, RoundKind.PHONE, date(2026, 11, 2))
        later = Round(3, 1, RoundKind.SECOND, date(2026, 12, 2))
        assert self.chosen(earlier, FIRST, later, Round(4, 1, RoundKind.FINAL)) == FIRST

    def test_without_one_the_latest_without_a_day(self) -> None:
        undated = Round(3, 1, RoundKind.OTHER)
        later = Round(2, 1, RoundKind.SECOND, date(2026, 12, 2))
        assert self.chosen(later, undated) == undated

    def test_the_one_named_even_if_it_is_to_come(self) -> None:
        later = Round(2, 1, RoundKind.SECOND, date(2026, 12, 2))
        named = Belonging(Application(1, "Acme", None, (later,)), later)
        assert round_to_debrief(named, TODAY) == named

    def test_none_says_how_to_add_one(self) -> None:
        with pytest.raises(DataError) as raised:
            self.chosen()
        assert raised.value.hint == "Add it: voicecoach rounds add 1 --kind first --date 2026-11-25"

    def test_only_rounds_to_come_say_how_to_name_one(self) -> None:
        with pytest.raises(UsageError, match="still to come"):
            self.chosen(Round(2, 1, RoundKind.SECOND, date(2026, 12, 2)))

"""Others who ask on after an answer."""

from dataclasses import replace

from voicecoach.core.models import Question, TargetRange
from voicecoach.core.panel.joining_in import questions_of_others
from voicecoach.core.panel.planning import BACKGROUND_TOPIC, PANEL_BANK

PROBES = ("From what to what?", "When was that?", "What was your part?")


def asked(by: str | None, key: str, topic: str = "results", bank: str = "standard") -> Question:
    return Question(
        key, f"What about {key}?", bank, topic, TargetRange(20, 60), asked_by=by,
        follow_ups=("And then?", "Why?"),
    )  # fmt: skip


ANN, BEN, CAS = asked("Ann", "a"), asked("Ben", "b"), asked("Cas", "c")
LATE = asked("Dan", "d", BACKGROUND_TOPIC, bank=PANEL_BANK)
END = asked(None, "e")


def test_two_others_ask_and_not_whoever_comes_late() -> None:
    found = questions_of_others(CAS, PROBES, (ANN, BEN, CAS), (LATE, END))
    assert found == (("Ann", PROBES[0]), ("Ben", PROBES[1]))


def test_people_begin_by_taking_turns() -> None:
    assert questions_of_others(BEN, PROBES, (ANN, BEN), (CAS, LATE, END)) == ()


def test_once_in_a_session() -> None:
    follow_up = replace(CAS, id="b-follow-up-1", follows="b")
    assert questions_of_others(CAS, PROBES, (ANN, BEN, follow_up, CAS), (LATE,)) == ()


def test_somebody_who_asks_on_after_their_own_question_does_not_count() -> None:
    follow_up = replace(BEN, id="b-follow-up-1", follows="b")
    assert questions_of_others(CAS, PROBES, (ANN, BEN, follow_up, CAS), (LATE,))


def test_without_cause_the_question_s_own_follow_ups_come_in_the_second_half() -> None:
    early = questions_of_others(CAS, (), (ANN, BEN, CAS), (LATE, ANN, BEN, END))
    late = questions_of_others(CAS, (), (ANN, BEN, LATE, CAS), (END,))
    assert early == ()
    assert [text for _, text in late] == ["And then?", "Why?"]


def test_nobody_asks_on_about_names_background_or_where_nobody_asks() -> None:
    assert questions_of_others(LATE, PROBES, (ANN, BEN, LATE), (CAS, END)) == ()
    assert questions_of_others(END, PROBES, (ANN, BEN, CAS, END), ()) == ()

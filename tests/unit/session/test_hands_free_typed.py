"""Hands-free sessions with typed lines: settling what does not fit, and commands as lines."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import pytest

from tests.fakes.answer_store import InMemoryAnswerStore
from tests.fakes.audio_output import FakeAudioOutput
from tests.fakes.clock import FakeClock
from tests.fakes.controls import FakeControls
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.commands import Command
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import AnswerState, SessionRecord, SessionStart, SessionState
from voicecoach.review.typed_phrases import TypedPhrases
from voicecoach.session import events
from voicecoach.session.asking import Interviewer
from voicecoach.session.hands_free import HandsFreeParts, HandsFreeRunner
from voicecoach.session.sitting import Outcome
from voicecoach.session.typed_conversation import TypedConversation
from voicecoach.session.wishes import KeysAndAfterthoughts

FIFTY = "I led a team of fifty people."
FIFTEEN = "I led a team of fifteen people."
FIVE = "I have worked in logistics for five years."
NINE = "I have worked in logistics for nine years."

E = TypeVar("E", bound=events.SessionEvent)


class Desk:
    """One person at one store, who may practise several times."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.store = InMemoryAnswerStore(folder)
        self.told: list[events.SessionEvent] = []
        self.controls = FakeControls()
        self.latest = ""

    def practise(self, lines: Iterable[str], questions: int = 1) -> Outcome:
        self.told.clear()
        outcome = self._runner(lines).run(self._start(questions))
        self.latest = outcome.session_id
        return outcome

    def resume(self, lines: Iterable[str]) -> Outcome:
        self.told.clear()
        return self._runner(lines).resume(self.session())

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.told if isinstance(event, kind)]

    def session(self) -> SessionRecord:
        return self.store.session(self.latest)

    def said(self, kind: SaidKind) -> list[str]:
        return [event.text for event in self.of(events.Said) if event.kind is kind]

    def answers(self) -> list[str]:
        kept = [answer.transcript for answer in self.session().answers if answer.transcript]
        return [transcript.text for transcript in kept if transcript.text]

    def _runner(self, lines: Iterable[str]) -> HandsFreeRunner:
        left = iter(lines)
        keys = KeysAndAfterthoughts(self.controls)
        return HandsFreeRunner(
            HandsFreeParts(
                clock=self.clock,
                store=self.store,
                interviewer=Interviewer(None, FakeAudioOutput(), keys),
                answers=TypedConversation(lambda: next(left, None), self.clock, self.controls),
                keys=keys,
                phrases=TypedPhrases(),
                tell=self.told.append,
            )
        )

    def _start(self, count: int) -> SessionStart:
        questions = tuple(
            Question(f"q{n}", f"Question {n}?", "test", "background", TargetRange(20, 60))
            for n in range(count)
        )
        return SessionStart("test", questions, self.clock.now())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def told_five(desk: Desk) -> Desk:
    desk.practise([FIVE])
    desk.clock.advance(3 * 24 * 3600)
    return desk


class TestWhichIsRight:
    @pytest.mark.parametrize(
        ("reply", "decided"),
        [
            ("today", Resolution(Choice.RIGHT, Which.LATER)),
            ("the first", Resolution(Choice.RIGHT, Which.LATER)),
            ("nine", Resolution(Choice.RIGHT, Which.LATER)),
            ("five", Resolution(Choice.RIGHT, Which.EARLIER)),
            ("before", Resolution(Choice.RIGHT, Which.EARLIER)),
            ("both", Resolution(Choice.BOTH_TRUE)),
        ],
    )
    def test_a_reply_settles_it(self, told_five: Desk, reply: str, decided: Resolution) -> None:
        told_five.practise([NINE, reply])
        (question,) = told_five.said(SaidKind.MISMATCH)
        assert "nine years" in question
        assert "five years" in question
        (settled,) = told_five.of(events.FindingSettled)
        assert settled.finding.resolution == decided
        (stored,) = told_five.store.findings()
        assert stored.resolution == decided

    @pytest.mark.parametrize("lines", [[NINE], [NINE, "later"], [NINE, "/next"]])
    def test_without_a_decision_it_stays_open(self, told_five: Desk, lines: list[str]) -> None:
        told_five.practise(lines)
        assert told_five.of(events.FindingSettled) == []
        (stored,) = told_five.store.findings()
        assert stored.is_open
        assert "One thing does not fit yet" in told_five.said(SaidKind.SUMMARY)[0]

    def test_a_line_that_is_no_reply_is_the_next_answer(self, told_five: Desk) -> None:
        told_five.practise([NINE, "I led a team of five people at Harbor."], questions=2)
        assert told_five.of(events.FindingSettled) == []
        assert told_five.answers() == [NINE, "I led a team of five people at Harbor."]

    def test_what_changed_is_not_told_again(self, told_five: Desk) -> None:
        told_five.practise([NINE, "it changed"])
        told_five.practise([NINE])
        assert told_five.said(SaidKind.MISMATCH) == []


class TestNumbersInDoubt:
    @pytest.fixture
    def told_fifty(self, desk: Desk) -> Desk:
        desk.practise([FIFTY])
        desk.clock.advance(3 * 24 * 3600)
        return desk

    def test_what_was_misheard_is_asked_about_and_set_aside(self, told_fifty: Desk) -> None:
        told_fifty.practise([FIFTEEN, "fifty"])
        (question,) = told_fifty.said(SaidKind.MISMATCH)
        assert question.endswith("Did you say fifteen people, fifty people, or neither?")
        (stored,) = told_fifty.store.findings()
        assert stored.resolution == Resolution(Choice.MISHEARD, Which.LATER)
        told_fifty.practise([FIFTY])
        assert told_fifty.said(SaidKind.MISMATCH) == []

    def test_what_was_heard_right_does_not_fit(self, told_fifty: Desk) -> None:
        told_fifty.practise([FIFTEEN, "fifteen", "today"])
        asked = told_fifty.said(SaidKind.MISMATCH)
        assert "Did you say" in asked[0]
        assert "Which is right?" in asked[1]
        (stored,) = told_fifty.store.findings()
        assert stored.resolution == Resolution(Choice.RIGHT, Which.LATER)

    def test_without_a_reply_it_stays_open_and_counts_as_no_mismatch(
        self, told_fifty: Desk
    ) -> None:
        told_fifty.practise([FIFTEEN])
        (stored,) = told_fifty.store.findings()
        assert stored.is_open
        assert "Everything fitted" in told_fifty.said(SaidKind.SUMMARY)[0]

    def test_a_decision_can_be_taken_back(self, told_fifty: Desk) -> None:
        told_fifty.practise([FIFTEEN, "neither", "/undo", "I like order."], questions=2)
        (stored,) = told_fifty.store.findings()
        assert stored.is_open
        assert told_fifty.answers() == [FIFTEEN, "I like order."]
        assert "Taken back." in told_fifty.said(SaidKind.CONFIRMATION)


class TestCommandsAsLines:
    def test_an_answer_goes_on(self, desk: Desk) -> None:
        desk.practise(["I like order.", "/continue", "And people."], questions=2)
        assert desk.answers() == ["I like order. And people."]
        assert len(desk.of(events.AnswerReopened)) == 1

    def test_what_was_said_last_time_is_told_with_its_day(self, told_five: Desk) -> None:
        told_five.practise(["/last", "Nothing new."])
        (reply,) = told_five.said(SaidKind.REPLY)
        assert reply.startswith("On the twenty-fifth of November")
        assert FIVE in reply

    def test_a_note_is_the_next_line(self, desk: Desk) -> None:
        desk.practise(["/note", "Ask about pay.", "I like order."])
        assert [note.text for note in desk.session().notes] == ["Ask about pay."]
        assert desk.answers() == ["I like order."]

    @pytest.mark.parametrize("line", ["/skip", ""])
    def test_a_skipped_question_is_left_for_another_day(self, desk: Desk, line: str) -> None:
        desk.practise([line, "I like order."], questions=2)
        assert desk.answers() == ["I like order."]
        assert "One question left for another day" in desk.said(SaidKind.SUMMARY)[0]

    def test_a_skipped_question_comes_back_when_that_is_undone(self, desk: Desk) -> None:
        desk.practise(["One.", "/skip", "/undo", "Two.", "Three."], questions=3)
        assert [event.position for event in desk.of(events.QuestionAsked)] == [0, 1, 2, 1, 2]
        assert desk.answers() == ["One.", "Two.", "Three."]
        assert "left for another day" not in desk.said(SaidKind.SUMMARY)[0]

    def test_a_skip_is_undone_once(self, desk: Desk) -> None:
        desk.practise(["/skip", "/undo", "/undo", "One.", "Two."], questions=2)
        assert desk.answers() == ["One.", "Two."]
        assert "There is nothing to take back." in desk.said(SaidKind.CONFIRMATION)

    def test_what_is_said_tells_what_can_be_typed(self, desk: Desk) -> None:
        desk.practise(["/help", "/skip", "/pause", "/resume", "/stop"], questions=2)
        told = [event.text for event in desk.of(events.Said)]
        assert not [text for text in told if "Say " in text]
        assert "Skipped. Type /undo to come back to it." in told

    def test_going_back(self, desk: Desk) -> None:
        desk.practise(["One.", "/back", "One again.", "Two."], questions=2)
        assert [event.position for event in desk.of(events.QuestionAsked)] == [0, 1, 0, 1]

    def test_a_pause_lasts_until_a_line_comes(self, desk: Desk) -> None:
        desk.practise(["/pause", "/resume", "I like order."])
        assert len(desk.of(events.Paused)) == len(desk.of(events.Resumed)) == 1
        assert desk.answers() == ["I like order."]

    def test_what_comes_up_next_is_told_at_the_end(self, desk: Desk) -> None:
        desk.practise(["One.", "Two."], questions=2)
        (summary,) = desk.said(SaidKind.SUMMARY)
        assert "Everything is saved. Two questions come up again in" in summary
        assert summary.endswith("about background.")

    def test_the_end_of_the_input_ends_the_session(self, desk: Desk) -> None:
        outcome = desk.practise(["One."], questions=3)
        assert outcome.state is SessionState.FINISHED
        assert len(desk.said(SaidKind.SUMMARY)) == 1

    def test_an_interrupted_session_goes_on_where_it_was(self, desk: Desk) -> None:
        desk.controls = FakeControls({9: Command.INTERRUPT})
        first = desk.practise(["One.", "Two.", "Three."], questions=3)
        assert first.state is SessionState.INTERRUPTED
        desk.controls = FakeControls()
        answered = len(desk.answers())
        desk.resume(["a", "b", "c"])
        assert desk.of(events.QuestionAsked)[0].position == answered
        assert desk.session().state is SessionState.FINISHED
        assert all(answer.state is AnswerState.ANALYSED for answer in desk.session().answers[-1:])

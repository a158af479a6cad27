"""Whole sessions with typed answers: order of events, what is stored, what the person can do."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.fakes.answer_store import InMemoryAnswerStore
from tests.fakes.audio_output import FakeAudioOutput
from tests.fakes.clock import FakeClock
from tests.fakes.controls import FakeControls
from tests.fakes.speaker import FakeSpeaker
from voicecoach.core.claims.models import Level
from voicecoach.core.commands import Command
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.sessions import AnswerState, SessionStart, SessionState
from voicecoach.errors import VoiceError
from voicecoach.session import events
from voicecoach.session.asking import Interviewer
from voicecoach.session.machine import State
from voicecoach.session.runner import SessionParts, SessionRunner
from voicecoach.session.sitting import Outcome
from voicecoach.session.typed import REPEAT_LINE, SKIP_LINE, STOP_LINE, TypedAnswers

TWO_QUESTIONS = ("How long have you worked in logistics?", "Why did you choose it?")


class Desk:
    """One person at one store, who may practise several times."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.store = InMemoryAnswerStore(folder)
        self.told: list[events.SessionEvent] = []
        self.speaker: FakeSpeaker | None = None
        self.output = FakeAudioOutput()
        self.controls = FakeControls()

    def practise(self, lines: Iterable[str], texts: Sequence[str] = TWO_QUESTIONS) -> Outcome:
        return self.runner(iter(lines)).run(self.start(texts))

    def runner(self, lines: Iterator[str]) -> SessionRunner:
        self.told.clear()
        answers = TypedAnswers(lambda: next(lines, None), self.clock, self.controls)
        interviewer = Interviewer(self.speaker, self.output, self.controls)
        return SessionRunner(
            SessionParts(self.clock, self.store, interviewer, answers, self.told.append)
        )

    def start(self, texts: Sequence[str]) -> SessionStart:
        questions = tuple(
            Question(f"q{number}", text, "test", "background", TargetRange(20, 60))
            for number, text in enumerate(texts)
        )
        return SessionStart("test", questions, self.clock.now())

    def told_of(self, kind: type[events.SessionEvent]) -> list[events.SessionEvent]:
        return [event for event in self.told if isinstance(event, kind)]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_events_come_in_the_order_things_happen(desk: Desk) -> None:
    desk.practise(["Five years."], TWO_QUESTIONS[:1])
    names = [
        str(event.state) if isinstance(event, events.StateChanged) else type(event).__name__
        for event in desk.told
    ]
    assert names == [
        "asking",
        "QuestionAsked",
        "listening",
        "saved",
        "AnswerEnded",
        "transcribing",
        "analysing",
        "Transcribed",
        "Analysed",
        "StructureRead",
        "reporting",
        "ready",
        "finished",
        "SessionSaved",
    ]


def test_an_answer_that_contradicts_an_earlier_session_is_reported(desk: Desk) -> None:
    desk.practise(["I have worked in logistics for five years."], TWO_QUESTIONS[:1])
    desk.clock.advance(3 * 24 * 3600)
    outcome = desk.practise(["I have worked in logistics for nine years."], TWO_QUESTIONS[:1])
    raised = [event for event in desk.told if isinstance(event, events.FindingRaised)]
    assert [each.finding.finding.level for each in raised] == [Level.CONTRADICTION]
    assert outcome.findings == 1
    stored = desk.store.session(outcome.session_id).answers[0].findings
    assert [each.finding for each in stored] == [raised[0].finding.finding]


def test_changing_the_earlier_answer_changes_the_outcome(desk: Desk) -> None:
    desk.practise(["I have worked in logistics for nine years."], TWO_QUESTIONS[:1])
    outcome = desk.practise(["I have worked in logistics for nine years."], TWO_QUESTIONS[:1])
    assert outcome.findings == 0


@pytest.mark.parametrize("line", ["", "   ", SKIP_LINE])
def test_a_skipped_question_is_no_answer_and_the_next_one_comes(desk: Desk, line: str) -> None:
    outcome = desk.practise([line, "I like order."])
    assert outcome.state is SessionState.FINISHED
    states = [answer.state for answer in desk.store.session(outcome.session_id).answers]
    assert states == [AnswerState.NO_SPEECH, AnswerState.ANALYSED]
    assert outcome.answers == 1
    assert [each.answers for each in desk.store.sessions()] == [1]


def test_asking_again_makes_a_second_attempt_and_keeps_the_first(desk: Desk) -> None:
    outcome = desk.practise([REPEAT_LINE, "Five years."], TWO_QUESTIONS[:1])
    answers = desk.store.session(outcome.session_id).answers
    assert [answer.attempt for answer in answers] == [1, 2]
    asked = [event for event in desk.told if isinstance(event, events.QuestionAsked)]
    assert [event.attempt for event in asked] == [1, 2]


@pytest.mark.parametrize("lines", [[STOP_LINE], []])
def test_stopping_and_the_end_of_the_input_save_the_session(desk: Desk, lines: list[str]) -> None:
    outcome = desk.practise(lines)
    assert outcome.state is SessionState.FINISHED
    assert outcome.answers == 0
    assert len(desk.told_of(events.SessionSaved)) == 1


def test_a_voice_that_fails_is_mentioned_once_and_the_questions_go_on_as_text(desk: Desk) -> None:
    desk.speaker = FakeSpeaker(failure=VoiceError("No voice here.", code="voice_missing"))
    outcome = desk.practise(["Five years.", "I like order."])
    assert outcome.answers == 2
    assert len(desk.told_of(events.Warned)) == 1
    asked = [event for event in desk.told if isinstance(event, events.QuestionAsked)]
    assert [event.spoken for event in asked] == [False, False]


def test_a_key_stops_the_voice_and_skips_the_question(desk: Desk) -> None:
    desk.speaker = FakeSpeaker()
    desk.controls = FakeControls({3: Command.SKIP})
    outcome = desk.practise(["I like order."])
    clip, heard_ms = desk.output.heard[0]
    assert heard_ms < clip.duration_ms
    assert [answer.position for answer in desk.store.session(outcome.session_id).answers] == [1]


def test_a_key_pressed_once_too_often_does_not_cut_the_next_question(desk: Desk) -> None:
    desk.speaker = FakeSpeaker()
    desk.controls = FakeControls({1: Command.FINISH, 2: Command.FINISH})
    desk.practise(["Five years."], TWO_QUESTIONS[:1])
    clip, heard_ms = desk.output.heard[0]
    assert heard_ms == clip.duration_ms


def test_an_interrupt_saves_what_there_is(desk: Desk) -> None:
    desk.controls = FakeControls({2: Command.INTERRUPT})
    outcome = desk.practise(["Five years.", "I like order."])
    assert outcome.state is SessionState.INTERRUPTED
    assert desk.store.session(outcome.session_id).state is SessionState.INTERRUPTED
    assert desk.told[-2:][0] == events.StateChanged(0, State.INTERRUPTED)


def test_resuming_asks_what_was_left_out_but_nothing_twice(desk: Desk) -> None:
    texts = [f"Question number {number}?" for number in range(4)]
    desk.controls = FakeControls({8: Command.INTERRUPT})
    first = desk.practise(["One.", "", "Three.", "Four."], texts)
    record = desk.store.session(first.session_id)
    assert {each.position for each in record.answers if each.transcript} >= {0, 1, 2}
    desk.controls = FakeControls()
    outcome = desk.runner(iter(["a", "b", "c", "d"])).resume(record)
    assert outcome.answers == len(texts)
    asked = [event for event in desk.told if isinstance(event, events.QuestionAsked)]
    assert [event.position for event in asked] == [1, 3]


def test_resuming_goes_on_at_the_first_unanswered_question(desk: Desk) -> None:
    texts = [f"Question number {number}?" for number in range(5)]
    desk.controls = FakeControls({5: Command.INTERRUPT})
    first = desk.practise(["One.", "Two.", "Three."], texts)
    assert first.state is SessionState.INTERRUPTED
    desk.controls = FakeControls()
    record = desk.store.session(first.session_id)
    outcome = desk.runner(iter(["a", "b", "c", "d", "e"])).resume(record)
    asked = [event for event in desk.told if isinstance(event, events.QuestionAsked)]
    assert [event.position for event in asked] == [2, 3, 4]
    assert outcome.session_id == first.session_id
    assert desk.store.session(first.session_id).state is SessionState.FINISHED

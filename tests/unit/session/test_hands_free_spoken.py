"""Hands-free sessions on scripted sound: the loop, going on with an answer, choosing, keys."""

from pathlib import Path

import pytest

from tests.fakes.audio_input import ScriptedEvent
from tests.fakes.controls import FakeControls
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.transcriber import ToneTranscriber
from tests.unit.session.spoken_drill import (
    CHOICE,
    END,
    Drill,
    PressedDuring,
    chunks,
    command,
    quiet,
    said,
    words_of,
)
from voicecoach.core.commands import Command
from voicecoach.core.delivery import speaking_ms
from voicecoach.core.endpointing import EndPolicy
from voicecoach.core.models import EndReason
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import (
    AnswerState,
    SessionState,
)
from voicecoach.errors import CaptureError
from voicecoach.session import events


@pytest.fixture
def drill(tmp_path: Path) -> Drill:
    return Drill(tmp_path)


class TestTheLoop:
    def test_each_file_is_an_answer_and_everything_said_is_told_and_stored(
        self, drill: Drill
    ) -> None:
        drill.policy = EndPolicy(silence=None, no_speech_ms=None)
        outcome = drill.run(chunks(said(3)), chunks(quiet(1), said(3)), questions=5)
        assert (outcome.state, outcome.answers) == (SessionState.FINISHED, 2)
        kinds = [event.kind for event in drill.of(events.Said)]
        assert kinds[0] is SaidKind.OPENING
        assert kinds.count(SaidKind.QUESTION) == 2
        assert kinds[-1] is SaidKind.SUMMARY
        stored = [(line.kind, line.text) for line in drill.session().said]
        assert stored == [(event.kind, event.text) for event in drill.of(events.Said)]

    def test_the_next_question_comes_by_itself(self, drill: Drill) -> None:
        drill.run(chunks(said(3), END, CHOICE, said(2), END, CHOICE), questions=2)
        assert [event.position for event in drill.of(events.QuestionAsked)] == [0, 1]
        assert len(drill.of(events.AnswerEnded)) == 2
        assert len(drill.lines(SaidKind.FEEDBACK)) >= 2

    def test_everything_said_is_spoken(self, drill: Drill) -> None:
        drill.speaker = FakeSpeaker()
        drill.policy = EndPolicy(silence=None, no_speech_ms=None)
        drill.run(chunks(said(3)))
        assert drill.speaker.rendered == [line.text for line in drill.session().said]

    def test_a_lost_microphone_between_answers_ends_the_session(self, drill: Drill) -> None:
        gone = CaptureError("The microphone went away.", code="capture_lost")
        outcome = drill.run([*chunks(said(3), quiet(2.1)), gone], live=True, questions=3)
        assert outcome.state is SessionState.INTERRUPTED
        assert outcome.problem is gone
        assert drill.only_answer().state is AnswerState.ANALYSED

    def test_an_interrupt_while_choosing_keeps_everything(self, drill: Drill) -> None:
        drill.controls = FakeControls({175: Command.INTERRUPT})
        outcome = drill.run(chunks(said(3), END, quiet(30)), questions=3)
        assert outcome.state is SessionState.INTERRUPTED
        assert drill.only_answer().state is AnswerState.ANALYSED
        assert drill.lines(SaidKind.SUMMARY) == []


class TestGoingOn:
    def test_the_parts_are_one_recording_one_timing_one_transcript(self, drill: Drill) -> None:
        drill.run(chunks(said(2), END, command(Command.CONTINUE), quiet(1), said(3), END, CHOICE))
        answer = drill.only_answer()
        assert answer.timing is not None
        assert words_of(answer) == ["tone440", "tone440"]
        assert answer.timing.speech_ms == pytest.approx(5_000, abs=200)
        assert drill.recorded_s(answer) * 1000 == pytest.approx(answer.timing.duration_ms, abs=2)
        _first, second = answer.transcript.words if answer.transcript else ()
        assert second.start_ms == pytest.approx(answer.timing.speech[1].start_ms, abs=60)
        assert answer.timing.pauses == ()
        assert speaking_ms(answer.timing) == pytest.approx(5_000, abs=200)
        assert len(drill.of(events.AnswerReopened)) == 1
        assert [event.answer_id for event in drill.of(events.AnswerEnded)] == [answer.id] * 2

    def test_its_length_is_told_as_a_whole(self, drill: Drill) -> None:
        more = (command(Command.CONTINUE), said(3), command(Command.HOW_LONG), CHOICE)
        drill.run(chunks(said(4), END, *more))
        assert drill.lines(SaidKind.REPLY)[0].startswith("Seven seconds.")

    def test_the_answer_before_goes_on_when_the_next_was_asked_already(self, drill: Drill) -> None:
        drill.run(
            chunks(
                *(said(2), END, CHOICE),
                *(command(Command.CONTINUE), said(2), END, CHOICE),
                *(said(1), END, CHOICE),
            ),
            questions=2,
        )
        by_position = {each.position: each for each in drill.session().answers if each.transcript}
        assert words_of(by_position[0]) == ["tone440", "tone440"]
        assert words_of(by_position[1]) == ["tone440"]

    def test_who_simply_talks_on_is_heard_from_the_first_sound(self, drill: Drill) -> None:
        drill.run(chunks(said(2), END, quiet(1), said(8), END, CHOICE))
        answer = drill.only_answer()
        assert answer.timing is not None
        assert [span.duration_ms for span in answer.timing.speech] == [
            pytest.approx(2_000, abs=100),
            pytest.approx(8_000, abs=100),
        ]
        assert drill.recorded_s(answer) * 1000 == pytest.approx(answer.timing.duration_ms, abs=2)

    def test_a_short_word_after_an_answer_is_no_part_of_it(self, drill: Drill) -> None:
        drill.run(chunks(said(2), END, quiet(1), said(1), CHOICE))
        timing = drill.only_answer().timing
        assert timing is not None
        assert timing.speech_ms == pytest.approx(2_000, abs=100)

    def test_who_has_nothing_to_add_loses_nothing(self, drill: Drill) -> None:
        drill.run(chunks(said(2), END, command(Command.CONTINUE), quiet(25), CHOICE))
        assert words_of(drill.only_answer()) == ["tone440"]
        assert drill.only_answer().state is AnswerState.ANALYSED

    def test_a_recogniser_that_fails_leaves_the_whole_recording(self, drill: Drill) -> None:
        drill.transcriber = ToneTranscriber(fails=True)
        drill.run(chunks(said(2), END, command(Command.CONTINUE), said(2), END, CHOICE))
        answer = drill.only_answer()
        assert answer.state is AnswerState.TRANSCRIPTION_FAILED
        assert answer.timing is not None
        assert drill.recorded_s(answer) * 1000 == pytest.approx(answer.timing.duration_ms, abs=2)


class TestChoosing:
    @pytest.mark.parametrize(
        ("wanted", "asked"),
        [
            (Command.NEXT, [0, 1]),
            (Command.FINISH, [0, 1]),
            (Command.START_OVER, [0, 0]),
            (Command.BACK, [0, 0]),
        ],
    )
    def test_where_it_goes(self, drill: Drill, wanted: Command, asked: list[int]) -> None:
        drill.run(chunks(said(2), END, command(wanted), quiet(5), said(1)), questions=3)
        positions = [event.position for event in drill.of(events.QuestionAsked)]
        assert positions[:2] == asked

    def test_holding_gives_more_time_to_choose(self, drill: Drill) -> None:
        drill.run(
            chunks(
                said(2), END, command(Command.HOLD), quiet(9), command(Command.CONTINUE), said(1)
            )
        )
        assert words_of(drill.only_answer()) == ["tone440", "tone440"]

    def test_the_answer_is_read_back(self, drill: Drill) -> None:
        drill.run(chunks(said(2), END, command(Command.READ_BACK), CHOICE))
        assert drill.lines(SaidKind.REPLY) == ["You said: tone440"]

    def test_its_length_is_told(self, drill: Drill) -> None:
        drill.run(chunks(said(2), END, command(Command.HOW_LONG), CHOICE))
        assert drill.lines(SaidKind.REPLY)[0].startswith("Two seconds.")

    def test_a_pause_between_questions(self, drill: Drill) -> None:
        drill.run(
            chunks(
                *(said(2), END, command(Command.PAUSE), quiet(60)),
                *(command(Command.RESUME), CHOICE, said(1), END, CHOICE),
            ),
            questions=2,
        )
        assert len(drill.of(events.AnswerEnded)) == 2

    def test_a_stop_can_be_taken_back(self, drill: Drill) -> None:
        drill.run(
            chunks(
                *(said(2), END, command(Command.STOP), command(Command.UNDO)),
                *(CHOICE, said(1), END, CHOICE),
            ),
            questions=2,
        )
        assert len(drill.of(events.QuestionAsked)) == 2

    def test_there_may_be_nothing_to_take_back(self, drill: Drill) -> None:
        drill.run(chunks(said(2), END, command(Command.UNDO), CHOICE))
        assert "There is nothing to take back." in drill.lines(SaidKind.CONFIRMATION)


class TestKeys:
    @pytest.mark.parametrize(
        ("pressed", "positions"),
        [(Command.SKIP, [1]), (Command.NEXT, [1]), (Command.FINISH, [0, 1])],
    )
    def test_a_key_while_the_question_is_spoken(
        self, drill: Drill, pressed: Command, positions: list[int]
    ) -> None:
        drill.speaker = FakeSpeaker()
        drill.controls = PressedDuring("Question 0?", pressed, drill.speaker)
        drill.policy = EndPolicy(silence=None, no_speech_ms=None)
        drill.run(chunks(said(2)), chunks(said(2)), questions=2)
        assert [answer.position for answer in drill.session().answers] == positions

    def test_a_pause_while_the_question_is_spoken_asks_it_again(self, drill: Drill) -> None:
        drill.speaker = FakeSpeaker()
        drill.controls = PressedDuring("Question 0?", Command.PAUSE, drill.speaker)
        nothing: list[ScriptedEvent] = []
        back = chunks(command(Command.RESUME))
        drill.run(nothing, back, nothing, chunks(said(2), quiet(2.1)), live=True)
        assert drill.lines(SaidKind.QUESTION) == ["Question 0?"] * 2
        assert len(drill.of(events.Paused)) == 1

    def test_a_key_ends_the_answer(self, drill: Drill) -> None:
        drill.controls = FakeControls({70: Command.FINISH})
        drill.run(chunks(said(4), END, CHOICE))
        ended = drill.of(events.AnswerEnded)[0]
        assert ended.timing.end_reason is EndReason.KEY
        assert ended.timing.duration_ms < 4_000

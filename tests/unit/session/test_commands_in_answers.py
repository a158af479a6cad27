"""Commands spoken in the middle of an answer: what they do, and that the answer is without them."""

from pathlib import Path

import numpy as np
import pytest

from tests.fakes.audio_input import ScriptedEvent
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.transcriber import tone
from tests.unit.session.spoken_drill import (
    CHOICE,
    END,
    FAINT_RESUME_HZ,
    Drill,
    chunks,
    command,
    quiet,
    said,
    words_of,
)
from voicecoach.core.commands import Command
from voicecoach.core.delivery import speaking_ms
from voicecoach.core.endpointing import EndPolicy, exact_silence
from voicecoach.core.models import EndReason
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import (
    AnswerState,
    SessionState,
)
from voicecoach.session import events
from voicecoach.session.wishes import Way


@pytest.fixture
def drill(tmp_path: Path) -> Drill:
    return Drill(tmp_path)


class TestInAnAnswer:
    def test_a_spoken_finish_ends_it_at_once_and_is_not_in_it(self, drill: Drill) -> None:
        drill.run(chunks(said(3), command(Command.FINISH), CHOICE))
        answer = drill.only_answer()
        assert answer.timing is not None
        assert answer.timing.end_reason is EndReason.COMMAND
        assert answer.timing.last_speech_ms == pytest.approx(3_000, abs=100)
        assert words_of(answer) == ["tone440"]
        (heard,) = drill.of(events.CommandHeard)
        assert (heard.way, heard.command) == (Way.VOICE, Command.FINISH)

    def test_a_command_judged_after_the_end_silence_is_still_none_of_its_words(
        self, drill: Drill
    ) -> None:
        drill.is_slow = True
        drill.policy = EndPolicy(silence=exact_silence(1.0), no_speech_ms=8_000)
        drill.run(
            chunks(said(2), quiet(0.8), command(Command.START_OVER)[16_000:], quiet(1)),
            chunks(CHOICE),
            *([], chunks(said(1), quiet(2)), chunks(CHOICE)),
            live=True,
        )
        first = drill.session().answers[0]
        assert words_of(first) == ["tone440"]
        assert drill.commands() == [Command.START_OVER]
        assert [answer.attempt for answer in drill.session().answers] == [1, 2]

    def test_thinking_is_waited_for(self, drill: Drill) -> None:
        drill.run(chunks(said(2), command(Command.HOLD), quiet(9), said(2), END, CHOICE))
        answer = drill.only_answer()
        assert words_of(answer) == ["tone440", "tone440"]
        assert answer.timing is not None
        (pause,) = answer.timing.pauses
        assert pause.duration_ms == pytest.approx(11_600, abs=200)

    @pytest.mark.parametrize(
        ("asked", "kind"),
        [
            (Command.REPEAT, SaidKind.QUESTION),
            (Command.SLOWER, SaidKind.QUESTION),
            (Command.HOW_LONG, SaidKind.REPLY),
            (Command.HOW_AM_I_DOING, SaidKind.REPLY),
            (Command.READ_BACK, SaidKind.REPLY),
            (Command.LAST_TIME, SaidKind.REPLY),
            (Command.HELP, SaidKind.REPLY),
        ],
    )
    def test_what_is_asked_for_is_answered_and_the_answer_goes_on(
        self, drill: Drill, asked: Command, kind: SaidKind
    ) -> None:
        drill.run(chunks(said(2), command(asked), said(2), END, CHOICE))
        answer = drill.only_answer()
        assert words_of(answer) == ["tone440", "tone440"]
        assert drill.commands() == [asked]
        assert len(drill.lines(kind)) == (2 if kind is SaidKind.QUESTION else 1)
        assert answer.timing is not None
        assert answer.timing.pauses == ()
        assert speaking_ms(answer.timing) == pytest.approx(4_000, abs=200)

    def test_thinking_begins_anew_when_the_question_was_repeated(self, drill: Drill) -> None:
        drill.run(chunks(quiet(5), command(Command.REPEAT), quiet(1), said(2), END, CHOICE))
        timing = drill.only_answer().timing
        assert timing is not None
        assert timing.thinking_ms == pytest.approx(1_300, abs=100)

    def test_our_own_voice_in_the_middle_is_not_recorded(self, drill: Drill) -> None:
        drill.speaker = FakeSpeaker()
        nothing: list[ScriptedEvent] = []
        drill.run(
            *(nothing, chunks(said(2), command(Command.REPEAT)), chunks(said(5))),
            *(chunks(said(2), END), nothing, chunks(CHOICE)),
            live=True,
        )
        answer = drill.only_answer()
        assert words_of(answer) == ["tone440", "tone440"]
        assert drill.recorded_s(answer) == pytest.approx(2 + 2 + 0.6 + 2 + 2, abs=0.5)

    def test_time_goes_on_while_our_voice_speaks_in_the_middle(self, drill: Drill) -> None:
        drill.speaker = FakeSpeaker()
        nothing: list[ScriptedEvent] = []
        drill.run(
            *(nothing, chunks(said(2), command(Command.REPEAT), said(7)), chunks(quiet(1))),
            *(chunks(said(2), END), nothing, chunks(CHOICE)),
            live=True,
        )
        times = [event.at_ms for event in drill.told if not isinstance(event, events.Progress)]
        assert times == sorted(times)

    def test_a_mark_is_stored_where_it_was_said(self, drill: Drill) -> None:
        drill.run(chunks(said(2), command(Command.MARK), said(2), END, CHOICE))
        (mark_ms,) = drill.only_answer().marks_ms
        assert mark_ms == pytest.approx(3_000, abs=100)
        assert "One marked place" in drill.lines(SaidKind.SUMMARY)[0]

    def test_a_note_is_recorded_apart_and_written_down(self, drill: Drill) -> None:
        note = np.concatenate((quiet(0.5), tone(460, 1_000), quiet(4)))
        drill.run(chunks(said(2), command(Command.NOTE), note, said(2), END, CHOICE))
        (kept,) = drill.session().notes
        assert kept.text == "tone460"
        assert kept.recording is not None
        assert words_of(drill.only_answer()) == ["tone440", "tone440"]

    def test_a_pause_stops_listening_until_the_person_is_back(self, drill: Drill) -> None:
        away = np.concatenate((quiet(20), tone(470, 5_000), quiet(20)))
        drill.run(
            chunks(said(2), command(Command.PAUSE), away, command(Command.RESUME), said(2), END)
        )
        assert words_of(drill.only_answer()) == ["tone440", "tone440"]
        assert (len(drill.of(events.Paused)), len(drill.of(events.Resumed))) == (1, 1)

    def test_a_faint_wish_to_go_on_is_heard_in_a_break_alone(self, drill: Drill) -> None:
        faint = np.concatenate((quiet(1), tone(FAINT_RESUME_HZ, 600), quiet(1)))
        drill.run(chunks(said(2), command(Command.PAUSE), faint, said(2), faint, END))
        assert words_of(drill.only_answer()) == ["tone440", "tone440", f"tone{FAINT_RESUME_HZ}"]
        assert len(drill.of(events.Resumed)) == 1

    def test_starting_over_keeps_the_old_attempt(self, drill: Drill) -> None:
        drill.run(chunks(said(2), command(Command.START_OVER), quiet(6), said(1), END, CHOICE))
        answers = drill.session().answers
        assert [answer.attempt for answer in answers] == [1, 2]
        assert all(answer.transcript for answer in answers)

    def test_a_skip_can_be_taken_back_and_the_answer_goes_on(self, drill: Drill) -> None:
        drill.run(
            chunks(said(2), command(Command.SKIP), command(Command.UNDO), said(2), END, CHOICE)
        )
        answer = drill.only_answer()
        assert words_of(answer) == ["tone440", "tone440"]
        assert drill.commands() == [Command.SKIP, Command.UNDO]

    def test_stopping_ends_with_the_summary(self, drill: Drill) -> None:
        outcome = drill.run(chunks(said(2), command(Command.STOP), quiet(6)), questions=5)
        assert outcome.state is SessionState.FINISHED
        assert len(drill.lines(SaidKind.SUMMARY)) == 1
        assert len(drill.of(events.QuestionAsked)) == 1

    def test_going_back_asks_the_question_before(self, drill: Drill) -> None:
        drill.run(
            chunks(said(2), END, CHOICE, said(1), command(Command.BACK), said(1), END, CHOICE),
            questions=2,
        )
        assert [event.position for event in drill.of(events.QuestionAsked)][:3] == [0, 1, 0]

    def test_a_command_alone_is_no_answer(self, drill: Drill) -> None:
        drill.policy = EndPolicy(silence=None, no_speech_ms=None)
        drill.run(chunks(command(Command.REPEAT)), chunks(said(2)))
        states = [answer.state for answer in drill.session().answers]
        assert states == [AnswerState.NO_SPEECH, AnswerState.ANALYSED]
        assert len(drill.of(events.QuestionAsked)) == 1
        assert "one answer" in drill.lines(SaidKind.SUMMARY)[0]

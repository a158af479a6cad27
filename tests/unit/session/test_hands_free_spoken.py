"""Hands-free sessions on scripted sound: every command spoken, in an answer and after it.

A burst of 440 Hz is speech; bursts of other pitches are commands, see PITCHES.
"""

import wave
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest

from tests.fakes.answer_store import InMemoryAnswerStore
from tests.fakes.audio_input import FORMAT, FakeAudioInput, ScriptedEvent
from tests.fakes.audio_output import FakeAudioOutput
from tests.fakes.clock import FakeClock
from tests.fakes.command_ear import ToneEar
from tests.fakes.controls import FakeControls
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.transcriber import ToneTranscriber, silence, tone
from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach.adapters.resampling import StreamResampler
from voicecoach.adapters.wav_recorder import WavContinuation, WavRecorder
from voicecoach.core.audio import AudioChunk, Samples
from voicecoach.core.commands import Command
from voicecoach.core.endpointing import EndPolicy, exact_silence
from voicecoach.core.models import EndReason, Question, TargetRange
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionStart,
    SessionState,
)
from voicecoach.errors import CaptureError
from voicecoach.review.spoken_text import SpokenPhrases
from voicecoach.session import events
from voicecoach.session.asking import Interviewer
from voicecoach.session.hands_free import HandsFreeParts, HandsFreeRunner
from voicecoach.session.leftovers import RecordingsWithoutLeftovers
from voicecoach.session.sitting import Outcome
from voicecoach.session.spoken import SpokenParts
from voicecoach.session.spoken_conversation import SpokenConversation
from voicecoach.session.transcription import SegmentedTranscription
from voicecoach.session.wishes import KeysAndAfterthoughts, Way

CHUNK_MS = 32
SPEECH_HZ = 440
PITCHES = {500 + 50 * place: command for place, command in enumerate(Command)}

E = TypeVar("E", bound=events.SessionEvent)


def said(seconds: float) -> Samples:
    return tone(SPEECH_HZ, round(seconds * 1000))


def command(wanted: Command) -> Samples:
    """The command, alone in silence."""
    pitch = next(pitch for pitch, each in PITCHES.items() if each is wanted)
    return np.concatenate((silence(1_000), tone(pitch, 600), silence(1_000)))


def quiet(seconds: float) -> Samples:
    return silence(round(seconds * 1000))


def chunks(*parts: Samples) -> list[ScriptedEvent]:
    pcm = (np.concatenate(parts) * 32_000).astype("<i2")
    size = FORMAT.ms_to_frames(CHUNK_MS)
    return [
        AudioChunk(pcm[place : place + size].tobytes(), FORMAT)
        for place in range(0, len(pcm), size)
    ]


END = quiet(3)
"""Ends an answer."""

CHOICE = quiet(5)
"""More than the time to choose."""


class Drill:
    """One hands-free session; the microphone hears one stretch after another."""

    def __init__(self, folder: Path) -> None:
        self.store = InMemoryAnswerStore(folder)
        self.told: list[events.SessionEvent] = []
        self.transcriber = ToneTranscriber()
        self.controls = FakeControls()
        self.speaker: FakeSpeaker | None = None
        self.policy = EndPolicy(silence=exact_silence(2), no_speech_ms=8_000)

    def run(
        self, *stretches: Sequence[ScriptedEvent], questions: int = 1, live: bool = False
    ) -> Outcome:
        """Recordings hear everything in turn; a live microphone drops what it was not asked for."""
        runner = self._runner(stretches, live=live)
        return runner.run(SessionStart("test", _questions(questions), FakeClock().now()))

    def _runner(
        self, stretches: Sequence[Sequence[ScriptedEvent]], *, live: bool
    ) -> HandsFreeRunner:
        fake = FakeAudioInput(stretches, is_live=live)
        activity = LevelVoiceActivity()
        microphone = fake if live else RecordingsWithoutLeftovers(fake, activity, StreamResampler)
        keys = KeysAndAfterthoughts(self.controls)
        parts = SpokenParts(
            microphone=microphone,
            keys=keys,
            voice_activity=activity,
            record=WavRecorder,
            resample=StreamResampler,
            transcription=lambda: SegmentedTranscription(self.transcriber),
            warm_up=self.transcriber.warm_up,
            mute_hint="Look at the switch.",
            ear=lambda: ToneEar(PITCHES),
            go_on_recording=WavContinuation,
        )
        answers = SpokenConversation(parts, self.policy, 300, self.told.append)
        interviewer = Interviewer(self.speaker, FakeAudioOutput(), keys)
        return HandsFreeRunner(
            HandsFreeParts(
                FakeClock(),
                self.store,
                interviewer,
                answers,
                keys,
                SpokenPhrases(),
                self.told.append,
            )
        )

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.told if isinstance(event, kind)]

    def commands(self) -> list[Command]:
        return [event.command for event in self.of(events.CommandHeard)]

    def session(self) -> SessionRecord:
        return self.store.session("2026")

    def only_answer(self) -> AnswerRecord:
        (answer,) = self.session().answers
        return answer

    def lines(self, kind: SaidKind) -> list[str]:
        return [line.text for line in self.session().said if line.kind is kind]

    def recorded_s(self, answer: AnswerRecord) -> float:
        assert answer.recording is not None
        with wave.open(str(self.store.audio_path(answer.recording))) as stored:
            return float(stored.getnframes() / stored.getframerate())


class PressedDuring(FakeControls):
    """Presses a key once, while our voice says something."""

    def __init__(self, text: str, pressed: Command, speaker: FakeSpeaker) -> None:
        super().__init__()
        self._text = text
        self._pressed: Command | None = pressed
        self._speaker = speaker

    def poll(self) -> Command | None:
        if self._pressed is None or self._speaker.rendered[-1:] != [self._text]:
            return None
        pressed, self._pressed = self._pressed, None
        return pressed


def _questions(count: int) -> tuple[Question, ...]:
    target = TargetRange(2, 4)
    return tuple(Question(f"q{n}", f"Question {n}?", "test", "any", target) for n in range(count))


def words_of(answer: AnswerRecord) -> list[str]:
    assert answer.transcript is not None
    return answer.transcript.text.split()


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
        assert len(drill.of(events.AnswerReopened)) == 1
        assert [event.answer_id for event in drill.of(events.AnswerEnded)] == [answer.id] * 2

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
        drill.run(chunks(said(9), END, CHOICE))
        answer = drill.session().answers[0]
        assert answer.timing is not None
        assert answer.timing.end_reason is EndReason.KEY

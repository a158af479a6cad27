"""Spoken answers with fakes: what reaches the disk, how an answer ends, what is left out."""

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
from tests.fakes.controls import FakeControls
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.transcriber import ToneTranscriber
from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach.adapters.resampling import StreamResampler
from voicecoach.adapters.wav_recorder import WavRecorder
from voicecoach.core.audio import AudioChunk
from voicecoach.core.commands import Command
from voicecoach.core.endpointing import EndPolicy, exact_silence
from voicecoach.core.models import EndReason, Question, TargetRange
from voicecoach.core.sessions import AnswerState, SessionStart, SessionState
from voicecoach.errors import CaptureError, CaptureGap
from voicecoach.session import events
from voicecoach.session.asking import Interviewer
from voicecoach.session.leftovers import RecordingsWithoutLeftovers
from voicecoach.session.runner import SessionParts, SessionRunner
from voicecoach.session.sitting import Outcome
from voicecoach.session.spoken import SpokenAnswers, SpokenParts
from voicecoach.session.transcription import SegmentedTranscription
from voicecoach.session.wishes import KeysAndAfterthoughts

CHUNK_MS = 32

E = TypeVar("E", bound=events.SessionEvent)


def sound(duration_s: float, amplitude: float = 0.2) -> list[ScriptedEvent]:
    """A tone in chunks; 0.0 is digital silence."""
    frames = FORMAT.ms_to_frames(CHUNK_MS)
    tone = amplitude * 32_000 * np.sin(np.arange(frames) * 2 * np.pi * 8 / frames)
    chunk = AudioChunk(tone.astype("<i2").tobytes(), FORMAT)
    return [chunk] * round(duration_s * 1000 / CHUNK_MS)


def silence(duration_s: float) -> list[ScriptedEvent]:
    """Quiet, but not zero."""
    return sound(duration_s, amplitude=0.0005)


class Practice:
    """One practice with scripted sound."""

    def __init__(self, folder: Path) -> None:
        self.store = InMemoryAnswerStore(folder)
        self.told: list[events.SessionEvent] = []
        self.transcriber = ToneTranscriber()
        self.controls = FakeControls()
        self.speaker: FakeSpeaker | None = None
        self.policy = EndPolicy()

    def run(
        self, answers: Sequence[Sequence[ScriptedEvent]], *, live: bool = True, questions: int = 1
    ) -> Outcome:
        fake = FakeAudioInput(answers, is_live=live)
        voice_activity = LevelVoiceActivity()
        microphone = (
            fake if live else RecordingsWithoutLeftovers(fake, voice_activity, StreamResampler)
        )
        parts = SpokenParts(
            microphone=microphone,
            keys=KeysAndAfterthoughts(self.controls),
            voice_activity=voice_activity,
            record=WavRecorder,
            resample=StreamResampler,
            transcription=lambda: SegmentedTranscription(self.transcriber),
            warm_up=self.transcriber.warm_up,
            mute_hint="Look at the switch.",
        )
        taker = SpokenAnswers(parts, self.policy, 300, self.told.append)
        interviewer = Interviewer(self.speaker, FakeAudioOutput(), self.controls)
        runner = SessionRunner(
            SessionParts(FakeClock(), self.store, interviewer, taker, self.told.append)
        )
        return runner.run(SessionStart("test", _questions(questions), FakeClock().now()))

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.told if isinstance(event, kind)]


def _questions(count: int) -> tuple[Question, ...]:
    target = TargetRange(2, 4)
    return tuple(Question(f"q{n}", f"Question {n}?", "test", "any", target) for n in range(count))


def stored_s(store: InMemoryAnswerStore, outcome: Outcome) -> list[float]:
    lengths = []
    for answer in store.session(outcome.session_id).answers:
        assert answer.recording is not None
        with wave.open(str(store.audio_path(answer.recording))) as stored:
            lengths.append(stored.getnframes() / stored.getframerate())
    return lengths


@pytest.fixture
def practice(tmp_path: Path) -> Practice:
    return Practice(tmp_path)


def test_a_six_second_pause_stays_inside_one_answer(practice: Practice) -> None:
    practice.run([[*silence(1), *sound(2), *silence(6), *sound(2), *silence(9)]])
    (ended,) = practice.of(events.AnswerEnded)
    assert ended.timing.end_reason is EndReason.SILENCE
    (pause,) = ended.timing.pauses
    assert pause.duration_ms == pytest.approx(6_000, abs=100)
    assert len(practice.of(events.CountdownStarted)) == 2
    assert len(practice.of(events.CountdownCancelled)) == 1


def test_thinking_time_counts_from_the_end_of_the_question(practice: Practice) -> None:
    practice.speaker = FakeSpeaker()
    echo = sound(0.3)
    practice.run([echo, [*silence(2), *sound(2), *silence(9)]])
    (ended,) = practice.of(events.AnswerEnded)
    assert ended.timing.thinking_ms == pytest.approx(2_300, abs=100)


def test_our_own_voice_in_the_room_is_not_part_of_the_answer(practice: Practice) -> None:
    practice.speaker = FakeSpeaker()
    outcome = practice.run([sound(2), [*silence(1), *sound(2), *silence(9)]])
    (ended,) = practice.of(events.AnswerEnded)
    assert ended.timing.onset_ms == pytest.approx(1_000, abs=100)
    assert stored_s(practice.store, outcome) == [pytest.approx(12.0, abs=0.3)]


def test_the_recording_is_saved_before_anything_else_and_a_failed_recogniser_loses_nothing(
    practice: Practice,
) -> None:
    practice.transcriber = ToneTranscriber(fails=True)
    outcome = practice.run([[*sound(2), *silence(9)], [*sound(1), *silence(9)]], questions=2)
    assert outcome.state is SessionState.FINISHED
    states = [answer.state for answer in practice.store.session(outcome.session_id).answers]
    assert states == [AnswerState.TRANSCRIPTION_FAILED] * 2
    assert len(stored_s(practice.store, outcome)) == 2


def test_a_device_that_goes_away_keeps_what_came_before(practice: Practice) -> None:
    gone = CaptureError("The microphone went away.", code="capture_lost")
    outcome = practice.run([[*silence(1), *sound(2), gone]], questions=3)
    assert outcome.problem is gone
    assert outcome.state is SessionState.INTERRUPTED
    assert stored_s(practice.store, outcome) == [pytest.approx(3.0, abs=0.1)]
    assert len(practice.of(events.Transcribed)) == 1


def test_lost_samples_are_noted_where_they_are_missing_and_capture_goes_on(
    practice: Practice,
) -> None:
    outcome = practice.run([[*sound(1), CaptureGap(250), *sound(1), *silence(9)]])
    (answer,) = practice.store.session(outcome.session_id).answers
    assert answer.recording is not None
    (gap,) = answer.recording.gaps
    assert gap.start_ms == pytest.approx(1_000, abs=40)
    assert gap.duration_ms == 250
    assert practice.of(events.Warned)[0].code == "capture_gap"


def test_a_mute_microphone_is_mentioned_after_a_second_and_is_an_error_only_at_the_limit(
    practice: Practice,
) -> None:
    practice.policy = EndPolicy(no_speech_ms=5_000)
    outcome = practice.run([sound(9, amplitude=0.0)], questions=2)
    first = practice.of(events.Warned)[0]
    assert first.code == "microphone_mute"
    assert first.at_ms == pytest.approx(1_000, abs=100)
    assert outcome.problem is not None
    assert outcome.problem.exit_status == 3


def test_zeros_before_the_first_word_are_forgiven(practice: Practice) -> None:
    outcome = practice.run([[*sound(3, amplitude=0.0), *sound(2), *silence(9)]])
    assert outcome.problem is None
    assert outcome.state is SessionState.FINISHED


def test_zeros_in_a_recording_are_silence(practice: Practice) -> None:
    practice.policy = EndPolicy(silence=None)
    practice.run([[*sound(3, amplitude=0.0), *sound(2)]], live=False)
    assert practice.of(events.Warned) == []


def test_each_recording_is_one_answer_and_its_end_ends_it(practice: Practice) -> None:
    practice.policy = EndPolicy(silence=None, no_speech_ms=None)
    recordings = [[*sound(1), *silence(8), *sound(1)], sound(1)]
    outcome = practice.run(recordings, live=False, questions=5)
    reasons = [event.timing.end_reason for event in practice.of(events.AnswerEnded)]
    assert reasons == [EndReason.EOF, EndReason.EOF]
    assert outcome.state is SessionState.FINISHED
    assert stored_s(practice.store, outcome) == [
        pytest.approx(10.0, abs=0.1),
        pytest.approx(1.0, abs=0.1),
    ]


def test_a_silent_rest_of_a_recording_is_not_one_more_answer(practice: Practice) -> None:
    practice.policy = EndPolicy(silence=exact_silence(1.0), no_speech_ms=None)
    recording = [*sound(2), *silence(6), *sound(2), *silence(12)]
    practice.run([recording], live=False, questions=5)
    assert len(practice.of(events.AnswerEnded)) == 2
    assert len(practice.of(events.QuestionAsked)) == 2


def test_a_recording_without_speech_is_still_an_answer(practice: Practice) -> None:
    practice.policy = EndPolicy(silence=None, no_speech_ms=None)
    outcome = practice.run([silence(3)], live=False)
    (answer,) = practice.store.session(outcome.session_id).answers
    assert answer.state is AnswerState.NO_SPEECH


def test_a_key_ends_the_answer_at_once(practice: Practice) -> None:
    practice.controls = FakeControls({100: Command.FINISH})
    practice.run([[*silence(1), *sound(30)]])
    (ended,) = practice.of(events.AnswerEnded)
    assert ended.timing.end_reason is EndReason.KEY
    assert ended.timing.duration_ms == pytest.approx(98 * CHUNK_MS, abs=3 * CHUNK_MS)


def test_asking_again_in_mid_answer_keeps_the_first_attempt(practice: Practice) -> None:
    practice.controls = FakeControls({100: Command.REPEAT})
    first = [*silence(1), *sound(30)]
    outcome = practice.run([first, [*sound(2), *silence(9)]])
    answers = practice.store.session(outcome.session_id).answers
    assert [answer.attempt for answer in answers] == [1, 2]
    assert all(answer.transcript for answer in answers)


def test_an_interrupt_in_mid_answer_keeps_the_sound_and_waits_for_no_words(
    practice: Practice,
) -> None:
    practice.controls = FakeControls({100: Command.INTERRUPT})
    outcome = practice.run([[*silence(1), *sound(30)]], questions=2)
    assert outcome.state is SessionState.INTERRUPTED
    (answer,) = practice.store.session(outcome.session_id).answers
    assert answer.timing is not None
    assert answer.timing.end_reason is EndReason.INTERRUPTED
    assert practice.of(events.Transcribed) == []
    assert stored_s(practice.store, outcome)[0] > 2.9


def test_the_time_is_mentioned_at_the_target_and_half_as_much_over(practice: Practice) -> None:
    practice.run([[*sound(7), *silence(9)]])
    assert [event.over_by_half for event in practice.of(events.TargetReached)] == [False, True]


def test_nobody_speaking_is_an_outcome(practice: Practice) -> None:
    practice.policy = EndPolicy(no_speech_ms=3_000)
    outcome = practice.run([silence(5), [*sound(2), *silence(9)]], questions=2)
    states = [answer.state for answer in practice.store.session(outcome.session_id).answers]
    assert states[0] is AnswerState.NO_SPEECH
    assert outcome.problem is None
    assert len(practice.of(events.AnswerEnded)) == 2

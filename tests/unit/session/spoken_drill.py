"""One hands-free session on scripted sound, for tests.

A burst of 440 Hz is speech; bursts of other pitches are commands, see PITCHES.
"""

import wave
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

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
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import (
    AnswerRecord,
    SessionRecord,
    SessionStart,
)
from voicecoach.review.spoken_text import SpokenPhrases
from voicecoach.session import events
from voicecoach.session.asking import Interviewer
from voicecoach.session.hands_free import HandsFreeParts, HandsFreeRunner
from voicecoach.session.leftovers import RecordingsWithoutLeftovers
from voicecoach.session.sitting import Outcome
from voicecoach.session.spoken import SpokenParts
from voicecoach.session.spoken_conversation import SpokenConversation
from voicecoach.session.transcription import SegmentedTranscription
from voicecoach.session.wishes import KeysAndAfterthoughts

CHUNK_MS = 32
SPEECH_HZ = 440
FAINT_RESUME_HZ = 460
"""Heard as a command in a break alone."""
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
        self.is_slow = False
        """Commands are judged only when that is waited for."""
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
            ear=lambda: ToneEar(PITCHES, is_slow=self.is_slow),
            ear_in_a_break=lambda: ToneEar(PITCHES | {FAINT_RESUME_HZ: Command.RESUME}),
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

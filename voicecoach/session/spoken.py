"""Spoken answers: one microphone, half-duplex, one answer after another."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from voicecoach.core.endpointing import EndPolicy, exact_silence
from voicecoach.core.models import Question
from voicecoach.errors import CaptureError, CaptureGap
from voicecoach.ports import (
    AudioInput,
    Controls,
    MakeRecordingWriter,
    MakeResampler,
    NewAnswer,
    VoiceActivity,
)
from voicecoach.session.events import ListeningStarted, SessionEvent
from voicecoach.session.listening import Listening, ListeningParts
from voicecoach.session.takes import Take
from voicecoach.session.transcription import SegmentedTranscription

Tell = Callable[[SessionEvent], None]


@dataclass(frozen=True, slots=True)
class SpokenParts:
    """What taking spoken answers needs."""

    microphone: AudioInput
    controls: Controls
    voice_activity: VoiceActivity
    record: MakeRecordingWriter
    resample: MakeResampler
    transcription: Callable[[], SegmentedTranscription]
    """A fresh one for every answer."""
    warm_up: Callable[[], None]
    """Loads the recogniser; raises RecognitionError, which the first answer will meet again."""
    mute_hint: str
    """What to look at on this system when the device delivers nothing but zeros."""


class SpokenAnswers:
    """An AnswerTaker on a microphone, or on recordings in its place."""

    def __init__(
        self, parts: SpokenParts, policy: EndPolicy, tail_guard_ms: int, tell: Tell
    ) -> None:
        self._parts = parts
        self._policy = policy
        self._tail_guard_ms = tail_guard_ms
        self._tell = tell
        self._played_ms = 0
        self._voice_was_heard = False

    def start(self) -> None:
        """Open the microphone; the recogniser is loaded while the first question plays."""
        self._parts.microphone.start()
        loading = ThreadPoolExecutor(max_workers=1, thread_name_prefix="warm-up")
        loading.submit(self._parts.warm_up)
        loading.shutdown(wait=False)

    def ready(self) -> bool:
        microphone = self._parts.microphone
        return microphone.is_live or microphone.begin_answer() is not None

    @property
    def at_ms(self) -> int:
        microphone = self._parts.microphone
        return microphone.position_ms + (0 if microphone.is_live else self._played_ms)

    def add_playback_ms(self, played_ms: int) -> None:
        self._played_ms += played_ms
        self._voice_was_heard = played_ms > 0

    def take(self, question: Question, place: NewAnswer) -> Take:
        guard_ms = self._wait_for_the_echo()
        audio_format = self._parts.microphone.begin_answer()
        if audio_format is None:
            raise RuntimeError("take() needs a microphone that is ready()")
        self._tell(ListeningStarted(self.at_ms, question))
        parts = ListeningParts(
            microphone=self._parts.microphone,
            controls=self._parts.controls,
            voice=self._parts.voice_activity.stream(),
            writer=self._parts.record(place.audio_path, audio_format),
            resampler=self._parts.resample(audio_format),
            transcription=self._parts.transcription(),
            mute_hint=self._parts.mute_hint,
        )
        listening = Listening(parts, self._policy_for(question), self.at_ms, self._tell)
        return listening.run(place.recording_path, audio_format, guard_ms)

    def close(self) -> None:
        self._parts.microphone.close()

    def _policy_for(self, question: Question) -> EndPolicy:
        """The session's policy with this question's target and, where it has one, its silence."""
        policy = replace(self._policy, target=question.target)
        if question.end_silence_s is None or policy.silence != EndPolicy().silence:
            return policy
        return replace(policy, silence=exact_silence(question.end_silence_s))

    def _wait_for_the_echo(self) -> int:
        """Let the last of our own voice pass by; returns how long it took."""
        microphone = self._parts.microphone
        if not (microphone.is_live and self._voice_was_heard):
            return 0
        microphone.begin_answer()
        passed_ms = 0.0
        while passed_ms < self._tail_guard_ms:
            try:
                chunk = microphone.read()
            except CaptureGap as gap:
                passed_ms += gap.lost_ms
                continue
            except CaptureError:
                break
            passed_ms += chunk.duration_ms if chunk else self._tail_guard_ms
        return round(passed_ms)

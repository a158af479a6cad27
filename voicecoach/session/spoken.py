"""Spoken answers: one microphone, half-duplex, one answer after another."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from voicecoach.core.audio import AudioFormat, Samples
from voicecoach.core.endpointing import EndPolicy, exact_silence
from voicecoach.core.models import Question
from voicecoach.ports import (
    AudioInput,
    MakeRecordingWriter,
    MakeResampler,
    NewAnswer,
    NewNote,
    RecordingWriter,
    VoiceActivity,
)
from voicecoach.session.choosing import HearReply
from voicecoach.session.echo import let_the_echo_pass
from voicecoach.session.events import ListeningStarted, SessionEvent
from voicecoach.session.hearing import Hearing
from voicecoach.session.listening import Listening, only_endings
from voicecoach.session.listening_parts import ListeningParts, StartsAt
from voicecoach.session.takes import Respond, Take
from voicecoach.session.transcription import SegmentedTranscription
from voicecoach.session.wishes import CommandEar, KeysAndAfterthoughts

Tell = Callable[[SessionEvent], None]


@dataclass(frozen=True, slots=True)
class SpokenParts:
    """What taking spoken answers needs."""

    microphone: AudioInput
    keys: KeysAndAfterthoughts
    voice_activity: VoiceActivity
    record: MakeRecordingWriter
    resample: MakeResampler
    transcription: Callable[[], SegmentedTranscription]
    """A fresh one for every answer."""
    warm_up: Callable[[], None]
    """Loads the recogniser; raises RecognitionError, which the first answer will meet again."""
    mute_hint: str
    """What to look at on this system when the device delivers nothing but zeros."""
    ear: Callable[[], CommandEar] | None = None
    """Hears spoken commands; a fresh one for every stretch of sound."""
    ear_in_a_break: Callable[[], CommandEar] | None = None
    """The same while somebody is away, where few commands count; None: as always."""
    hear_reply: HearReply | None = None
    """Hears short replies to questions of ours."""
    hear_ending: Callable[[Samples, Sequence[str]], str | None] | None = None
    """Tells which of a few short forms was said; None: none of them."""
    go_on_recording: MakeRecordingWriter | None = None
    """Appends to a recording that is there; needed where answers are taken up again."""


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
        self._format: AudioFormat | None = None
        """Of what is being heard."""

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
        self._voice_was_heard = self._voice_was_heard or played_ms > 0

    def take(self, question: Question, place: NewAnswer | NewNote) -> Take:
        guard_ms = self._let_the_echo_pass()
        audio_format = self._begin()
        starts_at = StartsAt(self.at_ms, guard_ms)
        self._tell(ListeningStarted(self.at_ms, question))
        writer = self._parts.record(place.audio_path, audio_format)
        parts = self._listening_parts(audio_format, writer, only_endings)
        listening = Listening(parts, self._policy_for(question), starts_at, self._tell)
        return listening.run(place.recording_path, audio_format)

    def close(self) -> None:
        self._parts.microphone.close()

    def _policy_for(self, question: Question) -> EndPolicy:
        """The session's policy with this question's target and, where it has one, its silence."""
        policy = replace(self._policy, target=question.target)
        if question.end_silence_s is None or policy.silence != EndPolicy().silence:
            return policy
        return replace(policy, silence=exact_silence(question.end_silence_s))

    def _begin(self) -> AudioFormat:
        audio_format = self._parts.microphone.begin_answer()
        if audio_format is None:
            raise RuntimeError("an answer needs a microphone that is ready()")
        self._format = audio_format
        return audio_format

    def _listening_parts(
        self, audio_format: AudioFormat, writer: RecordingWriter, respond: Respond
    ) -> ListeningParts:
        return ListeningParts(
            microphone=self._parts.microphone,
            hearing=self._hearing(),
            voice=self._parts.voice_activity.stream(),
            writer=writer,
            resampler=self._parts.resample(audio_format),
            transcription=self._parts.transcription(),
            mute_hint=self._parts.mute_hint,
            respond=respond,
            come_back=self._come_back,
        )

    def _hearing(self, *, in_a_break: bool = False) -> Hearing:
        parts = self._parts
        make = (in_a_break and parts.ear_in_a_break) or parts.ear
        return Hearing(parts.keys, make() if make else None, is_live=parts.microphone.is_live)

    def _come_back(self) -> int:
        self._voice_was_heard = False
        let_the_echo_pass(self._parts.microphone, self._tail_guard_ms)
        return self.at_ms

    def _let_the_echo_pass(self) -> int:
        """Only where our voice was heard; returns how long it took."""
        if not self._voice_was_heard:
            return 0
        self._voice_was_heard = False
        return let_the_echo_pass(self._parts.microphone, self._tail_guard_ms)

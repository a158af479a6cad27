"""One spoken answer, chunk by chunk: to disk first, then voice activity, its end, and words."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from voicecoach.core.audio import AudioChunk, AudioFormat, Span, level_dbfs
from voicecoach.core.commands import Command
from voicecoach.core.endpoint_events import (
    AnswerOver,
    CountdownCancelled,
    EndpointEvent,
    OverTarget,
    SoftEnd,
    SpeechStarted,
    TargetReached,
)
from voicecoach.core.endpointing import Endpointer, EndPolicy
from voicecoach.core.models import AnswerTiming, EndReason, Recording
from voicecoach.core.silence_watch import SilenceWatch
from voicecoach.core.turns import is_unfinished
from voicecoach.errors import CaptureError, CaptureGap
from voicecoach.ports import (
    AudioInput,
    Controls,
    RecordingWriter,
    Resampler,
    VoiceActivityStream,
)
from voicecoach.session import events
from voicecoach.session.takes import Follow, Take
from voicecoach.session.transcription import SegmentedTranscription

PROGRESS_EVERY_MS = 100

_FOLLOW = {
    Command.FINISH: Follow.NEXT,
    Command.SKIP: Follow.NEXT,
    Command.REPEAT: Follow.REPEAT,
    Command.STOP: Follow.STOP,
    Command.INTERRUPT: Follow.INTERRUPT,
}


@dataclass(frozen=True, slots=True)
class ListeningParts:
    """Everything one answer is taken with; fresh for each, but for microphone and controls."""

    microphone: AudioInput
    controls: Controls
    voice: VoiceActivityStream
    writer: RecordingWriter
    resampler: Resampler
    transcription: SegmentedTranscription
    mute_hint: str
    """What to look at when the device delivers nothing but zeros."""


class Listening:
    """Takes one answer. Make a new one for each."""

    def __init__(
        self,
        parts: ListeningParts,
        policy: EndPolicy,
        starts_at_ms: int,
        tell: Callable[[events.SessionEvent], None],
    ) -> None:
        self._parts = parts
        self._starts_at_ms = starts_at_ms
        self._tell = tell
        self._endpointer = Endpointer(policy, parts.voice.frame_ms)
        self._watch = SilenceWatch()
        self._recorded_ms = 0.0
        self._progress_due_ms = 0.0
        self._guard_ms = 0
        self._gaps: list[Span] = []
        self._follow = Follow.NEXT
        self._problem: CaptureError | None = None

    def run(self, recording_path: str, audio_format: AudioFormat, guard_ms: int) -> Take:
        """Listen until the answer is over. `guard_ms` passed since the question's end.

        Raises StoreError when the disk does not take the sound.
        """
        self._guard_ms = guard_ms
        with closing(self._parts.writer):
            while self._endpointer.over is None:
                self._step()
        duration_ms = round(self._recorded_ms)
        timing = self._endpointer.timing(duration_ms, question_end_ms=-guard_ms)
        self._note_a_mute_microphone(timing)
        recording = Recording(
            recording_path,
            audio_format.rate_hz,
            audio_format.channels,
            duration_ms,
            tuple(self._gaps),
        )
        return self._take(timing, recording)

    def _take(self, timing: AnswerTiming, recording: Recording) -> Take:
        wanted = self._follow is not Follow.INTERRUPT and timing.onset_ms is not None
        transcription = self._parts.transcription
        if wanted:
            transcription.end(self._parts.resampler.flush(), timing.speech)
        else:
            transcription.abandon()
        return Take(
            timing=timing,
            recording=recording,
            anything_said=timing.onset_ms is not None,
            follow=self._follow,
            transcribe=transcription.finish,
            problem=self._problem,
        )

    def _step(self) -> None:
        control = self._parts.controls.poll()
        if control in _FOLLOW:
            interrupted = control is Command.INTERRUPT
            self._follow = _FOLLOW[control]
            self._endpointer.finish(EndReason.INTERRUPTED if interrupted else EndReason.KEY)
            return
        try:
            chunk = self._parts.microphone.read()
        except CaptureGap as gap:
            self._note_gap(gap)
        except CaptureError as problem:
            self._problem = problem
            self._follow = Follow.LOST
            self._endpointer.finish(EndReason.DEVICE_LOST)
        else:
            if chunk is None:
                self._endpointer.finish(EndReason.EOF)
            else:
                self._hear(chunk)

    def _hear(self, chunk: AudioChunk) -> None:
        parts = self._parts
        parts.writer.append(chunk)
        self._recorded_ms += chunk.duration_ms
        self._watch_for_zeros(chunk)
        samples = parts.resampler.convert(chunk)
        happened = self._endpointer.advance(parts.voice.feed(samples))
        parts.transcription.feed(samples, self._endpointer.speech)
        last_word = parts.transcription.last_word
        if last_word is not None:
            self._endpointer.hint_unfinished(unfinished=is_unfinished(last_word))
        for event in happened:
            self._report(event)
        if self._recorded_ms >= self._progress_due_ms:
            self._progress_due_ms = self._recorded_ms + PROGRESS_EVERY_MS
            self._tell_progress(chunk)

    def _tell_progress(self, chunk: AudioChunk) -> None:
        self._tell(
            events.Progress(
                self._at(self._recorded_ms),
                round(self._recorded_ms),
                level_dbfs(chunk.to_mono()),
                self._endpointer.is_speaking,
                self._endpointer.ends_in_ms,
            )
        )

    def _report(self, event: EndpointEvent) -> None:
        match event:
            case SpeechStarted(at_ms):
                self._tell(events.AnswerStarted(self._at(at_ms), at_ms + self._guard_ms))
            case SoftEnd(at_ms, countdown_ms):
                self._tell(events.CountdownStarted(self._at(at_ms), countdown_ms))
            case CountdownCancelled(at_ms):
                self._tell(events.CountdownCancelled(self._at(at_ms)))
            case TargetReached(at_ms):
                self._tell(events.TargetReached(self._at(at_ms), over_by_half=False))
            case AnswerOver(EndReason.CAP, at_ms):
                message = f"The answer reached its longest time of {at_ms // 1000} s; all is kept."
                self._tell(events.Warned(self._at(at_ms), "answer_cap", message))
            case OverTarget(at_ms):
                self._tell(events.TargetReached(self._at(at_ms), over_by_half=True))

    def _note_gap(self, gap: CaptureGap) -> None:
        here_ms = round(self._recorded_ms)
        self._gaps.append(Span(here_ms, here_ms + gap.lost_ms))
        self._tell(events.Warned(self._at(here_ms), gap.code, str(gap)))

    def _watch_for_zeros(self, chunk: AudioChunk) -> None:
        if not self._parts.microphone.is_live:
            return
        self._watch = self._watch.heard(chunk.duration_ms, chunk.is_exact_zero)
        if self._watch.warning_due:
            mute = self._mute_microphone()
            self._tell(events.Warned(self._at(self._recorded_ms), mute.code, str(mute)))

    def _note_a_mute_microphone(self, timing: AnswerTiming) -> None:
        """Zeros to the very limit are a fault; before it they may be a very quiet beginning."""
        at_the_limit = timing.end_reason in {EndReason.NO_SPEECH, EndReason.CAP}
        if at_the_limit and self._parts.microphone.is_live and self._watch.is_mute:
            self._problem = self._mute_microphone()
            self._follow = Follow.LOST

    def _mute_microphone(self) -> CaptureError:
        return CaptureError(
            f"The microphone {self._parts.microphone.name!r} delivers nothing but silence.",
            code="microphone_mute",
            hint=self._parts.mute_hint,
        )

    def _at(self, answer_ms: float) -> int:
        return self._starts_at_ms + round(answer_ms)

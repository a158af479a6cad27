"""One spoken answer, chunk by chunk: to disk first, then voice activity, its end, and words.

Commands may be given in it. What they ask for is done elsewhere; here they are kept out of the
answer's speech and words.
"""

from collections.abc import Callable
from contextlib import closing

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
from voicecoach.core.transcript import without_words_in
from voicecoach.core.turns import is_unfinished
from voicecoach.errors import CaptureError, CaptureGap
from voicecoach.session import events
from voicecoach.session.listening_parts import ListeningParts, StartsAt
from voicecoach.session.takes import Follow, Moment, Response, Take
from voicecoach.session.wishes import Way, Wish

PROGRESS_EVERY_MS = 100

HOLD_MS = 15_000
"""What "let me think" adds to a silence (start value)."""

_FOLLOW = {
    Command.FINISH: Follow.NEXT,
    Command.SKIP: Follow.NEXT,
    Command.REPEAT: Follow.REPEAT,
    Command.STOP: Follow.STOP,
    Command.INTERRUPT: Follow.INTERRUPT,
}


def only_endings(wish: Wish, _: Moment) -> Response:
    """Outside hands-free sessions a command can only end an answer."""
    return Response.END if wish.command in _FOLLOW else Response.NONE


class Listening:
    """Takes one answer. Make a new one for each."""

    def __init__(
        self,
        parts: ListeningParts,
        policy: EndPolicy,
        starts_at: StartsAt,
        tell: Callable[[events.SessionEvent], None],
    ) -> None:
        self._parts = parts
        self._starts_at = starts_at
        self._tell = tell
        self._endpointer = Endpointer(policy, parts.voice.frame_ms)
        self._watch = SilenceWatch()
        self._recorded_ms = 0.0
        self._progress_due_ms = 0.0
        self._gaps: list[Span] = []
        self._follow = Follow.NEXT
        self._problem: CaptureError | None = None
        self._ended_by: Command | None = None
        self._question_end_ms = -starts_at.guard_ms
        """Where thinking begins; later when our voice said more before the first word."""
        self._broken_at_ms: list[int] = []
        """Where something else happened in the middle of the answer."""
        self._away_ms = 0
        """How much time of the session that took."""

    def run(self, recording_path: str, audio_format: AudioFormat) -> Take:
        """Listen until the answer is over. Raises StoreError when the disk takes no sound."""
        with closing(self._parts.writer), closing(self._parts.hearing):
            while self._endpointer.over is None:
                self._step()
            self._catch_a_late_command()
        duration_ms = round(self._recorded_ms)
        timing = self._endpointer.timing(duration_ms, self._question_end_ms, self._broken_at_ms)
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
        set_aside = self._endpointer.set_aside
        return Take(
            timing=timing,
            recording=recording,
            anything_said=timing.onset_ms is not None,
            follow=self._follow,
            transcribe=lambda: without_words_in(transcription.finish(), set_aside),
            problem=self._problem,
            ended_by=self._ended_by,
            only_commands=bool(set_aside) and timing.onset_ms is None,
        )

    def _step(self) -> None:
        wish = self._parts.hearing.wish()
        if wish is not None:
            self._grant(wish)
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
                self._reach_the_end_of_the_recording()
            else:
                self._hear(chunk)

    def _grant(self, wish: Wish) -> None:
        if wish.stretch is not None:
            self._endpointer.leave_out(wish.stretch)
        match self._parts.respond(wish, self._moment(wish)):
            case Response.END:
                self._follow = _FOLLOW.get(wish.command, Follow.NEXT)
                self._ended_by = wish.command
                self._endpointer.finish(_end_reason(wish))
            case Response.WAIT:
                self._endpointer.hold(HOLD_MS)
            case Response.CAME_BACK:
                here_ms = self._at(self._recorded_ms)
                self._away_ms += self._parts.come_back() - here_ms
                self._endpointer.hold()
                self._broken_at_ms.append(_here_ms(wish, self._recorded_ms))
                if not self._endpointer.speech:
                    self._question_end_ms = round(self._recorded_ms)
            case Response.NONE:
                pass

    def _catch_a_late_command(self) -> None:
        """A short end silence may be over before the last utterance has been judged."""
        if self._endpointer.over is None or self._endpointer.over.reason is not EndReason.SILENCE:
            return
        wish = self._parts.hearing.judged_late()
        if wish is not None and wish.stretch is not None:
            self._endpointer.leave_out(wish.stretch)

    def _moment(self, wish: Wish) -> Moment:
        speech = self._endpointer.speech
        here_ms = _here_ms(wish, self._recorded_ms)
        return Moment(
            answer_ms=self._starts_at.recorded_ms + here_ms,
            spoken_ms=min(here_ms, speech[-1].end_ms) - speech[0].start_ms if speech else None,
            words=self._parts.transcription.words_so_far,
        )

    def _reach_the_end_of_the_recording(self) -> None:
        self._parts.hearing.finish(self._endpointer.heard)
        wish = self._parts.hearing.spoken()
        while wish is not None and self._endpointer.over is None:
            self._grant(wish)
            wish = self._parts.hearing.spoken()
        self._endpointer.finish(EndReason.EOF)

    def _hear(self, chunk: AudioChunk) -> None:
        parts = self._parts
        parts.writer.append(chunk)
        self._recorded_ms += chunk.duration_ms
        self._watch_for_zeros(chunk)
        samples = parts.resampler.convert(chunk)
        happened = self._endpointer.advance(parts.voice.feed(samples))
        parts.hearing.feed(samples, self._endpointer.heard)
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
                self._starts_at.recorded_ms + round(self._recorded_ms),
                level_dbfs(chunk.to_mono()),
                self._endpointer.is_speaking,
                self._endpointer.ends_in_ms,
            )
        )

    def _report(self, event: EndpointEvent) -> None:
        match event:
            case SpeechStarted(at_ms):
                thinking_ms = max(0, at_ms - self._question_end_ms)
                self._tell(events.AnswerStarted(self._at(at_ms), thinking_ms))
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
        return self._starts_at.session_ms + self._away_ms + round(answer_ms)


def _here_ms(wish: Wish, recorded_ms: float) -> int:
    return wish.stretch.start_ms if wish.stretch else round(recorded_ms)


def _end_reason(wish: Wish) -> EndReason:
    if wish.command is Command.INTERRUPT:
        return EndReason.INTERRUPTED
    return EndReason.COMMAND if wish.way is Way.VOICE else EndReason.KEY

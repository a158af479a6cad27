"""A moment that is the person's: a command, or, where one is wanted, a short reply.

Nothing is recorded. Time is counted in heard sound; who speaks is waited for. What a microphone
took in before this moment (while an answer was written down) is heard, but uses up none of it.
"""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, AudioChunk, Samples
from voicecoach.core.speech import SpeechDetector
from voicecoach.errors import CaptureError, CaptureGap, RecognitionError
from voicecoach.ports import AudioInput, Resampler, VoiceActivityStream
from voicecoach.session.hearing import Hearing
from voicecoach.session.takes import Chosen, WantedReply

AFTER_SPEECH_MS = 2_000
"""How long is waited after somebody spoke: a command needs silence after it, and judging."""

TALKS_ON_MS = 5_000
"""Speech this long is no command, and goes on with the answer."""

TALK_DIVIDED_BY_MS = 700
"""As much silence makes two utterances of one."""

KEPT_BEFORE_MS = 1_000
"""Sound kept from before somebody spoke: onset, and the time to confirm it."""

REPLY_OVER_MS = 900
"""After this much silence a reply is over."""

LONGEST_REPLY_MS = 6_000
BEFORE_MS = 250
"""Sound before a reply that is heard with it: soft first sounds are in it."""

LONGEST_MS = 30_000
"""Who talks on and on is not choosing; noise must not hold the session up."""


HearReply = Callable[[Samples, Sequence[str]], Sequence[str]]
"""What a short sound may say, when one of these replies is expected; raises RecognitionError."""


@dataclass(frozen=True, slots=True)
class ChoosingParts:
    """Everything one such moment is made of; fresh for each, but for the microphone."""

    microphone: AudioInput
    hearing: Hearing
    voice: VoiceActivityStream
    resampler: Resampler
    hear_reply: HearReply | None = None
    """Needed where replies are wanted."""


class Choosing:
    """Waits for one wish. Make a new one for each."""

    def __init__(
        self, parts: ChoosingParts, window_ms: int | None, wanted: WantedReply | None = None
    ) -> None:
        self._parts = parts
        self._window_ms = window_ms
        self._wanted = wanted
        self._sound: Samples = np.zeros(0, dtype=np.float32)
        self._detector = SpeechDetector(parts.voice.frame_ms)
        self._latest: deque[AudioChunk] = deque()
        self._latest_ms = 0.0
        self._is_behind = parts.microphone.is_live
        """Sound from before this moment is still to be heard."""
        self._begins_at_ms = 0

    @property
    def talk(self) -> tuple[AudioChunk, ...]:
        """What is being said, from before its first sound on."""
        return tuple(self._latest)

    def run(self) -> Chosen:
        """Until a command comes, a reply is over, or time has passed."""
        with closing(self._parts.hearing):
            chosen = self._step()
            while chosen is None:
                chosen = self._step()
        return chosen

    def _step(self) -> Chosen | None:
        wish = self._parts.hearing.wish()
        if wish is not None:
            return Chosen(wish)
        try:
            chunk = self._next_chunk()
        except CaptureGap:
            return None
        except CaptureError as problem:
            return Chosen(problem=problem)
        if chunk is None:
            self._parts.hearing.finish(self._detector.spans)
            return self._reply() or Chosen(is_over=True)
        self._hear(chunk)
        if self._somebody_replied():
            return self._reply()
        if self._somebody_talks_on():
            return Chosen(talks_on=True)
        return self._nothing_chosen() if self._time_is_up() else None

    def _next_chunk(self) -> AudioChunk | None:
        """What was taken in before comes first; then the moment begins."""
        microphone = self._parts.microphone
        if self._is_behind:
            chunk = microphone.read_ready()
            if chunk is not None:
                return chunk
            self._is_behind = False
            self._begins_at_ms = self._detector.position_ms
        return microphone.read()

    def _hear(self, chunk: AudioChunk) -> None:
        parts = self._parts
        samples = parts.resampler.convert(chunk)
        for probability in parts.voice.feed(samples):
            self._detector.feed(probability)
        parts.hearing.feed(samples, self._detector.spans)
        self._keep(chunk)
        if self._wanted is not None:
            self._sound = np.concatenate((self._sound, samples))

    def _keep(self, chunk: AudioChunk) -> None:
        """Sound of the present utterance, and a little from before it."""
        self._latest.append(chunk)
        self._latest_ms += chunk.duration_ms
        wanted_ms = self._talk_ms() + KEPT_BEFORE_MS
        while self._latest_ms - self._latest[0].duration_ms >= wanted_ms:
            self._latest_ms -= self._latest.popleft().duration_ms

    def _talk_ms(self) -> int:
        """How long somebody has been speaking without a longer silence; 0 when nobody is."""
        position_ms = start_ms = self._detector.position_ms
        for span in reversed(self._detector.spans):
            if start_ms - span.end_ms >= TALK_DIVIDED_BY_MS:
                break
            start_ms = span.start_ms
        return position_ms - start_ms

    def _somebody_talks_on(self) -> bool:
        is_choice = self._wanted is None and self._window_ms is not None
        return is_choice and self._detector.is_speaking and self._talk_ms() >= TALKS_ON_MS

    def _somebody_replied(self) -> bool:
        if self._wanted is None or self._detector.is_speaking:
            return False
        last_ms = self._detector.last_speech_ms
        return last_ms is not None and self._detector.position_ms - last_ms >= REPLY_OVER_MS

    def _reply(self) -> Chosen | None:
        """What was said; a command, when it was one."""
        self._parts.hearing.settle()
        wish = self._parts.hearing.spoken()
        if wish is not None:
            return Chosen(wish)
        hear, wanted = self._parts.hear_reply, self._wanted
        if hear is None or wanted is None or self._detector.onset_ms is None:
            return None
        try:
            readings = hear(self._latest_utterance(), wanted.forms)
        except RecognitionError:
            return Chosen()
        understood = (each for each in readings if wanted.is_reply(each))
        return Chosen(said=next(understood, readings[0]))

    def _latest_utterance(self) -> Samples:
        """From the first sound of the reply on, but no more than the last seconds."""
        spans = self._detector.spans
        earliest_ms = spans[-1].end_ms - LONGEST_REPLY_MS
        start_ms = max(0, earliest_ms, spans[0].start_ms - BEFORE_MS)
        return self._sound[start_ms * ANALYSIS_RATE_HZ // 1000 :]

    def _nothing_chosen(self) -> Chosen:
        """A command that is still being judged counts: it was said in time."""
        self._parts.hearing.settle()
        wish = self._parts.hearing.wish()
        return Chosen(wish) if wish else Chosen()

    def _time_is_up(self) -> bool:
        if self._window_ms is None or self._is_behind:
            return False
        position_ms, last_ms = self._detector.position_ms, self._detector.last_speech_ms
        over_ms = self._begins_at_ms + self._window_ms
        if position_ms >= over_ms + LONGEST_MS:
            return True
        if self._detector.is_speaking or self._detector.is_undecided:
            return False
        after_speech_ms = 0 if last_ms is None else last_ms + AFTER_SPEECH_MS
        return position_ms >= max(over_ms, after_speech_ms)

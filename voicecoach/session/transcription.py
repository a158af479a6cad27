"""Words of one answer, recognised piece by piece while the person still speaks.

Segments follow from the speech alone (core.segmentation), so an answer heard live gets the words
it gets when its recording is transcribed later.
"""

from bisect import bisect_right
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.models import Transcript, Word
from voicecoach.core.segmentation import Segment, plan_segments, quietest_offset_ms
from voicecoach.core.speech import SpeechDetector
from voicecoach.core.transcript import is_whole, text_of
from voicecoach.core.word_times import in_order
from voicecoach.ports import Transcriber, VoiceActivity

PLAN_EVERY_MS = 500

SETTLED_MS = 1_800
"""After this much silence the last segment is tried, in case nothing follows.

Every try costs a whole window of the engine, and most silences are shorter; yet the words are
wanted before a soft end after 3 s, which waits longer for an unfinished one.
"""


class SegmentedTranscription:
    """For one answer, from one thread: feed() while it lasts, then end() and finish().

    abandon() instead of end() when nobody wants the words. Recognition runs on a thread of its own;
    feed() never waits for it.
    """

    def __init__(self, transcriber: Transcriber, vocabulary: Sequence[str] = ()) -> None:
        self._transcriber = transcriber
        self._vocabulary = tuple(vocabulary)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="transcription")
        self._sound = _Sound()
        self._heard: dict[Segment, Future[Sequence[Word]]] = {}
        self._guess: Segment | None = None
        """The last segment, tried before it is known that nothing follows."""
        self._plan: tuple[Segment, ...] = ()
        self._plan_so_far: tuple[Segment, ...] = ()
        self._next_plan_ms = 0

    def feed(self, samples: Samples, speech: Sequence[Span]) -> None:
        """Take more sound (16 kHz mono) and all speech found so far; the last span may grow."""
        self._sound.append(samples)
        self._drop_guess_if_speech_went_on(speech)
        if not speech or self._sound.duration_ms < self._next_plan_ms:
            return
        self._next_plan_ms = self._sound.duration_ms + PLAN_EVERY_MS
        *complete, last = self._planned(speech)
        self._plan_so_far = tuple(complete)
        for segment in complete:
            self._submit(segment)
        if self._sound.duration_ms - last.speech[-1].end_ms >= SETTLED_MS:
            self._try(last)

    @property
    def last_word(self) -> str | None:
        """The last word of the latest speech, once it is recognised and nothing was said since."""
        future = self._heard.get(self._guess) if self._guess else None
        if future is None or not future.done() or future.cancelled() or future.exception():
            return None
        words = future.result()
        return words[-1].text if words else None

    @property
    def words_so_far(self) -> tuple[Word, ...]:
        """What is recognised already, in recording time; the last sentences may be missing."""
        words: list[Word] = []
        for segment in sorted(self._heard, key=lambda each: each.speech):
            future = self._heard[segment]
            wanted = segment in self._plan_so_far or segment == self._guess
            if wanted and future.done() and not future.cancelled() and not future.exception():
                words += _in_recording_time(segment, future.result())
        return in_order(words, self._sound.duration_ms)

    def end(self, samples: Samples, speech: Sequence[Span]) -> None:
        """The answer is over: the last sound, and all of its speech."""
        self._sound.append(samples)
        self._plan = self._planned(speech)
        self._drop_guess(keep=self._plan[-1:])
        for segment in self._plan:
            self._submit(segment)
        self._worker.shutdown(wait=False)

    def finish(self) -> Transcript:
        """Wait for the words. Raises RecognitionError when the recogniser failed.

        Interrupted or failed, it leaves nothing running but the segment at hand.
        """
        words: list[Word] = []
        try:
            for segment in self._plan:
                words += _in_recording_time(segment, self._heard[segment].result())
        finally:
            self._worker.shutdown(wait=False, cancel_futures=True)
        ordered = in_order(words, self._sound.duration_ms)
        return Transcript(
            text=text_of(ordered),
            words=ordered,
            engine=self._transcriber.engine,
            model=self._transcriber.model,
            language="en",
            fillers_measured=self._transcriber.capabilities.fillers,
        )

    def abandon(self) -> None:
        """Nobody wants the words; what has not begun is not recognised."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _planned(self, speech: Sequence[Span]) -> tuple[Segment, ...]:
        return plan_segments(speech, self._sound.duration_ms, self._sound.quietest_ms)

    def _submit(self, segment: Segment) -> None:
        if segment in self._heard:
            return
        samples = np.concatenate([self._sound.between(piece) for piece in segment.pieces])
        self._heard[segment] = self._worker.submit(
            self._transcriber.transcribe, samples, self._vocabulary, segment.joined_speech
        )

    def _try(self, segment: Segment) -> None:
        if self._guess is None:
            self._guess = segment
            self._submit(segment)

    def _drop_guess_if_speech_went_on(self, speech: Sequence[Span]) -> None:
        if self._guess and (not speech or speech[-1].end_ms != self._guess.speech[-1].end_ms):
            self._drop_guess()

    def _drop_guess(self, keep: Sequence[Segment] = ()) -> None:
        """A guess that turned out to be part of something longer need not be recognised."""
        guess, self._guess = self._guess, None
        if guess is not None and guess not in keep and self._heard[guess].cancel():
            del self._heard[guess]


@dataclass(frozen=True, slots=True)
class TranscribedRecording:
    """A whole recording with its words and the speech they should cover."""

    transcript: Transcript
    speech: tuple[Span, ...]
    duration_ms: int

    @property
    def is_whole(self) -> bool:
        """Whether the words cover the speech; otherwise the recogniser left something out."""
        return is_whole(self.transcript.words, self.speech)


def transcribe_samples(
    samples: Samples,
    transcriber: Transcriber,
    voice_activity: VoiceActivity,
    vocabulary: Sequence[str] = (),
) -> TranscribedRecording:
    """Words of a whole recording (16 kHz mono). Raises RecognitionError."""
    speech = find_speech(samples, voice_activity)
    transcription = SegmentedTranscription(transcriber, vocabulary)
    transcription.end(samples, speech)
    duration_ms = len(samples) * 1000 // ANALYSIS_RATE_HZ
    return TranscribedRecording(transcription.finish(), speech, duration_ms)


def find_speech(samples: Samples, voice_activity: VoiceActivity) -> tuple[Span, ...]:
    """Speech in a whole recording, in order."""
    stream = voice_activity.stream()
    detector = SpeechDetector(stream.frame_ms)
    for probability in stream.feed(samples):
        detector.feed(probability)
    return detector.spans


def _in_recording_time(segment: Segment, words: Sequence[Word]) -> list[Word]:
    return [
        Word(
            word.text,
            segment.to_recording_ms(word.start_ms),
            segment.to_recording_ms(word.end_ms - 1) + 1,
            word.confidence,
        )
        for word in words
    ]


class _Sound:
    """What was heard so far, in the blocks it came in."""

    def __init__(self) -> None:
        self._blocks: list[Samples] = []
        self._starts: list[int] = []
        self._length = 0

    @property
    def duration_ms(self) -> int:
        return self._length * 1000 // ANALYSIS_RATE_HZ

    def append(self, samples: Samples) -> None:
        if samples.size:
            self._blocks.append(samples)
            self._starts.append(self._length)
            self._length += len(samples)

    def between(self, span: Span) -> Samples:
        """The samples of a stretch of time."""
        first, last = (each * ANALYSIS_RATE_HZ // 1000 for each in (span.start_ms, span.end_ms))
        index = max(0, bisect_right(self._starts, first) - 1)
        parts = []
        while index < len(self._blocks) and self._starts[index] < last:
            start = self._starts[index]
            parts.append(self._blocks[index][max(0, first - start) : last - start])
            index += 1
        return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)

    def quietest_ms(self, span: Span) -> int:
        """The quietest moment in a stretch of time."""
        return span.start_ms + quietest_offset_ms(self.between(span))

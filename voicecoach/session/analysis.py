"""A whole recording analysed as if somebody were answering into the present policy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.delivery import measure_delivery
from voicecoach.core.endpointing import Endpointer, EndPolicy
from voicecoach.core.models import AnswerTiming, Delivery, EndReason, Fillers, Transcript
from voicecoach.core.timing import answer_timing
from voicecoach.ports import VoiceActivityStream

Transcribe = Callable[[Samples, Sequence[Span]], Transcript]
"""Words of a recording, given where in it there is speech; raises RecognitionError."""


@dataclass(frozen=True, slots=True)
class RecordingAnalysis:
    """What one recording holds; timing and delivery are over all of it."""

    timing: AnswerTiming
    answers: tuple[Span, ...]
    """Each answer from its onset to its last speech."""
    delivery: Delivery


def analyse_recording(
    samples: Samples, voice: VoiceActivityStream, policy: EndPolicy, transcribe: Transcribe
) -> RecordingAnalysis:
    """Times, answers and delivery; the recogniser is not asked when nobody speaks.

    After an answer is over the next one begins. The end reason is that of the last answer, or
    NO_SPEECH. Raises RecognitionError.
    """
    duration_ms = round(len(samples) * 1000 / ANALYSIS_RATE_HZ)
    takes = _takes(_probabilities(samples, voice), voice.frame_ms, policy)
    answers = [take for take in takes if take.speech]
    reason = answers[-1].end_reason if answers else EndReason.NO_SPEECH
    speech = [span for take in answers for span in take.speech]
    timing = answer_timing(speech, duration_ms, reason)
    return RecordingAnalysis(
        timing=timing,
        answers=tuple(Span(take.speech[0].start_ms, take.speech[-1].end_ms) for take in answers),
        delivery=_delivery(samples, timing, transcribe),
    )


@dataclass(frozen=True, slots=True)
class _Take:
    speech: tuple[Span, ...]
    end_reason: EndReason


def _takes(probabilities: Sequence[float], frame_ms: int, policy: EndPolicy) -> list[_Take]:
    """One answer after another until the sound is used up; the last may hold no speech."""
    takes: list[_Take] = []
    used = 0
    while used < len(probabilities):
        endpointer = Endpointer(policy, frame_ms)
        endpointer.advance(probabilities[used:])
        endpointer.finish(EndReason.EOF)
        timing = endpointer.timing()
        takes.append(_Take(_moved(timing.speech, used * frame_ms), timing.end_reason))
        used += endpointer.position_ms // frame_ms
    return takes


def _moved(speech: Sequence[Span], by_ms: int) -> tuple[Span, ...]:
    return tuple(Span(span.start_ms + by_ms, span.end_ms + by_ms) for span in speech)


def _probabilities(samples: Samples, voice: VoiceActivityStream) -> Sequence[float]:
    """For every frame, the last one filled up with silence."""
    frame_samples = voice.frame_ms * ANALYSIS_RATE_HZ // 1000
    filling = np.zeros(-len(samples) % frame_samples, dtype=np.float32)
    return voice.feed(np.concatenate((samples, filling)))


def _delivery(samples: Samples, timing: AnswerTiming, transcribe: Transcribe) -> Delivery:
    if not timing.speech:
        nothing = Fillers(measured="no", count=None)
        return Delivery(words=0, pace_wpm=None, articulation_wpm=None, fillers=nothing)
    return measure_delivery(transcribe(samples, timing.speech), timing)

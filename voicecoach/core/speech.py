"""Frame probabilities to stretches of speech, frame by frame. Pure; time is counted in frames."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from voicecoach.core.audio import Span


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """When frames make speech.

    Calibrated with Silero on clean recordings in eight conditions (white, pink, hum and keyboard
    noise at 5 to 20 dB, telephone band, peaks at -45 dBFS): onset error median 15 ms, p90 90 ms;
    end error median 32 ms, p90 0.12 s. tests/benchmarks/timing_benchmark.py measures it again.
    """

    start_probability: float = 0.5
    keep_probability: float = 0.35
    """Speech goes on until the probability falls below this."""
    onset_probability: float = 0.1
    """An onset is dated back over the frames before it that reach this."""
    onset_reach_ms: int = 256
    """How far back at most: the detector needs that long for soft first sounds."""
    end_lag_ms: int = 48
    """The probability falls this much after the voice."""
    min_speech_ms: int = 160
    """Less than this, taken together, is a click or a cough."""
    min_gap_ms: int = 250
    """Shorter silences belong to articulation (Goldman-Eisler 1968) and do not divide speech."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    start_ms: int
    end_ms: int
    voiced_ms: int


class SpeechDetector:
    """Finds speech in one stream; what it says about the past is never taken back."""

    def __init__(self, frame_ms: int, rules: SpeechRules | None = None) -> None:
        self._frame_ms = frame_ms
        self._rules = rules or SpeechRules()
        self._recent: deque[float] = deque(maxlen=self._rules.onset_reach_ms // frame_ms)
        self._position_ms = 0
        self._voiced = False
        self._finished: list[Span] = []
        self._longest_gap_ms = 0
        self._open: _Stretch | None = None
        """The latest stretch: growing, or so recent that it may still be continued."""

    @property
    def position_ms(self) -> int:
        """How much sound has been heard."""
        return self._position_ms

    @property
    def is_speaking(self) -> bool:
        """Speech is confirmed and going on."""
        return self._voiced and self._is_confirmed

    @property
    def is_undecided(self) -> bool:
        """Something began that may turn out to be speech or a noise."""
        return self._open is not None and not self._is_confirmed

    @property
    def onset_ms(self) -> int | None:
        """Where the first confirmed speech begins."""
        if self._finished:
            return self._finished[0].start_ms
        return self._open.start_ms if self._open and self._is_confirmed else None

    @property
    def last_speech_ms(self) -> int | None:
        """Where confirmed speech ends, so far."""
        if self._open and self._is_confirmed:
            return self._open_span(self._open).end_ms
        return self._finished[-1].end_ms if self._finished else None

    @property
    def spans(self) -> tuple[Span, ...]:
        """Confirmed speech in order, without overlaps; the last one may still grow."""
        if self._open and self._is_confirmed:
            return (*self._finished, self._open_span(self._open))
        return tuple(self._finished)

    @property
    def longest_pause_ms(self) -> int:
        """The longest silence between two confirmed stretches; 0 before the second."""
        open_span = self._open if self._open and self._is_confirmed else None
        if open_span is None or not self._finished:
            return self._longest_gap_ms
        return max(self._longest_gap_ms, open_span.start_ms - self._finished[-1].end_ms)

    def feed(self, probability: float) -> None:
        """Take the next frame."""
        threshold = self._rules.keep_probability if self._voiced else self._rules.start_probability
        if probability >= threshold:
            self._open = self._extended()
            self._voiced = True
        else:
            self._voiced = False
            self._close_after_gap()
        self._recent.append(probability)
        self._position_ms += self._frame_ms

    @property
    def _is_confirmed(self) -> bool:
        return self._open is not None and self._open.voiced_ms >= self._rules.min_speech_ms

    def _extended(self) -> _Stretch:
        now_ms = self._position_ms + self._frame_ms
        if self._open is None:
            return _Stretch(self._onset_of_this_frame(), now_ms, self._frame_ms)
        voiced_ms = self._open.voiced_ms + self._frame_ms
        return replace(self._open, end_ms=now_ms, voiced_ms=voiced_ms)

    def _onset_of_this_frame(self) -> int:
        start_ms = self._position_ms
        earliest_ms = self._finished[-1].end_ms if self._finished else 0
        for probability in reversed(self._recent):
            if probability < self._rules.onset_probability:
                break
            start_ms -= self._frame_ms
        return max(start_ms, earliest_ms)

    def _close_after_gap(self) -> None:
        if self._open is None:
            return
        if self._position_ms + self._frame_ms - self._open.end_ms < self._rules.min_gap_ms:
            return
        if self._is_confirmed:
            self._longest_gap_ms = self.longest_pause_ms
            self._finished.append(self._open_span(self._open))
        self._open = None

    def _open_span(self, stretch: _Stretch) -> Span:
        if self._voiced:
            return Span(stretch.start_ms, stretch.end_ms)
        return Span(
            stretch.start_ms,
            max(stretch.start_ms + self._frame_ms, stretch.end_ms - self._rules.end_lag_ms),
        )


SHORTEST_LEFT_MS = 160
"""What is left of speech around a stretch that was cut out counts from this length on."""


def without_stretches(speech: Sequence[Span], cut: Sequence[Span]) -> tuple[Span, ...]:
    """The speech outside `cut`; both in order, and so is what is left."""
    left = list(speech)
    for hole in cut:
        left = [part for span in left for part in _outside(span, hole)]
    return tuple(left)


def _outside(span: Span, hole: Span) -> list[Span]:
    if hole.end_ms <= span.start_ms or span.end_ms <= hole.start_ms:
        return [span]
    parts = (Span(span.start_ms, hole.start_ms), Span(hole.end_ms, span.end_ms))
    return [part for part in parts if part.duration_ms >= SHORTEST_LEFT_MS]

"""Speech of one answer to segments a recogniser can take. Pure.

A segment is cut where the person falls silent, so that no word is split, and is long enough to
give the recogniser context. The plan depends on the speech alone: segments planned while somebody
is still speaking are those planned from the whole recording.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span

QUIET_FRAME_MS = 40


@dataclass(frozen=True, slots=True)
class SegmentRules:
    """When to cut.

    Measured by tests/benchmarks/recognition_benchmark.py: with 6 and 8 s the recogniser lacks
    context (3.1 and 3.2 % of read words wrong, 2.3 % with 10 s) and every segment costs a whole
    window; with more than 12 s the filler prompt makes it skip sentences.
    """

    target_ms: int = 10_000
    """From here on, the next silence ends the segment."""
    cut_silence_ms: int = 500
    max_ms: int = 28_000
    """Whisper hears 30 s at once."""
    pad_ms: int = 300
    """Sound kept before and after speech; longer silences inside a segment are cut down to it."""
    earliest_cut: float = 0.7
    """Speech without a silence is cut at its quietest moment after this part of max_ms."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Pieces of the recording that are heard together, and the speech in them; recording time."""

    pieces: tuple[Span, ...]
    speech: tuple[Span, ...]

    @property
    def duration_ms(self) -> int:
        """How long the pieces are when they are put together."""
        return sum(piece.duration_ms for piece in self.pieces)

    def to_recording_ms(self, position_ms: int) -> int:
        """Where in the recording a moment of the joined pieces lies."""
        passed_ms = 0
        for piece in self.pieces:
            if position_ms < passed_ms + piece.duration_ms:
                return piece.start_ms + position_ms - passed_ms
            passed_ms += piece.duration_ms
        return self.pieces[-1].end_ms

    @property
    def joined_speech(self) -> tuple[Span, ...]:
        """The speech, in the time of the joined pieces."""
        return tuple(self._joined())

    def _joined(self) -> Iterator[Span]:
        passed_ms = 0
        for piece in self.pieces:
            shift_ms = passed_ms - piece.start_ms
            for span in self.speech:
                start_ms = max(span.start_ms, piece.start_ms)
                end_ms = min(span.end_ms, piece.end_ms)
                if start_ms < end_ms:
                    yield Span(start_ms + shift_ms, end_ms + shift_ms)
            passed_ms += piece.duration_ms


def plan_segments(
    speech: Sequence[Span],
    duration_ms: int,
    quietest_ms: Callable[[Span], int],
    rules: SegmentRules | None = None,
) -> tuple[Segment, ...]:
    """Segments covering all of `speech` (in order, no overlaps), each at most `max_ms` long.

    `quietest_ms` names the quietest moment of a stretch of the recording: there, speech that never
    pauses is cut.
    """
    chosen = rules or SegmentRules()
    groups: list[list[Span]] = []
    for span in _cut_to_length(speech, quietest_ms, chosen):
        if not groups or _cut_before(span, groups[-1], chosen):
            groups.append([])
        groups[-1].append(span)
    if not groups:
        return ()
    bounds = _bounds(groups, duration_ms, chosen)
    return tuple(
        Segment(tuple(_pieces(group, within, chosen)), tuple(group))
        for group, within in zip(groups, bounds, strict=True)
    )


def quietest_offset_ms(samples: Samples) -> int:
    """The middle of the quietest 40 ms, from the first sample."""
    size = QUIET_FRAME_MS * ANALYSIS_RATE_HZ // 1000
    whole = len(samples) - len(samples) % size
    if whole == 0:
        return 0
    energy = np.square(samples[:whole].reshape(-1, size), dtype=np.float64).sum(axis=1)
    return int(np.argmin(energy)) * QUIET_FRAME_MS + QUIET_FRAME_MS // 2


def _cut_to_length(
    speech: Sequence[Span], quietest_ms: Callable[[Span], int], rules: SegmentRules
) -> Iterator[Span]:
    longest_ms = rules.max_ms - 2 * rules.pad_ms
    for span in speech:
        rest = span
        while rest.duration_ms > longest_ms:
            earliest_ms = rest.start_ms + round(longest_ms * rules.earliest_cut)
            cut_ms = quietest_ms(Span(earliest_ms, rest.start_ms + longest_ms))
            yield Span(rest.start_ms, cut_ms)
            rest = Span(cut_ms, rest.end_ms)
        yield rest


def _cut_before(span: Span, group: list[Span], rules: SegmentRules) -> bool:
    pause_ms = span.start_ms - group[-1].end_ms
    if pause_ms >= rules.cut_silence_ms and _heard_ms(group, rules) >= rules.target_ms:
        return True
    return _heard_ms([*group, span], rules) + 2 * rules.pad_ms > rules.max_ms


def _heard_ms(group: list[Span], rules: SegmentRules) -> int:
    speech_ms = sum(span.duration_ms for span in group)
    gaps = (after.start_ms - before.end_ms for before, after in pairwise(group))
    return speech_ms + sum(min(gap, 2 * rules.pad_ms) for gap in gaps)


def _bounds(groups: list[list[Span]], duration_ms: int, rules: SegmentRules) -> Iterator[Span]:
    """How far each group's padding may reach: to the middle of the gap beside it."""
    edges = [0]
    for before, after in pairwise(groups):
        edges.append((before[-1].end_ms + after[0].start_ms) // 2)
    edges.append(duration_ms)
    for (low, high), group in zip(pairwise(edges), groups, strict=True):
        start_ms = max(low, group[0].start_ms - rules.pad_ms)
        yield Span(start_ms, max(group[-1].end_ms, min(high, group[-1].end_ms + rules.pad_ms)))


def _pieces(group: list[Span], within: Span, rules: SegmentRules) -> Iterator[Span]:
    start_ms = within.start_ms
    for before, after in pairwise(group):
        if after.start_ms - before.end_ms > 2 * rules.pad_ms:
            yield Span(start_ms, before.end_ms + rules.pad_ms)
            start_ms = after.start_ms - rules.pad_ms
    yield Span(start_ms, within.end_ms)

"""Telling the parts of a story apart: cues weigh each piece, the usual order joins them.

The best sequence of parts is found as in a hidden Markov model (Viterbi 1967): each piece is
weighed on its own, and going from part to part costs what a told story makes unlikely.
"""

import re
from collections.abc import Sequence

from voicecoach.core.delivery import MIN_CONFIDENCE
from voicecoach.core.models import Transcript
from voicecoach.core.structure.cues import cues
from voicecoach.core.structure.doing import done_by
from voicecoach.core.structure.models import Ownership, Part, PartSpan, Structure, Unassessed
from voicecoach.core.structure.segments import Segment, read_segments, words_of
from voicecoach.core.transcript import mean_confidence

MIN_WORDS = 25
"""Below this there is no room for a story."""
_FEWEST_PLAIN = 0.2
_FEWEST_DIFFERENT = 0.3
"""Real speech of this length has more small words, and repeats itself less."""

_I = frozenset({"i"})
_WE = frozenset({"we"})
_OWN_DEED = 2.0
_SHARED_DEED = 0.7
_ORDER_WEIGHT = 2.0

_STATES: tuple[Part | None, ...] = (None, *Part)
_STEPS: dict[tuple[Part | None, Part | None], float] = {
    (None, Part.SITUATION): -0.5,
    (None, Part.TASK): -2.0,
    (None, Part.ACTION): -2.0,
    (None, Part.RESULT): -3.0,
    (Part.SITUATION, Part.TASK): -0.5,
    (Part.SITUATION, Part.ACTION): -1.0,
    (Part.SITUATION, Part.RESULT): -3.0,
    (Part.SITUATION, None): -3.0,
    (Part.TASK, Part.ACTION): -0.3,
    (Part.TASK, Part.SITUATION): -2.5,
    (Part.TASK, Part.RESULT): -3.0,
    (Part.TASK, None): -3.5,
    (Part.ACTION, Part.RESULT): -0.7,
    (Part.ACTION, Part.TASK): -4.0,
    (Part.ACTION, Part.SITUATION): -4.0,
    (Part.ACTION, None): -3.0,
    (Part.RESULT, Part.ACTION): -3.5,
    (Part.RESULT, Part.SITUATION): -5.0,
    (Part.RESULT, Part.TASK): -5.0,
    (Part.RESULT, None): -1.0,
}
_PLACES: dict[Part | None, float | None] = {
    None: None,
    Part.SITUATION: 0.0,
    Part.TASK: 0.25,
    Part.ACTION: 0.5,
    Part.RESULT: 1.0,
}
"""Where in an answer a part usually stands, from 0 to 1."""


def read_structure(text: str, confidence: float | None = None) -> Structure:
    """The parts of one answer; `confidence` is the recogniser's mean, None when unknown."""
    words = words_of(text)
    if len(words) < MIN_WORDS:
        return Structure(unassessed=Unassessed.TOO_SHORT)
    if _is_garbled(words, confidence):
        return Structure(unassessed=Unassessed.GARBLED)
    segments = read_segments(text)
    parts = _best_parts(segments)
    if not _tells_of_a_deed(segments, parts):
        return Structure(unassessed=Unassessed.NO_EXAMPLE)
    spans = _joined(segments, parts)
    told = [segment for segment, part in zip(segments, parts, strict=True) if part is not None]
    return Structure(
        spans=spans,
        ownership=_ownership(told),
        result_has_number=_result_number(segments, parts),
    )


def structure_of(transcript: Transcript) -> Structure:
    """The same of a stored transcript, with how sure the recogniser was of it."""
    return read_structure(transcript.text, mean_confidence(transcript.words))


def _is_garbled(words: Sequence[str], confidence: float | None) -> bool:
    if confidence is not None and confidence < MIN_CONFIDENCE:
        return True
    plain = sum(word.split("'")[0] in _SMALL_WORDS for word in words) / len(words)
    return plain < _FEWEST_PLAIN or len(set(words)) / min(len(words), 100) < _FEWEST_DIFFERENT


def _best_parts(segments: Sequence[Segment]) -> tuple[Part | None, ...]:
    best: dict[Part | None, tuple[float, tuple[Part | None, ...]]] = {}
    for place, segment in enumerate(segments):
        at = place / max(1, len(segments) - 1)
        weights = {state: _weight(segment, state, at) for state in _STATES}
        best = {state: _step(best, state, weights[state]) for state in _STATES}
    return max(best.values(), key=lambda each: each[0])[1]


def _step(
    best: dict[Part | None, tuple[float, tuple[Part | None, ...]]],
    state: Part | None,
    weight: float,
) -> tuple[float, tuple[Part | None, ...]]:
    if not best:
        return weight + _STEPS.get((None, state), 0.0), (state,)
    total, path = max(
        (
            (score + _STEPS.get((before, state), 0.0), path)
            for before, (score, path) in best.items()
        ),
        key=lambda each: each[0],
    )
    return total + weight, (*path, state)


def _weight(segment: Segment, state: Part | None, at: float) -> float:
    total = sum(
        cue.weight for cue in cues() if cue.part is state and cue.pattern.search(segment.text)
    )
    if state is Part.ACTION:
        total += _OWN_DEED * min(2, done_by(segment.words, _I))
        total += _SHARED_DEED * min(2, done_by(segment.words, _WE))
    place = _PLACES[state]
    return total if place is None else total + _ORDER_WEIGHT * (0.5 - abs(at - place))


def _tells_of_a_deed(segments: Sequence[Segment], parts: Sequence[Part | None]) -> bool:
    return any(
        part is Part.ACTION and done_by(segment.words, _I | _WE)
        for segment, part in zip(segments, parts, strict=True)
    )


def _joined(segments: Sequence[Segment], parts: Sequence[Part | None]) -> tuple[PartSpan, ...]:
    spans: list[PartSpan] = []
    before: Part | None = None
    for segment, part in zip(segments, parts, strict=True):
        if part is not None and part is before:
            spans[-1] = PartSpan(part, spans[-1].start_char, segment.end_char)
        elif part is not None:
            spans.append(PartSpan(part, segment.start_char, segment.end_char))
        before = part
    return tuple(spans)


def _ownership(told: Sequence[Segment]) -> Ownership:
    return Ownership(
        own=sum(done_by(segment.words, _I) for segment in told),
        shared=sum(done_by(segment.words, _WE) for segment in told),
    )


def _result_number(segments: Sequence[Segment], parts: Sequence[Part | None]) -> bool | None:
    results = [
        segment for segment, part in zip(segments, parts, strict=True) if part is Part.RESULT
    ]
    if not results:
        return None
    return any(_NUMBER.search(segment.text) for segment in results)


_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|dozen|"
    r"doubled?|tripled?|halved?|twice)\b"
)
_SMALL_WORDS = frozenset(
    "a about after all also an and any are as at be because been before but by can could did do "
    "for from get got had has have he her him his how i if in into is it its just like me more my "
    "no not of on one or our out over said she so some than that the their them then there they "
    "this to up us was we well went were what when which who will with would you your".split()
)

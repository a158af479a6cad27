"""How an answer was spoken: pace, fillers, hedges, length against the target. Pure.

Nothing is measured for typed answers, and nothing is guessed from too little speech.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from voicecoach.core.models import (
    AnswerTiming,
    Delivery,
    Fillers,
    TargetRange,
    Transcript,
    Word,
)
from voicecoach.core.spoken_length import spoken_words
from voicecoach.core.timing import breaks_in
from voicecoach.core.transcript import mean_confidence
from voicecoach.core.wording import discourse_markers, filler_in, hedges, tokenise

MIN_WORDS = 5
MIN_SPEAKING_MS = 1_000
"""Below either, one word misheard or 0.1 s moves the pace by 10 % and more: not assessed."""

MIN_CONFIDENCE = 0.35
"""A transcript less sure than this on average says more about the noise than about the person."""

_JOINED = re.compile(r"(?<!\d)[,;…—–]+|[,;…—–]+(?!\d)")


class TargetFit(StrEnum):
    SHORT = "short"
    IN_RANGE = "in_range"
    LONG = "long"


def measure_delivery(transcript: Transcript, timing: AnswerTiming | None) -> Delivery:
    """Delivery of one answer; `timing` is None for typed answers."""
    pieces = _pieces(transcript)
    tokens = tokenise(pieces)
    words = count_words(pieces)
    spoken = transcript.source == "spoken" and timing is not None
    assessed = spoken and _is_sure(transcript.words)
    return Delivery(
        words=words,
        pace_wpm=_pace(words, speaking_ms(timing)) if assessed and timing else None,
        articulation_wpm=_pace(words, timing.speech_ms) if assessed and timing else None,
        fillers=_fillers(transcript) if spoken else Fillers(measured="no", count=None),
        hedges=hedges(tokens),
        discourse_markers=_counted(discourse_markers(tokens)) if spoken else (),
    )


def count_words(pieces: Iterable[str]) -> int:
    """Words as they are said, without um and uh: "1997" counts three, "um,like" one."""
    parts = (part for piece in pieces for part in _JOINED.split(piece))
    return sum(spoken_words(part) for part in parts if filler_in(part) is None)


def speaking_ms(timing: AnswerTiming) -> int:
    """From onset to last speech, pauses included and breaks left out; 0 when nobody spoke."""
    if timing.onset_ms is None or timing.last_speech_ms is None:
        return 0
    stood_still_ms = sum(each.duration_ms for each in breaks_in(timing))
    return timing.last_speech_ms - timing.onset_ms - stood_still_ms


def fit_to_target(timing: AnswerTiming, target: TargetRange) -> TargetFit | None:
    """Where the answer's length lies against its band; None when nobody spoke."""
    if timing.onset_ms is None:
        return None
    length_ms = speaking_ms(timing)
    if length_ms < target.low_s * 1000:
        return TargetFit.SHORT
    return TargetFit.LONG if length_ms > target.high_s * 1000 else TargetFit.IN_RANGE


def _pieces(transcript: Transcript) -> Sequence[str]:
    return [word.text for word in transcript.words] or transcript.text.split()


def _pace(words: int, over_ms: int) -> float | None:
    if words < MIN_WORDS or over_ms < MIN_SPEAKING_MS:
        return None
    return round(words * 60_000 / over_ms, 1)


def _is_sure(words: Sequence[Word]) -> bool:
    confidence = mean_confidence(words)
    return confidence is None or confidence >= MIN_CONFIDENCE


def _fillers(transcript: Transcript) -> Fillers:
    if transcript.fillers_measured == "no":
        return Fillers(measured="no", count=None)
    pieces = _pieces(transcript)
    said = [(token.filler, token.word_index) for token in tokenise(pieces) if token.filler]
    places = sorted({index for _, index in said})
    return Fillers(
        measured=transcript.fillers_measured,
        count=len(said),
        by_word=_counted(name for name, _ in said),
        heard=tuple(transcript.words[index] for index in places) if transcript.words else (),
    )


def _counted(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(names).most_common())

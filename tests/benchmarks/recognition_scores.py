"""What a transcript is worth against the words that were really said.

Word error rate is (substitutions + deletions + insertions) / reference words after Whisper's
English normaliser, which also writes numbers as digits and drops um and uh.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import jiwer
from whisper_normalizer.english import EnglishTextNormalizer

from voicecoach.core.wording import filler_in

_normalised = EnglishTextNormalizer()


@dataclass(frozen=True, slots=True)
class Scored:
    """One recording: counts, so that groups can be added up."""

    errors: int
    words: int
    quantities: int
    quantities_right: int
    fillers: int
    fillers_heard: int
    fillers_right: int


def score(reference: str, hypothesis: str) -> Scored:
    ref, hyp = _normalised(reference), _normalised(hypothesis)
    said = quantities(ref)
    heard = quantities(hyp) | quantities(hypothesis)  # the normaliser drops zeros in front
    fillers, fillers_heard = _fillers(reference), _fillers(hypothesis)
    return Scored(
        errors=_errors(ref, hyp),
        words=len(ref.split()),
        quantities=said.total(),
        quantities_right=(said & heard).total(),
        fillers=fillers.total(),
        fillers_heard=fillers_heard.total(),
        fillers_right=min(fillers.total(), fillers_heard.total()),
    )


def quantities(text: str) -> Counter[str]:
    """Numbers of a text as digits, with their money or per cent sign: "30", "50%", "$2.5".

    Digits spelt one by one ("1 0 0 0 1") count as one number, however they were grouped.
    A quantity is right when it was heard with the same value; its neighbours do not count.
    """
    joined = re.sub(r"(?<=\d)[ ,](?=\d)", "", text)
    return Counter(re.findall(r"[$£€]?\d+(?:\.\d+)?%?", joined))


def word_error_rate(scored: Sequence[Scored]) -> float:
    return sum(each.errors for each in scored) / sum(each.words for each in scored)


def _errors(reference: str, hypothesis: str) -> int:
    if not reference:
        return len(hypothesis.split())
    found = jiwer.process_words(reference, hypothesis)
    return found.substitutions + found.deletions + found.insertions


def _fillers(text: str) -> Counter[str]:
    """um and uh; "hm" is neither."""
    names = (filler_in(word) for word in text.split())
    return Counter(name for name in names if name in {"um", "uh"})

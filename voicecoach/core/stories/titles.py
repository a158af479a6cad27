"""A title for a story, in the words of whoever told it."""

import re

from voicecoach.core.claims.vocabulary import GENERIC
from voicecoach.core.structure import Part, read_structure
from voicecoach.core.structure.doing import done_by
from voicecoach.core.structure.segments import Segment, read_segments
from voicecoach.core.telling import telling_words

MOST_WORDS = 8
"""What fits beside a number in a list."""
FEWEST_WORDS = 3
ENOUGH_TELLING = 4
"""More telling words do not make a title better."""
_I = frozenset({"i"})
_WE = frozenset({"we"})
_POINTING = frozenset("it that this those these her him them they she he what".split())
"""Words that mean nothing without the sentence before."""
_OPENING = re.compile(
    r"^(?:(?:so|and|but|then|well|okay|right|yeah|um|uh|first|next|after that|in the end|also|"
    r"what i did first was|that's when)[ ,]+)*(?:(?:i|we)\s+(?:then |also |just |first |finally |"
    r"even |actually |simply )*)?",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\s*(?:[.;:!?…]|,\s|\s(?:and|but|so|because|which|who|where|when|until|while|that|as|with)\s)"
)
_LOOSE_END = frozenset(
    "a an the my our his her their its of to in on at for by from into about than or and it was is "
    "every each this these those all".split()
)


def propose_title(text: str) -> str:
    """What was done, in a few words; the beginning of the text where nothing tells of a deed."""
    deeds = [title for each in _deeds(text) if (title := _shortened(each))]
    title = max(deeds, key=_says, default=None) or _shortened(text) or "Untitled"
    return title[:1].upper() + title[1:]


def _says(title: str) -> int:
    """How much a title tells on its own; the first of equals is taken."""
    words = [word.strip(".,").lower() for word in title.split()]
    telling = telling_words(title) - GENERIC
    return min(len(telling), ENOUGH_TELLING) - sum(word in _POINTING for word in words)


def _deeds(text: str) -> list[str]:
    """Pieces that tell what the speaker did, as written; what "we" did comes after."""
    segments = read_segments(text)
    spans = [span for span in read_structure(text).spans if span.part is Part.ACTION]
    in_action = [
        each
        for each in segments
        if not spans or any(_is_in(each, span.start_char, span.end_char) for span in spans)
    ]
    own = [each for each in in_action if done_by(each.words, _I)]
    shared = [each for each in in_action if each not in own and done_by(each.words, _WE)]
    return [_from_deed(text[each.start_char : each.end_char]) for each in (*own, *shared)]


def _is_in(segment: Segment, start: int, end: int) -> bool:
    return start <= segment.start_char and segment.end_char <= end


def _from_deed(piece: str) -> str:
    """From the first "I" or "we" that does something."""
    for found in re.finditer(r"\b(?:I|we|We)\b", piece):
        if done_by(piece[found.start() :].lower().split()[:4], _I | _WE):
            return piece[found.start() :]
    return piece


def _shortened(piece: str) -> str:
    words = _OPENING.sub("", " ".join(piece.split()), count=1)
    end = next(
        (
            found.start()
            for found in _BREAK.finditer(words)
            if len(words[: found.start()].split()) >= FEWEST_WORDS
        ),
        len(words),
    )
    return _without_loose_end(words[:end].split()[:MOST_WORDS])


def _without_loose_end(words: list[str]) -> str:
    kept = list(words)
    while len(kept) > 1 and kept[-1].lower().strip(".,;:!?") in _LOOSE_END:
        kept.pop()
    return " ".join(kept).strip(" .,;:!?…")

"""Two hearings of the same sound made one. Pure.

The recogniser is asked twice: plainly, which gives the exact words but drops most of "um" and
"uh", and with a prompt full of them, which keeps them but costs exactness. The words come from the
plain pass; which fillers of the other pass are believed is decided in core.filler_room. Where the
passes disagree about a number, the plain pass's word stays but is trusted less.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from rapidfuzz.distance import Levenshtein, Opcode

from voicecoach.core.audio import Span
from voicecoach.core.filler_room import Candidate, placed
from voicecoach.core.models import Word
from voicecoach.core.transcript import char_spans
from voicecoach.core.wording import filler_in

DOUBTED_NUMBER_CONFIDENCE = 0.4
"""What is left to a number that the second hearing did not confirm."""

LOOP_OF_FILLERS = 4
"""The same filler this often in a row is the recogniser's loop: a stutter, not an "uh"."""

GUESS_CONFIDENCE = 0.6
"""A word at or above this was heard, not guessed."""

_EDGES = ".,;:!?…\"'“”‘’()[]-–— "
_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL_NUMBERS = {word: str(value) for value, word in enumerate(_UNITS)} | {
    word: str(10 * value) for value, word in enumerate(_TENS, start=2)
}
_SCALES = frozenset({"hundred", "thousand", "million", "billion", "dozen", "half", "percent"})


def with_fillers(
    plain: Sequence[Word], prompted: Sequence[Word], speech: Sequence[Span]
) -> tuple[Word, ...]:
    """The plain words with those fillers of the prompted ones that are believed.

    All times are of the same sound; words and `speech` are in order.
    """
    heard = without_filler_loops(prompted)
    words = _with_words_that_were_fillers(plain, heard)
    added = 0
    for candidate in _candidates(words, heard):
        moved = replace(candidate, low=candidate.low + added, high=candidate.high + added)
        with_one = placed(words, moved, speech)
        added += len(with_one) - len(words)
        words = with_one
    return tuple(words)


def with_doubted_numbers(plain: Sequence[Word], prompted: Sequence[Word]) -> tuple[Word, ...]:
    """The plain words; numbers the prompted pass heard otherwise get a low confidence."""
    words = list(plain)
    for code in _alignment(plain, prompted):
        if code.tag in {"insert", "equal"}:
            continue
        for index in range(code.src_start, code.src_end):
            if is_number(words[index].text):
                words[index] = _doubted(words[index])
    return tuple(words)


def without_filler_loops(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with "uh, uh" as one "uh", and without a filler heard again and again."""
    kept: list[Word] = []
    for name, run in groupby(words, key=lambda word: filler_in(word.text)):
        same = list(run)
        if name is None:
            kept += same
        elif len(same) < LOOP_OF_FILLERS:
            kept.append(same[0])
    return tuple(kept)


def doubted_numbers(words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Where the numbers that were not heard surely stand in text_of(words): start, one after."""
    return tuple(
        place for word, place in zip(words, char_spans(words), strict=True) if is_doubted(word)
    )


def is_doubted(word: Word) -> bool:
    """A number that the recogniser was not sure of."""
    return (
        word.confidence is not None
        and word.confidence <= DOUBTED_NUMBER_CONFIDENCE
        and is_number(word.text)
    )


def is_number(word: str) -> bool:
    """A word that is or belongs to a number: "15", "fifteen", "$2.5", "half"."""
    plain = _plain(word)
    return any(char.isdigit() for char in plain) or any(
        part in _SMALL_NUMBERS or part in _SCALES for part in plain.split("-")
    )


def _with_words_that_were_fillers(plain: Sequence[Word], prompted: Sequence[Word]) -> list[Word]:
    """A word the plain pass guessed where the other is surer of a filler is that filler."""
    words = list(plain)
    for code in _alignment(plain, prompted):
        if code.tag != "replace":
            continue
        pairs = zip(
            range(code.src_start, code.src_end),
            prompted[code.dest_start : code.dest_end],
            strict=True,
        )
        for index, other in pairs:
            if filler_in(other.text) and _is_surer(other, words[index]):
                words[index] = replace(words[index], text=other.text, confidence=other.confidence)
    return words


def _is_surer(filler: Word, guess: Word) -> bool:
    sure, guessed = filler.confidence or 0.0, guess.confidence or 0.0
    return guessed < min(sure, GUESS_CONFIDENCE) and not is_number(guess.text)


def _candidates(plain: Sequence[Word], prompted: Sequence[Word]) -> Iterator[Candidate]:
    for code in _alignment(plain, prompted):
        if code.tag not in {"insert", "replace"}:
            continue
        for index in range(code.dest_start, code.dest_end):
            if filler_in(prompted[index].text):
                yield Candidate(prompted[index], code.src_start, code.src_end)


def _alignment(plain: Sequence[Word], prompted: Sequence[Word]) -> Sequence[Opcode]:
    return list(Levenshtein.opcodes([_key(w) for w in plain], [_key(w) for w in prompted]))


def _plain(word: str) -> str:
    return word.lower().strip(_EDGES).replace("’", "'")


def _key(word: Word) -> str:
    """What makes two heard words the same: no case, no marks, all fillers alike, digits."""
    if filler_in(word.text):
        return "<filler>"
    plain = _plain(word.text)
    return _SMALL_NUMBERS.get(plain, plain)


def _doubted(word: Word) -> Word:
    confidence = 1.0 if word.confidence is None else word.confidence
    return replace(word, confidence=min(confidence, DOUBTED_NUMBER_CONFIDENCE))

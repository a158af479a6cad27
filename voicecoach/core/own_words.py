"""Words written the way the person wants them, whenever the recogniser hears them so. Pure.

What was heard is matched by its letters alone: capitals, marks and where one word ends make no
difference, so "cooper netties" is found in "Cooper-Netties" and "Coopernetties", too. Likeness is
not used: what it would gain is not measured, and it changes ordinary speech (docs/correcting.md).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.vocabulary import STOP
from voicecoach.core.models import Origin, Transcript, Word
from voicecoach.core.passes import is_number
from voicecoach.core.transcript import text_of
from voicecoach.core.word_shares import shared_out
from voicecoach.errors import DataError

LONGEST_CHARS = 80
"""Of a heard phrase and of what is written for it."""

_LETTERS = re.compile(r"[^\W_]")
_LEADING = re.compile(r"^[\W_]*")
_TRAILING = re.compile(r"(?:['’]s)?[\W_]*$", re.IGNORECASE)
_ENDS_A_PHRASE = (".", "?", "!", ",", ";", ":")


@dataclass(frozen=True, slots=True)
class OwnWord:
    """What is always to be written for a sound."""

    id: int
    heard: str
    """As the recogniser writes it."""
    written: str


def letters_of(text: str) -> str:
    """What two spellings of one heard phrase have in common."""
    return "".join(_LETTERS.findall(text)).casefold()


def checked_own_word(heard: str, written: str) -> tuple[str, str]:
    """Both, single-spaced; raises DataError when they would do harm, or nothing."""
    heard, written = " ".join(heard.split()), " ".join(written.split())
    if not letters_of(heard) or not letters_of(written):
        raise DataError(
            "An entry of the vocabulary needs words on both sides.",
            code="own_word_empty",
            hint='Like: voicecoach vocabulary add "three logistics" "Shree Logistics"',
        )
    if max(len(heard), len(written)) > LONGEST_CHARS:
        raise DataError(
            f"An entry of the vocabulary has at most {LONGEST_CHARS} characters on each side.",
            code="own_word_long",
            hint="Give the name or term alone.",
        )
    if is_ordinary(heard):
        raise DataError(
            f"“{heard}” is too ordinary: every time you say it, something else would be written.",
            code="own_word_ordinary",
            hint='Take a word more of what stands around it, as in "three logistics".',
        )
    return heard, written


def is_ordinary(heard: str) -> bool:
    """Made of numbers and of words that every sentence has."""
    words = [letters_of(word) for word in heard.split()]
    return all(lemma(word) in STOP or is_number(word) for word in words if word)


def with_own_words(transcript: Transcript, own: Iterable[OwnWord]) -> Transcript:
    """The transcript with every heard phrase written its way; itself where there is none.

    The times of replaced words are shared out over the new ones; a new word is as sure as the least
    sure of those it stands for. Typed answers are left as they are.
    """
    longest_first = sorted(own, key=lambda each: (-len(letters_of(each.heard)), each.id))
    words, at = list(transcript.words), 0
    while at < len(words):
        at = _after_writing(words, at, longest_first)
    if tuple(words) == transcript.words:
        return transcript
    return replace(transcript, words=tuple(words), text=text_of(words), origin=Origin.VOCABULARY)


def _after_writing(words: list[Word], at: int, own: Sequence[OwnWord]) -> int:
    """Write the first entry that is heard at this word; where to go on."""
    for each in own:
        end = _end_of(words, at, _wanted(each.heard))
        if end is None or _stands_already(words, at, each):
            continue
        texts = _in_the_same_marks(each.written, words[at].text, words[end - 1].text)
        words[at:end] = shared_out(words[at:end], texts)
        return at + len(texts)
    return at + 1


def _wanted(phrase: str) -> str:
    """Its letters without the "'s" at its end, which every name may have."""
    return letters_of(_TRAILING.sub("", phrase))


def _end_of(words: Sequence[Word], at: int, wanted: str) -> int | None:
    """One after the last of the words from here that have just these letters."""
    heard = ""
    for end, word in enumerate(words[at:], start=at + 1):
        if heard + _wanted(word.text) == wanted:
            return end
        heard += letters_of(word.text)
        if not heard or not wanted.startswith(heard) or word.text.endswith(_ENDS_A_PHRASE):
            return None
    return None


def _stands_already(words: Sequence[Word], at: int, own: OwnWord) -> bool:
    """The word belongs to what is to be written, so that nothing is written twice."""
    wanted = _wanted(own.written)
    if _wanted(own.heard) == wanted:
        return _as_written(words, at, own)
    first = max(0, at - len(own.written.split()))
    return any(
        end is not None and end > at
        for end in (_end_of(words, start, wanted) for start in range(first, at + 1))
    )


def _as_written(words: Sequence[Word], at: int, own: OwnWord) -> bool:
    texts = own.written.split()
    here = [word.text for word in words[at : at + len(texts)]]
    return here == _in_the_same_marks(own.written, here[0], here[-1])


def _in_the_same_marks(written: str, first: str, last: str) -> list[str]:
    """The new words with the marks that stood around the old ones, and their "'s"."""
    leading, trailing = _LEADING.match(first), _TRAILING.search(last)
    before = leading.group() if leading else ""
    after = trailing.group() if trailing else ""
    texts = written.split()
    texts[0] = f"{before}{texts[0]}"
    texts[-1] = f"{texts[-1]}{after}"
    return texts

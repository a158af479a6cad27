"""Wrong words of a transcript made right: another version of it, the old one untouched. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from voicecoach.core.models import Origin, Transcript, Word
from voicecoach.core.passes import is_doubted
from voicecoach.core.transcript import char_spans, text_of
from voicecoach.core.word_shares import shared_out
from voicecoach.errors import DataError

_PIECE = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class WordRange:
    """Words of a transcript by number, from 0; the end is exclusive.

    They are those of `Transcript.words`; of a typed one, what stands between its blanks.
    """

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class TextRange:
    """Characters of a transcript's text; the end is exclusive."""

    start_char: int
    end_char: int


def pieces_of(transcript: Transcript) -> tuple[TextRange, ...]:
    """Where each word stands in the transcript's text; see WordRange."""
    if transcript.words:
        return tuple(TextRange(*span) for span in char_spans(transcript.words))
    return tuple(TextRange(*match.span()) for match in _PIECE.finditer(transcript.text))


def spoken_text(transcript: Transcript) -> str:
    """The text in which pieces_of() tells the places."""
    return text_of(transcript.words) if transcript.words else transcript.text


def range_of(transcript: Transcript, words: WordRange) -> TextRange:
    """The characters of these words. Raises DataError when there are no such words."""
    pieces = pieces_of(transcript)
    if not 0 <= words.first < words.end <= len(pieces):
        raise DataError(
            f"This answer has {len(pieces)} words; {words.first + 1} to {words.end} are not there.",
            code="no_such_words",
            hint="Read the answer again: its words may have been changed meanwhile.",
        )
    return TextRange(pieces[words.first].start_char, pieces[words.end - 1].end_char)


def words_in(transcript: Transcript, place: TextRange) -> WordRange:
    """The words that these characters touch; they touch at least one."""
    touched = [
        number
        for number, piece in enumerate(pieces_of(transcript))
        if piece.start_char < place.end_char and place.start_char < piece.end_char
    ]
    return WordRange(touched[0], touched[-1] + 1)


def places_of(text: str, wanted: str) -> tuple[TextRange, ...]:
    """Where these words stand, one after another, whatever capitals and marks; only whole words."""
    letters = _LETTERS.findall(wanted)
    if not letters:
        return ()
    between = r"[\W_]+".join(map(re.escape, letters))
    pattern = re.compile(rf"(?<![^\W_]){between}(?![^\W_])", re.IGNORECASE)
    return tuple(TextRange(*match.span()) for match in pattern.finditer(text))


def place_of_words(transcript: Transcript, wanted: str) -> TextRange:
    """The one place where these words stand. Raises DataError when there is none, or several."""
    places = places_of(spoken_text(transcript), wanted)
    if not places:
        raise DataError(
            "These words do not stand in this answer.",
            code="words_not_found",
            hint="Copy them from the answer as it is written; capitals and commas do not matter.",
        )
    if len(places) > 1:
        raise DataError(
            f"These words stand {len(places)} times in this answer.",
            code="words_ambiguous",
            hint="Take a few of the words beside them, too, on both sides of the change.",
        )
    return places[0]


def corrected(transcript: Transcript, place: TextRange, written: str) -> Transcript:
    """The transcript with other words in this place; everything around it is as before.

    Marks that stood around the place stay, unless the new text brings its own. Times of replaced
    words are shared out over the new ones (`core.word_shares`); who typed them is sure of them, so
    they have no confidence and no number among them is doubted. Without `written` the words go.

    Raises DataError when this changes nothing. The same words once more confirm a doubted number.
    """
    words = words_in(transcript, place)
    around, text = pieces_of(transcript), spoken_text(transcript)
    start, end = around[words.first].start_char, around[words.end - 1].end_char
    before, after = text[start : place.start_char], text[place.end_char : end]
    new = f"{before}{written}{after}".split()
    if not written.strip():
        new = [] if _MARKS.fullmatch(f"{before}{after}.") else f"{before}{after}".split()
    elif _MARKS.fullmatch(after) and _MARKS.fullmatch(written.rstrip()[-1]):
        new = f"{before}{written}".split()
    made = (
        _spoken(transcript, words, new)
        if transcript.words
        else _typed(transcript, TextRange(start, end), " ".join(new))
    )
    if made.text == transcript.text and made.words == transcript.words:
        raise DataError(
            "The answer says just this already.",
            code="nothing_to_correct",
            hint="Say what stands there now, and then what should: they must differ.",
        )
    return replace(made, origin=Origin.BY_HAND)


def _spoken(transcript: Transcript, place: WordRange, new: Sequence[str]) -> Transcript:
    old = transcript.words[place.first : place.end]
    fresh = tuple(_as_sure(old, shared_out(old, new))) if new else ()
    words = (*transcript.words[: place.first], *fresh, *transcript.words[place.end :])
    return replace(transcript, words=words, text=text_of(words))


def _as_sure(old: Sequence[Word], new: Sequence[Word]) -> Iterator[Word]:
    """Only a word that was there before, and was not in doubt, keeps how sure it was."""
    for word in new:
        doubts = is_doubted(word)
        yield word if word in old and not doubts else replace(word, confidence=None)


def _typed(transcript: Transcript, place: TextRange, new: str) -> Transcript:
    before, after = transcript.text[: place.start_char], transcript.text[place.end_char :]
    if not new:
        joint = " " if before.strip() and after.strip() else ""
        return replace(transcript, text=f"{before.rstrip()}{joint}{after.lstrip()}")
    return replace(transcript, text=f"{before}{new}{after}")

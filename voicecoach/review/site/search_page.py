"""What was found: the words around it, where it stands, and where it is heard."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from voicecoach.core.searching import (
    Found,
    Passage,
    Phrase,
    Snippet,
    find_hits,
    snippet_of,
    time_of_hit,
)
from voicecoach.review.page.doubted import answer_key
from voicecoach.review.search_text import HOW_TO_SEARCH, place_in_words
from voicecoach.review.session_text import counted
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered
from voicecoach.review.time_marks import audio_time

HEARD_MS = 8_000
"""How much is heard of a passage before it stops by itself, where nothing but a link plays."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed into the search form."""

    words: str
    employer: str
    question: str
    since: date | None
    until: date | None

    @property
    def is_narrow(self) -> bool:
        return bool(self.employer or self.question or self.since or self.until)


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    is_hit: bool
    blank_after: bool


@dataclass(frozen=True, slots=True)
class _Shown:
    where: tuple[str, ...]
    question: str | None
    pieces: tuple[_Piece, ...]
    address: str | None
    """Where it is read; None for what stands in no session."""
    heard_from: str | None
    """The place in the sound, as people read it; None without sound."""
    sound: str | None


def search_page(
    sought: Sought, found: Found | None, phrases: Sequence[Phrase], audible: Collection[int]
) -> str:
    """`found` is None while nothing was asked for; `audible` are numbers of answers."""
    shown = (
        () if found is None else tuple(_shown(each, phrases, audible) for each in found.passages)
    )
    return rendered(
        "search",
        addresses.SEARCH,
        sought=sought.words,
        narrow=sought,
        shown=shown,
        total=_total(found),
        nothing=HOW_TO_SEARCH if found is not None and not shown else None,
    )


def _total(found: Found | None) -> str | None:
    if found is None or not found.total:
        return None
    text = f"{counted(found.total, 'text')} found"
    left_out = found.total - len(found.passages)
    return f"{text}, the latest {len(found.passages)} shown" if left_out else text


def _shown(passage: Passage, phrases: Sequence[Phrase], audible: Collection[int]) -> _Shown:
    place = passage.place
    hits = find_hits(passage.text, phrases)
    at_ms = time_of_hit(passage, hits)
    key = answer_key(place.key) if place.attempt is not None else "answers"
    address = heard_from = sound = None
    if place.session_id is not None:
        address = addresses.answer_address(place.session_id, key)
        if at_ms is not None and place.key in audible:
            address = addresses.heard_address(place.session_id, key, at_ms)
            heard_from = audio_time(at_ms)
            recording = addresses.sound_address(place.session_id, place.key)
            sound = f"{recording}#t={at_ms / 1000},{(at_ms + HEARD_MS) / 1000}"
    return _Shown(
        where=tuple(place_in_words(place, at_ms)),
        question=place.question,
        pieces=tuple(_pieces(snippet_of(passage.text, hits))),
        address=address,
        heard_from=heard_from,
        sound=sound,
    )


def _pieces(snippet: Snippet) -> Iterator[_Piece]:
    if snippet.is_cut_before:
        yield _Piece("…", is_hit=False, blank_after=True)
    at = 0
    for hit in snippet.hits:
        yield from _piece(snippet.text, at, hit.start_char, is_hit=False)
        yield from _piece(snippet.text, hit.start_char, hit.end_char, is_hit=True)
        at = hit.end_char
    yield from _piece(snippet.text, at, len(snippet.text), is_hit=False)
    if snippet.is_cut_after:
        yield _Piece("…", is_hit=False, blank_after=False)


def _piece(text: str, start: int, end: int, *, is_hit: bool) -> Iterator[_Piece]:
    """Blanks at its ends are told apart: a page takes them off a value."""
    if start < end:
        following = text[end - 1 : end + 1]
        yield _Piece(text[start:end].strip(), is_hit, any(map(str.isspace, following)))

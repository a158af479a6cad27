"""Which part of an entry's head is the title and which the employer; the degree and the school."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from voicecoach.core.claims.gazetteer import PLACES
from voicecoach.core.documents.entries import Entry
from voicecoach.core.documents.parts import (
    is_degree,
    is_firm,
    is_no_employer,
    is_school,
    is_surely_title,
    is_title,
    split_commas,
)


class Names(NamedTuple):
    """What an entry names: the title or degree, and the employer or school."""

    named: str | None
    other: str | None


Test = Callable[[str], bool]


def place_job(entries: Sequence[Entry]) -> list[Names]:
    """Title and employer of each entry.

    Where neither can be told by its words, the order is that of the entries where it can; without
    any such entry both stay unknown, rather than guessed.
    """
    read = [_told(_pieces(entry, is_title), is_title, is_firm) for entry in entries]
    title_first = _usual_order(entries, read)
    slot = _usual_slot(entries, read)
    return [
        names
        if names.named and names.other
        else _in_slot(entry, names, slot) or _by_order(entry, names, title_first=title_first)
        for entry, names in zip(entries, read, strict=True)
    ]


def place_study(entry: Entry) -> Names:
    """Degree and school; a line with neither word is kept as a degree, as short courses are."""
    pieces = _pieces(entry, is_degree)
    told = _told(pieces, is_degree, is_school)
    if told.named is None and told.other is None:
        return Names(_until_place(entry.rows[0][0]), None)
    if told.named is None:
        rest = [piece for piece in pieces if piece != told.other and not _is_place(piece)]
        before = pieces.index(told.other or pieces[0])
        return Names(rest[0], told.other) if rest and before > 0 else told
    if told.other is None:
        rest = pieces[pieces.index(told.named) + 1 :]
        return Names(told.named, rest[0] if rest else None)
    return told


def _until_place(part: str) -> str:
    """A course as it is written, commas and all, without a town or a body such as "ASQ"."""
    pieces = split_commas(part)
    while len(pieces) > 1 and (pieces[-1].casefold() in PLACES or pieces[-1].isupper()):
        pieces.pop()
    return ", ".join(pieces)


def _pieces(entry: Entry, is_named: Test) -> list[str]:
    """Parts of the head in order, cut at commas where a comma parts two names."""
    return [piece for row in entry.rows for part in row for piece in _cut_at_commas(part, is_named)]


def _cut_at_commas(part: str, is_named: Test) -> list[str]:
    pieces = split_commas(part)
    is_one = is_named(part) and not any(is_named(piece) or is_firm(piece) for piece in pieces)
    if len(pieces) > 1 and _is_bare_degree(pieces[0]) and not _is_school_or_place(pieces[1]):
        return [", ".join(pieces[:2]), *pieces[2:]]
    return [part] if len(pieces) > 1 and is_one else pieces


def _is_bare_degree(piece: str) -> bool:
    """Tell "MSc", whose subject follows, from "MSc Statistics"."""
    return len(piece.split()) == 1 and is_degree(piece)


def _is_school_or_place(piece: str) -> bool:
    return is_school(piece) or is_firm(piece) or piece.casefold() in PLACES or "." in piece


def _told(pieces: Sequence[str], is_named: Test, is_other: Test) -> Names:
    """What the words tell: the surest first, then what is left beside it."""
    others = [piece for piece in pieces if is_other(piece)]
    named = [piece for piece in pieces if is_named(piece)]
    sure_others = [piece for piece in others if piece not in named]
    sure_named = [piece for piece in named if piece not in others]
    if not sure_others and (sure_named or not _ends_as_title(others, is_named)):
        sure_others = others
    sure_named = [piece for piece in named if piece not in sure_others[:1]]
    return Names(
        sure_named[0] if sure_named else None,
        sure_others[0] if sure_others else None,
    )


def _ends_as_title(pieces: Sequence[str], is_named: Test) -> bool:
    """Tell "School governor", a title that holds the word of an institution."""
    return is_named is is_title and any(map(is_surely_title, pieces))


Slot = tuple[int, int]
"""The head line, and the place among its pieces."""


def _slots(entry: Entry) -> dict[str, Slot]:
    found: dict[str, Slot] = {}
    for number, row in enumerate(entry.rows):
        pieces = [piece for part in row for piece in _cut_at_commas(part, is_title)]
        for place, piece in enumerate(pieces):
            found.setdefault(piece, (number, place))
    return found


def _usual_slot(entries: Sequence[Entry], read: Sequence[Names]) -> Slot | None:
    """Where the employer stands in most entries of this document that tell it by its words."""
    told = [
        _slots(entry)[names.other]
        for entry, names in zip(entries, read, strict=True)
        if names.named and names.other
    ]
    return max(told, key=told.count) if told else None


def _in_slot(entry: Entry, names: Names, slot: Slot | None) -> Names | None:
    """The employer of an entry that tells its title alone, by where the others have theirs."""
    if slot is None or names.named is None:
        return None
    slots = _slots(entry)
    other = next((piece for piece, place in slots.items() if place == slot), None)
    if other is None or other == names.named or slots.get(names.named, slot)[0] != slot[0]:
        return None
    return Names(names.named, other)


def _usual_order(entries: Sequence[Entry], read: Sequence[Names]) -> bool | None:
    """Whether titles come first in this document; None when no entry tells."""
    votes = 0
    for entry, names in zip(entries, read, strict=True):
        pieces = _pieces(entry, is_title)
        known = names.named or names.other
        if known is None or len(pieces) < 2:
            continue
        is_first = pieces.index(known) == 0
        votes += 1 if is_first == (names.named is not None) else -1
    return None if votes == 0 else votes > 0


def _by_order(entry: Entry, names: Names, *, title_first: bool | None) -> Names:
    pieces = _pieces(entry, is_title)
    known = names.named or names.other
    firsts = [piece for row in entry.rows for part in row for piece in split_commas(part)[:1]]
    rest = [piece for piece in pieces if piece != known and piece in firsts]
    rest = rest or [piece for piece in pieces if piece != known]
    of_rows = [split_commas(row[0])[0] for row in entry.rows if known not in row]
    rest = [piece for piece in rest if piece in of_rows] or rest
    if all(is_no_employer(piece) for piece in rest):
        others = [piece for piece in pieces if piece != known and not is_no_employer(piece)]
        rest = others or rest
    if known is not None:
        missing = _nearest(pieces, known, rest)
        is_told = missing is not None and not _is_phrase(missing)
        return Names(names.named or (missing if is_told else None), names.other or missing)
    if title_first is None or len(pieces) < 2:
        return Names(None, None)
    first, second = pieces[0], pieces[1]
    return Names(first, second) if title_first else Names(second, first)


def _is_phrase(piece: str) -> bool:
    """Tell "poster series and trailer", which is what was done, from a title."""
    is_dense = bool(re.search(r"[\u3040-\u30ff\u3400-\u9fff]", piece))
    if is_dense:
        return len(piece) >= _PHRASE_CHARS
    return piece[:1].islower() and len(piece.split()) >= _PHRASE_WORDS


_PHRASE_WORDS = 3
_PHRASE_CHARS = 14
"""In scripts without spaces."""


def _nearest(pieces: Sequence[str], known: str, rest: Sequence[str]) -> str | None:
    """The piece before or after the known one; a place at the end is the last choice."""
    if not rest:
        return None
    before = [piece for piece in rest if pieces.index(piece) < pieces.index(known)]
    return before[-1] if before and known == pieces[-1] else rest[0]


def _is_place(text: str) -> bool:
    return len(text.split()) == 1 and not is_degree(text)

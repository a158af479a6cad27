"""The times of words that are replaced, given to those that stand for them. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from voicecoach.core.models import Word

MS_PER_LETTER = 40
"""A gap this long for each letter has room for a word that was not heard; quick speech takes 65."""

_BARE = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class _Group:
    """Heard words and what is written for them; one of both may be missing."""

    old: tuple[Word, ...]
    new: tuple[str, ...]
    is_same: bool = False


def shared_out(old: Sequence[Word], new: Sequence[str]) -> list[Word]:
    """New words in the time of the old ones; `old` is not empty, and in order.

    A word that stays has its time and confidence as before. As many new words as old ones take
    their times one by one; otherwise the time is shared out by letters. A word that was added takes
    the gap it stands in, or a part of its neighbour's time. A new word is as sure as the least sure
    of those it stands for.
    """
    return [word for group in _with_room(_groups(old, new)) for word in _shared(group)]


def _groups(old: Sequence[Word], new: Sequence[str]) -> list[_Group]:
    groups = []
    for code in Levenshtein.opcodes([_key(w.text) for w in old], [_key(text) for text in new]):
        heard = tuple(old[code.src_start : code.src_end])
        written = tuple(new[code.dest_start : code.dest_end])
        if code.tag == "equal":
            groups += [
                _Group((word,), (text,), is_same=True)
                for word, text in zip(heard, written, strict=True)
            ]
        else:
            groups.append(_Group(heard, written))
    return _joined(groups)


def _joined(groups: Sequence[_Group]) -> list[_Group]:
    """Changes that stand beside one another are one: "a b" for "c" is no b for c and an a less."""
    joined: list[_Group] = []
    for group in groups:
        if joined and not joined[-1].is_same and not group.is_same:
            last = joined.pop()
            joined.append(_Group((*last.old, *group.old), (*last.new, *group.new)))
        else:
            joined.append(group)
    return joined


def _with_room(groups: Sequence[_Group]) -> list[_Group]:
    """Added words without a gap to stand in share the time of the word before, or after, them."""
    placed: list[_Group] = []
    waiting: tuple[str, ...] = ()
    for place, group in enumerate(groups):
        after = groups[place + 1] if place + 1 < len(groups) else None
        if group.old:
            placed.append(_Group(group.old, (*waiting, *group.new), group.is_same and not waiting))
            waiting = ()
        elif gap := _gap(placed, after, group.new):
            placed.append(_Group((gap,), group.new))
        elif placed:
            last = placed.pop()
            placed.append(_Group(last.old, (*last.new, *group.new)))
        else:
            waiting = group.new
    return placed


def _gap(placed: Sequence[_Group], after: _Group | None, texts: Sequence[str]) -> Word | None:
    if not placed or after is None:
        return None
    start_ms, end_ms = placed[-1].old[-1].end_ms, after.old[0].start_ms
    has_room = end_ms - start_ms >= MS_PER_LETTER * sum(map(len, texts))
    return Word("", start_ms, end_ms) if has_room else None


def _shared(group: _Group) -> Iterator[Word]:
    if len(group.old) == len(group.new):
        for word, text in zip(group.old, group.new, strict=True):
            yield Word(text, word.start_ms, word.end_ms, word.confidence)
        return
    start_ms, end_ms = group.old[0].start_ms, group.old[-1].end_ms
    known = [word.confidence for word in group.old if word.confidence is not None]
    confidence = min(known) if known else None
    letters = [max(1, len(_key(text))) for text in group.new]
    ends = [
        start_ms + (end_ms - start_ms) * so_far // sum(letters) for so_far in accumulate(letters)
    ]
    for text, first, last in zip(group.new, [start_ms, *ends], ends, strict=False):
        yield Word(text, first, last, confidence)


def _key(text: str) -> str:
    return _BARE.sub("", text).casefold()

"""Wording around an amount that loosens or bounds it: "about", "at least", "or so"."""

from collections.abc import Sequence
from enum import StrEnum

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.words import Word


class Hedge(StrEnum):
    ABOUT = "about"
    ALMOST = "almost"
    JUST_OVER = "just over"
    OVER = "over"
    AT_LEAST = "at least"
    UNDER = "under"
    UP_TO = "up to"
    EXACT = "exact"


_BEFORE = Lexicon(
    {
        Hedge.ABOUT: (
            "about; around; roughly; approximately; like; maybe; probably; perhaps; "
            "something like; in the region of; circa; i would say; i think; some; close to; "
            "near; say; more like; on average; average of; in the order of; call it; what; "
            "or thereabout; somewhere around; somewhere about; somewhere near; a good"
        ),
        Hedge.ALMOST: (
            "almost; nearly; coming up on; go on; the better part of; better part of; best part "
            "of; the best part of; the guts of; guts of; "
            "the bulk of; most of; come up to; come up for; push; knock on; "
            "just under; "
            "a little under; a bit under; slightly under; get on for; not quite; just shy of"
        ),
        Hedge.JUST_OVER: (
            "just over; a little over; a bit over; slightly over; just above; "
            "a little more than; a bit more than; slightly more than; just past"
        ),
        Hedge.OVER: (
            "over; more than; above; upwards of; north of; well over; in excess of; beyond; "
            "the wrong side of; past; past the; well past; the far side of"
        ),
        Hedge.AT_LEAST: (
            "at least; minimum; minimum of; a minimum of; no less than; no fewer than; "
            "not less than; not under; starting at; anything from; anything over"
        ),
        Hedge.UNDER: (
            "under; less than; fewer than; below; at most; no more than; not more than; "
            "maximum of; a maximum of; well under"
        ),
        Hedge.UP_TO: "up to; as many as; anything up to",
        Hedge.EXACT: "exactly; only; just; total of; a total of; actually; all",
    }
)
_AFTER = Lexicon(
    {
        Hedge.ABOUT: (
            "or so; ish; give or take; or thereabouts; roughly; ballpark; or around; "
            "approximately; on average; depending on"
        ),
        Hedge.AT_LEAST: (
            "plus; or more; and up; and over; minimum; at least; and above; up; upwards; "
            "and counting; as a minimum; or nothing; or no deal; "
            "and|or|but not|no|nothing ?a ?penny|cent|pound|dollar less"
        ),
        Hedge.UNDER: "top; at most; maximum; or less; or fewer; max; at the most",
        Hedge.JUST_OVER: "and a bit; and change; and something; odd",
        Hedge.ALMOST: "or nearly",
    }
)
_LONGEST_HEDGE = 4

ALLOWS = {
    Hedge.ABOUT: (1.0, 1.0),
    Hedge.ALMOST: (0.85, 1.0),
    Hedge.JUST_OVER: (1.0, 1.15),
    Hedge.OVER: (1.0, 1.6),
    Hedge.AT_LEAST: (1.0, float("inf")),
    Hedge.UNDER: (0.0, 1.0),
    Hedge.UP_TO: (0.25, 1.0),
    Hedge.EXACT: (1.0, 1.0),
}
"""What each hedge allows, as factors of the value (start values)."""
LOOSE = frozenset({Hedge.ABOUT, Hedge.ALMOST, Hedge.JUST_OVER})


def hedge_before(words: Sequence[Word], index: int) -> tuple[int, Hedge | None]:
    """Find the hedge that ends right before this word: where it starts, and the strongest."""
    start, hedge = index, None
    for _ in range(2):
        for size in range(min(_LONGEST_HEDGE, start), 0, -1):
            hit = _BEFORE.at(words, start - size)
            if hit and hit.end == start and not _is_direction(words, hit):
                start = hit.start
                hedge = hit.meaning if hedge in {None, Hedge.EXACT, Hedge.ABOUT} else hedge
                break
    return start, hedge


def _is_direction(words: Sequence[Word], hit: Hit[Hedge]) -> bool:
    """Tell "got up to eighty", "turned over two million" and "said ten" from what loosens."""
    before = words[hit.start - 1].lemma if hit.start else ""
    form = words[hit.start].form
    if form in {"said", "says"}:
        return True
    if form == "over":
        return before in _WITH_OVER
    moved = {word.lemma for word in words[max(0, hit.start - _OBJECT) : hit.start]}
    return form == "up" and not _MOTION.isdisjoint(moved)


_OBJECT = 3
"""Words that what is moved may take: "got the recycling up to thirty"."""


_WITH_OVER = word_set("turn take hand")
_MOTION = word_set("get go come rise climb grow move bring push take it them")


def hedge_after(
    words: Sequence[Word], index: int, allow: Sequence[Hedge] = tuple(Hedge)
) -> Hit[Hedge] | None:
    hit = _AFTER.at(words, index) if index < len(words) else None
    return hit if hit and hit.meaning in allow else None

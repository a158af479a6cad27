"""Same subject or not: the gate before any two values may conflict."""

from enum import IntEnum

from rapidfuzz import fuzz

from voicecoach.core.claims.models import Phrase, Scope


class Match(IntEnum):
    """How sure it is that two claims are about the same thing; the order is the certainty."""

    DIFFERENT = 0  # they name two things that exclude each other
    APART = 1  # both name something, and share nothing
    OPEN = 2  # nothing speaks against it, nothing for it
    ASKED = 3  # the questions, or a question and an answer, name the same thing
    SAME = 4  # both clauses name the same thing


def relate(left: Scope, right: Scope) -> Match:
    """Compare two scopes: ranks, periods and modifiers first, then shared words."""
    if _ranks_differ(left, right) or _periods_differ(left, right) or _modifiers_differ(left, right):
        return Match.DIFFERENT
    if _names_differ(left, right) or _jobs_differ(left, right) or _jobs_differ(right, left):
        return Match.DIFFERENT
    mine, theirs = left.own | left.near, right.own | right.near
    if left.own & theirs or mine & right.own:
        return Match.SAME
    if mine & right.asked or left.asked & theirs:
        return Match.ASKED
    if left.asked & right.asked and not (mine and theirs):
        return Match.ASKED
    if spelled_apart(left, right):
        return Match.SAME
    if left.places and right.places and not left.places & right.places:
        return Match.DIFFERENT
    return Match.APART if mine and theirs else Match.OPEN


def spelled_apart(left: Scope, right: Scope) -> bool:
    """One name cut into words at different places: "core vid biologics", "corvid bio logics"."""
    return any(
        one.modifiers != other.modifiers and _same_letters(one, other)
        for one in left.phrases
        if one.modifiers
        for other in right.phrases
    )


def _same_letters(one: Phrase, other: Phrase) -> bool:
    mine, theirs = (sorted("".join((phrase.head, *phrase.modifiers))) for phrase in (one, other))
    if min(len(mine), len(theirs)) < _SHORTEST_NAME or abs(len(mine) - len(theirs)) > 1:
        return False
    return fuzz.ratio("".join(mine), "".join(theirs)) >= _SPELLED_ALIKE


_SHORTEST_NAME = 8
_SPELLED_ALIKE = 95
"""rapidfuzz ratio of the sorted letters of two names; only for names cut apart."""


def _ranks_differ(left: Scope, right: Scope) -> bool:
    """Tell "the first clinic" from "the second clinic"."""
    return any(
        one.rank and other.rank and one.rank != other.rank and one.head == other.head
        for one in left.phrases
        for other in right.phrases
    )


def _periods_differ(left: Scope, right: Scope) -> bool:
    return bool(left.years and right.years and not left.years & right.years)


def _names_differ(left: Scope, right: Scope) -> bool:
    return bool(left.names and right.names and not left.names & right.names)


def _jobs_differ(written: Scope, told: Scope) -> bool:
    """Tell a line under one employer from what is told of another one of the same résumé."""
    if not written.elsewhere:
        return False
    for said in (told.own | told.near | told.asked, told.wide):
        if said & (written.elsewhere | written.job):
            return not said & written.job
    return False


def _modifiers_differ(left: Scope, right: Scope) -> bool:
    """Tell "the kitchen refit" from "the bathroom refit", unless both clauses share more."""
    clashing = [
        one.head
        for one in left.phrases
        for other in right.phrases
        if one.head == other.head and _clash(one, other)
    ]
    if not clashing:
        return False
    return not (left.own & right.own) - set(clashing)


def _clash(one: Phrase, other: Phrase) -> bool:
    """Modifiers that exclude each other; one misheard for the other does not."""
    if not one.modifiers or not other.modifiers or one.modifiers & other.modifiers:
        return False
    if _same_letters(one, other):
        return False
    return not any(
        fuzz.ratio(mine, theirs) >= _SOUNDS_ALIKE
        for mine in one.modifiers
        for theirs in other.modifiers
    )


_SOUNDS_ALIKE = 75
"""rapidfuzz ratio of words like "fulfilment" and "filament"; it only keeps a pair together."""

"""When two accounts of the person's title exclude each other."""

import re
from dataclasses import replace

from voicecoach.core.claims.change import may_have_changed
from voicecoach.core.claims.departments import NOT_OF_SIDE
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.claims.occupations import ASKS_FOR_TITLE, TITLES
from voicecoach.core.claims.others_work import DONE_FOR_ONE, OWN_WORK
from voicecoach.core.claims.read_titles import SOMEBODY_ELSE
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.rules_facets import rule_facets
from voicecoach.core.claims.scope import Match, relate
from voicecoach.core.claims.stations import STATION, is_above_a_station
from voicecoach.core.claims.story import (
    names_elsewhere,
    ranks_differ,
    same_question,
    story_words,
    tells_a_way,
)
from voicecoach.core.claims.title_words import BELOW, HEADS, MANAGING, VAGUE
from voicecoach.core.claims.titles import may_be_one_job, read_title
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import read_words

_SHARED_FOR_A_ROLE = 2
_PLAIN = Lexicon(
    {
        True: "just; only; merely; plain; ordinary; simply; never more than; nothing but",
        False: "the only; my|our|their only; not only; not just",
    }
)
"""Told as no more than that; "the only baker" is not only a baker."""


def rule_titles(earlier: Claim, later: Claim) -> Ruling | None:
    """Two titles in the same place and time, unless a way from one to the other is told."""
    if earlier.head in FACETS:
        begins_below = earlier.head == "charge" and _begins_below(earlier, later)
        return None if begins_below else rule_facets(earlier, later)
    if not _differ(earlier, later) or tells_a_way(earlier.quote) or tells_a_way(later.quote):
        return None
    if not same_post(earlier, later) or _has_risen(earlier, later):
        return None
    if may_have_changed(earlier, later, is_state=earlier.ongoing):
        return Ruling(Level.CHANGED, "title_changed")
    return Ruling(Level.CONTRADICTION, "different_titles")


def _has_risen(earlier: Claim, later: Claim) -> bool:
    """Tell what somebody was hired as from what they are there today, which stands higher."""
    hired, today = _hired_and_today(earlier, later)
    if hired is None or today is None:
        return False
    first, now = (read_title(claim.value.text or "") for claim in (hired, today))
    return first is not None and now is not None and first.level < now.level


def _begins_below(earlier: Claim, later: Claim) -> bool:
    """Whoever was hired as a trainee may be in charge today."""
    hired, _ = _hired_and_today(earlier, later)
    return hired is not None and not hired.affirmed


def _hired_and_today(earlier: Claim, later: Claim) -> tuple[Claim | None, Claim | None]:
    """The side that tells of joining, and the other; None where both do or neither."""
    joins = [bool(_ON_JOINING.search(claim.quote)) for claim in (earlier, later)]
    if joins[0] == joins[1]:
        return None, None
    return (earlier, later) if joins[0] else (later, earlier)


_ON_JOINING = re.compile(
    r"\b(?:joined|start(?:ed)?|began|hired|recruited|taken on|took me on|came in|came on board)\b",
    re.IGNORECASE,
)


def _differ(earlier: Claim, later: Claim) -> bool:
    """Two affirmed titles that no one job has; or one denied that the other affirms."""
    one, other = read_title(earlier.value.text or ""), read_title(later.value.text or "")
    if one is None or other is None:
        return False
    stations = [STATION in claim.terms for claim in (earlier, later)]
    if any(stations) and not (
        stations[0] != stations[1] and is_above_a_station(other if stations[0] else one)
    ):
        return False
    if OWN_WORK in earlier.terms | later.terms:
        is_told_of = bool({DONE_FOR_ONE, NOT_OF_SIDE} & (earlier.terms | later.terms))
        return is_told_of and earlier.affirmed != later.affirmed and one.key == other.key
    if earlier.affirmed and later.affirmed:
        is_rank = _is_rank_of(one.text, other.text) or _is_rank_of(other.text, one.text)
        plain = any(True in _PLAIN.meanings(read_words(claim.quote)) for claim in (earlier, later))
        return not is_rank and not may_be_one_job(one, other, plain=plain)
    if earlier.affirmed == later.affirmed:
        return False
    if _NOT_EMPLOYED & {one.head, other.head}:
        return True
    held, denied = (one, other) if earlier.affirmed else (other, one)
    is_told_of = SOMEBODY_ELSE in earlier.terms | later.terms
    if is_told_of and held.is_managing and not (held.fields & denied.fields):
        is_bare = not denied.fields and denied.text.split()[-1] not in _ANYBODYS
        return held.text == denied.text or (held.key == denied.key and is_bare)
    is_within = denied.text in held.text and not (is_told_of and held.level != denied.level)
    return is_within or (held.key == denied.key and denied.fields <= held.fields)


def _is_rank_of(rank: str, title: str) -> bool:
    """Tell "hired me as a junior", which is short for "junior data analyst"."""
    return rank in _RANKS and rank in title.split()


_RANKS = frozenset(
    {"junior", "senior", "trainee", "apprentice", "graduate", "assistant", "associate", "intern"}
)
_ANYBODYS = frozenset({"manager", "boss", "supervisor", "lead", "leader", "head"})
"""Everybody has one, so naming one says nothing about a manager of something."""
_NOT_EMPLOYED = frozenset({"staff", "employee"})
"""Who was never staff held no title there."""


def same_post(earlier: Claim, later: Claim) -> bool:
    """Tell whether two claims about a post are about the same one."""
    if ranks_differ(earlier, later) or names_elsewhere(earlier, later):
        return False
    found = _relate(earlier, later)
    if found is Match.DIFFERENT:
        return False
    shared = (story_words(earlier) & story_words(later)) - TITLES.literals - _HEADINGS
    both_now = earlier.ongoing and later.ongoing
    if both_now and (shared or _same_trade(earlier, later) or _says_now(earlier, later)):
        return True
    if both_now and _both_asked(earlier, later):
        return True
    if "resume" in {earlier.statement.context.source, later.statement.context.source}:
        return bool(_employer(earlier) & _employer(later))
    is_told = _holds_the_place(earlier, later) or _holds_the_place(later, earlier)
    if is_told or found is Match.SAME or len(shared) >= _SHARED_FOR_A_ROLE:
        return True
    is_alike = _same_question(earlier, later) or _same_trade(earlier, later)
    if is_alike and not (earlier.scope.places or later.scope.places):
        return True
    return bool(shared) and not (earlier.scope.places and later.scope.places)


def _holds_the_place(titled: Claim, other: Claim) -> bool:
    """Tell "the store manager" and "an assistant in that store", which name the place twice."""
    words = read_words(titled.value.text or "")
    return bool({word.lemma for word in words[:-1]} & other.scope.places) and any(
        word.form in {"that", "same"} for word in read_words(other.quote)
    )


def _both_asked(earlier: Claim, later: Claim) -> bool:
    """Both answer a question for the title that is held now."""
    return all(
        ASKS_FOR_TITLE.find(read_words(claim.statement.context.question or ""))
        for claim in (earlier, later)
    )


def _same_question(earlier: Claim, later: Claim) -> bool:
    """Both were spoken in answer to a question about one place."""
    sources = {earlier.statement.context.source, later.statement.context.source}
    return not sources & {"notes", "resume"} and same_question(earlier, later)


def _says_now(earlier: Claim, later: Claim) -> bool:
    """Both say outright that they tell of the present."""
    return all(_NOW.find(read_words(claim.quote)) for claim in (earlier, later))


_NOW = Lexicon({True: "currently; at the moment; right now; now; at present; these day; present"})


def _same_trade(earlier: Claim, later: Claim) -> bool:
    """Tell "a marketing intern" and "a marketing manager", who may be one person."""
    one, other = read_title(earlier.value.text or ""), read_title(later.value.text or "")
    if one is None or other is None:
        return False
    return bool(one.fields & other.fields or _nouns(one.text) & _nouns(other.text))


def _nouns(title: str) -> set[str]:
    """The nouns of a title that name a trade: the chef of "head chef" and "chef de partie"."""
    return {word.lemma for word in read_words(title)} & HEADS - VAGUE - set(MANAGING) - set(BELOW)


_HEADINGS = lemmas("round note interview")
"""What written notes are headed with."""
_NO_PLACES = lemmas(
    "shift night day week weekend tool floor second team crew side summer term time"
)
"""What "on" and "in" lead to that is no workplace: "on second shift"."""


def _relate(earlier: Claim, later: Claim) -> Match:
    """Compare what the two are about; the names have been compared before."""
    scopes = [
        replace(claim.scope, names=frozenset(), places=claim.scope.places - _NO_PLACES)
        for claim in (earlier, later)
    ]
    return relate(scopes[0], scopes[1])


def _employer(claim: Claim) -> frozenset[str]:
    """The employer by name, wherever in the statement or the question it stands."""
    scope = claim.scope
    return scope.names | (scope.asked if scope.names else scope.wide | scope.asked)

"""When two accounts of leaving one job exclude each other."""

from functools import lru_cache

from voicecoach.core.claims.change import elapsed_days
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Level, Slot
from voicecoach.core.claims.phrases import noun_after
from voicecoach.core.claims.read_reasons import DENIED
from voicecoach.core.claims.reasons import (
    LEAVING,
    REASONS,
    asks_why_left,
    exclude_each_other,
)
from voicecoach.core.claims.rules_amounts import Ruling
from voicecoach.core.claims.vocabulary import GENERIC, LIGHT_VERBS, lemmas
from voicecoach.core.claims.words import Word, read_words

REASON_DENIED = "reason_denied"
_REASON_CHANGES_DAYS = 90
"""A reason for wanting to leave may be another after this long (start value)."""


def rule_reasons(earlier: Claim, later: Claim) -> Ruling | None:
    """Two accounts of leaving one job that exclude each other."""
    if _of_different_jobs(earlier, later):
        return None
    rule = _conflict(earlier.terms, later.terms)
    if rule is None:
        return None
    if _is_going_on(earlier) and elapsed_days(earlier, later) >= _REASON_CHANGES_DAYS:
        return Ruling(Level.CHANGED, "reason_changed")
    return Ruling(Level.CONTRADICTION, rule)


def _conflict(mine: frozenset[str], theirs: frozenset[str]) -> str | None:
    told, other = _told(mine), _told(theirs)
    if told & other:
        return None
    if any(DENIED + one in theirs for one in told) or any(DENIED + one in mine for one in other):
        return REASON_DENIED
    return "different_reasons" if exclude_each_other(told, other) else None


def _told(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not term.startswith(DENIED))


def _of_different_jobs(earlier: Claim, later: Claim) -> bool:
    """Two jobs by their names or places in the career, or one left and one still held."""
    if _is_next(earlier) or _is_next(later):
        return True
    if _ranks(earlier) and _ranks(later) and not _ranks(earlier) & _ranks(later):
        return True
    if (differ := _jobs_differ(earlier, later)) is not None:
        return differ
    if _is_going_on(earlier) != _is_going_on(later):
        return True
    if all(_is_asked_for(claim) for claim in (earlier, later)):
        return False
    return not _named(earlier) & _named(later)


def both_asked_for(earlier: Claim, later: Claim) -> bool:
    """Two answers to why the person left."""
    claims = (earlier, later)
    return all(claim.slot is Slot.REASON and asks_why_left(_texts(claim)[1]) for claim in claims)


def _is_asked_for(claim: Claim) -> bool:
    """The reason is what the statement is about: asked for, or told without any question."""
    question = _texts(claim)[1]
    return asks_why_left(question) or (not question and not _jobs_left(claim))


@lru_cache(maxsize=16384)
def _named(claim: Claim) -> frozenset[str]:
    """What the account is about besides its reason; an unasked one must name the same job."""
    words = claim.scope.wide | claim.scope.asked
    return words - REASONS.literals - LEAVING.literals - GENERIC | _jobs_left(claim)


def _texts(claim: Claim) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    statement = claim.statement
    return read_words(statement.text), read_words(statement.context.question or "")


def _jobs_differ(earlier: Claim, later: Claim) -> bool | None:
    """Two names, or two kinds of workplace; a name and a kind can be one job. None when untold."""
    mine, theirs = _jobs_left(earlier), _jobs_left(later)
    if not mine or not theirs:
        return None
    kinds = [{_KIND_OF.get(job, job) for job in jobs} for jobs in (mine, theirs)]
    if kinds[0] & kinds[1]:
        return False
    named = [bool(jobs & _names(claim)) for jobs, claim in ((mine, earlier), (theirs, later))]
    return True if named[0] == named[1] else None


def _is_next(claim: Claim) -> bool:
    """Tell "And the archive?", which goes on to another job."""
    question = _texts(claim)[1]
    return (
        bool(question)
        and question[0].form == ("and")
        and bool(_jobs_left(claim) or len(question) < _NEXT)
    )


_NEXT = 5


@lru_cache(maxsize=16384)
def _names(claim: Claim) -> frozenset[str]:
    return frozenset(
        word.lemma for words in _texts(claim) for word in words if word.is_name and not word.is_mark
    )


@lru_cache(maxsize=16384)
def _jobs_left(claim: Claim) -> frozenset[str]:
    """What was left, as far as statement or question name it: "left the bank", "leave Hobbs"."""
    said, asked = _texts(claim)
    for words in (asked, said):
        found: set[str] = set()
        for hit in _LEFT.find(words):
            nouns, _ = noun_after(words, hit.end)
            is_named = bool(nouns) and (
                words[hit.end].is_name or nouns[0] in _LEFT_BY_NAME or _is_trade(words[hit.end])
            )
            if hit.meaning == "the" or is_named:
                found.update(nouns)
        if jobs := frozenset(found) - GENERIC - _JOB_WORDS:
            return jobs
    return frozenset()


@lru_cache(maxsize=16384)
def _is_trade(word: Word) -> bool:
    """Tell "gave up beekeeping" from "gave up working there"."""
    return word.form.endswith("ing") and word.lemma not in LIGHT_VERBS


def _ranks(claim: Claim) -> frozenset[str]:
    return frozenset(hit.meaning for words in _texts(claim) for hit in _RANKS.find(words))


_RANKS = Lexicon(
    {
        "first": (
            "your|my first job|role|post|employer|position|placement; first time|stint|spell; "
            "first time round|around"
        ),
        "second": "second time|stint|spell; your|my second job|role|post|employer|position",
        "last": "your|my last|most_recent job|role|post|employer|position",
        "before": "the one before|before that; your|my job before; before that",
    }
)


@lru_cache(maxsize=16384)
def _is_going_on(claim: Claim) -> bool:
    """Tell a job still held from one that was left, by question and statement."""
    said, asked = _texts(claim)
    for words in (asked, said):
        hits = [hit.meaning for hit in _STAGE.find(words)]
        if hits:
            return hits[0] == "going on"
    return False


_STAGE = Lexicon(
    {
        "going on": (
            "be you leave|look|think|move|give|quit|go; you be leave|look|move; be i leave; do you "
            "want to leave|go|move|change|quit; want to leave; i be leave|look|go; i "
            "want|need|would like; look to leave|move; why leave; why not stay; your "
            "current|present; my current|present; why a change; why now; hope to; want a new|to "
            "move|to change"
        ),
        "left": (
            "do you leave|quit|resign|stop|finish|give|close; make you leave|give|quit|stop; i "
            "leave|quit|resign; they let me; be let go; be make redundant; lay off; be "
            "sack|fire|dismiss; your last|first|previous|old; my last|first|previous|old; end; "
            "gap; brought; become of"
        ),
    }
)
_LEFT = Lexicon(
    {
        "the": (
            "leave|quit the|my|your|that ?last|current|old|previous|present; "
            "resign|sack|fire|dismiss|go|off|redundant|retire from|by|at the|my|your|that; time at "
            "the; job at the; finish at|with the; why do|did the|your|that; happen at|with|to the; "
            "give|gave up the|my|your; stop|stopped the|my|your; stop do the|my|your; pack in "
            "the|my|your; why * stop|give_up the|your|my"
        ),
        "name": (
            "leave|quit; resign|sack|fire|dismiss|off|redundant|go from|by; time at; job at; "
            "finish at|with; happen at; leave|quit from; give up; stop; pack in"
        ),
    }
)
_LEFT_BY_NAME = lemmas(
    "school college university home town teaching nursing retail catering hospitality sales "
    "farming banking"
)
"""What is left without an article and is still named."""
_KIND_OF = {
    place: places.split()[0]
    for places in (
        "practice surgery clinic dental doctor vet health",
        "shop store supermarket branch boutique retail retailer outlet chain",
        "firm company agency consultancy corporation outfit business startup bank brokerage",
        "restaurant cafe pub kitchen bistro bar hotel inn diner canteen catering",
        "school college university academy nursery kindergarten classroom teaching",
        "factory plant mill works yard foundry brewery cannery shipyard production floor",
        "hospital ward trust unit infirmary nursing home care hospice",
        "farm ranch vineyard orchard estate dairy farming",
        "depot warehouse yard haulage carrier fleet trucking logistics garage",
        "paper newspaper magazine publisher press radio station studio",
        "army navy force police military service regiment",
        "club team squad side football",
        "museum gallery",
        "charity trust ngo foundation",
        "lab laboratory institute research",
        "council authority government department office",
        "salon spa barber",
        "builder contractor site construction roofing roof tool",
    )
    for place in sorted(lemmas(places))
}
"""Kinds of workplaces that people call by several names."""
_JOB_WORDS = frozenset({"current", "previou", "previous", "former", "present", "tool"})

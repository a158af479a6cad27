"""Claims about how far up a ladder of qualifications somebody has come: level three, class B."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.vocabulary import lemmas

STEP_HEADS = ("level of qualification", "class of licence")
_LEVEL, _CLASS = STEP_HEADS
_NUMBERS = ("one|1", "two|2", "three|3", "four|4", "five|5", "six|6", "seven|7", "eight|8")
_STEPS = Lexicon(
    {
        **{(_LEVEL, rank): f"level {number}" for rank, number in enumerate(_NUMBERS, start=1)},
        (_CLASS, 1): "class two|2|b; category b; cat b; car licence",
        (_CLASS, 2): "class one|1|a; category c; cat c; c plus e",
    }
)
"""(ladder, how far up). Lorry licences: class one stands above class two, and A above B."""
_LICENCE = Lexicon(
    {True: "cdl; hgv; lgv; licence; license; lorry; truck; drive; driver; artic; ticket"}
)
_LEVELLED = Lexicon(
    {
        True: (
            "qualify; qualification; certificate; nvq; btec; diploma; level; course; training; "
            "education; ticket; award; apprenticeship"
        ),
    }
)
_HAS = Lexicon({True: "have; hold; get; do; pass; finish; complete; gain; be qualify; be at"})
_ONLY = Lexicon({True: "only; just; no higher|further than; as far as; up to; stop at"})
_AS_FAR = Lexicon({True: "be as far|high as; be the most|highest; be where i stop; be my highest"})
_NOT_YET = Lexicon(
    {True: "work towards|toward|on; study for; start; still do; half way; yet; plan; hope; want"}
)
_NOT_A_FIELD = lemmas(
    "have get level class diploma certificate nvq btec award licence cdl hgv night far high low go"
)
_FIELD_REACH = 4


def read_steps(reading: Reading) -> Iterator[Claim]:
    """One claim for each step a clause names as held, as the highest held, or as not held."""
    for index, clause in enumerate(reading.clauses):
        if clause.who is Who.OTHER or clause.certainty is not Certainty.ASSERTED:
            continue
        for hit in _STEPS.find(clause.words):
            if _is_of_qualification(reading, clause, hit):
                yield finish(reading, index, _draft(clause, hit))
                break


def _is_of_qualification(reading: Reading, clause: Clause, hit: Hit[tuple[str, int]]) -> bool:
    """Tell a step on a ladder from "level two of the car park" and "class one evidence"."""
    table = _LEVELLED if hit.meaning[0] == _LEVEL else _LICENCE
    rest = (*clause.words[: hit.start], *clause.words[hit.end :])
    is_named = bool(table.find(rest) or table.find(reading.question))
    is_at = [word.lemma for word in clause.words[max(0, hit.start - 2) : hit.start]] == ["i", "be"]
    return is_named and (reading.is_note or is_at or bool(_HAS.find(rest)))


def _draft(clause: Clause, hit: Hit[tuple[str, int]]) -> Draft:
    words = clause.words
    ladder, rank = hit.meaning
    near = words[max(0, hit.start - 2) : hit.start] + words[hit.end : hit.end + _FIELD_REACH]
    rest = (*words[: hit.start], *words[hit.end :])
    return Draft(
        Slot.EDUCATION,
        ladder,
        FindingValue("education", low=float(rank), high=float(rank), unit=ladder),
        affirmed=not is_negated(rest) and not _NOT_YET.find(rest),
        is_ceiling=bool(_ONLY.find(words[: hit.start]) or _AS_FAR.find(words[hit.end :])),
        terms=frozenset(
            word.lemma for word in near if is_content(word) and word.lemma not in _NOT_A_FIELD
        ),
        ongoing=True,
    )


def steps_conflict(one: Claim, other: Claim) -> bool:
    """Tell whether one account puts the person below the step that the other says is held."""
    if one.terms and other.terms and not one.terms & other.terms:
        return False
    return any(
        held.affirmed and (held.value.low or 0.0) > _most(below)
        for held, below in ((one, other), (other, one))
    )


def _most(claim: Claim) -> float:
    """The highest step that the claim leaves possible."""
    rank = claim.value.low or 0.0
    if not claim.affirmed:
        return rank - 1
    return rank if claim.is_ceiling else float(len(_NUMBERS))

"""Claims about courses and contracts that still run: "a year to go", "halfway through"."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.dates import month_index
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.quantities import DAYS, Dimension
from voicecoach.core.claims.reading import Draft, Reading, finish

_COURSES = Lexicon(
    {
        "end": "apprenticeship; placement; internship; traineeship; probation; time; indentures",
        "graduate": (
            "degree; course; study; studies; college; university; masters; phd; doctorate; "
            "diploma; "
            "school; training; programme; thesis; dissertation; bachelors"
        ),
        "qualify": (
            "apprenticeship; qualification; licence; exam; certificate; certification; "
            "registration; "
            "traineeship; articles; training; pupillage"
        ),
    }
)
"""What runs for a time, by the event that ends it."""
_LEFT = Lexicon({True: "to go; leave; to do; remain; remaining; more to go; until|till|before i"})
_RUNNING = Lexicon(
    {
        True: (
            "still do|study|train|serve|work|at|in|on|an|a|go|finish|not; not finish; not yet; "
            "not complete; not qualify; not graduate; half way|halfway through; not do|"
            "through yet; "
            "in the middle of; part way through; in my final|last|second|third|first year; "
            "i be in|on my final|last|second|third|first; i be final|second|third|first year; "
            "due to finish|graduate|qualify; will finish|graduate|qualify; finish next; almost|"
            "nearly "
            "finish|through|there; graduate next; qualify next; not sit; have still get"
        ),
    }
)
_PAST = word_set("was were had did then when")
_OPENING = 3
_LONGEST_COURSE_MONTHS = 84


def read_unfinished(reading: Reading) -> Iterator[Claim]:
    """The end that lies ahead, as the months it may come in."""
    if reading.said_on is None:
        return
    now = month_index(reading.said_on)
    for index, clause in enumerate(reading.clauses[:_OPENING]):
        ahead = _months_ahead(clause)
        if ahead is None or _is_told_of_the_past(clause):
            continue
        months = frozenset(now + month for month in ahead)
        value = FindingValue("date", min(months) / 12, (max(months) + 1) / 12, "year")
        courses = _COURSES.meanings(clause.words) or _COURSES.meanings(reading.question)
        for event in sorted(courses):
            draft = Draft(Slot.DATE, event, value, months=months)
            yield finish(reading, index, draft)


def _is_told_of_the_past(clause: Clause) -> bool:
    if clause.who is Who.OTHER or clause.certainty not in {Certainty.ASSERTED, Certainty.PLANNED}:
        return True
    return any(word.form in _PAST for word in clause.words)


def _months_ahead(clause: Clause) -> range | None:
    for quantity in clause.amounts:
        is_left = bool(_LEFT.find(clause.words[quantity.end : quantity.end + 3]))
        if quantity.dimension is Dimension.DURATION and is_left:
            months = quantity.low / DAYS["month"]
            return range(max(1, int(0.6 * months)), int(1.5 * months) + 3)
    return range(1, _LONGEST_COURSE_MONTHS) if _RUNNING.find(clause.words) else None

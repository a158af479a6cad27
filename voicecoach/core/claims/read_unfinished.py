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
            "not finish; not complete; not qualify; not graduate; half way|halfway through; "
            "not do|through yet; part way through; ?still in my final year; "
            "?still in my last|third|second|first year; will finish|graduate|qualify; "
            "due to finish|graduate|qualify; finish|graduate|qualify next; almost|nearly finish"
        ),
        False: (
            "still do|study|train|serve|work|at|in|on|an|a|go; in the middle of; not yet; not sit; "
            "in|on my final|last|second|third|first; i be final|second|third|first year"
        ),
    }
)
"""What says that something is not over; the second row only beside the name of a course."""
_PAST = word_set("was were had did then when")
_OPENING = 3
_LONGEST_COURSE_MONTHS = 84


def read_unfinished(reading: Reading) -> Iterator[Claim]:
    """The end that lies ahead, as the months it may come in."""
    if reading.said_on is None:
        return
    now = month_index(reading.said_on)
    for index, clause in enumerate(reading.clauses[:_OPENING]):
        named = _COURSES.meanings(clause.words)
        ahead = _months_ahead(clause, is_named=bool(named))
        if ahead is None or _is_told_of_the_past(clause):
            continue
        months = frozenset(now + month for month in ahead)
        value = FindingValue("date", min(months) / 12, (max(months) + 1) / 12, "year")
        for event in sorted(named or _COURSES.meanings(reading.question)):
            draft = Draft(Slot.DATE, event, value, months=months)
            yield finish(reading, index, draft)


def is_given_up(reading: Reading, clause: Clause) -> bool:
    """Tell whether what a clause begins is not seen through in its sentence or the next one."""
    following = (
        other
        for other in reading.clauses
        if clause.sentence <= other.sentence <= clause.sentence + 1
        and (other.start >= clause.start)
    )
    return any(_GIVEN_UP.find(other.words) for other in following)


_GIVEN_UP = Lexicon(
    {
        True: (
            "never|not get to the end; never|not ?quite|actually|ever finish|complete; give up; "
            "give it|that up; pack it|that ?all in; drop out; drop it; never see it|that through; "
            "not see it|that through; let it go|slide|drop; fall by the wayside; run out of "
            "money|time|steam; leave before the end; not go back; stop after; never do the last; "
            "come to nothing; never get round to finishing; not get the paper|certificate"
        ),
    }
)
"""What was begun and not finished."""


def _is_told_of_the_past(clause: Clause) -> bool:
    if clause.who is Who.OTHER or clause.certainty not in {Certainty.ASSERTED, Certainty.PLANNED}:
        return True
    return any(word.form in _PAST for word in clause.words)


def _months_ahead(clause: Clause, *, is_named: bool) -> range | None:
    for quantity in clause.amounts:
        is_left = bool(_LEFT.find(clause.words[quantity.end : quantity.end + 3]))
        if quantity.dimension is Dimension.DURATION and is_left:
            months = quantity.low / DAYS["month"]
            return range(max(1, int(0.6 * months)), int(1.5 * months) + 3)
    signs = _RUNNING.meanings(clause.words)
    runs = True in signs or (is_named and bool(signs))
    return range(1, _LONGEST_COURSE_MONTHS) if runs or _HAS_TO_GO.find(clause.words) else None


_HAS_TO_GO = Lexicon(
    {True: "year|month|week|term|semester to go|do; year|month|term|semester leave"}
)

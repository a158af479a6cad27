"""Time between two statements: what may have changed, and what must have stayed."""

from collections.abc import Sequence

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Slot
from voicecoach.core.claims.words import Word, read_words

MONTH_DAYS = 30.4375
STATE_MAY_CHANGE_DAYS = 150
"""A state ("I run two stores") may be another after this long (start value)."""
TOLD_CHANGE_DAYS = 14
"""The same when the person says that it changed (start value)."""

_CHANGE_WORDS = Lexicon(
    {
        True: (
            "since then; these day; anymore; any more; no longer; use to; change; now that; "
            "nowadays; have since; since last; last year; recently; just start; not yet; "
            "finally; at the time; back then; by then; in the meantime; move; since we last; "
            "have now; i be now; promote; take over; join; new; "
            "grow to; now; complete; pass; finish; since"
        ),
    }
)
_TOLD_CHANGE = Lexicon(
    {
        True: (
            "use to say|think|be|do|want|hate|love; have change; situation change; since then; "
            "now that; no longer; anymore; have since; change my mind; come round to; "
            "at the time; since we last; 's change; these day"
        ),
    }
)


_HOLDS_NOW = Lexicon({True: "right now; for now; up to now; until now"})
"""What tells the time and no change, of how many there are."""
_COUNTED = frozenset({Slot.TEAM, Slot.COUNT, Slot.MONEY})


def elapsed_days(earlier: Claim, later: Claim) -> int:
    """Days from the earlier statement to the later; 0 when a date is unknown."""
    before, after = earlier.statement.context.said_on, later.statement.context.said_on
    return (after - before).days if before and after else 0


def elapsed_months(earlier: Claim, later: Claim) -> float:
    return elapsed_days(earlier, later) / MONTH_DAYS


def may_have_changed(earlier: Claim, later: Claim, *, is_state: bool) -> bool:
    """Tell whether time explains the difference; asked as a question then, never an alarm.

    `is_state` says that the attribute is one that time can change at all.
    """
    days = elapsed_days(earlier, later)
    said_now = read_words(later.quote)
    if days >= TOLD_CHANGE_DAYS and _TOLD_CHANGE.find(said_now):
        return True
    if has_come(earlier, later) or (days and _opens_with_since(said_now)):
        return True
    if not is_state:
        return False
    if days >= STATE_MAY_CHANGE_DAYS:
        return True
    holding = _HOLDS_NOW.find(said_now) if later.slot in _COUNTED else ()
    held = {at for hit in holding for at in range(hit.start, hit.end)}
    told = [hit for hit in _CHANGE_WORDS.find(said_now) if hit.start not in held]
    return days >= TOLD_CHANGE_DAYS * 3 and bool(told)


def has_come(earlier: Claim, later: Claim) -> bool:
    """Tell "not yet" from "last week", which is what the first left open."""
    is_open = any(word.form == "yet" for word in read_words(earlier.quote))
    if not is_open or earlier.affirmed or not elapsed_days(earlier, later):
        return False
    return bool(_LATELY.find(read_words(later.quote)))


def _opens_with_since(said_now: Sequence[Word]) -> bool:
    """Tell "since I covered for her I'd quite like to", which gives what changed one's mind."""
    opening = [word.form for word in said_now[:2]]
    return opening[:1] == ["since"] and opening[1:] in (["i"], ["we"], ["my"], ["then"])


_LATELY = Lexicon(
    {
        True: (
            "last|this week|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday; "
            "yesterday; just; finally; now; at last; since; the other day; came through; "
            "on monday|tuesday|wednesday|thursday|friday|saturday|sunday; recently; this morning"
        ),
    }
)

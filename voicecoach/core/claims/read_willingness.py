"""Claims about where somebody would go: "relocation: fine", "offshore isn't for me"."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Who
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish

_WHERE = Lexicon(
    {
        "relocate": (
            "relocate; relocation; move house|home|away|there|city|country; move to the; "
            "uproot; up stick; resettle"
        ),
        "will travel": (
            "travel; trip; overnight; overnights; night away; nights away; be|stay away; "
            "away from home; away overnight"
        ),
        "offshore": "offshore; off shore; rig; rigs; at sea",
        "would go abroad": (
            "work|go|be|live abroad|overseas; overseas|foreign|international posting|assignment|"
            "work|"
            "role|contract; abroad; overseas; out of the country; another country"
        ),
    }
)
"""Where a job may take somebody, by the name of the facet."""
_ASKED_TO_MOVE = Lexicon({True: "relocate; relocation; would you move; move to; move here; moving"})
_VERDICTS = Lexicon(
    {
        1: (
            "ok; okay; yes; yeah; fine; happy; no problem|issue|trouble; not a problem|issue|"
            "trouble; "
            "sure; of course; absolutely; definitely; willing; open to; up for; can do; could do; "
            "would do; not mind; any time; why not; would love; glad; keen; possible; game; "
            "flexible; "
            "free to; would go; could go; can go; can travel; could travel; would work; "
            "could work; "
            "would like; love to; no objection; all for; not bother; no bother"
        ),
        -1: (
            "not for me; not possible; not an option; rule out; out of the question; "
            "off the table; "
            "rather not; prefer not; no way; unable; impossible; not keen; afraid not; no go; "
            "not; no; "
            "never; nope; not something i; no longer"
        ),
    }
)
_PAST = word_set("was were had did used last travelled traveled moved relocated went ago if only")
_OPENING = 3


def read_willingness(reading: Reading) -> Iterator[Claim]:
    """Yes or no to each place or journey a clause speaks of, or was asked about."""
    asked = _WHERE.meanings(reading.question)
    if _ASKED_TO_MOVE.find(reading.question):
        asked = asked | {"relocate"}
    for index, clause in enumerate(reading.clauses[:_OPENING]):
        if not _may_tell(reading, clause):
            continue
        where = _WHERE.meanings(clause.words) or _labels(reading, index)
        if not where and not index and _is_bare_verdict(clause):
            where = asked
        sign = _verdict(clause)
        for name in sorted(where) if sign else ():
            pole = FACETS[name].poles[sign > 0]
            yield finish(
                reading,
                index,
                Draft(
                    slot=FACETS[name].slot,
                    head=name,
                    value=FindingValue("location", text=pole),
                    affirmed=sign > 0,
                    ongoing=True,
                    terms=frozenset({pole}),
                ),
            )


def _may_tell(reading: Reading, clause: Clause) -> bool:
    if clause.certainty in {Certainty.ASKED, Certainty.REPORTED}:
        return False
    if clause.who is Who.OTHER and not reading.is_note:
        return False
    return not any(word.form in _PAST for word in clause.words)


def _labels(reading: Reading, index: int) -> set[str]:
    """What a note names before a colon or a dash."""
    if not index or not reading.is_note:
        return set()
    before, clause = reading.clauses[index - 1], reading.clauses[index]
    return _WHERE.meanings(before.words) if before.sentence == clause.sentence else set()


def _is_bare_verdict(clause: Clause) -> bool:
    return len(clause.words) <= _BARE and bool(_VERDICTS.find(clause.words))


_BARE = 5
"""Words up to which a clause with a verdict is an answer alone (start value)."""


def _verdict(clause: Clause) -> int:
    """1 for yes, -1 for no, 0 where neither is said."""
    hits = _VERDICTS.find(clause.words)
    if not hits:
        return 0
    signs = {hit.meaning for hit in hits}
    is_denied = signs == {-1} or is_negated(clause.words)
    if is_denied and _LIMITS.find(clause.words):
        return 0
    return -1 if is_denied else 1


_LIMITS = Lexicon({True: "every|each week|day|weekend|month; all the time; that often; forever"})
"""What is refused is only how often: "I wouldn't fly up there every week"."""

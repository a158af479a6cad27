"""What somebody else is only said to have said: "my manager said we had forty clients"."""

from collections.abc import Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Who

_SAYS = Lexicon(
    {True: "say; reckon; insist; swear; maintain; tell me|us; tell me|us that; say that; put it at"}
)
_PERSONS = frozenset({"i", "we", "you"})
_PAPERS = frozenset({"contract", "terms", "payslip", "letter", "certificate", "licence", "clause"})
"""What says how it is with oneself."""
_OPENING = 5
"""Words within which the person who says it is named."""


def is_hearsay(clauses: Sequence[Clause], index: int) -> bool:
    """Tell whether a clause gives the word of somebody else, in itself or after one that does."""
    clause = clauses[index]
    if _says(clause) is not None:
        return True
    before = clauses[index - 1] if index else None
    if before is None or before.sentence != clause.sentence:
        return False
    end = _says(before)
    return end is not None and end >= len(before.words) - 1


def _says(clause: Clause) -> int | None:
    """The end of "my boss said" at the beginning of a clause."""
    for hit in _SAYS.find(clause.words[: _OPENING + 1]):
        before = clause.words[: hit.start]
        is_told = any(not word.is_mark for word in before) and (_PERSONS | _PAPERS).isdisjoint(
            word.form for word in before
        )
        return hit.end if is_told and clause.who in {Who.OTHER, Who.NOBODY, Who.SELF} else None
    return None

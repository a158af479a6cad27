"""Everything said, by what it is about: value, quote, when and to whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voicecoach.core.claims.ledger import LedgerEntry, LedgerFilter, LedgerGroup
from voicecoach.core.claims.models import Slot
from voicecoach.review.finding_text import subject_in_words, value_in_words
from voicecoach.review.ledger_text import TAKES_NO_PART, TakesPart, group_heading, where_said
from voicecoach.review.session_text import counted
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered

NO_CLAIMS = "No claims yet. They are read from your answers, and from what you take in."
NO_MATCH = "No claim fits. Leave something out to see more."


@dataclass(frozen=True, slots=True)
class ListedClaims:
    """The ledger as it was asked for."""

    wanted: LedgerFilter
    groups: Sequence[LedgerGroup]
    left_out: int
    """Mentions of things done, which are many."""
    takes_part: TakesPart

    @property
    def is_narrow(self) -> bool:
        return any((self.wanted.employer, self.wanted.kind, self.wanted.topic))


@dataclass(frozen=True, slots=True)
class _Entry:
    value: str
    quote: str
    about: tuple[str, ...]
    address: str | None


@dataclass(frozen=True, slots=True)
class _Group:
    key: str
    heading: str
    entries: tuple[_Entry, ...]


def claims_page(claims: ListedClaims) -> str:
    nothing = NO_MATCH if claims.is_narrow or claims.left_out else NO_CLAIMS
    count = sum(len(group.entries) for group in claims.groups)
    return rendered(
        "claims",
        addresses.CLAIMS,
        wanted=claims.wanted,
        kinds=[(slot.value, subject_in_words(slot.value)) for slot in Slot],
        groups=[
            _Group(f"group-{number}", group_heading(group), tuple(_entries(group, claims)))
            for number, group in enumerate(claims.groups, 1)
        ],
        total=f"{counted(count, 'claim')} by what they are about" if count else None,
        nothing=None if count else nothing,
        left_out=counted(claims.left_out, "mention") if claims.left_out else None,
    )


def _entries(group: LedgerGroup, claims: ListedClaims) -> Iterator[_Entry]:
    for entry in group.entries:
        claim = entry.claim
        about = [*where_said(claim.statement.context)]
        if not claims.takes_part(claim):
            about.append(TAKES_NO_PART)
        yield _Entry(value_in_words(claim.value) or "", claim.quote, tuple(about), _address(entry))


def _address(entry: LedgerEntry) -> str | None:
    claim, statement = entry.claim, entry.claim.statement
    if statement.session_id is None or statement.answer_id is None:
        return None
    return addresses.said_address(
        statement.session_id, statement.answer_id, claim.start_char, claim.end_char
    )

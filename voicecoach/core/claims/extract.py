"""From a statement to its claims: every reader in turn."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from voicecoach.core.claims.asking import mark_answers
from voicecoach.core.claims.kept_readings import KeptReading, handed, handed_over
from voicecoach.core.claims.models import Claim, Statement
from voicecoach.core.claims.read_ages import read_ages
from voicecoach.core.claims.read_amounts import read_amounts
from voicecoach.core.claims.read_events import read_events
from voicecoach.core.claims.read_facets import read_facets
from voicecoach.core.claims.read_facts import read_facts
from voicecoach.core.claims.read_frequencies import read_frequencies
from voicecoach.core.claims.read_office_days import read_office_days
from voicecoach.core.claims.read_outcomes import read_outcomes
from voicecoach.core.claims.read_preferences import read_preferences
from voicecoach.core.claims.read_reasons import read_reasons
from voicecoach.core.claims.read_schooling import read_schooling
from voicecoach.core.claims.read_skills import read_skills
from voicecoach.core.claims.read_unfinished import read_unfinished
from voicecoach.core.claims.read_ways import read_ways
from voicecoach.core.claims.read_willingness import read_willingness
from voicecoach.core.claims.reading import Reading, read_statement
from voicecoach.core.claims.round_notes import told_of_them
from voicecoach.core.claims.sounds import misheard, row_sounds, telling_words

_READERS: tuple[Callable[[Reading], Iterator[Claim]], ...] = (
    read_amounts,
    read_ages,
    read_frequencies,
    read_events,
    read_unfinished,
    read_facts,
    read_facets,
    read_ways,
    read_office_days,
    read_willingness,
    read_reasons,
    read_schooling,
    read_preferences,
    read_outcomes,
    read_skills,
)


@lru_cache(maxsize=16384)
def extract_claims(statement: Statement, said: frozenset[str] = frozenset()) -> tuple[Claim, ...]:
    """Return the typed claims of a statement, in order of the readers, then of the text.

    Pure, and remembered: a ledger is compared again with every new answer. `said` are words of
    other statements that this one seems to hold in another spelling.
    """
    if not said and (kept := handed(statement)):
        return kept.claims
    reading = read_statement(statement, said)
    claims = (claim for reader in _READERS for claim in reader(reading))
    own = (claim for claim in claims if not told_of_them(reading, claim))
    return tuple(mark_answers(reading, own))


def kept_reading(statement: Statement) -> KeptReading:
    """What comparing asks of a statement, to be kept for another time."""
    return KeptReading(extract_claims(statement), telling_words(statement), row_sounds(statement))


def take_over(statement: Statement, reading: KeptReading) -> None:
    """Remember what reading a statement gave before, as if it had been read now."""
    with handed_over(statement, reading):
        kept_reading(statement)


def extract_together(
    earlier: Sequence[Statement], later: Statement
) -> tuple[list[Claim], list[Claim]]:
    """The claims of both sides, each read with the words of the other side in mind."""
    said_before = frozenset().union(*map(telling_words, earlier))
    said_now = telling_words(later)
    before = [claim for statement in earlier for claim in _with_words(statement, said_now)]
    return before, list(_with_words(later, said_before))


def _with_words(statement: Statement, said: frozenset[str]) -> tuple[Claim, ...]:
    """Without words to put back, the claims as they are remembered for the ledger."""
    heard = misheard(statement, said)
    return extract_claims(statement, heard) if heard else extract_claims(statement)

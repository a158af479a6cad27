"""Statements, typed claims and findings: the vocabulary of the consistency check."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about a statement besides its words; everything may be missing."""

    question: str | None = None
    said_on: date | None = None
    source: str | None = None
    """Where it was said or written: practice, interview, notes, resume …"""
    employer: str | None = None
    """Whom the statement was made to, not whom it is about."""
    round: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Something the person said or wrote, whole: one answer, one note, one résumé line."""

    text: str
    context: Context = Context()
    session_id: str | None = None
    answer_id: int | None = None
    doubted: tuple[tuple[int, int], ...] = ()
    """Where numbers stand that the recogniser was not sure of: first character, and one after."""
    application_id: int | None = None
    """What it was said for; the context then says the same in words."""
    round_id: int | None = None

    def __hash__(self) -> int:
        """Of the text alone, which tells statements apart: they are looked up very often."""
        return hash(self.text)


class Level(StrEnum):
    """How far two claims are from fitting together; the order is the strength."""

    CONTRADICTION = "contradiction"
    CHANGED = "changed"
    UNCLEAR = "unclear"


class Severity(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class FindingValue:
    """The compared value: an interval with a unit, or a text. Exactly one kind is filled."""

    type: str
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One half of a finding. `statement.text[start_char:end_char] == quote`, never empty.

    Offsets count Unicode code points; the end is exclusive.
    """

    statement: Statement
    quote: str
    start_char: int
    end_char: int
    value: FindingValue


@dataclass(frozen=True, slots=True)
class Finding:
    """Two claims that do not fit together, with the rule that says so."""

    level: Level
    severity: Severity
    kind: str
    """What was compared: duration, count, money, percent, date, skill, title …"""
    rule: str
    """Stable name of the rule that fired."""
    topic: str
    """What both sides talk about, in a few words a person recognises."""
    earlier: Side
    later: Side

    @property
    def fingerprint(self) -> str:
        """Equal for the same two quotes under the same rule, whenever they are compared."""
        return "|".join((self.rule, self.earlier.quote.casefold(), self.later.quote.casefold()))


class Who(StrEnum):
    """Whom a claim is about."""

    SELF = "self"
    TEAM = "team"
    OTHER = "other"
    NOBODY = "nobody"  # a thing: "the rollout took nine months"


class Certainty(StrEnum):
    """How sure a claim is. Only what was asserted can contradict."""

    ASSERTED = "asserted"
    HYPOTHETICAL = "hypothetical"
    PLANNED = "planned"
    REPORTED = "reported"
    ASKED = "asked"


class Slot(StrEnum):
    """The attribute a claim fills; only claims of one slot are compared."""

    DURATION = "duration"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    TEAM = "team"
    SKILL = "skill"
    PREFERENCE = "preference"
    TITLE = "title"
    EDUCATION = "education"
    LOCATION = "location"
    REASON = "reason_for_leaving"
    OUTCOME = "outcome"
    NAME = "name"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase reduced to lemmas: "the second clinic" is clinic with rank second."""

    head: str
    modifiers: frozenset[str] = frozenset()
    rank: str | None = None
    is_named: bool = False
    """Contains a name: "the Aldwick Hotel" can be called "the Aldwick"."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a claim is about besides its slot: employer, project, period, metric."""

    own: frozenset[str] = frozenset()
    """Content lemmas of the clause itself."""
    near: frozenset[str] = frozenset()
    """Content lemmas taken over from the clause before, when the clause points back."""
    asked: frozenset[str] = frozenset()
    """Content lemmas of the question."""
    phrases: tuple[Phrase, ...] = ()
    places: frozenset[str] = frozenset()
    """Content lemmas after "at", "in", "for" …: where or for whom it was."""
    names: frozenset[str] = frozenset()
    """Lemmas written as names in the clause: an employer, a town, a tool."""
    years: frozenset[int] = frozenset()
    """Calendar years named in the clause, unless they are the value."""
    wide: frozenset[str] = frozenset()
    """Content lemmas of the whole statement: enough for a story, not for a number."""
    job: frozenset[str] = frozenset()
    """Names of the employer under whose heading a line of a résumé stands."""
    elsewhere: frozenset[str] = frozenset()
    """Names of the other employers of that résumé."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One typed statement of fact or attitude. `statement.text[start_char:end_char]` is its quote.

    Two claims are compared when `slot` and `head` say they answer the same question; `scope`
    decides whether it is about the same employer, project, period or metric.
    """

    statement: Statement
    start_char: int
    end_char: int
    slot: Slot
    head: str
    """The attribute inside the slot: "store" of a count, "pay" of money, an axis, a tool."""
    value: FindingValue
    affirmed: bool = True
    hedged: bool = False
    is_floor: bool = False
    is_ceiling: bool = False
    """The time since something began, which a stay that has ended may fall short of."""
    per: str | None = None
    who: Who = Who.SELF
    certainty: Certainty = Certainty.ASSERTED
    ongoing: bool = False
    """True for a state that held when it was said: "I run two stores"."""
    terms: frozenset[str] = frozenset()
    """Lemmas the value is made of, where it is made of words."""
    months: frozenset[int] = frozenset()
    """For dates: every month it may have been, as 12 * year + (month - 1)."""
    scope: Scope = Scope()
    is_timeless: bool = False
    """Told without a verb, so that it is of the time that was asked about."""
    answers: bool = False
    """Gives what the question asked for, so that it is about what the question names."""

    def __hash__(self) -> int:
        """Of what tells claims apart: rules look up very often what they know of one."""
        return hash((self.statement.text, self.start_char, self.slot, self.head))

    @property
    def quote(self) -> str:
        return self.statement.text[self.start_char : self.end_char]

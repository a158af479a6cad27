"""A statement prepared for the readers: words, clauses, question, and what each clause is about."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from voicecoach.core.claims.clauses import Clause, read_clauses
from voicecoach.core.claims.jobs import JobLine, job_lines
from voicecoach.core.claims.models import (
    Certainty,
    Claim,
    FindingValue,
    Scope,
    Slot,
    Statement,
    Who,
)
from voicecoach.core.claims.phrases import (
    beside,
    holder,
    is_done,
    names,
    noun_phrases,
    places,
    question_topics,
    topics,
)
from voicecoach.core.claims.quantities import Dimension
from voicecoach.core.claims.repairs import drop_repairs
from voicecoach.core.claims.sounds import misheard_terms, put_back
from voicecoach.core.claims.word_rows import WordRow
from voicecoach.core.claims.words import Word, read_words

_SHORTEST_QUOTE_WORDS = 3
_DATED = frozenset({Slot.DATE, Slot.DURATION})
"""Slots whose years are the value itself, not the period it belongs to."""
_SCOPED = frozenset(Slot) - {Slot.SKILL, Slot.PREFERENCE}
"""Slots whose rules ask for the same subject; the others are about the person alone."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The shared view of one statement."""

    statement: Statement
    clauses: tuple[Clause, ...]
    question: tuple[Word, ...]
    asked: frozenset[str]
    wide: frozenset[str]

    @property
    def said_on(self) -> date | None:
        return self.statement.context.said_on

    @property
    def is_note(self) -> bool:
        """Written in keywords, where the person is the unnamed subject."""
        return self.statement.context.source in {"notes", "resume"}

    @property
    def is_document(self) -> bool:
        """A whole résumé or page of notes, where every line is about something else."""
        return self.is_note and "\n" in self.statement.text.strip()

    def scope(self, index: int, skip: Collection[int] = (), *, with_years: bool = True) -> Scope:
        """What clause number `index` is about, its amounts (word indices in `skip`) left out."""
        clause = self.clauses[index]
        skip = {*skip, *beside(clause.words)}
        own = topics(clause.words, skip)
        near: frozenset[str] = frozenset()
        if clause.points_back or not own:
            for before in reversed(self.clauses[max(0, index - 2) : index]):
                if self.is_document and self.line(before) != self.line(clause):
                    break
                near |= topics(before.words)
                if near:
                    break
        phrases = tuple(noun_phrases(clause.words, skip))
        inside = places(clause.words, skip)
        if clause.who is Who.NOBODY:
            inside |= holder(clause.words)
        years = frozenset(
            int(amount.low) for amount in clause.amounts if amount.dimension is Dimension.YEAR
        )
        line = self.job_line(clause)
        return Scope(
            own=own,
            near=near,
            asked=self.asked,
            phrases=phrases,
            places=inside,
            names=names(clause.words, skip),
            years=years if with_years else frozenset(),
            wide=self._wide(clause),
            job=line.job.names if line else frozenset(),
            elsewhere=line.elsewhere if line else frozenset(),
        )

    def job_line(self, clause: Clause) -> JobLine | None:
        """The line below the heading of a job that a clause stands in."""
        lines = job_lines(self.statement)
        return next((line for line in lines if line.start <= clause.start < line.end), None)

    def _wide(self, clause: Clause) -> frozenset[str]:
        """What the statement is about; of a written document, only the line."""
        if not self.is_document:
            return self.wide
        line = self.line(clause)
        members = (other for other in self.clauses if self.line(other) == line)
        return frozenset().union(*(topics(other.words) for other in members))

    def line(self, clause: Clause) -> tuple[int, int]:
        """Where the line that a clause stands in begins and ends in the text."""
        text = self.statement.text
        end = text.find("\n", clause.start)
        return text.rfind("\n", 0, clause.start) + 1, end if end >= 0 else len(text)

    def quote_span(self, index: int) -> tuple[int, int]:
        """Where the clause stands in the text; a fragment is widened to its sentence."""
        clause = self.clauses[index]
        if len(clause.words) >= _SHORTEST_QUOTE_WORDS:
            return clause.start, clause.end
        sentence = [other for other in self.clauses if other.sentence == clause.sentence]
        return min(other.start for other in sentence), max(other.end for other in sentence)


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim as a reader found it, before its place and surroundings are filled in."""

    slot: Slot
    head: str
    value: FindingValue
    affirmed: bool = True
    hedged: bool = False
    is_floor: bool = False
    is_ceiling: bool = False
    per: str | None = None
    ongoing: bool = False
    is_timeless: bool = False
    terms: frozenset[str] = frozenset()
    months: frozenset[int] = frozenset()
    skip: Collection[int] = field(default=())
    certainty: Certainty | None = None


def finish(reading: Reading, index: int, draft: Draft) -> Claim:
    """Turn a reader's draft from clause number `index` into a claim."""
    clause = reading.clauses[index]
    start, end = reading.quote_span(index)
    return Claim(
        statement=reading.statement,
        start_char=start,
        end_char=end,
        slot=draft.slot,
        head=draft.head,
        value=draft.value,
        affirmed=draft.affirmed,
        hedged=draft.hedged,
        is_floor=draft.is_floor,
        is_ceiling=draft.is_ceiling,
        per=draft.per,
        who=clause.who,
        certainty=draft.certainty or clause.certainty,
        ongoing=draft.ongoing or _is_of_this_job(reading, clause, draft),
        is_timeless=draft.is_timeless,
        terms=draft.terms,
        months=draft.months,
        scope=_scope(reading, index, draft),
    )


def _is_of_this_job(reading: Reading, clause: Clause, draft: Draft) -> bool:
    """Tell "Lead two engineers" under today's job, which still holds, from "Built a pipeline"."""
    line = reading.job_line(clause) if draft.slot in _KEPT_UP else None
    return line is not None and line.job.is_current and not is_done(clause.words[0])


_KEPT_UP = frozenset({Slot.TEAM, Slot.COUNT, Slot.MONEY})


def _scope(reading: Reading, index: int, draft: Draft) -> Scope:
    if draft.slot not in _SCOPED:
        return Scope()
    return reading.scope(index, draft.skip, with_years=draft.slot not in _DATED)


def read_statement(statement: Statement, said: frozenset[str] = frozenset()) -> Reading:
    """Read words and clauses of a statement and of the question it answers.

    `said` are words of other statements that this one seems to hold in another spelling.
    """
    heard = put_back(read_words(statement.text), said | misheard_terms(statement))
    clauses = tuple(clause for clause in read_clauses(drop_repairs(heard)) if clause.words)
    question = WordRow(
        word for word in read_words(statement.context.question or "") if not word.is_mark
    )
    wide = frozenset().union(*(topics(clause.words) for clause in clauses))
    return Reading(statement, clauses, question, question_topics(question), wide)

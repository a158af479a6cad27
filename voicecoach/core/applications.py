"""Applications and their rounds, and how people name them: `acme`, `acme/second`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from voicecoach.core.claims.models import Statement
from voicecoach.core.sessions import MAX_CANDIDATES, SessionStart, SessionSummary
from voicecoach.errors import DataError

ROUND_MARK = "/"
"""Between the application and the round in a name."""


class RoundKind(StrEnum):
    """What kind of interview a round is."""

    PHONE = "phone"
    FIRST = "first"
    SECOND = "second"
    PANEL = "panel"
    FINAL = "final"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Interviewer:
    """Somebody who asks in a round."""

    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """One interview of an application."""

    id: int
    application_id: int
    kind: RoundKind
    held_on: date | None = None
    """The day it was, or will be."""
    interviewers: tuple[Interviewer, ...] = ()


@dataclass(frozen=True, slots=True)
class Application:
    """An employer and a role there, with the rounds in the order they are held."""

    id: int
    employer: str
    role: str | None = None
    rounds: tuple[Round, ...] = ()


def came_before(one: Round, other: Round) -> bool:
    """Whether one round of an application was held before another.

    Where a day is missing the kinds tell; a round of another kind may be any before. No round
    comes before itself.
    """
    if one.held_on is not None and other.held_on is not None:
        return one.held_on < other.held_on
    if RoundKind.OTHER in {one.kind, other.kind}:
        return one.id != other.id
    kinds = list(RoundKind)
    return kinds.index(one.kind) < kinds.index(other.kind)


@dataclass(frozen=True, slots=True)
class Belonging:
    """What something belongs to: an application, or one round of it."""

    application: Application
    round: Round | None = None

    @property
    def round_id(self) -> int | None:
        return None if self.round is None else self.round.id

    @property
    def round_label(self) -> str | None:
        """The round as the context of a statement names it."""
        return None if self.round is None else self.round.kind.value

    def holds(self, each: SessionSummary | Statement) -> bool:
        """Whether it belongs here: to the round, or to any or none of an application's."""
        ours = each.application_id == self.application.id
        return ours and (self.round is None or each.round_id == self.round.id)

    def of_session(self, start: SessionStart) -> SessionStart:
        """The same session, belonging here."""
        return replace(
            start,
            application_id=self.application.id,
            round_id=self.round_id,
            employer=self.application.employer,
            round=self.round_label,
        )

    def can_take(self, statement: Statement) -> bool:
        """False for one that names another employer or round itself."""
        context = statement.context
        pairs = (
            (context.employer, self.application.employer),
            (context.round, self.round_label),
        )
        return all(
            not said or not ours or said.casefold() == ours.casefold() for said, ours in pairs
        )

    def of_statement(self, statement: Statement) -> Statement:
        """The same statement, said here."""
        context = replace(
            statement.context,
            employer=self.application.employer,
            round=self.round_label or statement.context.round,
        )
        return replace(
            statement,
            context=context,
            application_id=self.application.id,
            round_id=self.round_id,
        )


def read_interviewer(text: str) -> Interviewer | None:
    """Read "Dana Hill, hiring manager"; None where there is no name."""
    name, _, role = (" ".join(part.split()) for part in text.partition(","))
    return Interviewer(name, role or None) if name else None


def in_order(rounds: Iterable[Round]) -> tuple[Round, ...]:
    """By the day they are held, those without a day last; of one day as they were added."""
    return tuple(sorted(rounds, key=lambda each: (each.held_on or date.max, each.id)))


def find_belonging(wanted: str, known: Sequence[Application]) -> Belonging:
    """What `acme` or `acme/second` names. Raises DataError saying what there is."""
    name, mark, round_name = wanted.partition(ROUND_MARK)
    exact = any(each.employer.casefold() == wanted.strip().casefold() for each in known)
    if exact or not mark:
        return Belonging(find_application(wanted, known))
    application = find_application(name, known)
    return Belonging(application, find_round(round_name, application))


def find_application(wanted: str, known: Sequence[Application]) -> Application:
    """The one named by its number, its employer, or the only employer that begins so.

    Case makes no difference. Raises DataError.
    """
    word = wanted.strip().casefold()
    by_number = [each for each in known if str(each.id) == word]
    exact = [each for each in known if each.employer.casefold() == word]
    begun = [each for each in known if word and each.employer.casefold().startswith(word)]
    found = by_number or exact or begun
    if len(found) == 1:
        return found[0]
    if found:
        named = _listed([_application_label(each) for each in found])
        raise DataError(
            f"Several applications begin with {wanted!r}: {named}.",
            code="ambiguous_application",
            hint="Type more of the employer, or the number.",
        )
    raise DataError(
        f"There is no application {wanted!r}.",
        code="unknown_application",
        hint="See which there are: voicecoach applications list",
    )


def find_round(wanted: str, application: Application) -> Round:
    """The one named by its kind, the only kind that begins so, or its place from 1.

    Raises DataError.
    """
    word = wanted.strip().casefold()
    places = dict(enumerate(application.rounds, 1))
    by_place = [place for place in places if str(place) == word]
    kind = _KIND_NUMBERED.get(word, word)
    begun = [place for place in places if kind and places[place].kind.value.startswith(kind)]
    found = by_place or begun
    if len(found) == 1:
        return places[found[0]]
    if found:
        named = _listed([_round_label(place, places[place]) for place in found])
        raise DataError(
            f"Several rounds of {application.employer} fit {wanted!r}: {named}.",
            code="ambiguous_round",
            hint=f"Name it by its place: {application.id}{ROUND_MARK}{found[0]}",
        )
    raise DataError(
        f"{application.employer} has no round {wanted!r}.",
        code="unknown_round",
        hint=f"See which there are: voicecoach rounds list {application.id}",
    )


_KIND_NUMBERED = {"1": "first", "2": "second"}
"""Where no round stands at that place: the second round, though the first was not kept."""


def _listed(labels: Sequence[str]) -> str:
    more = ", …" if len(labels) > MAX_CANDIDATES else ""
    return ", ".join(labels[:MAX_CANDIDATES]) + more


def _application_label(application: Application) -> str:
    role = f", {application.role}" if application.role else ""
    return f"{application.id} ({application.employer}{role})"


def _round_label(place: int, held: Round) -> str:
    day = "" if held.held_on is None else f" on {held.held_on.isoformat()}"
    return f"{place} ({held.kind}{day})"

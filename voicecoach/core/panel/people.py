"""Who sits on a panel: the people named, and invented ones for the roles that are missing."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from voicecoach.core.applications import Interviewer, read_interviewer
from voicecoach.core.interviewer_roles import InterviewerRole, role_of
from voicecoach.core.models import Question

FEWEST_PEOPLE = 3
USUAL_PEOPLE = 4
MOST_PEOPLE = 7
"""Panels of four to six are usual, of seven known (careers pages of universities)."""

_TITLES = {
    InterviewerRole.MANAGER: "hiring manager",
    InterviewerRole.PEER: "colleague in the team",
    InterviewerRole.HR: "HR partner",
    InterviewerRole.SPECIALIST: "specialist",
    InterviewerRole.EXECUTIVE: "director",
}
"""In the order in which a panel is filled up."""

_NAMES = (
    "Marcus Webb", "Maria Santos", "Victor Lang", "Catherine Young", "Thomas Reed",
    "Isabel Martin", "Robert Chen", "Patricia Gomez", "Gabriel Moreau", "Benjamin Scott",
    "William Turner", "Peter Novak",
)  # fmt: skip
"""Said by four voices in two sentences each, the default recogniser wrote all of them so that
they were known again; of 28 names tried, 14 were."""
_TOO_ALIKE = 60.0
"""rapidfuzz ratio from which two first names are easily taken for each other (start value)."""


def seat_panel(
    named: Sequence[Interviewer], count: int | None, seed: int
) -> tuple[Interviewer, ...]:
    """The people named, in their order, then invented ones for roles nobody has yet.

    `count` None makes a panel of the usual size; fewer than are named leaves nobody out. A person
    named without a role keeps none.
    """
    wanted = max(len(named), FEWEST_PEOPLE, USUAL_PEOPLE if count is None else count)
    seated = list(named)
    missing = _missing_titles(named)
    for name in _names(seed):
        if len(seated) >= wanted:
            break
        if not any(_sound_alike(name, each.name) for each in seated):
            seated.append(Interviewer(name, next(missing)))
    return tuple(seated)


def label(person: Interviewer) -> str:
    """As a question keeps who asks it: "Dana Hill, hiring manager"."""
    return person.name if person.role is None else f"{person.name}, {person.role}"


def asker_of(question: Question) -> Interviewer | None:
    """Who asks it; None where nobody in particular does."""
    return None if question.asked_by is None else read_interviewer(question.asked_by)


def people_of(questions: Iterable[Question]) -> tuple[Interviewer, ...]:
    """All who ask, in the order in which they first do."""
    return tuple(dict.fromkeys(who for each in questions if (who := asker_of(each)) is not None))


def first_name(person: Interviewer) -> str:
    return person.name.split()[0]


def mixed_by(seed: int, key: str) -> bytes:
    """A place in an order that the seed decides, the same everywhere."""
    return hashlib.blake2b(f"{seed}:{key}".encode(), digest_size=16).digest()


def _missing_titles(named: Sequence[Interviewer]) -> Iterator[str]:
    """Titles of roles nobody has, then colleagues without end."""
    there = {role_of(each.role) for each in named}
    yield from (title for role, title in _TITLES.items() if role not in there)
    while True:
        yield _TITLES[InterviewerRole.PEER]


def _names(seed: int) -> list[str]:
    return sorted(_NAMES, key=lambda name: mixed_by(seed, name))


def _sound_alike(one: str, other: str) -> bool:
    first, second = one.split(maxsplit=1)[0].casefold(), other.split(maxsplit=1)[0].casefold()
    return first[0] == second[0] or fuzz.ratio(first, second) >= _TOO_ALIKE

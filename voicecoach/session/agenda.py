"""In which order questions are asked: as planned, with follow-ups where they arise."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from voicecoach.core.models import Question


class Item(NamedTuple):
    """A question and its position in the stored plan."""

    position: int
    question: Question


class Agenda:
    """The questions of one sitting; each is known by its position in the stored plan."""

    def __init__(self, questions: Sequence[Question], answered: Collection[int] = ()) -> None:
        """`answered` are the positions of what was answered in an earlier sitting.

        That is not asked again unless somebody goes back to it.
        """
        self._order = _as_asked([Item(*each) for each in enumerate(questions)])
        self._answered = frozenset(answered)
        self.planned = sum(each.follows is None for each in questions)
        """How many questions there are, follow-ups left out."""
        self._place = 0
        self._pass_over_answered()

    @property
    def current(self) -> Item | None:
        """What is to be asked; None when all were."""
        return self._order[self._place] if self._place < len(self._order) else None

    @property
    def everything(self) -> tuple[Question, ...]:
        """All questions, in the order they are asked."""
        return tuple(item.question for item in self._order)

    @property
    def asked(self) -> tuple[Question, ...]:
        """Everything up to the current question, in the order it was asked."""
        return tuple(item.question for item in self._order[: self._place + 1])

    @property
    def to_come(self) -> tuple[Question, ...]:
        return tuple(item.question for item in self._order[self._place + 1 :])

    @property
    def left(self) -> int:
        """How many are still to be asked, the current one among them."""
        return sum(item.position not in self._answered for item in self._order[self._place :])

    def go_on(self) -> None:
        self._place += 1
        self._pass_over_answered()

    def go_back(self) -> None:
        """To the question before; the first one stays the first."""
        self._place = max(0, self._place - 1)

    def position_before(self, position: int) -> int | None:
        """The position that is asked right before this one; None for the first."""
        place = next(place for place, item in enumerate(self._order) if item.position == position)
        return self._order[place - 1].position if place else None

    def ask_next(self, added: Sequence[Item]) -> None:
        """Ask these, in their order, right after the current one."""
        self._order[self._place + 1 : self._place + 1] = added

    def _pass_over_answered(self) -> None:
        while self.current is not None and self.current.position in self._answered:
            self._place += 1


def _as_asked(stored: Sequence[Item]) -> list[Item]:
    """Follow-ups are stored behind the plan; each was put right after what it follows."""
    order = [item for item in stored if item.question.follows is None]
    for item in stored:
        parent = item.question.follows
        if parent is not None:
            family = [
                place
                for place, other in enumerate(order)
                if parent in {other.question.id, other.question.follows}
            ]
            order.insert(family[-1] + 1 if family else len(order), item)
    return order

"""In which order questions are asked: as planned, with follow-ups where they arise."""

from collections.abc import Sequence
from typing import NamedTuple

from voicecoach.core.models import Question


class Item(NamedTuple):
    """A question and its position in the stored plan."""

    position: int
    question: Question


class Agenda:
    """The questions of one sitting; each is known by its position in the stored plan."""

    def __init__(self, first: int, questions: Sequence[Question]) -> None:
        """`first` is the position to begin with; what lies before it was asked already."""
        self._order = [Item(*each) for each in enumerate(questions)]
        self.planned = sum(each.follows is None for each in questions)
        """How many questions there are, follow-ups left out."""
        self._place = first

    @property
    def current(self) -> Item | None:
        """What is to be asked; None when all were."""
        return self._order[self._place] if self._place < len(self._order) else None

    @property
    def asked(self) -> tuple[Question, ...]:
        """Everything up to the current question, in the order it was asked."""
        return tuple(item.question for item in self._order[: self._place + 1])

    @property
    def to_come(self) -> tuple[Question, ...]:
        return tuple(item.question for item in self._order[self._place + 1 :])

    def go_on(self) -> None:
        self._place += 1

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

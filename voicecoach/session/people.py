"""Those who ask in one sitting: a voice of their own each, and their name the first time."""

from collections.abc import Callable
from dataclasses import dataclass

from voicecoach.core.applications import Interviewer
from voicecoach.core.models import Question
from voicecoach.core.panel.people import asker_of
from voicecoach.ports import Speaker


@dataclass(frozen=True, slots=True)
class Voices:
    """A voice at its pace and, where there is one, slowly; None: there is no such voice."""

    usual: Speaker | None
    slow: Speaker | None = None

    def at(self, *, slowly: bool) -> Speaker | None:
        return self.slow if slowly and self.slow is not None else self.usual


class People:
    """Meets one person after another, and remembers whom it has met."""

    def __init__(
        self, introduce: Callable[[Interviewer], str], voices_of: Callable[[int], Voices]
    ) -> None:
        """`introduce` has each say who they are; `voices_of` a person by place."""
        self._introduce = introduce
        self._voices_of = voices_of
        self._voices: dict[str, Voices] = {}
        self._introduced: set[str] = set()
        self._share_one_voice = False

    def introduction(self, question: Question) -> str:
        """What whoever asks says of themselves first; empty once that was heard."""
        person = asker_of(question)
        if person is None or question.asked_by in self._introduced:
            return ""
        return self._introduce(person)

    def was_heard(self, question: Question) -> None:
        """Whoever asked is known now."""
        if question.asked_by is not None:
            self._introduced.add(question.asked_by)

    def voices(self, asked_by: str) -> Voices:
        """Given out in the order in which people first speak."""
        if self._share_one_voice:
            return Voices(None)
        if asked_by not in self._voices:
            self._voices[asked_by] = self._voices_of(len(self._voices))
        return self._voices[asked_by]

    def share_one_voice(self) -> None:
        """From now on everybody speaks with the usual voice: one of their own has failed."""
        self._share_one_voice = True

"""Follow-up questions in a session, read off the answer that was just given."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.probes import Probe
from voicecoach.core.probes.proposed import usable
from voicecoach.errors import JudgeError
from voicecoach.ports import Judge
from voicecoach.session.agenda import Agenda, Item
from voicecoach.session.judgement import UntilItKeepsFailing
from voicecoach.session.keeping import KeptAnswer
from voicecoach.session.sitting import Sitting

FOLLOW_UP_TARGET = TargetRange(15, 60)
"""A short answer is what they want (common advice for plain questions)."""


class FollowUps:
    """Puts up to `most` follow-ups after every answer; those of the bank where none arises."""

    def __init__(
        self, most: int, wording: Callable[[Probe], str], judge: Judge | None = None
    ) -> None:
        """With a judge, its proposals are asked where the answer itself leads to too few."""
        self._most = most
        self._wording = wording
        self._judge = None if judge is None else UntilItKeepsFailing(judge)
        self._told_problems: set[str] = set()

    def plan(self, kept: KeptAnswer, sitting: Sitting, agenda: Agenda) -> None:
        """Store them with the session and ask them next. A follow-up has none of its own.

        None is added where somebody asks on already.
        """
        question = kept.question
        asked_on = any(each.follows == question.id for each in agenda.to_come)
        if not kept.anything_said or asked_on or not _may_be_followed(question):
            return
        asked = [self._wording(probe) for probe in kept.probes]
        if len(asked) < self._most:
            asked += self._proposed(kept, sitting, asked)
        asked = asked or list(question.follow_ups)
        questions = [
            follow_up_of(question, text, number, question.asked_by)
            for number, text in enumerate(asked[: self._most], 1)
        ]
        add = sitting.store.add_question
        agenda.ask_next([Item(add(sitting.session_id, each), each) for each in questions])

    def _proposed(
        self, kept: KeptAnswer, sitting: Sitting, asked: Sequence[str]
    ) -> tuple[str, ...]:
        """What the judge would ask; its failure leaves what there is, each kind is said once."""
        if self._judge is None or kept.transcript is None:
            return ()
        try:
            proposed = self._judge.ask_on(kept.question.text, kept.transcript.text)
        except JudgeError as problem:
            if problem.code not in self._told_problems:
                self._told_problems.add(problem.code)
                sitting.warn(problem.code, str(problem))
            return ()
        return usable(proposed, [kept.question.text, *asked])


def _may_be_followed(question: Question) -> bool:
    return question.follows is None and question.kind != QuestionKind.RECALL


def follow_up_of(question: Question, text: str, number: int, asked_by: str | None) -> Question:
    """What somebody asks about the answer to a question."""
    return replace(
        question,
        id=f"{question.id}-follow-up-{number}",
        text=text,
        target=FOLLOW_UP_TARGET,
        covers=(),
        follow_ups=(),
        asked_by=asked_by,
        follows=question.id,
    )

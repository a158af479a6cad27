"""Asking the judge about one answer. Its failure leaves every finding as the rules made it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from voicecoach.core.claims.judging import (
    MOST_FINDINGS_ASKED,
    Effect,
    JudgedFinding,
    Judgement,
    Opinion,
    apply_opinion,
    note_of,
    strongest_first,
    worth_asking,
)
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.claims.resolutions import (
    NOTHING_DECIDED,
    Settlement,
    check_with_resolutions,
)
from voicecoach.errors import JudgeError
from voicecoach.ports import Judge
from voicecoach.session.reminders import StoreReminders

FAILURES_IN_A_ROW = 3
GIVEN_UP = "judge_given_up"
_Told = TypeVar("_Told")


@dataclass(frozen=True, slots=True)
class Advisers:
    """Who is asked besides the rules; none is needed."""

    judge: Judge | None = None
    near: Nearness | None = None
    reminders: StoreReminders | None = None


NOBODY = Advisers()


def compare(
    said: Statement,
    history: Sequence[Statement],
    advisers: Advisers = NOBODY,
    settlement: Settlement = NOTHING_DECIDED,
) -> Judgement:
    """What the rules find against `history` (oldest first), after the judge, if any, was heard.

    What the person has decided about is left out before the judge is asked.
    """
    findings = check_with_resolutions(said, history, settlement, advisers.near)
    if advisers.judge is None:
        return Judgement(tuple(map(JudgedFinding, findings)))
    return consult(advisers.judge, said, history, findings)


def consult(
    judge: Judge, later: Statement, history: Sequence[Statement], findings: Sequence[Finding]
) -> Judgement:
    """Ask about the strongest findings, and about a few earlier answers to the same question.

    `history` is oldest first, `findings` are those of the rules, strongest first. All or nothing:
    when one opinion fails, none counts.
    """
    try:
        opinions = [
            judge.judge(each.earlier.statement, each.later.statement, each)
            for each in findings[:MOST_FINDINGS_ASKED]
        ]
        own = [
            (earlier, judge.judge(earlier, later, None))
            for earlier in worth_asking(later, history, findings)
        ]
    except JudgeError as error:
        return Judgement(tuple(map(JudgedFinding, findings)), problem=error)
    weighed = _weighed(findings, opinions)
    kept = [each for each in weighed if each.effect is not Effect.VETOED]
    notes = [note_of(earlier, later, opinion) for earlier, opinion in own]
    return Judgement(
        judged=strongest_first([*kept, *(note for note in notes if note is not None)]),
        asked=len(opinions) + len(own),
        vetoed=len(weighed) - len(kept),
    )


def _weighed(findings: Sequence[Finding], opinions: Sequence[Opinion]) -> list[JudgedFinding]:
    asked = [
        apply_opinion(finding, opinion)
        for finding, opinion in zip(findings, opinions, strict=False)
    ]
    return [*asked, *map(JudgedFinding, findings[len(opinions) :])]


class UntilItKeepsFailing:
    """A judge that is left alone after three failures in a row, so that nobody waits for it."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._failures = 0

    @property
    def name(self) -> str:
        return self._judge.name

    def judge(self, earlier: Statement, later: Statement, finding: Finding | None) -> Opinion:
        return self._asked(lambda: self._judge.judge(earlier, later, finding))

    def ask_on(self, question: str, answer: str) -> tuple[str, ...]:
        return self._asked(lambda: self._judge.ask_on(question, answer))

    def _asked(self, ask: Callable[[], _Told]) -> _Told:
        if self._failures >= FAILURES_IN_A_ROW:
            raise JudgeError(
                f"The judge failed {FAILURES_IN_A_ROW} times in a row and is not asked again.",
                code=GIVEN_UP,
                hint="Start again once its server works.",
            )
        try:
            told = ask()
        except JudgeError:
            self._failures += 1
            raise
        self._failures = 0
        return told

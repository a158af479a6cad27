"""A judge with a prepared opinion, or a prepared failure."""

from collections.abc import Callable

from voicecoach.core.claims.judging import Opinion, Relation
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.errors import JudgeError

Decide = Callable[[Statement, Statement, Finding | None], Opinion]


class FakeJudge:
    """Decides by a function; unless told otherwise, what it is asked about fits together."""

    def __init__(self, decide: Decide | None = None, failures: int = 0) -> None:
        """`failures` is how many calls raise before it recovers."""
        self._decide = decide or opinion_of(Relation.CONSISTENT)
        self._failures = failures
        self.asked: list[tuple[Statement, Statement, Finding | None]] = []

    @property
    def name(self) -> str:
        return "fake at nowhere"

    def ask_on(self, question: str, answer: str) -> tuple[str, ...]:
        if self._failures:
            self._failures -= 1
            raise JudgeError("The judge cannot be reached.", code="judge_unreachable")
        return ("And what was your own part in that?",)

    def judge(self, earlier: Statement, later: Statement, finding: Finding | None) -> Opinion:
        self.asked.append((earlier, later, finding))
        if self._failures:
            self._failures -= 1
            raise JudgeError("The judge cannot be reached.", code="judge_unreachable")
        return self._decide(earlier, later, finding)


def opinion_of(relation: Relation, confidence: float | None = 0.9) -> Decide:
    """Decide the same on everything, quoting both statements whole."""

    def decide(earlier: Statement, later: Statement, finding: Finding | None) -> Opinion:
        return Opinion(relation, confidence, earlier.text, later.text, "because")

    return decide

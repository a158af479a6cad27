"""A second opinion on two statements."""

from typing import Protocol

from voicecoach.core.claims.judging import Opinion
from voicecoach.core.claims.models import Finding, Statement


class Judge(Protocol):
    """An entailment or language model that is asked about two statements of one person.

    Its opinion can soften or set aside what the rules found and, alone, raise at most a note; see
    `voicecoach.core.claims.judging`. Opinions are finished values; nothing is remembered between
    two calls.
    """

    @property
    def name(self) -> str:
        """Which model gives the opinion, and where it runs, as people are told."""
        ...

    def ask_on(self, question: str, answer: str) -> tuple[str, ...]:
        """Propose what an interviewer would ask next; callers decide what of it is asked.

        Raises JudgeError, and nothing else, when there is nothing to be had.
        """
        ...

    def judge(self, earlier: Statement, later: Statement, finding: Finding | None) -> Opinion:
        """Say how the two stand to each other; `finding` is what the rules propose, if anything.

        The confidence is None or from 0 to 1. Quotes may be wrong: callers verify them. Raises
        JudgeError, and nothing else, when there is no opinion to be had.
        """
        ...

"""An AnswerStore in memory whose statements can go with a document, and name what they are for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.fakes.answer_store import InMemoryAnswerStore
from voicecoach.core.claims.models import Finding, Side, Statement
from voicecoach.core.sessions import SessionStart, StoredFinding

Owner = tuple[str, int]
"""What a statement is kept with: "document" or "item", and its number."""


class InMemorySaidFor(InMemoryAnswerStore):
    def _save_findings(self, findings: Sequence[Finding]) -> tuple[StoredFinding, ...]:
        return self.save_history((), findings)

    def _give(self, owner: Owner, statements: Sequence[Statement]) -> None:
        """Let the owner give these and no others; one given again is only moved to its day."""
        old = {_undated(each): each for each in self._given.pop(owner, ())}
        new = {_undated(each): each for each in statements}
        if new:
            self._given[owner] = tuple(new.values())
        moved = {old[key]: each for key, each in new.items() if key in old}
        self._rewrite_findings(lambda each: moved.get(each, each))
        self._forget({each for key, each in old.items() if key not in new})

    def _forget(self, gone: set[Statement]) -> None:
        def stays(stored: StoredFinding) -> bool:
            sides = (stored.finding.earlier, stored.finding.later)
            return not any(side.statement in gone for side in sides)

        self._beside = [each for each in self._beside if stays(each)]
        for answer in self._answers():
            self._put(replace(answer, findings=tuple(filter(stays, answer.findings))))

    def _rewrite(
        self,
        statement: Callable[[Statement], Statement],
        start: Callable[[SessionStart], SessionStart],
    ) -> None:
        """Change what was said for an application, wherever it is kept."""
        self._history[:] = map(statement, self._history)
        self._given = {owner: tuple(map(statement, each)) for owner, each in self._given.items()}
        for key, session in self._sessions.items():
            self._sessions[key] = replace(session, start=start(session.start))
        self._rewrite_findings(statement)

    def _rewrite_findings(self, change: Callable[[Statement], Statement]) -> None:
        def rewritten(stored: StoredFinding) -> StoredFinding:
            finding = stored.finding
            earlier, later = _side(finding.earlier, change), _side(finding.later, change)
            return replace(stored, finding=replace(finding, earlier=earlier, later=later))

        self._beside = list(map(rewritten, self._beside))
        for answer in self._answers():
            self._put(replace(answer, findings=tuple(map(rewritten, answer.findings))))


def _side(side: Side, change: Callable[[Statement], Statement]) -> Side:
    return replace(side, statement=change(side.statement))


def _undated(statement: Statement) -> Statement:
    return replace(statement, context=replace(statement.context, said_on=None))

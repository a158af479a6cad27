"""An AnswerStore in memory, with the rules of the real one; words that change, or go."""

from collections.abc import Sequence
from dataclasses import replace

from tests.fakes.said import InMemorySaid
from tests.fakes.stored_sessions import about, follows, later_of, quotes
from voicecoach.core.claims.models import Finding
from voicecoach.core.removal import (
    RedactionEffects,
    Removal,
    finding_without,
    line_without,
)
from voicecoach.core.session_notes import SaidLine
from voicecoach.core.sessions import AnswerState, SessionState, StoredFinding
from voicecoach.errors import DataError, StoreError


class InMemoryAnswerStore(InMemorySaid):
    def replace_findings_after(
        self, answer_id: int, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        old = [each for each in self._stored() if follows(each, answer_id)]
        open_ones = [each for each in old if each.finding.fingerprint not in self._decisions]
        self._drop(open_ones)
        known = {(later_of(each.finding), each.finding.fingerprint): each.id for each in open_ones}
        once = {
            (later_of(finding), finding.fingerprint): finding
            for finding in findings
            if finding.fingerprint not in self._decisions
        }
        return tuple(self._add_finding(each, known.get(key)) for key, each in once.items())

    def redact(
        self, session_id: str, removal: Removal, *, dry_run: bool = False
    ) -> RedactionEffects:
        if self._exact(session_id).state is SessionState.OPEN:
            raise StoreError("This session is going on.", code="session_in_use")
        answer = self._answer(removal.answer_id)
        if len(answer.versions) != len(removal.versions):
            raise DataError("The words were changed meanwhile.", code="answer_changed")
        quoting = [each for each in self._stored() if about(each, answer.id)]
        left = {each.id: finding_without(each.finding, removal) for each in quoting}
        gone = [each for each in quoting if left[each.id] is None]
        sessions = {session_id, *self._sessions_of(quoting)}
        lines = {each: self._lines_without(each, removal, gone) for each in sessions}
        memos = self._notes.without(session_id, removal, dry_run=dry_run)
        effects = RedactionEffects(
            warnings=len(gone),
            stories=self._redact_stories(removal, dry_run=dry_run),
            notes=memos,
            lines=sum(
                new != old
                for each, clean in lines.items()
                for new, old in zip(clean, self._sessions[each].said, strict=True)
            ),
        )
        if not dry_run:
            self._redact_answer(removal)
            for name, said in lines.items():
                self._sessions[name] = replace(self._sessions[name], said=said)
            self._drop(gone)
            self._put_findings({key: each for key, each in left.items() if each is not None})
            for each in gone:
                self._decisions.pop(each.finding.fingerprint, None)
        return effects

    def delete_session(self, session_id: str) -> None:
        if self._exact(session_id).state is SessionState.OPEN:
            raise StoreError("This session is going on.", code="session_in_use")
        for answer in self._sessions.pop(session_id).answers:
            if answer.recording is not None:
                self.audio_path(answer.recording).unlink(missing_ok=True)
        self._drop([each for each in self._stored() if quotes(each, session_id)])

    def _drop(self, gone: Sequence[StoredFinding]) -> None:
        numbers = {each.id for each in gone}
        for answer in self._answers():
            kept = tuple(each for each in answer.findings if each.id not in numbers)
            self._put(replace(answer, findings=kept))
        self._beside = [each for each in self._beside if each.id not in numbers]

    def _redact_stories(self, removal: Removal, *, dry_run: bool) -> int:
        return 0

    def _redact_answer(self, removal: Removal) -> None:
        answer = self._answer(removal.answer_id)
        if not removal.versions:
            return
        *earlier, newest = (each.after for each in removal.versions)
        analysed = answer.state is AnswerState.ANALYSED
        self._put(
            replace(
                answer,
                earlier=tuple(earlier),
                transcript=newest,
                delivery=None,
                state=AnswerState.TRANSCRIBED if analysed else answer.state,
            )
        )

    def _lines_without(
        self, session_id: str, removal: Removal, gone: Sequence[StoredFinding]
    ) -> tuple[SaidLine, ...]:
        quotes = [
            side.quote
            for each in gone
            for side in (each.finding.earlier, each.finding.later)
            if side.statement.answer_id == removal.answer_id
        ]
        session = self._sessions[session_id]
        planned = {each.text for each in session.start.questions if each.follows is None}
        return tuple(
            line
            if line.text in planned
            else replace(line, text=line_without(line.text, removal, quotes))
            for line in session.said
        )

    def _sessions_of(self, findings: Sequence[StoredFinding]) -> set[str]:
        sides = (side for each in findings for side in (each.finding.earlier, each.finding.later))
        named = {side.statement.session_id for side in sides}
        return {each for each in self._sessions if each in named}

    def _put_findings(self, findings: dict[int, Finding]) -> None:
        def rewritten(stored: StoredFinding) -> StoredFinding:
            return replace(stored, finding=findings.get(stored.id, stored.finding))

        for answer in self._answers():
            self._put(replace(answer, findings=tuple(map(rewritten, answer.findings))))
        self._beside = [rewritten(each) for each in self._beside]

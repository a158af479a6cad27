"""Answers to the same question beside one another: which words, and which claims, changed. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise

from voicecoach.core.attempts import Attempt, QuestionKey, by_question
from voicecoach.core.claims import check_statements, extract_claims
from voicecoach.core.claims.ledger import is_mention
from voicecoach.core.claims.models import Certainty, Claim, Finding, Side, Statement
from voicecoach.core.models import Question
from voicecoach.core.searching import Phrase, matches


class Change(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words that follow one another and share their fate."""

    change: Change
    words: tuple[str, ...]
    """As they were said; unchanged ones as they were said later."""


@dataclass(frozen=True, slots=True)
class ClaimChanges:
    """What became of the claims of an answer in a later one."""

    kept: int
    """How many claims were made in both."""
    dropped: tuple[Claim, ...]
    added: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    """What does not fit together; those claims are not counted as dropped or added, too."""

    @property
    def is_empty(self) -> bool:
        return not (self.dropped or self.added or self.findings)


@dataclass(frozen=True, slots=True)
class AnswerPair:
    """Two answers to one question."""

    before: Attempt
    after: Attempt
    runs: tuple[WordRun, ...]
    """Empty where one of them has no words."""
    claims: ClaimChanges | None
    """None where one of them has no words."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sessions question by question, in the order of the later one."""

    pairs: tuple[AnswerPair, ...]
    only_before: tuple[Question, ...]
    only_after: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One attempt, and what changed since the attempt before it."""

    attempt: Attempt
    claims: ClaimChanges | None
    """None for the first, and where one of the two has no words."""


@dataclass(frozen=True, slots=True)
class QuestionHistory:
    """All attempts at one question, in order of time."""

    question: Question
    """As it was worded last."""
    steps: tuple[HistoryStep, ...]


def compare_sessions(before: Iterable[Attempt], after: Iterable[Attempt]) -> Comparison:
    """The last attempt at each question in the one beside that in the other."""
    first, second = last_by_question(before), last_by_question(after)
    return Comparison(
        tuple(pair_of(first[key], second[key]) for key in second if key in first),
        tuple(first[key].question for key in first if key not in second),
        tuple(second[key].question for key in second if key not in first),
    )


def pair_of(before: Attempt, after: Attempt) -> AnswerPair:
    runs = () if before.text is None or after.text is None else word_runs(before.text, after.text)
    return AnswerPair(before, after, runs, _changes_between(before, after))


def histories(
    attempts: Iterable[Attempt], question_id: str, phrases: Sequence[Phrase]
) -> tuple[QuestionHistory, ...]:
    """Of the question with this id; without one, of every question in which the phrases stand.

    The one answered last comes first.
    """
    grouped = by_question(attempts)
    wanted = [each for each in grouped.values() if each[-1].question.id == question_id]
    wanted = wanted or [each for each in grouped.values() if _asks(each, phrases)]
    wanted.sort(key=lambda each: each[-1].asked.at_utc, reverse=True)
    return tuple(QuestionHistory(each[-1].question, tuple(_steps(each))) for each in wanted)


def word_runs(before: str, after: str) -> tuple[WordRun, ...]:
    """Which words went and which came; case and signs around a word make no difference."""
    old, new = before.split(), after.split()
    matcher = SequenceMatcher(None, [*map(_bare, old)], [*map(_bare, new)], autojunk=False)
    return tuple(
        run
        for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes()
        for run in _runs(tag, old[old_start:old_end], new[new_start:new_end])
    )


def claim_changes(before: Statement, after: Statement) -> ClaimChanges:
    """Mentions of things done ("I use Excel") are left out: there is one in nearly every clause."""
    findings = check_statements(before, after)
    old, new = _told(before), _told(after)
    old_keys, new_keys = set(map(_key, old)), set(map(_key, new))
    return ClaimChanges(
        kept=len(old_keys & new_keys),
        dropped=_others(old, new_keys, [each.earlier for each in findings]),
        added=_others(new, old_keys, [each.later for each in findings]),
        findings=findings,
    )


def _changes_between(before: Attempt, after: Attempt) -> ClaimChanges | None:
    first, second = before.statement, after.statement
    return None if first is None or second is None else claim_changes(first, second)


def last_by_question(attempts: Iterable[Attempt]) -> dict[QuestionKey, Attempt]:
    """One with words is rather taken than one without."""
    return {
        key: next((each for each in reversed(tries) if each.text is not None), tries[-1])
        for key, tries in by_question(attempts).items()
    }


def _steps(attempts: Sequence[Attempt]) -> Iterator[HistoryStep]:
    yield HistoryStep(attempts[0], None)
    for before, after in pairwise(attempts):
        yield HistoryStep(after, _changes_between(before, after))


def _asks(attempts: Sequence[Attempt], phrases: Sequence[Phrase]) -> bool:
    return any(matches(each.question.text, phrases) for each in attempts)


def _runs(tag: str, old: Sequence[str], new: Sequence[str]) -> Iterator[WordRun]:
    if tag == "equal":
        yield WordRun(Change.SAME, tuple(new))
        return
    if old:
        yield WordRun(Change.REMOVED, tuple(old))
    if new:
        yield WordRun(Change.ADDED, tuple(new))


def _bare(word: str) -> str:
    return "".join(each for each in word.casefold() if each.isalnum()) or word


def _told(statement: Statement) -> tuple[Claim, ...]:
    return tuple(
        claim
        for claim in extract_claims(statement)
        if claim.certainty in {Certainty.ASSERTED, Certainty.PLANNED} and not is_mention(claim)
    )


def _key(claim: Claim) -> tuple[object, ...]:
    return claim.slot, claim.head, claim.value, claim.affirmed, claim.terms


def _others(
    claims: Sequence[Claim], known: set[tuple[object, ...]], told: Sequence[Side]
) -> tuple[Claim, ...]:
    """Those that a finding tells already are left out; of the same words one is enough."""
    others = {
        (claim.start_char, claim.end_char): claim
        for claim in reversed(claims)
        if _key(claim) not in known
        and not any(
            claim.start_char < side.end_char and side.start_char < claim.end_char for side in told
        )
    }
    return tuple(reversed(others.values()))

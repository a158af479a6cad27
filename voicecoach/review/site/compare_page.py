"""Two sessions side by side, question by question."""

from collections.abc import Sequence
from dataclasses import dataclass

from voicecoach.core.comparing import AnswerPair, Comparison
from voicecoach.core.models import Question
from voicecoach.core.sessions import SessionRecord
from voicecoach.review.comparing_text import (
    NO_WORDS,
    NOTHING_SHARED,
    change_sentences,
    figures_side_by_side,
)
from voicecoach.review.page.changes import shown_runs
from voicecoach.review.page.doubted import answer_key
from voicecoach.review.page.models import ShownRun
from voicecoach.review.session_text import day_and_time
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class _Pair:
    question: str
    columns: tuple[_Column, ...]
    figures: tuple[tuple[str, str, str], ...]
    runs: tuple[ShownRun, ...]
    no_words: str | None
    changes: tuple[str, ...]


def compare_page(comparison: Comparison, before: SessionRecord, after: SessionRecord) -> str:
    ids = (before.id, after.id)
    return rendered(
        "compare",
        "",
        columns=tuple(
            _Column(_name(each), addresses.session_address(each.id)) for each in (before, after)
        ),
        pairs=[_pair(each, ids) for each in comparison.pairs],
        nothing=None if comparison.pairs else NOTHING_SHARED,
        only=tuple(
            (f"Only in {session_id}", _texts(questions))
            for session_id, questions in zip(
                ids, (comparison.only_before, comparison.only_after), strict=True
            )
            if questions
        ),
    )


def _name(session: SessionRecord) -> str:
    return f"{day_and_time(session.start.started)} ({session.id})"


def _pair(pair: AnswerPair, ids: Sequence[str]) -> _Pair:
    return _Pair(
        question=pair.after.question.text,
        columns=tuple(
            _Column(session_id, addresses.answer_address(session_id, answer_key(each.answer_id)))
            for session_id, each in zip(ids, (pair.before, pair.after), strict=True)
        ),
        figures=figures_side_by_side(pair),
        runs=tuple(shown_runs(pair.runs)),
        no_words=None if pair.runs else NO_WORDS,
        changes=tuple(change_sentences(pair.claims)),
    )


def _texts(questions: Sequence[Question]) -> tuple[str, ...]:
    return tuple(each.text for each in questions)

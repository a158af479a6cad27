"""Every answer to one question, over months, and what changed in what it claims."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import starmap

from voicecoach.core.attempts import Attempt
from voicecoach.core.comparing import HistoryStep, QuestionHistory
from voicecoach.review.comparing_text import change_sentences
from voicecoach.review.measure_words import (
    fillers_in_words,
    length_in_words,
    pace_in_words,
    warnings_in_words,
)
from voicecoach.review.page.doubted import answer_key
from voicecoach.review.session_text import counted, day_and_time
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered

NO_HISTORY = "No answer to such a question yet."


@dataclass(frozen=True, slots=True)
class _Step:
    when: str
    session_id: str
    address: str
    compare_address: str | None
    """With the answer before it, where that was in another session."""
    figures: tuple[tuple[str, str], ...]
    changes: tuple[str, ...]
    text: str | None


@dataclass(frozen=True, slots=True)
class _History:
    question: str
    count: str
    steps: tuple[_Step, ...]


def history_page(words: str, histories: Sequence[QuestionHistory]) -> str:
    return rendered(
        "history",
        "",
        words=words,
        histories=[
            _History(
                each.question.text,
                f"{counted(len(each.steps), 'answer')}, the first one first",
                tuple(starmap(_step, zip(each.steps, (None, *each.steps[:-1]), strict=True))),
            )
            for each in histories
        ],
        nothing=None if histories else NO_HISTORY,
    )


def _step(step: HistoryStep, before: HistoryStep | None) -> _Step:
    attempt = step.attempt
    elsewhere = before is not None and before.attempt.session_id != attempt.session_id
    return _Step(
        when=day_and_time(attempt.asked),
        session_id=attempt.session_id,
        address=addresses.answer_address(attempt.session_id, answer_key(attempt.answer_id)),
        compare_address=addresses.compare_address(before.attempt.session_id, attempt.session_id)
        if before is not None and elsewhere
        else None,
        figures=_figures(attempt),
        changes=tuple(change_sentences(step.claims)),
        text=attempt.text,
    )


def _figures(attempt: Attempt) -> tuple[tuple[str, str], ...]:
    return (
        ("Length", length_in_words(attempt)),
        ("Words a minute", pace_in_words(attempt)),
        ("Um and uh a minute", fillers_in_words(attempt)),
        ("Warnings", warnings_in_words(attempt)),
    )

"""Naming stored answers on the command line: SESSION, or SESSION/QUESTION."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from voicecoach.core.models import Recording
from voicecoach.core.sessions import AnswerRecord
from voicecoach.errors import DataError, UsageError
from voicecoach.ports import AnswerStore
from voicecoach.session.correcting import not_going_on

_ANSWER = re.compile(r"(?P<session>[^/]+)/(?P<question>\d{1,6})")
_NAME = re.compile(r"(?P<session>\d{4}-\d{2}-\d{2}-\d+)(?:/(?P<question>\d+))?")


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer with sound, and the name it goes by."""

    name: str
    answer: AnswerRecord
    recording: Recording


def names_stored_answers(name: str) -> bool:
    """Whether this looks like 2026-11-25-1 or 2026-11-25-1/2."""
    return _NAME.fullmatch(name) is not None


def named_answer(store: AnswerStore, name: str, attempt: int | None = None) -> AnswerRecord:
    """The newest attempt at SESSION/QUESTION, or one by number; typed ones, too.

    The beginning of a session's id is enough. Raises DataError when there is none.
    """
    match = _ANSWER.fullmatch(name)
    if match is None:
        raise UsageError(
            f"{name!r} names no answer.",
            code="unknown_answer",
            hint="Name one as SESSION/QUESTION, such as 2026-11-25-1/2; see: voicecoach review",
        )
    session = store.session(match["session"])
    attempts = [each for each in session.answers if each.position == int(match["question"]) - 1]
    wanted = [each for each in attempts if attempt in {None, each.attempt}]
    if not wanted:
        which = f"attempt {attempt} at" if attempts else "answer to"
        raise DataError(
            f"There is no {which} question {match['question']} in session {session.id}.",
            code="unknown_answer",
            hint=f"See what there is: voicecoach review {session.id}",
        )
    return wanted[-1]


def stored_answers(store: AnswerStore, name: str) -> tuple[StoredAnswer, ...]:
    """The answers of a session that wait for words; with a question's number, its newest attempt.

    Raises DataError for a session or question that does not exist, or has no sound, StoreError for
    a session that is going on.
    """
    match = _NAME.fullmatch(name)
    if match is None:
        raise DataError(f"{name!r} names no stored answer.", code="unknown_answer")
    record = not_going_on(store.session(match["session"]))
    if match["question"] is None:
        return tuple(
            each for each in _with_sound(record.id, record.answers) if not each.answer.transcript
        )
    position = int(match["question"]) - 1
    attempts = [answer for answer in record.answers if answer.position == position]
    found = tuple(_with_sound(record.id, attempts))[-1:]
    if not found:
        raise DataError(
            f"There is no recorded answer to question {position + 1} in session {record.id}.",
            code="unknown_answer",
            hint=f"See what there is: voicecoach review {record.id}",
        )
    return found


def _with_sound(
    session_id: str, answers: "list[AnswerRecord] | tuple[AnswerRecord, ...]"
) -> Iterator[StoredAnswer]:
    for answer in answers:
        if answer.recording is not None:
            yield StoredAnswer(f"{session_id}/{answer.position + 1}", answer, answer.recording)

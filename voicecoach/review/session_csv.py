"""A session as a table for spreadsheets: one row an attempt (RFC 4180, lines end with CRLF)."""

import csv
import io
from collections.abc import Iterator

from voicecoach.core.delivery import fit_to_target, speaking_ms
from voicecoach.core.models import EndReason
from voicecoach.core.sessions import AnswerRecord, SessionRecord
from voicecoach.review.finding_text import finding_summary
from voicecoach.review.terminal_text import shown

COLUMNS = (
    "session_id", "question_number", "attempt", "question", "asked_at_local", "state",
    "target_low_s", "target_high_s", "spoken_s", "against_target", "thinking_s", "words",
    "pace_wpm", "fillers", "fillers_measured", "open_warnings", "warnings", "answer",
)  # fmt: skip

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%")
"""What spreadsheets take for a formula at the start of a cell (OWASP, "CSV Injection")."""

Cell = str | int | float | None


def session_csv(session: SessionRecord) -> str:
    """What is unknown is an empty cell. Text that begins like a formula has a `'` in front."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for answer in session.answers:
        writer.writerow([_cell(value) for value in _row(session, answer)])
    return made.getvalue()


def _row(session: SessionRecord, answer: AnswerRecord) -> Iterator[Cell]:
    yield from (session.id, answer.position + 1, answer.attempt, answer.question.text)
    yield from (answer.asked.local.isoformat(timespec="seconds"), answer.state.value)
    yield from _times(answer)
    yield from _delivery(answer)
    yield sum(each.is_open for each in answer.findings)
    told = [each for each in answer.findings if not each.dismissed]
    yield " | ".join(f"{each.id}: {finding_summary(each.finding)}" for each in told)
    yield None if answer.transcript is None else answer.transcript.text


def _times(answer: AnswerRecord) -> Iterator[Cell]:
    timing, target = answer.timing, answer.question.target
    yield from (target.low_s, target.high_s)
    if timing is None or timing.end_reason is EndReason.TYPED:
        yield from (None, None, None)
        return
    fit = fit_to_target(timing, target)
    yield from (speaking_ms(timing) / 1000, None if fit is None else fit.value)
    yield None if timing.thinking_ms is None else timing.thinking_ms / 1000


def _delivery(answer: AnswerRecord) -> Iterator[Cell]:
    delivery = answer.delivery
    if delivery is None:
        yield from (None, None, None, None)
        return
    yield delivery.words
    yield None if delivery.pace_wpm is None else round(delivery.pace_wpm, 1)
    yield from (delivery.fillers.count, delivery.fillers.measured)


def _cell(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    text = shown(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text

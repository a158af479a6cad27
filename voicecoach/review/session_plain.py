"""A session as plain text: questions and what was answered, nothing else."""

from collections.abc import Iterator

from voicecoach.core.models import Transcript
from voicecoach.core.sessions import AnswerRecord, SessionRecord
from voicecoach.review.session_text import day_and_time, why_no_words
from voicecoach.review.terminal_text import shown, wrapped
from voicecoach.review.time_marks import timed_lines


def session_plain(session: SessionRecord) -> str:
    """Each question with its answer in paragraphs; lines are as long as a page is wide."""
    head = f"Session {session.id}, {day_and_time(session.start.started)}"
    return "\n\n".join((head, *(_answer(answer) for answer in session.answers)))


def _answer(answer: AnswerRecord) -> str:
    again = f", attempt {answer.attempt}" if answer.attempt > 1 else ""
    asker = f" ({shown(answer.question.asked_by)})" if answer.question.asked_by else ""
    asked = f"Question {answer.position + 1}{again}{asker}: {answer.question.text}"
    return "\n\n".join((wrapped(asked), *(wrapped(each) for each in paragraphs_of(answer))))


def paragraphs_of(answer: AnswerRecord) -> tuple[str, ...]:
    """The answer in paragraphs, or the sentences that stand in place of its words."""
    transcript = answer.transcript
    if transcript is None or transcript.no_speech:
        return tuple(why_no_words(answer).splitlines())
    return tuple(_spoken(transcript)) if transcript.words else (transcript.text,)


def _spoken(transcript: Transcript) -> Iterator[str]:
    for _start_ms, line in timed_lines(transcript.words):
        yield line

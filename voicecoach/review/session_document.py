"""A session as a document of headings, quotations and tables, for word processors."""

from collections.abc import Iterator

from voicecoach.core.claims.models import Side
from voicecoach.core.delivery import speaking_ms
from voicecoach.core.playback import place_of
from voicecoach.core.sessions import AnswerRecord, SessionRecord, StoredFinding
from voicecoach.core.written_document import (
    Block,
    BulletList,
    Heading,
    Paragraph,
    Quotation,
    Table,
    WrittenDocument,
)
from voicecoach.review.dates import day_in_words
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.finding_text import finding_summary
from voicecoach.review.practice_text import question_heading
from voicecoach.review.resolution_text import resolution_sentence
from voicecoach.review.round_text import whom_said_to
from voicecoach.review.session_plain import paragraphs_of
from voicecoach.review.session_text import (
    NO_WORDS,
    STATE_WORDS,
    aim,
    day_and_time,
    planned_in_words,
    timing_sentences,
    warnings_in_words,
)
from voicecoach.review.time_marks import audio_time, timed_lines

_NOT_MEASURED = "not measured"


def session_document(session: SessionRecord) -> WrittenDocument:
    """Overview, then each answer with its words, timing and warnings with both quotes."""
    title = f"Session {session.id}"
    blocks = (
        Heading(title, 1),
        *_overview(session),
        *(block for answer in session.answers for block in _answer(session, answer)),
        *_notes(session),
    )
    return WrittenDocument(title, "en", blocks)


def _overview(session: SessionRecord) -> Iterator[Block]:
    start = session.start
    practised_for = aim(start.employer, start.round)
    facts = [
        f"{day_and_time(start.started)}, {STATE_WORDS[session.state]}",
        f"Questions from {start.bank}, {planned_in_words(start.questions)}",
        *([f"Practised {', '.join(practised_for)}"] if practised_for else []),
        warnings_in_words(session),
    ]
    yield BulletList(tuple(facts))
    if session.answers:
        rows = tuple(_row(answer) for answer in session.answers)
        header = ("Question", "Attempt", "Spoken", "Target", "Pace", "Warnings")
        yield Table("Answers at a glance", header, rows)


def _row(answer: AnswerRecord) -> tuple[str, ...]:
    timing, delivery = answer.timing, answer.delivery
    target = answer.question.target
    pace = None if delivery is None else delivery.pace_wpm
    measured = timing is not None and timing.onset_ms is not None
    return (
        f"{answer.position + 1}. {answer.question.text}",
        str(answer.attempt),
        spoken_duration(speaking_ms(timing)) if timing and measured else _NOT_MEASURED,
        f"{target.low_s} to {target.high_s} s",
        _NOT_MEASURED if pace is None else f"{round(pace)} words a minute",
        str(sum(each.is_open for each in answer.findings)),
    )


def _answer(session: SessionRecord, answer: AnswerRecord) -> Iterator[Block]:
    planned = sum(each.follows is None for each in session.start.questions)
    yield Heading(question_heading(answer.question, answer.position, planned, answer.attempt), 2)
    yield Paragraph(answer.question.text)
    transcript = answer.transcript
    if transcript is not None and transcript.words:
        for start_ms, line in timed_lines(transcript.words):
            yield Quotation(line, audio_time(start_ms))
    elif transcript is not None and not transcript.no_speech:
        yield Quotation(transcript.text)
    else:
        yield from map(Paragraph, paragraphs_of(answer))
    timing = tuple(timing_sentences(answer))
    if timing:
        yield BulletList(timing)
    for stored in answer.findings:
        if not stored.dismissed:
            yield from _warning(session, stored)


def _warning(session: SessionRecord, stored: StoredFinding) -> Iterator[Block]:
    finding = stored.finding
    yield Heading(f"Warning {stored.id} ({finding.level.value})", 3)
    yield Paragraph(finding_summary(finding))
    yield Quotation(f"“{finding.earlier.quote}”", _about(session, "Before", finding.earlier))
    yield Quotation(f"“{finding.later.quote}”", _about(session, "Now", finding.later))
    if not stored.is_open:
        yield Paragraph(resolution_sentence(stored.resolution))


def _about(session: SessionRecord, when: str, side: Side) -> str:
    context = side.statement.context
    day = None if context.said_on is None else day_in_words(context.said_on)
    place = place_of(side, session.answers)
    at = None if place is None else f"at {audio_time(place.span.start_ms)}"
    known = [each for each in (day, context.source, *whom_said_to(context), at) if each]
    return f"{when} ({', '.join(known)})" if known else when


def _notes(session: SessionRecord) -> Iterator[Block]:
    if session.notes:
        yield Heading("Notes to yourself", 2)
        yield BulletList(
            tuple(
                f"Question {each.position + 1}: {each.text or NO_WORDS}" for each in session.notes
            )
        )

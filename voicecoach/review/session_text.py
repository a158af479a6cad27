"""A stored session as text that reads well in a terminal and as Markdown."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.models import Side, Statement
from voicecoach.core.models import EndReason, Instant, Question, QuestionKind, Transcript
from voicecoach.core.panel.people import people_of
from voicecoach.core.panel.recall import read_recall
from voicecoach.core.playback import place_of
from voicecoach.core.probes import read_probes
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionState,
    StoredFinding,
)
from voicecoach.core.structure import structure_of
from voicecoach.review.dates import day_in_words
from voicecoach.review.delivery_text import delivery_sentences, end_sentence, length_sentence
from voicecoach.review.finding_text import finding_summary
from voicecoach.review.panel_text import recalled
from voicecoach.review.practice_text import question_heading
from voicecoach.review.probe_text import probe_sentences
from voicecoach.review.resolution_text import HOW_TO_SETTLE, resolution_sentence
from voicecoach.review.round_text import round_in_words, whom_said_to
from voicecoach.review.structure_text import structure_sentences
from voicecoach.review.terminal_text import shown, wrapped
from voicecoach.review.time_marks import audio_time, timed_lines
from voicecoach.review.version_text import versions_sentences

NO_DEMO = "The demo has not been run yet. See it: voicecoach demo"
NO_SESSIONS = "There are no sessions yet. Begin with: voicecoach practice --bank second_round"

NO_SESSIONS_FOR_IT = (
    "There are no sessions for it yet. Begin with: voicecoach practice --application NAME"
)

NO_WORDS = "recorded, but not written down."

STATE_WORDS = {
    SessionState.OPEN: "going on",
    SessionState.FINISHED: "finished",
    SessionState.INTERRUPTED: "interrupted, everything said is kept",
}


def session_text(session: SessionRecord) -> str:
    """The whole session: each answer with time marks, its timing in words, and its warnings."""
    blocks = [_heading(session), *(_answer(session, answer) for answer in session.answers)]
    blocks.extend(_what_next(session))
    return "\n\n".join(blocks)


def day_and_time(instant: Instant) -> str:
    """As the wall clock showed it: 25 November 2026, 13:05."""
    return f"{day_in_words(instant.local.date())}, {instant.local:%H:%M}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A number with its noun: 1 answer, 3 answers."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def planned_in_words(questions: Sequence[Question]) -> str:
    """Such as "3 planned, 1 follow-up": what was asked on the way was not planned."""
    follow_ups = sum(each.follows is not None for each in questions)
    planned = f"{len(questions) - follow_ups} planned"
    return f"{planned}, {counted(follow_ups, 'follow-up')}" if follow_ups else planned


def aim(employer: str | None, round_label: str | None) -> tuple[str, ...]:
    """What something was practised for: ("for Acme", "second round"), as far as it is known."""
    known = [f"for {employer}"] if employer else []
    known += [round_in_words(round_label)] if round_label else []
    return tuple(map(shown, known))


def assigned_message(session: SessionRecord) -> str:
    known = aim(session.start.employer, session.start.round)
    if not known:
        return f"Session {session.id} belongs to no application now."
    return f"Session {session.id} is now {', '.join(known)}."


def _heading(session: SessionRecord) -> str:
    start = session.start
    lines = [
        f"# Session {session.id}",
        "",
        f"- {day_and_time(start.started)}, {STATE_WORDS[session.state]}",
        f"- Questions from {shown(start.bank)}, {planned_in_words(start.questions)}",
    ]
    practised_for = aim(start.employer, start.round)
    if practised_for:
        lines.append(f"- Practised {', '.join(practised_for)}")
    lines.append(f"- {warnings_in_words(session)}")
    return "\n".join(lines)


def warnings_in_words(session: SessionRecord) -> str:
    """Such as "2 warnings, 1 settled"."""
    found = [each for answer in session.answers for each in answer.findings]
    still_open = sum(each.is_open for each in found)
    text = counted(still_open, "warning") if still_open else "No warnings"
    settled = len(found) - still_open
    return f"{text}, {settled} settled" if settled else text


def _answer(session: SessionRecord, answer: AnswerRecord) -> str:
    planned = sum(each.follows is None for each in session.start.questions)
    place = question_heading(answer.question, answer.position, planned, answer.attempt)
    parts = [f"## {place}\n\n{wrapped(answer.question.text)}", _words(answer)]
    notes = (*_notes(answer), *names_recalled(session, answer))
    if notes:
        parts.append("\n".join(wrapped(note, "- ") for note in notes))
    parts.extend(
        _warning(session, answer, stored) for stored in answer.findings if not stored.dismissed
    )
    return "\n\n".join(parts)


def _words(answer: AnswerRecord) -> str:
    if answer.transcript is None or answer.transcript.no_speech:
        return why_no_words(answer)
    return "\n".join(wrapped(line, "> ") for line in _transcript_lines(answer.transcript))


def _transcript_lines(transcript: Transcript) -> Iterator[str]:
    if not transcript.words:
        yield transcript.text
        return
    for start_ms, text in timed_lines(transcript.words):
        yield f"[{audio_time(start_ms)}] {text}"


def why_no_words(answer: AnswerRecord) -> str:
    """What stands in place of the words of an answer that has none."""
    match answer.state:
        case AnswerState.RECORDING:
            return "This answer is being recorded right now."
        case _ if answer.recording is None:
            return "Skipped."
        case AnswerState.NO_SPEECH:
            return "No speech was heard."
        case AnswerState.TRANSCRIPTION_FAILED:
            return f"The recogniser failed here; your recording is kept.{_transcribe(answer)}"
        case _:
            return f"Recorded, but not written down yet.{_transcribe(answer)}"


def _transcribe(answer: AnswerRecord) -> str:
    return f"\nWrite it down: voicecoach transcribe {answer.session_id}"


def _notes(answer: AnswerRecord) -> Iterator[str]:
    if answer.marks_ms:
        yield f"Marked at {', '.join(map(audio_time, answer.marks_ms))}."
    yield from _structure(answer)
    yield from timing_sentences(answer)
    yield from versions_sentences(answer)


def timing_sentences(answer: AnswerRecord) -> Iterator[str]:
    """How long, how soon, how fast; nothing for a typed answer."""
    timing = answer.timing
    if timing is None:
        if answer.recording is not None:
            yield "Timing was not measured: the program stopped while this was recorded."
        return
    if timing.end_reason is EndReason.TYPED or timing.onset_ms is None:
        return
    if answer.delivery is not None:
        yield from delivery_sentences(timing, answer.delivery, answer.question.target)
    else:
        yield length_sentence(timing, answer.question.target)
    if timing.end_reason in {EndReason.CAP, EndReason.DEVICE_LOST, EndReason.INTERRUPTED}:
        yield end_sentence(timing.end_reason)


def names_recalled(session: SessionRecord, answer: AnswerRecord) -> Iterator[str]:
    """Whom of a panel the answer named, where that was asked."""
    people = people_of(session.start.questions)
    asked = answer.question.kind == QuestionKind.RECALL
    if asked and people and answer.transcript is not None and not answer.transcript.no_speech:
        yield recalled(read_recall(answer.transcript.text, people))


def _structure(answer: AnswerRecord) -> Iterator[str]:
    transcript = answer.transcript
    if transcript is None or transcript.no_speech:
        return
    if answer.question.kind == QuestionKind.RECALL:
        return
    structure = structure_of(transcript)
    wants_example = answer.question.kind == QuestionKind.BEHAVIOURAL
    yield from structure_sentences(structure, wants_example=wants_example)
    yield from probe_sentences(read_probes(Statement(transcript.text), structure))


def _warning(session: SessionRecord, answer: AnswerRecord, stored: StoredFinding) -> str:
    finding = stored.finding
    lines = [
        wrapped(f"Warning {stored.id} ({finding.level}): {finding_summary(finding)}"),
        wrapped(_side(session, answer, "Before", finding.earlier), "- "),
        wrapped(_side(session, answer, "Now", finding.later), "- "),
    ]
    if not stored.is_open:
        lines.append(wrapped(resolution_sentence(stored.resolution)))
    return "\n".join(lines)


def _side(session: SessionRecord, answer: AnswerRecord, when: str, side: Side) -> str:
    context = side.statement.context
    said_on = None if context.said_on is None else day_in_words(context.said_on)
    about = (said_on, context.source, side.statement.session_id, *whom_said_to(context))
    known = [each for each in about if each]
    where = f" ({', '.join(known)})" if known else ""
    place = place_of(side, session.answers)
    at = "" if place is None else f" at {audio_time(place.span.start_ms)}"
    elsewhere = side.statement.answer_id != answer.id
    asked = f", asked “{context.question}”" if context.question and elsewhere else ""
    return f"{when}{at}{where}{asked}: “{side.quote}”"


def _what_next(session: SessionRecord) -> Iterator[str]:
    if session.notes:
        lines = [f"Question {note.position + 1}: {note.text or NO_WORDS}" for note in session.notes]
        yield "\n\n".join(
            ("## Notes to yourself", "\n".join(wrapped(each, "- ") for each in lines))
        )
    reached = {answer.position for answer in session.answers}
    left = [
        question
        for position, question in enumerate(session.start.questions)
        if position not in reached
    ]
    if left:
        asked = "\n".join(wrapped(question.text, "- ") for question in left)
        yield f"## Not reached\n\n{asked}"
    if any(each.is_open for answer in session.answers for each in answer.findings):
        yield HOW_TO_SETTLE
    if session.state is SessionState.INTERRUPTED:
        yield f"Go on with this session: voicecoach sessions resume {session.id}"

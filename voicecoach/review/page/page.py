"""A stored session as a page. Pure: sound comes in as the names of what there is."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from voicecoach.core.attempts import Attempt, attempts_of
from voicecoach.core.delivery import speaking_ms
from voicecoach.core.models import FillerMeasure
from voicecoach.core.sessions import AnswerRecord, SessionRecord
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.page.changes import Earlier, changes_of
from voicecoach.review.page.doubted import Elsewhere, quotes_in, shown_warning, sound_key
from voicecoach.review.page.measures import (
    comparisons_of,
    is_spoken,
    probes_of,
    story_of,
    time_bar,
)
from voicecoach.review.page.models import Counts, Mark, Page, ShownAnswer, ShownQuestion, ShownWord
from voicecoach.review.page.words import paragraphs_of
from voicecoach.review.practice_text import question_heading
from voicecoach.review.session_text import (
    NO_WORDS,
    STATE_WORDS,
    aim,
    day_and_time,
    names_recalled,
    timing_sentences,
    warnings_in_words,
    why_no_words,
)
from voicecoach.review.time_marks import audio_time
from voicecoach.review.version_text import versions_sentences


@dataclass(frozen=True, slots=True)
class Within:
    """What a page can let one hear and see."""

    sounds: Collection[str] = ()
    """Keys of the sounds that can be heard in it."""
    elsewhere: Elsewhere = field(default_factory=dict)
    earlier: Earlier = field(default_factory=dict)
    with_dismissed: bool = False
    """Warnings that were dismissed are shown as well."""


def page_of(session: SessionRecord, within: Within) -> Page:
    """The whole page, in the order in which it is read."""
    measured = {each.answer_id: each for each in attempts_of(session)}
    questions = tuple(
        _question(session, tuple(attempts), measured, within)
        for _, attempts in groupby(_by_question(session), key=lambda each: each.position)
    )
    reached = {answer.position for answer in session.answers}
    return Page(
        session_id=session.id,
        when=day_and_time(session.start.started),
        practised_for=", ".join(aim(session.start.employer, session.start.round)) or None,
        facts=tuple(_facts(session)),
        questions=questions,
        not_reached=tuple(
            question.text
            for position, question in enumerate(session.start.questions)
            if position not in reached
        ),
        notes=tuple(
            f"Question {note.position + 1}: {note.text or NO_WORDS}" for note in session.notes
        ),
        counts=_counts(session, questions),
        open_warnings=sum(each.open_warnings for each in questions),
        has_sound=bool(within.sounds),
    )


def _by_question(session: SessionRecord) -> list[AnswerRecord]:
    """Attempts at one question stand together, in the order in which they were made."""
    return sorted(session.answers, key=lambda each: (each.position, each.attempt))


def _facts(session: SessionRecord) -> Iterator[tuple[str, str]]:
    yield "Session", f"{session.id}, {STATE_WORDS[session.state]}"
    answered = len({answer.position for answer in session.answers})
    planned = len(session.start.questions)
    yield "Questions", f"{answered} of {planned}, from {session.start.bank}"
    yield "Answers", str(len(session.answers))
    spoken_ms = sum(map(_spoken_ms, session.answers))
    if spoken_ms:
        yield "Speaking time", spoken_duration(spoken_ms)
    words = sum(each.delivery.words for each in session.answers if each.delivery is not None)
    if words:
        yield "Words", f"{words:,}"
    yield "Warnings", warnings_in_words(session)


def _spoken_ms(answer: AnswerRecord) -> int:
    return speaking_ms(answer.timing) if answer.timing and is_spoken(answer.timing) else 0


def _question(
    session: SessionRecord,
    attempts: Sequence[AnswerRecord],
    measured: Mapping[int, Attempt],
    within: Within,
) -> ShownQuestion:
    """`measured` has by its number every answer in which something was said."""
    first = attempts[0]
    question = first.question
    planned = sum(each.follows is None for each in session.start.questions)
    open_warnings = sum(stored.is_open for each in attempts for stored in each.findings)
    spoken_ms = sum(map(_spoken_ms, attempts))
    return ShownQuestion(
        key=f"question-{first.position + 1}",
        id=question.id if question.follows is None else None,
        heading=question_heading(question, first.position, planned),
        text=question.text,
        suggested=f"{question.target.low_s} to {question.target.high_s} s",
        covers=question.covers,
        follow_ups=question.follow_ups,
        answers=tuple(_answer(session, each, within) for each in attempts),
        comparisons=comparisons_of(attempts),
        changes=changes_of(
            [measured[each.id] for each in attempts if each.id in measured], within.earlier
        ),
        open_warnings=open_warnings,
        length_label=spoken_duration(spoken_ms) if spoken_ms else "",
    )


def _answer(session: SessionRecord, answer: AnswerRecord, within: Within) -> ShownAnswer:
    transcript, timing = answer.transcript, answer.timing
    has_words = transcript is not None and not transcript.no_speech
    key = sound_key(answer)
    paragraphs = (
        paragraphs_of(transcript, timing.pauses if timing else (), quotes_in(session, answer))
        if transcript is not None and has_words
        else ()
    )
    told = (
        *timing_sentences(answer),
        *names_recalled(session, answer),
        *versions_sentences(answer),
    )
    bar = time_bar(timing, answer.question.target)
    return ShownAnswer(
        key=key,
        attempt=answer.attempt,
        heading=f"Attempt {answer.attempt}",
        sound=key if key in within.sounds else None,
        length_label=None if answer.recording is None else audio_time(answer.recording.duration_ms),
        paragraphs=paragraphs,
        in_place_of_words=() if has_words else tuple(why_no_words(answer).splitlines()),
        bar=bar,
        timing=tuple(each for each in told if bar is None or each != bar.label),
        story=story_of(answer),
        ask_next=probes_of(answer),
        warnings=tuple(
            shown_warning(session, answer, stored, within.sounds, within.elsewhere)
            for stored in answer.findings
            if within.with_dismissed or not stored.dismissed
        ),
        marks=tuple(Mark(audio_time(each), each) for each in answer.marks_ms),
    )


def _counts(session: SessionRecord, questions: Sequence[ShownQuestion]) -> Counts:
    pieces = [
        piece
        for question in questions
        for answer in question.answers
        for paragraph in answer.paragraphs
        for piece in paragraph.pieces
    ]
    kinds = [piece.kind for piece in pieces if isinstance(piece, ShownWord)]
    measures = {each.delivery.fillers.measured for each in session.answers if each.delivery}
    return Counts(
        fillers=kinds.count("filler"),
        hedges=kinds.count("hedge"),
        pauses=len(pieces) - len(kinds),
        fillers_label=_trust(measures),
    )


def _trust(measures: set[FillerMeasure]) -> str:
    """How far the number of fillers can be trusted."""
    if measures <= {"exact"}:
        return ""
    return "some may be missed" if "no" not in measures else "some were not written down"

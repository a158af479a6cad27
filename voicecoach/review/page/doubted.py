"""Warnings as cards beside the words: both sides, when and to whom, and where they are heard."""

from collections.abc import Collection, Iterator, Mapping

from voicecoach.core.claims.decisions import seal_of
from voicecoach.core.claims.models import Level, Side
from voicecoach.core.claims.resolutions import Which
from voicecoach.core.playback import place_of
from voicecoach.core.sessions import AnswerRecord, SessionRecord, StoredFinding
from voicecoach.review.finding_text import finding_summary
from voicecoach.review.ledger_text import where_said
from voicecoach.review.page.models import AnswerPlace, Hearing, ShownSide, ShownWarning
from voicecoach.review.page.words import Quote
from voicecoach.review.resolution_text import resolution_sentence
from voicecoach.review.time_marks import audio_time

Elsewhere = Mapping[tuple[int, Which], Hearing]
"""Sides said in other sessions, by number of the warning: where this page lets them be heard."""

_LABELS = {
    Level.CONTRADICTION: "Two answers differ",
    Level.CHANGED: "Changed in between?",
    Level.UNCLEAR: "Perhaps misheard",
}
_WHEN = {Which.EARLIER: "Before", Which.LATER: "Now"}


def shown_warning(
    session: SessionRecord,
    answer: AnswerRecord,
    stored: StoredFinding,
    sounds: Collection[str],
    elsewhere: Elsewhere,
) -> ShownWarning:
    """Both sides, the earlier first; the question of a side that stands beside it is left out."""
    finding = stored.finding

    def shown_side(which: Which, side: Side) -> ShownSide:
        place = place_of(side, session.answers)
        hearing = elsewhere.get((stored.id, which))
        if place is not None and sound_key(place.answer) in sounds:
            span = place.span
            hearing = Hearing(sound_key(place.answer), span.start_ms, span.end_ms)
        is_here = side.statement.answer_id == answer.id
        return ShownSide(
            when=_WHEN[which],
            about=tuple(_about(side)),
            question=None if is_here else side.statement.context.question,
            quote=side.quote,
            at=None if place is None else audio_time(place.span.start_ms),
            hearing=hearing,
            said_in=None if is_here else _said_in(side),
        )

    sides = (
        shown_side(Which.EARLIER, finding.earlier),
        shown_side(Which.LATER, finding.later),
    )
    return _card(stored, sides)


def warning_alone(stored: StoredFinding, heard: Elsewhere) -> ShownWarning:
    """The same where no words stand beside it; `heard` is where both sides can be heard."""

    def shown_side(which: Which, side: Side) -> ShownSide:
        hearing = heard.get((stored.id, which))
        return ShownSide(
            when=_WHEN[which],
            about=tuple(_about(side)),
            question=side.statement.context.question,
            quote=side.quote,
            at=None if hearing is None else audio_time(hearing.start_ms),
            hearing=hearing,
            said_in=_said_in(side),
        )

    finding = stored.finding
    sides = (
        shown_side(Which.EARLIER, finding.earlier),
        shown_side(Which.LATER, finding.later),
    )
    return _card(stored, sides)


def _card(stored: StoredFinding, sides: tuple[ShownSide, ...]) -> ShownWarning:
    finding = stored.finding
    return ShownWarning(
        number=stored.id,
        level=finding.level,
        label=_LABELS[finding.level],
        summary=finding_summary(finding),
        sides=sides,
        settled=None if stored.is_open else resolution_sentence(stored.resolution),
        seal=seal_of(finding),
    )


def sound_key(answer: AnswerRecord) -> str:
    """What an answer's own sound is called in the page."""
    return answer_key(answer.id)


def answer_key(answer_id: int) -> str:
    """What an answer is called in every page it stands in."""
    return f"answer-{answer_id}"


def _said_in(side: Side) -> AnswerPlace | None:
    statement = side.statement
    if statement.session_id is None or statement.answer_id is None:
        return None
    return AnswerPlace(statement.session_id, answer_key(statement.answer_id))


def quotes_in(session: SessionRecord, answer: AnswerRecord) -> tuple[Quote, ...]:
    """Every quote of a warning that stands in this answer's words."""
    return tuple(
        (stored.id, side.start_char, side.end_char)
        for each in session.answers
        for stored in each.findings
        for side in (stored.finding.earlier, stored.finding.later)
        if not stored.dismissed and _stands_in(side, answer)
    )


def _stands_in(side: Side, answer: AnswerRecord) -> bool:
    place = place_of(side, (answer,))
    return place is not None and place.still_stands


def _about(side: Side) -> Iterator[str]:
    yield from where_said(side.statement.context)
    if side.statement.session_id:
        yield f"session {side.statement.session_id}"

"""Where the quotes of warnings were said."""

from collections.abc import Iterable, Iterator, Mapping

from voicecoach.core.claims.models import Side
from voicecoach.core.claims.resolutions import Which
from voicecoach.core.playback import QuotePlace, place_of
from voicecoach.core.sessions import AnswerRecord, SessionRecord, StoredFinding
from voicecoach.errors import DataError
from voicecoach.ports import AnswerStore


def quotes_elsewhere(
    store: AnswerStore, session: SessionRecord
) -> Iterator[tuple[tuple[int, Which], QuotePlace]]:
    """By number of the warning and side; what was written, or has changed since, is left out."""
    found = (stored for answer in session.answers for stored in answer.findings)
    return quotes_of(store, found, {session.id: ()})


def quotes_of(
    store: AnswerStore,
    found: Iterable[StoredFinding],
    known: Mapping[str, tuple[AnswerRecord, ...]] | None = None,
) -> Iterator[tuple[tuple[int, Which], QuotePlace]]:
    """The same for any warnings; `known` are sessions that are not read from the store."""
    answers_of = dict(known or {})
    for stored in found:
        for which, side in (
            (Which.EARLIER, stored.finding.earlier),
            (Which.LATER, stored.finding.later),
        ):
            place = _place(store, side, answers_of)
            if place is not None:
                yield (stored.id, which), place


def _place(
    store: AnswerStore, side: Side, answers_of: dict[str, tuple[AnswerRecord, ...]]
) -> QuotePlace | None:
    session_id = side.statement.session_id
    if session_id is None:
        return None
    if session_id not in answers_of:
        answers_of[session_id] = _answers(store, session_id)
    return place_of(side, answers_of[session_id])


def _answers(store: AnswerStore, session_id: str) -> tuple[AnswerRecord, ...]:
    """Nothing for a session that has been deleted."""
    try:
        return store.session(session_id).answers
    except DataError:
        return ()

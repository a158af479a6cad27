"""A session's page with its sound, and that of quotes from other sessions."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from voicecoach.compose.parts import read_audio
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.claims.models import Side
from voicecoach.core.claims.resolutions import Which
from voicecoach.core.models import Recording
from voicecoach.core.playback import clip_around, place_of
from voicecoach.core.sessions import AnswerRecord, SessionRecord
from voicecoach.errors import DataError
from voicecoach.ports import AnswerStore
from voicecoach.review.page import Hearing, Sound, page_html, page_of
from voicecoach.review.page.doubted import sound_key


@dataclass(frozen=True, slots=True)
class _Cut:
    """A sound of the page before it is encoded: a recording, or a stretch of one."""

    key: str
    recording: Recording
    span: Span | None = None


def session_page(store: AnswerStore, session: SessionRecord) -> str:
    """The page as HTML; a recording that is not there any more is left out."""
    quoted = dict(_quoted_elsewhere(store, session))
    own = [
        _Cut(sound_key(answer), answer.recording)
        for answer in session.answers
        if answer.recording is not None
    ]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        made = pool.map(lambda cut: _sound(store, cut), (*own, *quoted.values()))
        sounds = [sound for sound in made if sound is not None]
    keys = {sound.key for sound in sounds}
    elsewhere = {
        side: Hearing(cut.key, start_ms=0) for side, cut in quoted.items() if cut.key in keys
    }
    return page_html(page_of(session, keys, elsewhere), sounds)


def _quoted_elsewhere(
    store: AnswerStore, session: SessionRecord
) -> Iterator[tuple[tuple[int, Which], _Cut]]:
    answers_of: dict[str, tuple[AnswerRecord, ...]] = {session.id: ()}
    for answer in session.answers:
        for stored in answer.findings:
            for which, side in (
                (Which.EARLIER, stored.finding.earlier),
                (Which.LATER, stored.finding.later),
            ):
                cut = _cut_of(store, side, f"warning-{stored.id}-{which}", answers_of)
                if cut is not None:
                    yield (stored.id, which), cut


def _cut_of(
    store: AnswerStore, side: Side, key: str, answers_of: dict[str, tuple[AnswerRecord, ...]]
) -> _Cut | None:
    session_id = side.statement.session_id
    if session_id is None:
        return None
    if session_id not in answers_of:
        answers_of[session_id] = _answers(store, session_id)
    place = place_of(side, answers_of[session_id])
    if place is None or place.answer.recording is None:
        return None
    recording = place.answer.recording
    return _Cut(key, recording, clip_around(place.span, recording.duration_ms))


def _answers(store: AnswerStore, session_id: str) -> tuple[AnswerRecord, ...]:
    """Nothing for a session that has been deleted."""
    try:
        return store.session(session_id).answers
    except DataError:
        return ()


def _sound(store: AnswerStore, cut: _Cut) -> Sound | None:
    from voicecoach.adapters.opus_sound import opus_of

    try:
        samples = read_audio(store.audio_path(cut.recording))
    except DataError:
        return None
    return Sound(cut.key, opus_of(_stretch(samples, cut.span)))


def _stretch(samples: Samples, span: Span | None) -> Samples:
    if span is None:
        return samples
    per_ms = ANALYSIS_RATE_HZ // 1000
    return samples[span.start_ms * per_ms : span.end_ms * per_ms]

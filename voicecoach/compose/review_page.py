"""A session's page with its sound, and that of quotes from other sessions."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from voicecoach.compose.parts import read_audio
from voicecoach.compose.quotes import quotes_elsewhere
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.claims.resolutions import Which
from voicecoach.core.models import Recording
from voicecoach.core.playback import clip_around
from voicecoach.core.sessions import SessionRecord
from voicecoach.errors import DataError
from voicecoach.ports import AnswerStore
from voicecoach.review.page import Hearing, Sound, Within, page_html, page_of
from voicecoach.review.page.doubted import sound_key
from voicecoach.session.earlier_answers import earlier_answers


@dataclass(frozen=True, slots=True)
class _Cut:
    """A sound of the page before it is encoded: a recording, or a stretch of one."""

    key: str
    recording: Recording
    span: Span | None = None


def session_page(store: AnswerStore, session: SessionRecord, *, with_earlier: bool = False) -> str:
    """The page as HTML; a recording that is not there any more is left out.

    `with_earlier`: beside each answer stands that to the same question in an earlier session.
    """
    quoted = dict(_cuts_elsewhere(store, session))
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
    earlier = earlier_answers(store, session) if with_earlier else {}
    return page_html(page_of(session, Within(keys, elsewhere, earlier)), sounds)


def _cuts_elsewhere(
    store: AnswerStore, session: SessionRecord
) -> Iterator[tuple[tuple[int, Which], _Cut]]:
    for (number, which), place in quotes_elsewhere(store, session):
        recording = place.answer.recording
        if recording is not None:
            span = clip_around(place.span, recording.duration_ms)
            yield (number, which), _Cut(f"warning-{number}-{which}", recording, span)


def _sound(store: AnswerStore, cut: _Cut) -> Sound | None:
    from voicecoach.adapters.opus_sound import opus_of

    try:
        samples = read_audio(store.audio_path(cut.recording))
    except DataError:
        return None
    heard = _stretch(samples, cut.span)
    return Sound(cut.key, opus_of(heard)) if heard.size else None


def _stretch(samples: Samples, span: Span | None) -> Samples:
    if span is None:
        return samples
    per_ms = ANALYSIS_RATE_HZ // 1000
    return samples[span.start_ms * per_ms : span.end_ms * per_ms]

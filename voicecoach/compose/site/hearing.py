"""Which sound the pages of the site can let one hear, and where it is had."""

from collections.abc import Iterable, Mapping

from voicecoach.core.claims.resolutions import Which
from voicecoach.core.playback import QuotePlace
from voicecoach.core.sessions import AnswerRecord
from voicecoach.ports import AnswerStore
from voicecoach.review.page import Hearing
from voicecoach.review.page.doubted import sound_key
from voicecoach.review.site.addresses import sound_address

Quoted = Mapping[tuple[int, Which], QuotePlace]


def can_be_heard(store: AnswerStore, answer: AnswerRecord) -> bool:
    recording = answer.recording
    return recording is not None and store.audio_path(recording).is_file()


def sounds_of(store: AnswerStore, answers: Iterable[AnswerRecord]) -> dict[str, str]:
    """Addresses by key, of those whose recording is there."""
    return {
        sound_key(answer): sound_address(answer.session_id, answer.id)
        for answer in answers
        if can_be_heard(store, answer)
    }


def hearings_of(quoted: Quoted, sounds: Mapping[str, str]) -> dict[tuple[int, Which], Hearing]:
    """Where the quotes are heard in these sounds."""
    return {
        side: Hearing(sound_key(place.answer), place.span.start_ms, place.span.end_ms)
        for side, place in quoted.items()
        if sound_key(place.answer) in sounds
    }

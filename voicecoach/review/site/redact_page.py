"""What would go with a passage, before somebody says that they are sure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from voicecoach.core.removal import RedactionEffects
from voicecoach.core.searching import Place
from voicecoach.review.correcting_text import FILES_ELSEWHERE, effects_in_words
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.page.doubted import answer_key
from voicecoach.review.search_text import place_in_words
from voicecoach.review.site import addresses
from voicecoach.review.site.rendering import rendered


@dataclass(frozen=True, slots=True)
class Going:
    """A passage that is to go, and what goes with it."""

    session_id: str
    answer_id: int
    texts: Sequence[str]
    silent_ms: int
    """How much of the recording falls silent."""
    effects: RedactionEffects
    elsewhere: Sequence[Place]
    """Where the same words stay."""
    fields: Mapping[str, str | int]
    """What has to be sent once more to name the passage."""


def redact_page(going: Going) -> str:
    back = addresses.answer_address(going.session_id, answer_key(going.answer_id))
    return rendered(
        "redact",
        addresses.HOME,
        texts=going.texts,
        effects=tuple(_effects(going)),
        elsewhere=[(_address(place), _where(place)) for place in going.elsewhere],
        form=addresses.change_address(going.session_id, going.answer_id),
        fields=going.fields.items(),
        back=back,
        files_elsewhere=FILES_ELSEWHERE,
    )


def _effects(going: Going) -> Iterator[str]:
    yield "These words, in every version of the answer"
    if going.silent_ms:
        yield f"{spoken_duration(going.silent_ms)} of the recording, which falls silent there"
    yield from effects_in_words(going.effects)


def _where(place: Place) -> str:
    return ", ".join(place_in_words(place, None))


def _address(place: Place) -> str | None:
    if place.session_id is None:
        return None
    if place.attempt is None:
        return addresses.session_address(place.session_id)
    return addresses.answer_address(place.session_id, answer_key(place.key))

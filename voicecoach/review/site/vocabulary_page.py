"""What is always written for a sound, to look at, add to and take away from."""

from collections.abc import Sequence

from voicecoach.core.own_words import OwnWord
from voicecoach.review.session_text import counted
from voicecoach.review.site.rendering import rendered

NOTHING_YET = "Nothing is in your vocabulary yet."


def vocabulary_page(own: Sequence[OwnWord]) -> str:
    return rendered(
        "vocabulary",
        "",
        own=own,
        total=counted(len(own), "entry", "entries") if own else NOTHING_YET,
    )

"""Hearing a short reply: what was read, or which of the replies expected the sound fits best."""

from collections.abc import Sequence

from voicecoach.core.audio import Samples
from voicecoach.core.command_matching import HeardPhrase, LikelyForm
from voicecoach.ports import Transcriber

LIKELY_ENOUGH = -4.0
"""Log-odds of an expected reply against what was read: a single word is misread easily, and what
is decided is said again and can be taken back (start value)."""


SURE_ENOUGH = -2.0
"""The same where anything may be said: "that's all" and "nothing" come to -1.8 or more on two
synthetic voices, short replies of another kind to -3.6 or less."""


def ending_of_reply(transcriber: Transcriber, samples: Samples, forms: Sequence[str]) -> str | None:
    """The form that was said, if the sound fits one; None for any other reply.

    Raises RecognitionError.
    """
    likely = _likeliest(transcriber.hear_command(samples, forms))
    return likely.form if likely is not None and _odds(likely) >= SURE_ENOUGH else None


def readings_of_reply(
    transcriber: Transcriber, samples: Samples, forms: Sequence[str]
) -> tuple[str, ...]:
    """What may have been said, the likeliest first. Raises RecognitionError."""
    heard = transcriber.hear_command(samples, forms)
    likely = _likeliest(heard)
    is_likely = likely is not None and _odds(likely) >= LIKELY_ENOUGH
    return (heard.text, likely.form) if likely is not None and is_likely else (heard.text,)


def _likeliest(heard: HeardPhrase) -> LikelyForm | None:
    return max(heard.likely, key=_odds, default=None)


def _odds(likely: LikelyForm) -> float:
    return likely.log_odds if likely.over_reading is None else likely.over_reading

"""Hearing a short reply: what was read, or which of the replies expected the sound fits best."""

from collections.abc import Sequence

from voicecoach.core.audio import Samples
from voicecoach.ports import Transcriber

LIKELY_ENOUGH = -4.0
"""Log-odds of an expected reply against what was read: a single word is misread easily, and what
is decided is said again and can be taken back (start value)."""


SURE_ENOUGH = -2.0
"""The same where anything may be said: "that's all" and "nothing" come to -1.8 or more on a
synthetic voice, short replies of another kind to -2.2 or less."""


def ending_of_reply(transcriber: Transcriber, samples: Samples, forms: Sequence[str]) -> str | None:
    """The form that was said, if the sound fits one; None for any other reply.

    Raises RecognitionError.
    """
    likely = transcriber.hear_command(samples, forms).likely
    return likely[0].form if likely and likely[0].log_odds >= SURE_ENOUGH else None


def readings_of_reply(
    transcriber: Transcriber, samples: Samples, forms: Sequence[str]
) -> tuple[str, ...]:
    """What may have been said, the likeliest first. Raises RecognitionError."""
    heard = transcriber.hear_command(samples, forms)
    likely = [each.form for each in heard.likely if each.log_odds >= LIKELY_ENOUGH]
    return (heard.text, *likely[:1])

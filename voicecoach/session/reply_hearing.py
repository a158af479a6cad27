"""Hearing a short reply: what was read, or which of the replies expected the sound fits best."""

from collections.abc import Sequence

from voicecoach.core.audio import Samples
from voicecoach.ports import Transcriber

LIKELY_ENOUGH = -4.0
"""Log-odds of an expected reply against what was read: a single word is misread easily, and what
is decided is said again and can be taken back (start value)."""


def readings_of_reply(
    transcriber: Transcriber, samples: Samples, forms: Sequence[str]
) -> tuple[str, ...]:
    """What may have been said, the likeliest first. Raises RecognitionError."""
    heard = transcriber.hear_command(samples, forms)
    likely = [each.form for each in heard.likely if each.log_odds >= LIKELY_ENOUGH]
    return (heard.text, *likely[:1])

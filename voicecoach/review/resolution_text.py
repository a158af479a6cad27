"""What was decided about a warning, in a sentence."""

from voicecoach.core.claims.resolutions import Choice, Resolution, Which

OPEN = "Open."
HOW_TO_SETTLE = """\
Settle a warning: voicecoach claims resolve NUMBER --right later (or see --help).
Never see it again: voicecoach claims dismiss NUMBER"""
_SENTENCES = {
    (Choice.DISMISSED, None): "Dismissed; it is not told again.",
    (Choice.RIGHT, Which.EARLIER): "Settled: what you said before is right.",
    (Choice.RIGHT, Which.LATER): "Settled: what you said later is right.",
    (Choice.MISHEARD, Which.EARLIER): "Settled: the one from before was misheard.",
    (Choice.MISHEARD, Which.LATER): "Settled: the later one was misheard.",
    (Choice.BOTH_TRUE, None): "Settled: both are true",
    (Choice.CHANGED, None): "Settled: it has changed in between.",
    (Choice.IMPLIED, None): "Settled together with another warning.",
}


def resolution_sentence(resolution: Resolution | None) -> str:
    """Such as "Settled: both are true (two different jobs)."; open while nothing is decided."""
    if resolution is None:
        return OPEN
    sentence = _SENTENCES[resolution.choice, resolution.which]
    if resolution.choice is not Choice.BOTH_TRUE:
        return sentence
    return f"{sentence} ({resolution.why})." if resolution.why else f"{sentence}."

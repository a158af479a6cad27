"""How long words take when they are spoken: a hint, never a measurement."""

from voicecoach.core.pitching import CALM_WPM, LIVELY_WPM


def expected_length(words: int) -> str:
    """Such as "about 27 to 37 s aloud at 110 to 150 words a minute"."""
    quick_s, calm_s = (round(words * 60 / pace) for pace in (LIVELY_WPM, CALM_WPM))
    span = f"{quick_s} s" if quick_s == calm_s else f"{quick_s} to {calm_s} s"
    return f"about {span} aloud at {CALM_WPM} to {LIVELY_WPM} words a minute"

"""Notices a microphone that is open but delivers nothing: exact zeros from its first sample. Pure.

A room is never that quiet. A refused permission on macOS, a mute switch or the wrong input is.
"""

from dataclasses import dataclass, replace

WARN_AFTER_MS = 1_000


@dataclass(frozen=True, slots=True)
class SilenceWatch:
    """What is known of one live device since it was opened; not for recordings.

    Call heard() with every chunk and keep what it returns.
    """

    zero_ms: float = 0.0
    """How long it has delivered only zeros; stays as it is once a sound came."""
    sound_came: bool = False
    warning_due: bool = False
    """True after exactly one chunk: the one that completes the first second of zeros."""

    @property
    def is_mute(self) -> bool:
        """Whether it has delivered samples, and every one of them was zero."""
        return not self.sound_came and self.zero_ms > 0

    def heard(self, duration_ms: float, is_exact_zero: bool) -> "SilenceWatch":
        """The watch after one more chunk."""
        if self.sound_came or not is_exact_zero:
            return replace(self, sound_came=True, warning_due=False)
        zero_ms = self.zero_ms + duration_ms
        return replace(self, zero_ms=zero_ms, warning_due=self.zero_ms < WARN_AFTER_MS <= zero_ms)


def microphone_hint(platform: str) -> str:
    """What to look at on this system (`sys.platform`)."""
    match platform:
        case "darwin":
            return (
                "Allow your terminal under System Settings, Privacy & Security, Microphone, "
                "then start the terminal again."
            )
        case "win32":
            return (
                "Allow desktop apps under Settings, Privacy & security, Microphone, "
                "and see that the microphone is not muted."
            )
        case _:
            return (
                "See that the microphone is not muted and is the chosen input in the sound "
                "settings, or pick another with --mic (`voicecoach devices` lists them)."
            )

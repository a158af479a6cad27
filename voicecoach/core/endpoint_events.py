"""What is noticed while an answer is followed. Times are in the answer's own sound."""

from dataclasses import dataclass

from voicecoach.core.models import EndReason


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The answer's first speech, dated back to where it began."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class SoftEnd:
    """Enough silence: the answer ends `countdown_ms` later unless speech comes."""

    at_ms: int
    countdown_ms: int

    @property
    def ends_at_ms(self) -> int:
        return self.at_ms + self.countdown_ms


@dataclass(frozen=True, slots=True)
class CountdownCancelled:
    at_ms: int


@dataclass(frozen=True, slots=True)
class TargetReached:
    """The upper end of the target range, counted from the onset."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class OverTarget:
    """Half as much again as the upper end of the target range."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class AnswerOver:
    """`at_ms` is where the rule was met; up to a second later when a noise had to be judged."""

    reason: EndReason
    at_ms: int


EndpointEvent = (
    SpeechStarted | SoftEnd | CountdownCancelled | TargetReached | OverTarget | AnswerOver
)

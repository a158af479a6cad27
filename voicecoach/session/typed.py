"""Typed answers, for people who cannot or would rather not speak: no sound, no pace."""

from collections.abc import Callable

from voicecoach.core.commands import Command
from voicecoach.core.models import AnswerTiming, EndReason, Question, Transcript
from voicecoach.ports import Clock, Controls, NewAnswer
from voicecoach.session.takes import Follow, Take

SKIP_LINE = "/skip"
REPEAT_LINE = "/repeat"
STOP_LINE = "/stop"
LINES_HELP = f"An empty line or {SKIP_LINE} skips, {REPEAT_LINE} asks again, {STOP_LINE} ends."


class TypedAnswers:
    """An AnswerTaker that reads one line per answer; the end of the input ends the session."""

    def __init__(
        self, read_line: Callable[[], str | None], clock: Clock, controls: Controls
    ) -> None:
        self._read_line = read_line
        self._clock = clock
        self._controls = controls
        self._started_s = 0.0
        self._exhausted = False

    def start(self) -> None:
        self._started_s = self._clock.monotonic_s()

    def ready(self) -> bool:
        return not self._exhausted

    @property
    def at_ms(self) -> int:
        return round((self._clock.monotonic_s() - self._started_s) * 1000)

    def add_playback_ms(self, played_ms: int) -> None:
        """Nothing to add: this clock runs by itself."""

    def take(self, question: Question, place: NewAnswer) -> Take:
        line = self._read_line()
        text = " ".join((line or "").split())
        follow = Follow.NEXT
        if self._controls.poll() is Command.INTERRUPT:
            follow = Follow.INTERRUPT
        elif line is None or text == STOP_LINE:
            self._exhausted = True
            follow = Follow.STOP
        elif text == REPEAT_LINE:
            follow = Follow.REPEAT
        said = "" if text in {SKIP_LINE, REPEAT_LINE, STOP_LINE} else text
        return Take(
            timing=NO_SOUND,
            recording=None,
            anything_said=bool(said),
            follow=follow,
            transcribe=lambda: typed_transcript(said),
        )

    def close(self) -> None:
        """Nothing to close."""


NO_SOUND = AnswerTiming(
    duration_ms=0,
    thinking_ms=None,
    onset_ms=None,
    last_speech_ms=None,
    speech_ms=0,
    speech=(),
    pauses=(),
    end_reason=EndReason.TYPED,
)


def typed_transcript(text: str) -> Transcript:
    return Transcript(
        text=text,
        words=(),
        engine="typed",
        model="",
        language="en",
        fillers_measured="no",
        source="typed",
    )

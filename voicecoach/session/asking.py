"""Saying something: render, play, and fall back to text without losing the session."""

from collections.abc import Callable
from dataclasses import dataclass

from voicecoach.core.commands import Command
from voicecoach.core.models import Question
from voicecoach.errors import PlaybackError, VoiceError
from voicecoach.ports import AudioOutput, Controls, Speaker
from voicecoach.session.barge_in import BargeIn


@dataclass(frozen=True, slots=True)
class Asked:
    """How something that was to be said reached the person."""

    spoken: bool
    played_ms: int
    control: Command | None
    """What the person wanted while the voice was speaking; it stopped the voice."""
    problem: VoiceError | PlaybackError | None = None


class Interviewer:
    """Speaks; without a voice, or after it failed, everything is only shown."""

    def __init__(
        self,
        speaker: Speaker | None,
        output: AudioOutput,
        controls: Controls,
        slow_speaker: Speaker | None = None,
        barge_in: BargeIn | None = None,
    ) -> None:
        """`slow_speaker` says what is asked for slowly; without it that sounds like all else.

        With `barge_in` the voice stops for whoever begins to talk.
        """
        self._speaker = speaker
        self._slow_speaker = slow_speaker
        self._output = output
        self._controls = controls
        self._barge_in = barge_in

    def ask(self, question: Question) -> Asked:
        """Speak the question to its end, or until a control stops it."""
        return self.say(question.text)

    def say(self, text: str, *, slowly: bool = False, is_question: bool = False) -> Asked:
        """Speak to the end, or until a control or somebody's voice stops it.

        Nothing but a question is said to somebody who is talking already. A voice that fails is
        not tried again in this session: one clear sentence is enough.
        """
        control = self._wish_from_before()
        if control is not None or self._speaker is None or self._is_talked_over(is_question):
            return Asked(spoken=False, played_ms=0, control=control)
        wish = _FirstWish(self._controls.poll)
        try:
            speaker = self._slow_speaker if slowly and self._slow_speaker else self._speaker
            clip = speaker.render(text)
            played_ms = self._output.play(clip, self._stopping(wish))
        except (VoiceError, PlaybackError) as problem:
            self._speaker = None
            return Asked(spoken=False, played_ms=0, control=wish.control, problem=problem)
        return Asked(spoken=True, played_ms=played_ms, control=wish.control)

    def _is_talked_over(self, is_question: bool) -> bool:
        return not is_question and self._barge_in is not None and self._barge_in.is_pending

    def _stopping(self, wish: "_FirstWish") -> Callable[[], bool]:
        barge_in = self._barge_in
        if barge_in is None:
            return wish.was_made
        barge_in.arm()
        return lambda: wish.was_made() or barge_in.was_heard()

    def _wish_from_before(self) -> Command | None:
        """What was wanted since the last time; ending an answer means nothing between two."""
        control = self._controls.poll()
        while control is Command.FINISH:
            control = self._controls.poll()
        return control


class _FirstWish:
    """Remembers the first control that came while the voice was speaking."""

    def __init__(self, poll: Callable[[], Command | None]) -> None:
        self._poll = poll
        self.control: Command | None = None

    def was_made(self) -> bool:
        if self.control is None:
            self.control = self._poll()
        return self.control is not None

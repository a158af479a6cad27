"""Saying something: render, play, and fall back to text without losing the session."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from voicecoach.core.audio import SpeechClip
from voicecoach.core.commands import Command
from voicecoach.core.models import Question
from voicecoach.errors import PlaybackError, VoiceError
from voicecoach.ports import AudioOutput, Controls, Speaker
from voicecoach.session.barge_in import BargeIn
from voicecoach.session.people import People, Voices


@dataclass(frozen=True, slots=True)
class Asked:
    """How something that was to be said reached the person."""

    spoken: bool
    played_ms: int
    control: Command | None
    """What the person wanted while the voice was speaking; it stopped the voice."""
    problem: VoiceError | PlaybackError | None = None
    introduction: str = ""
    """What was said, or is to be shown, before a question: who asks it."""


class Interviewer:
    """Speaks; without a voice, or after it failed, everything is only shown."""

    def __init__(
        self,
        speaker: Speaker | None,
        output: AudioOutput,
        controls: Controls,
        slow_speaker: Speaker | None = None,
        barge_in: BargeIn | None = None,
        people: People | None = None,
    ) -> None:
        """`slow_speaker` says what is asked for slowly; without it that sounds like all else.

        With `barge_in` the voice stops for whoever begins to talk. With `people`, whoever asks a
        question has a voice of their own and says their name the first time.
        """
        self._voices = Voices(speaker, slow_speaker)
        self._output = output
        self._controls = controls
        self._barge_in = barge_in
        self._people = people

    def ask(self, question: Question, *, slowly: bool = False) -> Asked:
        """Speak the question to its end, or until a control or somebody's voice stops it."""
        if self._people is None:
            return self._say(question.text, None, slowly=slowly, is_question=True)
        introduction = self._people.introduction(question)
        text = f"{introduction} {question.text}".lstrip()
        asked = self._say(text, question.asked_by, slowly=slowly, is_question=True)
        if asked.control is None:
            self._people.was_heard(question)
        return replace(asked, introduction=introduction)

    def say(self, text: str, *, is_question: bool = False) -> Asked:
        """Speak to the end, or until a control or somebody's voice stops it.

        Nothing but a question is said to somebody who is talking already. A voice that fails is
        not tried again in this session: one clear sentence is enough.
        """
        return self._say(text, None, slowly=False, is_question=is_question)

    def _say(self, text: str, asked_by: str | None, *, slowly: bool, is_question: bool) -> Asked:
        control = self._wish_from_before()
        usual = self._voices.at(slowly=slowly)
        if control is not None or usual is None or self._is_talked_over(is_question):
            return Asked(spoken=False, played_ms=0, control=control)
        wish = _FirstWish(self._controls.poll)
        try:
            clip = self._in_own_voice(text, asked_by, slowly=slowly) or usual.render(text)
            played_ms = self._output.play(clip, self._stopping(wish))
        except (VoiceError, PlaybackError) as problem:
            self._voices = Voices(None)
            return Asked(spoken=False, played_ms=0, control=wish.control, problem=problem)
        return Asked(spoken=True, played_ms=played_ms, control=wish.control)

    def _in_own_voice(self, text: str, asked_by: str | None, *, slowly: bool) -> SpeechClip | None:
        """As whoever asks sounds; None where they have no voice of their own, or it fails."""
        if self._people is None or asked_by is None:
            return None
        speaker = self._people.voices(asked_by).at(slowly=slowly)
        if speaker is None:
            return None
        try:
            return speaker.render(text)
        except VoiceError:
            self._people.share_one_voice()
            return None

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

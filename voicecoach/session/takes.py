"""What the runner gets for one attempt at an answer, whether it was spoken or typed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from voicecoach.core.commands import Command
from voicecoach.core.models import AnswerTiming, EndReason, Question, Recording, Transcript, Word
from voicecoach.errors import CaptureError
from voicecoach.ports import NewAnswer, NewNote
from voicecoach.session.wishes import Wish


class Follow(StrEnum):
    """What the person wants next."""

    NEXT = "next"
    REPEAT = "repeat"
    STOP = "stop"
    INTERRUPT = "interrupt"
    LOST = "lost"  # the microphone went away; nothing more can be taken


@dataclass(frozen=True, slots=True)
class Take:
    """One attempt, as far as it got."""

    timing: AnswerTiming
    recording: Recording | None
    anything_said: bool
    follow: Follow
    transcribe: Callable[[], Transcript]
    """Wait for the words; raises RecognitionError. Only for answers in which something was said,
    and for typed ones."""
    problem: CaptureError | None = None
    """Why the microphone was lost."""
    ended_by: Command | None = None
    """The command that ended it; None when it ended by itself."""
    only_commands: bool = False
    """Nothing was said but commands."""

    @property
    def is_used_up(self) -> bool:
        """The recording in the microphone's place ended with it."""
        return self.timing.end_reason is EndReason.EOF


@dataclass(frozen=True, slots=True)
class Moment:
    """How far an answer has come when a command is given in it."""

    answer_ms: int
    """How much of its sound there is."""
    spoken_ms: int | None
    """From its onset until now; None before the onset, and for typed answers."""
    words: tuple[Word, ...]
    """What has been recognised so far."""

    @property
    def anything_said(self) -> bool:
        return self.spoken_ms is not None or bool(self.words)


class Response(StrEnum):
    """What a command given in an answer means for the answer."""

    END = "end"
    WAIT = "wait"  # silence gets more time
    CAME_BACK = "came_back"  # something else happened meanwhile; now the answer goes on
    NONE = "none"


Respond = Callable[[Wish, Moment], Response]
"""Does what a command asks for that is given in an answer."""


@dataclass(frozen=True, slots=True)
class WantedReply:
    """A short reply to a question of ours."""

    forms: tuple[str, ...]
    """What will probably be said."""
    is_reply: Callable[[str], bool]
    """Tells a reply from anything else, such as the beginning of the next answer."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person did with a moment that was theirs. Nothing at all: time passed."""

    wish: Wish | None = None
    said: str | None = None
    """What they said, when a reply was wanted and it was no command."""
    is_over: bool = False
    """There is nothing left to listen to: a recording was used up."""
    talks_on: bool = False
    """They speak for longer than any command lasts: more of the answer, whose beginning is kept
    for it."""
    problem: CaptureError | None = None


class AnswerTaker(Protocol):
    """Where answers come from."""

    def start(self) -> None:
        """Open what is needed; raises CaptureError or DataError."""
        ...

    def ready(self) -> bool:
        """Make ready for an answer; False when there is nothing left to take."""
        ...

    def take(self, question: Question, place: NewAnswer) -> Take: ...

    @property
    def at_ms(self) -> int:
        """Audio time since the session began."""
        ...

    def add_playback_ms(self, played_ms: int) -> None:
        """Count what the voice took, where the microphone does not count it by itself."""
        ...

    def close(self) -> None: ...


class HandsFreeAnswers(AnswerTaker, Protocol):
    """Answers in a session that is led by commands."""

    def answer(
        self,
        question: Question,
        place: NewAnswer,
        respond: Respond,
        more_of: Recording | None = None,
    ) -> Take:
        """One answer; or more of the one that was recorded there before.

        Times in the take are those of the new part.
        """
        ...

    def ready_for_more(self, recording: Recording | None) -> bool:
        """Whether what comes can be appended to this recording; None: to a typed answer."""
        ...

    def choose(self, window_ms: int | None, wanted: WantedReply | None = None) -> Chosen:
        """Wait for a command, None: until one comes. With `wanted` also for a reply."""
        ...

    def note(self, place: NewNote) -> Take:
        """A memo; it ends by a short silence, a key, or by saying so."""
        ...

"""Short questions of ours that are no interview questions: asked, and their replies taken.

Spoken replies are kept as notes of a session of their own: sound and words, never compared.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Protocol

from voicecoach.core.audio import Span
from voicecoach.core.models import Question, Recording
from voicecoach.core.sessions import SessionStart, SessionState
from voicecoach.errors import RecognitionError, VoicecoachError
from voicecoach.ports import AnswerStore, Clock, NewNote
from voicecoach.session.asking import Interviewer
from voicecoach.session.events import SessionEvent, Warned
from voicecoach.session.takes import Follow, Take


@dataclass(frozen=True, slots=True)
class ReplyText:
    """What came back."""

    text: str
    """Empty when nothing was said or it could not be recognised."""
    speech_ms: int | None = None
    """From the first word to the last; None for a typed reply."""


LONGEST_ENDING_MS = 1_500
"""Nobody takes longer to say that this is all (start value)."""

HearEnding = Callable[[Recording, Span], str | None]
"""Which short form was said in this stretch of a recording; None for anything else."""


class Replies(Protocol):
    """Asks something and takes what comes back."""

    @property
    def are_spoken(self) -> bool:
        """Spoken replies hold several sentences, typed ones a thing each."""
        ...

    @property
    def session_id(self) -> str | None:
        """Where they are kept; None when they are not."""
        ...

    def ask(self, prompt: str, question: Question, position: int) -> ReplyText | None:
        """None: there is nothing more to come, or the person wants to stop."""
        ...


class TypedReplies:
    """One line each."""

    are_spoken = False
    session_id = None

    def __init__(self, read_line: Callable[[], str | None], show: Callable[[str], None]) -> None:
        self._read_line = read_line
        self._show = show

    def ask(self, prompt: str, question: Question, position: int) -> ReplyText | None:
        self._show(prompt)
        line = self._read_line()
        return None if line is None else ReplyText(" ".join(line.split()))


class ReplyTaker(Protocol):
    """Where spoken replies come from; as AnswerTaker, but into notes."""

    @property
    def at_ms(self) -> int: ...

    def start(self) -> None: ...

    def ready(self) -> bool: ...

    def take(self, question: Question, place: NewNote) -> Take: ...

    def add_playback_ms(self, played_ms: int) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ReplyParts:
    """What asking aloud and taking the replies needs."""

    clock: Clock
    store: AnswerStore
    interviewer: Interviewer
    answers: ReplyTaker
    hear_ending: HearEnding


class SpokenReplies:
    """Asked aloud, recorded and written down; call ask() within `begun()`."""

    are_spoken = True

    def __init__(
        self,
        parts: ReplyParts,
        tell: Callable[[SessionEvent], None],
        show: Callable[[str], None],
    ) -> None:
        self._clock = parts.clock
        self._store = parts.store
        self._interviewer = parts.interviewer
        self._answers = parts.answers
        self._hear_ending = parts.hear_ending
        self._tell = tell
        self._show = show
        self._is_over = False
        self.session_id: str | None = None

    @contextmanager
    def begun(self, start: SessionStart) -> Iterator["SpokenReplies"]:
        """Open the microphone and the session; both are closed afterwards, whatever happens.

        Raises CaptureError, DataError or StoreError.
        """
        self._answers.start()
        session_id = self._store.begin_session(start)
        self.session_id = session_id
        try:
            yield self
        finally:
            self._answers.close()
            self._store.finish_session(session_id, SessionState.FINISHED, self._clock.now())

    def ask(self, prompt: str, question: Question, position: int) -> ReplyText | None:
        take = self._take(prompt, question, position)
        while take is not None and take[0].follow is Follow.REPEAT:
            take = self._take(prompt, question, position)
        if take is None:
            return None
        taken, text = take
        return ReplyText(text, _speech_ms(taken))

    def _take(self, prompt: str, question: Question, position: int) -> tuple[Take, str] | None:
        if self._is_over or self.session_id is None or not self._answers.ready():
            return None
        self._show(prompt)
        asked = self._interviewer.ask(replace(question, text=prompt))
        self._answers.add_playback_ms(asked.played_ms)
        if asked.problem is not None:
            self._warn(asked.problem)
        place = self._store.begin_note(self.session_id, position, self._clock.now())
        take = self._answers.take(question, place)
        self._is_over = take.follow in {Follow.STOP, Follow.INTERRUPT, Follow.LOST}
        return take, self._kept(place, take)

    def _kept(self, place: NewNote, take: Take) -> str:
        """The sound is kept first; its words when they are known."""
        self._store.save_note(place.note_id, take.recording, None)
        if take.problem is not None:
            self._warn(take.problem)
        if not take.anything_said or take.follow is Follow.INTERRUPT:
            return ""
        try:
            text = take.transcribe().text
            ending = self._ending(take)
        except RecognitionError as problem:
            self._warn(problem)
            return ""
        self._store.save_note(place.note_id, take.recording, text)
        return ending or text

    def _ending(self, take: Take) -> str | None:
        """A single short word is misread easily; what sounds like an ending is one."""
        onset_ms, last_ms = take.timing.onset_ms, take.timing.last_speech_ms
        if take.recording is None or onset_ms is None or last_ms is None:
            return None
        if last_ms - onset_ms > LONGEST_ENDING_MS:
            return None
        return self._hear_ending(take.recording, Span(onset_ms, last_ms))

    def _warn(self, problem: VoicecoachError) -> None:
        self._tell(Warned(self._answers.at_ms, problem.code, str(problem)))


def _speech_ms(take: Take) -> int | None:
    timing = take.timing
    if timing.onset_ms is None or timing.last_speech_ms is None:
        return None
    return timing.last_speech_ms - timing.onset_ms

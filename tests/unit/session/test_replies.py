"""Spoken replies: kept as notes, whatever becomes of their words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.audio_output import FakeAudioOutput
from tests.fakes.clock import FakeClock
from tests.fakes.controls import FakeControls
from tests.fakes.speaker import FakeSpeaker
from tests.fakes.store import InMemoryStore
from tests.stored_values import a_question, a_recording, a_start, a_timing, a_transcript, write_wav
from voicecoach.core.audio import Span
from voicecoach.core.models import EndReason, Question, Recording, Transcript
from voicecoach.core.sessions import SessionState
from voicecoach.errors import CaptureError, RecognitionError
from voicecoach.ports import NewNote
from voicecoach.session.asking import Interviewer
from voicecoach.session.events import SessionEvent, Warned
from voicecoach.session.replies import ReplyParts, ReplyText, SpokenReplies
from voicecoach.session.takes import Follow, Take

PROMPT = "What did they doubt?"


class Said:
    """One reply of a script: its words, or why there are none."""

    def __init__(
        self,
        text: str | None,
        follow: Follow = Follow.NEXT,
        problem: CaptureError | None = None,
    ) -> None:
        self.text = text
        self.follow = follow
        self.problem = problem

    def take(self, place: NewNote) -> Take:
        was_heard = self.text != ""
        write_wav(place.audio_path)
        timing = a_timing() if was_heard else a_timing(EndReason.NO_SPEECH, 0)
        return Take(
            timing=timing if was_heard else replace(timing, onset_ms=None, last_speech_ms=None),
            recording=a_recording(place.recording_path),
            anything_said=was_heard,
            follow=self.follow,
            transcribe=self._words,
            problem=self.problem,
        )

    def _words(self) -> Transcript:
        if self.text is None:
            raise RecognitionError("The recogniser gave up.", code="engine_failed")
        return a_transcript(self.text)


class ScriptedTaker:
    """A ReplyTaker that gives what a script says."""

    at_ms = 0

    def __init__(self, script: Sequence[Said]) -> None:
        self._script = list(script)
        self.is_closed = False

    def start(self) -> None:
        """Nothing to open."""

    def ready(self) -> bool:
        return bool(self._script)

    def take(self, question: Question, place: NewNote) -> Take:
        return self._script.pop(0).take(place)

    def add_playback_ms(self, played_ms: int) -> None:
        """This microphone counts by itself."""

    def close(self) -> None:
        self.is_closed = True


class Run:
    """Replies to the same prompt, until there is nothing more to come."""

    def __init__(
        self,
        data: Path,
        *script: Said,
        ending: Callable[[Recording, Span], str | None] = lambda _, __: None,
    ) -> None:
        self.store = InMemoryStore(data)
        self.taker = ScriptedTaker(script)
        self.told: list[SessionEvent] = []
        self.shown: list[str] = []
        interviewer = Interviewer(FakeSpeaker(), FakeAudioOutput(), FakeControls())
        parts = ReplyParts(FakeClock(), self.store, interviewer, self.taker, ending)
        replies = SpokenReplies(parts, self.told.append, self.shown.append)
        self.replies: list[ReplyText] = []
        with replies.begun(a_start()):
            while (reply := replies.ask(PROMPT, a_question(), 1)) is not None:
                self.replies.append(reply)
        assert replies.session_id is not None
        self.session = self.store.session(replies.session_id)

    @property
    def texts(self) -> list[str]:
        return [each.text for each in self.replies]


def test_each_reply_is_a_note_of_a_finished_session(tmp_path: Path) -> None:
    run = Run(tmp_path, Said("My budget experience"), Said("My age"))
    assert run.texts == ["My budget experience", "My age"]
    assert run.replies[0].speech_ms == 900
    assert run.session.state is SessionState.FINISHED
    assert [(each.position, each.text) for each in run.session.notes] == [
        (1, "My budget experience"),
        (1, "My age"),
    ]
    assert all(each.recording for each in run.session.notes)
    assert run.session.answers == ()
    assert run.store.statements() == ()
    assert run.taker.is_closed


def test_the_prompt_is_shown_and_said(tmp_path: Path) -> None:
    assert Run(tmp_path, Said("Nothing")).shown == [PROMPT]


def test_repeat_asks_again(tmp_path: Path) -> None:
    run = Run(tmp_path, Said("", Follow.REPEAT), Said("My age"))
    assert run.shown == [PROMPT, PROMPT]
    assert run.texts == ["My age"]


@pytest.mark.parametrize("follow", [Follow.STOP, Follow.INTERRUPT])
def test_whoever_stops_is_asked_nothing_more(tmp_path: Path, follow: Follow) -> None:
    run = Run(tmp_path, Said("", follow), Said("My age"))
    assert run.texts == [""]
    assert run.session.state is SessionState.FINISHED


def test_silence_is_kept_and_empty(tmp_path: Path) -> None:
    run = Run(tmp_path, Said(""))
    assert run.replies == [ReplyText("", None)]
    assert run.session.notes[0].text is None


def test_a_recogniser_that_fails_loses_no_sound(tmp_path: Path) -> None:
    run = Run(tmp_path, Said(None), Said("My age"))
    assert run.texts == ["", "My age"]
    assert run.session.notes[0].recording is not None
    (warned,) = [each for each in run.told if isinstance(each, Warned)]
    assert warned.code == "engine_failed"


def test_a_microphone_that_goes_away_ends_it(tmp_path: Path) -> None:
    lost = CaptureError("The microphone is gone.", code="device_lost")
    run = Run(tmp_path, Said("My bud", Follow.LOST, lost), Said("My age"))
    assert run.texts == ["My bud"]
    assert [each.code for each in run.told if isinstance(each, Warned)] == ["device_lost"]


def test_what_sounds_like_an_ending_is_one(tmp_path: Path) -> None:
    heard: list[Span] = []

    def ending(recording: Recording, said: Span) -> str | None:
        heard.append(said)
        return "that's all"

    run = Run(tmp_path, Said("Nice oil"), ending=ending)
    assert run.texts == ["that's all"]
    assert heard == [Span(100, 1000)]
    assert run.session.notes[0].text == "Nice oil"

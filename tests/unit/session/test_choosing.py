"""The moment between an answer and the next question, on scripted sound."""

from collections.abc import Sequence

import pytest

from tests.fakes.audio_input import FORMAT, FakeAudioInput, ScriptedEvent
from tests.fakes.command_ear import ToneEar
from tests.fakes.controls import FakeControls
from tests.fakes.voice_activity import LevelVoiceActivity
from tests.unit.session.spoken_drill import CHUNK_MS, PITCHES, chunks, command, quiet, said
from voicecoach.adapters.resampling import StreamResampler
from voicecoach.core.audio import AudioChunk
from voicecoach.core.commands import Command
from voicecoach.session.choosing import Choosing, ChoosingParts
from voicecoach.session.hearing import Hearing
from voicecoach.session.takes import Chosen
from voicecoach.session.wishes import KeysAndAfterthoughts

WINDOW_MS = 4_000


class MicrophoneWithBacklog(FakeAudioInput):
    """Has taken in some sound already; all else arrives only while it is waited for."""

    def __init__(self, backlog: Sequence[ScriptedEvent], coming: Sequence[ScriptedEvent]) -> None:
        super().__init__([[*backlog, *coming]], is_live=True)
        self._ready = len(backlog)
        self.waited = 0
        self.start()
        self.begin_answer()

    def read(self) -> AudioChunk | None:
        self.waited += self._ready == 0
        self._ready = max(0, self._ready - 1)
        return super().read()

    def read_ready(self) -> AudioChunk | None:
        return self.read() if self._ready else None

    @property
    def waited_ms(self) -> int:
        return self.waited * CHUNK_MS


def choose(microphone: MicrophoneWithBacklog, *, is_slow: bool = False) -> Chosen:
    keys = KeysAndAfterthoughts(FakeControls())
    parts = ChoosingParts(
        microphone=microphone,
        hearing=Hearing(keys, ToneEar(PITCHES, is_slow=is_slow), is_live=True),
        voice=LevelVoiceActivity().stream(),
        resampler=StreamResampler(FORMAT),
    )
    return Choosing(parts, WINDOW_MS).run()


@pytest.mark.parametrize("backlog_s", [0, 3, 8])
def test_what_was_taken_in_before_uses_up_none_of_the_time(backlog_s: int) -> None:
    microphone = MicrophoneWithBacklog(chunks(quiet(backlog_s)), chunks(quiet(10)))

    assert choose(microphone) == Chosen()
    assert microphone.waited_ms == pytest.approx(WINDOW_MS, abs=2 * CHUNK_MS)


def test_a_command_given_meanwhile_counts() -> None:
    microphone = MicrophoneWithBacklog(chunks(command(Command.CONTINUE)), chunks(quiet(10)))

    wish = choose(microphone).wish

    assert wish is not None
    assert wish.command is Command.CONTINUE


def test_a_command_that_is_judged_late_counts() -> None:
    said_in_time = chunks(command(Command.CONTINUE), quiet(10))

    wish = choose(MicrophoneWithBacklog([], said_in_time), is_slow=True).wish

    assert wish is not None
    assert wish.command is Command.CONTINUE


def test_who_is_speaking_is_waited_for() -> None:
    microphone = MicrophoneWithBacklog([], chunks(quiet(3), said(3), quiet(10)))

    assert choose(microphone) == Chosen()
    assert microphone.waited_ms > 7_000

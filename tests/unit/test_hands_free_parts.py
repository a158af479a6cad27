"""What a hands-free session is built of is closed with it."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.clock import FakeClock
from tests.fakes.controls import FakeControls
from tests.fakes.store import InMemoryStore
from voicecoach.compose.hands_free import build_hands_free_session
from voicecoach.compose.practice import PracticeParts
from voicecoach.compose.voices import NOTHING
from voicecoach.session.chimes import Chimes
from voicecoach.session.events import SessionEvent
from voicecoach.settings import Settings, SoundSettings, VoiceSettings


@pytest.mark.parametrize(("output", "closed"), [(None, 1), (NOTHING, 0)])
def test_chimes_are_closed_with_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str | None, closed: int
) -> None:
    closings: list[Chimes] = []

    def note(chimes: Chimes) -> None:
        closings.append(chimes)

    monkeypatch.setattr(Chimes, "close", note)
    settings = replace(Settings(), voice=VoiceSettings(NOTHING), sound=SoundSettings(output=output))
    told: list[SessionEvent] = []
    store = InMemoryStore(tmp_path)
    with ExitStack() as at_end:
        parts = PracticeParts(FakeClock(), store, FakeControls(), told.append, at_end)
        build_hands_free_session(settings, parts)
        assert closings == []
    assert len(closings) == closed

import threading
from collections.abc import Callable

from tests.fakes.audio_output import FakeAudioOutput
from voicecoach.core.audio import SpeechClip
from voicecoach.core.earcons import Earcon, earcon_clip
from voicecoach.errors import PlaybackError
from voicecoach.session.chimes import Chimes

WITHIN_S = 5.0


class SlowOutput:
    """A loudspeaker that plays until it is cancelled or let go."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.played = 0
        self.may_end = threading.Event()

    def play(self, clip: SpeechClip, cancelled: Callable[[], bool]) -> int:
        self.played += 1
        self.begun.release()
        while not cancelled() and not self.may_end.wait(0.005):
            pass
        return clip.duration_ms

    def close(self) -> None:
        """Nothing to close."""


def test_an_earcon_is_played() -> None:
    output = FakeAudioOutput()
    chimes = Chimes(output)
    chimes.ring(Earcon.LISTENING)
    chimes.close()

    [(clip, _)] = output.heard
    assert clip == earcon_clip(Earcon.LISTENING)


def test_ringing_does_not_wait_and_drops_what_comes_meanwhile() -> None:
    output = SlowOutput()
    chimes = Chimes(output)
    chimes.ring(Earcon.LISTENING)
    assert output.begun.acquire(timeout=WITHIN_S)
    chimes.ring(Earcon.ENDING)
    chimes.close()

    assert output.played == 1


def test_a_refusing_loudspeaker_is_asked_once_and_nobody_is_bothered() -> None:
    output = FakeAudioOutput(PlaybackError("No.", code="playback_refused"))
    chimes = Chimes(output)
    for _ in range(3):
        chimes.ring(Earcon.HEARD)
    chimes.close()

    assert output.heard == []


def test_after_closing_nothing_rings() -> None:
    output = FakeAudioOutput()
    chimes = Chimes(output)
    chimes.close()
    chimes.ring(Earcon.HEARD)

    assert output.heard == []

"""Earcons beside everything else: played on a thread of their own, never waited for."""

from concurrent.futures import ThreadPoolExecutor

from voicecoach.core.earcons import Earcon, earcon_clip
from voicecoach.errors import PlaybackError
from voicecoach.ports import AudioOutput


class Chimes:
    """Plays one earcon at a time; while one sounds, another is left out rather than delayed.

    A loudspeaker that refuses is not asked again: every state is also shown or said.
    """

    def __init__(self, output: AudioOutput) -> None:
        self._output: AudioOutput | None = output
        self._player = ThreadPoolExecutor(max_workers=1, thread_name_prefix="chimes")
        self._busy = False
        self._closed = False

    def ring(self, earcon: Earcon) -> None:
        """Begin to play; returns at once."""
        if self._busy or self._closed or self._output is None:
            return
        self._busy = True
        self._player.submit(self._play, earcon)

    def close(self) -> None:
        """Stop what sounds and wait for it."""
        self._closed = True
        self._player.shutdown(wait=True, cancel_futures=True)

    def _play(self, earcon: Earcon) -> None:
        output = self._output
        try:
            if output is not None:
                output.play(earcon_clip(earcon), lambda: self._closed)
        except PlaybackError:
            self._output = None
        finally:
            self._busy = False

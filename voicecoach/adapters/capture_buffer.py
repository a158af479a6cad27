"""Where the sound card's thread leaves samples and the reader picks them up."""

import threading
import time
from collections import deque
from dataclasses import dataclass

from voicecoach.core.audio import AudioFormat

CAPACITY_MS = 60_000
"""Kept while nobody reads (between answers); older sound is dropped and counts as lost."""

LONGEST_WAIT_S = 0.1
"""Waiting goes in slices, because on Windows a waiting main thread does not see Ctrl-C."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Samples that were captured by nobody, at their place in the stream."""

    frames: int


class CaptureBuffer:
    """A queue of PCM blocks and losses in the order of capture. Safe between two threads."""

    def __init__(self, audio_format: AudioFormat, capacity_ms: int = CAPACITY_MS) -> None:
        self.format = audio_format
        self._capacity_frames = audio_format.ms_to_frames(capacity_ms)
        self._changed = threading.Condition()
        self._items: deque[bytes | Lost] = deque()
        self._queued_frames = 0
        self._captured_frames = 0
        self._ended = False

    @property
    def captured_ms(self) -> int:
        """Everything the device has delivered or lost since it was opened."""
        return self.format.frames_to_ms(self._captured_frames)

    @property
    def has_ended(self) -> bool:
        """Whether the device has stopped for good; what is queued can still be taken."""
        return self._ended

    def put(self, pcm: bytes, lost_frames: int = 0) -> None:
        """Append a block, preceded by a loss if there was one. Never waits for the reader."""
        frames = len(pcm) // self.format.frame_bytes
        with self._changed:
            if lost_frames:
                self._items.append(Lost(lost_frames))
            self._items.append(pcm)
            self._captured_frames += frames + lost_frames
            self._queued_frames += frames
            self._drop_oldest()
            self._changed.notify()

    def end(self) -> None:
        """The device has stopped: wake the reader."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def take(self, timeout_s: float) -> bytes | Lost | None:
        """The oldest item; None when none came in time or the device has stopped."""
        with self._changed:
            if not self._wait_for_item(timeout_s):
                return None
            item = self._items.popleft()
            if not isinstance(item, Lost):
                self._queued_frames -= len(item) // self.format.frame_bytes
            return item

    def wait_for_first(self, timeout_s: float) -> bool:
        """Whether the device delivers, waiting for its first block."""
        with self._changed:
            return self._wait_for_item(timeout_s)

    def clear(self) -> None:
        """Forget what is queued."""
        with self._changed:
            self._items.clear()
            self._queued_frames = 0

    def _wait_for_item(self, timeout_s: float) -> bool:
        deadline_s = time.monotonic() + timeout_s
        while not self._items and not self._ended:
            left_s = deadline_s - time.monotonic()
            if left_s <= 0:
                return False
            self._changed.wait(min(left_s, LONGEST_WAIT_S))
        return bool(self._items)

    def _drop_oldest(self) -> None:
        dropped = 0
        while self._queued_frames > self._capacity_frames:
            item = self._items.popleft()
            if isinstance(item, Lost):
                dropped += item.frames
            else:
                frames = len(item) // self.format.frame_bytes
                dropped += frames
                self._queued_frames -= frames
        if dropped:
            self._items.appendleft(Lost(dropped))

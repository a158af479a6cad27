"""Commands in one stretch of sound: keys pressed meanwhile, and those that are spoken in it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.session.wishes import CommandEar, KeysAndAfterthoughts, Way, Wish

SILENCE_AFTER_MS = 1_500
"""Heard after the end of a recording, so that a command at its very end stands alone."""


class Hearing:
    """Fresh for each stretch of sound. Without an ear only keys are noticed."""

    def __init__(
        self, keys: KeysAndAfterthoughts, ear: CommandEar | None, *, is_live: bool
    ) -> None:
        self._keys = keys
        self._ear = ear
        self._is_live = is_live

    def feed(self, samples: Samples, speech: Sequence[Span]) -> None:
        """Take more sound and all speech found so far.

        Recordings are read faster than they were spoken; there, judging is waited for.
        """
        if self._ear is None:
            return
        self._ear.feed(samples, speech)
        if not self._is_live:
            self._ear.settle()

    def finish(self, speech: Sequence[Span]) -> None:
        """The recording is over: judge what was said last."""
        silence = np.zeros(SILENCE_AFTER_MS * ANALYSIS_RATE_HZ // 1000, dtype=np.float32)
        self.feed(silence, speech)

    def judged_late(self) -> Wish | None:
        """Wait for what is being judged; a command found is given again by the next wish()."""
        self.settle()
        wish = self.spoken()
        if wish is not None:
            self._keys.put_back(replace(wish, stretch=None))
        return wish

    def settle(self) -> None:
        """Wait until everything heard has been judged."""
        if self._ear is not None:
            self._ear.settle()

    def wish(self) -> Wish | None:
        """The next command, if there is one; never waits."""
        return self._keys.wish() or self.spoken()

    def spoken(self) -> Wish | None:
        """The next spoken command."""
        found = None if self._ear is None else self._ear.poll()
        if found is None:
            return None
        return Wish(found.command, Way.VOICE, found.heard, found.span)

    def close(self) -> None:
        if self._ear is not None:
            self._ear.close()

"""Keys pressed according to a script."""

from collections.abc import Mapping

from voicecoach.core.commands import Command


class FakeControls:
    """Answers the nth poll (from 1) with the control the script has for it."""

    def __init__(self, script: Mapping[int, Command] | None = None) -> None:
        self._script = dict(script or {})
        self.polls = 0

    def poll(self) -> Command | None:
        self.polls += 1
        return self._script.get(self.polls)

    def close(self) -> None:
        """Nothing to give back."""

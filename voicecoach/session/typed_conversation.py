"""Typed answers in a hands-free session: the same commands as lines, nothing to wait for."""

import re
from collections.abc import Callable
from dataclasses import replace

from voicecoach.core.commands import TYPED, Command
from voicecoach.core.models import Question, Recording
from voicecoach.ports import Clock, Controls, NewAnswer, NewNote
from voicecoach.session.takes import Chosen, Follow, Moment, Respond, Response, Take, WantedReply
from voicecoach.session.typed import NO_SOUND, TypedAnswers, typed_transcript
from voicecoach.session.wishes import Way, Wish

_FOLLOW = {Command.STOP: Follow.STOP, Command.INTERRUPT: Follow.INTERRUPT}


_LOOKS_LIKE_A_COMMAND = re.compile(r"/[a-z]+")


def _meant_command(line: str) -> Command | None:
    """Help, for what looks like a command that there is not: it was not meant as an answer."""
    return Command.HELP if _LOOKS_LIKE_A_COMMAND.fullmatch(line) else None


class TypedConversation(TypedAnswers):
    """HandsFreeAnswers that reads lines; the end of the input ends the session.

    A line belongs to the next answer, unless it is a command or a reply that was asked for: there
    is no silence in which one could choose.
    """

    def __init__(
        self, read_line: Callable[[], str | None], clock: Clock, controls: Controls
    ) -> None:
        super().__init__(read_line, clock, controls)
        self._read_ahead: list[str] = []

    def answer(
        self,
        question: Question,
        place: NewAnswer,
        respond: Respond,
        more_of: Recording | None = None,
    ) -> Take:
        while True:
            line = self._next_line()
            if self._controls.poll() is Command.INTERRUPT:
                return self._ended("", Command.INTERRUPT)
            if line is None:
                self._exhausted = True
                return replace(self._ended("", None), follow=Follow.STOP)
            command = TYPED.get(line) or _meant_command(line)
            if command is None:
                return self._ended(line, None)
            wish = Wish(command, Way.TYPED, line)
            if respond(wish, Moment(0, None, ())) is Response.END:
                return self._ended("", command)

    def ready_for_more(self, recording: Recording | None) -> bool:
        return recording is None and self.ready()

    def choose(self, window_ms: int | None, wanted: WantedReply | None = None) -> Chosen:
        if wanted is None and window_ms is not None:
            return self._choose_without_waiting()
        line = self._next_line()
        if line is None:
            self._exhausted = True
            return Chosen(is_over=True)
        if line in TYPED:
            return Chosen(Wish(TYPED[line], Way.TYPED, line))
        if wanted is not None and wanted.is_reply(line):
            return Chosen(said=line)
        self._read_ahead.append(line)
        return Chosen()

    def note(self, place: NewNote) -> Take:
        return self._ended(self._next_line() or "", None)

    def _choose_without_waiting(self) -> Chosen:
        """A line that was typed meanwhile waits for the next answer, where commands count too."""
        if self._controls.poll() is Command.INTERRUPT:
            return Chosen(Wish(Command.INTERRUPT, Way.KEY))
        return Chosen()

    def _next_line(self) -> str | None:
        if self._read_ahead:
            return self._read_ahead.pop()
        line = self._read_line()
        return None if line is None else " ".join(line.split())

    def _ended(self, text: str, ended_by: Command | None) -> Take:
        return Take(
            timing=NO_SOUND,
            recording=None,
            anything_said=bool(text),
            follow=Follow.NEXT if ended_by is None else _FOLLOW.get(ended_by, Follow.NEXT),
            transcribe=lambda: typed_transcript(text),
            ended_by=ended_by,
            only_commands=not text and ended_by is not None,
        )

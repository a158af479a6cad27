"""A session as plain lines: no control characters, no drawing, every state in words."""

import shutil
import textwrap

import click

from voicecoach.cli.output import say
from voicecoach.core.models import EndReason, QuestionKind, Transcript
from voicecoach.core.session_notes import SaidKind
from voicecoach.core.sessions import StoredFinding
from voicecoach.review import practice_text as text
from voicecoach.review.delivery_text import delivery_sentences
from voicecoach.review.finding_text import finding_message
from voicecoach.review.judge_text import judge_summary
from voicecoach.review.probe_text import probe_sentences
from voicecoach.review.reminder_text import reminder_sentences
from voicecoach.review.resolution_text import resolution_sentence
from voicecoach.review.structure_text import structure_sentences
from voicecoach.session import events
from voicecoach.session.machine import State

WIDTH = 88
"""Or as wide as the window is, where it is narrower."""


class PlainView:
    """Results on stdout, progress on stderr, one line at a time."""

    def __init__(
        self, keys_help: str | None = None, *, is_typed: bool = False, asks_on: bool = False
    ) -> None:
        """With `is_typed`, nothing is told of listening, and no line is repeated.

        With `asks_on`, what may be asked next is not told: it comes as a follow-up.
        """
        self._keys_help = keys_help
        self._is_typed = is_typed
        self._asks_on = asks_on

    def tell(self, event: events.SessionEvent) -> None:
        self._tell_progress(event)
        self._tell_result(event)

    def close(self) -> None:
        """Nothing to put back."""

    def _tell_progress(self, event: events.SessionEvent) -> None:
        match event:
            case events.ListeningStarted():
                say(f"  {text.SPEAK_NOW}")
                if self._keys_help:
                    say(f"  {self._keys_help}")
            case events.AnswerStarted():
                say(f"  {text.SPEAKING}")
            case events.CountdownStarted():
                say(f"  {text.countdown(event.countdown_ms)}")
            case events.CountdownCancelled():
                say(f"  {text.GOING_ON}")
            case events.TargetReached():
                say(f"  {text.OVER_TARGET if event.over_by_half else text.ONE_TARGET}")
            case events.Warned():
                say(f"  Note: {event.message}")
            case events.Judged(judge=judge, judgement=judgement):
                say(f"  {judge_summary(judge, judgement)}")
            case events.StateChanged(state=State.TRANSCRIBING) if not self._is_typed:
                say(f"  {text.TRANSCRIBING}")
            case _:
                self._tell_command(event)

    def _tell_command(self, event: events.SessionEvent) -> None:
        match event:
            case events.CommandHeard(command=command):
                say(f"  {text.command_heard(command)}")
            case events.ChoiceOpened(wants_reply=wants_reply) if not self._is_typed:
                say(f"  {text.REPLY_NOW if wants_reply else text.CHOOSE_NOW}")
            case events.AnswerReopened():
                say(f"  {text.REOPENED}")
            case events.Paused() if not self._is_typed:
                say(f"  {text.PAUSED}")
            case events.Resumed():
                say(f"  {text.RESUMED}")
            case _:
                pass

    def _tell_result(self, event: events.SessionEvent) -> None:
        match event:
            case events.QuestionAsked():
                heading = text.question_heading(
                    event.question, event.position, event.total, event.attempt
                )
                self._print(f"\n{heading}")
                self._print_wrapped(f"{event.introduction} {event.question.text}".lstrip())
                self._print_wrapped(text.suggested_length(event.question))
            case events.AnswerEnded():
                self._show_answer_end(event)
            case events.Transcribed():
                self._show_words(event.transcript)
            case events.Analysed():
                self._show_delivery(event)
            case events.StructureRead():
                self._show_structure(event)
            case events.Reminded(reminder=reminder):
                for line in reminder_sentences(reminder):
                    self._print_wrapped(line)
            case events.FindingRaised():
                self._show_finding(event.finding)
            case events.SessionSaved():
                saved = text.session_saved(
                    event.session_id, event.state, event.answers, event.findings
                )
                self._print(f"\n{saved}")
            case _:
                self._tell_what_the_voice_does(event)

    def _tell_what_the_voice_does(self, event: events.SessionEvent) -> None:
        match event:
            case events.Said(kind=kind, text=said) if kind is not SaidKind.QUESTION:
                self._print_wrapped(said if self._is_typed else f"Voice: {said}")
            case events.Marked(answer_ms=answer_ms) if not self._is_typed:
                self._print_wrapped(text.marked(answer_ms))
            case events.NoteSaved(text=noted):
                self._print_wrapped(text.note_saved(noted))
            case events.FindingSettled(finding=finding):
                self._print_wrapped(resolution_sentence(finding.resolution))
            case _:
                pass

    def _show_answer_end(self, event: events.AnswerEnded) -> None:
        timing = event.timing
        if timing.onset_ms is None and timing.end_reason is EndReason.COMMAND:
            return  # what was said instead has been told
        if self._is_typed:
            return  # told once there are words
        if timing.onset_ms is None and timing.end_reason is not EndReason.TYPED:
            self._print_wrapped(text.NO_SPEECH)
        else:
            self._print_wrapped(text.answer_saved(timing.duration_ms, timing.end_reason))

    def _show_words(self, transcript: Transcript) -> None:
        if self._is_typed:
            self._print_wrapped(text.answer_saved(0, EndReason.TYPED))
        else:
            self._print_wrapped(f"You said: {transcript.text}")

    def _show_delivery(self, event: events.Analysed) -> None:
        if event.timing.end_reason is EndReason.TYPED:
            return
        for line in delivery_sentences(event.timing, event.delivery, event.question.target):
            self._print_wrapped(line)

    def _show_structure(self, event: events.StructureRead) -> None:
        wants_example = event.question.kind == QuestionKind.BEHAVIOURAL
        for line in structure_sentences(event.structure, wants_example=wants_example):
            self._print_wrapped(line)
        if self._asks_on and event.question.follows is None:
            return
        for line in probe_sentences(event.probes):
            self._print_wrapped(line)

    def _show_finding(self, stored: StoredFinding) -> None:
        today = stored.finding.later.statement.context.said_on
        for line in finding_message(stored.finding, today).splitlines():
            self._print_wrapped(f"! {line}")

    def _print_wrapped(self, line: str) -> None:
        width = min(WIDTH, shutil.get_terminal_size((WIDTH, 24)).columns)
        self._print(textwrap.fill(line, width, initial_indent="  ", subsequent_indent="    "))

    def _print(self, block: str) -> None:
        click.echo(block)

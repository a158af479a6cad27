"""Our own voice: everything it says is told, stored, and then spoken."""

from voicecoach.core.commands import Command
from voicecoach.core.models import Question
from voicecoach.core.session_notes import SaidKind
from voicecoach.session.asking import Asked, Interviewer
from voicecoach.session.events import QuestionAsked
from voicecoach.session.sitting import Sitting
from voicecoach.session.takes import AnswerTaker
from voicecoach.session.wishes import KeysAndAfterthoughts


class Host:
    """Speaks in one sitting. What is pressed meanwhile stops the voice and is kept for later."""

    def __init__(
        self,
        interviewer: Interviewer,
        keys: KeysAndAfterthoughts,
        sitting: Sitting,
        answers: AnswerTaker,
    ) -> None:
        self._interviewer = interviewer
        self._keys = keys
        self._sitting = sitting
        self._answers = answers

    def say(self, text: str, kind: SaidKind) -> None:
        """Say it; nothing is said of nothing."""
        if not text:
            return
        self._sitting.keep_said(text, kind)
        self._after(self._interviewer.say(text))

    def ask(
        self, question: Question, position: int, total: int, attempt: int, *, slowly: bool
    ) -> None:
        """Ask a question; told when it has been heard."""
        asked = self._interviewer.ask(question, slowly=slowly)
        self._after(asked)
        at_ms = self._sitting.at_ms
        self._sitting.tell(
            QuestionAsked(
                at_ms,
                question,
                position,
                total,
                attempt,
                spoken=asked.spoken,
                introduction=asked.introduction,
            )
        )
        self._keep_question(question, asked)

    def repeat(self, question: Question, *, slowly: bool) -> None:
        """The same question, in the middle of whatever goes on."""
        self._sitting.keep_said(question.text, SaidKind.QUESTION)
        self._after(self._interviewer.ask(question, slowly=slowly))

    def _keep_question(self, question: Question, asked: Asked) -> None:
        text = f"{asked.introduction} {question.text}".lstrip()
        self._sitting.keep_said(text, SaidKind.QUESTION)

    def _after(self, asked: Asked) -> None:
        self._answers.add_playback_ms(asked.played_ms)
        if asked.problem is not None:
            self._sitting.warn(asked.problem.code, str(asked.problem))
        if asked.control is not None and asked.control is not Command.FINISH:
            self._keys.put_back_polled()

"""What a person reads while practising. Every sentence of the session itself stands here."""

from voicecoach.core.commands import Command
from voicecoach.core.models import EndReason, Question
from voicecoach.core.sessions import SessionState
from voicecoach.review.delivery_text import end_sentence, spoken_duration

SPEAK_NOW = "Listening. Take your time."
SPEAKING = "You are speaking."
GOING_ON = "Going on."
TRANSCRIBING = "Writing down what you said …"
COMPARING = "Comparing with what you said before …"
NO_SPEECH = "No speech was heard. That is fine; the question can come again another day."
ONE_TARGET = "You have reached the upper end of the suggested time; finish when it suits you."
HANDS_FREE_KEYS = "Enter: finished · p: pause · s: skip · q: stop · ?: what can be said"
TYPED_HELP = "One line is one answer. /skip leaves a question out, /stop ends, /help tells more."
PAUSED = "Paused. Say resume or press p."
RESUMED = "Going on."
CHOOSE_NOW = "Listening for a command."
REPLY_NOW = "Listening for your reply."
REOPENED = "The same answer goes on."
NOTE_WITHOUT_WORDS = "Note saved; it could not be written down."
OVER_TARGET = "You are half as long again as suggested. Nothing is cut off."


def question_heading(question: Question, position: int, total: int, attempt: int = 1) -> str:
    again = f", attempt {attempt}" if attempt > 1 else ""
    who = f": {question.asked_by}" if question.asked_by else ""
    if question.follows is not None:
        return f"Follow-up{again}{who}"
    return f"Question {position + 1} of {total}{again}{who}"


def suggested_length(question: Question) -> str:
    return f"(suggested: {question.target.low_s} to {question.target.high_s} s)"


def countdown(countdown_ms: int) -> str:
    return f"Silence. The answer ends in {round(countdown_ms / 1000)} s unless you go on."


def answer_saved(duration_ms: int, reason: EndReason) -> str:
    if reason is EndReason.TYPED:
        return "Answer saved."
    return f"Answer saved, {spoken_duration(duration_ms)} of sound. {end_sentence(reason)}"


def command_heard(command: Command) -> str:
    return f"Understood: {command.value.replace('_', ' ')}."


def marked(answer_ms: int) -> str:
    return f"Marked at {spoken_duration(answer_ms)}."


def note_saved(text: str | None) -> str:
    return f"Note saved: {text}" if text else NOTE_WITHOUT_WORDS


def session_saved(session_id: str, state: SessionState, answers: int, findings: int) -> str:
    """What is stored, in one line."""
    counted = f"{answers} answer{'' if answers == 1 else 's'}"
    warned = f"{findings} possible mismatch{'' if findings == 1 else 'es'}"
    if state is SessionState.FINISHED:
        return f"Session {session_id} is saved: {counted}, {warned}."
    return f"Stopped. Session {session_id} is saved as far as it got: {counted}, {warned}."


def next_steps(session_id: str, state: SessionState) -> str:
    """What can be done with a session that has just ended."""
    read = f"Read it: voicecoach review {session_id}"
    if state is SessionState.FINISHED:
        return read
    return f"{read}\nGo on with it: voicecoach sessions resume {session_id}"


def recovered(session_id: str) -> str:
    """A session whose program was killed, found at the next start."""
    return (
        f"Session {session_id} was cut off last time; what was recorded is kept.\n"
        f"Go on with it: voicecoach sessions resume {session_id}"
    )

"""What a person reads and hears about their own questions for the employer."""

from collections.abc import Iterable, Iterator, Sequence

from voicecoach.core.applications import Application, Round
from voicecoach.core.interviewer_roles import InterviewerRole, role_of
from voicecoach.core.models import Question
from voicecoach.core.own_questions import SaidQuestion
from voicecoach.core.preparation import OwnQuestion, Use
from voicecoach.review.applications_text import application_name, round_line
from voicecoach.review.dates import day_in_words
from voicecoach.review.round_text import round_in_words
from voicecoach.review.terminal_text import shown, wrapped

NO_QUESTIONS = (
    "There are no questions of yours yet. See some: voicecoach ask suggest   "
    'Add one: voicecoach ask add "…"'
)
NO_SUGGESTIONS = "Nothing is left to suggest: all that fits is among your questions."
NOTHING_READY = "All of your questions were asked. See more: voicecoach ask suggest"
BETTER_LATER = "better later"
LATER_NOTE = "Better later: pay and what is not to be mentioned can wait for another round."
REHEARSAL_HELP = "Say each question as you would in the interview."
TYPED_HELP = "Type each question as you would say it; an empty line skips it."

ROLE_NAMES = {
    InterviewerRole.HR: "personnel",
    InterviewerRole.MANAGER: "your manager to be",
    InterviewerRole.PEER: "a colleague to be",
    InterviewerRole.EXECUTIVE: "the management",
    InterviewerRole.SPECIALIST: "a specialist",
}
_ANYBODY = "anybody"


def added(question: OwnQuestion) -> str:
    return f"Added question {question.id}: {shown(question.text)}"


def changed(question: OwnQuestion) -> str:
    whom = f" (for: {shown(question.for_role)})" if question.for_role else ""
    return f"Question {question.id} is now: {shown(question.text)}{whom}"


def already_there(question: OwnQuestion) -> str:
    asked = ", and was asked already" if question.asked else ""
    return f"Question {question.id} asks nearly the same{asked}: “{shown(question.text)}”"


def suggestions_text(
    application: Application,
    held: Round | None,
    roles: frozenset[InterviewerRole],
    questions: Sequence[Question],
    later: frozenset[str],
) -> str:
    """Each with its id, whom it suits, and what to listen for; `later` names ids."""
    fitting = f", {round_line(held)}" if held else ""
    whom = ", ".join(ROLE_NAMES[each] for each in InterviewerRole if each in roles)
    head = f"For {application_name(application)}{fitting}"
    lines = [f"{head}; for {whom}:" if whom else f"{head}:"]
    for question in questions:
        quiet = f"; {BETTER_LATER}" if question.id in later else ""
        suits = ", ".join(question.tags)
        lines.append("\n" + wrapped(question.text, "  "))
        lines.append(wrapped(f"{question.id} (for: {suits}{quiet})", "    "))
        if question.covers:
            lines.append(wrapped(f"Listen for: {'; '.join(question.covers)}.", "    "))
    lines.append(f"\nTake one: voicecoach ask add {questions[0].id}")
    return "\n".join(lines)


def list_text(
    application: Application, questions: Sequence[OwnQuestion], later: frozenset[int]
) -> str:
    """By interviewer, those ready first; `later` holds numbers."""
    blocks = [f"# {application_name(application)}"]
    for role in (*InterviewerRole, None):
        mine = [each for each in questions if role_of(each.for_role) is role]
        if mine:
            blocks.append("\n".join((f"For {_whom(role)}:", *_lines(application, mine, later))))
    return "\n\n".join(blocks)


def done(application: Application, question: OwnQuestion) -> str:
    use = question.asked[-1]
    answer = f"\nThey answered: {shown(question.answer_text)}" if question.answer_text else ""
    return f"Question {question.id} was asked {_use(application, use)}.{answer}"


def deletion(question: OwnQuestion) -> str:
    """As the object of "Deleted" and "Would delete"."""
    return f"question {question.id}, “{shown(question.text)}”"


def next_question(question: OwnQuestion, place: int, total: int) -> str:
    """Said and shown before somebody rehearses it."""
    role = role_of(question.for_role)
    whom = f", for {_whom(role)}" if role else ""
    return f"Question {place} of {total}{whom}: {question.text}"


def said_text(said: SaidQuestion, text: str, speech_ms: int | None) -> str:
    """How it was said; empty words mean that nothing was."""
    if not text:
        return "  Nothing was said."
    took = f", in {speech_ms / 1000:.1f} s" if speech_ms is not None else ""
    if said.is_whole:
        return f"  Said whole{took}."
    missing = f" Left out: {', '.join(said.missing)}." if said.missing else ""
    return f"  {round(said.share * 100)} % of its words{took}.{missing}"


def _whom(role: InterviewerRole | None) -> str:
    return _ANYBODY if role is None else ROLE_NAMES[role]


def _lines(
    application: Application, questions: Iterable[OwnQuestion], later: frozenset[int]
) -> Iterator[str]:
    for each in sorted(questions, key=lambda one: (bool(one.asked), one.id)):
        state = "; ".join(f"asked {_use(application, use)}" for use in each.asked) or "ready"
        quiet = f"; {BETTER_LATER}" if each.id in later and not each.asked else ""
        yield wrapped(f"{each.text} ({state}{quiet})", f"{each.id:>4}  ")
        if each.answer_text:
            yield wrapped(f"They: {each.answer_text}", "      ")


def _use(application: Application, use: Use) -> str:
    held = next((each for each in application.rounds if each.id == use.round_id), None)
    where = f" in the {round_in_words(held.kind.value)}" if held else ""
    whom = f", of {use.to_whom}" if use.to_whom else ""
    return f"on {day_in_words(use.used_on)}{where}{whom}"

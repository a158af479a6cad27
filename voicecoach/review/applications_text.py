"""What a person reads about applications and rounds."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from voicecoach.core.applications import Application, Belonging, Interviewer, Round
from voicecoach.core.belongings import Belongings
from voicecoach.core.documents.models import Document
from voicecoach.core.preparation import (
    ApplicationContents,
    DebriefItem,
    Discretion,
    OwnQuestion,
    ResearchNote,
    Task,
)
from voicecoach.core.sessions import SessionSummary
from voicecoach.review.dates import day_in_words
from voicecoach.review.round_text import round_in_words
from voicecoach.review.session_text import counted, day_and_time
from voicecoach.review.terminal_text import shown, wrapped

NO_APPLICATIONS = 'There are no applications yet. Add one: voicecoach applications add "Acme"'
_NOTHING_HANGS_ON_IT = "nothing hangs on it"


def application_name(application: Application) -> str:
    """Such as "Acme, Sales lead"."""
    role = f", {application.role}" if application.role else ""
    return shown(f"{application.employer}{role}")


def belonging_name(belonging: Belonging) -> str:
    """Such as "Acme, Sales lead, second round"."""
    name = application_name(belonging.application)
    label = belonging.round_label
    return f"{name}, {round_in_words(label)}" if label else name


def applications_text(applications: Iterable[Application]) -> str:
    """One block each: number, employer and role, and the rounds by place."""
    return "\n".join(
        "\n".join((f"{each.id:>3}  {application_name(each)}", *_rounds(each)))
        for each in applications
    )


def no_rounds(application: Application) -> str:
    return (
        f"{application_name(application)} has no rounds yet. "
        f"Add one: voicecoach rounds add {application.id} --kind first"
    )


def rounds_text(application: Application) -> str:
    return "\n".join((application_name(application), *_rounds(application)))


def round_line(held: Round) -> str:
    """Such as "second round, 24 November 2026, with Dana Hill (hiring manager)"."""
    parts = [round_in_words(held.kind.value)]
    if held.held_on is not None:
        parts.append(day_in_words(held.held_on))
    if held.interviewers:
        parts.append(f"with {_people(held.interviewers)}")
    return shown(", ".join(parts))


def added_application(application: Application) -> str:
    name = application_name(application)
    return (
        f"Added {name} (number {application.id}).\n"
        f"Add a round: voicecoach rounds add {application.id} --kind first --date 2026-12-01"
    )


def changed(name: str) -> str:
    return f"Changed to {name}."


def already_there(application: Application) -> str:
    return f"{application_name(application)} is there already, with number {application.id}."


def added_round(application: Application, held: Round, today: date) -> str:
    """Ends with what to do next: practise, or tell how it was."""
    place = [each.id for each in application.rounds].index(held.id) + 1
    is_over = held.held_on is not None and held.held_on < today
    next_step = (
        "Tell how it was: voicecoach debrief"
        if is_over
        else "Practise for it: voicecoach practice --application"
    )
    return (
        f"Added to {application_name(application)}: {round_line(held)}.\n"
        f"{next_step} {application.id}/{place}"
    )


def deletion(belonging: Belonging, contents: ApplicationContents) -> str:
    """What goes, and what stays, as the object of "Deleted" and "Would delete"."""
    goes = _goes(contents) if belonging.round is None else _goes_with_round(contents)
    sentence = f"{belonging_name(belonging)}: {', '.join(goes) or _NOTHING_HANGS_ON_IT}"
    stays = _stays(contents)
    if belonging.round is not None and contents.documents:
        stays.append(f"{counted(contents.documents, 'document')} of the application")
    return f"{sentence}. Kept: {', '.join(stays)}." if stays else f"{sentence}."


def deletion_question(what: str) -> str:
    return f"This deletes {what}\nDelete it for good?"


def deletion_message(what: str, *, deleted: bool, dry_run: bool) -> str:
    if deleted or dry_run:
        sentence = f"{'Deleted' if deleted else 'Would delete'} {what}"
        return sentence if sentence.endswith(".") else f"{sentence}."
    return "Nothing was deleted."


def named_elsewhere(count: int) -> str:
    """About lines of a file that say themselves whom they were said to."""
    lines = counted(count, "line names", "lines name")
    keep = "keeps" if count == 1 else "keep"
    return f"Note: {lines} another employer or round and {keep} it."


def belongings_text(found: Belongings) -> str:
    """An application with everything that hangs on it; sections without content are left out."""
    application = found.application
    blocks = (
        f"# {application_name(application)}",
        _rounds_section(application) or no_rounds(application),
        _sessions_section(found.sessions),
        _documents_section(found.documents),
        _tasks_section(found.tasks),
        _debrief_section(application, found.debrief),
        _section("Found out", map(_note, found.research)),
        _section("Questions for them", map(_own_question, found.own_questions)),
    )
    return "\n\n".join(block for block in blocks if block)


def _rounds_section(application: Application) -> str:
    return _section("Rounds", (round_line(each) for each in application.rounds), numbered=True)


def _sessions_section(sessions: Iterable[SessionSummary]) -> str:
    return _section(
        "Practised",
        (
            f"{each.id}, {day_and_time(each.started)}, {each.bank}: "
            f"{counted(each.answers, 'answer')}, {counted(each.findings, 'warning')}"
            for each in sessions
        ),
    )


def _documents_section(documents: Iterable[Document]) -> str:
    return _section(
        "Documents",
        (
            f"{each.kind}: {each.name}, {counted(len(each.lines), 'line')}, "
            f"read on {day_in_words(each.added.local.date())} (number {each.id})"
            for each in documents
        ),
    )


def _tasks_section(tasks: Sequence[Task]) -> str:
    """Those still to be done first."""
    in_order = sorted(tasks, key=lambda each: each.done_on is not None)
    return _section("To do", map(_task, in_order))


def _debrief_section(application: Application, items: Iterable[DebriefItem]) -> str:
    labels = {each.id: round_in_words(each.kind.value) for each in application.rounds}
    return _section(
        "From the rounds",
        (
            f"{each.kind}: {each.text} ({labels[each.round_id]}, "
            f"noted on {day_in_words(each.noted_on)})"
            for each in items
        ),
    )


def _section(title: str, lines: Iterable[str], *, numbered: bool = False) -> str:
    """Empty when there is nothing in it."""
    found = [
        wrapped(line, f"{place}. " if numbered else "- ") for place, line in enumerate(lines, 1)
    ]
    return "\n".join((f"## {title}\n", *found)) if found else ""


def _rounds(application: Application) -> Iterator[str]:
    for place, held in enumerate(application.rounds, 1):
        yield f"     {place}. {round_line(held)}"


def _people(interviewers: Iterable[Interviewer]) -> str:
    return ", ".join(
        f"{each.name} ({each.role})" if each.role else each.name for each in interviewers
    )


def _task(task: Task) -> str:
    parts = [task.text]
    if task.why:
        parts.append(task.why)
    if task.done_on is not None:
        parts.append(f"done on {day_in_words(task.done_on)}")
    elif task.due_on is not None:
        parts.append(f"by {day_in_words(task.due_on)}")
    return f"{', '.join(parts)} (number {task.id})"


def _note(note: ResearchNote) -> str:
    quiet = ", not to be mentioned" if note.discretion is Discretion.NOT_TO_MENTION else ""
    return f"{note.text} ({note.source}, {day_in_words(note.noted_on)}{quiet})"


def _own_question(question: OwnQuestion) -> str:
    about = [f"for: {question.for_role}"] if question.for_role else []
    about += [f"asked on {day_in_words(use.used_on)}" for use in question.asked]
    return f"{question.text} ({', '.join(about)})" if about else question.text


def _goes(contents: ApplicationContents) -> list[str]:
    counts = [
        (contents.rounds, "round", None),
        (contents.documents, "document", None),
        (contents.document_statements, "statement of documents", "statements of documents"),
        (contents.debrief_items, "debrief item", None),
        (contents.tasks, "task", None),
        (contents.research_notes, "research note", None),
        (contents.own_questions, "question for them", "questions for them"),
    ]
    return [counted(count, one, many) for count, one, many in counts if count]


def _goes_with_round(contents: ApplicationContents) -> list[str]:
    items = contents.debrief_items
    return [counted(items, "debrief item")] if items else []


def _stays(contents: ApplicationContents) -> list[str]:
    counts = [
        (contents.sessions, "session", None),
        (contents.statements, "statement said elsewhere", "statements said elsewhere"),
    ]
    return [counted(count, one, many) for count, one, many in counts if count]

"""What a person reads and hears in a debrief, and about promises that became tasks."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from voicecoach.core.applications import Application, Belonging, Interviewer
from voicecoach.core.debriefing import Debrief, Part, Promise, people_met, promises
from voicecoach.core.own_questions import Tick
from voicecoach.core.preparation import DebriefItem, DebriefKind, OwnQuestion, Task
from voicecoach.review.applications_text import belonging_name
from voicecoach.review.dates import day_in_words
from voicecoach.review.round_text import round_in_words
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown, wrapped

TYPED_HELP = "One line for each thing; an empty line goes on to the next question."
SPOKEN_HELP = 'Say it in your own words; "that\'s all" or "nothing" goes on to the next question.'
NOTHING_TOLD = "Nothing new was told, so nothing is stored."
NOT_STORED = "Nothing was stored. Add --yes to store it."
DRY_RUN = "Nothing was stored."
NO_ITEMS = "No round has a debrief yet. Begin one: voicecoach debrief"
NO_TASKS = "There are no tasks. Promises of a debrief become some: voicecoach debrief"
NOTHING_OPEN = "Everything is done."

_PARTS = {
    Part.ASKED: "What did they ask? One question at a time.",
    Part.PROMISED: "What did you promise, and by when?",
    Part.DOUBTED: "What did they doubt, or come back to?",
    Part.MET: "Whom did you meet, and in which role?",
    Part.LEARNT: "What did you learn about the job, the team or the company?",
    Part.OWN_QUESTIONS: "Which of your questions did you ask, and what was answered?",
    Part.DISCREET: "Is there anything you would rather not mention next time?",
}
_TITLES = {
    DebriefKind.ASKED: "They asked",
    DebriefKind.ANSWERED: "You answered",
    DebriefKind.DOUBTED: "They doubted",
    DebriefKind.NAME: "You met",
    DebriefKind.LEARNT: "You learnt",
    DebriefKind.PROMISED: "You promised",
}


class DebriefQuestions:
    """The questions of a debrief; those for reading also list what there is to choose from."""

    def __init__(self, *, is_spoken: bool) -> None:
        self._is_spoken = is_spoken

    def part(self, part: Part, own: Sequence[OwnQuestion]) -> str:
        if part is Part.OWN_QUESTIONS and own and not self._is_spoken:
            listed = "\n".join(f"  {each.id}. {shown(each.text)}" for each in own)
            return (
                f"{_PARTS[part]}\n{listed}\nSuch as “{own[0].id}: they said …” or your own words."
            )
        return _PARTS[part]

    def more_asked(self) -> str:
        return "What else did they ask?"

    def answer_to(self, asked: str) -> str:
        return "What did you answer?" if self._is_spoken else "  What did you answer to it?"

    def more_own(self) -> str:
        return "Which other question of yours did you ask?"

    def their_answer_to(self, question: str) -> str:
        if self._is_spoken:
            return "And what did they answer?"
        return f"  What did they answer to “{shown(question)}”?"


def opening(belonging: Belonging) -> str:
    held = belonging.round.held_on if belonging.round else None
    day = f", {day_in_words(held)}" if held else ""
    return f"Debrief of {belonging_name(belonging)}{day}."


def why_promised(belonging: Belonging, told_on: date) -> str:
    """Stands with every task of a debrief."""
    label = round_in_words(belonging.round_label) if belonging.round_label else "the round"
    return f"promised in {_the(label)} on {day_in_words(told_on)}"


def source_of(belonging: Belonging) -> str:
    """Where a note of a debrief is from."""
    return f"debrief of {_the(round_in_words(belonging.round_label or 'round'))}"


def understood_text(belonging: Belonging, debrief: Debrief, told_on: date) -> str:
    """What was told, sorted, with what will become of it."""
    held = belonging.round
    met = people_met(debrief, held) if held else ()
    blocks = (
        _block(_TITLES[DebriefKind.ASKED], _asked(debrief)),
        _block("You said", _answered(debrief)),
        _block(_TITLES[DebriefKind.PROMISED], map(_promise, promises(debrief, told_on))),
        *(
            _block(_TITLES[kind], (each.text for each in debrief.of(kind)))
            for kind in (DebriefKind.DOUBTED, DebriefKind.NAME, DebriefKind.LEARNT)
        ),
        _block("New interviewers of the round", map(_person, met)),
        _block("You asked them", map(_tick, debrief.ticks)),
        _block("Not to be mentioned", debrief.discreet),
    )
    return "\n\n".join(block for block in (opening(belonging), *blocks) if block)


def unsorted_text(lines: Sequence[str]) -> str:
    """Lines of notes that say nothing that is asked for."""
    return _block("Not sorted; these lines are not kept", lines)


def store_question(debrief: Debrief, told_on: date) -> str:
    """What will be stored, counted; what there is none of is left out."""
    counts = (
        (len(debrief.remarks), "item"),
        (len(promises(debrief, told_on)), "task"),
        (len(debrief.ticks), "question of yours"),
        (len(debrief.discreet), "thing not to mention"),
    )
    what = ", ".join(counted(count, one, _many(one)) for count, one in counts if count)
    return f"Store {what}?"


def people_question(met: Sequence[Interviewer]) -> str:
    names = ", ".join(map(_person, met))
    return f"Add {names} to the interviewers of the round?"


def stored(items: int, tasks: int, warnings: int, number: str) -> str:
    return (
        f"Stored {counted(items, 'item')}, {counted(tasks, 'task')}; "
        f"{counted(warnings, 'warning')}.\n"
        f"See it: voicecoach debrief show {number}   To do: voicecoach tasks list"
    )


def recordings_kept(session_id: str) -> str:
    return (
        f"Your words and recordings are kept as session {session_id}: "
        f"voicecoach sessions show {session_id}"
    )


def items_text(application: Application, items: Sequence[DebriefItem]) -> str:
    """All that is remembered of an application, round by round."""
    blocks = []
    for place, held in enumerate(application.rounds, 1):
        mine = [each for each in items if each.round_id == held.id]
        if mine:
            name = belonging_name(Belonging(application, held))
            blocks.append("\n".join((f"# {name} ({application.id}/{place})", *_items(mine))))
    return "\n\n".join(blocks)


def item_deletion(item: DebriefItem) -> str:
    """As the object of "Deleted" and "Would delete"."""
    takes = " with the warnings that quote it" if item.kind is DebriefKind.ANSWERED else ""
    return f"“{shown(item.text)}” ({item.kind}){takes}"


def task_deletion(task: Task) -> str:
    return f"the task “{shown(task.text)}”"


def tasks_text(tasks: Sequence[Task], applications: Iterable[Application], today: date) -> str:
    """Those to be done by day, those without a day after them, those done last."""
    names = {each.id: each.employer for each in applications}
    in_order = sorted(
        tasks, key=lambda each: (each.done_on is not None, each.due_on or date.max, each.id)
    )
    return "\n".join(_task(each, names.get(each.application_id, ""), today) for each in in_order)


def task_message(task: Task) -> str:
    if task.done_on is not None:
        return f"Done on {day_in_words(task.done_on)}: {shown(task.text)}"
    due = f", by {day_in_words(task.due_on)}" if task.due_on else ""
    return f"To do (number {task.id}{due}): {shown(task.text)}"


def _items(items: Sequence[DebriefItem]) -> Iterator[str]:
    for kind, title in _TITLES.items():
        mine = [each for each in items if each.kind is kind]
        if mine:
            yield f"\n{title}:"
        for each in mine:
            yield wrapped(f"{each.text}", f"{each.id:>4}  ")


def _block(title: str, lines: Iterable[str]) -> str:
    found = [wrapped(line, "  - ") for line in lines]
    return "\n".join((f"{title}:", *found)) if found else ""


def _asked(debrief: Debrief) -> Iterator[str]:
    """Each question with the answers to it."""
    answers = debrief.of(DebriefKind.ANSWERED)
    for asked in debrief.of(DebriefKind.ASKED):
        replies = " ".join(f"You: {each.text}" for each in answers if each.question == asked.text)
        yield f"{asked.text} {replies}".strip()


def _answered(debrief: Debrief) -> Iterator[str]:
    """Answers to none of the questions that are shown."""
    shown_with = {each.text for each in debrief.of(DebriefKind.ASKED)}
    for answer in debrief.of(DebriefKind.ANSWERED):
        if answer.question not in shown_with:
            yield answer.text


def _promise(promise: Promise) -> str:
    due = f"by {day_in_words(promise.due_on)}" if promise.due_on else "no day said"
    return f"{promise.text} (task, {due})"


def _tick(tick: Tick) -> str:
    asked = tick.question.text if tick.question else f"{tick.text} (new)"
    return f"{asked} They: {tick.answer}" if tick.answer else asked


def _person(person: Interviewer) -> str:
    return f"{person.name} ({person.role})" if person.role else person.name


def _task(task: Task, employer: str, today: date) -> str:
    if task.done_on is not None:
        when = f"done on {day_in_words(task.done_on, today)}"
    elif task.due_on is None:
        when = "no day"
    else:
        late = " (late)" if task.due_on < today else ""
        when = f"by {day_in_words(task.due_on, today)}{late}"
    why = f"; {task.why}" if task.why else ""
    return wrapped(f"{task.text} ({when}; {employer}{why})", f"{task.id:>4}  ")


def _many(one: str) -> str:
    """The first word is counted: "2 questions of yours"."""
    word, space, rest = one.partition(" ")
    return f"{word}s{space}{rest}"


def _the(label: str) -> str:
    return label if label.startswith(("the ", "another ")) else f"the {label}"

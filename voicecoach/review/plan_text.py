"""A plan for the next round, in words: as a page, as questions, as data."""

from collections.abc import Callable, Iterator
from datetime import date

from voicecoach.core.applications import Belonging, Round
from voicecoach.core.matching import is_formal
from voicecoach.core.planning import Plan, PlannedQuestion, PlanPoint, Why
from voicecoach.core.planning.spoken import (
    doubt_in_short,
    promise_in_short,
    spoken_requirement,
)
from voicecoach.core.preparation import ResearchNote
from voicecoach.core.sessions import StoredFinding
from voicecoach.review.dates import day_in_words
from voicecoach.review.finding_text import finding_summary
from voicecoach.review.round_text import round_in_words
from voicecoach.review.terminal_text import shown, wrapped

OWN_QUESTIONS_WANTED = 5
"""Write many, ask two or three (career centres)."""

NOTHING_KNOWN = (
    "Nothing is known yet but the standard questions. Take in the posting, your résumé and what "
    "you remember of earlier rounds: voicecoach import posting FILE, voicecoach debrief"
)

_QUESTIONS = {
    Why.DOUBTED: "Last time one point was left open: {subject}. What would you say to that today?",
    Why.WARNING: "We have heard two versions of one thing: {subject}. Which one is right?",
    Why.PROMISED: "Last time you promised {subject}. What has come of it?",
    Why.UPDATE: "When we last spoke you said: “{subject}”. Where does that stand now?",
    Why.GAP: "The role asks for this: {subject}. What comes nearest to it in your experience?",
    Why.PARTLY: "The role asks for this: {subject}. How far does your experience reach?",
    Why.UNPRACTISED: "The role asks for this: {subject}. Can you give an example from your work?",
}
_OF_PAPERS = {
    Why.GAP: "The role asks for this: {subject}. Do you have it, and if not, by when could you?",
    Why.PARTLY: "The role asks for this: {subject}. What do you have of it, and when will you "
    "have the rest?",
}
_SPOKEN: dict[Why, Callable[[str], str]] = {
    Why.DOUBTED: doubt_in_short,
    Why.PROMISED: promise_in_short,
    Why.GAP: spoken_requirement,
    Why.PARTLY: spoken_requirement,
    Why.UNPRACTISED: spoken_requirement,
}
_WHY = {
    Why.DOUBTED: "they doubted it in an earlier round",
    Why.WARNING: "two of your statements do not fit together yet",
    Why.PROMISED: "you promised it in an earlier round",
    Why.UPDATE: "it should be over by now, and they will ask",
    Why.GAP: "the posting asks for it and your résumé does not show it",
    Why.PARTLY: "the posting asks for it and your résumé shows something near it",
    Why.ASKED_BEFORE: "it was asked in an earlier round, and questions come again",
    Why.UNPRACTISED: "your résumé shows it and no practised answer tells it",
    Why.WEAK: "it did not go well in practice, or is due again",
    Why.STANDARD: "such rounds usually ask it",
    Why.STRENGTH: "the posting asks for it and your résumé shows it",
    Why.LEARNT: "you found it out about them, and using it shows interest",
}
_OVER = (
    "This round is over. Tell how it was: voicecoach debrief, and plan the next one with --round"
)
_HEADINGS = (
    ("What they will come back to", (Why.DOUBTED, Why.PROMISED, Why.WARNING, Why.UPDATE)),
    ("Gaps, and what comes near", (Why.GAP, Why.PARTLY)),
    ("What to bring in", (Why.STRENGTH, Why.LEARNT)),
)


class PlanWording:
    """The sentences a plan is made with."""

    def question(self, why: Why, subject: str) -> str:
        said = _SPOKEN.get(why, str.strip)(shown(subject)).rstrip(" .;,")
        questions = _QUESTIONS | (_OF_PAPERS if is_formal(subject) else {})
        return questions[why].format(subject=said)

    def of_finding(self, finding: StoredFinding) -> str:
        return finding_summary(finding.finding)

    def of_answer(self, answered_on: date | None, question: str | None) -> str:
        day = f"your answer of {day_in_words(answered_on)}" if answered_on else "an earlier answer"
        return f"{day} to “{shown(question)}”" if question else day

    def of_posting(self, name: str | None) -> str:
        return f"the posting ({shown(name)})" if name else "the posting"

    def of_round(self, held: Round | None) -> str:
        if held is None:
            return "notes of an earlier round"
        day = f", {day_in_words(held.held_on)}" if held.held_on else ""
        return f"notes of the {round_in_words(held.kind)}{day}"

    def of_bank(self, bank: str) -> str:
        return f"question bank {bank}"

    def of_research(self, note: ResearchNote) -> str:
        return f"{shown(note.source)}, {day_in_words(note.noted_on)}"

    def of_resume(self) -> str:
        return "your résumé"


def why_in_words(why: Why) -> str:
    return _WHY[why]


def plan_page(plan: Plan) -> str:
    """The whole plan as a page that reads well in a terminal and as Markdown."""
    blocks = [_heading(plan.for_what, plan.made_on)]
    if not plan.points:
        blocks.append(wrapped(NOTHING_KNOWN))
    for heading, reasons in _HEADINGS:
        points = [point for point in plan.points if point.why in reasons]
        if points:
            lines = [line for point in points for line in _point(point)]
            blocks.append("\n".join([f"## {heading}", "", *lines]))
    blocks.append("\n".join(["## Questions to practise", "", *_questions(plan)]))
    blocks.extend(_lists(plan))
    return "\n\n".join(blocks)


def _heading(belonging: Belonging, made_on: date) -> str:
    application, held = belonging.application, belonging.round
    role = f", {shown(application.role)}" if application.role else ""
    lines = [f"# Plan for {shown(application.employer)}{role}", ""]
    if held is not None:
        when = f" on {day_in_words(held.held_on)}" if held.held_on else ""
        people = ", ".join(
            f"{each.name} ({each.role})" if each.role else each.name for each in held.interviewers
        )
        with_whom = f" with {shown(people)}" if people else ""
        lines.append(f"- {round_in_words(held.kind).capitalize()}{when}{with_whom}")
        if held.held_on and held.held_on < made_on:
            lines.append(wrapped(_OVER, "- "))
    lines.append(f"- Made on {day_in_words(made_on)} from what you have taken in and practised")
    return "\n".join(lines)


def _point(point: PlanPoint) -> Iterator[str]:
    yield wrapped(point.subject, "- ")
    quote = f": “{shown(point.quote)}”" if point.quote and point.quote != point.subject else ""
    yield wrapped(_closed(f"Why: {why_in_words(point.why)}. From {point.source}{quote}"), "  ")


def _questions(plan: Plan) -> Iterator[str]:
    for number, planned in enumerate(plan.questions, 1):
        yield wrapped(planned.question.text, f"{number}. ")
        yield wrapped(_closed(f"Why: {_reason(planned)}"), "   ")


def _closed(sentence: str) -> str:
    """With a full stop, where no quote has brought its own."""
    return sentence if sentence.endswith((".”", "?”", "!”")) else f"{sentence}."


def _reason(planned: PlannedQuestion) -> str:
    said = f"{why_in_words(planned.why)}. From {planned.source}"
    is_in_it = planned.quote is None or shown(planned.quote) in planned.question.text
    return said if is_in_it else f"{said}: “{shown(planned.quote or '')}”"


def _lists(plan: Plan) -> Iterator[str]:
    if plan.stories:
        names = [
            wrapped(f"{each.title} ({', '.join(each.competences)})", "- ") for each in plan.stories
        ]
        yield "\n".join(["## Stories they have not heard yet", "", *names])
    missing = OWN_QUESTIONS_WANTED - plan.own_questions_ready
    own = f"{plan.own_questions_ready} questions for them are ready."
    if missing > 0:
        own += f" Write {missing} more: voicecoach ask add"
    yield "\n".join(["## Your own questions", "", wrapped(own)])
    if plan.tasks:
        tasks = [wrapped(f"{each.text}{_due(each.due_on)}", "- ") for each in plan.tasks]
        yield "\n".join(["## Still to do", "", *tasks])


def _due(day: date | None) -> str:
    return f" (by {day_in_words(day)})" if day else ""


def written(path: str, *, is_bank: bool) -> str:
    """Where a plan was written, and how to practise it."""
    practise = f"\nPractise it: voicecoach practice --plan {path}" if is_bank else ""
    return f"Written: {path}{practise}"

"""A plan for the next round. The same input always gives the same plan."""

import re
from collections.abc import Iterator

from voicecoach.core.matching import Label, Likeness
from voicecoach.core.planning.models import Plan, PlanPoint, Preparation, Remembered, Why, Wording
from voicecoach.core.planning.questions import likely_questions
from voicecoach.core.planning.requirements import MatchedRequirement
from voicecoach.core.preparation import DebriefKind, Discretion, ResearchNote
from voicecoach.core.stories import was_told_to

MOST_STRENGTHS = 5
MOST_LEARNT = 3


def make_plan(known: Preparation, wording: Wording, likeness: Likeness | None) -> Plan:
    """Points and questions, each with its reason and source."""
    here = known.belonging.application
    return Plan(
        for_what=known.belonging,
        made_on=known.today,
        points=tuple(_points(known, wording)),
        questions=likely_questions(known, wording, likeness),
        stories=tuple(story for story in known.stories if not was_told_to(story, here)),
        own_questions_ready=sum(not question.asked for question in known.own_questions),
        tasks=tuple(task for task in known.tasks if task.done_on is None),
    )


def _points(known: Preparation, wording: Wording) -> Iterator[PlanPoint]:
    for kind, why in ((DebriefKind.DOUBTED, Why.DOUBTED), (DebriefKind.PROMISED, Why.PROMISED)):
        for item in known.remembered:
            if item.kind is kind:
                source = wording.of_round(item.held)
                yield PlanPoint(why, item.text, source, item.text)
    for stored in known.warnings:
        context = stored.finding.later.statement.context
        source = wording.of_answer(context.said_on, context.question)
        quote = stored.finding.later.quote
        yield PlanPoint(Why.WARNING, wording.of_finding(stored), source, quote)
    for bound in known.updates:
        context = bound.statement.context
        source = wording.of_answer(context.said_on, context.question)
        yield PlanPoint(Why.UPDATE, bound.quote, source, bound.quote)
    yield from _of_requirements(known, wording)
    for item in _learnt(known):
        yield PlanPoint(Why.LEARNT, item.text, wording.of_round(item.held), item.text)
    for note in _usable(known)[:MOST_LEARNT]:
        yield PlanPoint(Why.LEARNT, note.text, wording.of_research(note), note.text)


def _of_requirements(known: Preparation, wording: Wording) -> Iterator[PlanPoint]:
    posting = wording.of_posting(known.posting_name)
    by_label = {label: _with(known, label) for label in Label}
    for each in by_label[Label.GAP]:
        yield PlanPoint(Why.GAP, each.match.requirement, posting, each.match.requirement)
    for each in by_label[Label.PARTLY]:
        quote = each.match.evidence[0].quote
        yield PlanPoint(Why.PARTLY, each.match.requirement, wording.of_resume(), quote)
    for each in by_label[Label.MET][:MOST_STRENGTHS]:
        quote = each.match.evidence[0].quote
        yield PlanPoint(Why.STRENGTH, each.match.requirement, wording.of_resume(), quote)


def _with(known: Preparation, label: Label) -> list[MatchedRequirement]:
    """Musts first, otherwise as the posting has them."""
    found = [each for each in known.requirements if each.label is label]
    return sorted(found, key=lambda each: not each.is_must)


def _learnt(known: Preparation) -> list[Remembered]:
    found = [
        each
        for each in known.remembered
        if each.kind is DebriefKind.LEARNT and not _HOW_THEY_CHOOSE.search(each.text)
    ]
    return found[:MOST_LEARNT]


_HOW_THEY_CHOOSE = re.compile(
    r"\b(?:candidates?|applicants?|shortlist|decisions?|decide|next (?:round|step)|hear back)",
    re.IGNORECASE,
)
"""Good to know, and nothing to bring in."""


def _usable(known: Preparation) -> list[ResearchNote]:
    return [note for note in known.research if note.discretion is Discretion.OPEN]

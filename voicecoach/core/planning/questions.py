"""The questions that are most likely to come, each with its reason, none twice."""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, utils

from voicecoach.core.drills import weaknesses
from voicecoach.core.matching import Label, Likeness, is_formal, share_words
from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.planning.models import PlannedQuestion, Preparation, Why, Wording
from voicecoach.core.planning.requirements import MatchedRequirement
from voicecoach.core.planning.spoken import asked_again, doubt_in_short
from voicecoach.core.preparation import DebriefKind

MOST_QUESTIONS = 14
"""Two sittings; a longer list is not practised."""
MOST_OF_A_KIND = 3
MOST_STANDARD = 6
FITS_AT = 0.45
"""Nearness of meaning from which a question of a bank asks about a subject (start value)."""
SURELY_FITS_AT = 0.55
"""The same for one that shares no word with the subject (start value)."""
_SAME_WORDS = 85.0
_BANK = "plan"
_TARGET = TargetRange(60, 120)


def likely_questions(
    known: Preparation, wording: Wording, likeness: Likeness | None
) -> tuple[PlannedQuestion, ...]:
    """In the order of Why, as many as two sittings hold."""
    asking = _Asking(known, wording, likeness)
    chosen: list[PlannedQuestion] = []
    count: dict[Why, int] = {}
    for planned in asking.all():
        limit = MOST_STANDARD if planned.why is Why.STANDARD else MOST_OF_A_KIND
        is_there = _is_there(planned.question, chosen) or _is_same_subject(planned, chosen)
        if count.get(planned.why, 0) >= limit or is_there:
            continue
        count[planned.why] = count.get(planned.why, 0) + 1
        chosen.append(planned)
    return tuple(chosen[:MOST_QUESTIONS])


def untouched_questions(
    known: Preparation, wording: Wording, likeness: Likeness | None
) -> tuple[Question, ...]:
    """One for every requirement that is still to be told; musts and gaps first."""
    asking = _Asking(known, wording, likeness)
    untouched = [each for each in known.requirements if not _is_told(each)]
    order = list(Label)[::-1]
    ranked = sorted(untouched, key=lambda each: (not each.is_must, order.index(each.label)))
    return tuple(asking.of_requirement(each) for each in ranked)


def _is_told(each: MatchedRequirement) -> bool:
    """Whether an answer has told it, or a paper that is there does so without words."""
    is_shown = each.label is Label.MET and is_formal(each.match.requirement)
    return bool(each.practised) or is_shown


class _Asking:
    def __init__(self, known: Preparation, wording: Wording, likeness: Likeness | None) -> None:
        self._known = known
        self._wording = wording
        self._likeness = likeness

    def all(self) -> Iterator[PlannedQuestion]:
        yield from self._of_debrief(DebriefKind.DOUBTED, Why.DOUBTED)
        yield from self._of_warnings()
        yield from self._of_debrief(DebriefKind.PROMISED, Why.PROMISED)
        yield from self._of_updates()
        yield from self._of_requirements(Label.GAP, Why.GAP)
        yield from self._of_requirements(Label.PARTLY, Why.PARTLY)
        yield from self._asked_before()
        yield from self._unpractised()
        yield from self._weak()
        yield from self._standard()

    def _of_debrief(self, kind: DebriefKind, why: Why) -> Iterator[PlannedQuestion]:
        for item in self._known.remembered:
            if item.kind is kind:
                question = self._about(item.text, why)
                source = self._wording.of_round(item.held)
                yield PlannedQuestion(question, why, source, item.text)

    def _of_warnings(self) -> Iterator[PlannedQuestion]:
        for stored in self._known.warnings:
            later = stored.finding.later
            context = later.statement.context
            text = context.question or self._wording.question(Why.WARNING, stored.finding.topic)
            source = self._wording.of_answer(context.said_on, context.question)
            yield PlannedQuestion(_made(text, Why.WARNING), Why.WARNING, source, later.quote)

    def _of_updates(self) -> Iterator[PlannedQuestion]:
        for bound in self._known.updates:
            context = bound.statement.context
            text = self._wording.question(Why.UPDATE, bound.quote)
            source = self._wording.of_answer(context.said_on, context.question)
            yield PlannedQuestion(_made(text, Why.UPDATE), Why.UPDATE, source, bound.quote)

    def _of_requirements(self, label: Label, why: Why) -> Iterator[PlannedQuestion]:
        for each in sorted(self._known.requirements, key=lambda one: not one.is_must):
            if each.label is label:
                text = each.match.requirement
                source = self._wording.of_posting(self._known.posting_name)
                yield PlannedQuestion(self._about(text, why), why, source, text)

    def of_requirement(self, each: MatchedRequirement) -> Question:
        why = {Label.GAP: Why.GAP, Label.PARTLY: Why.PARTLY, Label.MET: Why.UNPRACTISED}
        return self._about(each.match.requirement, why[each.label])

    def _asked_before(self) -> Iterator[PlannedQuestion]:
        for item in self._known.remembered:
            if item.kind is DebriefKind.ASKED:
                source = self._wording.of_round(item.held)
                question = _made(asked_again(item.text), Why.ASKED_BEFORE)
                yield PlannedQuestion(question, Why.ASKED_BEFORE, source, item.text)

    def _unpractised(self) -> Iterator[PlannedQuestion]:
        for each in self._known.requirements:
            if each.label is Label.MET and not _is_told(each):
                evidence = each.match.evidence[0].quote
                question = self._about(each.match.requirement, Why.UNPRACTISED)
                source = self._wording.of_resume()
                yield PlannedQuestion(question, Why.UNPRACTISED, source, evidence)

    def _weak(self) -> Iterator[PlannedQuestion]:
        for weak in weaknesses(self._known.past, self._known.today):
            said = [one for one in self._known.past if one.question == weak.question]
            source = self._wording.of_answer(said[-1].answered_on if said else None, None)
            yield PlannedQuestion(weak.question, Why.WEAK, source, None)

    def _standard(self) -> Iterator[PlannedQuestion]:
        answered = {(one.question.bank, one.question.id) for one in self._known.past}
        for question in (*self._known.standard, *self._known.of_the_trade):
            if (question.bank, question.id) not in answered:
                source = self._wording.of_bank(question.bank)
                yield PlannedQuestion(question, Why.STANDARD, source, None)

    def _about(self, subject: str, why: Why) -> Question:
        """A question of the banks that asks about it; without one, the subject in our words."""
        asked = doubt_in_short(subject) if why is Why.DOUBTED else subject
        nearest = self._nearest(asked) if why in {Why.DOUBTED, Why.UNPRACTISED} else None
        return nearest or _made(self._wording.question(why, subject), why)

    def _nearest(self, subject: str) -> Question | None:
        bank = (*self._known.standard, *self._known.of_the_trade)
        near = self._likeness(subject, [each.text for each in bank]) if self._likeness else None
        if not near:
            return None
        fitting = [
            place
            for place, question in enumerate(bank)
            if near[place] >= (FITS_AT if share_words(subject, question.text) else SURELY_FITS_AT)
        ]
        return bank[max(fitting, key=lambda place: (near[place], -place))] if fitting else None


def _made(text: str, why: Why) -> Question:
    """A question of our own; its id is made of its words, so that its history is found again."""
    words = utils.default_process(text).split()
    return Question(
        id="-".join([why.value.replace("_", "-"), *words])[:80].rstrip("-"),
        text=text,
        bank=_BANK,
        topic=why.value.replace("_", "-"),
        target=_TARGET,
        kind=QuestionKind.GENERAL,
    )


def _is_same_subject(planned: PlannedQuestion, chosen: Sequence[PlannedQuestion]) -> bool:
    """Whether a requirement is what a doubt or gap before it is about already."""
    if planned.why not in _OF_REQUIREMENTS or planned.quote is None:
        return False
    subject = planned.quote
    return any(
        one.quote is not None
        and one.why in {Why.DOUBTED, *_OF_REQUIREMENTS}
        and fuzz.token_set_ratio(subject, one.quote, processor=utils.default_process) >= _COVERED
        for one in chosen
    )


_OF_REQUIREMENTS = frozenset({Why.GAP, Why.PARTLY})
_COVERED = 95.0


def _is_there(question: Question, chosen: Sequence[PlannedQuestion]) -> bool:
    return any(
        fuzz.token_sort_ratio(question.text, one.question.text, processor=utils.default_process)
        >= _SAME_WORDS
        for one in chosen
    )

"""A debrief: asked part by part, compared with everything said before, and kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from voicecoach.core.applications import Belonging, Interviewer, Round
from voicecoach.core.claims.history import check_history, new_statements
from voicecoach.core.claims.models import Finding
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.debriefing import (
    Debrief,
    Part,
    Remark,
    new_items,
    read_reply,
    remarks_of,
    tasks,
    told_things,
    with_people,
)
from voicecoach.core.models import Question
from voicecoach.core.own_questions import Likeness, Tick, read_ticks
from voicecoach.core.preparation import (
    DebriefKind,
    Discretion,
    NewOwnQuestion,
    NewResearchNote,
    OwnQuestion,
    Story,
    Use,
)
from voicecoach.core.sessions import settlement_of
from voicecoach.ports import SavedDebrief, Store
from voicecoach.session.replies import Replies
from voicecoach.session.stories import note_debriefed


class DebriefWording(Protocol):
    """The questions of a debrief, in words."""

    def part(self, part: Part, own: Sequence[OwnQuestion]) -> str: ...

    def more_asked(self) -> str: ...

    def answer_to(self, asked: str) -> str: ...

    def more_own(self) -> str: ...

    def their_answer_to(self, question: str) -> str: ...


@dataclass(frozen=True, slots=True)
class DebriefPlan:
    """What is asked: a question for every part that has a reason."""

    questions: tuple[Question, ...]
    parts: tuple[Part, ...]
    own: tuple[OwnQuestion, ...]
    """All of the person's questions for this application."""
    unasked: tuple[OwnQuestion, ...]
    """Those that may have been asked in this round."""


class Debriefing:
    """Asks part by part. Make a new one for each debrief."""

    def __init__(
        self,
        replies: Replies,
        wording: DebriefWording,
        plan: DebriefPlan,
        likeness: Likeness | None,
    ) -> None:
        self._replies = replies
        self._wording = wording
        self._plan = plan
        self._likeness = likeness
        self._is_over = False
        self._remarks: list[Remark] = []
        self._ticks: list[Tick] = []
        self._discreet: list[str] = []

    def run(self) -> Debrief:
        """Everything that was told, also when it was broken off."""
        for position, part in enumerate(self._plan.parts):
            if self._is_over:
                break
            self._take_part(part, position)
        return Debrief(tuple(self._remarks), tuple(self._ticks), tuple(self._discreet))

    def _take_part(self, part: Part, position: int) -> None:
        prompt = self._wording.part(part, self._plan.unasked)
        match part:
            case Part.ASKED:
                self._take_questions(prompt, position)
            case Part.OWN_QUESTIONS:
                self._take_own(prompt, position)
            case Part.DISCREET:
                self._discreet += self._things(prompt, position)
            case _:
                self._remarks += remarks_of(part, self._things(prompt, position))

    def _take_questions(self, prompt: str, position: int) -> None:
        """One question of theirs after another, each with what was answered."""
        while not self._is_over:
            asked, is_last = self._reply(prompt, position)
            if asked:
                self._remarks.append(Remark(DebriefKind.ASKED, asked))
                answered, _ = self._reply(self._wording.answer_to(asked), position)
                if answered:
                    self._remarks.append(Remark(DebriefKind.ANSWERED, answered, asked))
            if is_last or not asked:
                return
            prompt = self._wording.more_asked()

    def _things(self, prompt: str, position: int) -> list[str]:
        """Spoken: the sentences of one reply; typed: lines, up to an empty one."""
        things: list[str] = []
        text, is_last = self._reply(prompt, position)
        while text:
            things += told_things(text) if self._replies.are_spoken else (text,)
            if is_last or self._replies.are_spoken or self._is_over:
                break
            text, is_last = self._reply("", position)
        return things

    def _take_own(self, prompt: str, position: int) -> None:
        """Each question with what was answered, before the next is told."""
        text, is_last = self._reply(prompt, position)
        while text:
            for tick in read_ticks(text, self._plan.own, self._likeness):
                self._ticks.append(self._answered(tick, position))
            if is_last or self._replies.are_spoken or self._is_over:
                break
            text, is_last = self._reply(self._wording.more_own(), position)

    def _answered(self, tick: Tick, position: int) -> Tick:
        if tick.answer is not None or self._is_over:
            return tick
        asked = tick.question.text if tick.question else tick.text
        answer, _ = self._reply(self._wording.their_answer_to(asked), position)
        return replace(tick, answer=answer or None)

    def _reply(self, prompt: str, position: int) -> tuple[str, bool]:
        """What was said without "that's all", and whether it ends the part."""
        came = self._replies.ask(prompt, self._plan.questions[position], position)
        if came is None:
            self._is_over = True
            return "", True
        reply = read_reply(came.text)
        return reply.text, reply.ends_part


@dataclass(frozen=True, slots=True)
class Understood:
    """A debrief that is ready to be kept, with what it disagrees with."""

    belonging: Belonging
    held: Round
    told_on: date
    """The day of the round; where it has none, the day of the debrief."""
    debrief: Debrief
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class KeptDebrief:
    """What became of it."""

    saved: SavedDebrief
    interviewers: tuple[Interviewer, ...]
    """All of the round, as they are now."""
    stories: tuple[Story, ...] = ()
    """Stories of the bank that were told there."""


def understand(
    store: Store, belonging: Belonging, debrief: Debrief, today: date, near: Nearness | None
) -> Understood:
    """Leave out what is noted already; compare the answers with everything said before."""
    held = belonging.round
    if held is None:
        raise RuntimeError("a debrief is of a round")
    told_on = held.held_on or today
    known = [each for each in store.debrief_items() if each.round_id == held.id]
    hushed = [
        each.text for each in store.research() if each.discretion is Discretion.NOT_TO_MENTION
    ]
    ticks = tuple(each for each in debrief.ticks if _is_news(each, held.id))
    new = replace(debrief, ticks=ticks).without(known, hushed)
    items = new_items(new, belonging, told_on)
    said = [each.statement for each in items if each.statement is not None]
    earlier = store.statements()
    added = new_statements(said, earlier)
    settlement = settlement_of(store.findings())
    found = check_history(added, earlier, settlement, near) if added else ()
    findings = tuple({each.fingerprint: each for each in found}.values())
    return Understood(belonging, held, told_on, new, findings)


def keep(
    store: Store, understood: Understood, today: date, why: str, source: str, *, people: bool
) -> KeptDebrief:
    """Store items with their statements, tasks and findings; then people, ticks and discretion.

    `why` stands with every task, `source` with every note; without `people` the interviewers of
    the round stay as they are.
    """
    debrief, held, told_on = understood.debrief, understood.held, understood.told_on
    saved = store.save_debrief(
        held.id,
        today,
        new_items(debrief, understood.belonging, told_on),
        tasks(debrief, told_on, why),
        understood.findings,
    )
    round_now = with_people(held, debrief) if people else held
    if round_now != held:
        round_now = store.change_round(round_now)
    application_id = understood.belonging.application.id
    for text in debrief.discreet:
        note = NewResearchNote(text, source, today, Discretion.NOT_TO_MENTION)
        store.add_research(application_id, note)
    use = Use(told_on, held.id, to_whom=_whom(round_now))
    for tick in debrief.ticks:
        _tick_off(store, application_id, tick, use)
    stories = note_debriefed(store, saved.items, use)
    return KeptDebrief(saved, round_now.interviewers, stories)


def _tick_off(store: Store, application_id: int, tick: Tick, use: Use) -> None:
    """A question that was not among the person's becomes one, so that it is not asked again."""
    question = tick.question or _same_words(store, application_id, tick.text)
    if question is None:
        question = store.add_own_question(application_id, NewOwnQuestion(tick.text))
    if tick.answer or not question.was_asked_in(use.round_id):
        store.ask_own_question(question.id, use, tick.answer)


def _is_news(tick: Tick, round_id: int) -> bool:
    """False for a question that was ticked off for this round, with no other answer than then."""
    question = tick.question
    if question is None or not question.was_asked_in(round_id):
        return True
    return tick.answer is not None and tick.answer != question.answer_text


def _same_words(store: Store, application_id: int, text: str) -> OwnQuestion | None:
    mine = (each for each in store.own_questions() if each.application_id == application_id)
    return next((each for each in mine if each.text.casefold() == text.casefold()), None)


def _whom(held: Round) -> str | None:
    """Everybody who was there; it is not told who answered."""
    return ", ".join(each.name for each in held.interviewers) or None

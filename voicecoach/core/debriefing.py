"""What a person tells right after a round, in parts, and what becomes of it. Pure."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from voicecoach.core.applications import Belonging, Interviewer, Round
from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.due_dates import read_due
from voicecoach.core.own_questions import Tick
from voicecoach.core.people_reading import newcomers, read_people, with_roles
from voicecoach.core.preparation import DebriefItem, DebriefKind, NewDebriefItem, NewTask
from voicecoach.errors import DataError, UsageError

_Told = TypeVar("_Told")

SOURCE = "interview"
"""Of statements that were made in a round."""


class Part(StrEnum):
    """What is asked about a round, in this order."""

    ASKED = "asked"
    PROMISED = "promised"
    DOUBTED = "doubted"
    MET = "met"
    LEARNT = "learnt"
    OWN_QUESTIONS = "own_questions"
    DISCREET = "discreet"


KIND_OF_PART = {
    Part.ASKED: DebriefKind.ASKED,
    Part.PROMISED: DebriefKind.PROMISED,
    Part.DOUBTED: DebriefKind.DOUBTED,
    Part.MET: DebriefKind.NAME,
    Part.LEARNT: DebriefKind.LEARNT,
}
"""Own questions and what is not to be mentioned are no debrief items."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing remembered of a round."""

    kind: DebriefKind
    text: str
    question: str | None = None
    """For an answer: what it answered."""


@dataclass(frozen=True, slots=True)
class Debrief:
    """All that was told of one round."""

    remarks: tuple[Remark, ...] = ()
    ticks: tuple[Tick, ...] = ()
    discreet: tuple[str, ...] = ()
    """What is not to be mentioned."""

    @property
    def is_empty(self) -> bool:
        return not (self.remarks or self.ticks or self.discreet)

    def of(self, kind: DebriefKind) -> tuple[Remark, ...]:
        return tuple(each for each in self.remarks if each.kind is kind)

    def without(self, known: Sequence[DebriefItem], hushed: Sequence[str]) -> "Debrief":
        """What is new: the same words of the same kind are not kept twice."""
        seen: set[Hashable] = {(each.kind, _plain(each.text)) for each in known}
        quiet: set[Hashable] = {_plain(each) for each in hushed}
        return replace(
            self,
            remarks=_once(self.remarks, lambda each: (each.kind, _plain(each.text)), seen),
            discreet=_once(self.discreet, _plain, quiet),
        )


@dataclass(frozen=True, slots=True)
class Promise:
    """Something to be done, as it was promised."""

    text: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody said or typed to one question of a debrief."""

    text: str
    """Empty when there is nothing to tell."""
    ends_part: bool = False
    """They said that this was all."""


SPOKEN_ENDINGS = ("that's all", "nothing", "nothing else", "nobody")
"""Replies that end a part and are misread easily when they are said alone."""

_END = (
    r"(?:that(?:['’]s|\s+is|\s+was|\s+will\s+be)\s+(?:all|it|everything)"
    r"(?:\s+(?:of\s+it|i\s+(?:think|remember|guess)|for\s+(?:now|that|this)|they\s+asked))?|"
    r"nothing\s+(?:else|more|further)|no\s+more|nobody\s+else|no\s+one\s+else|"
    r"i\s+think\s+that['’]s\s+(?:all|it))"
)
_ENDING = re.compile(
    rf"(?:^|(?<=[.!?])\s+|[\s,;–—-]+)(?:and\s+|so\s+|but\s+)?{_END}[\s.!]*$", re.IGNORECASE
)
_NOTHING = re.compile(
    r"(?:(?:um|uh|well|er|so|oh|hm+)[\s,.]+)*"
    r"(?:no|none|nope|nothing|nobody|no\s+one|not\s+(?:really|much|anything)|n/?a|-+|next|skip|"
    r"nothing\s+(?:at\s+all|special|really|in\s+particular|comes\s+to\s+mind|that\s+i\s+\w+)|"
    r"i\s+(?:don['’]t|do\s+not)\s+(?:think\s+so|know|remember)|not\s+that\s+i\s+\w+|"
    r"(?:they|he|she|i)\s+(?:didn['’]t|did\s+not)(?:\s+(?:ask|promise|doubt|mention|learn|meet|say)"
    r"(?:\s+(?:me\s+)?any(?:thing|body|one)(?:\s+(?:new|else))?)?)?|no\s+(?:doubts|promises|names))"
    r"[\s.!]*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b[DM][rs]\.)\s+(?=\S)")
_PROMISING = re.compile(
    r"^(?:i\s+(?:also\s+)?(?:promised|agreed|offered|said|told)\s+(?:(?:them|him|her|[A-Z]\w+)\s+)?"
    r"(?:that\s+)?(?:to\s+|i(?:['’]ll|['’]d|\s+will|\s+would)\s+)|i(?:['’]ll|\s+will)\s+|"
    r"i\s+(?:have|am|need)\s+to\s+|to\s+(?=\w))",
    re.IGNORECASE,
)
_AND_TO = re.compile(
    r",?\s+and\s+(?:also\s+)?(?=(?:to|i['’]ll|i\s+will|i['’]d)\s+\w)", re.IGNORECASE
)
_ADDED = re.compile(
    r"(?:by|until|before|within|on|in|at|next|tomorrow|today|this)\b", re.IGNORECASE
)
_LONGEST_ADDED_WORDS = 5
_LEAD = re.compile(r"^(?:(?:and|also|then|so|well|um|uh|oh)\b[\s,]+)+", re.IGNORECASE)


def read_reply(said: str) -> Reply:
    """Tell "nothing" from something, and take "that's all" off the end."""
    text = " ".join(said.split())
    if not text or _NOTHING.fullmatch(text):
        return Reply("", ends_part=True)
    rest = text
    while found := _ENDING.search(rest):
        rest = rest[: found.start()].strip()
    return Reply("" if _NOTHING.fullmatch(rest) else rest, ends_part=rest != text)


def told_things(text: str) -> tuple[str, ...]:
    """The sentences of something that was said aloud, without "and also" before them.

    A few words of time or place ("By Friday.") belong to what was said before them.
    """
    things: list[str] = []
    for piece in map(_without_lead, _SENTENCE_END.split(text)):
        if things and _ADDED.match(piece) and len(piece.split()) <= _LONGEST_ADDED_WORDS:
            things[-1] = f"{things[-1]} {piece}"
        elif piece and not _NOTHING.fullmatch(piece):
            things.append(piece)
    return tuple(things)


def promises(debrief: Debrief, told_on: date) -> tuple[Promise, ...]:
    """For "to send it by Friday and to call on Monday" two."""
    return tuple(
        Promise(text, read_due(text, told_on))
        for each in debrief.of(DebriefKind.PROMISED)
        for text in _AND_TO.split(each.text)
    )


def tasks(debrief: Debrief, told_on: date, why: str) -> tuple[NewTask, ...]:
    """One for every promise, with the day that is read from its words."""
    return tuple(
        NewTask(what_to_do(each.text), why, each.due_on) for each in promises(debrief, told_on)
    )


def what_to_do(promised: str) -> str:
    """For "I promised to send the slides." only "Send the slides"."""
    rest = _PROMISING.sub("", promised.strip()).rstrip(".") or promised
    return f"{rest[:1].upper()}{rest[1:]}"


def new_items(debrief: Debrief, belonging: Belonging, told_on: date) -> tuple[NewDebriefItem, ...]:
    """What is to be kept; an answer with the statement that it is."""
    return tuple(
        NewDebriefItem(each.kind, each.text, _statement(each, belonging, told_on))
        for each in debrief.remarks
    )


def people_met(debrief: Debrief, held: Round) -> tuple[Interviewer, ...]:
    """Those named who are not yet interviewers of the round."""
    return newcomers(_named(debrief), held.interviewers)


def with_people(held: Round, debrief: Debrief) -> Round:
    """The round with everybody who was met, and with roles that were not known."""
    known = with_roles(held.interviewers, _named(debrief))
    return replace(held, interviewers=(*known, *people_met(debrief, held)))


def round_to_debrief(application: Belonging, today: date) -> Belonging:
    """The round named, else the latest that is over, else the latest without a day.

    Raises UsageError or DataError, saying how to add or name one.
    """
    if application.round is not None:
        return application
    rounds, name = application.application.rounds, application.application.employer
    number = application.application.id
    over = [each for each in rounds if each.held_on is not None and each.held_on <= today]
    undated = [each for each in rounds if each.held_on is None]
    chosen = (over or undated)[-1:]
    if chosen:
        return Belonging(application.application, chosen[0])
    if rounds:
        raise UsageError(
            f"All rounds of {name} are still to come.",
            code="no_past_round",
            hint=f"Name the one that was: voicecoach debrief {number}/1",
        )
    raise DataError(
        f"{name} has no round yet.",
        code="no_round",
        hint=f"Add it: voicecoach rounds add {number} --kind first --date {today.isoformat()}",
    )


def _named(debrief: Debrief) -> tuple[Interviewer, ...]:
    return tuple(
        person for each in debrief.of(DebriefKind.NAME) for person in read_people(each.text)
    )


def _statement(remark: Remark, belonging: Belonging, told_on: date) -> Statement | None:
    if remark.kind is not DebriefKind.ANSWERED:
        return None
    return belonging.of_statement(Statement(remark.text, Context(remark.question, told_on, SOURCE)))


def _once(
    things: Iterable[_Told], name_of: Callable[[_Told], Hashable], seen: set[Hashable]
) -> tuple[_Told, ...]:
    """Those whose name was not seen yet, each once; adds to what was seen."""
    new: list[_Told] = []
    for each in things:
        if name_of(each) not in seen:
            seen.add(name_of(each))
            new.append(each)
    return tuple(new)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(".")


def _without_lead(piece: str) -> str:
    rest = _LEAD.sub("", piece.strip())
    return f"{rest[:1].upper()}{rest[1:]}"


def remarks_of(part: Part, texts: Sequence[str]) -> Iterator[Remark]:
    """The same kind of remark for each thing told to a part."""
    for text in texts:
        yield Remark(KIND_OF_PART[part], text)

"""Questions for the employer: which is meant, which to add, was it said whole. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from rapidfuzz import fuzz, utils

from voicecoach.core.applications import Round, RoundKind
from voicecoach.core.claims.vocabulary import STOP
from voicecoach.core.claims.words import Word, read_words
from voicecoach.core.discretion import said_too_much
from voicecoach.core.interviewer_roles import InterviewerRole, role_of
from voicecoach.core.models import Question
from voicecoach.core.preparation import OwnQuestion, ResearchNote
from voicecoach.core.telling import telling_words

SAME_WORDS = 85.0
"""rapidfuzz token_sort_ratio from which two questions are one in other words."""
SAME_MEANING = 0.72
"""Nearness of meaning (MiniLM) from which they ask the same (start value)."""
MEANT_WORDS = 0.5
"""Share of a question's telling words, and of all its words, from which somebody who tells what
they asked means it; two telling words are enough without the others (start value)."""
MEANT_NEARNESS = 0.45
"""The same for nearness of meaning (MiniLM); something else comes to 0.41 (start value)."""
SAID_WHOLE = 0.8
"""Share of a question's words that has to be said for it to be whole: a recogniser drops and
changes some (start value)."""

Likeness = Callable[[str, Sequence[str]], Sequence[float] | None]

_EARLY = frozenset({RoundKind.PHONE, RoundKind.FIRST})
_PAY_OR_PERKS = re.compile(
    r"\b(?:salary|salaries|pay(?! attention)|paid|wages?|compensation|remuneration|bonus(?:es)?|"
    r"raises?|package|holidays?|vacation|annual leave|days off|time off|perks?|benefits package|"
    r"pension|company car|working from home|work from home)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\s*#?(\d{1,3})\s*(?:[.:),–—-]\s*|\s+|$)")
_ANSWERED = re.compile(
    r"[\s,;:.–—-]*\b(?:and\s+)?(?:(?:they|he|she|[A-Z][a-z]+)\s+(?:said|says|answered|told\s+me|"
    r"replied|explained)\b|(?:the\s+)?answer(?:\s+was)?\s*:)\s*(?:that\s+|me\s+)?[,:]?\s*"
)
_ANSWER_MARKS = re.compile(r"\s*(?:->|=>|→)\s*")
_TELLS_ANSWER = re.compile(r"^(?:they|he|she|it|the answer|yes|no)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?:and\s+|then\s+)*i\s+(?:also\s+|then\s+)?asked\b\s*(?:(?:them|him|her)\b\s*)?"
    r"(?:about\s+)?[:\s]*",
    re.IGNORECASE,
)
_ASKED = re.compile(r"^(?:and\s+|then\s+)*i\s+(?:also\s+|then\s+)?asked\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tick:
    """A question that was asked, as far as it is told."""

    text: str
    """How it was told."""
    question: OwnQuestion | None = None
    """The one that was meant; None for one that was not among the own questions."""
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class SaidQuestion:
    """How a question was said in a rehearsal."""

    share: float
    """Of its words, from 0 to 1."""
    telling_share: float
    """The same of the words that tell what it is about."""
    missing: tuple[str, ...]
    """Telling words that were not said, in order."""

    @property
    def is_whole(self) -> bool:
        return min(self.share, self.telling_share) >= SAID_WHOLE


def find_meant(
    told: str, questions: Sequence[OwnQuestion], likeness: Likeness | None
) -> OwnQuestion | None:
    """The question somebody means who tells it in their own words, or by its number."""
    by_number = _by_number(told, questions)
    if by_number is not None or not questions:
        return by_number
    asked = _ABOUT.sub("", told)
    near = likeness(asked, [each.text for each in questions]) if likeness else None
    scores = [
        max(_likeness_of_words(each.text, asked), nearness / MEANT_NEARNESS)
        for each, nearness in zip(questions, near or [0.0] * len(questions), strict=True)
    ]
    best = max(range(len(questions)), key=lambda place: (scores[place], -place))
    return questions[best] if scores[best] >= 1 else None


def read_ticks(
    told: str, questions: Sequence[OwnQuestion], likeness: Likeness | None
) -> tuple[Tick, ...]:
    """Which questions were asked and what was answered, from one line or a few sentences."""
    ticks: list[Tick] = []
    for sentence in _sentences(told):
        asked, answer = _divided(sentence, questions)
        if ticks and not _ASKED.match(sentence) and _TELLS_ANSWER.match(sentence):
            ticks[-1] = _with_answer(ticks[-1], answer if answer and not asked else sentence)
            continue
        meant = find_meant(asked, questions, likeness) if asked else None
        is_new = meant is None and (not ticks or bool(_ASKED.match(sentence)) or "?" in asked)
        if meant is not None or is_new:
            ticks.append(Tick(_without_telling(asked) or sentence, meant, answer))
        else:
            ticks[-1] = _with_answer(ticks[-1], sentence)
    return tuple(ticks)


def is_nearly_same(text: str, others: Sequence[str], likeness: Likeness | None) -> bool:
    """Whether one of the others asks this already, by words or by meaning."""
    if any(
        fuzz.token_sort_ratio(text, other, processor=utils.default_process) >= SAME_WORDS
        for other in others
    ):
        return True
    near = likeness(text, others) if likeness and others else None
    return any(nearness >= SAME_MEANING for nearness in near or ())


def suggest(
    bank: Iterable[Question],
    there: Sequence[str],
    wanted: frozenset[InterviewerRole],
    likeness: Likeness | None,
) -> Iterator[Question]:
    """Questions of the bank that nobody asked or noted yet, each on another topic.

    In the order of the bank, those that suit more of the wanted interviewers first; without
    anybody wanted all suit.
    """
    taken = list(there)
    topics: set[str] = set()
    fitting = [each for each in bank if not wanted or wanted & set(each.tags)]
    for question in sorted(fitting, key=lambda each: -len(wanted & set(each.tags))):
        if question.topic not in topics and not is_nearly_same(question.text, taken, likeness):
            topics.add(question.topic)
            taken.append(question.text)
            yield question


def roles_of(held: Round | None) -> frozenset[InterviewerRole]:
    """The kinds of interviewers of a round, as far as their roles tell."""
    roles = (role_of(each.role) for each in held.interviewers) if held else ()
    return frozenset(role for role in roles if role is not None)


def is_better_later(text: str, held: Round | None, notes: Sequence[ResearchNote]) -> bool:
    """Whether it touches something not to mention, or pay and perks in an early round."""
    is_early = held is not None and held.kind in _EARLY
    too_early = is_early and _PAY_OR_PERKS.search(text) is not None
    return too_early or bool(said_too_much(text, notes))


def how_said(question: str, said: str) -> SaidQuestion:
    """How much of a question was said, word by word, whatever came around it."""
    wanted = _words(question)
    heard = {word.lemma for word in _words(said)}
    telling = [word for word in wanted if word.lemma not in STOP]
    missing = tuple(dict.fromkeys(word.form for word in telling if word.lemma not in heard))
    return SaidQuestion(_part_of(wanted, heard), _part_of(telling, heard), missing)


def _part_of(wanted: Sequence[Word], heard: Set[str]) -> float:
    """Nothing wanted is wholly there."""
    if not wanted:
        return 1.0
    return sum(word.lemma in heard for word in wanted) / len(wanted)


def _by_number(told: str, questions: Sequence[OwnQuestion]) -> OwnQuestion | None:
    found = _NUMBER.match(told)
    number = int(found.group(1)) if found else None
    return next((each for each in questions if each.id == number), None)


def _end_of_number(told: str) -> int:
    found = _NUMBER.match(told)
    return found.end() if found else 0


def _words(text: str) -> list[Word]:
    """Without marks of punctuation."""
    return [word for word in read_words(text) if word.form[:1].isalnum()]


def _likeness_of_words(question: str, told: str) -> float:
    """From 1 on it is meant; the more words of any kind, the likelier."""
    said = {word.lemma for word in _words(told)}
    telling = telling_words(question)
    shared = telling & telling_words(told)
    of_all = _part_of(_words(question), said)
    is_meant = len(shared) >= MEANT_WORDS * len(telling) and (
        len(shared) > 1 or of_all >= MEANT_WORDS
    )
    return (1.0 if shared and is_meant else 0.0) + of_all / 2


def _sentences(told: str) -> list[str]:
    return [each.strip() for each in re.split(r"(?<=[.!?])\s+(?=\S)", told) if each.strip()]


def _divided(sentence: str, questions: Sequence[OwnQuestion]) -> tuple[str, str | None]:
    """What was asked, and what was answered where the same sentence tells it."""
    numbered = _by_number(sentence, questions)
    if numbered is not None:
        number = sentence[: _end_of_number(sentence)]
        return number.strip(" .:)"), sentence[len(number) :].strip() or None
    for pattern in (_ANSWER_MARKS, _ANSWERED):
        found = pattern.search(sentence)
        if found is not None:
            asked, answer = sentence[: found.start()].strip(), sentence[found.end() :].strip()
            return asked, answer or None
    return sentence, None


def _without_telling(asked: str) -> str:
    """For "I asked how work is judged." only "How work is judged"."""
    rest = _ABOUT.sub("", asked).strip(" .:")
    return f"{rest[:1].upper()}{rest[1:]}"


def _with_answer(tick: Tick, sentence: str) -> Tick:
    answer = sentence if tick.answer is None else f"{tick.answer} {sentence}"
    return Tick(tick.text, tick.question, answer)

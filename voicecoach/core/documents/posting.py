"""A posting from its lines: title, employer, what is asked for, to be done, and offered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voicecoach.core.documents.language import language_of
from voicecoach.core.documents.lines import LaidOutText, Line, LineKind
from voicecoach.core.documents.numbers import WrittenNumber, read_numbers
from voicecoach.core.documents.posting_head import read_employer, read_title
from voicecoach.core.documents.posting_words import (
    Topic,
    is_boilerplate,
    is_nice,
    sentences,
    surely_asks,
    told_topic,
    topic_named,
)

NO_REQUIREMENTS = "No requirements found: please check whether this is the whole posting."
NO_TITLE = "No job title found."
NO_EMPLOYER = "No employer found."


@dataclass(frozen=True, slots=True)
class Passage:
    """A bullet or sentence as it is written, and the place of its line, from 0."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Requirement:
    text: str
    line: int
    is_must: bool
    """False for what is wished for."""


@dataclass(frozen=True, slots=True)
class Posting:
    lines: tuple[str, ...]
    title: str | None
    employer: str | None
    requirements: tuple[Requirement, ...]
    duties: tuple[Passage, ...]
    benefits: tuple[Passage, ...]
    numbers: tuple[WrittenNumber, ...]
    language: str | None
    """ISO 639-1 code; None when it cannot be told."""
    warnings: tuple[str, ...]


def read_posting(text: LaidOutText) -> Posting:
    """Passages by the heading they stand under; without headings, by what they say."""
    lines = [line for line in text.lines if line.text]
    passages = list(_passages(lines))
    requirements = tuple(
        Requirement(each.text, each.line, is_must=topic is Topic.MUST and not is_nice(each.text))
        for topic, each in passages
        if topic in {Topic.MUST, Topic.NICE}
    )
    title, employer = read_title(lines), read_employer(lines)
    return Posting(
        lines=tuple(line.text for line in lines),
        title=title,
        employer=employer,
        requirements=requirements,
        duties=tuple(each for topic, each in passages if topic is Topic.DUTIES),
        benefits=tuple(each for topic, each in passages if topic is Topic.BENEFITS),
        numbers=_numbers(lines),
        language=language_of(line.text for line in lines),
        warnings=(*text.warnings, *_warnings(title, employer, requirements)),
    )


def _passages(lines: Sequence[Line]) -> Iterator[tuple[Topic, Passage]]:
    topic = Topic.NONE
    has_topics = any(topic_named(line) for line in lines)
    for place, line in enumerate(lines):
        named = topic_named(line)
        if named is not None:
            topic = named
        elif line.kind is LineKind.HEADING or _is_new_subject(lines, place):
            topic = Topic.NONE
        else:
            for sentence in [line.text] if line.kind is LineKind.BULLET else sentences(line.text):
                own = _own_topic(sentence, topic, has_topics=has_topics)
                if own is not Topic.NONE and not is_boilerplate(sentence):
                    yield own, Passage(sentence, place)


def _is_new_subject(lines: Sequence[Line], place: int) -> bool:
    """Tell a short line after a list and a gap, which heads something else."""
    line = lines[place]
    if line.kind is not LineKind.PLAIN or not line.after_gap or place == 0:
        return False
    is_short = len(line.text.split()) <= _LONGEST_SUBJECT_WORDS and not line.text.endswith(".")
    return is_short and lines[place - 1].kind is LineKind.BULLET


_LONGEST_SUBJECT_WORDS = 6


def _own_topic(sentence: str, topic: Topic, *, has_topics: bool) -> Topic:
    if sentence.endswith(":"):
        return Topic.NONE
    if topic is Topic.MUST and is_nice(sentence):
        return Topic.NICE
    if topic is not Topic.NONE:
        return topic
    if not has_topics:
        return told_topic(sentence)
    return Topic.MUST if surely_asks(sentence) else Topic.NONE


def _numbers(lines: Sequence[Line]) -> tuple[WrittenNumber, ...]:
    return tuple(
        number for place, line in enumerate(lines) for number in read_numbers(line.text, place)
    )


def _warnings(
    title: str | None, employer: str | None, requirements: Sequence[Requirement]
) -> Iterator[str]:
    if not requirements:
        yield NO_REQUIREMENTS
    if title is None:
        yield NO_TITLE
    if employer is None:
        yield NO_EMPLOYER

"""A posting from its lines: title, employer, what is asked for, to be done, and offered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voicecoach.core.documents.language import language_of
from voicecoach.core.documents.lines import LaidOutText, Line, LineKind
from voicecoach.core.documents.numbers import WrittenNumber, read_numbers
from voicecoach.core.documents.posting_employer import read_employer
from voicecoach.core.documents.posting_head import read_title
from voicecoach.core.documents.posting_words import (
    Topic,
    is_boilerplate,
    is_nice,
    is_of_the_page,
    offers,
    sentences,
    speaks_of_itself,
    surely_asks,
    told_topic,
    topic_labelled,
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
    title, employer = read_title(lines), read_employer(lines)
    passages = list(_passages(lines, employer))
    requirements = tuple(
        Requirement(each.text, each.line, is_must=topic is Topic.MUST)
        for topic, each in passages
        if topic in {Topic.MUST, Topic.NICE}
    )
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


def _passages(lines: Sequence[Line], employer: str | None) -> Iterator[tuple[Topic, Passage]]:
    topic = Topic.NONE
    has_topics = any(topic_named(line) for line in lines)
    for place, line in enumerate(lines):
        if is_of_the_page(line.text):
            continue
        named = topic_named(line)
        if named is not None:
            topic = named
        elif line.kind is LineKind.HEADING or _is_new_subject(lines, place):
            topic = Topic.NONE
        else:
            if _is_after_list(lines, place):
                topic = Topic.NONE
            for own, sentence in _told(line, topic, has_topics=has_topics):
                is_about_them = line.kind is not LineKind.BULLET and speaks_of_itself(
                    sentence, employer
                )
                is_of_the_job = own is Topic.BENEFITS or not is_about_them
                if own is not Topic.NONE and is_of_the_job and not is_boilerplate(sentence):
                    yield own, Passage(sentence, place)


def _told(line: Line, topic: Topic, *, has_topics: bool) -> Iterator[tuple[Topic, str]]:
    """A bullet whole, a paragraph by its sentences, each with its topic."""
    if line.kind is LineKind.BULLET:
        yield _own_topic(line.text, topic, has_topics=has_topics), line.text
        return
    labelled = topic_labelled(line.text)
    for sentence in sentences(labelled[1] if labelled else line.text):
        own = labelled[0] if labelled else _own_topic(sentence, topic, has_topics=has_topics)
        yield own, sentence


def _is_new_subject(lines: Sequence[Line], place: int) -> bool:
    """Tell a short line after a list and a gap, or set like a title, which heads something else."""
    line = lines[place]
    if line.kind is not LineKind.PLAIN or not line.after_gap or place == 0:
        return False
    is_short = len(line.text.split()) <= _LONGEST_SUBJECT_WORDS and not line.text.endswith(".")
    if not is_short or topic_labelled(line.text):
        return False
    return lines[place - 1].kind is LineKind.BULLET or _is_set_like_title(lines, place)


def _is_set_like_title(lines: Sequence[Line], place: int) -> bool:
    """Tell "Disclosure and Barring Service Check" right above a paragraph."""
    long_words = [word for word in lines[place].text.split() if len(word) >= _LONG_WORD]
    is_titled = len(long_words) > 1 and all(word[:1].isupper() for word in long_words)
    following = lines[place + 1] if place + 1 < len(lines) else None
    return is_titled and following is not None and following.text.endswith(".")


def _is_after_list(lines: Sequence[Line], place: int) -> bool:
    """Tell a paragraph that stands below the points of a list: it is no point of it."""
    line, before = lines[place], lines[place - 1] if place else None
    if line.kind is not LineKind.PLAIN or before is None or before.kind is not LineKind.BULLET:
        return False
    is_paragraph = len(line.text.split()) >= _PARAGRAPH_WORDS and line.text.endswith((".", "!"))
    return line.after_gap or is_paragraph


_LONGEST_SUBJECT_WORDS = 6
_LONG_WORD = 4
_PARAGRAPH_WORDS = 8


def _own_topic(sentence: str, topic: Topic, *, has_topics: bool) -> Topic:
    if sentence.endswith(":"):
        return Topic.NONE
    if offers(sentence):
        return Topic.BENEFITS
    if topic is Topic.MUST and is_nice(sentence) and not surely_asks(sentence):
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

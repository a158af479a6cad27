"""Words taken out of a session: from its texts, and from its sound where they are heard. Pure.

A word is found however it is capitalised, and only whole. What is left of a number that was quoted
is nothing: the compared value goes with the words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from voicecoach.core.audio import Span
from voicecoach.core.claims.given_names import SURELY_NAMES
from voicecoach.core.claims.models import Context, Finding, FindingValue, Side, Statement
from voicecoach.core.claims.words import read_words
from voicecoach.core.cut_text import REDACTED, moved, with_cuts
from voicecoach.core.kept_sessions import KeptSession, recordings_of, with_sounds
from voicecoach.core.models import Recording, Transcript, Word
from voicecoach.core.panel.people import people_of
from voicecoach.core.sessions import AnswerRecord, SessionRecord

MARGIN_MS = 120
"""Silence on both sides of a word, since recognisers set its ends a little too early or late."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LETTERS = re.compile(r"[^\W_]+")
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december i".split()
)
_NO_WORDS_OF_A_PERSON = frozenset({"session_id", "rule", "kind", "type", "unit", "measured"})
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class RedactedSession:
    """A session without the words, and where its sound has to fall silent."""

    kept: KeptSession
    silent: dict[str, tuple[Span, ...]]
    """By the path of the recording, in order."""
    left_out: int
    """Recordings that cannot travel, since nobody knows where in them the words are."""


def names_in_session(kept: KeptSession) -> tuple[str, ...]:
    """People who ask, employers, and every name that was said, told by its capital."""
    session = kept.session
    texts = [
        *(each.text for answer in session.answers for each in answer.versions),
        *(note.text for note in session.notes if note.text),
        *(question.text for question in session.start.questions),
        *_quoted_texts(session),
    ]
    names = {session.start.employer, *_employers(session)} - {None, ""}
    named: set[str] = {name for name in names if name is not None}
    for person in people_of(session.start.questions):
        named.update(_LETTERS.findall(person.name))
    for text in texts:
        named.update(_names_said(text))
    return tuple(sorted(each for each in named if len(each) > 1))


def redacted(kept: KeptSession, phrases: Iterable[str]) -> RedactedSession:
    """The session without these words and phrases; none of them is empty."""
    redactor = _Redactor(tuple(phrases))
    clean: KeptSession = redactor.value(kept)
    silent, audible = _silences(kept, clean)
    # The hashes in `implied` were made of the quotes as they were.
    clean = replace(with_sounds(clean, audible), implied=())
    clean = replace(clean, session=_each_warning_once(clean.session))
    return RedactedSession(clean, silent, len(recordings_of(kept.session)) - len(audible))


class _Redactor:
    """Knows the words; replaces them in any value."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._pattern = _any_of(phrases)
        parts = [part for phrase in phrases for part in _LETTERS.findall(phrase) if len(part) > 1]
        self._parts = _any_of(parts) if parts else self._pattern

    def value(self, value: Any) -> Any:
        match value:
            case Transcript():
                return self._transcript(value)
            case Statement():
                return self._statement(value)
            case Finding():
                return self._finding(value)
            case Recording() | Enum():
                return value
            case str():
                return self.text(value)
            case tuple():
                return tuple(self.value(each) for each in value)
            case _ if is_dataclass(value) and not isinstance(value, type):
                return self._fields(value)
            case _:
                return value

    def text(self, text: str) -> str:
        return with_cuts(text, self._spans(text))

    def _fields(self, value: _T) -> _T:
        skipped = {"id"} if isinstance(value, SessionRecord) else set()
        changed = {
            each.name: self.value(getattr(value, each.name))
            for each in fields(value)  # type: ignore[arg-type]  # a dataclass, asked before
            if each.name not in skipped | _NO_WORDS_OF_A_PERSON
        }
        made: _T = replace(value, **changed)  # type: ignore[type-var]
        return made

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """Every single word of what is found."""
        return [
            (found.start() + word.start(), found.start() + word.end())
            for found in self._pattern.finditer(text)
            for word in _WORD.finditer(found.group())
        ]

    def _transcript(self, transcript: Transcript) -> Transcript:
        joined = " ".join(word.text for word in transcript.words)
        spans = self._spans(joined)
        words: list[Word] = []
        at = 0
        for word in transcript.words:
            end = at + len(word.text)
            inside = [(a - at, b - at) for a, b in spans if at <= a and b <= end]
            words.append(replace(word, text=with_cuts(word.text, inside)) if inside else word)
            at = end + 1
        is_joined = bool(words) and transcript.text == joined
        text = " ".join(each.text for each in words) if is_joined else self.text(transcript.text)
        return replace(transcript, text=text, words=tuple(words))

    def _statement(self, statement: Statement) -> Statement:
        spans = self._spans(statement.text)
        doubted = tuple((moved(a, spans), moved(b, spans, end=True)) for a, b in statement.doubted)
        context: Context = self._fields(statement.context)
        return replace(
            statement, text=with_cuts(statement.text, spans), context=context, doubted=doubted
        )

    def _finding(self, finding: Finding) -> Finding:
        """Its topic is made of single words, so parts of phrases are taken out of it, too."""
        topic = with_cuts(
            finding.topic, [each.span() for each in self._parts.finditer(finding.topic)]
        )
        return replace(
            finding,
            topic=topic,
            earlier=self._side(finding.earlier),
            later=self._side(finding.later),
        )

    def _side(self, side: Side) -> Side:
        statement = self._statement(side.statement)
        spans = self._spans(side.statement.text)
        start = moved(side.start_char, spans)
        end = moved(side.end_char, spans, end=True)
        quote = statement.text[start:end]
        value = side.value
        if quote != side.quote or (value.text and self._parts.search(value.text)):
            value = FindingValue(value.type, None, None, value.unit, REDACTED)
        return Side(statement, quote, start, end, value)


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    """Whole words, with anything but letters between those of a phrase."""
    longest_first = sorted(set(phrases), key=lambda each: (-len(each), each))
    patterns = [
        r"[\W_]+".join(re.escape(word) for word in _LETTERS.findall(phrase))
        for phrase in longest_first
        if _LETTERS.search(phrase)
    ]
    if not patterns:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(patterns)})(?![^\W_])", re.IGNORECASE)


def _silences(
    before: KeptSession, after: KeptSession
) -> tuple[dict[str, tuple[Span, ...]], set[str]]:
    silent: dict[str, tuple[Span, ...]] = {}
    audible: set[str] = set()
    for old, new in zip(before.session.answers, after.session.answers, strict=True):
        spans = _changed(old.versions, new.versions)
        if old.recording is not None and spans is not None:
            audible.add(old.recording.path)
            silent[old.recording.path] = spans
    for note, clean in zip(before.session.notes, after.session.notes, strict=True):
        if note.recording is not None and note.text is not None and note.text == clean.text:
            audible.add(note.recording.path)
            silent[note.recording.path] = ()
    return silent, audible


def _changed(before: Sequence[Transcript], after: Sequence[Transcript]) -> tuple[Span, ...] | None:
    """When words that were taken out are heard; None when nobody knows."""
    if not before:
        return None
    spans: set[Span] = set()
    for old, new in zip(before, after, strict=True):
        if old.text != new.text and not old.words:
            return None
        spans.update(
            Span(max(0, word.start_ms - MARGIN_MS), word.end_ms + MARGIN_MS)
            for word, clean in zip(old.words, new.words, strict=True)
            if word != clean
        )
    return tuple(sorted(spans))


def _each_warning_once(session: SessionRecord) -> SessionRecord:
    """Two warnings may read the same now; a store holds one of them."""

    def once(answer: AnswerRecord) -> AnswerRecord:
        by_quotes = {each.finding.fingerprint: each for each in reversed(answer.findings)}
        kept = frozenset(each.id for each in by_quotes.values())
        return replace(answer, findings=tuple(f for f in answer.findings if f.id in kept))

    return replace(session, answers=tuple(map(once, session.answers)))


def _quoted_texts(session: SessionRecord) -> Iterator[str]:
    for answer in session.answers:
        for stored in answer.findings:
            yield stored.finding.earlier.statement.text
            yield stored.finding.later.statement.text


def _employers(session: SessionRecord) -> Iterator[str | None]:
    for answer in session.answers:
        for stored in answer.findings:
            yield stored.finding.earlier.statement.context.employer
            yield stored.finding.later.statement.context.employer


def _names_said(text: str) -> Iterator[str]:
    for word in read_words(text):
        if (word.is_name or word.form in SURELY_NAMES) and word.form not in _CALENDAR:
            yield from (each for each in _LETTERS.findall(text[word.start : word.end]))

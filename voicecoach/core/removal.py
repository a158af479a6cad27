"""A passage of an answer taken out for good: of its words, its sound, and whatever quotes it. Pure.

The same stretch of sound is taken out of every version of the transcript, whatever each of them
made of it. What was only derived from the answer (a story, a line our voice said) loses the words
where it has the answer's own text, or shares a run of words with the passage.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from voicecoach.core.audio import Span
from voicecoach.core.claims.models import Finding, Side
from voicecoach.core.correcting import (
    WordRange,
    pieces_of,
    places_of,
    range_of,
    spoken_text,
    words_in,
)
from voicecoach.core.cut_text import REDACTED, moved, touches, with_cuts
from voicecoach.core.models import Transcript, Word
from voicecoach.core.redaction import MARGIN_MS
from voicecoach.core.sessions import AnswerRecord
from voicecoach.core.shared_words import shared_runs
from voicecoach.core.telling import telling_words
from voicecoach.errors import DataError

Wanted = WordRange | Span | str
"""Words of the version that counts, a stretch of the recording, or words as they are written."""

_MARKS_AFTER = ".,;:!?…\"'”’)"
_MARKS_BEFORE = "\"'“‘("
_Cuts = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CutVersion:
    """One version of the transcript, before and after."""

    before: Transcript
    after: Transcript
    cuts: _Cuts
    """What was taken out of `spoken_text(before)`."""


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to go."""

    answer_id: int
    versions: tuple[CutVersion, ...]
    """Of every version of the transcript, oldest first, changed or not."""
    silent: tuple[Span, ...]
    """Where the recording falls silent, in order."""

    @property
    def texts(self) -> tuple[str, ...]:
        """What is taken out, as the versions have it; each once, the longest first."""
        found = {
            part.strip()
            for each in self.versions
            for start, end in each.cuts
            for part in spoken_text(each.before)[start:end].split(REDACTED)
        }
        return tuple(sorted(found - {""}, key=lambda text: (-len(text), text)))


@dataclass(frozen=True, slots=True)
class RedactionEffects:
    """How many things beside the answer's own words and sound have the passage, or had it."""

    warnings: int = 0
    """Those with a quote of which it is a part; they go."""
    stories: int = 0
    """Grown from this answer."""
    notes: int = 0
    """Memos of the same session; their sound falls silent from beginning to end."""
    lines: int = 0
    """Said by our voice, follow-up questions included."""


def removal_of(answer: AnswerRecord, wanted: Wanted) -> Removal:
    """What goes with these words or this stretch of sound.

    Words given as text go wherever they stand in the answer. Raises DataError when there is nothing
    of the kind in it.
    """
    named = [_named_words(answer, version, wanted) for version in answer.versions]
    heard = _heard(answer, named, wanted)
    is_stretch = isinstance(wanted, Span)
    versions = tuple(
        _cut(version, numbers | _within(version, heard, touching=is_stretch))
        for version, numbers in zip(answer.versions, named, strict=True)
    )
    silent = _silent(versions, heard if is_stretch else ())
    if not silent and not any(each.cuts for each in versions):
        raise DataError(
            "These words do not stand in this answer.",
            code="words_not_found",
            hint="Copy them from the answer as it is written; capitals and commas do not matter.",
        )
    return Removal(answer.id, versions, silent)


def finding_without(finding: Finding, removal: Removal) -> Finding | None:
    """The finding with the passage gone around its quotes; None when a quote is part of it."""
    earlier, later = (_side(side, removal) for side in (finding.earlier, finding.later))
    if earlier is None or later is None:
        return None
    topic = text_without(finding.topic, removal)
    return replace(finding, topic=topic, earlier=earlier, later=later)


def text_without(text: str, removal: Removal) -> str:
    """A text that may have been made from the answer, without what it has of the passage."""
    for version in removal.versions:
        begun = text.rstrip("…")
        at = spoken_text(version.before).find(begun) if begun else -1
        if at >= 0:
            inside = [
                (max(0, start - at), min(end - at, len(begun)))
                for start, end in version.cuts
                if start < at + len(begun) and at < end
            ]
            text = with_cuts(text, inside)
    return with_cuts(text, shared_runs(text, removal.texts))


def line_without(line: str, removal: Removal, quotes: Iterable[str]) -> str:
    """A line our voice said, which goes whole when it tells all of a quote that goes.

    A voice says numbers in words, so that such a quote need not stand in it as it was written.
    """
    told = telling_words(line)
    if any(words and words <= told for words in map(telling_words, quotes)):
        return REDACTED
    return text_without(line, removal)


def _named_words(answer: AnswerRecord, version: Transcript, wanted: Wanted) -> frozenset[int]:
    """The words that are meant, by number."""
    if isinstance(wanted, str):
        found = (words_in(version, each) for each in places_of(spoken_text(version), wanted))
        return frozenset(number for each in found for number in range(each.first, each.end))
    if isinstance(wanted, WordRange) and version is answer.transcript:
        range_of(version, wanted)
        return frozenset(range(wanted.first, wanted.end))
    return frozenset()


def _heard(
    answer: AnswerRecord, named: Sequence[frozenset[int]], wanted: Wanted
) -> tuple[Span, ...]:
    """When the passage was said, as exactly as it is known."""
    if not isinstance(wanted, Span):
        spans = (
            Span(version.words[first].start_ms, version.words[last].end_ms)
            for version, numbers in zip(answer.versions, named, strict=True)
            if version.words
            for first, last in _runs(numbers)
        )
        return tuple(sorted(spans))
    if answer.recording is None:
        raise DataError(
            "This answer has no recording; there is nothing between these times.",
            code="no_such_time",
            hint="Name the words that are to go instead.",
        )
    length_ms = answer.recording.duration_ms
    if not 0 <= wanted.start_ms < min(wanted.end_ms, length_ms):
        raise DataError(
            f"The recording of this answer is {length_ms / 1000:.1f} seconds long;"
            " there is nothing between these times.",
            code="no_such_time",
            hint="The beginning comes before the end; both count from the start of the answer.",
        )
    return (wanted,)


def _within(version: Transcript, heard: Iterable[Span], *, touching: bool) -> frozenset[int]:
    """Words of a version said in this time: those mostly in it or mostly filled by it, or any."""
    spans = tuple(heard)
    return frozenset(
        number
        for number, word in enumerate(version.words)
        if any(_is_said_in(word, span, touching=touching) for span in spans)
    )


def _is_said_in(word: Word, span: Span, *, touching: bool) -> bool:
    both_ms = min(word.end_ms, span.end_ms) - max(word.start_ms, span.start_ms)
    shorter_ms = min(word.end_ms - word.start_ms, span.duration_ms)
    return both_ms > 0 and (touching or 2 * both_ms >= shorter_ms)


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of numbers that follow one another."""
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda each: each[1] - each[0]):
        members = [number for _, number in run]
        yield members[0], members[-1]


def _cut(version: Transcript, numbers: frozenset[int]) -> CutVersion:
    """Each run of words becomes one mark; what stands around them stays."""
    text, pieces = spoken_text(version), pieces_of(version)
    cuts: list[tuple[int, int]] = []
    words = list(version.words)
    for first, last in reversed(tuple(_runs(numbers))):
        start, end = pieces[first].start_char, pieces[last].end_char
        inner = text[start:end].rstrip(_MARKS_AFTER) or text[start:end]
        stop = start + len(inner)
        begin = stop - len(inner.lstrip(_MARKS_BEFORE) or inner)
        cuts.append((begin, stop))
        if words:
            mark = f"{text[start:begin]}{REDACTED}{text[stop:end]}"
            words[first : last + 1] = [Word(mark, words[first].start_ms, words[last].end_ms)]
    cuts.reverse()
    if not cuts:
        return CutVersion(version, version, ())
    after = replace(version, text=with_cuts(text, cuts), words=tuple(words))
    return CutVersion(version, after, tuple(cuts))


def _silent(versions: Iterable[CutVersion], wanted: Iterable[Span]) -> tuple[Span, ...]:
    """With MARGIN_MS around words, whose ends recognisers set a little too early or late."""
    spans = [
        Span(max(0, word.start_ms - MARGIN_MS), word.end_ms + MARGIN_MS)
        for version in versions
        if version.cuts
        for word in version.after.words
        if REDACTED in word.text and word not in version.before.words
    ]
    joined: list[Span] = []
    for span in sorted((*spans, *wanted)):
        if joined and span.start_ms <= joined[-1].end_ms:
            last = joined.pop()
            joined.append(Span(last.start_ms, max(last.end_ms, span.end_ms)))
        else:
            joined.append(span)
    return tuple(joined)


def _side(side: Side, removal: Removal) -> Side | None:
    statement = side.statement
    if statement.answer_id != removal.answer_id:
        return side
    for version in removal.versions:
        if statement.text != version.before.text or statement.text != spoken_text(version.before):
            continue
        if touches(side.start_char, side.end_char, version.cuts):
            return None
        return replace(
            side,
            statement=replace(statement, text=version.after.text, doubted=()),
            start_char=moved(side.start_char, version.cuts),
            end_char=moved(side.end_char, version.cuts),
        )
    return None

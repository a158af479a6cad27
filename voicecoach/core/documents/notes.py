"""Notes of a round: what was asked, answered, promised and doubted, whom one met, what one learnt.

Lines are sorted by a label at their beginning, the heading they stand under, or how they are told
("they asked …"). What says none of this stays unsorted; nothing is guessed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from voicecoach.core.documents.lines import LaidOutText, Line, LineKind
from voicecoach.core.documents.posting_words import sentences
from voicecoach.core.preparation import DebriefKind

NOTHING_SORTED = (
    "No line says what was asked, answered or promised: begin lines with “Asked:”, “Answered:”, "
    "“Promised:”, “Doubts:”, “Names:” or “Learnt:”."
)


@dataclass(frozen=True, slots=True)
class NoteItem:
    """One thing noted, without its label, and the place of its line, from 0."""

    kind: DebriefKind
    text: str
    line: int
    question: str | None = None
    """For an answer: what it answers, as far as the order of the lines tells."""


@dataclass(frozen=True, slots=True)
class Notes:
    lines: tuple[str, ...]
    items: tuple[NoteItem, ...]
    unsorted: tuple[int, ...]
    """Places of lines that say none of these things, from 0."""
    warnings: tuple[str, ...]


_LABELS: tuple[tuple[DebriefKind, str], ...] = (
    (DebriefKind.ASKED, r"asked|asks?|questions?(?: asked)?|q\d*|what (?:they|was) asked"),
    (DebriefKind.ANSWERED, r"answered|answers?|a\d*|my answers?|what i (?:said|answered)|said"),
    (
        DebriefKind.PROMISED,
        r"promised?|promises|to[ -]?do|follow[ -]?ups?|action(?: items?)?|next steps?|to send",
    ),
    (DebriefKind.DOUBTED, r"doubts?|doubted|concerns?|worries|worried(?: about)?|weak(?: spots?)?"),
    (DebriefKind.NAME, r"names?|met|interviewers?|panel|people|who|spoke (?:to|with)"),
    (
        DebriefKind.LEARNT,
        r"learnt|learned|about the (?:job|role|team|company)|what i learn(?:t|ed)|facts?|the job",
    ),
)
_LABELLED = (
    *(
        (kind, re.compile(rf"^(?:{words})\s*(?::|[-–—]\s|\.\s)\s*", re.IGNORECASE))
        for kind, words in _LABELS
    ),
    (DebriefKind.ASKED, re.compile(r"^[Qq]\d*\s+(?=\w)")),
)
_HEADED = tuple(
    (kind, re.compile(rf"^(?:{words})\s*[:.]?$", re.IGNORECASE)) for kind, words in _LABELS
)
_THEY = r"(?:they|he|she|we were|i was|the (?:panel|manager|director|recruiter|team)|[A-Z][a-z]+)"
_DEED = (
    r"(?:send|share|check|get back|forward|write|call|e-?mail|bring|find|let|follow|give|"
    r"provide|prepare|introduce|show|put|do)\b"
)
_PROMISED = re.compile(
    rf"\b[Ii](?:['’](?:ll|d)|(?: have)? promised| will| would| agreed to| am to| need to|"
    rf" have to| should) (?:to )?{_DEED}|\b[Ii] promised\b|"
    rf"^(?:[Pp]romised|[Aa]greed|[Nn]eed|[Hh]ave) to {_DEED}|^(?:[Ww]ill|[Mm]ust) {_DEED}"
)
_DOUBTED = re.compile(
    r"\b(?:doubt\w*|not convinced|unconvinced|sceptical|skeptical|hesitat\w+|unsure|"
    r"worr(?:y|ies|ied)|concern\w*|(?:was|were|is|are)n['’]t sure|not sure|frowned|"
    r"push(?:ed)? back)\b"
)
_THEY_ASKED = (
    rf"(?:^[Aa]sked|(?i:\b{_THEY}) (?:also |then |first )?(?:asked|wanted to know|wondered))\b"
)
_ASKED = re.compile(
    rf"{_THEY_ASKED}|^(?:[Ww]alk|[Tt]alk|[Tt]ell|[Gg]ive) (?:me|us)\b|"
    r"^[Dd]escribe (?:a|the|your|how)\b"
)
_ASKED_WHAT = re.compile(
    rf"{_THEY_ASKED}(?: me)? "
    r"(?:how|what|whether|if|why|when|where|which|who)\b[^,;.]*[.?]?$"
)
"""A question told in one breath: "they asked how I would bring new people in" promises nothing."""
_ANSWERED = re.compile(
    r"\b[Ii] (?:also |then |just )?(?:said|told|answered|explained|mentioned|talked|described|"
    r"gave|replied)\b|(?:^|\s[-–—]\s|[:;]\s)(?:[Ss]aid|[Tt]old (?:them|him|her))\b"
)
_MET = re.compile(
    r"^(?:[Mm]et(?: with)?|[Ss]poke (?:to|with)|[Ii]nterviewed by)\s+[A-ZÀ-Þ]|"
    r"\b[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+ \([^)]*[^\d)]\)"
)
"""Also a name with what somebody is in brackets: "Dana Hill (head of retail)"."""
_LEARNT = re.compile(
    r"^I (?:also )?(?:learn(?:ed|t)|found out|heard|was told)\b|"
    r"^(?:[Tt]hey|(?:The (?:\w+ )?)?(?:team|company|role|job|office|ward|school|department|shop|"
    r"site)|"
    r"(?:Their|My) (?:\w+ )?(?:team|manager|boss|budget))(?: \w+ly)? "
    r"(?:use|are|have|want|need|work|run|plan|is|has|will|would|moved?s?)\b"
)
_TOLD = (
    (DebriefKind.PROMISED, _PROMISED),
    (DebriefKind.DOUBTED, _DOUBTED),
    (DebriefKind.ASKED, _ASKED),
    (DebriefKind.ANSWERED, _ANSWERED),
    (DebriefKind.NAME, _MET),
    (DebriefKind.LEARNT, _LEARNT),
)
_OF_ANOTHER_KIND = {DebriefKind.ANSWERED, DebriefKind.DOUBTED, DebriefKind.PROMISED}
"""What a sentence below "Asked:" or "Names:" may tell instead."""


def read_notes(text: LaidOutText) -> Notes:
    """Sort the lines of a page of notes."""
    items: list[NoteItem] = []
    unsorted: list[int] = []
    headed: DebriefKind | None = None
    before: Line | None = None
    for place, line in enumerate(text.lines):
        heading = _heading(line)
        if heading is not None:
            headed, before = heading, None
            continue
        if _ends_list(line, before):
            headed = None
        before = line
        found = list(_items(line, place, headed))
        items += found
        if not found:
            unsorted.append(place)
    warnings = text.warnings if items else (*text.warnings, NOTHING_SORTED)
    lines = tuple(line.text for line in text.lines)
    return Notes(lines, _with_questions(items, frozenset(unsorted)), tuple(unsorted), warnings)


def _ends_list(line: Line, before: Line | None) -> bool:
    """Whether a line belongs no longer to the heading above: after a gap, or after points."""
    if line.kind is LineKind.BULLET:
        return False
    was_point = before is not None and before.kind is LineKind.BULLET
    return line.kind is LineKind.HEADING or line.after_gap or was_point


def _with_questions(items: list[NoteItem], unsorted: frozenset[int]) -> tuple[NoteItem, ...]:
    """Give each answer the question it stands under, as far as their order tells."""
    paired: list[NoteItem] = []
    asked: list[str] = []
    for kind, run in groupby(items, key=lambda each: each.kind):
        each_of_kind = list(run)
        if kind is DebriefKind.ANSWERED:
            paired += _paired(asked, each_of_kind, unsorted)
        else:
            paired += each_of_kind
        asked = [each.text for each in each_of_kind] if kind is DebriefKind.ASKED else []
    return tuple(paired)


def _paired(
    asked: list[str], answers: list[NoteItem], unsorted: frozenset[int]
) -> Iterator[NoteItem]:
    """One by one where there are as many; else a single question, or a single answer to the last.

    A line between two answers that says neither ends what the question was.
    """
    in_turn = len(asked) == len(answers)
    last = asked[-1] if asked and 1 in {len(asked), len(answers)} else None
    before = answers[0].line
    for place, answer in enumerate(answers):
        if unsorted.intersection(range(before, answer.line)):
            last = None
        before = answer.line
        yield replace(answer, question=asked[place] if in_turn else last)


def _heading(line: Line) -> DebriefKind | None:
    if line.kind is LineKind.BULLET:
        return None
    return next((kind for kind, named in _HEADED if named.match(line.text.strip())), None)


def _items(line: Line, place: int, headed: DebriefKind | None) -> Iterator[NoteItem]:
    for kind, label in _LABELLED:
        if found := label.match(line.text):
            yield from _of_label(kind, line.text[found.end() :].strip(), place)
            return
    if headed is not None:
        told = _told(line.text) if headed in {DebriefKind.ASKED, DebriefKind.NAME} else None
        yield NoteItem(told if told in _OF_ANOTHER_KIND else headed, line.text, place)
        return
    before: DebriefKind | None = None
    for sentence in _told_parts(line.text):
        told = _told(sentence)
        if told is None and before is DebriefKind.ASKED and line.kind is LineKind.BULLET:
            told = DebriefKind.ANSWERED
        if told is not None:
            yield NoteItem(told, sentence, place)
        before = told


def _of_label(kind: DebriefKind, body: str, place: int) -> Iterator[NoteItem]:
    """What stands after a label; the answer after a question in the same line by itself."""
    asked, answer = body, ""
    if kind is DebriefKind.ASKED and (found := _THEN_ANSWERED.search(body)):
        asked, answer = body[: found.start()], body[found.end() :]
    if asked.strip():
        yield NoteItem(kind, asked.strip(), place)
    if answer:
        yield NoteItem(DebriefKind.ANSWERED, answer.strip(), place)


_SAYING = r"(?:i )?(?:said|told|answered|explained|replied)\b"
_THEN_ANSWERED = re.compile(
    rf"\s*(?:→|->|=>)\s*|\s*(?:[-–—]+|[;,.])\s*(?={_SAYING})|"
    rf"(?<=\?)\s*(?:[-–—]+\s*)?(?:(?:a|ans|answer|me)\s*[:.]\s*)?(?!.*\?$)(?=\S)|"
    r"\s+(?:a|ans|answer|me):\s*",
    re.IGNORECASE,
)
"""Where the answer begins in the line of its question."""


def _told_parts(text: str) -> Iterator[str]:
    """Sentences, and what an arrow or a question mark parts: "team size? 14 → fine"."""
    for sentence in sentences(text):
        parts = re.split(
            r"\s*(?:→|->|=>)\s*|(?<=\?)\s+|\s*;\s+(?=(?:I|[Tt]hey|[Ss]he|[Hh]e)\b)|"
            r",\s+(?=(?:[Ii] )?(?:said|told|answered)\b)",
            sentence,
        )
        yield from (part.strip() for part in parts if part.strip())


def _told(sentence: str) -> DebriefKind | None:
    """The kind a sentence tells by itself; a question in a page of notes was asked."""
    if _ASKED_WHAT.search(sentence):
        return DebriefKind.ASKED
    for kind, pattern in _TOLD:
        if pattern.search(sentence):
            return kind
    return DebriefKind.ASKED if sentence.rstrip(" )”\"'").endswith("?") else None

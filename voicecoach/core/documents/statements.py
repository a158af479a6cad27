"""What the lines of a document say about the person, as statements for the ledger."""

import re
from collections.abc import Iterator
from datetime import date

from voicecoach.core.claims.models import Context, Statement
from voicecoach.core.documents.lines import CELL_MARK
from voicecoach.core.documents.notes import Notes
from voicecoach.core.documents.person import is_contact
from voicecoach.core.documents.resume import Job, Resume, Study
from voicecoach.core.documents.sections import is_section_name
from voicecoach.core.preparation import DebriefKind

RESUME_SOURCE = "resume"
NOTES_SOURCE = "notes"
_JOINT = ", "
_POINT = "- "


def resume_statements(resume: Resume, written_on: date) -> list[Statement]:
    """A job with what was done there, a study, and every other line by itself.

    A job is one statement, its head in the first line: so what was done there belongs to its
    employer and its years. Ways to reach the person are left out.
    """
    context = Context(said_on=written_on, source=RESUME_SOURCE)
    return [Statement(text, context) for text in dict.fromkeys(_texts(resume))]


def notes_statements(notes: Notes, said_on: date | None) -> list[Statement]:
    """What the person answered; the question before it is what it answers."""
    return [
        Statement(item.text, Context(item.question, said_on, NOTES_SOURCE))
        for item in notes.items
        if item.kind is DebriefKind.ANSWERED
    ]


def _texts(resume: Resume) -> Iterator[str]:
    entries: tuple[Job | Study, ...] = (*resume.jobs, *resume.studies)
    heads = {entry.head[0]: entry for entry in entries if entry.head}
    covered = {place for entry in heads.values() for place in (*entry.head, *_below(resume, entry))}
    for place, line in enumerate(resume.lines):
        if place in heads:
            yield _whole(resume, heads[place])
        elif place not in covered and _says_something(line, resume.name):
            yield _plain(line)


def _whole(resume: Resume, entry: Job | Study) -> str:
    points = (f"{_POINT}{_plain(resume.lines[place])}" for place in _below(resume, entry))
    return "\n".join([_head(resume, entry), *points])


def _below(resume: Resume, entry: Job | Study) -> tuple[int, ...]:
    """The lines of what was done in a job; those of a study stand for themselves."""
    if isinstance(entry, Study):
        return ()
    lines = (place for place in entry.lines if place not in entry.head)
    return tuple(place for place in lines if _says_something(resume.lines[place], resume.name))


def _plain(line: str) -> str:
    return line.replace(CELL_MARK, _JOINT)


def _head(resume: Resume, entry: Job | Study) -> str:
    """The head lines as one, dates last: read so, they belong to the names before them."""
    lines = [resume.lines[place] for place in entry.head]
    text = _JOINT.join(line.replace(CELL_MARK, _JOINT).rstrip(",;|") for line in lines)
    if entry.period is None or entry.period.quote not in text:
        return text
    names = text.replace(entry.period.quote, " ", 1).replace("( )", " ").replace("()", " ")
    pieces = [" ".join(piece.split()).strip(" –—-|·") for piece in names.split(",")]
    return _JOINT.join([*filter(None, pieces), entry.period.quote])


def _says_something(line: str, name: str | None) -> bool:
    if is_section_name(line) or is_contact(line) or line.split(CELL_MARK, maxsplit=1)[0] == name:
        return False
    return len(re.findall(r"[^\W\d_]{2,}", line)) > 0

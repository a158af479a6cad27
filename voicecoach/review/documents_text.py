"""What was read in a document, as people check it before it is kept."""

from collections.abc import Iterator, Sequence

from voicecoach.core.documents.models import DocumentKind
from voicecoach.core.documents.notes import Notes
from voicecoach.core.documents.periods import Period
from voicecoach.core.documents.posting import Posting
from voicecoach.core.documents.resume import Resume
from voicecoach.core.preparation import DebriefKind
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown

MOST_LINES = 80
"""Lines of the text shown at once; the rest is counted."""
NOT_TOLD = "(not found)"
NOT_STORED = "Nothing was stored. Add --yes to store it without being asked."
DRY_RUN = "Nothing was stored."
KIND_NAMES = {
    DocumentKind.RESUME: "résumé",
    DocumentKind.POSTING: "posting",
    DocumentKind.NOTES: "notes",
    DocumentKind.COMPANY: "page about the company",
}
_ITEM_NAMES = {
    DebriefKind.ASKED: "Asked",
    DebriefKind.ANSWERED: "You answered",
    DebriefKind.PROMISED: "You promised",
    DebriefKind.DOUBTED: "They doubted",
    DebriefKind.NAME: "Names",
    DebriefKind.LEARNT: "Learnt about the job",
}


def resume_text(resume: Resume) -> str:
    """Jobs, studies and skills as they were understood, then every line as it was read."""
    parts = [f"Name: {shown(resume.name or NOT_TOLD)}"]
    parts += _listed(
        "Jobs",
        [
            f"{job.title or NOT_TOLD}, {job.employer or NOT_TOLD} ({period_text(job.period)})"
            for job in resume.jobs
        ],
    )
    parts += _listed(
        "Education",
        [
            ", ".join(filter(None, (study.degree, study.school)))
            + (f" ({period_text(study.period)})" if study.period else "")
            for study in resume.studies
        ],
    )
    parts += _listed("Skills", [", ".join(resume.skills)] if resume.skills else [])
    return _with_lines(parts, resume.lines, resume.warnings)


def posting_text(posting: Posting) -> str:
    """Title, employer, and what is asked for, to be done and offered, as it was understood."""
    parts = [
        f"Title: {shown(posting.title or NOT_TOLD)}",
        f"Employer: {shown(posting.employer or NOT_TOLD)}",
    ]
    must = [each.text for each in posting.requirements if each.is_must]
    nice = [each.text for each in posting.requirements if not each.is_must]
    parts += _listed("Asked for", must)
    parts += _listed("Wished for", nice)
    parts += _listed("To be done", [each.text for each in posting.duties])
    parts += _listed("Offered", [each.text for each in posting.benefits])
    return _with_lines(parts, posting.lines, posting.warnings)


def notes_text(notes: Notes) -> str:
    """The notes sorted by what they tell, and the lines that tell none of it."""
    parts: list[str] = []
    for kind, name in _ITEM_NAMES.items():
        parts += _listed(name, [each.text for each in notes.items if each.kind is kind])
    parts += _listed("Not sorted", [notes.lines[place] for place in notes.unsorted])
    return "\n".join([*parts, *_warned(notes.warnings)])


def lines_text(lines: Sequence[str], warnings: Sequence[str]) -> str:
    return _with_lines([], lines, warnings)


def period_text(period: Period | None) -> str:
    """Dates in one style: "2019-03 to now"; what is not written is not shown."""
    if period is None:
        return "no dates found"
    end = "now" if period.is_ongoing else str(period.end or NOT_TOLD)
    return end if period.begin is None else f"{period.begin} to {end}"


def question(kind: DocumentKind, statements: int) -> str:
    """Ask before something is stored."""
    also = f", with {counted(statements, 'statement')} about you" if statements else ""
    return f"Is this right, and shall the {KIND_NAMES[kind]} be stored{also}?"


def stored(kind: DocumentKind, name: str, *, replaced: bool, statements: int, warnings: int) -> str:
    took = "Replaced" if replaced else "Stored"
    what = f"{took} the {KIND_NAMES[kind]} {shown(name)}"
    if kind in (DocumentKind.POSTING, DocumentKind.COMPANY):
        return f"{what}."
    about = f"{counted(statements, 'statement')} about you, {counted(warnings, 'warning')}"
    return f"{what}: {about}."


def _listed(title: str, members: Sequence[str]) -> Iterator[str]:
    if members:
        yield f"{title}:"
        yield from (f"  - {shown(each)}" for each in members)


def _with_lines(parts: list[str], lines: Sequence[str], warnings: Sequence[str]) -> str:
    first = [f"  {place + 1:3}  {shown(text)}" for place, text in enumerate(lines[:MOST_LINES])]
    more = len(lines) - len(first)
    rest = [f"       … and {counted(more, 'more line', 'more lines')}"] if more else []
    head = f"Read {counted(len(lines), 'line')}:"
    return "\n".join([*parts, head, *first, *rest, *_warned(warnings)])


def _warned(warnings: Sequence[str]) -> Iterator[str]:
    yield from (f"Please check: {shown(each)}" for each in warnings)

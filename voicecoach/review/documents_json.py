"""What was read in a document as data: `import … --json`. Every item has its quote and source."""

from collections.abc import Sequence
from typing import Any

from voicecoach.core.documents.notes import Notes
from voicecoach.core.documents.periods import Month
from voicecoach.core.documents.posting import Passage, Posting, Requirement
from voicecoach.core.documents.resume import Job, Resume, Study
from voicecoach.core.documents.vocabulary import vocabulary_of

Json = dict[str, Any]


def resume_json(file: str, resume: Resume) -> Json:
    """The contract of `import resume --json`; what is not written is null."""
    return {
        **_head(file, resume.warnings),
        "name": resume.name,
        "employers": [
            {"employer": job.employer, "title": job.title, **_entry(file, job, resume.lines)}
            for job in resume.jobs
        ],
        "education": [
            {"school": study.school, "degree": study.degree, **_entry(file, study, resume.lines)}
            for study in resume.studies
        ],
        "skills": list(resume.skills),
        "numbers": [
            {
                "number": each.quote,
                "quote": resume.lines[each.line],
                "source": _source(file, each.line),
            }
            for each in resume.numbers
        ],
        "vocabulary": list(vocabulary_of(resume)),
        "lines": list(resume.lines),
    }


def posting_json(file: str, posting: Posting) -> Json:
    """Everything a posting says, each with its quote."""
    return {
        **_head(file, posting.warnings),
        "title": posting.title,
        "employer": posting.employer,
        "language": posting.language,
        "requirements": [_requirement(file, each) for each in posting.requirements],
        "responsibilities": [_passage(file, each) for each in posting.duties],
        "benefits": [_passage(file, each) for each in posting.benefits],
        "lines": list(posting.lines),
    }


def notes_json(file: str, notes: Notes) -> Json:
    return {
        **_head(file, notes.warnings),
        "items": [
            {
                "kind": each.kind.value,
                "text": each.text,
                "question": each.question,
                "quote": notes.lines[each.line],
                "source": _source(file, each.line),
            }
            for each in notes.items
        ],
        "unsorted": [notes.lines[place] for place in notes.unsorted],
        "lines": list(notes.lines),
    }


def company_json(file: str, lines: Sequence[str], warnings: Sequence[str]) -> Json:
    return {**_head(file, warnings), "lines": list(lines)}


def refused_json(file: str, reason: str, code: str) -> Json:
    """A file that was not read, with the reason; nothing stands in for what it may hold."""
    return {"file": file, "refused": reason, "code": code, "warnings": [], "lines": []}


def _head(file: str, warnings: Sequence[str]) -> Json:
    return {"file": file, "refused": None, "warnings": list(warnings)}


def _entry(file: str, entry: Job | Study, lines: Sequence[str]) -> Json:
    period = entry.period
    ongoing = period is not None and period.is_ongoing
    return {
        "from": _month(period.begin if period else None),
        "to": "present" if ongoing else _month(period.end if period else None),
        "dates": period.quote if period else None,
        "quote": " / ".join(lines[place] for place in entry.head),
        "source": _source(file, *entry.head),
        "lines": [lines[place] for place in entry.lines],
    }


def _month(month: Month | None) -> str | None:
    return None if month is None else str(month)


def _requirement(file: str, each: Requirement) -> Json:
    return {
        "requirement": each.text,
        "weight": "must" if each.is_must else "nice",
        "quote": each.text,
        "source": _source(file, each.line),
    }


def _passage(file: str, each: Passage) -> Json:
    return {"text": each.text, "quote": each.text, "source": _source(file, each.line)}


def _source(file: str, *places: int) -> str:
    numbers = ", ".join(str(place + 1) for place in places)
    return f"{file}, line{'s' if len(places) > 1 else ''} {numbers}"

"""The labels of `labels.txt`, and how much of them the readers find."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from voicecoach.adapters.document_files import FileReader
from voicecoach.core.documents.lines import LaidOutText
from voicecoach.core.documents.models import DocumentKind
from voicecoach.core.documents.numbers import WrittenNumber
from voicecoach.core.documents.periods import Month, Period
from voicecoach.core.documents.posting import Posting, read_posting
from voicecoach.core.documents.reading import resume_of
from voicecoach.core.documents.resume import Job, Resume, Study

HERE = Path(__file__).parent
_FILE = re.compile(r"^= (\S+) (tune|held_out) (resume|posting)\n(.*?)(?=\n= |\Z)", re.S | re.M)


@dataclass(frozen=True, slots=True)
class Item:
    """One labelled thing of a kind, as fields."""

    kind: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LabelledFile:
    name: str
    half: str
    kind: DocumentKind
    items: tuple[Item, ...]

    def read(self) -> LaidOutText:
        path = HERE / "files" / self.name
        return FileReader().read(path.read_bytes(), path.name)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One labelled item: the kind of thing, what is expected, whether it was found."""

    kind: str
    expected: str
    is_found: bool


def labelled_files() -> list[LabelledFile]:
    text = (HERE / "labels.txt").read_text(encoding="utf-8")
    return [
        LabelledFile(name, half, DocumentKind(kind), tuple(_items(body)))
        for name, half, kind, body in _FILE.findall(text)
    ]


def _items(body: str) -> Iterator[Item]:
    for line in body.strip().splitlines():
        kind, _, value = line.partition(": ")
        is_split = kind in {"job", "study"}
        yield Item(kind, tuple(value.split(" | ")) if is_split else (value,))


def outcomes(file: LabelledFile) -> list[Outcome]:
    """Every labelled item, found or not."""
    if file.kind is DocumentKind.RESUME:
        return _resume_outcomes(file, resume_of(file.read()))
    return _posting_outcomes(file, read_posting(file.read()))


def extras(file: LabelledFile) -> list[str]:
    """Values the reader gives for which there is no label: wrong, though written in the file."""
    if file.kind is not DocumentKind.RESUME:
        return []
    resume = resume_of(file.read())
    labels = {(item.kind, *item.fields[:2]) for item in file.items}
    jobs = [("job", each.employer or "-", each.title or "-") for each in resume.jobs]
    studies = [("study", each.school or "-", each.degree or "-") for each in resume.studies]
    return [" | ".join(each) for each in (*jobs, *studies) if each not in labels]


def invented(file: LabelledFile) -> list[str]:
    """Values of the reader that are not text of the document."""
    read = file.read()
    whole = " ".join("\n".join(line.text for line in read.lines).split())
    return [value for value in values(file) if " ".join(value.split()) not in whole]


def values(file: LabelledFile) -> Iterator[str]:
    read = file.read()
    if file.kind is DocumentKind.POSTING:
        posting = read_posting(read)
        yield from filter(None, (posting.title, posting.employer))
        yield from (each.text for each in posting.requirements)
        yield from (each.text for each in (*posting.duties, *posting.benefits))
        yield from (each.quote for each in posting.numbers)
        return
    resume = resume_of(read)
    yield from filter(None, (resume.name, *resume.skills))
    yield from (each.quote for each in resume.numbers)
    for job in resume.jobs:
        yield from filter(None, (job.employer, job.title, job.period and job.period.quote))
    for study in resume.studies:
        yield from filter(None, (study.school, study.period and study.period.quote))
        yield from filter(None, [study.degree])


def _resume_outcomes(file: LabelledFile, resume: Resume) -> list[Outcome]:
    found: list[Outcome] = []
    for item in file.items:
        if item.kind == "job":
            found += _entry_outcomes(item, [_job_fields(job) for job in resume.jobs], "employer")
        elif item.kind == "study":
            found += _entry_outcomes(item, [_study_fields(s) for s in resume.studies], "school")
        elif item.kind == "skill":
            found.append(Outcome("skill", item.fields[0], item.fields[0] in resume.skills))
        elif item.kind == "name":
            found.append(Outcome("name", item.fields[0], item.fields[0] == resume.name))
        else:
            found.append(_number_outcome(item.fields[0], resume.lines, resume.numbers))
    return found


_Fields = tuple[str, str, str, str]


def _job_fields(job: Job) -> _Fields:
    return (job.employer or "-", job.title or "-", *_dates(job.period))


def _study_fields(study: Study) -> _Fields:
    return (study.school or "-", study.degree or "-", *_dates(study.period))


def _dates(period: Period | None) -> tuple[str, str]:
    if period is None:
        return "-", "-"
    return _date(period.begin), "now" if period.is_ongoing else _date(period.end)


def _date(month: Month | None) -> str:
    return "-" if month is None else str(month)


def _entry_outcomes(item: Item, read: Sequence[_Fields], other: str) -> list[Outcome]:
    """Employer, title and dates of a labelled entry, in the entry of the reader that fits best."""
    expected = item.fields
    best = max(read, key=lambda each: _agreement(each, expected), default=("", "", "", ""))
    label = " | ".join(expected)
    named = "title" if other == "employer" else "degree"
    return [
        Outcome(kind, label, got == want)
        for kind, got, want in (
            (other, best[0], expected[0]),
            (named, best[1], expected[1]),
            ("dates", " ".join(best[2:]), " ".join(expected[2:])),
        )
        if want.strip("- ")
    ]


def _agreement(read: Sequence[str], expected: Sequence[str]) -> int:
    return sum(one == other for one, other in zip(read, expected, strict=True))


def _number_outcome(label: str, lines: Sequence[str], numbers: Sequence[WrittenNumber]) -> Outcome:
    """A number is found where its line reads as labelled and the number is read in it whole."""
    before, number, after = re.split(r"[<>]", label)
    surroundings = before + number + after
    is_found = any(
        each.quote == number
        and lines[each.line][each.start_char - len(before) :].startswith(surroundings)
        for each in numbers
        if each.start_char >= len(before)
    )
    return Outcome("number", label, is_found)


def _posting_outcomes(file: LabelledFile, posting: Posting) -> list[Outcome]:
    must = {each.text for each in posting.requirements if each.is_must}
    nice = {each.text for each in posting.requirements if not each.is_must}
    found: dict[str, set[str]] = {
        "title": {posting.title or ""},
        "employer": {posting.employer or ""},
        "must": must,
        "nice": nice,
        "duty": {each.text for each in posting.duties},
        "benefit": {each.text for each in posting.benefits},
    }
    return [
        _number_outcome(item.fields[0], posting.lines, posting.numbers)
        if item.kind == "number"
        else Outcome(item.kind, item.fields[0], item.fields[0] in found[item.kind])
        for item in file.items
    ]

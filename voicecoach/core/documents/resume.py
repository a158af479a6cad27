"""A résumé from its lines: who, which jobs, which studies, which skills, and what was not clear.

Every value is text of the document; what is not written stays None.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from voicecoach.core.documents.division import SectionLines, divided
from voicecoach.core.documents.entries import Entry, read_entries
from voicecoach.core.documents.lines import LaidOutText, Line, LineKind
from voicecoach.core.documents.numbers import WrittenNumber, read_numbers
from voicecoach.core.documents.periods import Period
from voicecoach.core.documents.person import read_name
from voicecoach.core.documents.placing import Names, place_job, place_study
from voicecoach.core.documents.sections import Section
from voicecoach.core.documents.sharing import with_shared_employers
from voicecoach.core.documents.skills import read_skills

NO_DATES = "No dates found: please check the jobs."
NO_JOBS = "No jobs found: what is written is kept line by line."
NO_NAME = "No name found."


@dataclass(frozen=True, slots=True)
class Job:
    """One position, with the places of its lines in the document."""

    employer: str | None
    title: str | None
    period: Period | None
    head: tuple[int, ...]
    """The lines that name it and its dates."""
    lines: tuple[int, ...]
    """Its head and what is written below."""


@dataclass(frozen=True, slots=True)
class Study:
    """A degree, certificate or course."""

    school: str | None
    degree: str | None
    period: Period | None
    """With `begin` None where only the year of the end is written."""
    head: tuple[int, ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Resume:
    """What a résumé says; places of lines count from 0."""

    lines: tuple[str, ...]
    name: str | None
    jobs: tuple[Job, ...]
    studies: tuple[Study, ...]
    skills: tuple[str, ...]
    numbers: tuple[WrittenNumber, ...]
    warnings: tuple[str, ...]


def read_resume(text: LaidOutText) -> Resume:
    """Read sections, then entries by their dates. Nothing is filled in."""
    sections = divided(text.lines)
    jobs = _jobs(sections, text.lines)
    studies = _studies(sections, text.lines)
    name = read_name(text.lines)
    return Resume(
        lines=tuple(line.text for line in text.lines),
        name=name,
        jobs=jobs,
        studies=studies,
        skills=read_skills([each for each in sections if each.section is Section.SKILLS]),
        numbers=all_numbers(text.lines),
        warnings=(*text.warnings, *warnings_of(name, jobs, studies)),
    )


def all_numbers(lines: Sequence[Line]) -> tuple[WrittenNumber, ...]:
    return tuple(
        number for place, line in enumerate(lines) for number in read_numbers(line.text, place)
    )


def _jobs(sections: Sequence[SectionLines], lines: Sequence[Line]) -> tuple[Job, ...]:
    wanted = [each for each in sections if each.section is Section.WORK]
    if not wanted:
        wanted = [each for each in sections if each.section is Section.TOP]
    entries = [
        entry for each in wanted for entry in read_entries(each.lines) if not _is_break(entry)
    ]
    placed = with_shared_employers(list(zip(entries, place_job(entries), strict=True)))
    jobs = [
        Job(names.other, names.named, entry.period, _head(entry, names, lines), entry.lines)
        for entry, names in placed
        if names.other or names.named or entry.period
    ]
    return _with_own_lines(jobs, lines)


_BREAK = re.compile(
    r"^(?:(?:planned |short )?career (?:break|gap)|(?:parental|maternity|paternity|family|sick|"
    r"adoption) leave|sabbatical|gap year|elternzeit|mutterschutz|travell?ing|"
    r"(?:caring|carer) for (?:a |an |my )|raising (?:a |my ))",
    re.IGNORECASE,
)


def _is_break(entry: Entry) -> bool:
    """Tell time without a job, which is kept line by line."""
    return any(_BREAK.match(part) for row in entry.rows for part in row)


def _with_own_lines(jobs: Sequence[Job], lines: Sequence[Line]) -> tuple[Job, ...]:
    """Give a job the lines under a heading that names its employer, as below a table of jobs."""
    own: dict[int, list[int]] = {number: [] for number in range(len(jobs))}
    by_employer = {(job.employer or "").casefold(): number for number, job in enumerate(jobs)}
    for number, job in enumerate(jobs):
        holder = number
        for place in job.lines:
            line = lines[place]
            if line.kind is LineKind.HEADING and place not in job.head:
                holder = by_employer.get(line.text.strip(" :").casefold(), holder)
            own[holder].append(place)
    return tuple(replace(job, lines=tuple(sorted(own[n]))) for n, job in enumerate(jobs))


def _studies(sections: Sequence[SectionLines], lines: Sequence[Line]) -> tuple[Study, ...]:
    entries: list[Entry] = [
        entry
        for each in sections
        if each.section is Section.STUDY
        for entry in read_entries(each.lines, single_dates=True)
    ]
    placed = [place_study(entry) for entry in entries]
    return tuple(
        Study(names.other, names.named, entry.period, _head(entry, names, lines), entry.lines)
        for entry, names in zip(entries, placed, strict=True)
        if names.other or names.named
    )


def _head(entry: Entry, names: Names, lines: Sequence[Line]) -> tuple[int, ...]:
    """The head lines that give a name or the dates."""
    wanted = [*filter(None, names), *([entry.period.quote] if entry.period else [])]
    return tuple(place for place in entry.head if any(each in lines[place].text for each in wanted))


def warnings_of(name: str | None, jobs: Sequence[Job], studies: Sequence[Study]) -> list[str]:
    dated: list[Job | Study] = [*jobs, *studies]
    periods = [each.period for each in dated if each.period]
    found = [f"“{each.quote}” ends before it begins." for each in periods if each.is_backwards]
    if not jobs:
        found.append(NO_JOBS)
    if not periods:
        found.append(NO_DATES)
    half = sum(job.employer is None or job.title is None for job in jobs)
    if half:
        found.append(f"{half} of {len(jobs)} jobs have no employer or no title we could tell.")
    if name is None:
        found.append(NO_NAME)
    return found

"""JSON Resume (jsonresume.org, schema 1.0): its fields as lines and as what a résumé says."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from voicecoach.core.documents.lines import CELL_MARK, LaidOutText, Line
from voicecoach.core.documents.numbers import read_numbers
from voicecoach.core.documents.periods import Month, Period, read_single_dates
from voicecoach.core.documents.resume import Job, Resume, Study, warnings_of

Fields = Mapping[str, Any]


def is_json_resume(value: object) -> bool:
    return isinstance(value, dict) and bool({"basics", "work", "education"} & set(value))


def read_json_resume(value: Fields) -> Resume:
    """Take the fields as they are named; a job without an end goes on, as the schema says."""
    lines: list[str] = []
    basics = _fields(value.get("basics"))
    lines += [text for key in ("name", "label", "summary") if (text := _text(basics, key))]
    jobs = tuple(
        job
        for key, employer_key in _JOBS
        for item in _items(value.get(key))
        if (job := _job(item, employer_key, lines))
    )
    studies = tuple(
        study for item in _items(value.get("education")) if (study := _study(item, lines))
    )
    studies += tuple(
        study for item in _items(value.get("certificates")) if (study := _paper(item, lines))
    )
    skills = tuple(dict.fromkeys(_skills(value.get("skills"))))
    lines += [CELL_MARK.join(group) for group in _skill_groups(value.get("skills"))]
    name = _text(basics, "name")
    numbers = tuple(
        number for place, text in enumerate(lines) for number in read_numbers(text, place)
    )
    warnings = tuple(warnings_of(name, jobs, studies))
    return Resume(tuple(lines), name, jobs, studies, skills, numbers, warnings)


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_JOBS = (("work", "name"), ("volunteer", "organization"))


def json_resume_text(value: Fields) -> LaidOutText:
    """The fields with their lines, as the other formats have them."""
    return LaidOutText(tuple(map(Line, read_json_resume(value).lines)), fields=value)


def _job(item: Fields, employer_key: str, lines: list[str]) -> Job | None:
    employer = _text(item, employer_key) or _text(item, "company")
    title = _text(item, "position")
    if not (employer or title):
        return None
    start = len(lines)
    lines.append(CELL_MARK.join([*filter(None, (title, employer)), *_written_dates(item)]))
    lines += _below(item)
    period = _period(item, lines[start])
    return Job(employer, title, period, (start,), tuple(range(start, len(lines))))


def _study(item: Fields, lines: list[str]) -> Study | None:
    school = _text(item, "institution")
    degree = " ".join(filter(None, (_text(item, "studyType"), _text(item, "area")))) or None
    if not (school or degree):
        return None
    start = len(lines)
    lines.append(CELL_MARK.join([*filter(None, (degree, school)), *_written_dates(item)]))
    lines += _below(item)
    period = _period(item, lines[start])
    return Study(school, degree, period, (start,), tuple(range(start, len(lines))))


def _paper(item: Fields, lines: list[str]) -> Study | None:
    name, issuer = _text(item, "name"), _text(item, "issuer")
    if not name:
        return None
    lines.append(CELL_MARK.join(filter(None, (name, issuer, _text(item, "date")))))
    dates = read_single_dates(lines[-1])
    place = (len(lines) - 1,)
    return Study(issuer, name, dates[-1] if dates else None, place, place)


def _below(item: Fields) -> Iterator[str]:
    if summary := _text(item, "summary"):
        yield from filter(None, map(str.strip, summary.splitlines()))
    for key in ("highlights", "courses"):
        yield from (text.strip() for text in _texts(item.get(key)))


def _written_dates(item: Fields) -> list[str]:
    """The dates as one would write them: "Sep 2013 – Mar 2019", "since Apr 2019"."""
    begin, end = (_month(_text(item, key)) for key in ("startDate", "endDate"))
    if begin is None:
        return [] if end is None else [_spelled(end)]
    if end is not None:
        return [f"{_spelled(begin)} – {_spelled(end)}"]
    return [_spelled(begin)] if _text(item, "endDate") else [f"since {_spelled(begin)}"]


def _spelled(month: Month) -> str:
    return str(month.year) if month.month is None else f"{_MONTHS[month.month - 1]} {month.year}"


def _period(item: Fields, line: str) -> Period | None:
    written = _written_dates(item)
    if not written:
        return None
    begin, end = (_month(_text(item, key)) for key in ("startDate", "endDate"))
    start = line.rindex(written[0])
    is_ongoing = begin is not None and _text(item, "endDate") is None
    return Period(begin, end, is_ongoing, written[0], start, start + len(written[0]))


def _month(text: str | None) -> Month | None:
    dates = read_single_dates(text or "")
    return dates[0].end if dates else None


def _skill_groups(value: object) -> Iterator[list[str]]:
    for item in _items(value):
        yield [*filter(None, [_text(item, "name")]), *_texts(item.get("keywords"))]
    yield from ([text] for text in _texts(value))


def _skills(value: object) -> Iterator[str]:
    for group in _skill_groups(value):
        yield from group


def _fields(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def _items(value: object) -> list[Fields]:
    members: Sequence[object] = value if isinstance(value, list) else []
    return [item for item in members if isinstance(item, dict)]


def _texts(value: object) -> list[str]:
    members: Sequence[object] = value if isinstance(value, list) else []
    return [item for item in members if isinstance(item, str) and item.strip()]


def _text(fields: Fields, key: str) -> str | None:
    value = fields.get(key)
    return " ".join(value.split()) or None if isinstance(value, str) else None

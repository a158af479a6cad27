"""Levels: degrees, languages, certificates, and years of work."""

import re
from collections.abc import Sequence
from datetime import date

from voicecoach.core.claims.vocabulary import GENERIC, STOP, lemmas
from voicecoach.core.claims.words import read_words
from voicecoach.core.matching.papers import is_paper
from voicecoach.core.matching.sameness import is_same_word

_DEGREES: tuple[tuple[int, re.Pattern[str]], ...] = (
    (4, re.compile(r"\bph\.?d\b|doctorate|doctoral|\bdphil\b")),
    (
        3,
        re.compile(
            r"\bmasters?\b|master's|\bm\.?sc\b|\bmsci\b|\bm\.?a\b|\bmba\b|\bmeng\b|\bllm\b|\bmphil\b|postgraduate"
        ),
    ),
    (
        2,
        re.compile(
            r"\bbachelors?\b|bachelor's|\bb\.?sc\b|\bb\.?a\b|\bbeng\b|\bllb\b|\bdegree\b|\bhons\b"
        ),
    ),
    (
        1,
        re.compile(
            r"\bdiploma\b|\ba levels?\b|\bhn[cd]\b|\bbtec\b|foundation degree|\bnvq level [3-8]\b"
        ),
    ),
)
_NVQ = re.compile(r"\bnvq level \d\b")
_FIELDS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(r"quantitative|numerate"),
        re.compile(r"statistic|math|physic|econom|engineer|computer|data|actuar|quantit"),
    ),
    (
        re.compile(r"technical|\bstem\b|computer science|software"),
        re.compile(r"comput|software|engineer|informati|physic|math|electr|technolog"),
    ),
    (
        re.compile(r"business|management|finance"),
        re.compile(r"business|manag|econom|financ|account|market|commerce|mba"),
    ),
)
_FLUENT = re.compile(
    r"fluent|native|mother tongue|bilingual|\bc1\b|\bc2\b|proficien|first language"
)
_YEARS = re.compile(
    r"(?:at least |minimum (?:of )?|over |more than )?(\d+|one|two|three|four|five|six|seven|eight|"
    r"nine|ten)\s*\+?\s*(?:or more )?(?:plus )?years?"
)
_NUMBER_WORDS = "one two three four five six seven eight nine ten".split()
_RANGE = re.compile(
    r"\b((?:19|20)\d\d)\b[^\d\n]{1,25}?(?:\b((?:19|20)\d\d)\b|(present|now|today|current|to date))",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince (?:\w+ )?((?:19|20)\d\d)\b", re.IGNORECASE)


def degree_of(text: str) -> int | None:
    """1 for a diploma up to 4 for a doctorate; None without one."""
    small = text.lower()
    return next((level for level, pattern in _DEGREES if pattern.search(small)), None)


def degree_wanted(requirement: str) -> int | None:
    """The least degree that is enough: of "BSc or MSc" the first."""
    small = requirement.lower()
    small = _NVQ.sub("", small)
    named = re.sub(r"\bdegree\b", "", small)
    levels = [level for level, pattern in _DEGREES if pattern.search(named)]
    if not levels:
        return degree_of(small)
    is_choice = re.search(r"\bor\b|/", small) is not None
    return min(levels) if is_choice else max(levels)


def is_formal(requirement: str) -> bool:
    """Tell what is shown by a paper, not by a story: a degree, a licence, a registration."""
    return is_paper(requirement) or degree_wanted(requirement) is not None


def field_fits(requirement: str, line: str, nearness: float) -> bool:
    """Whether a degree's field is of the kind that is asked for; true when none is asked for."""
    kinds = [fits for asked, fits in _FIELDS if asked.search(requirement.lower())]
    if any(fits.search(line.lower()) for fits in kinds):
        return True
    field = _field(requirement)
    if not field:
        return not kinds
    has = [word.lemma for word in read_words(line)]
    if any(is_same_word(word, one) for word in field for one in has):
        return True
    return not kinds and nearness >= FIELD_NEAR_AT


FIELD_NEAR_AT = 0.5
_NO_FIELD = (
    STOP
    | GENERIC
    | lemmas(
        "degree bachelor master doctorate doctoral phd dphil bsc msc msci mba meng beng hnd "
        "hnc diploma level hons honours first second class upper lower equivalent related "
        "relevant similar subject field discipline area qualification postgraduate "
        "undergraduate university higher education essential desirable required good strong "
        "academic foundation study ba ma llb llm above better minimum least"
    )
)


def _field(requirement: str) -> frozenset[str]:
    """The words that name the field of a degree that is asked for."""
    return frozenset(
        word.lemma
        for word in read_words(requirement)
        if not word.is_mark and word.lemma.isalpha() and word.lemma not in _NO_FIELD
    )


def is_station(line: str) -> bool:
    """Whether a line is of a post or a degree, not of something done."""
    return _RANGE.search(line) is not None or degree_of(line) is not None


def wants_fluency(requirement: str) -> bool:
    return _FLUENT.search(requirement.lower()) is not None


def is_fluent(language: str, line: str) -> bool:
    """Whether the line says of this language that it is spoken like a first one."""
    small = line.lower()
    at = small.find(language)
    if at < 0:
        return False
    around = _BETWEEN_LANGUAGES.split(small[:at])[-1] + _BETWEEN_LANGUAGES.split(small[at:])[0]
    return _FLUENT.search(around) is not None


_BETWEEN_LANGUAGES = re.compile(r"[,;|/]| and ")


_PEOPLE = r"(?:people|staff|reports|employees|engineers|colleagues|heads|members)"
_PEOPLE_WANTED = re.compile(
    rf"(?:at least|minimum of|over|more than) (\d+) (?:direct )?{_PEOPLE}|"
    rf"(?:teams? of|(?:lead|manag|supervis)\w*) (?:at least |over |more than )?(\d+)"
    rf"(?=\s*\+| or more| and more| plus| {_PEOPLE})"
)
_PEOPLE_SHOWN = re.compile(rf"(?:team|crew|group|staff) of (\d+)|(\d+) (?:direct )?{_PEOPLE}")


def leads_too_few(requirement: str, line: str) -> bool:
    """Whether more people are asked for than the line tells of; false where either is silent."""
    wanted = _PEOPLE_WANTED.search(requirement.lower())
    shown = _PEOPLE_SHOWN.search(line.lower())
    if wanted is None or shown is None:
        return False
    return int(shown.group(1) or shown.group(2)) < int(wanted.group(1) or wanted.group(2))


def years_wanted(requirement: str) -> int | None:
    """The least number of years that is asked for; None when none is named."""
    found = _YEARS.search(requirement.lower())
    if found is None:
        return None
    word = found.group(1)
    return int(word) if word.isdigit() else _NUMBER_WORDS.index(word) + 1


def years_shown(lines: Sequence[str], today: date) -> int | None:
    """Years from the first to the last of the lines' date ranges; None without any."""
    spans = [span for line in lines for span in _spans(line, today)]
    if not spans:
        return None
    return max(end for _, end in spans) - min(start for start, _ in spans)


def _spans(line: str, today: date) -> list[tuple[int, int]]:
    ranges = [
        (int(found.group(1)), int(found.group(2)) if found.group(2) else today.year)
        for found in _RANGE.finditer(line)
    ]
    since = [(int(found.group(1)), today.year) for found in _SINCE.finditer(line)]
    return ranges + since

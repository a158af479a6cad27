"""How words sound, so far as a recogniser mixes them up, and words put back where they were.

The sound of a name is the row of its consonants by class: "jango" and Django, "fig mer" and Figma
are equal. A word is only put back when it was said elsewhere: in the question, or by the other
statement; nothing is turned into a name that nobody used.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from voicecoach.core.claims.kept_readings import handed
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.number_words import NUMBER_WORDS
from voicecoach.core.claims.vocabulary import STOP
from voicecoach.core.claims.words import Word, read_words

_CLASSES = {
    ord(letter): heard
    for heard, letters in {"p": "pb", "f": "fv", "t": "td", "k": "kcqg", "s": "szx"}.items()
    for letter in letters
}
_SPELLINGS = (
    ("tion", "sn"), ("sion", "sn"), ("cian", "sn"), ("cious", "ss"), ("tious", "ss"),
    ("dj", "j"), ("ph", "f"), ("ck", "k"), ("ce", "se"), ("ci", "si"), ("cy", "sy"),
)  # fmt: skip
"""Letters that stand for another sound."""
_SPELLED = re.compile("|".join(spelled for spelled, _ in _SPELLINGS))
_SILENT_FIRST = ("kn", "gn", "wr", "ps")
_SILENT_LAST = ("mn", "gn")
_UNHEARD = re.compile(r"[aeiouyhw]|r(?![aeiouy])")
_REPEATED = re.compile(r"(.)\1+")
_WIDEST = 3
_SHORTEST = 5
_SHORTEST_WORD = 7
_SHORTEST_KEY = 3
_SPELLED_ALIKE = 66
_SPELLED_ALIKE_SMALL = 82
"""rapidfuzz ratio of the letters besides the equal sound; more where it begins or ends with a small
word, of which every sentence is full (start values)."""


@lru_cache(maxsize=65_536)
def sound(name: str) -> str:
    """The consonants of a word by sound class; r only where it is heard, before a vowel."""
    name = name.lower()
    if _SPELLED.search(name):
        for spelled, heard in _SPELLINGS:
            name = name.replace(spelled, heard)
    if name.startswith(_SILENT_FIRST):
        name = name[1:]
    if name.endswith(_SILENT_LAST):
        name = name[:-2] + name[-1]
    heard = _UNHEARD.sub("", name).translate(_CLASSES)
    return _REPEATED.sub(r"\1", heard)


TERMS = frozenset(
    (
        "phlebotomy phlebotomist catheter catheters cannulation apprenticeship licence certificate "
        "forklift warehouse supervisor redundancy dyslexia safeguarding pharmacy physiotherapy "
        "anaesthetic paediatric midwifery dementia palliative chemotherapy radiology ultrasound "
        "electrician scaffolding carpentry plastering refrigeration excavator telehandler "
        "accountancy reconciliation procurement spreadsheet spreadsheets foreman brasserie "
        "restaurant barista sommelier housekeeping receptionist concierge bookkeeping payroll "
        "database website dashboard dashboards caseload handover switchboard workshop classroom "
        "timetable overtime boatyard airline farmhand bartender hairdresser "
        "paralegal conveyancing veterinary diabetes insulin asthma epilepsy "
        "vaccination dispensary prescription prescriptions ophthalmology orthopaedics obstetrics "
        "haematology microbiology chromatography spectrometer centrifuge pipette autoclave "
        "substation transformer switchgear pneumatic hydraulics theodolite tarmac asphalt "
        "plasterboard dovetail lathe welding galvanised choreography calligraphy cello "
        "logistics inventory merchandising underwriting actuary mortgage portfolio compliance "
        "kindergarten curriculum phonics numeracy literacy headmaster bursar seminar dissertation"
    ).split()
)
"""Words of trades that a recogniser cuts apart, whoever said them."""


def misheard(statement: Statement, said: frozenset[str]) -> frozenset[str]:
    """Which words of `said` the statement seems to hold in another spelling."""
    by_sound = _by_sound(said)
    if by_sound.keys().isdisjoint(row_sounds(statement)):
        return frozenset()
    windows = _windows(statement)
    return frozenset(
        word
        for key in windows.keys() & by_sound.keys()
        for word in by_sound[key]
        if any(_is_heard_as(window, word) for window in windows[key])
    )


@lru_cache(maxsize=64)
def _by_sound(said: frozenset[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in said:
        found.setdefault(sound(word), []).append(word)
    return found


def misheard_terms(statement: Statement) -> frozenset[str]:
    """The same for words of its own question, and for terms of trades."""
    question = frozenset(long_words(read_words(statement.context.question or "")))
    return misheard(statement, TERMS) | (misheard(statement, question) if question else question)


@lru_cache(maxsize=16384)
def telling_words(statement: Statement) -> frozenset[str]:
    """Words long enough to be known by their sound, of a statement and its question."""
    if kept := handed(statement):
        return kept.telling
    words = (*read_words(statement.text), *read_words(statement.context.question or ""))
    return frozenset(long_words(words))


def long_words(words: Iterable[Word]) -> Iterator[str]:
    """The forms that are long enough to be known by their sound."""
    for word in words:
        least = _SHORTEST if word.is_name else _SHORTEST_WORD
        is_long = len(word.form) >= least and word.form.isalpha() and word.lemma not in STOP
        if is_long and len(sound(word.form)) >= _SHORTEST_KEY:
            yield word.form


def put_back(words: Sequence[Word], said: frozenset[str]) -> tuple[Word, ...]:
    """Replace what sounds like a word of `said` by that word; it keeps the whole span."""
    words = [_mended(word) for word in words]
    if not said:
        return tuple(words)
    by_sound = {sound(word): word for word in sorted(said)}
    mended: list[Word] = []
    index = 0
    while index < len(words):
        found = _found_at(words, index, by_sound)
        if found:
            word, end = found
            span = words[index].start, words[end - 1].end
            mended.append(Word(word, lemma(word), *span, is_name=words[index].is_name))
            index = end
        else:
            mended.append(words[index])
            index += 1
    return tuple(mended)


def _mended(word: Word) -> Word:
    form = _NEVER_MEANT.get(word.form)
    return word._replace(form=form, lemma=lemma(form)) if form else word


_NEVER_MEANT = {
    "knights": "nights",
    "knight": "night",
    "sails": "sales",
    "staph": "staff",
    "manger": "manager",
    "mangers": "managers",
}
"""What is heard for the word of work that sounds alike."""


def _found_at(
    words: Sequence[Word], index: int, by_sound: dict[str, str]
) -> tuple[str, int] | None:
    """The word that begins here, unless a nearer one begins right after."""
    found = _nearest_at(words, index, by_sound)
    following = _nearest_at(words, index + 1, by_sound) if found else None
    if found is None or (following and following > found):
        return None
    return found[1:]


def _nearest_at(
    words: Sequence[Word], index: int, by_sound: dict[str, str]
) -> tuple[float, str, int] | None:
    found: list[tuple[float, str, int]] = []
    for size in range(2, _WIDEST + 1):
        window = _window(words, index, size)
        word = by_sound.get(sound("".join(window))) if window else None
        if word and _is_heard_as(window, word):
            found.append((fuzz.ratio("".join(window), word), word, index + size))
    return max(found, default=None)


@lru_cache(maxsize=16384)
def row_sounds(statement: Statement) -> frozenset[str]:
    """The sounds of every row of two or three words of the statement."""
    kept = handed(statement)
    return kept.heard if kept else frozenset(_windows(statement))


@lru_cache(maxsize=16384)
def _windows(statement: Statement) -> dict[str, list[tuple[str, ...]]]:
    """Every row of two or three words of the statement, by its sound."""
    words = read_words(statement.text)
    found: dict[str, list[tuple[str, ...]]] = {}
    for index in range(len(words)):
        for size in range(2, _WIDEST + 1):
            window = _window(words, index, size)
            key = sound("".join(window)) if window else ""
            if len(key) >= _SHORTEST_KEY:
                found.setdefault(key, []).append(window)
    return found


def _window(words: Sequence[Word], index: int, size: int) -> tuple[str, ...]:
    row = words[index : index + size]
    if len(row) < size or any(word.is_mark or not word.form.isalpha() for word in row):
        return ()
    if all(word.lemma in STOP for word in row):
        return ()
    return tuple(word.form for word in row)


def _is_heard_as(window: tuple[str, ...], word: str) -> bool:
    joined = "".join(window)
    if joined == word:
        return True
    if word in window or lemma(joined) == lemma(word):
        return False
    if any(_begin_alike(part, word) for part in window):
        return _is_compound(window, word)
    if _first(joined) != _first(word) or any(part in NUMBER_WORDS for part in window):
        return False
    edges = (window[0], window[-1])
    small = any(lemma(part) in STOP or len(part) <= _SMALL for part in edges)
    return fuzz.ratio(joined, word) >= (_SPELLED_ALIKE_SMALL if small else _SPELLED_ALIKE)


def _first(name: str) -> str:
    """The sound a name begins with: one of the consonants, or any vowel."""
    return "a" if name[0] in "aeiou" else sound(name)[:1] or name[0]


def _is_compound(window: tuple[str, ...], word: str) -> bool:
    """Tell "sales for us", heard for "salesforce", from "lead teller"."""
    first, rest = window[0], "".join(window[1:])
    if not word.startswith(first) or len(window) < _PARTS_OF_COMPOUND:
        return False
    return sound(word[len(first) :]) == sound(rest)


_PARTS_OF_COMPOUND = 3


def _begin_alike(part: str, word: str) -> bool:
    """Tell "lead teller", which holds the word's own stem, from a word cut apart."""
    return len(part) >= _SHORTEST and part[:_STEM] == word[:_STEM]


_STEM = 5
_SMALL = 2

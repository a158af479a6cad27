"""Speech or writing as words with their places in the original text.

Cleaning never changes the text: every word keeps the span it was read from. Fillers and stutters
leave the row, contractions are opened ("don't" is "do", "not", both with the span of "don't"),
spelled letters are joined ("e h r"), abbreviations of notes are written out.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from voicecoach.core.claims.contractions import opened
from voicecoach.core.claims.homophones import HOMOPHONES, is_digit_there
from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.spelled import letters_at
from voicecoach.core.claims.word_rows import WordRow


class Word(NamedTuple):
    """One word or mark of the text. `text[start:end]` is where it came from, code points."""

    form: str
    """Lower case, contraction opened; for a mark, the mark."""
    lemma: str
    start: int
    end: int
    is_mark: bool = False
    is_name: bool = False
    """Written with a capital although no sentence begins here, or all in capitals."""


_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_TOKEN = re.compile(
    r"(?P<range>(?<=\d)\s?[-–—]\s?(?=\d|present|now|current|today|date|" + _MONTHS + r"))"
    r"|(?P<sign>~|\bca?\.?\s?(?=[£$€₹\d])|\bn\s?=\s?(?=\d)|/(?=\s?(?:wk|week|day|month|mo|yr|year|hr|hour|shift|night)))"
    r"|(?P<short_year>(?<!\w)['’]\d{2}(?!\w))"
    r"|(?P<month>(?<![\d/])(?:0?[1-9]|1[0-2])/(?=(?:19|20)\d{2}(?!\d)))"
    r"|(?P<grade>(?<![\d:])2:[12](?![\d:]))"
    r"|(?P<number>[$£€₹]?\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?(?:(?:k|m|mm|bn|b|x)\b)?"
    r"(?:[+]|[ \u00a0]?%)?)"
    r"|(?P<dotted>(?:b|m|ph|ll)\.\s?(?:sc|a|s|d|ed|eng|com|phil|tech|b|m)\b\.?)"
    r"|(?P<word>w/|[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[.!?;:,\n()–—…]|(?<=\s)-(?=\s))",
    re.IGNORECASE,
)
_ABBREVIATIONS = {
    "mgr": "manager",
    "yr": "year",
    "yrs": "years",
    "wk": "week",
    "wks": "weeks",
    "mo": "months",
    "mos": "months",
    "mth": "month",
    "mths": "months",
    "pa": "a year",
    "fte": "staff",
    "ftes": "staff",
    "hrs": "hours",
    "hr": "hour",
    "mins": "minutes",
    "w/": "with",
    "dept": "department",
    "mgmt": "management",
    "asst": "assistant",
    "sr": "senior",
    "jr": "junior",
    "exp": "experience",
    "approx": "approximately",
    "vp": "vice president",
    "gm": "general manager",
    "pm": "project manager",
    "pms": "project managers",
    "uni": "university",
    "cert": "certificate",
    "info": "information",
    "reqs": "requirements",
    "pct": "percent",
    "vs": "versus",
    "ehr": "electronic records",
    "emr": "electronic records",
    "cpa": "certified public accountant",
    "rn": "registered nurse",
    "ceo": "chief executive",
    "er": "emergency department",
    "dr": "doctor",
    "mum": "mother",
    "mom": "mother",
    "dad": "father",
    "ok": "okay",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "cannot": "can not",
    "kinda": "kind of",
    "sorta": "sort of",
}
_FILLERS = word_set("um uh erm uhm umm uhh hmm mm mhm ah eh er")
_FILLER_PAIRS = frozenset({("you", "know"), ("sort", "of"), ("kind", "of"), ("i", "guess")})
_ENDS_SENTENCE = frozenset(".!?\n…")
_BULLETS = frozenset("-–—")
"""Marks that a line of a document may begin with."""


@lru_cache(maxsize=65_536)
def read_words(text: str) -> WordRow:
    """Split a statement into cleaned words and marks, in order."""
    words = [word for word in _raw_words(text) if word.is_name or word.form not in _FILLERS]
    words = _join_letters(words)
    words = _join_teens(_mend_is(_mend_had([part for word in words for part in _open(word)])))
    words = list(_mend_digits(words))
    words = _drop_filler_pairs(words)
    return WordRow(_drop_stutters(words))


def _raw_words(text: str) -> Iterator[Word]:
    sentence_begins = True
    for match in _TOKEN.finditer(text):
        raw = match.group()
        form = raw.lower().replace("’", "'")
        if match.lastgroup == "range":
            yield Word("to", "to", match.start(), match.end())
            continue
        if match.lastgroup == "sign":
            form = {"/": "per", "n": "of"}.get(form[0], "about")
            yield Word(form, form, match.start(), match.end())
            continue
        if match.lastgroup in {"short_year", "month"}:
            yield _written_date(match)
            continue
        if match.lastgroup == "mark":
            form = "," if raw in "(:)" else raw
            yield Word(form, form, match.start(), match.end(), is_mark=True)
            sentence_begins = raw in _ENDS_SENTENCE or (sentence_begins and raw in _BULLETS)
            continue
        if match.lastgroup == "number":
            form = "".join(form.split())
        form = "".join(filter(str.isalpha, form)) if match.lastgroup == "dotted" else form
        shouted = raw.isupper() and len(raw) > 1
        is_name = raw != "I" and raw[0].isupper() and (shouted or not sentence_begins)
        yield Word(form, lemma(form), match.start(), match.end(), is_name=is_name)
        sentence_begins = False


def _written_date(match: re.Match[str]) -> Word:
    """Write out the year of "'19" and the month of "03/2019"."""
    raw = match.group()
    if match.lastgroup == "month":
        form = _MONTHS.split("|")[int(raw[:-1]) - 1]
    else:
        form = f"{'19' if int(raw[1:]) > _LAST_SHORT_YEAR else '20'}{raw[1:]}"
    return Word(form, form, match.start(), match.end())


_LAST_SHORT_YEAR = 49
"""The century of a year written with two digits turns after this one, as in `YEARS`."""


def _open(word: Word) -> Iterator[Word]:
    """Open contractions and abbreviations; every part keeps the whole span."""
    form = "personnel" if word.form == "hr" and word.is_name else word.form
    form = "usa" if form == "us" and word.is_name else form
    for part in opened(form, _ABBREVIATIONS):
        yield word._replace(form=part, lemma=lemma(part))


_HAD_BEFORE = re.compile(
    r"(?:a|an|the|my|our|no|two|three|four|five|six|seven|eight|nine|ten|some|about"
    r"|been|done|gone|seen|had|got|taken|given|made|left|lost|found|spent|worked|\w{2,}[^e\W]ed)$"
)
"""After "I'd" these show that it is "I had", not "I would"."""


def _mend_had(words: list[Word]) -> list[Word]:
    """Read "we'd two cranes" as "we had two cranes", and "I'd saved" as "I had saved"."""
    for at in range(1, len(words) - 1):
        is_clitic = words[at].form == "would" and words[at].start == words[at - 1].start
        if is_clitic and _HAD_BEFORE.match(words[at + 1].form):
            words[at] = words[at]._replace(form="had", lemma=lemma("had"))
    return words


def _mend_is(words: list[Word]) -> list[Word]:
    """Read "the pay's good" as "the pay is good", and leave the "'s" of an owner."""
    for at in range(1, len(words) - 1):
        if words[at].form == "'s" and words[at + 1].form in _AFTER_IS:
            words[at] = words[at]._replace(form="is", lemma=lemma("is"))
    return words


_AFTER_IS = word_set(
    "not never too so very really quite pretty actually always just good great fine bad terrible "
    "awful lovely okay brilliant excellent poor low decent in at from about a an the been"
)
"""Words that no owner stands before."""


def _join_letters(words: list[Word]) -> list[Word]:
    """Join a row of letters: "e h r" is one word, as are "C P A" and "e c gees"."""
    forms = [word.form for word in words]
    joined: list[Word] = []
    index = 0
    while index < len(words):
        form, end = letters_at(forms, index)
        if form:
            span = words[index].start, words[end - 1].end
            joined.append(Word(form, lemma(form), *span, is_name=True))
        else:
            end = max(end, index + 1)
            joined.extend(words[index:end])
        index = end
    return joined


def _join_teens(words: list[Word]) -> list[Word]:
    """Join what a recogniser split: "eight teen" is eighteen."""
    joined: list[Word] = []
    for word in words:
        if word.form == "teen" and joined and joined[-1].form in _TEENS:
            form = _TEENS[joined[-1].form]
            joined[-1] = joined[-1]._replace(form=form, lemma=form, end=word.end)
        else:
            joined.append(word)
    return joined


_TEENS = {
    "thir": "thirteen", "four": "fourteen", "for": "fourteen", "fif": "fifteen",
    "six": "sixteen", "seven": "seventeen", "eight": "eighteen", "ate": "eighteen",
    "nine": "nineteen",
}  # fmt: skip


def _mend_digits(words: Sequence[Word]) -> Iterator[Word]:
    """Put back digits heard as other words: "thirty too thousand" is thirty two thousand."""
    for index, word in enumerate(words):
        form = HOMOPHONES.get(word.form)
        before = words[index - 1].form if index else ""
        after = words[index + 1].lemma if index + 1 < len(words) else ""
        if form and is_digit_there(before, word.form, after):
            yield word._replace(form=form, lemma=form)
        else:
            yield word


def _drop_filler_pairs(words: list[Word]) -> list[Word]:
    kept: list[Word] = []
    skip = False
    for word, following in zip(words, [*words[1:], None], strict=False):
        if skip:
            skip = False
        elif following and (word.form, following.form) in _FILLER_PAIRS:
            skip = True
        else:
            kept.append(word)
    return kept


def _drop_stutters(words: Sequence[Word]) -> list[Word]:
    """Keep only the last of an immediate repetition of one to three words."""
    kept: list[Word] = []
    for word in words:
        kept.append(word)
        for size in (3, 2, 1):
            if len(kept) < 2 * size or kept[-1].form != kept[-1 - size].form:
                continue
            if _same_words(kept[-size:], kept[-2 * size : -size]):
                del kept[-2 * size : -size]
                break
    return kept


def _same_words(tail: Sequence[Word], before: Sequence[Word]) -> bool:
    if any(word.is_mark or word.form[0].isdigit() for word in tail):
        return False
    if len(tail) == 1 and tail[0].form in _REPEATABLE:
        return False
    return all(left.form == right.form for left, right in zip(tail, before, strict=True))


_REPEATABLE = word_set(
    "one two three four five six seven eight nine ten twenty very really that had"
)

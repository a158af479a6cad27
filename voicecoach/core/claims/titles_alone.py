"""Titles without a sentence: the answer to "what was your role?", a line of notes or résumé."""

from collections.abc import Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.credentials import CREDENTIALS
from voicecoach.core.claims.jobs import has_period
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.occupations import ASKS_FOR_TITLE
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.title_words import ADVERBS
from voicecoach.core.claims.words import Word

_LABELS = ADVERBS | word_set(
    "title was is ex rank grade told them said her him role post says position i"
)
"""What stands before a title in a note: "told them sous chef"."""


_GROUPS = word_set("crew team staff")
"""What a note counts: "said crew of six" names no post."""


def title_alone(reading: Reading, index: int, clause: Clause) -> int | None:
    """Where a title begins that stands alone in the clause; None where none may."""
    words = clause.words
    starts_alone = not any(word.form in {"i", "we", "they"} for word in words)
    source = reading.statement.context.source
    asks = bool(ASKS_FOR_TITLE.find(reading.question))
    if CREDENTIALS.find(words) and not _is_dated(reading, clause):
        return None
    if starts_alone and (source == "resume" or (reading.is_note and (asks or _labels(words)))):
        at = _labels(words)
        return None if at < len(words) and words[at].form in _GROUPS else at
    if index <= 1 and starts_alone and asks and (not index or len(reading.clauses[0].words) <= 2):
        return 0
    return None


def _is_dated(reading: Reading, clause: Clause) -> bool:
    """Tell the heading of a job, from one year to another, from a certificate with its year."""
    start, end = reading.line(clause)
    return has_period(reading.statement.text[start:end])


def _labels(words: Sequence[Word]) -> int:
    """Where a title begins in a note, after words like "title" or "currently"."""
    at = 0
    while at < len(words) and words[at].form in _LABELS:
        at += 1
    return at

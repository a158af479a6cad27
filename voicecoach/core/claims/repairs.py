"""Self-repairs: "five, no, seven years" and "fifty i mean fifteen" keep only what was meant."""

from collections.abc import Sequence

from voicecoach.core.claims.dates import MONTHS
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.numbers import number_at
from voicecoach.core.claims.quantities import DAYS
from voicecoach.core.claims.words import Word

_REPAIRS = Lexicon(
    {
        True: (
            "no; no sorry; sorry; i mean; or rather; no wait; wait; no i mean; sorry i mean; "
            "make that; well no; no actually; actually no; correction; no it be; scratch that; "
            "let me correct that; excuse me; no make that; i mean to say; no i tell a lie; "
            "i tell a lie"
        ),
    }
)
_BETWEEN = word_set("about around maybe more like actually it was is there were a")


def drop_repairs(words: Sequence[Word]) -> tuple[Word, ...]:
    """Drop a number or month that is taken back, together with the words that take it back."""
    words = _mend_had(_drop_pauses(words))
    kept: list[Word] = []
    index = 0
    while index < len(words):
        taken_back = _repair_at(words, index)
        if taken_back:
            index = taken_back
        else:
            kept.append(words[index])
            index += 1
    return tuple(kept)


def _drop_pauses(words: Sequence[Word]) -> Sequence[Word]:
    """Drop the marks, and a "like" between them, of "I was on, like, thirty pounds"."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        if word.is_mark and word.form in _PAUSES and _leads_on(kept):
            following = [other for other in words[index : index + _PAUSE] if not _is_pause(other)]
            if following and _leads_to_number(following):
                continue
        if _is_pause(word) and kept and index and words[index - 1].is_mark and not kept[-1].is_mark:
            continue
        kept.append(word)
    return kept


def _leads_on(kept: Sequence[Word]) -> bool:
    """Tell "I was on" and "I was there", which go on, from the end of a clause."""
    if len(kept) > 1 and kept[-1].form in {"here", "there"}:
        return kept[-2].lemma == "be"
    return bool(kept) and kept[-1].form in _LEADS_ON


def _leads_to_number(words: Sequence[Word]) -> bool:
    """A number, or the words that make it a rough one, come next."""
    at = next((at for at, word in enumerate(words) if word.form not in _ROUGHLY), None)
    return at is not None and number_at(words, at) is not None


_ROUGHLY = word_set("just under over about nearly almost maybe roughly around perhaps probably")


def _is_pause(word: Word) -> bool:
    return word.form == "like" or (word.is_mark and word.form in _PAUSES)


_PAUSES = word_set(", - … –")
_PAUSE = 5
_LEADS_ON = word_set("on for of about in at was were is had have took take with around")
"""Words after which a number has to come, so that a pause there ends nothing."""


def _mend_had(words: Sequence[Word]) -> tuple[Word, ...]:
    """Take the "'d" of "we'd a crew of six" for had."""
    return tuple(
        word._replace(form="had", lemma="have")
        if word.form == "would" and _is_short(words, index) and _begins_noun(words, index + 1)
        else word
        for index, word in enumerate(words)
    )


def _is_short(words: Sequence[Word], index: int) -> bool:
    """Both words opened from one contraction keep its span."""
    return bool(index) and words[index - 1].start == words[index].start


def _begins_noun(words: Sequence[Word], index: int) -> bool:
    if index >= len(words) or words[index].is_mark:
        return False
    if words[index].form == "only":
        return _begins_noun(words, index + 1)
    return words[index].form in _BEFORE_NOUN or number_at(words, index) is not None


_BEFORE_NOUN = word_set("a an the my our no about some")


def _value_end(words: Sequence[Word], index: int) -> int | None:
    if index >= len(words):
        return None
    number = number_at(words, index)
    if number:
        return number.end
    return index + 1 if words[index].form in MONTHS else None


def _repair_at(words: Sequence[Word], index: int) -> int | None:
    """Where the right value begins when the value at this word is taken back."""
    end = _value_end(words, index)
    if end is None:
        return None
    said = end
    while end < len(words) and (words[end].lemma in DAYS or words[end].is_mark):
        end += 1
    repair = _REPAIRS.at(words, end) if end < len(words) else None
    if repair is None:
        return _repair_of_phrase(words, said)
    start = _skip_between(words, repair.end)
    return start if _value_end(words, start) else None


def _skip_between(words: Sequence[Word], start: int) -> int:
    while start < len(words) and (words[start].is_mark or words[start].form in _BETWEEN):
        start += 1
    return start


def _repair_of_phrase(words: Sequence[Word], said: int) -> int | None:
    """Where the right value begins in "six month contract, no, nine month contract"."""
    end = next(
        (at for at in range(said, min(said + _PHRASE, len(words))) if words[at].is_mark), None
    )
    repair = _REPAIRS.at(words, end + 1) if end is not None and end + 1 < len(words) else None
    if end is None or repair is None:
        return None
    start = _skip_between(words, repair.end)
    after = _value_end(words, start)
    phrase = [word.form for word in words[said:end]]
    again = [word.form for word in words[after : after + len(phrase)]] if after else []
    return start if phrase and phrase == again else None


_PHRASE = 5
"""Words after a number within which what it is of is told (start value)."""

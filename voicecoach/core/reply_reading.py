"""What a short reply to "Which is right?" decides. Pure.

The side is named by when it was said ("today", "before"), by its place in the question ("the
first"), or by what tells it from the other ("seven", "in Leeds"). A reply that names both sides,
or neither, decides nothing: a wrong decision costs more than asking again.
"""

import re
from enum import StrEnum

from voicecoach.core.claims.models import Finding, Side
from voicecoach.core.claims.numbers import number_at
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.claims.words import read_words


class Unsettled(StrEnum):
    """A reply that decides nothing."""

    LEFT_OPEN = "left_open"  # the person does not want to decide now
    NOT_UNDERSTOOD = "not_understood"
    HEARD_RIGHT = "heard_right"  # a number in doubt was said; whether it is right is another matter


SHORT_REPLY_WORDS = 4

_LEAVES_OPEN = re.compile(r"\b(neither|none)\b")
_PUTS_OFF = re.compile(
    r"\b(not now|not sure|don't know|do not know|no idea|ask me later|leave it"
    r"|pass|doesn't matter|never mind)\b|^(maybe )?later$"
)
_BOTH = re.compile(r"\b(both|either)\b(?!.*\b(wrong|false|incorrect)\b)")
_CHANGED = re.compile(r"\b(changed|has changed|it's different now|grew|not the same any ?more)\b")
_MISHEARD = re.compile(r"\b(misheard|didn't say that|did not say that|never said that)\b")
_WRONG = re.compile(r"\b(wrong|incorrect|false|isn't right|is not right|not)\b")

_SOONER = re.compile(
    r"\b(before|earlier|earliest|older|old one|previous|back then|last time|originally"
    r"|first time|said first)\b"
)
_NOW = re.compile(
    r"\b(today|now|just now|this time|latest|newer|new one|current|later one|last one)\b"
)
_FIRST = re.compile(r"\b(first|former)\b")
_SECOND = re.compile(r"\b(second|latter|other)\b")

_NUMBER = re.compile(r"[\d.e+]+-[\d.e+]+")
_EMPTY = frozenset(
    "the a an one is it was that i said right correct true said what years year months month "
    "people and of in at to for my me we you yes no not".split()
)


_EXPECTED = (
    "today",
    "before",
    "the first one",
    "the second one",
    "both",
    "both are true",
    "it has changed",
    "leave it",
    "not now",
)


def reply_forms(finding: Finding) -> tuple[str, ...]:
    """What will probably be replied: the usual, and the numbers of both sides."""
    return tuple(dict.fromkeys((*_EXPECTED, *forms_of_numbers(finding))))


def forms_of_numbers(finding: Finding) -> tuple[str, ...]:
    """The numbers of both sides as they may be said, the later side's first."""
    sides = (finding.later, finding.earlier)
    return tuple(form for side in sides for form in _spoken_numbers(side))


def _spoken_numbers(side: Side) -> list[str]:
    """Each number of a quote, alone and with the word after it: "seven", "seven years"."""
    words = read_words(side.quote)
    forms: list[str] = []
    for index in range(len(words)):
        number = number_at(words, index)
        if number is not None:
            said = " ".join(word.form for word in words[index : number.end])
            forms.append(said)
            if number.end < len(words) and not words[number.end].is_mark:
                forms.append(f"{said} {words[number.end].form}")
    return forms


def decision_in(
    reply: str, finding: Finding, named_first: Which = Which.LATER
) -> Resolution | Unsettled:
    """What the reply decides; `named_first` is the side the question named first."""
    plain = plain_words(reply)
    if not plain:
        return Unsettled.NOT_UNDERSTOOD
    if is_put_off(plain) or _LEAVES_OPEN.search(plain):
        return Unsettled.LEFT_OPEN
    if _MISHEARD.search(plain):
        return Resolution(Choice.MISHEARD, Which.LATER)
    if _BOTH.search(plain):
        return Resolution(Choice.BOTH_TRUE)
    if _CHANGED.search(plain):
        return Resolution(Choice.CHANGED)
    named = side_named(reply, finding, named_first)
    if named is None:
        return Unsettled.NOT_UNDERSTOOD
    return Resolution(Choice.RIGHT, named.other if _WRONG.search(plain) else named)


def plain_words(reply: str) -> str:
    """The words in lower case, without signs."""
    return " ".join(re.findall(r"[\w']+", reply.lower().replace("’", "'")))


def is_put_off(plain: str) -> bool:
    """Whether the person does not want to decide now."""
    return bool(_PUTS_OFF.search(plain))


def side_named(reply: str, finding: Finding, named_first: Which) -> Which | None:
    """The one side a reply names, by its place or by its value; None for both, or neither."""
    return _named_by_place(plain_words(reply), named_first) or _named_by_value(reply, finding)


def names_a_number(text: str, finding: Finding) -> bool:
    """Whether there is a number in it that is on neither side."""
    numbers = {token for token in _tokens(text) if _NUMBER.fullmatch(token)}
    return bool(numbers - _tokens_of(finding.earlier) - _tokens_of(finding.later))


def is_short_reply(text: str, finding: Finding) -> bool:
    """Whether a line is a reply rather than an answer: few words, and they decide something."""
    few = 0 < len(text.split()) <= SHORT_REPLY_WORDS
    return few and decision_in(text, finding) is not Unsettled.NOT_UNDERSTOOD


def _named_by_place(plain: str, named_first: Which) -> Which | None:
    by_time = {Which.EARLIER: bool(_SOONER.search(plain)), Which.LATER: bool(_NOW.search(plain))}
    named = [which for which, found in by_time.items() if found]
    if not named:
        in_order = {named_first: _FIRST, named_first.other: _SECOND}
        named = [which for which, form in in_order.items() if form.search(plain)]
    return named[0] if len(named) == 1 else None


def _named_by_value(reply: str, finding: Finding) -> Which | None:
    said = _tokens(reply)
    earlier, later = _tokens_of(finding.earlier), _tokens_of(finding.later)
    names_earlier, names_later = bool(said & (earlier - later)), bool(said & (later - earlier))
    if names_earlier is names_later:
        return None
    return Which.EARLIER if names_earlier else Which.LATER


def _tokens_of(side: Side) -> frozenset[str]:
    return _tokens(side.quote) | _tokens(side.value.text or "")


def _tokens(text: str) -> frozenset[str]:
    """Content words by their lemmas, and numbers by their values, however they are written."""
    words = read_words(text)
    tokens: set[str] = set()
    index = 0
    while index < len(words):
        number = number_at(words, index)
        if number is not None:
            tokens.add(f"{number.low:g}-{number.high:g}")
            index = max(number.end, index + 1)
            continue
        word = words[index]
        if not word.is_mark and word.form not in _EMPTY:
            tokens.add(word.lemma)
        index += 1
    return frozenset(tokens)

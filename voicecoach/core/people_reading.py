"""Whom one met, from a few words: "Dana Hill, hiring manager, and Tom Reed (CFO)". Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from voicecoach.core.applications import Interviewer
from voicecoach.core.interviewer_roles import role_of

_OPENING = re.compile(
    r"^(?:(?:and|also|then|well|so|first|today)\s+)*"
    r"(?:(?:i|we)\s+(?:also\s+)?(?:met|spoke|talked|sat)(?:\s+(?:to|with))?\s+"
    r"|(?:met|spoke\s+(?:to|with)|there\s+(?:was|were)|it\s+was|interviewed\s+by)\s+)?"
    r"(?:with\s+)?",
    re.IGNORECASE,
)
_TITLE = r"(?:Dr|Mr|Ms|Mrs|Mx|Prof|Sir|Dame)\.?"
_PARTICLE = r"(?:van|von|de|der|den|da|di|del|la|le|bin|al|el|ter|ten|du|dos)"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]*|[^\W\d_a-zA-Z][\w'’-]*"
_NAME = re.compile(
    rf"(?:{_TITLE}\s+)?(?:{_CAPITAL})(?:\s+(?:(?:{_PARTICLE})\s+)*(?:{_CAPITAL})){{0,3}}"
)
_NEXT = re.compile(
    rf"\s*(?:[;+&]\s*|\n\s*|,?\s+and\s+|(?<!\b[DM][rs])(?<!\bMrs)\.\s+|,\s+)(?={_NAME.pattern})"
)
_BEFORE_ROLE = re.compile(
    r"^[\s,(:–—-]*(?:(?:who(?:\s+(?:is|was)|['’]s)?|(?:s?he|they)(?:['’](?:s|re)|\s+(?:is|was|are))|"
    r"is|was|as|from|in)\s+)?(?:(?:the|a|an|my|our|their|his|her)\s+)*",
    re.IGNORECASE,
)
_PRONOUNS = frozenset({"i", "he", "she", "they", "we", "it", "the", "a", "an", "my", "nobody"})
_ABBREVIATED_ROLE = re.compile(r"[A-Z]{2,4}")
_LONGEST_ROLE_WORDS = 7


def read_people(text: str) -> tuple[Interviewer, ...]:
    """Names with their roles, as far as they are said; empty where there is no name.

    A name is told by its capitals; in small letters only before a comma or a bracket.
    """
    return tuple(filter(None, map(_person, _pieces(text))))


def newcomers(met: Sequence[Interviewer], known: Sequence[Interviewer]) -> tuple[Interviewer, ...]:
    """Those who are not among the known; a first name is enough to be known."""
    added: list[Interviewer] = []
    for each in met:
        if not any(_is_same(each.name, other.name) for other in (*known, *added)):
            added.append(each)
    return tuple(added)


def with_roles(known: Sequence[Interviewer], met: Sequence[Interviewer]) -> tuple[Interviewer, ...]:
    """The known, with a role where only those met now have told one."""
    return tuple(each if each.role else replace(each, role=_role(each, met)) for each in known)


def _role(person: Interviewer, met: Sequence[Interviewer]) -> str | None:
    return next((each.role for each in met if _is_same(each.name, person.name)), None)


def _is_same(one: str, other: str) -> bool:
    first, second = one.casefold().split(), other.casefold().split()
    shorter, longer = sorted((first, second), key=len)
    return longer[: len(shorter)] == shorter or (len(shorter) == 1 and longer[-1:] == shorter)


def _pieces(text: str) -> Iterator[str]:
    """One person each: an abbreviated role after a comma is no name ("Dana Hill, CFO")."""
    start = 0
    for match in _NEXT.finditer(text):
        ahead = _NAME.match(text, match.end())
        is_role = ahead is not None and (
            _ABBREVIATED_ROLE.fullmatch(ahead.group()) is not None
            or (match.group().strip() == "," and _says_role(ahead.group()))
        )
        if not is_role:
            yield text[start : match.start()]
            start = match.end()
    yield text[start:]


def _says_role(text: str) -> bool:
    return role_of(text) is not None


def _person(piece: str) -> Interviewer | None:
    rest = _OPENING.sub("", piece.strip(), count=1)
    found = _NAME.match(rest)
    if found is not None and found.group().split()[0].casefold() not in _PRONOUNS:
        return Interviewer(found.group().rstrip("."), _role_in(rest[found.end() :]))
    return _in_small_letters(rest)


def _in_small_letters(rest: str) -> Interviewer | None:
    name, mark, role = (part.strip() for part in re.split(r"([,(])", f"{rest},", maxsplit=1))
    words = name.split()
    if not mark or not role.rstrip(",") or not 1 <= len(words) <= 3:
        return None
    if words[0].casefold() in _PRONOUNS or not all(word[0].isalpha() for word in words):
        return None
    return Interviewer(name, _role_in(role.rstrip(",")))


def _role_in(rest: str) -> str | None:
    """The words after a name, up to the end of the sentence, without "who is the"."""
    clause = re.split(r"[.;!?\n]|,\s+(?:who|he|she|they|and|very|nice)\b", f" {rest}", maxsplit=1)
    head = clause[0] if clause[0].strip(" ,") else _after_comma(rest)
    words = _BEFORE_ROLE.sub("", head, count=1).strip(" ,)(").split()
    return " ".join(words) if 0 < len(words) <= _LONGEST_ROLE_WORDS else None


def _after_comma(rest: str) -> str:
    """For "Dana, who is the manager": what the cut at "who" left out."""
    return re.split(r"[.;!?\n]", rest.lstrip(" ,"), maxsplit=1)[0]

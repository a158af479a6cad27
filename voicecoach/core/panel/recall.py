"""Which people of a panel an answer names, and with which roles, as a recogniser wrote it down."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from voicecoach.core.applications import Interviewer
from voicecoach.core.claims.given_names import full_form
from voicecoach.core.interviewer_roles import InterviewerRole, role_of

NAME_ALIKE = 75.0
"""rapidfuzz ratio of letters from which a written word is a name (start value)."""

SOUNDS_ALIKE = 80.0
"""The same of the sounds alone, for names of at least _SOUNDS_ENOUGH of them (start value)."""

LETTERS_AT_LEAST = 50.0
"""Likeness of letters below which sounds alone make no name (start value)."""

ROLE_WORD_ALIKE = 82.0
_SOUNDS_ENOUGH = 3
_LONGEST_NAME_WORDS = 3

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_EVERYDAY = frozenset(
    "a an and are at but by for from had has he her his i in is it me my not of on or our she so"
    " that the their them then there they this to was we were who with you one two three four"
    " five last first next also think data here name names called sorry room manager director"
    " head lead team peer people person hiring partner colleague specialist".split()
)
"""Words of every such answer; alone none of them is a name that was misheard."""

_ROLE_SAID = {
    InterviewerRole.HR: r"contracts?|paperwork|hiring process",
    InterviewerRole.MANAGER: r"my boss|runs the team|in charge",
    InterviewerRole.PEER: r"works? with me|working with|beside me|same team|daily work|the team",
    InterviewerRole.SPECIALIST: r"technical|the expertise|knows the trade|expert",
    InterviewerRole.EXECUTIVE: r"the whole|strategy|skip.level|above the manager",
}
"""What each is responsible for, in other words than their title."""
_SAID = {role: re.compile(rf"\b(?:{words})\b") for role, words in _ROLE_SAID.items()}


@dataclass(frozen=True, slots=True)
class Recalled:
    """One person, as far as the answer tells of them."""

    person: Interviewer
    named: bool
    role_told: bool | None
    """None for a person without a role, or one who was not named."""


def read_recall(text: str, people: Sequence[Interviewer]) -> tuple[Recalled, ...]:
    """For each of the people, whether the answer names them and says what they are.

    First name, last name or both will do, and words that look or sound alike; a role counts for
    the name it is told with.
    """
    words = [each.casefold() for each in _WORD.findall(text)]
    places = _places_of_names(words, people)
    passages = _passages(words, places, people)
    return tuple(
        Recalled(person, named=True, role_told=_role_is_told(person, passages[person]))
        if person in places
        else Recalled(person, named=False, role_told=None)
        for person in people
    )


def _places_of_names(
    words: Sequence[str], people: Sequence[Interviewer]
) -> dict[Interviewer, range]:
    """Where each is named best; a place belongs to the person whose name is nearest to it."""
    likenesses = sorted(
        (
            (likeness, place, person)
            for person in people
            for place in _places(len(words))
            if (likeness := _likeness(words[place.start : place.stop], person)) is not None
        ),
        key=lambda each: (-each[0], each[1].start, -len(each[1])),
    )
    found: dict[Interviewer, range] = {}
    used: set[int] = set()
    for _, place, person in likenesses:
        if person not in found and not used & set(place):
            found[person] = place
            used |= set(place)
    return found


def _places(length: int) -> list[range]:
    return [
        range(start, start + size)
        for start in range(length)
        for size in range(1, _LONGEST_NAME_WORDS + 1)
        if start + size <= length
    ]


def _likeness(words: Sequence[str], person: Interviewer) -> float | None:
    """How near the words are to a form of the name; None when they are something else."""
    if all(word in _EVERYDAY for word in words):
        return None
    by_sound = not any(word in _EVERYDAY for word in words)
    written = "".join(words)
    forms = {person.name, *person.name.split()}
    likenesses = (
        _form_likeness(written, _letters(form), by_sound=by_sound)
        for form in forms
        if len(form) > 1
    )
    return max(likenesses, default=0.0) or None


def _form_likeness(written: str, form: str, *, by_sound: bool) -> float:
    """0 to 100; 0 where nothing speaks for the name."""
    letters = max(fuzz.ratio(written, form), fuzz.ratio(_spelt(written), _spelt(form)))
    if letters >= NAME_ALIKE:
        return letters
    if full_form(written) == full_form(form):
        return NAME_ALIKE
    sounds = _sounds(form)
    if not by_sound or letters < LETTERS_AT_LEAST or len(sounds) < _SOUNDS_ENOUGH:
        return 0.0
    return NAME_ALIKE if fuzz.ratio(_sounds(written), sounds) >= SOUNDS_ALIKE else 0.0


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text)).casefold()


def _spelt(text: str) -> str:
    """One spelling for those that sound the same: Sophia and Sofia, Erik and Eric."""
    for written, sound in (("ph", "f"), ("ck", "k"), ("sh", "S"), ("ch", "S"), ("th", "t")):
        text = text.replace(written, sound)
    return re.sub(r"(.)\1+", r"\1", text.translate(str.maketrans("cqzy", "kksi")))


def _sounds(text: str) -> str:
    """Consonants as they sound, roughly: what vowels a recogniser chose says little."""
    consonants = re.sub(r"[aeiouhw]", "", _spelt(text).translate(str.maketrans("vdbg", "ftpk")))
    return re.sub(r"(.)\1+", r"\1", consonants)


def _passages(
    words: Sequence[str], places: dict[Interviewer, range], people: Sequence[Interviewer]
) -> dict[Interviewer, str]:
    """What is said with each name: after it up to the next, or before it back to the one before.

    Whoever begins with a role ("the hiring manager was Dana") goes on so, unless the roles then
    fit nobody: a first name may have been missed.
    """
    in_order = sorted(places.items(), key=lambda each: each[1].start)
    stops = [0, *(place.stop for _, place in in_order)]
    starts = [*(place.start for _, place in in_order), len(words)]
    before = {
        person: " ".join(words[stops[number] : place.start])
        for number, (person, place) in enumerate(in_order)
    }
    after = {
        person: " ".join(words[place.stop : starts[number + 1]])
        for number, (person, place) in enumerate(in_order)
    }
    opening = " ".join(words[: starts[0]])
    begins_with_role = any(_role_is_told(each, opening) for each in people)
    return before if begins_with_role and _fitting(after) <= _fitting(before) + 1 else after


def _fitting(passages: dict[Interviewer, str]) -> int:
    """How many are told with a role that is theirs."""
    return sum(bool(_role_is_told(person, said)) for person, said in passages.items())


def _role_is_told(person: Interviewer, said: str) -> bool | None:
    if person.role is None:
        return None
    role = role_of(person.role)
    if role is not None and (role_of(said) is role or _SAID[role].search(said)):
        return True
    wanted = [word for word in _WORD.findall(person.role.casefold()) if word not in _EVERYDAY]
    return any(
        fuzz.ratio(word, each) >= ROLE_WORD_ALIKE for word in wanted for each in said.split()
    )

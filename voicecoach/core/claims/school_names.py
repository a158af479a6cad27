"""The school that a clause names: "did my degree at Aston", "a Cardiff graduate"."""

from collections.abc import Sequence
from itertools import takewhile

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.schooling import DEGREES, SCHOOL_FRAMES
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_KINDS = lemmas("university uni college polytechnic institute")
_NO_NAME = _KINDS | lemmas("degree school honours bachelor master course program programme bsc ba")
_GRADUATES = lemmas("graduate alumnus alumna alum")
_FROM = word_set("at from")
_JOINTS = word_set("of the and")
_STUDYING = lemmas(
    "study read graduate qualify train attend degree bachelor master doctorate diploma "
    "undergraduate bsc ba msc ma phd hnd mba university uni college polytechnic"
)
_WORKING = lemmas(
    "use apply need work join hire employ teach lecture manage recruit lead run require want"
)
"""What one does with a degree, or at a school, when one is no student there."""
_OWN = word_set("i i'm i've my mine me")
_OTHERS = word_set("his her their our your he she they pupils students kids children")
_LONGEST = 6


def school_named(words: Sequence[Word]) -> list[str]:
    """The words of its name; empty where none is named."""
    for hit in SCHOOL_FRAMES.find(words):
        names = [word.form for word in words[hit.end : hit.end + _LONGEST] if _can_name(word)]
        if names:
            return names
    if not _tells_of_school(words):
        return []
    return _named_by_kind(words) or _graduate_of(words) or _named_after(words)


def _tells_of_school(words: Sequence[Word]) -> bool:
    """Whether it speaks of one's own studies, and of nothing else that is done."""
    if not DEGREES.find(words) and not any(word.lemma in _STUDYING for word in words):
        return False
    opens = {word.form for word in words[:_LONGEST]}
    is_own = not opens.isdisjoint(_OWN) or words[0].lemma in _STUDYING
    is_theirs = any(word.form in _OTHERS for word in words)
    return is_own and not is_theirs and not any(word.lemma in _WORKING for word in words)


def _named_by_kind(words: Sequence[Word]) -> list[str]:
    """Of "the University of Hull" or "Hull University"."""
    for place, word in enumerate(words):
        if word.lemma not in _KINDS:
            continue
        after = words[place + 1 :]
        if after[:1] and after[0].form == "of" and (names := _run(after[1:])):
            return names
        if names := _run(words[place - 1 :: -1] if place else ()):
            return names[::-1]
    return []


def _graduate_of(words: Sequence[Word]) -> list[str]:
    for place, word in enumerate(words):
        if word.lemma in _GRADUATES and place and (names := _run(words[place - 1 :: -1])):
            return names[::-1]
    return []


def _named_after(words: Sequence[Word]) -> list[str]:
    for place, word in enumerate(words):
        if word.form in _FROM and (names := _run(words[place + 1 :])):
            return names
    return []


def _run(words: Sequence[Word]) -> list[str]:
    """The name that begins here, "the" and "of" within it left out."""
    run = takewhile(lambda word: _can_name(word) or word.form in _JOINTS, words[:_LONGEST])
    return [word.form for word in run if word.form not in _JOINTS]


def _can_name(word: Word) -> bool:
    return word.is_name and word.lemma not in _NO_NAME

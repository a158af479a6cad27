"""Claims about facts of which there is one: title, home, names."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.occupations import ASKS_FOR_TITLE, TITLES
from voicecoach.core.claims.personal import (
    ASKS_FOR_HOME,
    HOME_FRAMES,
    IN_A_PLACE,
    NOT_A_PLACE,
)
from voicecoach.core.claims.phrases import is_content, is_verb
from voicecoach.core.claims.read_names import read_names
from voicecoach.core.claims.read_places import read_places
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_TITLE_LOOK_BACK = 7


def read_facts(reading: Reading) -> Iterator[Claim]:
    """Every single-valued fact, clause by clause."""
    for index, clause in enumerate(reading.clauses):
        if clause.certainty in {Certainty.ASKED, Certainty.REPORTED, Certainty.HYPOTHETICAL}:
            continue
        for draft in (
            *_titles(reading, index, clause),
            *read_names(reading, index, clause),
            *_home(reading, index, clause),
            *read_places(reading, clause),
        ):
            if not clause.negated:
                yield finish(reading, index, draft)


def _titles(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    """A title after "I am", "I was" or "as", or first in a résumé line."""
    if clause.certainty is not Certainty.ASSERTED or clause.who is Who.OTHER:
        return
    for hit in TITLES.find(clause.words):
        is_verb = clause.words[hit.start].form in {"led", "leading"}
        if is_verb or not _is_own_title(reading, index, clause, hit):
            continue
        yield Draft(
            slot=Slot.TITLE,
            head="role",
            value=FindingValue(
                "title", text=" ".join(w.form for w in clause.words[hit.start : hit.end])
            ),
            ongoing=_holds_now(clause),
            terms=frozenset({hit.meaning}),
            skip=range(hit.start, hit.end),
        )
        return


def _holds_now(clause: Clause) -> bool:
    """Tell "I am a baker" from "I was" and from "I have worked as"."""
    forms = {word.form for word in clause.words}
    return bool(forms & {"am", "currently"}) or bool(
        forms & {"now", "moment"} and "was" not in forms
    )


def _is_own_title(reading: Reading, index: int, clause: Clause, hit: Hit[str]) -> bool:
    if hit.end < len(clause.words) and _is_modifier(clause.words, hit.end):
        return False
    before = list(clause.words[max(0, hit.start - _TITLE_LOOK_BACK) : hit.start])
    while (
        before
        and (is_content(before[-1]) or before[-1].form in _INSIDE_TITLE)
        and not is_verb(before, len(before) - 1)
    ):
        before.pop()
    forms = [word.form for word in before[-2:]]
    if forms[-1:] == ["as"]:
        return True
    if len(forms) == 2 and forms[0] in {"i", "only", "just"} and before[-1].lemma == "be":
        return True
    if reading.is_note and len(before) == 1 and before[0].lemma == "be":
        return True
    if before and before[-1].lemma == "become":
        return True
    if before[:-1] and before[-1].lemma == "be":
        return before[-2].form == "i" or any(word.lemma in _TITLE_SUBJECTS for word in before)
    if forms[-1:] == ["to"] and before[:-1] and before[-2].lemma in _STEPS_UP:
        return True
    is_bare = not before and not index and not any(word.form == "i" for word in clause.words)
    return is_bare and (reading.is_note or bool(ASKS_FOR_TITLE.find(reading.question)))


_TITLE_SUBJECTS = lemmas("title role position")
_STEPS_UP = lemmas("promote up move")
_INSIDE_TITLE = word_set("a an the only just actually now still currently really technically")


def _is_modifier(words: Sequence[Word], at: int) -> bool:
    """Tell "the teacher training" from the title "teacher"."""
    return (
        is_content(words[at])
        and not is_verb(words, at)
        and not words[at].is_name
        and (words[at].form.isalpha() and words[at].form not in _AFTER_TITLE)
    )


_AFTER_TITLE = word_set("ii iii iv working leading looking mid senior there")


def _home(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    if clause.who is Who.OTHER or clause.certainty is not Certainty.ASSERTED:
        return
    frames = [hit.end for hit in HOME_FRAMES.find(clause.words)]
    if not frames and ASKS_FOR_HOME.find(reading.question):
        frames = [hit.end for hit in IN_A_PLACE.find(clause.words)]
    if not frames:
        return
    places = _place_words(clause.words[frames[0] :]) + _place_words(_further(reading, index))
    if places:
        yield Draft(
            slot=Slot.LOCATION,
            head="home",
            value=FindingValue("location", text=" ".join(places)),
            ongoing=True,
            terms=frozenset(places) - NOT_A_PLACE,
            skip=range(len(clause.words)),
        )


def _further(reading: Reading, index: int) -> Sequence[Word]:
    """The fragment that narrows a place down: "in New York, in Brooklyn"."""
    following = reading.clauses[index + 1 : index + 2]
    return following[0].words if following and following[0].words[0].form in _NARROWS else ()


_NARROWS = word_set("in near out over just outside")


def _place_words(words: Sequence[Word]) -> list[str]:
    """The names of a place and of the places around it; the first word counts in any spelling."""
    names = [word.form for word in words if word.is_name and word.form.isalpha()]
    if names:
        return names
    return [word.form for word in words[:1] if is_content(word) and word.form.isalpha()]

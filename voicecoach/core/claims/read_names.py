"""Claims about what the people, clients and prizes of a story are called."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import FindingValue, Slot
from voicecoach.core.claims.number_words import NUMBER_WORDS
from voicecoach.core.claims.personal import NAMING, ROLES_OF_PEOPLE, SHORT_NAMES
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.vocabulary import STOP
from voicecoach.core.claims.words import Word

_LONGEST_NAME = 3
_WIDEST_ROLE = 6
"""Words between a role and "is": "my manager on the night desk was …"."""
_NAMED_BY_VERB = Lexicon(
    {
        "client": "be for; event be for; do it for; launch for",
        "award": "win; be award; win the; be award the; be give the; get the; receive the",
    }
)
"""Verbs whose object, when it is a name, has a role."""
_PRIZE = word_set("award awards prize prizes medal won awarded")


def read_names(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    """The name of whoever has a role: told, beside the role, or the object of a verb."""
    role, at = _role_of_person(reading, index, clause)
    if role is None:
        yield from _names_by_verb(reading, clause)
        return
    naming = NAMING.find(clause.words)
    start = naming[-1].end if naming else _after_be(clause.words, at)
    name = _name_at(clause.words, start, is_told=bool(naming))
    if not name and not naming and at > 2 and _is_told_first(clause.words, at):
        name = _name_at(clause.words, 0, is_told=False)
    if not name and not naming:
        name = _name_beside(reading, index, at)
    if name and max(len(part) for part in name) > 1:
        yield _draft(clause, role, name)


def _draft(clause: Clause, role: str, name: Sequence[str]) -> Draft:
    return Draft(
        slot=Slot.NAME,
        head=role,
        value=FindingValue("name", text=" ".join(name)),
        terms=frozenset(SHORT_NAMES.get(part, part) for part in name),
        skip={place for place, word in enumerate(clause.words) if word.form in name},
    )


def _names_by_verb(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Read "it was for Harding Mills", "I won the Blue Ribbon"."""
    for hit in _NAMED_BY_VERB.find(clause.words):
        name = _name_at(clause.words, hit.end, is_told=False)
        said = {word.form for word in (*reading.question, *clause.words)}
        if name and hit.end and (hit.meaning != "award" or _PRIZE & said):
            yield _draft(clause, hit.meaning, name)
            return


def _role_of_person(reading: Reading, index: int, clause: Clause) -> tuple[str | None, int]:
    """Whose name this clause may tell, and where that role ends; "she" is who came before."""
    roles = ROLES_OF_PEOPLE.find(clause.words)
    if roles:
        return roles[0].meaning, roles[0].end
    forms = [word.form for word in clause.words]
    points_back = forms[:2] in _THAT_WAS or forms[1:3] in _THAT_WAS
    if (forms[0] in {"he", "she"} and NAMING.find(clause.words)) or points_back:
        for before in reversed(reading.clauses[max(0, index - 2) : index]):
            roles = ROLES_OF_PEOPLE.find(before.words)
            if roles:
                return roles[0].meaning, 0
    return None, 0


_THAT_WAS = [["that", "was"], ["that", "is"], ["it", "was"]]


def _name_beside(reading: Reading, index: int, at: int) -> list[str]:
    """The name right after the role: "my foreman Ned", "the head, Mrs Ray"."""
    clause = reading.clauses[index]
    if at and at < len(clause.words):
        return _name_at(clause.words, at, is_told=False)
    following = reading.clauses[index + 1 : index + 2]
    if not at or not following or following[0].sentence != clause.sentence:
        return []
    words = following[0].words
    return _name_at(words, 0, is_told=False) if _is_only_a_name(words) else []


def _is_only_a_name(words: Sequence[Word]) -> bool:
    """Tell the apposition "…, Mrs Ray" from the next clause."""
    named = [word.is_name or word.form in _BEFORE_NAME for word in words]
    return all(named) and len(words) <= _LONGEST_NAME


def _is_told_first(words: Sequence[Word], role_end: int) -> bool:
    """Tell whether a name may stand in front: "Liz was my manager"."""
    return any(word.lemma == "be" for word in words[: role_end - 1])


def _after_be(words: Sequence[Word], index: int) -> int:
    at = index
    while at < len(words) and words[at].lemma != "be" and at < index + _WIDEST_ROLE:
        at += 1
    at = at + 1 if at < len(words) and words[at].lemma == "be" else index
    while at < len(words) and words[at].form in _BEFORE_NAME:
        at += 1
    return at


_BEFORE_NAME = word_set("a an the man woman guy lady doctor mister miss mrs mr ms at for to")


def _name_at(words: Sequence[Word], index: int, *, is_told: bool) -> list[str]:
    while index < len(words) and words[index].form in _BEFORE_NAME:
        index += 1
    name: list[str] = []
    for word in words[index : index + _LONGEST_NAME]:
        if not word.form.isalpha() or word.lemma in STOP or word.form in NUMBER_WORDS:
            break
        if not word.is_name and not (is_told and not name) and not (index == 0 and not name):
            break
        name.append(word.form)
    return (
        name
        if is_told or any(w.is_name for w in words[index : index + 1]) or (index == 0 and name)
        else []
    )

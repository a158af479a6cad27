"""Claims about what people, firms and things are called, told outright or as an answer."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.given_names import GIVEN_NAMES, full_form
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Certainty, FindingValue, Slot, Who
from voicecoach.core.claims.name_roles import ASKED, ASKED_OF_ANYTHING, PEOPLE, TOLD
from voicecoach.core.claims.names import Name, names_in
from voicecoach.core.claims.polarity import negation_at
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.words import Word

_FIRST_CLAUSES = 3
"""An answer to "who was it?" gives the name in one of its first clauses."""
_BEFORE_PLACE = word_set("at in from near to of on outside into")
_BEFORE_THING = word_set(
    "at for with in on to is was be been called named by a an the from were be it 's have had use "
    "used using run ran only all mostly won do did under"
)
_BEFORE_PERSON = word_set(
    "is was be been called named to under with by a an the and or for me from woman man lady guy "
    "bloke fella chap lad girl person friend someone mostly then it that"
)
_TELLS_OF_OTHERS = word_set("husband wife brother sister father mother dad mum son daughter cousin")
_DENIES = word_set("not never nobody no-one")
_FIRMS = frozenset(
    {"employer", "first employer", "client", "supplier", "training place", "university"}
)
_BEFORE_SUPPLIER = {"supplier": {"from"}}
_KINDS_OF_SYSTEM = word_set("crm erp ehr emr epos pos cad lms hris wms tms pms hr it vle mis")
_STREETS = word_set("street road avenue lane drive boulevard square close crescent terrace")
_ALONG = word_set("on off along down up")
_LINKING = 4
_LINKED = word_set("who and a an the it that this those was is were by woman man lady guy one so")


def read_names(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    """The name of whoever or whatever has a role in this clause, or is denied to have it."""
    if clause.certainty is not Certainty.ASSERTED or _is_about_family(clause):
        return
    found = list(names_in(clause.words, reading.statement.text))
    denied_from = negation_at(clause.words)
    seen: set[str] = set()
    for role, hit in _roles(reading, index, clause):
        name = None if role in seen else _pick(reading, index, role, hit, found)
        if name is None:
            continue
        seen.add(role)
        if denied_from is None:
            yield _draft(reading, clause, role, name, is_denied=False)
        elif name.start >= denied_from and name in found:
            yield _draft(reading, clause, role, name, is_denied=True)


def _is_about_family(clause: Clause) -> bool:
    return bool(_TELLS_OF_OTHERS & {word.form for word in clause.words[:3]})


def _roles(reading: Reading, index: int, clause: Clause) -> Iterator[tuple[str, Hit[str] | None]]:
    """Roles the clause speaks of, then those the question asks for while the answer begins."""
    for hit in TOLD.find(clause.words):
        yield hit.meaning, hit
    if index < _FIRST_CLAUSES or (not clause.sentence and index <= _FIRST_CLAUSES):
        for table in (ASKED, ASKED_OF_ANYTHING):
            for role in sorted(table.meanings(reading.question)):
                yield role, None


def _pick(
    reading: Reading, index: int, role: str, hit: Hit[str] | None, found: Sequence[Name]
) -> Name | None:
    clause = reading.clauses[index]
    fits = [name for name in found if _fits(clause.words, name, role, is_asked=hit is None)]
    if hit is not None:
        after = [name for name in fits if name.start >= hit.end - 1]
        fits = after or [name for name in fits if name.end <= hit.start + 1]
        if not fits:
            fits = _beside(reading, index, role)
    return fits[0] if fits else None


def _fits(words: Sequence[Word], name: Name, role: str, *, is_asked: bool) -> bool:
    """Tell the name of somebody from the name of a place, and of a thing from a person's."""
    before = words[name.start - 1].form if name.start else ""
    person = role in PEOPLE
    if person and (before in _BEFORE_PLACE - {"to", "from", "of"} or name.parts[0] == "the"):
        return False
    if not person and _is_elsewhere(name, role, before):
        return False
    if before in _DENIES or (name.end < len(words) and words[name.end].form == "'s"):
        return False
    if not person and (name.honorific or (name.parts[0] in GIVEN_NAMES and len(name.parts) == 1)):
        return False
    if not is_asked:
        return True
    allowed = _BEFORE_PERSON if person else _BEFORE_THING
    if person and not name.honorific and name.parts[0] not in GIVEN_NAMES and len(name.parts) < 2:
        return name.start == 0 or before in {"called", "named", "was", "is"}
    return name.start == 0 or before in allowed


def _is_elsewhere(name: Name, role: str, before: str) -> bool:
    """Tell a street, a town and the word CRM from the name of a firm or thing."""
    if role in _FIRMS and before in {"in", "to", "from"} - _BEFORE_SUPPLIER.get(role, set()):
        return True
    return (name.parts[-1] in _STREETS and before in _ALONG) or set(name.parts) <= _KINDS_OF_SYSTEM


def _beside(reading: Reading, index: int, role: str) -> list[Name]:
    """The name in the fragment before or after: "my foreman, Ned", "a guy I trained with, Ned"."""
    sentence = reading.clauses[index].sentence
    for place in (index + 1, index + 2, index - 1):
        if not 0 <= place < len(reading.clauses):
            continue
        other = reading.clauses[place]
        if other.sentence != sentence or (other.who is Who.OTHER and len(other.words) > 4):
            continue
        found = list(names_in(other.words, reading.statement.text))
        is_fragment = found and found[0].start <= _LINKING and _is_short(other.words, found[0])
        if is_fragment and _fits(other.words, found[0], role, is_asked=False):
            return found[:1]
    return []


def _is_short(words: Sequence[Word], name: Name) -> bool:
    """Tell a fragment that holds little but the name: "that was the Oyster Fair"."""
    rest = [word for at, word in enumerate(words) if not name.start <= at < name.end]
    return all(word.form in _LINKED for word in rest[:_LINKING])


def _draft(reading: Reading, clause: Clause, role: str, name: Name, *, is_denied: bool) -> Draft:
    shown = " ".join(filter(None, (name.honorific, *name.parts)))
    return Draft(
        slot=Slot.NAME,
        head=role,
        value=FindingValue("name", text=shown),
        affirmed=not is_denied,
        ongoing=holds_now(reading, clause),
        terms=frozenset(full_form(part) for part in name.parts),
        skip=range(name.start, name.end),
    )

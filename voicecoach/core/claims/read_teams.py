"""Claims about how many people there were: a team, those one led, or oneself and others."""

from collections.abc import Sequence
from dataclasses import replace

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.amount_frames import NUMBER, PEOPLE, framed, names_a_team
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.people import GROUPS
from voicecoach.core.claims.phrases import noun_after
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.team_words import TEAM_FRAMES
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

_ANYBODY = frozenset({"people", "person", "adult"})
_TIMES = (lemma("time"),)
"""What is counted in "I walk the floor five times a night", which no team does."""


def read_team(reading: Reading, clause: Clause, quantity: Quantity) -> Draft | None:
    """The size of a team, where the words around the number or the question say that it is one."""
    frame = framed(clause.words, quantity)
    at = next(place for place, word in enumerate(frame) if word.form == NUMBER)
    meanings = {hit.meaning for hit in TEAM_FRAMES.find(frame) if hit.start <= at < hit.end}
    nouns, _ = noun_after(clause.words, quantity.end)
    if nouns[:1] == _TIMES:
        return None
    if not meanings and (leading := _led_before(reading, clause, frame)) is not None:
        meanings = {leading}
    if meanings == {"had"} and (not nouns or nouns[-1] in _ANYBODY):
        meanings = set()
    is_first = clause in reading.clauses[:2] and names_a_team(reading.question)
    if not meanings and not (is_first and _is_whole_answer(frame, at)):
        return None
    if "with me" in meanings:
        quantity = quantity._replace(low=quantity.low + 1, high=quantity.high + 1)
    draft = amount_draft(Slot.TEAM, "size", "people", quantity, clause)
    is_led = bool(meanings & {"led", "had"})
    terms = {"managed"} if is_led else set()
    if is_led and not any(word.lemma == "lead" for word in clause.words):
        terms.add("reporting")
    return replace(draft, terms=frozenset(terms))


def _led_before(reading: Reading, clause: Clause, frame: Sequence[Word]) -> str | None:
    """What "twenty two people" are, told right after the crew that one ran."""
    at = reading.clauses.index(clause)
    before = reading.clauses[at - 1] if at else None
    if before is None or before.sentence != clause.sentence or before.amounts:
        return None
    is_aside = [word.form for word in frame[:2]] == [NUMBER, PEOPLE]
    if not is_aside or not any(word.lemma in GROUPS for word in before.words):
        return None
    return "led" if any(word.lemma in _RUNNING for word in before.words) else "size"


_RUNNING = lemmas("run manage lead supervise head oversee")


def _is_whole_answer(frame: Sequence[Word], at: int) -> bool:
    """Tell "about twenty five lawyers over two floors", which answers how large a team is."""
    following = frame[at + 1].form if at + 1 < len(frame) else ""
    return at == 0 and following in {PEOPLE, "", "altogether", "in", "including", "counting", "of"}

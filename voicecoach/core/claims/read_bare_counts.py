"""Numbers that count nothing they name: by the words before them, their size, the question."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.amount_drafts import amount_draft
from voicecoach.core.claims.amount_words import TEAM_WORDS
from voicecoach.core.claims.asked_nouns import asked_noun, only_plural
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.count_drafts import SHORT_ANSWER, count_draft, counted
from voicecoach.core.claims.count_nouns import COUNT_GROUPS
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.phrases import is_content, is_plural
from voicecoach.core.claims.quantities import Quantity
from voicecoach.core.claims.read_money import means_money, money_draft
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.vocabulary import VERBS, lemmas
from voicecoach.core.claims.words import Word


def read_bare(reading: Reading, clause: Clause, quantity: Quantity) -> Iterator[Draft]:
    """A number that counts nothing it names: by the words before it, its size, the question."""
    if noun := _measured_before(clause.words, quantity) or _labelled(reading, clause):
        yield count_draft(reading, clause, quantity, noun, noun)
    elif part := _part_of_before(reading, clause, quantity):
        yield part
    elif _is_for_guests(clause.words, quantity):
        yield amount_draft(Slot.COUNT, "audience", "guests", quantity, clause)
    elif means_money(reading, clause, quantity):
        yield money_draft(reading, clause, quantity)
    elif asked := _asked_noun(reading, clause, quantity):
        if TEAM_WORDS.meanings(reading.question):
            yield amount_draft(Slot.TEAM, "size", "people", quantity, clause)
        else:
            yield count_draft(reading, clause, quantity, asked, asked)


def _part_of_before(reading: Reading, clause: Clause, quantity: Quantity) -> Draft | None:
    """The canteens of "five canteens in all, three at the yard and two at the school"."""
    following = clause.words[quantity.end : quantity.end + 1]
    at = reading.clauses.index(clause)
    if not following or following[0].form not in _AT_PLACES:
        return None
    for before in reversed(reading.clauses[max(0, at - _PARTS_TOLD) : at]):
        if before.sentence != clause.sentence or not before.amounts:
            continue
        whole = before.amounts[-1]
        nouns, unit = counted(before.words, whole)
        if nouns and unit and whole.low > quantity.high:
            return count_draft(reading, clause, quantity, nouns[-1], unit)
    return None


_AT_PLACES = word_set("at in on for with under")
_PARTS_TOLD = 3


def _labelled(reading: Reading, clause: Clause) -> str | None:
    """The plural that a note names before its dash or colon: "calls - said 80 a day"."""
    at = reading.clauses.index(clause)
    label = reading.clauses[at - 1] if reading.is_note and at else None
    if label is None or label.amounts or label.sentence != clause.sentence:
        return None
    nouns = [word for word in label.words if is_content(word)]
    is_label = len(nouns) == 1 and is_plural(nouns[0]) and nouns[0].lemma in COUNT_GROUPS
    return nouns[0].lemma if is_label else None


def _is_for_guests(words: Sequence[Word], quantity: Quantity) -> bool:
    """Tell the guests of "a wedding for a hundred and ten"."""
    before = words[quantity.start - 2 : quantity.start] if quantity.start > 1 else ()
    if not before or quantity.end < len(words):
        return False
    return before[1].form in {"for", "of"} and before[0].lemma in _FEASTS


_FEASTS = lemmas(
    "wedding dinner party conference event gala banquet reception lunch ceremony function ball "
    "concert breakfast buffet"
)


def _asked_noun(reading: Reading, clause: Clause, quantity: Quantity) -> str | None:
    """The noun of "how many stores", for an answer that is only a number."""
    if clause not in reading.clauses[:SHORT_ANSWER]:
        return None
    following = clause.words[quantity.end : quantity.end + 1]
    if following and is_content(following[0]) and following[0].lemma not in _IDLE_AFTER:
        return None
    label = clause.words[quantity.start - 1] if quantity.start else None
    if label and is_content(label) and label.lemma not in VERBS:
        return None
    return asked_noun(reading.question) or only_plural(reading, clause, quantity)


def _measured_before(words: Sequence[Word], quantity: Quantity) -> str | None:
    """The "caseload" of "a caseload of sixty" and "my caseload was sixty"."""
    if quantity.start < _BEFORE_NUMBER:
        return None
    noun, link = words[quantity.start - 2], words[quantity.start - 1]
    is_measured = noun.lemma in _MEASURED and link.lemma in {"of", "be"}
    return noun.lemma if is_measured else None


_BEFORE_NUMBER = 2
_MEASURED = lemmas(
    "caseload workload readership audience congregation membership circulation following "
    "class cohort intake roll portfolio flock herd fleet clientele"
)


_IDLE_AFTER = lemmas("good tops max odd average roughly mark")

"""Claims about what the person likes, wants, is willing to do, or avoids."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.attitude_questions import (
    ACCEPTS,
    ASKS_FOR_ATTITUDE,
    ASKS_FOR_FACTS,
    LEISURE,
)
from voicecoach.core.claims.attitudes import AXES, EXCLUSIVE, TRAITS, Pole
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.leanings import (
    attitude_of,
    borrowed,
    counts,
    implied,
    is_liked_when,
    lesser_from,
    object_of,
)
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit
from voicecoach.core.claims.models import Claim, FindingValue, Slot
from voicecoach.core.claims.question_stances import answered_stances
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

EXCLUSIVELY = "exclusively"
"""Term of a position that leaves no room for the other pole."""
MEMBER = "of "
"""Opens the term of the one thing, among those of its pole, that a position is about."""
_MEMBERS = lemmas(
    "monday tuesday wednesday thursday friday saturday sunday dog cat horse cow cattle sheep pig "
    "bird fish snake baby toddler teenager teen adult elderly hotel restaurant kitchen catering "
    "retail shop school nursery hospital care blood vomit mud dust city village"
)


def read_preferences(reading: Reading) -> Iterator[Claim]:
    """Signed positions on the axes, and plain likes and dislikes by their object."""
    if LEISURE.find(reading.question):
        return
    asks = _asks_for_attitude(reading.question)
    taken: set[str] = set()
    for index, clause in enumerate(reading.clauses):
        if not counts(clause) and not is_liked_when(reading, index):
            continue
        accepted = _is_accepted(reading, index)
        for draft in _drafts(reading, index, asks=asks):
            taken.add(draft.head)
            if draft.affirmed or not accepted:
                yield finish(reading, index, draft)
    for stance in answered_stances(reading) if asks else ():
        if stance.axis not in taken:
            clause = reading.clauses[stance.clause]
            exclusive = bool(EXCLUSIVE.find(clause.words))
            draft = _position((stance.axis, stance.pole), stance.sign, (), exclusive=exclusive)
            yield finish(reading, stance.clause, draft)


def _is_accepted(reading: Reading, index: int) -> bool:
    """Tell "I'd prefer not to" before "but it's not a big deal", which rules nothing out."""
    return any(
        after.sentence == reading.clauses[index].sentence
        and after.words[0].form == "but"
        and ACCEPTS.find(after.words)
        for after in reading.clauses[index + 1 : index + 3]
    )


def _asks_for_attitude(question: Sequence[Word]) -> bool:
    """Tell "Nights?" and "How do you find nights?" from "Have you ever done nights?"."""
    if ASKS_FOR_FACTS.find(question):
        return False
    is_bare = len(question) <= _BARE_QUESTION and bool(AXES.find(question))
    return is_bare or bool(ASKS_FOR_ATTITUDE.find(question))


_BARE_QUESTION = 6
"""Words of a question that only names its subject."""


def _drafts(reading: Reading, index: int, *, asks: bool) -> Iterator[Draft]:
    clause = reading.clauses[index]
    poles = AXES.find(clause.words)
    attitude = attitude_of(clause, poles, asks=asks)
    if poles:
        sign = attitude if (left_out := _left_out(reading, index)) is None else left_out
        is_answer = asks and bool(TRAITS.find(clause.words))
        if sign is None and is_answer:
            sign = implied(reading, clause, asks=asks)
        if sign is None:
            sign = borrowed(reading, index, asks=asks)
            is_answer = is_answer or asks
        if sign is not None:
            yield from _positions(clause, poles, sign, is_answer=is_answer)
        elif (sign := implied(reading, clause, asks=asks)) is not None:
            yield from _positions(
                clause, poles, sign, within=_asked_axes(reading, asks=asks), is_answer=asks
            )
    if attitude is not None and (terms := object_of(clause, asks=asks)):
        yield _liking(terms, attitude)


def _left_out(reading: Reading, index: int) -> int | None:
    """The sign of what follows "any day" and "except"; None where nothing is left out."""
    if not index or reading.clauses[index].words[0].form != "except":
        return None
    return 1 if reading.clauses[index - 1].negated else -1


def _asked_axes(reading: Reading, *, asks: bool) -> frozenset[str] | None:
    """The axes a bare answer can be about; None when the question leaves them open."""
    if not asks or not reading.question or reading.question[0].form in _OPEN_QUESTIONS:
        return None
    named = frozenset(axis for hit in AXES.find(reading.question) for axis, _ in hit.meaning)
    return named or None


_OPEN_QUESTIONS = word_set("what where which how who describe")


def _positions(
    clause: Clause,
    poles: Sequence[Hit[frozenset[Pole]]],
    sign: int,
    *,
    within: frozenset[str] | None = None,
    is_answer: bool = False,
) -> Iterator[Draft]:
    exclusive = is_answer or bool(EXCLUSIVE.find(clause.words))
    lesser = lesser_from(clause.words)
    signs: dict[Pole, int] = {}
    for hit in poles:
        is_lesser = lesser is not None and hit.start >= lesser
        for pole in sorted(hit.meaning):
            if within is not None and pole[0] not in within:
                continue
            signs.setdefault(pole, -abs(sign) if is_lesser else sign)
    for pole, found in sorted(signs.items()):
        named = frozenset(
            clause.words[at].lemma
            for hit in poles
            if pole in hit.meaning
            for at in range(hit.start, hit.end)
        )
        exclusive = exclusive or lesser is not None
        yield _position(pole, found, poles, exclusive=exclusive, words=named)


def _position(
    pole: Pole,
    attitude: int,
    poles: Sequence[Hit[frozenset[Pole]]],
    *,
    exclusive: bool,
    words: frozenset[str] = frozenset(),
) -> Draft:
    axis, end = pole
    in_favour = end * attitude > 0
    members = {MEMBER + name for name in words & _MEMBERS}
    return Draft(
        slot=Slot.PREFERENCE,
        head=axis,
        value=FindingValue("preference", text=f"{'for' if in_favour else 'against'} {axis}"),
        affirmed=in_favour,
        ongoing=True,
        terms=frozenset({f"pole {end}"} | ({EXCLUSIVELY} if exclusive else set()) | members),
        skip={at for hit in poles for at in range(hit.start, hit.end)},
    )


def _liking(terms: frozenset[str], attitude: int) -> Draft:
    return Draft(
        slot=Slot.PREFERENCE,
        head="liking",
        value=FindingValue("preference", text="likes" if attitude > 0 else "dislikes"),
        affirmed=attitude > 0,
        terms=terms,
    )

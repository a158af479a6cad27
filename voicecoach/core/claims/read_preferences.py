"""Claims about what the person likes, wants, is willing to do, or avoids."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.attitudes import (
    ASKS_FOR_ATTITUDE,
    ASKS_FOR_FACTS,
    ATTITUDES,
    AXES,
    EXCLUSIVE,
    LEANINGS,
    LEISURE,
    TRAITS,
    Pole,
)
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.phrases import is_verb, topics
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.question_stances import answered_stances
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.vocabulary import VERBS
from voicecoach.core.claims.words import Word

EXCLUSIVELY = "exclusively"
"""Term of a position that leaves no room for the other pole."""
_NOT_A_WISH = Lexicon(
    {
        True: (
            "use to; as much as; would like to learn; like to learn; as if; wish; look like; feel "
            "like; something like; more like; like to think; say i would; if it; boss want; "
            "manager want; client want"
        ),
    }
)
_INABILITY = Lexicon(
    {
        True: "can not; will not; not able to; unable to; could not; not willing; would not",
    }
)
_LESSER = Lexicon(
    {True: "than; rather than; instead of; as oppose to; over; not; more than; before"}
)
"""What follows is the one not wanted: "days over nights", "phone rather than email"."""
_COMPARES = word_set(
    "rather sooner more better prefer prefers pick choose take happier easier than instead over "
    "any every"
)
_LIKE_FORMS = frozenset({"like", "likes", "liked"})
_BEFORE_VERBAL_LIKE = word_set("i we would not really do also always quite actually just")
_OPENING_SENTENCES = 2
"""Sentences of an answer in which a thing named without a word of liking is what is liked."""
_LONG_ANSWER = 3
"""Sentences after the first from which an answer tells a story (start value)."""
_UNTOLD = frozenset({Certainty.ASKED, Certainty.REPORTED})


def read_preferences(reading: Reading) -> Iterator[Claim]:
    """Signed positions on the axes, and plain likes and dislikes by their object."""
    if LEISURE.find(reading.question):
        return
    asks = _asks_for_attitude(reading.question)
    taken: set[str] = set()
    for index, clause in enumerate(reading.clauses):
        if not _counts(clause):
            continue
        for draft in _drafts(reading, index, asks=asks):
            taken.add(draft.head)
            yield finish(reading, index, draft)
    for stance in answered_stances(reading) if asks else ():
        if stance.axis not in taken:
            clause = reading.clauses[stance.clause]
            exclusive = bool(EXCLUSIVE.find(clause.words))
            draft = _position((stance.axis, stance.pole), stance.sign, (), exclusive=exclusive)
            yield finish(reading, stance.clause, draft)


def _asks_for_attitude(question: Sequence[Word]) -> bool:
    """Tell "Nights?" and "How do you find nights?" from "Have you ever done nights?"."""
    if ASKS_FOR_FACTS.find(question):
        return False
    return bool(AXES.find(question) or ASKS_FOR_ATTITUDE.find(question))


def _counts(clause: Clause) -> bool:
    if clause.who is Who.OTHER or clause.certainty in _UNTOLD:
        return False
    forms = {word.form for word in clause.words}
    if "if" in forms or (_SOME_PEOPLE & forms and "i" not in forms):
        return False
    return not any(hit.start or clause.words[0].form != "like" for hit in _not_wished(clause))


_SOME_PEOPLE = word_set("them they others everyone everybody most some")


def _not_wished(clause: Clause) -> list[Hit[bool]]:
    return _NOT_A_WISH.find(clause.words)


def _drafts(reading: Reading, index: int, *, asks: bool) -> Iterator[Draft]:
    clause = reading.clauses[index]
    poles = AXES.find(clause.words)
    attitude = _attitude(clause, poles, asks=asks)
    if poles:
        sign = attitude
        if sign is None:
            sign = _borrowed(reading, index, asks=asks)
        if sign is not None:
            is_answer = asks and bool(TRAITS.find(clause.words))
            yield from _positions(clause, poles, sign, is_answer=is_answer)
        elif (sign := _implied(reading, clause, asks=asks)) is not None:
            yield from _positions(
                clause, poles, sign, within=_asked_axes(reading, asks=asks), is_answer=asks
            )
    if attitude is not None and (terms := _object(clause, asks=asks)):
        yield _liking(terms, attitude)


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
    lesser = _lesser_from(clause.words)
    signs: dict[Pole, int] = {}
    for hit in poles:
        is_lesser = lesser is not None and hit.start >= lesser
        for pole in sorted(hit.meaning):
            if within is not None and pole[0] not in within:
                continue
            signs.setdefault(pole, -abs(sign) if is_lesser else sign)
    for pole, found in sorted(signs.items()):
        yield _position(pole, found, poles, exclusive=exclusive or lesser is not None)


def _lesser_from(words: Sequence[Word]) -> int | None:
    """Where the lesser side of a comparison begins: after "over", "than", "rather than"."""
    if not _COMPARES & {word.form for word in words}:
        return None
    hits = [hit for hit in _LESSER.find(words) if hit.start]
    hits = [hit for hit in hits if words[hit.start].form != "not" and hit.end < len(words)]
    return hits[0].end if hits else None


def _implied(reading: Reading, clause: Clause, *, asks: bool) -> int | None:
    """The sign where no word of liking stands: a wish asked for, a trait, something ruled out."""
    is_trait = any(clause.words[hit.start + 1].form in _IS for hit in TRAITS.find(clause.words))
    if not asks:
        return (-1 if clause.negated else 1) if is_trait and clause.who is Who.SELF else None
    if not is_trait and not _answers_bare(reading, clause):
        return -1 if _INABILITY.find(clause.words) and clause.who is Who.SELF else None
    sign = -1 if clause.negated else 1
    return -sign if _ASKS_FOR_DISLIKE.find(reading.question) else sign


_IS = word_set("am would call consider tend the")


def _answers_bare(reading: Reading, clause: Clause) -> bool:
    """Tell "days, please" and "I'd take the van" from the story told around them."""
    first = reading.clauses[0].sentence
    is_long = reading.clauses[-1].sentence - first >= _LONG_ANSWER
    if clause.sentence >= first + (1 if is_long else _OPENING_SENTENCES):
        return False
    has_verb = any(
        is_verb(clause.words, at) or word.lemma in {"be", "have", "do"}
        for at, word in enumerate(clause.words)
    )
    if not has_verb:
        return True
    if clause.who is Who.NOBODY or _tells_the_past(clause):
        return False
    return bool(ASKS_FOR_ATTITUDE.find(reading.question))


_ASKS_FOR_DISLIKE = Lexicon(
    {
        True: (
            "not like|enjoy|want; rather not; least; worst; hate; dislike; bore you; avoid; "
            "struggle with; not treat; find hard|difficult; put you off; dread; drain you"
        ),
    }
)
"""Questions whose bare answer names what is not liked."""


def _tells_the_past(clause: Clause) -> bool:
    return any(
        word.form in _PAST or (word.form.endswith("ed") and word.lemma in VERBS)
        for word in clause.words
    )


_PAST = word_set("did was were had went got took came made left")


def _borrowed(reading: Reading, index: int, *, asks: bool) -> int | None:
    """The attitude of the clause beside it, if that has no object of its own."""
    clause = reading.clauses[index]
    for at in (index + 1, index - 1):
        if not 0 <= at < len(reading.clauses):
            continue
        other = reading.clauses[at]
        if other.sentence != clause.sentence or not _counts(other) or AXES.find(other.words):
            continue
        sign = _attitude(other, (), asks=asks)
        if sign is not None and not _object(other, asks=asks):
            return sign
        points = at > index and _POINTS & {word.form for word in other.words}
        if points and (sign is not None or _INABILITY.find(other.words)):
            return sign or -1
    return None


_POINTS = word_set("it them those that these")
"""Words that take up what the clause before named: "fine print, I can't stay awake for it"."""


def _position(
    pole: Pole, attitude: int, poles: Sequence[Hit[frozenset[Pole]]], *, exclusive: bool
) -> Draft:
    axis, end = pole
    in_favour = end * attitude > 0
    return Draft(
        slot=Slot.PREFERENCE,
        head=axis,
        value=FindingValue("preference", text=f"{'for' if in_favour else 'against'} {axis}"),
        affirmed=in_favour,
        ongoing=True,
        terms=frozenset({f"pole {end}"} | ({EXCLUSIVELY} if exclusive else set())),
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


def _attitude(clause: Clause, poles: Sequence[Hit[frozenset[Pole]]], *, asks: bool) -> int | None:
    """+1 for a wish, -1 for an aversion, None when the clause tells neither."""
    table = LEANINGS if asks else ATTITUDES
    named = {at for pole in poles for at in range(pole.start, pole.end)}
    hits = [hit for hit in table.find(clause.words) if _is_attitude(clause.words, hit)]
    hits = [hit for hit in hits if not named >= set(range(hit.start, hit.end))]
    if not hits:
        return None
    hit = min(hits, key=lambda found: _distance(found, poles))
    inside = named | set(range(hit.start, hit.end))
    outside = [word for at, word in enumerate(clause.words) if at not in inside]
    return -hit.meaning if is_negated(outside) else hit.meaning


def _distance(hit: Hit[int], poles: Sequence[Hit[frozenset[Pole]]]) -> int:
    """Words between the liking and the nearest thing liked."""
    return min(
        (max(pole.start - hit.end, hit.start - pole.end) for pole in poles), default=hit.start
    )


def _is_attitude(words: Sequence[Word], hit: Hit[int]) -> bool:
    """Tell the verb "like" from the filler and the comparison."""
    if words[hit.start].form not in _LIKE_FORMS or hit.end > hit.start + 1:
        return True
    return bool(hit.start) and words[hit.start - 1].form in _BEFORE_VERBAL_LIKE


def _object(clause: Clause, *, asks: bool) -> frozenset[str]:
    """What is liked: the content after the words of liking."""
    hits = (LEANINGS if asks else ATTITUDES).find(clause.words)
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    start = min(covered, default=0)
    rest = [word for at, word in enumerate(clause.words) if at >= start and at not in covered]
    return topics(rest)

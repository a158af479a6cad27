"""Claims about what the person likes, wants, is willing to do, or avoids."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicecoach.core.claims.attitudes import ASKS_FOR_ATTITUDE, ATTITUDES, AXES, EXCLUSIVE, TRAITS
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.phrases import topics
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.words import Word

_NOT_A_WISH = Lexicon(
    {
        True: (
            "use to; as much as; than; would like to learn; like to learn; as if; wish; "
            "look like; feel like; something like; more like; like to think; say i would; if it; "
            "boss want; manager want; client want"
        ),
    }
)
_INABILITY = Lexicon(
    {
        True: "can not; will not; not able to; unable to; could not; not willing; would not",
    }
)
_LIKE_FORMS = frozenset({"like", "likes", "liked"})
_BEFORE_VERBAL_LIKE = word_set("i we would not really do also always quite actually just")


def read_preferences(reading: Reading) -> Iterator[Claim]:
    """Signed positions on the axes, and plain likes and dislikes by their object."""
    asks = bool(ASKS_FOR_ATTITUDE.find(reading.question))
    for index, clause in enumerate(reading.clauses):
        if clause.who is Who.OTHER or clause.certainty in {Certainty.ASKED, Certainty.REPORTED}:
            continue
        if any(word.form == "if" for word in clause.words) or _is_comparison(clause.words):
            continue
        for draft in _drafts(clause, asks=asks):
            yield finish(reading, index, draft)


def _is_comparison(words: Sequence[Word]) -> bool:
    return any(hit.start or words[0].form != "like" for hit in _NOT_A_WISH.find(words))


def _drafts(clause: Clause, *, asks: bool) -> Iterator[Draft]:
    poles = AXES.find(clause.words)
    attitude = _attitude(clause, poles)
    sign = attitude
    if sign is None and poles and (asks or TRAITS.find(clause.words)):
        sign = -1 if clause.negated else 1
    if sign is None and poles and clause.who is Who.SELF and _would(clause.words):
        sign = -1 if clause.negated else 1
    if sign is None and poles and _INABILITY.find(clause.words):
        sign = -1
    if sign is None:
        return
    exclusive = bool(EXCLUSIVE.find(clause.words))
    for axis, pole in sorted({hit.meaning for hit in poles}):
        yield _position(axis, pole, sign, poles, exclusive=exclusive)
    if attitude is not None and (terms := _object(clause)):
        yield Draft(
            slot=Slot.PREFERENCE,
            head="liking",
            value=FindingValue("preference", text="likes" if attitude > 0 else "dislikes"),
            affirmed=attitude > 0,
            terms=terms,
        )


def _would(words: Sequence[Word]) -> bool:
    return any((word.form, following.form) == ("i", "would") for word, following in pairwise(words))


def _position(
    axis: str, pole: int, attitude: int, poles: Sequence[Hit[tuple[str, int]]], *, exclusive: bool
) -> Draft:
    in_favour = pole * attitude > 0
    return Draft(
        slot=Slot.PREFERENCE,
        head=axis,
        value=FindingValue("preference", text=f"{'for' if in_favour else 'against'} {axis}"),
        affirmed=in_favour,
        ongoing=True,
        terms=frozenset({f"pole {pole}"} | ({EXCLUSIVELY} if exclusive else set())),
        skip={at for hit in poles for at in range(hit.start, hit.end)},
    )


EXCLUSIVELY = "exclusively"
"""Term of a position that leaves no room for the other pole."""


def _attitude(clause: Clause, poles: Sequence[Hit[tuple[str, int]]]) -> int | None:
    """+1 for a wish, -1 for an aversion, None when the clause tells neither."""
    hits = [hit for hit in ATTITUDES.find(clause.words) if _is_attitude(clause.words, hit)]
    if not hits:
        return None
    hit = hits[0]
    inside = {at for pole in poles for at in range(pole.start, pole.end)}
    inside.update(range(hit.start, hit.end))
    outside = [word for at, word in enumerate(clause.words) if at not in inside]
    return -hit.meaning if is_negated(outside) else hit.meaning


def _is_attitude(words: Sequence[Word], hit: Hit[int]) -> bool:
    """Tell the verb "like" from the filler and the comparison."""
    if words[hit.start].form not in _LIKE_FORMS or hit.end > hit.start + 1:
        return True
    return bool(hit.start) and words[hit.start - 1].form in _BEFORE_VERBAL_LIKE


def _object(clause: Clause) -> frozenset[str]:
    """What is liked: the content after the words of liking."""
    hits = ATTITUDES.find(clause.words)
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    start = min(covered, default=0)
    rest = [word for at, word in enumerate(clause.words) if at >= start and at not in covered]
    return topics(rest)

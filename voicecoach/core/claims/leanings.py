"""Whether a clause likes what it names: by its own words, its neighbour or its question."""

from collections.abc import Sequence

from voicecoach.core.claims.attitude_questions import ASKS_FOR_ATTITUDE
from voicecoach.core.claims.attitudes import ATTITUDES, AXES, LEANINGS, TRAITS, Pole
from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import is_base_form, lemma, word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import Certainty, Who
from voicecoach.core.claims.phrases import is_verb, topics
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.vocabulary import VERBS
from voicecoach.core.claims.words import Word

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
    {
        True: (
            "than; rather than; instead of; as oppose to; over; not; more than; before; except; "
            "apart from; but not; bar"
        ),
    }
)
"""What follows is the one not wanted: "days over nights", "phone rather than email"."""
_COMPARES = word_set(
    "rather sooner more better prefer prefers pick choose take happier easier than instead over "
    "any every"
)
_OF_ANOTHER = word_set("wants needs loves likes prefers hates enjoys")
_LIKE_FORMS = frozenset({"like", "likes", "liked"})
_BEFORE_VERBAL_LIKE = word_set("i we would not really do also always quite actually just")
_OPENING_SENTENCES = 2
"""Sentences of an answer in which a thing named without a word of liking is what is liked."""
_LONG_ANSWER = 3
"""Sentences after the first from which an answer tells a story (start value)."""


def counts(clause: Clause) -> bool:
    if clause.who is Who.OTHER or clause.certainty is Certainty.ASKED:
        return False
    if clause.certainty is Certainty.REPORTED and not _likes_to_be_told(clause):
        return False
    forms = {word.form for word in clause.words}
    if "if" in forms and clause.words[0].form in {"if", "and", "but"}:
        return False
    if _tells_of_others(clause.words):
        return False
    return not any(hit.start or clause.words[0].form != "like" for hit in _not_wished(clause))


def _likes_to_be_told(clause: Clause) -> bool:
    hits = LEANINGS.find(clause.words)
    return clause.words[0].form == "i" and bool(hits) and hits[0].start <= 2


def _tells_of_others(words: Sequence[Word]) -> bool:
    """Tell "some people hate it" from "I know some hate it" and the note "told them no issue"."""
    told = {at + 1 for at, word in enumerate(words) if word.form in _TOLD}
    forms = {word.form for at, word in enumerate(words) if at not in told}
    return bool(_SOME_PEOPLE & forms) and "i" not in forms


_SOME_PEOPLE = word_set("them they others everyone everybody most some")
_TOLD = word_set("told tell asked")


def _not_wished(clause: Clause) -> list[Hit[bool]]:
    return _NOT_A_WISH.find(clause.words)


def lesser_from(words: Sequence[Word]) -> int | None:
    """Where the lesser side of a comparison begins: after "over", "than", "rather than"."""
    if not _COMPARES & {word.form for word in words}:
        return None
    hits = [hit for hit in _LESSER.find(words) if hit.start]
    hits = [hit for hit in hits if words[hit.start].form != "not" and hit.end < len(words)]
    return hits[0].end if hits else _preferred_to(words)


def _preferred_to(words: Sequence[Word]) -> int | None:
    """Where the lesser side of "I prefer nights to days" begins; "prefer to walk" has none."""
    at = next((at for at, word in enumerate(words) if word.lemma == _PREFER), len(words))
    for to in range(at + 2, len(words) - 1):
        after = words[to + 1]
        if words[to].form == "to":
            is_done = after.lemma in VERBS and is_base_form(after.form)
            return None if is_done else to + 1
    return None


_PREFER = lemma("prefer")


def implied(reading: Reading, clause: Clause, *, asks: bool) -> int | None:
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
    if _tells_the_past(clause):
        return False
    if clause.who is Who.NOBODY:
        return any(not hit.start for hit in AXES.find(clause.words))
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


def borrowed(reading: Reading, index: int, *, asks: bool) -> int | None:
    """The attitude of the clause beside it, if that has no object of its own."""
    clause = reading.clauses[index]
    for at in (index + 1, index - 1):
        if not 0 <= at < len(reading.clauses):
            continue
        other = reading.clauses[at]
        if other.sentence != clause.sentence or not counts(other) or AXES.find(other.words):
            continue
        if other.words[0].form in _WHEN:
            continue
        sign = attitude_of(other, (), asks=asks)
        if sign is not None and not object_of(other, asks=asks):
            return sign
        points = at > index and _POINTS & {word.form for word in other.words}
        if points and (sign is not None or _INABILITY.find(other.words)):
            return sign or -1
    return None


_POINTS = word_set("it them those that these they")
"""Words that take up what the clause before named: "fine print, I can't stay awake for it"."""


_ABOUT_SELF = word_set("i me my mine")


def _forms(clause: Clause) -> set[str]:
    return {word.form for word in clause.words}


def is_liked_when(reading: Reading, index: int) -> bool:
    """Tell "I love it when somebody says well done", where the other person is what is liked.

    So is what bores: "I get bored if every day's the same".
    """
    clause = reading.clauses[index]
    before = reading.clauses[index - 1] if index else clause
    if clause.words[0].form not in _WHEN or before.sentence != clause.sentence:
        return False
    return before.words[0].form == "i" and attitude_of(before, (), asks=True) is not None


_WHEN = word_set("when if")


def attitude_of(clause: Clause, poles: Sequence[Hit[frozenset[Pole]]], *, asks: bool) -> int | None:
    """+1 for a wish, -1 for an aversion, None when the clause tells neither."""
    table = LEANINGS if asks else ATTITUDES
    if clause.who is Who.NOBODY and _tells_the_past(clause) and not _ABOUT_SELF & _forms(clause):
        return None
    named = {at for pole in poles for at in range(pole.start, pole.end)}
    hits = [hit for hit in table.find(clause.words) if _is_attitude(clause.words, hit)]
    hits = [hit for hit in hits if not named >= set(range(hit.start, hit.end))]
    lesser = lesser_from(clause.words)
    if lesser is not None and hits:
        hits = [hit for hit in hits if hit.end <= lesser] or hits
    if not hits:
        return -1 if asks and _forbids(clause.words) else None
    hit = min(hits, key=lambda found: _distance(found, poles))
    inside = named | set(range(hit.start, hit.end))
    outside = [word for at, word in enumerate(clause.words) if at not in inside]
    return -hit.meaning if is_negated(outside) else hit.meaning


def _forbids(words: Sequence[Word]) -> bool:
    """Tell an order not to: "just don't ring me"."""
    forms = [word.form for word in words if word.form not in _BEFORE_ORDER]
    return forms[:2] == ["do", "not"] and "i" not in forms


_BEFORE_ORDER = word_set("but and just please for sake god's goodness so or only")


def _distance(hit: Hit[int], poles: Sequence[Hit[frozenset[Pole]]]) -> int:
    """Words between the liking and the nearest thing liked."""
    return min(
        (max(pole.start - hit.end, hit.start - pole.end) for pole in poles), default=hit.start
    )


def _is_attitude(words: Sequence[Word], hit: Hit[int]) -> bool:
    """Tell the verb "like" from the filler and the comparison, and what "who wants what" wants."""
    if hit.start and words[hit.start].form in _OF_ANOTHER:
        return False
    if words[hit.start].form not in _LIKE_FORMS or hit.end > hit.start + 1:
        return True
    return bool(hit.start) and words[hit.start - 1].form in _BEFORE_VERBAL_LIKE


def object_of(clause: Clause, *, asks: bool) -> frozenset[str]:
    """What is liked: the content after the words of liking."""
    hits = (LEANINGS if asks else ATTITUDES).find(clause.words)
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    start = min(covered, default=0)
    rest = [word for at, word in enumerate(clause.words) if at >= start and at not in covered]
    return topics(rest)

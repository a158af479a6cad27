"""Yes or no: the polarity of a row of words, with the negations that do not negate."""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.words import Word

_NEGATES = Lexicon(
    {
        "no": (
            "not; never; no; without; neither; nor; none; hardly; barely; unable to; refuse to; "
            "lack; no longer; nobody; zero; stop short of; far from; fail to; yet to; "
            "know nothing; clueless"
        ),
        "neutral": (
            "not only; not just; not forget; not to mention; no doubt; no problem; "
            "no problem with; not have a problem; not have any problem; no issue; "
            "not have an issue; no issue with; not mind; not a problem; no trouble; not bother; "
            "never say no; never stop; can not wait; not bad; no matter; no question; not least; "
            "no wonder; never mind; never a problem; not that i do not; not as if i have never; "
            "not like i have never; not like i do not; not as if i do not; not that i can not; "
            "not as though i have never; not afraid; not averse; nothing but; why not; "
            "no stranger to; no objection; not hate; not dislike; not unhappy; not uncommon; "
            "not unfamiliar; not new to; not unusual; never without; no complaint; no shortage; "
            "not shy; no big deal; not say no; or not; not until; not too bad; not to say; "
            "no less than; no more than; no fewer than; not more than; not fail to; "
            "never fail to; not quite; never have any|a trouble|problem|difficulty; "
            "no trouble|difficulty; "
            "not have any|much trouble|difficulty; not struggle; never struggle; "
            "not that i have never; and yes; no nonsense; not so much"
        ),
    }
)


def is_negated(words: Sequence[Word]) -> bool:
    """Tell whether the clause as a whole denies: negations counted, neutral ones left out."""
    return len(_negations(words)) % 2 == 1


def negation_at(words: Sequence[Word]) -> int | None:
    """Where the first real negation ends; None when the clause affirms."""
    hits = _negations(words)
    return hits[0].end if len(hits) % 2 == 1 else None


def _negations(words: Sequence[Word]) -> list[Hit[str]]:
    """The words that deny; the "no" that answers a question is not one of them."""
    hits = [hit for hit in _NEGATES.find(words) if hit.meaning == "no"]
    if words and words[0].form == "no" and is_answered_no(words):
        hits = [hit for hit in hits if hit.start > 0]
    if len(hits) > 1 and words[-1].form == "no":
        hits = hits[:-1]
    return hits


def is_answered_no(words: Sequence[Word]) -> bool:
    """Tell the "no" that answers a question from the one before what there is none of."""
    if words[0].form not in {"no", "nope", "nah", "never"}:
        return False
    if len(words) == 1:
        return True
    return words[0].form != "never" and words[1].form in _AFTER_ANSWER


_AFTER_ANSWER = word_set(
    "i we it my our his her not never he she they there that this the a an actually honestly "
    "really sorry at in on for from when but and just only because so someone somebody you"
)

"""Ways to say that one has not done a thing, cannot do it, or that somebody else always did it.

Each yields what was denied: the words of the clause that name it or, where it has none ("never done
one"), the skill that the question asks for.
"""

from collections.abc import Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.denial_answers import answered_no, meant, named_as_missing, says_no
from voicecoach.core.claims.denial_fronted import fronted, subject_at
from voicecoach.core.claims.denial_words import (
    BASICS,
    DENIES,
    DOES_ALL,
    EXPERIENCE_NOUNS,
    HAD_SOMEBODY_FOR_IT,
    LIMITS,
    NO_SKILL,
    ONLY_ENGLISH,
)
from voicecoach.core.claims.done_to_one import own_words
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Certainty, Who
from voicecoach.core.claims.phrases import noun_after
from voicecoach.core.claims.polarity import negation_at
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.skill_questions import asks_for_skill
from voicecoach.core.claims.skill_words import (
    ANY_TONGUE,
    OWN,
    TONGUE,
    WELL,
    Named,
    is_telling,
    named_skill,
)
from voicecoach.core.claims.vocabulary import DETERMINERS, PREPOSITIONS, SELF, TEAM, VERBS, lemmas
from voicecoach.core.claims.words import Word

_MOST_TERMS = 6
_ALWAYS = word_set("always only every all whole entirely exclusively")
_COMPARES = word_set(
    "than bigger larger longer better worse harder higher more except unless until"
)
_NOBODY = frozenset({"nobody", "none", "no-one"})
_GOES_ON = word_set("as that like because only just if")
"""What opens another clause right after "not", which is denied there or not at all."""
_PAST_PERFECT = frozenset({"had", "would"})
_PRONOUNS = word_set("it that this one them those these any so either")
_HABIT = word_set("do does can")
_EXPERIENCE = word_set("have has never do does can no barely hardly without ever zero")
"""The word that carries the denial, where it denies experience and not one event."""


def read_denial(reading: Reading, index: int) -> tuple[frozenset[str], bool] | None:
    """What clause number `index` denies, and whether it is a habit or ability that may change."""
    clause = reading.clauses[index]
    found = _said_by_phrase(reading, index) or named_as_missing(reading, index)
    if clause.certainty is not Certainty.HYPOTHETICAL:
        found = found or _said_of_others(reading, index) or fronted(reading, index)
        if found is None and clause.negated:
            return _said_by_negation(reading, index) or _answered(reading, index)
        found = found or answered_no(reading, index)
    return (found, True) if found and _fits(found) else None


def _answered(reading: Reading, index: int) -> tuple[frozenset[str], bool] | None:
    found = answered_no(reading, index)
    return (found, True) if found and _fits(found) else None


def _fits(terms: frozenset[str]) -> bool:
    return 0 < len(terms) <= _MOST_TERMS and is_telling(terms)


def _said_by_phrase(reading: Reading, index: int) -> frozenset[str] | None:
    """Read "I'd need training on ledgers", "the tills were never me"."""
    clause = reading.clauses[index]
    words = clause.words
    hits = DENIES.find(words)
    if not hits or clause.who is Who.OTHER or _is_limited(words[hits[0].end :]):
        return _little(words)
    hit = hits[0]
    if words[hit.start].form == "never" and _is_past_perfect(words[: hit.start]):
        return None
    if hit.meaning == "before":
        return named_skill(words[: hit.start]).terms or meant(reading, index)
    if hit.meaning == "little":
        return _little(words)
    fronted = words[: subject_at(words)]
    return (
        named_skill(words[hit.end :]).terms or named_skill(fronted).terms or meant(reading, index)
    )


def _little(words: Sequence[Word]) -> frozenset[str] | None:
    """A language known by a few words only: it excludes that it is spoken well."""
    if ONLY_ENGLISH.find(words):
        return frozenset({ANY_TONGUE})
    if not BASICS.find(words):
        return None
    tongues = {tag for tag in named_skill(words).tags if tag.startswith(TONGUE)}
    return frozenset(tongues | {WELL}) if tongues else None


def _said_of_others(reading: Reading, index: int) -> frozenset[str] | None:
    """Read "an outside firm always did the wages", "we had a man for that"."""
    clause = reading.clauses[index]
    words = clause.words
    if hits := HAD_SOMEBODY_FOR_IT.find(words):
        return named_skill(words[: hits[0].start]).terms or meant(reading, index)
    hits = DOES_ALL.find(words)
    if clause.negated or not hits or not hits[0].start:
        return None
    before = {word.form for word in words[: hits[0].start]}
    if before & _SUBJECT or not (_ALWAYS & before or says_no(reading, index)):
        return None
    about = named_skill(words[hits[0].start :])
    return about.tags or about.words - VERBS or meant(reading, index)


_SUBJECT = word_set("i we me myself us it you that there")


def _said_by_negation(reading: Reading, index: int) -> tuple[frozenset[str], bool] | None:
    clause = reading.clauses[index]
    words = clause.words
    start = negation_at(words)
    if start is None or clause.who is Who.NOBODY or clause.who is Who.OTHER:
        return None
    rest = words[start:]
    if words[start - 1].form in _NOBODY or _is_about_anybody(clause) or _is_qualified(rest):
        return None
    carriers = {word.form for word in words[max(0, start - 3) : start]}
    if _is_of_one_time(reading, carriers) or (len(rest) == 1 and rest[0].form in _GOES_ON):
        return None
    if words[start - 1].form == "never" and _is_past_perfect(words[: start - 1]):
        return None
    terms = _denied(reading, index, start)
    if terms is None or not (_fits(terms) or _is_ability(carriers, rest, terms)):
        return None
    if not _lacks_experience(words[start - 1].form, terms, rest):
        return None
    if not _is_of_experience(reading.clauses[index].words, start, carriers, terms):
        return None
    if _LICENCE & {word.lemma for word in rest}:
        terms |= {OWN}
    return terms, bool(carriers & _HABIT)


_LICENCE = lemmas("licence ticket certificate certification card")
"""Papers that a person holds: what a team does needs only one who has them."""


def _is_pronoun_after_verb(named: Named, rest: Sequence[Word]) -> bool:
    """Tell "I've not written one", whose object the question names."""
    return (
        not named.tags
        and len(named.words) == 1
        and rest[-1].form in _PRONOUNS
        and rest[-2:-1] != []
        and rest[-2].lemma in named.words
    )


def _is_of_experience(
    words: Sequence[Word], start: int, carriers: set[str], terms: frozenset[str]
) -> bool:
    """Tell what one never does from what was not so once, and from "never at my desk"."""
    if any(term[0] in "@#" for term in terms):
        return True
    if start < len(words) and words[start].form in PREPOSITIONS:
        return False
    if {"can", "could"} & carriers:
        return len(terms) > 1 or any(word.lemma in terms for word in words[start : start + 1])
    if carriers & _EXPERIENCE or len(terms) > 1:
        return True
    return not carriers & {"did"} and _has_subject(words, start)


def _is_ability(carriers: set[str], rest: Sequence[Word], terms: frozenset[str]) -> bool:
    """Read "I can't dance": a verb and nothing else."""
    return "can" in carriers and len(terms) == 1 and rest[0].lemma in terms and len(rest) <= 3


def _is_of_one_time(reading: Reading, carriers: set[str]) -> bool:
    """Tell "my back went, I couldn't drive" from what one cannot do."""
    return "would" in carriers or ("could" in carriers and not asks_for_skill(reading.question))


def _denied(reading: Reading, index: int, start: int) -> frozenset[str] | None:
    """The object after the negation, or before the subject ("Polish I don't have"), or as asked."""
    words = reading.clauses[index].words
    rest = named_skill(own_words(words[start:]))
    rest = rest if is_telling(rest.terms) else named_skill(words[start:])
    is_empty = _is_pronoun_after_verb(rest, words[start:]) or _only_echoes(reading, rest)
    if rest.terms and not is_empty:
        return _with_verb(rest, words[start:]) | (_where_denied(words[start:]) & rest.words)
    fronted = named_skill(words[: subject_at(words)]).terms
    return fronted or meant(reading, index)


def _only_echoes(reading: Reading, named: Named) -> bool:
    """Tell "I don't sign", said to a question about sign language."""
    asked = {word.lemma for word in reading.question}
    return bool(named.words) and not is_telling(named.terms) and named.words <= asked


def _where_denied(rest: Sequence[Word]) -> frozenset[str]:
    """The hospital of "never worked nights in a hospital", where alone it is denied.

    So is the leather of "never used a sewing machine with leather".
    """
    for at in range(len(rest) - 1):
        if rest[at].form in _WITHIN and rest[at + 1].form in {"a", "an"}:
            nouns, _ = noun_after(rest, at + 2)
            return frozenset(nouns[-1:]) - _ANYWHERE
        if at and rest[at].form in _UPON and named_skill(rest[:at]).tags:
            return named_skill(rest[at + 1 :]).words
    return frozenset()


_WITHIN = word_set("in at for to")
_UPON = word_set("with on")
_ANYWHERE = lemmas(
    "life career job role way company business team place setting living bit while year time month "
    "week day hour day-job work capacity sense person people senior"
)
"""What "in a" leads to that leaves nothing out."""


def _with_verb(named: Named, rest: Sequence[Word]) -> frozenset[str]:
    """A tool alone is denied by "used"; "shipped anything in it" denies the shipping."""
    is_tool = all(tag.startswith("#") for tag in named.tags)
    verb = next((word for word in rest if word.lemma in named.words), None)
    if not named.tags or not is_tool or verb is None or not verb.form.endswith(("ed", "en", "t")):
        return named.terms
    return named.terms if verb.lemma in _USING else named.terms | {verb.lemma}


_USING = frozenset({"write", "speak", "code", "program", "develop", "work", "use", "learn", "own"})


def _has_subject(words: Sequence[Word], start: int) -> bool:
    """The person, or "it", stands right before the verb that is denied."""
    before = {word.form for word in words[max(0, start - 4) : start]}
    return bool(before & {"i", "we", "it"}) and bool(
        {word.form for word in words[start:]} & (SELF | DETERMINERS)
    )


def _is_past_perfect(before: Sequence[Word]) -> bool:
    """Tell "I'd never seen one before", which says that one did then."""
    return bool({word.form for word in before[-2:]} & _PAST_PERFECT)


def _lacks_experience(negation: str, terms: frozenset[str], rest: Sequence[Word]) -> bool:
    """Tell "no background in sales" from "no hard feelings" and "zero lorries"."""
    if negation not in {"no", "zero", "without"}:
        return True
    is_skill = negation == "no" and any(term[0] in "@#" for term in terms)
    return is_skill or any(word.lemma in EXPERIENCE_NOUNS for word in rest)


def _is_qualified(rest: Sequence[Word]) -> bool:
    meanings = NO_SKILL.meanings(rest[:5]) - {"emphasis"}
    if meanings == {"story"}:
        return not named_skill(rest).tags or _is_limited(rest)
    return bool(meanings) or _is_limited(rest)


def _is_limited(rest: Sequence[Word]) -> bool:
    """Denied for a time, a place or a degree only."""
    return bool(LIMITS.find(rest) or _COMPARES & {word.form for word in rest})


def _is_about_anybody(clause: Clause) -> bool:
    """Tell "you can't put it on a chart", which is about anybody."""
    forms = {word.form for word in clause.words}
    return "you" in forms and not forms & (SELF | TEAM)

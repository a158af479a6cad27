"""Claims about what somebody has done, uses or knows, and about what they have never done.

A denial requires all of its content ("never treated a horse": treat, horse) in an affirmation
before the two are compared; an affirmation is any first-person clause that asserts doing something.
"""

from collections.abc import Collection, Iterator
from itertools import pairwise

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.people import is_person_noun
from voicecoach.core.claims.phrases import is_verb
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.skill_denials import read_denial
from voicecoach.core.claims.skill_questions import asks_for_skill
from voicecoach.core.claims.skill_words import OWN, WELL, asked_skill, covers, offered
from voicecoach.core.claims.told_subject import LONG_ANSWER
from voicecoach.core.claims.vocabulary import SELF, TEAM

_WANTED = Lexicon(
    {
        True: "read about; read up on; look into; okay|fine|happy|willing to; open to; "
        "want to; like to learn; interest in; learn to; hear|heard of|about; look forward; "
        "curious; stop; quit; give up; avoid; instead of; rather than; would love; hope to; "
        "still learn; could|would|can|will soon|quickly|easily|always ?pick|learn|get; "
        "could|would|can|will pick|learn|get * up; could|would pick up; could|would|will learn; "
        "on a course; "
        "be learn; learn * month|week; beginner; say hello; bits; a few word; hello and",
    }
)
_ADVISES = Lexicon(
    {True: "tell|ask|advise|warn|beg|urge me|him|her|them|us|you|everyone|people not to"}
)
"""Says what others were not to do: "I'd told them not to hire him"."""
_LITTLE = Lexicon(
    {
        True: (
            "a bit of; a little; bits; some basic; basic; only learn; beginner; rusty; a few word; "
            "say hello; order a coffee; get by; just start; learn; only; no; not; never; nothing"
        ),
    }
)
"""An answer with one of these is not simply a yes."""
_SURE_ANSWERS = 2
"""Clauses at the beginning of an answer that can be its yes."""


def read_skills(reading: Reading) -> Iterator[Claim]:
    """What the person says they did or never did, one claim a clause at most.

    What a statement denies and affirms at once is not denied: one of the two was misread.
    """
    claims = list(_read(reading))
    told = [claim.terms for claim in claims if claim.affirmed]
    for claim in claims:
        if claim.affirmed or not any(covers(terms, claim.terms) for terms in told):
            yield claim


def _read(reading: Reading) -> Iterator[Claim]:
    denials = {
        index: found
        for index, clause in enumerate(reading.clauses)
        if clause.certainty in _TOLD
        and not _has_exception(reading, index)
        and not _ADVISES.find(clause.words)
        and (found := read_denial(reading, index))
    }
    asked = _asked_and_affirmed(reading)
    if any(terms & asked for terms, _ in denials.values()):
        asked = frozenset()
    well = _told_well(reading)
    for index, clause in enumerate(reading.clauses):
        if index in denials:
            terms, may_change = denials[index]
            yield finish(reading, index, _draft(terms, affirmed=False, ongoing=may_change))
        elif _is_heading(clause) and _heads_a_denial(reading, index, denials):
            continue
        elif terms := _affirmed_here(reading, index, asked):
            terms |= {WELL} if clause.sentence in well else frozenset()
            yield finish(reading, index, _draft(terms, affirmed=True))


def _heads_a_denial(reading: Reading, index: int, denials: Collection[int]) -> bool:
    """The next clause denies, or one more after "told her"."""
    sentence = reading.clauses[index].sentence
    following = reading.clauses[index + 1 : index + 2]
    is_told = bool(following) and {word.form for word in following[0].words} <= _SAID
    at = index + 2 if is_told else index + 1
    return at in denials and reading.clauses[at].sentence == sentence


_SAID = word_set("said told asked her him them that no nope honestly sorry")


def _is_heading(clause: Clause) -> bool:
    """Tell "first aid" in "first aid: none", which affirms nothing."""
    return len(clause.words) <= _LONGEST_HEADING and not _has_subject(clause)


_LONGEST_HEADING = 4


def _affirmed_here(reading: Reading, index: int, asked: frozenset[str]) -> frozenset[str]:
    """What clause number `index` says was done, with what the question asks where it is a yes."""
    clause = reading.clauses[index]
    if clause.certainty not in _TOLD or clause.negated or clause.who is Who.OTHER:
        return frozenset()
    terms = _affirmed(reading, clause) if _is_told(reading, clause) else frozenset()
    if asked and not index and clause.words[0].form in _YES:
        return terms | asked | {OWN}
    is_first = index < _SURE_ANSWERS and (reading.is_note or _has_subject(clause))
    return terms | asked if terms and is_first and not _is_another(terms, asked) else terms


_YES = word_set("yes yeah yep yup absolutely definitely certainly sure course loads plenty")
_ONESELF = (SELF | TEAM) - {"my", "our"}
"""Words for oneself, besides those that only say whose somebody or something is."""
_TOLD = frozenset({Certainty.ASSERTED, Certainty.HYPOTHETICAL})


def _draft(terms: frozenset[str], *, affirmed: bool, ongoing: bool = False) -> Draft:
    return Draft(
        slot=Slot.SKILL,
        head="experience",
        value=FindingValue("skill", text="yes" if affirmed else "no"),
        affirmed=affirmed,
        ongoing=ongoing,
        terms=terms,
        certainty=Certainty.ASSERTED,
    )


def _is_told(reading: Reading, clause: Clause) -> bool:
    """Asserted, or told as a habit: "I'd clip and prep" is no supposition."""
    if clause.certainty is not Certainty.HYPOTHETICAL:
        return clause.certainty is Certainty.ASSERTED
    said = {word.form for word in clause.words}
    asked = {word.form for word in reading.question}
    return "would" in said and not (said & _SUPPOSES or asked & _SUPPOSES_IN_QUESTION)


_SUPPOSES = word_set("if need love like ideally expect probably suppose imagine cost rather")
_SUPPOSES_IN_QUESTION = word_set("would if could might imagine ideal")


def _has_exception(reading: Reading, index: int) -> bool:
    """Tell "I don't use agency staff unless I have to", which denies nothing."""
    following = reading.clauses[index + 1 : index + 2]
    return bool(following) and following[0].words[0].form in {"unless", "except", "until"}


def _asked_and_affirmed(reading: Reading) -> frozenset[str]:
    """The skill a question names, when the answer says yes to it without a but."""
    if not asks_for_skill(reading.question) or not reading.clauses:
        return frozenset()
    first = reading.clauses[0].sentence
    opening = [clause for clause in reading.clauses if clause.sentence == first]
    if any(c.negated or _LITTLE.find(c.words) or _is_passive(c) for c in opening):
        return frozenset()
    asked = asked_skill(reading.question)
    return frozenset(part for tag in asked.tags for part in tag.split("|")) or (
        asked.words if len(asked.words) <= 2 else frozenset()
    )


def _is_another(told: frozenset[str], asked: frozenset[str]) -> bool:
    """Tell "I write Ruby every day", said to a question about another language."""
    return any(term[0] == "#" for term in told) and any(term[0] == "#" for term in asked - told)


def _has_subject(clause: Clause) -> bool:
    return any(word.form in SELF | TEAM for word in clause.words)


def _is_passive(clause: Clause) -> bool:
    """Tell "we've been inspected", which is done to somebody."""
    return any(
        word.form.endswith("ed") and before.lemma == "be" for before, word in pairwise(clause.words)
    )


def _told_well(reading: Reading) -> frozenset[int]:
    """The sentences that say fluency: "Polish, English (both fluent)"."""
    return frozenset(
        clause.sentence
        for clause in reading.clauses
        if _WELL.find(clause.words) and not clause.negated
    )


_WELL = Lexicon(
    {True: "fluent; fluently; native; bilingual; mother tongue; first language; grow up speak"}
)


def _is_ones_own(clause: Clause, forms: set[str]) -> bool:
    """Tell "my Spanish is good" from "my editor won a prize"."""
    if forms & _ONESELF or not forms & {"my", "our"}:
        return bool(forms & _ONESELF) or clause.who in {Who.SELF, Who.TEAM}
    at = next((at for at, word in enumerate(clause.words) if word.form in {"my", "our"}), None)
    return at is not None and not any(map(is_person_noun, clause.words[at + 1 : at + 3]))


def _is_led_in(reading: Reading, clause: Clause, forms: set[str]) -> bool:
    """Tell an item of "I've done weddings, wakes" from one of "I'd like a change, wakes".

    In a long answer a clause without a person and a verb goes on with what its sentence said.
    """
    if len(reading.wide) <= LONG_ANSWER or forms & _ONESELF or _has_verb(clause):
        return True
    at = reading.clauses.index(clause)
    led = [
        before
        for before in reading.clauses[:at]
        if before.sentence == clause.sentence and _has_subject(before)
    ]
    return not led or (led[-1].certainty is Certainty.ASSERTED and not _WANTED.find(led[-1].words))


def _has_verb(clause: Clause) -> bool:
    return any(is_verb(clause.words, at) for at in range(len(clause.words)))


def _affirmed(reading: Reading, clause: Clause) -> frozenset[str]:
    forms = {word.form for word in clause.words}
    is_own = reading.is_note or (_is_ones_own(clause, forms) and _is_led_in(reading, clause, forms))
    if not is_own or "learning" in forms or _WANTED.find(clause.words):
        return frozenset()
    told = offered(clause.words)
    return told | {OWN} if told and clause.who is Who.SELF else told

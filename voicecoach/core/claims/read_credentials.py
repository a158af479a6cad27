"""Claims that the person holds, or does not hold, a degree, certificate or licence."""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.credentials import (
    ACADEMIC,
    ASKS_FOR_LEVEL,
    CAPS,
    CREDENTIALS,
    GENERIC,
    HELD,
    LEVELS,
    NOT_HELD,
    UNNAMED,
)
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.read_unfinished import is_given_up
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.schooling import DEGREES, GRADES, WRITTEN_DEGREES
from voicecoach.core.claims.story import same_question
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word

HELD_HEAD = "held"
_FIRST_CLAUSES = 4
_AROUND = 3
"""Words before a general word like "certificate" that tell which one."""
_NO_QUALIFIER = lemmas(
    "own yet course exam test level full proper formal new ordinary state current good paper "
    "college university school hour letter number year actually certificate licence ticket card "
    "badge work main"
) | frozenset(lemmas("have get take pass hold do need require renew study finish"))
_SCHOOLS = lemmas("school college")
"""Having been at one is no certificate; never having gone to one says that there is none."""
_FAMILY = lemmas("sister brother wife husband son daughter mother father cousin friend pupil uncle")


def read_credentials(reading: Reading) -> Iterator[Claim]:
    """What is held and what is not, clause by clause; a question may name it."""
    asked = list(CREDENTIALS.find(reading.question))
    asks = bool(asked or ASKS_FOR_LEVEL.find(reading.question))
    for index, clause in enumerate(reading.clauses):
        if clause.who is Who.OTHER or _FAMILY & {word.lemma for word in clause.words[:2]}:
            continue
        if clause.certainty in {Certainty.ASKED, Certainty.REPORTED}:
            continue
        hits = CREDENTIALS.find(clause.words)
        if reading.is_note and not hits:
            hits = _written(clause.words)
        for hit in hits:
            is_held = _is_held(reading, clause, hit, asks=asks)
            if is_held is not None:
                key, which = _named(reading, clause, hit, asked)
                yield from _of_hit(reading, index, hit, _claim(reading, index, key, which, is_held))
        if not hits and _tells_of_graduating(clause):
            yield _claim(reading, index, "degree", frozenset(), is_held=True)
        if not hits and index < _FIRST_CLAUSES and asked:
            yield from _answers(reading, index, clause, asked)


def _tells_of_graduating(clause: Clause) -> bool:
    """A degree is held, by the day one got it."""
    is_told = clause.certainty is Certainty.ASSERTED and not clause.negated
    return is_told and bool(_GRADUATED.find(clause.words))


_GRADUATED = Lexicon(
    {
        True: (
            "i graduate with honours|hons|distinction|merit|first|a; i graduate with first class; "
            "i graduate from ?the university|college|uni; graduate cum|magna|summa"
        ),
    }
)


def _of_hit(reading: Reading, index: int, hit: Hit[str], claim: Claim) -> Iterator[Claim]:
    """The claim itself, and what it says of schools and of the levels above."""
    clause = reading.clauses[index]
    is_school = clause.words[hit.end - 1].lemma in _SCHOOLS
    if claim.affirmed and (is_school or _PARTS.find(clause.words)):
        return
    yield claim
    if kind := claim.terms - {claim.per} if is_school else frozenset():
        yield _never_attended(reading, index, kind)
    if not claim.affirmed or CAPS.find(clause.words) or _is_capped(clause.words, hit):
        yield from _above(reading, index, clause, hit)


def _written(words: Sequence[Word]) -> list[Hit[str]]:
    """Degrees that only a written line spells so: "M.S. Geology"."""
    degrees = (hit for hit in DEGREES.find(words) if words[hit.start].form in WRITTEN_DEGREES)
    return [hit for hit in degrees if hit.meaning in ACADEMIC]


def _is_held(reading: Reading, clause: Clause, hit: Hit[str], *, asks: bool) -> bool | None:
    """Whether this clause says that the credential is held; None when it says neither."""
    rest = (*clause.words[: hit.start], *clause.words[hit.end :])
    if _TOWARDS & {word.form for word in clause.words[max(0, hit.start - 2) : hit.start]}:
        return None
    if _WENT_FOR_IT.find(clause.words[: hit.end]):
        return None
    if clause.certainty in {Certainty.PLANNED, Certainty.HYPOTHETICAL}:
        return False if clause.who is Who.SELF else None
    if _is_capped(clause.words, hit):
        return True
    if _BEGUN.find(clause.words[: hit.start]):
        return False if is_given_up(reading, clause) else None
    if _is_denied(clause.words) or is_negated(rest):
        return False
    if reading.is_note or asks or HELD.find(rest):
        return True
    return None


_WENT_FOR_IT = Lexicon(
    {
        True: (
            "leave|stop|quit|decide ?* to go|do|study|get|take|start|finish; so|because i want to "
            "go|do|study|get|take|start|finish; i want to go|do|study|get|take|start|finish my|to"
        ),
    }
)
"""Why somebody left: what they went for, and may have by now."""
_BEGUN = Lexicon(
    {True: "start; begin; sign up for|to; enrol on|in|for; enroll in|for; get on to|onto"}
)
"""Before a credential: it was begun, which does not say that it was got."""
_TOWARDS = frozenset({"for", "towards", "toward", "before", "after", "until", "since"})
"""Before a credential these say that something else is told: "the hours for the test"."""


def _is_capped(words: Sequence[Word], hit: Hit[str]) -> bool:
    """Tell "I only have a bachelor's", which is held and is the highest."""
    before = words[max(0, hit.start - _CAP_REACH) : hit.start]
    return not is_negated(words) and any(word.form in {"only", "just"} for word in before)


_CAP_REACH = 4


def _is_denied(words: Sequence[Word]) -> bool:
    return bool(NOT_HELD.find(words))


def _answers(
    reading: Reading, index: int, clause: Clause, asked: Sequence[Hit[str]]
) -> Iterator[Claim]:
    """An answer that leaves out what the question names: "No, I packed it in"."""
    grade = bool(GRADES.find(clause.words))
    if _PARTS.find(clause.words):
        return
    if clause.negated or _is_denied(clause.words):
        is_held = False
    elif clause.certainty is Certainty.ASSERTED and (
        _ANSWERED.intersection(_forms(clause)) or grade
    ):
        is_held = True
    else:
        return
    for hit in asked:
        yield _claim(reading, index, hit.meaning, _which(reading.question, hit), is_held)


_PARTS = Lexicon(
    {
        True: (
            "first|second|third|one|two paper|module|part|unit|stage|half; so far; half way; "
            "halfway; half|most|part|some|two_thirds|three_quarters of my|the|a"
        ),
    }
)
"""Parts of a course, which are not yet the paper."""
_ANSWERED = frozenset(
    {"passed", "yes", "qualified", "graduated", "renewed", "got", "hold", "finished"}
)


def _forms(clause: Clause) -> set[str]:
    return {word.form for word in clause.words}


def _named(
    reading: Reading, clause: Clause, hit: Hit[str], asked: Sequence[Hit[str]]
) -> tuple[str, frozenset[str]]:
    """What a bare "I'm registered" is about: what was asked for, or told just before."""
    own = _which(clause.words, hit)
    if own or hit.meaning not in UNNAMED:
        return hit.meaning, own
    for other in asked:
        if other.meaning not in UNNAMED:
            return other.meaning, _which(reading.question, other)
        own |= _which(reading.question, other)
    if own:
        return hit.meaning, own
    before = (
        word
        for other in reading.clauses
        if other.sentence == clause.sentence and other.end <= clause.start
        for word in other.words
    )
    return hit.meaning, frozenset(
        word.lemma for word in before if is_content(word) and word.lemma not in _NO_QUALIFIER
    )


def _which(words: Sequence[Word], hit: Hit[str]) -> frozenset[str]:
    """The words that tell one certificate from another: "food safety", "in law"."""
    start = hit.start
    while start and start > hit.start - _AROUND and is_content(words[start - 1]):
        start -= 1
    near = [*words[start : hit.start]]
    if hit.meaning == "standing":
        near += words[hit.end : hit.end + 1]
    if hit.end < len(words) and words[hit.end].form in {"in", "for", "of", "on"}:
        near += words[hit.end + 1 : hit.end + 1 + _AROUND]
    return frozenset(
        word.lemma for word in near if is_content(word) and word.lemma not in _NO_QUALIFIER
    )


def _above(reading: Reading, index: int, clause: Clause, hit: Hit[str]) -> Iterator[Claim]:
    """Where education ended, nothing above was reached."""
    is_capped = CAPS.find(clause.words) or _is_capped(clause.words, hit)
    if not is_capped or hit.meaning not in LEVELS:
        return
    for level in LEVELS[LEVELS.index(hit.meaning) + 1 :]:
        yield _claim(reading, index, level, frozenset(), is_held=False)


def _claim(reading: Reading, index: int, key: str, which: frozenset[str], is_held: bool) -> Claim:
    draft = Draft(
        Slot.EDUCATION,
        HELD_HEAD,
        FindingValue("education", text="held" if is_held else "not held"),
        affirmed=is_held,
        per=key,
        terms=frozenset({key}) | which,
        certainty=Certainty.ASSERTED,
        ongoing=True,
    )
    return finish(reading, index, draft)


def _never_attended(reading: Reading, index: int, kind: frozenset[str]) -> Claim:
    """The school of "I never went to art school", which no school of that kind may be."""
    value = FindingValue("education", text="no school")
    draft = Draft(Slot.EDUCATION, "school", value, affirmed=False, terms=kind)
    return finish(reading, index, draft)


def same_credential(held: Claim, missing: Claim) -> bool:
    """Tell whether what is held is what the other account says is missing."""
    mine, theirs = _names_it(held), _names_it(missing)
    one, other = held.per, missing.per
    if UNNAMED & {one, other}:
        unnamed = not mine and not theirs and one == other
        return _share_a_stem(mine, theirs) or (unnamed and same_question(held, missing))
    if one == other or (other == "degree" and one in ACADEMIC) or {one, other} == _FIRST_DEGREES:
        return not mine or not theirs or bool(mine & theirs)
    return False


_FIRST_DEGREES = {"degree", "bachelor"}
_STEM = 6
"""Letters that "counselling" and "counsellor" share, and "company" and "computer" do not."""


def _share_a_stem(one: frozenset[str], other: frozenset[str]) -> bool:
    mine, theirs = ({word[:_STEM] for word in words} for words in (one, other))
    return bool(mine & theirs) and (mine <= theirs or theirs <= mine)


def _names_it(claim: Claim) -> frozenset[str]:
    """The words that tell this credential from others of its kind."""
    key = claim.per or ""
    words = claim.terms - {key}
    return words if key in GENERIC | ACADEMIC else words | lemmas(key)

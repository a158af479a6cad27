"""Notes of a round: what they tell of the person, and what of those who asked.

"60 trucks, 3 planners" in a page of notes is the post that was described; "told them 12 trucks" and
"on 38k now" are the person. A note of one line is about the person, as it always was.
"""

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Claim, Slot, Who
from voicecoach.core.claims.phrases import is_done
from voicecoach.core.claims.reading import Reading
from voicecoach.core.claims.same_subject import PERSONAL
from voicecoach.core.claims.vocabulary import SELF, TEAM

_OF_A_POST = frozenset(
    {Slot.COUNT, Slot.TEAM, Slot.DURATION, Slot.MONEY, Slot.PERCENT, Slot.TITLE, Slot.SKILL}
    | {Slot.LOCATION, Slot.NAME, Slot.PREFERENCE}
)
"""What notes tell of a post and its firm as well as of the person."""
_ONESELF = SELF | TEAM
_THEIRS = word_set("they their theirs your he she his")
_TELLS = Lexicon(
    {
        True: (
            "tell; say; mention; explain; admit; answer; want; need; would like; prefer; "
            "ask for; look for; expect; hope; ok; okay; fine; happy; willing; no issue|problem; "
            "can; could; now; current; currently; at present; so far; mine; none; never; keen; "
            "open to; have"
        ),
    }
)
"""What one notes of oneself."""
_THEIR_DOINGS = frozenset({"ask", "meet", "talk", "speak", "seem", "describe", "offer", "chair"})


def told_of_them(reading: Reading, claim: Claim) -> bool:
    """Tell whether a page of notes says this of those who asked, not of the person."""
    if not reading.is_document or claim.statement.context.source != "notes":
        return False
    if claim.slot is Slot.EDUCATION:
        return any(_lists_questions(clause) for clause in _beside(reading, claim)[:1])
    if claim.slot not in _OF_A_POST:
        return False
    clause = next((each for each in reading.clauses if each.start == claim.start_char), None)
    if clause is not None and not _THEIRS.isdisjoint(word.form for word in clause.words):
        return _ONESELF.isdisjoint(word.form for word in clause.words)
    return claim.head not in PERSONAL and not _is_of_oneself(reading, claim)


def _is_of_oneself(reading: Reading, claim: Claim) -> bool:
    beside = _beside(reading, claim)
    if beside and _lists_questions(beside[0]):
        beside = [clause for clause in beside if clause.start == claim.start_char][:1]
        return any(_speaks_of_oneself(clause) for clause in beside if clause.who is not Who.OTHER)
    return any(_speaks_of_oneself(clause) for clause in beside)


def _beside(reading: Reading, claim: Claim) -> list[Clause]:
    """The clauses of the sentence that a claim stands in."""
    sentences = {
        clause.sentence
        for clause in reading.clauses
        if clause.start < claim.end_char and clause.end > claim.start_char
    }
    return [clause for clause in reading.clauses if clause.sentence in sentences]


def _lists_questions(clause: Clause) -> bool:
    """Tell "asked: on call, why now" from "asked for 76k"."""
    forms = [word.form for word in clause.words[:2]]
    return forms[:1] == ["asked"] and forms[1:] != ["for"]


def _speaks_of_oneself(clause: Clause) -> bool:
    words = clause.words
    if not _ONESELF.isdisjoint(word.form for word in words) or _TELLS.find(words):
        return True
    return is_done(words[0]) and words[0].lemma not in _THEIR_DOINGS

"""How the story of a whole statement ended: one claim, by its question or by its own words."""

from collections.abc import Iterator, Sequence
from itertools import chain

from voicecoach.core.claims.attitude_questions import YES_NO
from voicecoach.core.claims.endings import ANSWERS_ENDING, ENDINGS, ENDS_WELL
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Hit, Lexicon
from voicecoach.core.claims.models import Certainty, FindingValue, Slot
from voicecoach.core.claims.outcomes import INTENDED, OUTCOMES, is_denied_inside
from voicecoach.core.claims.phrases import topics
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.story_endings import STORY_ENDINGS
from voicecoach.core.claims.story_results import result_signs
from voicecoach.core.claims.words import Word

_STORY_ENDINGS = Lexicon(STORY_ENDINGS)
_YES_NO_QUESTION = word_set("did was were has have had is are do does will would so and any")
_SHORT_YES = Lexicon(
    {
        1: "it|we|they|i|he|she|that do|be|have; yes; we|they get it",
        -1: (
            "it|we|they|i|he|she|that do|be|have not; no; never; not quite; not really; sadly; nope"
        ),
    }
)
_OPENING_WORDS = 4
_MONEY = word_set("money profit budget overspend cost")
"""Questions about money are not about how the whole went."""


def story_ending(reading: Reading) -> tuple[int, Draft] | None:
    """The clause that tells how the story ended, with its claim; None when it is not told."""
    if not asks_for_a_story(reading):
        return None
    answered = _answered(reading)
    if answered is not None:
        return 0, _draft(answered, frozenset())
    told = list(_told(reading))
    if not told:
        return None
    signs = [sign for _, sign, _ in told]
    balance = sum(signs)
    side = (balance > 0) - (balance < 0) or signs[-1]
    if 2 * abs(balance) < len(signs) and side != signs[-1]:
        return None
    index, sign, terms = next(entry for entry in told if entry[1] == side)
    return index, _draft(sign, terms)


def asks_for_a_story(reading: Reading) -> bool:
    """Tell "How did it go?" and "Tell me about a mistake" from questions about facts and habits."""
    question = reading.question
    if not question:
        return not reading.is_note and len(reading.clauses) <= _SHORT
    if _NO_STORY.find(question) and not _tells_of_once(question):
        return False
    if _STORY_QUESTION.find(question):
        return True
    return question[0].form in _ABOUT_THE_PAST or len(question) <= _BARE_QUESTION


def _tells_of_once(question: Sequence[Word]) -> bool:
    """Tell "How did you handle a complaint?" from "How do you handle complaints?"."""
    return [word.form for word in question[:3]] == ["how", "did", "you"]


_SHORT = 3
"""Clauses of a statement without a question that may be an ending alone (start value)."""
_BARE_QUESTION = 5
_ABOUT_THE_PAST = word_set("did was were have has had")
_NO_STORY = Lexicon(
    {
        True: (
            "yourself; why do you leave; reason for leave; how many; how much; how long; how "
            "often; how do you; your experience; your training; would you; are you; introduce; "
            "your background; licences; certification; what be your; salary; notice; availability; "
            "current situation; education; first job; round one; have you used; have you ever "
            "work|use|manage|supervise|train|live; did you study|train|work|use|manage"
        ),
    }
)
_STORY_QUESTION = Lexicon(
    {
        True: (
            "how do * go|end|turn|finish|do|work|fare|come|land|take; how be|was * "
            "receive|receiv|street|launch|show; what happen; what come of; what become; what do * "
            "say|decide; tell me about; tell us about; tell me; tell us; hardest; biggest; best; "
            "worst; proudest; describe a|an|the; example; talk me through; a time; give me; a "
            "case|project|patient|call|decision|product|"
            "client|success|failure|mistake|setback|story|change|conflict; result; outcome; "
            "achievement; proud; conflict; difficult; challenge; disagree; disagreement; mistake; "
            "failure; complaint; accident; innovation; budget; deadline; tender; success; setback; "
            "still; any; who; whose; why be; why do; where do * come; what be behind; ever "
            "lose|lost|have|be|miss|fail|win; how be; i hear|read; go well; you stood; prize on; "
            "where 's; where be"
        ),
    }
)


def _told(reading: Reading) -> Iterator[tuple[int, int, frozenset[str]]]:
    for index, clause in enumerate(reading.clauses):
        if clause.certainty is not Certainty.ASSERTED:
            continue
        for start, end, sign in _signs(clause.words):
            if INTENDED.find(clause.words[:start]) or _AT_FIRST.find(clause.words):
                continue
            if _only_names_the_topic(reading, clause.words[start:end]):
                continue
            turned = is_negated(_after_answer(clause.words[:start]))
            yield index, -sign if turned else sign, topics(clause.words[start:end])


def _only_names_the_topic(reading: Reading, words: Sequence[Word]) -> bool:
    """Tell "my failure is the week in May" from how that week ended."""
    if reading.question[:1] and reading.question[0].form in {"tell", "describe", "give", "talk"}:
        asked = {word.lemma for word in reading.question}
        said = topics(words)
        return bool(said) and said <= asked
    return False


_AT_FIRST = Lexicon(
    {True: "at first; initially; to begin; in the beginning; early on; for a while; to start with"}
)
"""What was so only before the story ended."""


def _after_answer(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out the "no" that answers the question, and what another part of the clause denies."""
    parted = max((at for at, word in enumerate(words) if word.form in _PARTS), default=-1)
    words = words[parted + 1 :]
    return words[1:] if words and words[0].form in {"no", "nope", "nah"} else words


_PARTS = word_set("and but so because while when then")


def _signs(words: Sequence[Word]) -> Iterator[tuple[int, int, int]]:
    """Every saying of an ending: where it stands, and +1 or -1. Longer tables go first."""
    taken: set[int] = set()
    answers = (
        (hit.start, hit.end, -hit.meaning[1] if _is_turned(words, hit) else hit.meaning[1])
        for hit in OUTCOMES.find(words)
        if hit.meaning[0] in ANSWERS_ENDING
    )
    wide = (
        (hit.start, hit.end, hit.meaning)
        for table in (ENDINGS, _STORY_ENDINGS)
        for hit in table.find(words)
    )
    told = chain(answers, wide, result_signs(words))
    for start, end, sign in sorted(told, key=lambda hit: hit[0] - hit[1]):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            yield start, end, sign


def _is_turned(words: Sequence[Word], hit: Hit[tuple[str, int]]) -> bool:
    return is_denied_inside(words, hit.start, hit.end)


def _answered(reading: Reading) -> int | None:
    """The sign by a yes or no to "Did the roof appeal reach its target?"."""
    question = reading.question
    if not question or not reading.clauses or question[0].form not in _YES_NO_QUESTION:
        return None
    asked = [sign for _, _, sign in _signs(question)]
    if not _MONEY.isdisjoint(word.lemma for word in question):
        return None
    if len(set(asked)) != 1:
        return None
    opening = reading.clauses[0].words[:_OPENING_WORDS]
    said = [
        hit
        for table in (_SHORT_YES, YES_NO)
        for hit in table.find(opening)
        if not hit.start and (table is YES_NO or hit.end == len(reading.clauses[0].words))
    ]
    return asked[0] * said[0].meaning if said else None


def _draft(sign: int, terms: frozenset[str]) -> Draft:
    return Draft(
        slot=Slot.OUTCOME,
        head=ENDS_WELL,
        value=FindingValue("outcome", text=ENDS_WELL if sign > 0 else f"not: {ENDS_WELL}"),
        affirmed=sign > 0,
        terms=terms,
    )

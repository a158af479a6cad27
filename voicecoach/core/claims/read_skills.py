"""Claims about what somebody has done, uses or knows, and about what they have never done.

A denial requires all of its content ("never treated a horse": treat, horse) in an affirmation
before the two are compared; an affirmation is any first-person clause that asserts doing something.
"""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.concepts import CONCEPTS
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.polarity import negation_at
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.tools import read_tools
from voicecoach.core.claims.vocabulary import GENERIC, LIGHT_VERBS, SELF, TEAM, VERBS, lemmas
from voicecoach.core.claims.words import Word

_EMPTY = (
    GENERIC - (VERBS - LIGHT_VERBS)
    | LIGHT_VERBS
    | lemmas(
        "experience knowledge skill training idea clue familiar comfortable single whole "
        "real proper "
        "touch practical formal direct personal hand close much kind sort mind hear fact truth "
        "thankfully luckily unfortunately sadly touch-wood one bit deep level scale professionally "
        "professional properly formally"
    )
)
"""Content words of a denial that name no skill."""
_MOST_TERMS = 6
_NOT_SKILL = Lexicon(
    {
        "degree": (
            "expert; fluent; an expert; strong; great at; great with; good with; brilliant; "
            "keen; good at; amazing; confident; the best; "
            "perfect; advanced; comfortable with; big on; a fan; computer person; person; "
            "nervous; sure; proud; happy; afraid; worry; ready"
        ),
        "attitude": (
            "get on; get along; look back; deal with it; take long; take no; hesitate; stop; "
            "give up; like; want; enjoy; prefer; mind; love; care; look to; interest; regret; "
            "wish; agree; believe; suit; like to; be able; expect; need"
        ),
        "amount": (
            "many; much; often; always; all; every; a lot; usually; exactly; necessarily; "
            "regularly; just"
        ),
        "comparison": "as much; than; as many; enough; until; any more; anymore; because",
        "story": "realise; realize; notice; understand; hear",
    }
)
_LATELY = Lexicon(
    {
        True: "since; lately; recently; of late; for years; in years; for a while; in a while; "
        "for months; in months; again; these days; this time; today; tonight; this week; "
        "this month; this year; that day; that week; that time"
    }
)
"""Not doing it for a time says that it was done before."""
_WANTED = Lexicon(
    {
        True: "want to; like to learn; interest in; learn to; hear of; look forward; "
        "curious; stop; quit; give up; avoid; instead of; rather than",
    }
)
_NOBODY = frozenset({"nobody", "none", "no-one"})
_PAST_PERFECT = frozenset({"had", "would"})


def read_skills(reading: Reading) -> Iterator[Claim]:
    """What the person says they did or never did, one claim a clause at most."""
    for index, clause in enumerate(reading.clauses):
        if clause.certainty is not Certainty.ASSERTED or clause.who is Who.OTHER:
            continue
        if clause.negated:
            draft = None if _has_exception(reading, index) else _denial(clause)
        else:
            draft = _affirmation(reading, clause)
        if draft:
            yield finish(reading, index, draft)


def _has_exception(reading: Reading, index: int) -> bool:
    """Tell "I don't use agency staff unless I have to", which denies nothing."""
    following = reading.clauses[index + 1 : index + 2]
    return bool(following) and following[0].words[0].form in {"unless", "except", "until"}


def _denial(clause: Clause) -> Draft | None:
    start = negation_at(clause.words)
    if start is None or clause.who is Who.NOBODY or clause.words[start - 1].form in _NOBODY:
        return None
    if _is_about_anybody(clause):
        return None
    rest = clause.words[start:]
    if _LATELY.find(rest) or _NOT_SKILL.find(rest[:4]) or "than" in {word.form for word in rest}:
        return None
    if clause.words[start - 1].form == "never" and any(
        word.form in _PAST_PERFECT for word in clause.words[max(0, start - 3) : start]
    ):
        return None
    terms = _required(rest)
    if not terms or len(terms) > _MOST_TERMS:
        return None
    habit = any(
        word.form in {"do", "does", "can"} for word in clause.words[max(0, start - 3) : start]
    )
    return Draft(
        slot=Slot.SKILL,
        head="experience",
        value=FindingValue("skill", text="no"),
        affirmed=False,
        ongoing=habit,
        terms=terms,
    )


def _is_about_anybody(clause: Clause) -> bool:
    """Tell "you can't put it on a chart", which is about anybody."""
    forms = {word.form for word in clause.words}
    return "you" in forms and not forms & (SELF | TEAM)


def _required(words: Sequence[Word]) -> frozenset[str]:
    """What an affirmation must also say: tags of concepts and tools, and the words left over."""
    hits = [(hit.meaning, hit.start, hit.end) for hit in CONCEPTS.find(words)]
    hits += [hit for hit in read_tools(words) if not _inside(hit, hits)]
    covered = {at for _, start, end in hits for at in range(start, end)}
    tags = {tag for tag, _, _ in hits}
    rest = {
        word.lemma
        for at, word in enumerate(words)
        if at not in covered and is_content(word) and word.lemma not in _EMPTY
    }
    return frozenset(tags) if tags else frozenset(rest)


def _inside(hit: tuple[str, int, int], others: Sequence[tuple[str, int, int]]) -> bool:
    return any(start < hit[2] and hit[1] < end for _, start, end in others)


def _affirmation(reading: Reading, clause: Clause) -> Draft | None:
    forms = {word.form for word in clause.words}
    is_own = clause.who in {Who.SELF, Who.TEAM} or bool(forms & (SELF | TEAM)) or reading.is_note
    if not is_own or _WANTED.find(clause.words):
        return None
    terms = {
        word.lemma
        for word in clause.words
        if is_content(word) and word.lemma not in GENERIC - VERBS
    }
    terms |= CONCEPTS.meanings(clause.words) | {tag for tag, _, _ in read_tools(clause.words)}
    if not terms:
        return None
    return Draft(
        slot=Slot.SKILL,
        head="experience",
        value=FindingValue("skill", text="yes"),
        terms=frozenset(terms),
    )

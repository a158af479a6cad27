"""Claims about the person's own title: told, given by others, written, or denied."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.facet_tables import ASKS
from voicecoach.core.claims.facets import FACETS
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.models import Certainty, FindingValue, Slot, Who
from voicecoach.core.claims.number_words import NUMBER_WORDS
from voicecoach.core.claims.occupations import ASKS_FOR_TITLE
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.title_words import ADVERBS, HEADS
from voicecoach.core.claims.titles import Title, title_at
from voicecoach.core.claims.titles_alone import title_alone
from voicecoach.core.claims.vocabulary import lemmas
from voicecoach.core.claims.words import Word


class _Start(NamedTuple):
    """Where a title may begin, and whether it is denied there."""

    at: int
    is_denied: bool = False


_DENIES = word_set("not never no")
_DETERMINERS = word_set("a an the one my our their his her its your")
_ONE_OF = word_set(
    "one about of the two three four five six several many few couple only lot team both"
)
_TITLE_NOUNS = lemmas(
    "title role position job post rank grade designation badge nametag contract card payslip "
    "function capacity lanyard nameplate"
)
_IS_SAID = lemmas("be say read call")
_WORKS_AS = lemmas(
    "work hire start employ join bring take come promote make act serve do sign qualify contract "
    "list put down register appoint elect recruit engage there begin finish end stay go in on "
    "charter join retire leave live train up retrain volunteer be have out back remain class"
)
_MAKES = lemmas("make appoint name elect call")
_STEPS_UP = lemmas("promote up move step rise")
_BEFORE_AS = 6


def read_titles(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    """Titles after "I am", "as", "my title was", "they made me", or alone in a line."""
    yield from _of_others(reading, clause)
    words = clause.words
    is_others = clause.who is Who.OTHER and not any(word.form == "me" for word in words)
    if clause.certainty is not Certainty.ASSERTED or is_others:
        return
    for start in _starts(reading, index, clause):
        at, is_denied = _after_adverbs(words, start)
        found = title_at(words, at, may_be_plural=_is_one_of(words, at))
        if found is None or _is_by_trade(words, found[1]):
            continue
        is_now = holds_now(reading, clause)
        yield _draft(found[0], range(at, found[1]), is_denied=is_denied, is_now=is_now)
        if not is_denied:
            yield from _standing(reading, found[0], range(at, found[1]), is_now=is_now)
        for title, covered in _denied_after(words, found[1]):
            yield _draft(title, covered, is_denied=True, is_now=is_now)
        return


def _draft(title: Title, covered: range, *, is_denied: bool, is_now: bool) -> Draft:
    return Draft(
        slot=Slot.TITLE,
        head="role",
        value=FindingValue("title", text=title.text),
        affirmed=not is_denied,
        ongoing=is_now,
        terms=frozenset({title.key}),
        skip=covered,
    )


def _standing(reading: Reading, title: Title, covered: range, *, is_now: bool) -> Iterator[Draft]:
    """What a title says besides: that its holder was in charge, a beginner, an owner, in work."""
    poles: list[tuple[str, int]] = []
    if _leads(title):
        poles.append(("charge", 1))
    elif (title.level < 0 or "volunteer" in title.text) and not title.is_managing:
        poles.append(("charge", 0))
    if title.head in _ENGAGED_FOR_A_TIME:
        poles.append(("permanent", 0))
    if title.is_managing and title.level >= _OWNS:
        poles.append(("ownership", 1))
    if is_now and "working" in ASKS.meanings(reading.question):
        poles.append(("working", 1))
    for name, pole in poles:
        text = FACETS[name].poles[pole]
        yield Draft(
            slot=Slot.TITLE,
            head=name,
            value=FindingValue("title", text=text),
            affirmed=bool(pole),
            ongoing=is_now,
            terms=frozenset({text}),
            skip=covered,
        )


def _of_others(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Who else held a title: "the purser does all of that", said by somebody who was not purser."""
    if clause.certainty is Certainty.ASKED:
        return
    words = clause.words
    for at in range(len(words) - 1):
        if words[at].form != "the" or _is_self_before(words, at):
            continue
        found = title_at(words, at + 1)
        is_owner = found and found[1] < len(words) and words[found[1]].form == "'s"
        if found and not is_owner:
            yield Draft(
                slot=Slot.TITLE,
                head="role",
                value=FindingValue("title", text=found[0].text),
                affirmed=False,
                ongoing=holds_now(reading, clause),
                terms=frozenset({found[0].key, SOMEBODY_ELSE}),
                skip=range(at, found[1]),
            )
            return


SOMEBODY_ELSE = "somebody else"
"""Term of a title that another person is said to have had."""


def _is_self_before(words: Sequence[Word], at: int) -> bool:
    """Tell "I was the purser", "as the purser" from "the purser did it"."""
    before = words[max(0, at - _SELF_REACH) : at]
    forms = {word.form for word in before}
    is_own = "i" in forms and any(word.lemma in {"be", "become"} for word in before)
    return is_own or bool(forms & {"as", "to", "me", "title", "role", "position", "of"})


_SELF_REACH = 5


_ENGAGED_FOR_A_TIME = frozenset({"contractor", "temp", "freelancer", "casual"})
_OWNS = 4.0
_IN_CHARGE, _LEADS_A_TRADE = 2.0, 1.5
"""The levels of a manager, and of the head of a trade."""


def _leads(title: Title) -> bool:
    return not title.is_below and title.level >= (
        _IN_CHARGE if title.is_managing else _LEADS_A_TRADE
    )


def _starts(reading: Reading, index: int, clause: Clause) -> Iterator[_Start]:
    words = clause.words
    for at, word in enumerate(words):
        if (
            (word.lemma == "be" and _is_own(reading, words, at))
            or (word.form == "as" and _is_capacity(words, at))
            or (word.lemma in _IS_SAID and at and _is_title_noun(reading, words[:at]))
            or (word.lemma == "become" and _subject(words, at) in {"i", None})
            or (word.form == "me" and _is_made(words, at))
            or (word.lemma == "make" and words[:at] and _is_made_partner(words, at))
            or (word.form == "to" and at and words[at - 1].lemma in _STEPS_UP)
        ):
            yield _Start(at + 1)
    alone = title_alone(reading, index, clause)
    if alone is not None:
        yield _Start(alone)


def _is_own(reading: Reading, words: Sequence[Word], at: int) -> bool:
    """Tell "I was", "I've been", "I used to be" from "she was"."""
    subject = _subject(words, at)
    return subject == "i" or (subject is None and reading.is_note)


def _subject(words: Sequence[Word], at: int) -> str | None:
    """The pronoun before a verb, over adverbs and auxiliaries; None at the clause's beginning."""
    for word in reversed(words[:at]):
        if word.form in ADVERBS or word.lemma in {"have", "do", "be", "use", "to"}:
            continue
        return word.form
    return None


def _is_capacity(words: Sequence[Word], at: int) -> bool:
    """Tell "hired as a fitter" from "as good as a fitter" and "the same as a fitter"."""
    if all(word.form in ADVERBS for word in words[:at]):
        return len(words) > at + 1 and words[at + 1].form in {"a", "an", "the"}
    before = words[max(0, at - _BEFORE_AS) : at]
    if before[-1].form in {"her", "him", "them", "us", "you"}:
        return False
    if before[-1].form in {"well", "same", "such", "soon", "long", "far", "much", "good"}:
        return False
    if before[-1].lemma in {"see", "treat", "know", "regard", "look", "use", "good"}:
        return False
    return any(word.lemma in _WORKS_AS for word in before)


def _is_title_noun(reading: Reading, before: Sequence[Word]) -> bool:
    """Tell "my title was", "it says on my badge" from "the job was"."""
    forms = {word.form for word in before[-8:]}
    has_noun = any(word.lemma in _TITLE_NOUNS for word in before[-8:])
    asks = bool(ASKS_FOR_TITLE.find(reading.question))
    return has_noun and (bool(forms & {"my", "official", "actual", "title"}) or asks)


def _is_made(words: Sequence[Word], at: int) -> bool:
    """Tell "they made me supervisor" from "you made me kinder"."""
    if not at or words[at - 1].lemma not in _MAKES or words[0].form == "you":
        return False
    following = words[at + 1 : at + 2]
    return bool(following) and (
        following[0].lemma in HEADS or following[0].form in _DETERMINERS | {"into", "up"}
    )


def _is_made_partner(words: Sequence[Word], at: int) -> bool:
    following = words[at + 1 : at + 2]
    return bool(following) and following[0].form in {"partner", "sergeant", "captain", "manager"}


def _after_adverbs(words: Sequence[Word], start: _Start) -> tuple[int, bool]:
    """Where the title itself begins, past adverbs and articles, and whether it is denied."""
    at, is_denied = start
    while at < len(words) and words[at].form in ADVERBS:
        is_denied = is_denied or words[at].form in _DENIES
        at += 1
    before = at - 1
    while before >= 0 and words[before].lemma in {"be", "never", "not", "have"}:
        is_denied = is_denied or words[before].form in _DENIES
        before -= 1
    while at < len(words) and (
        words[at].form in _DETERMINERS | _ONE_OF or words[at].form in NUMBER_WORDS
    ):
        at += 1
    if at < len(words) and words[at].form in {"of"}:
        at += 1
    return at, is_denied


def _is_one_of(words: Sequence[Word], at: int) -> bool:
    """Tell "one of the enumerators", where the title stands in the plural."""
    return "of" in {word.form for word in words[max(0, at - 3) : at]}


def _is_by_trade(words: Sequence[Word], end: int) -> bool:
    """Tell a trade one has from the job one does: "a joiner by trade"."""
    return [word.form for word in words[end : end + 2]] in _BY_TRADE


_BY_TRADE = [["by", "trade"], ["by", "training"], ["by", "background"], ["at", "heart"]]


def _denied_after(words: Sequence[Word], end: int) -> Iterator[tuple[Title, range]]:
    """The title set against the first one: "the clerk, not the manager"."""
    for at in range(end, len(words) - 1):
        if words[at].form == "not":
            start = at + 1
            while start < len(words) and words[start].form in _DETERMINERS:
                start += 1
            found = title_at(words, start)
            if found:
                yield found[0], range(start, found[1])
            return

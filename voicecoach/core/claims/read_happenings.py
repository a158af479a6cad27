"""Whether a thing of a story came about: "the playground got built" against "it never got built".

Each verb is a question of its own; only what one statement tells and another denies is at odds.
"""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.denial_words import LIMITS
from voicecoach.core.claims.lemmas import is_base_form, word_set
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot, Who
from voicecoach.core.claims.outcomes import INTENDED
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.vocabulary import lemmas

HAPPENED = "came about: "
"""Opens the head of a claim on whether something came about; the verb follows."""
_COMES_ABOUT = lemmas(
    "build open close sell sign publish launch ship deliver arrive complete install print release "
    "perform happen plant harvest pour land sail return recover find fix repair mend cure pay "
    "refund hire appoint charge arrest convict catch sink survive apologise apologize complain "
    "reply resign vote buy approve testify adopt rehome hatch marry reopen rebuild replace restore "
    "broadcast air record film screen exhibit hang unveil demolish evict sue settle confess"
)
_BASE_AFTER = word_set("did do didn't could would")
_DENIED_BY = word_set("never not nor")
_AUXILIARY = word_set("was were got get been be being has have had did do does ever actually")
_SKIPS = word_set("ever actually even really quite once fully finally properly")
_REACH = 4
"""Words before a verb among which its denial stands: "was never actually built"."""


def read_happenings(reading: Reading) -> Iterator[Claim]:
    """One claim a clause at most, told in the past or denied of it."""
    if reading.is_note:
        return
    for index, clause in enumerate(reading.clauses):
        if clause.certainty is not Certainty.ASSERTED or clause.who is Who.SELF:
            continue
        if clause.words[0].form in {"if", "when"}:
            continue
        found = _came_about(clause)
        if found is not None and (found[2] or not _is_qualified(reading, index)):
            verb, at, held = found
            yield finish(reading, index, _draft(verb, at, held=held))


def _is_qualified(reading: Reading, index: int) -> bool:
    """Tell "it wasn't built / until June" from "it wasn't built"."""
    following = reading.clauses[index + 1 : index + 2]
    return bool(following) and following[0].words[0].form in _UNTIL


def _draft(verb: str, at: int, *, held: bool) -> Draft:
    return Draft(
        slot=Slot.OUTCOME,
        head=HAPPENED + verb,
        value=FindingValue("outcome", text="it did" if held else "it did not"),
        affirmed=held,
        terms=frozenset({verb}),
        skip=frozenset({at}),
    )


def _came_about(clause: Clause) -> tuple[str, int, bool] | None:
    """The verb, where it stands, and whether it is told or denied; None for a wish or a habit."""
    words = clause.words
    for at, word in enumerate(words):
        if word.lemma not in _COMES_ABOUT or not at:
            continue
        before = words[max(0, at - _REACH) : at]
        forms = {other.form for other in before}
        is_denied = not forms.isdisjoint(_DENIED_BY)
        is_base = is_base_form(word.form)
        if INTENDED.find(words[:at]) or (is_base and not (is_denied and forms & _BASE_AFTER)):
            continue
        if word.form.endswith(("ing", "s")) or words[at - 1].form in _NOUN_AFTER:
            continue
        if is_denied and (LIMITS.find(words[at:]) or _UNTIL & {o.form for o in words[at:]}):
            continue
        last = next((o.form for o in reversed(before) if o.form not in _SKIPS), "")
        if is_denied and last not in _DENIED_BY | _AUXILIARY:
            continue
        return word.lemma, at, not is_denied
    return None


_UNTIL = word_set("until till before yet because just only then that either on by")
"""After these it came about all the same, at another time or otherwise."""
_NOUN_AFTER = word_set("the a an my our his her their this that to for of")

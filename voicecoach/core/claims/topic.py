"""What two conflicting claims talk about, in words that both of them used."""

from voicecoach.core.claims.models import Claim, Slot
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.vocabulary import GENERIC
from voicecoach.core.claims.words import read_words

_MOST_WORDS = 4
_NAMED_BY_HEAD = frozenset({Slot.PREFERENCE, Slot.OUTCOME, Slot.NAME, Slot.MONEY})
_PLAIN_HEADS = frozenset({"amount", "liking"})


def shared_topic(earlier: Claim, later: Claim) -> str:
    """A few words of the later quote that both sides share; empty when they share none."""
    if earlier.slot in _NAMED_BY_HEAD and earlier.head not in _PLAIN_HEADS:
        return earlier.head
    words = [word for word in read_words(later.quote) if is_content(word)]
    known = {word.lemma for word in read_words(earlier.quote)}
    forms = [word.form for word in words if word.lemma in known and word.lemma not in GENERIC]
    return " ".join(list(dict.fromkeys(forms))[:_MOST_WORDS])

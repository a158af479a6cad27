"""Counts of nothing: "no complaints", "never had an accident", "nothing in print"."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.count_nouns import count_head
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import FindingValue, Slot
from voicecoach.core.claims.reading import Draft

_NONE = Lexicon(
    {
        "of": (
            "no; zero; not a single; not one; not any; without a; without any; without a single; "
            "never have ?a|an|any|one ?single; never get ?a|an|any|one ?single; "
            "not have ?a|an|any|one ?single; never be in ?a|an|any; never write|publish ?a|an|any; "
            "never win ?a|an|any; never receive ?a|an|any"
        ),
    }
)
_NOTHING_PUBLISHED = Lexicon(
    {
        "publication": (
            "nothing|not * in print; nothing publish; never publish anything; "
            "not publish anything; "
            "never be publish; not have anything publish; never have anything publish"
        ),
        "accident": "clean licence|record; accident free; never crash|bump; claim free",
        "complaint": "never have anyone complain; nobody ?have ?ever complain; never be complain",
    }
)
_COUNTED = frozenset(
    {"accident", "complaint", "publication", "award", "book", "crime", "injury", "promotion"}
)


def none_of(clause: Clause) -> Iterator[Draft]:
    """What a clause says there was none of, where having some would be worth telling."""
    heads = {
        (count_head(clause.words[hit.end].lemma), hit.start)
        for hit in _NONE.find(clause.words)
        if hit.end < len(clause.words)
    }
    heads |= {(hit.meaning, hit.start) for hit in _NOTHING_PUBLISHED.find(clause.words)}
    for head, start in sorted(heads):
        if head in _COUNTED:
            yield Draft(
                Slot.COUNT,
                head,
                FindingValue("count", 0.0, 0.0, head),
                is_timeless=True,
                skip=range(start, len(clause.words)),
            )

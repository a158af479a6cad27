"""Whether an answer tells a story of the bank, in whatever words."""

from collections.abc import Sequence

from voicecoach.core.matching import Likeness
from voicecoach.core.preparation import Story
from voicecoach.core.telling import telling_words

FEWEST_SHARED = 6
"""Fewer telling words in common happen between any two answers."""
SAME_WORDS = 0.5
"""Share of the shorter text's telling words from which it is the same story: two of forty stories
had 0.42 at most in common, retellings had 0.67 and more."""
SAME_MEANING = 0.65
"""Nearness of meaning (MiniLM) from which fewer common words are enough; two stories came to 0.54
at most, retellings to 0.56 and more."""
SOME_WORDS = 0.3


def told_story(
    answer: str, stories: Sequence[Story], likeness: Likeness | None = None
) -> Story | None:
    """The story an answer tells; None when it tells none of them."""
    said = telling_words(answer)
    if len(said) < FEWEST_SHARED or not stories:
        return None
    texts = [each.text for each in stories]
    near = (likeness(answer, texts) if likeness else None) or [0.0] * len(texts)
    shares = [_share(said, telling_words(text)) for text in texts]
    told = [
        place
        for place in range(len(stories))
        if shares[place] >= SAME_WORDS
        or (shares[place] >= SOME_WORDS and near[place] >= SAME_MEANING)
    ]
    best = max(told, key=lambda place: (shares[place], near[place], -place), default=None)
    return None if best is None else stories[best]


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Of the shorter one; 0 where only a few words are in common."""
    shared = len(one & other)
    return shared / min(len(one), len(other)) if shared >= FEWEST_SHARED else 0.0

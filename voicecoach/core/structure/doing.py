"""Who did something in a piece of an answer: "I called", "we then built", "and wrote"."""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import lemma, word_set

_BETWEEN = word_set(
    "then also just first finally even quickly simply actually immediately personally always "
    "really carefully basically literally kind of sort did"
)
_STATES = word_set(
    "was were had knew felt wanted needed thought worked liked loved hoped believed understood "
    "owned kept lost saw heard noticed used got became seemed"
)
_NOT_VERBS = word_set("this his was is has as us yes its does")
_MOST_BETWEEN = 2


def done_by(words: Sequence[str], subjects: frozenset[str]) -> int:
    """How often one of the subjects stands before something done in the past."""
    return sum(
        _does(words, place) for place, word in enumerate(words) if word.split("'")[0] in subjects
    )


def _does(words: Sequence[str], place: int) -> bool:
    rest = list(words[place + 1 : place + 2 + _MOST_BETWEEN])
    while rest and rest[0] in _BETWEEN:
        rest = rest[1:]
    return bool(rest) and is_done(rest[0])


def is_done(word: str) -> bool:
    """Whether a word is the past of a verb that names something one does, by its form."""
    if word in _STATES or word in _NOT_VERBS or word.endswith(("ing", "s", "n't")):
        return False
    return word in _UNCHANGED or lemma(word) not in {word, word.removesuffix("e")}


_UNCHANGED = word_set("put set cut let hit shut read split quit spread cast")

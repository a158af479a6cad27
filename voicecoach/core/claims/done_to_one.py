"""What was done to a person, or by somebody beside them, which is no skill of theirs.

"I trained as a nurse", "I was interviewed by three people" and "with a chef who ..." name training,
interviewing and a chef; none of them says that the person trains, interviews or cooks.
"""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.people import is_person_noun
from voicecoach.core.claims.vocabulary import DETERMINERS
from voicecoach.core.claims.word_rows import WordRow
from voicecoach.core.claims.words import Word

_RECEIVED = Lexicon(
    {
        True: (
            "i|we train as|at|in|under|with|up; i train to be; teach myself|me|us; "
            "go to a|an|the lecture|talk|class|audit|interview; attend a|an|the "
            "lecture|talk|class|audit|interview; sit through|in ?on a|an|the lecture|talk|class; "
            "have|get|pass an|our|the|another audit|inspection|interview|appraisal; "
            "hire|rent a|an|the|some "
            "van|car|hall|bus|skip|marquee|lorry|room|tent|digger|truck|boat; "
            "present my|her|him|them * with"
        ),
    }
)
_BEING = word_set("was were been got being")
_BESIDE = word_set("with by from under for")
_REACH = 2


def own_words(words: Sequence[Word]) -> WordRow:
    """The words of a clause without what was done to the person, or by somebody else."""
    received = {at for hit in _RECEIVED.find(words) for at in range(hit.start, hit.end)}
    return WordRow(
        word
        for at, word in enumerate(words)
        if at not in received and not _is_suffered(words, at) and not _is_beside(words, at)
    )


def _is_suffered(words: Sequence[Word], at: int) -> bool:
    """Tell "I was interviewed by", which is done to somebody."""
    before = {word.form for word in words[max(0, at - _REACH) : at]}
    after = words[at + 1].form if at + 1 < len(words) else ""
    return words[at].form.endswith("ed") and after == "by" and not before.isdisjoint(_BEING)


def _is_beside(words: Sequence[Word], at: int) -> bool:
    """Tell the chef of "with a chef" from the one somebody is."""
    if not is_person_noun(words[at]) or at < _REACH:
        return False
    return words[at - 1].form in DETERMINERS and words[at - 2].form in _BESIDE

"""Work that somebody else did: who says so was not the producer, designer, driver of it."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, FindingValue, Slot
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.read_titles import SOMEBODY_ELSE
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.titles import read_title

_SOMEBODY_ELSE = Lexicon(
    {
        True: (
            "somebody|someone else; another person|man|woman|guy|girl; a different person; "
            "my colleague|friend|brother|sister|cousin|wife|husband; other people; "
            "somebody|someone from; one of the others; a professional; an expert"
        ),
    }
)
_WHO_DOES = Lexicon(
    {
        "producer": "produce",
        "presenter": "present the|a|my; host the|a|my",
        "director": "direct",
        "editor": "edit; do the editing",
        "designer": "design; do the design|drawings|designs",
        "writer": "write; do the writing|script",
        "photographer": "photograph; take the photo|picture",
        "supervisor": "supervise",
        "teacher": "teach",
        "coach": "coach",
        "conductor": "conduct",
        "choreographer": "choreograph",
        "organiser": "organise; organize",
        "driver": "drive; do the driving",
        "interpreter": "interpret; translate",
        "chef": "do the cooking; run the kitchen",
        "architect": "draw the plan; draw it up",
        "accountant": "do the account|book; do the accounts|books",
        "trainer": "train them|us; do the training",
    }
)
"""What is done -> the title of whoever does it."""


def done_by_others(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """The title that another person's work leaves to them, and the one that own work gives."""
    yield from _done_oneself(clause)
    if clause.certainty is not Certainty.ASSERTED or is_negated(clause.words):
        return
    for other in _SOMEBODY_ELSE.find(clause.words)[:1]:
        for hit in _WHO_DOES.find(clause.words[other.end :])[:1]:
            title = read_title(hit.meaning)
            if title is not None:
                yield Draft(
                    Slot.TITLE,
                    "role",
                    FindingValue("title", text=title.text),
                    affirmed=False,
                    ongoing=holds_now(reading, clause),
                    terms=frozenset({title.key, SOMEBODY_ELSE, DONE_FOR_ONE}),
                )


def _done_oneself(clause: Clause) -> Iterator[Draft]:
    """The title that goes with "I directed it"; it speaks only against somebody else's."""
    if clause.certainty is not Certainty.ASSERTED or clause.negated:
        return
    for at, word in enumerate(clause.words[:_OPENING]):
        is_subject = word.form == "i" and at + 1 < len(clause.words)
        hit = _WHO_DOES.at(clause.words, at + 1) if is_subject else None
        title = read_title(hit.meaning) if hit and hit.end < len(clause.words) else None
        if hit and title:
            yield Draft(
                Slot.TITLE,
                "role",
                FindingValue("title", text=title.text),
                terms=frozenset({title.key, OWN_WORK}),
                skip=range(hit.start, hit.end),
            )
            return


DONE_FOR_ONE = "done by somebody else"
"""Term of a title that another person's work leaves to them."""
OWN_WORK = "own work"
"""Term of a title that only the person's own work tells."""
_OPENING = 2

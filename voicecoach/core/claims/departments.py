"""Sides of a workplace that somebody was never on: "not on the editorial side" is no editor."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, FindingValue, Slot, Who
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.titles import read_title

NOT_OF_SIDE = "not of that side"
"""Term of a title that goes with a side of the workplace which somebody was not on."""
_SIDES = {
    "editor": "editorial|editing",
    "designer": "design|creative",
    "manager": "management|managerial|supervisory|leadership|managing",
    "salesperson": "sales|selling",
    "teacher": "teaching|academic",
    "nurse": "nursing",
    "engineer": "engineering",
    "technician": "technical",
    "developer": "development|dev|coding|software",
    "accountant": "accounting|finance|accounts",
    "presenter": "presenting",
    "chef": "cooking|cheffing",
    "driver": "driving",
    "coach": "coaching",
    "researcher": "research",
    "producer": "producing",
    "solicitor": "legal",
    "director": "directing",
    "buyer": "buying",
}
_GROUP = "side|team|department|staff|end|crew|group|floor|desk"
_POST = "post|role|job|position|title|responsibility"


def _frames(kind: str) -> str:
    return (
        f"not|never ?really|actually|ever on|in|with|part_of|one_of ?the {kind} {_GROUP}; "
        f"not|never ?really|actually|ever in {kind}; "
        f"nothing to do with ?the {kind} {_GROUP}; nowhere near the {kind} {_GROUP}; "
        f"not|never have|hold|get ?a|any {kind} {_POST}; no {kind} {_POST}"
    )


_NOT_ON = Lexicon({title: _frames(kind) for title, kind in _SIDES.items()})
_NOT_SEEN = Lexicon({"presenter": "not|never on ?the air|camera|mic|microphone"})


def not_of_side(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """The title of whoever is on the side that the person was not on."""
    if clause.certainty is not Certainty.ASSERTED or clause.who is Who.OTHER:
        return
    for hit in (*_NOT_ON.find(clause.words), *_NOT_SEEN.find(clause.words))[:1]:
        title = read_title(hit.meaning)
        if title is not None:
            yield Draft(
                Slot.TITLE,
                "role",
                FindingValue("title", text=title.text),
                affirmed=False,
                ongoing=holds_now(reading, clause),
                terms=frozenset({title.key, NOT_OF_SIDE}),
                skip=range(hit.start, hit.end),
            )

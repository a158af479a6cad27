"""Claims about where the person grew up and where they were trained."""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, FindingValue, Slot, Who
from voicecoach.core.claims.reading import Draft, Reading

_FRAMES = Lexicon(
    {
        "childhood": (
            "i grow up in|near; grow up on * in|near; grow up in a|the * in; "
            "i be raise in; i be bring up in; i be brought up in; my childhood be in"
        ),
        "training": (
            "i train in; i train here in; i train over in; train at * in; training year be in; "
            "my training be in; apprenticeship be in; my apprenticeship in; placement be in; "
            "i learn the trade in; i learn my trade in; i do my training|apprenticeship in; "
            "year * be in; i qualify in; i serve my time in"
        ),
    }
)
_WRITTEN = Lexicon({"training": "train in; train"})
REGIONS = frozenset(
    "england scotland wales ireland britain uk spain france germany italy portugal poland romania "
    "india pakistan nigeria kenya ghana philippines china japan canada australia america usa "
    "mexico brazil netherlands belgium sweden norway denmark finland greece turkey ukraine texas "
    "california florida ohio michigan georgia virginia devon cornwall kent essex sussex surrey "
    "norfolk suffolk yorkshire lancashire cumbria somerset dorset hampshire scandinavia europe "
    "asia africa ontario quebec bavaria tuscany provence brittany andalusia".split()
)
"""Countries and counties: a town may lie in one of them."""


def read_places(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """The named place after "I grew up in", "I trained in"."""
    if clause.who is Who.OTHER or clause.certainty is not Certainty.ASSERTED or clause.negated:
        return
    hits = _FRAMES.find(clause.words) or (_WRITTEN.find(clause.words) if reading.is_note else [])
    for hit in hits[:1]:
        names = [
            word.form
            for word in clause.words[hit.end : hit.end + 3]
            if word.is_name and word.form.isalpha()
        ]
        if names:
            yield Draft(
                slot=Slot.LOCATION,
                head=hit.meaning,
                value=FindingValue("location", text=" ".join(names)),
                terms=frozenset(names),
            )

"""Facts that are one of two: in charge or not, owned or employed, at home or on site."""

from typing import NamedTuple

from voicecoach.core.claims.models import Slot

NO, YES, HYBRID = 0, 1, 2
"""The poles of a facet; work may also be partly at home."""
LATER = 2
"""Schooling may also be made up for later."""


class Facet(NamedTuple):
    """What is told of the person or the job. `poles` names what its values are called."""

    slot: Slot
    poles: tuple[str, ...]
    """By pole: no, yes, and for some the middle between them."""
    of_person: bool = False
    """True for what a person has one of whatever the job: willing to move house."""
    may_be_planned: bool = False
    """True for what is told as a plan or under a condition: "I'd move tomorrow"."""
    is_current: bool = False
    """True for what the present job has one of, so that two accounts of now are of one job."""
    compatible: frozenset[frozenset[str | None]] = frozenset()
    """Pairs of values that may both be true."""


NEVER = "never"
"""Term of a claim that denies something for the whole of a life."""
_SETTINGS = (
    "in the middle of town", "on the edge of town", "at an airport", "by the sea",
    "in the country", "in a shopping centre", "by a station",
)  # fmt: skip
_NEAR_EACH_OTHER = frozenset(
    frozenset({_SETTINGS[one], _SETTINGS[other]})
    for one, other in ((0, 5), (0, 6), (1, 5), (1, 2), (3, 4), (0, 3), (1, 6), (1, 4))
)


_SIXTH_FORM = ("left school before eighteen", "stayed on at school", "went back to school")

FACETS = {
    "charge": Facet(Slot.TITLE, ("was not in charge", "was in charge"), is_current=True),
    "ownership": Facet(Slot.TITLE, ("was employed there", "owned the business"), is_current=True),
    "permanent": Facet(Slot.TITLE, ("was temporary", "was permanent"), is_current=True),
    "paid": Facet(Slot.TITLE, ("was a volunteer", "was paid"), is_current=True),
    "full time": Facet(Slot.TITLE, ("worked part time", "worked full time"), is_current=True),
    "working": Facet(Slot.TITLE, ("has no job", "has a job"), of_person=True),
    "self-taught": Facet(Slot.EDUCATION, ("formally taught", "self-taught")),
    "on campus": Facet(Slot.EDUCATION, ("studied from home", "studied on campus"), of_person=True),
    "first time": Facet(Slot.EDUCATION, ("needed more than one try", "passed first time")),
    "self-funded": Facet(Slot.EDUCATION, ("had it paid for", "paid for it")),
    "on site": Facet(
        Slot.LOCATION, ("worked from home", "always on site", "partly from home"), is_current=True
    ),
    "relocate": Facet(
        Slot.LOCATION, ("would not move", "would move"), of_person=True, may_be_planned=True
    ),
    "travel": Facet(Slot.LOCATION, ("did not travel", "travelled for work"), is_current=True),
    "offshore": Facet(
        Slot.LOCATION,
        ("would not work offshore", "would work offshore"),
        of_person=True,
        may_be_planned=True,
    ),
    "would go abroad": Facet(
        Slot.LOCATION,
        ("would not work abroad", "would work abroad"),
        of_person=True,
        may_be_planned=True,
    ),
    "will travel": Facet(
        Slot.LOCATION, ("would not travel", "would travel"), of_person=True, may_be_planned=True
    ),
    "setting": Facet(Slot.LOCATION, _SETTINGS, compatible=_NEAR_EACH_OTHER),
    "premises": Facet(Slot.LOCATION, ("works from home", "has premises"), of_person=True),
    "university": Facet(
        Slot.EDUCATION, ("did not go to university", "went to university"), of_person=True
    ),
    "finished course": Facet(Slot.EDUCATION, ("left before the end", "saw the course through")),
    "sixth form": Facet(
        Slot.EDUCATION,
        _SIXTH_FORM,
        of_person=True,
        compatible=frozenset(frozenset({pole, _SIXTH_FORM[LATER]}) for pole in _SIXTH_FORM[:LATER]),
    ),
    "private school": Facet(
        Slot.EDUCATION, ("went to a state school", "went to a private school"), of_person=True
    ),
    "honours": Facet(Slot.NAME, ("won nothing", "won an award")),
    "lived in": Facet(Slot.LOCATION, ("travelled in", "lived on the premises"), of_person=True),
    "local": Facet(Slot.LOCATION, ("came from elsewhere", "is a local"), of_person=True),
    "abroad": Facet(Slot.LOCATION, ("worked in one country", "worked abroad")),
}

"""Facts that are one of two: in charge or not, owned or employed, at home or on site."""

from typing import NamedTuple

from voicecoach.core.claims.models import Slot


class Facet(NamedTuple):
    """What is told of the person or the job. `poles` names what its values are called."""

    slot: Slot
    poles: tuple[str, ...]
    """By pole: no, yes, and for some the middle between them."""
    of_person: bool = False
    """True for what a person has one of whatever the job: willing to move house."""
    may_be_planned: bool = False
    """True for what is told as a plan or under a condition: "I'd move tomorrow"."""


FACETS = {
    "charge": Facet(Slot.TITLE, ("was not in charge", "was in charge")),
    "owner": Facet(Slot.TITLE, ("was employed there", "owned the business")),
    "permanent": Facet(Slot.TITLE, ("was temporary", "was permanent")),
    "paid": Facet(Slot.TITLE, ("was a volunteer", "was paid")),
    "full time": Facet(Slot.TITLE, ("worked part time", "worked full time")),
    "working": Facet(Slot.TITLE, ("has no job", "has a job"), of_person=True),
    "self-taught": Facet(Slot.EDUCATION, ("formally taught", "self-taught")),
    "on campus": Facet(Slot.EDUCATION, ("studied from home", "studied on campus"), of_person=True),
    "first time": Facet(Slot.EDUCATION, ("needed more than one try", "passed first time")),
    "self-funded": Facet(Slot.EDUCATION, ("had it paid for", "paid for it")),
    "on site": Facet(Slot.LOCATION, ("worked from home", "always on site", "partly from home")),
    "relocate": Facet(Slot.LOCATION, ("would not move", "would move"), True, True),
    "travel": Facet(Slot.LOCATION, ("did not travel", "travelled for work")),
    "will travel": Facet(Slot.LOCATION, ("would not travel", "would travel"), True, True),
    "central": Facet(Slot.LOCATION, ("out of town", "in the middle of town")),
    "lived in": Facet(Slot.LOCATION, ("travelled in", "lived on the premises")),
    "near": Facet(Slot.LOCATION, ("lives far away", "lives close by"), of_person=True),
    "abroad": Facet(Slot.LOCATION, ("worked in one country", "worked abroad")),
}

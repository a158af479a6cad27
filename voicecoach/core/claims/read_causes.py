"""Claims about what brought an event about: the weather, a machine, a supplier, a person.

One cause told leaves out the others, so that each cause makes a claim for itself and one against
every other; a statement that names two makes none.
"""

from collections.abc import Iterator, Sequence

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, Claim, FindingValue, Slot
from voicecoach.core.claims.polarity import is_negated
from voicecoach.core.claims.reading import Draft, Reading, finish
from voicecoach.core.claims.reasons import asks_why_left
from voicecoach.core.claims.words import Word

_CAUSES = Lexicon(
    {
        "the weather": (
            "weather; rain; ice; fog; snow; wind; storm; flood; frost; heat; lightning; black ice; "
            "hail; drought; heatwave; high wind; gale; low sun; wet road"
        ),
        "somebody's error": (
            "driver|operator|pilot|human|user|staff|nurse|trainee|apprentice|pharmacist|"
            "engineer|chef|pedestrian|rider error|mistake|fault; carelessness; somebody's "
            "carelessness; driver fall asleep; somebody not look; somebody|someone "
            "leave|forget|press|drop|spill|knock|switch|turn; leave a "
            "pan|candle|heater|tap|cigarette|iron|door|gate; pan|candle|heater|tap be leave on; "
            "be leave on|open|unlocked|running|plugged_in; tea towel|cloth|cigarette be leave"
        ),
        "the equipment": (
            "mechanical; brake; brake failure; engine; tyre; hardware; software; bug; equipment; "
            "machine; power; power cut; electrical; electrics; wiring; valve; pump; server; "
            "network; faulty part; sensor; gearbox; fridge; freezer; boiler; hydraulics; "
            "software|equipment|mechanical|hardware|technical|machine|electrical "
            "fault|failure|problem|issue; burst pipe|tyre; computer"
        ),
        "a supplier": (
            "vendor; supplier; courier; manufacturer; third party; contractor; subcontractor; "
            "haulier; wholesaler; agency; printer; provider; delivery company; distributor"
        ),
        "too few people": (
            "staff shortage; understaffing; short staff; short staffing; lack of staff; "
            "staff sickness; not enough staff; not enough people; no staff; being short"
        ),
        "money": "budget; money; lack of funding; lack of money; funding; cost; cash flow",
        "the client": (
            "client; customer; client 's change; late change; change of mind; architect; tenant"
        ),
    }
)
_OWN = Lexicon({True: "be my|our ?own fault|mistake|error|doing; be down to me; i cause it|the"})
_BROUGHT_ABOUT = Lexicon(
    {
        True: (
            "be down to; because of; due to; be cause by; cause by; on account of; owe to; "
            "be the result of; result from; come down to; put it down to; put down to; "
            "be all about; be a matter of; be a case of; blame on; blame it on; come from; blame"
        ),
    }
)
_IT_WAS = Lexicon(
    {
        True: (
            "it be; that be; it turn out to be; turn out to be; the cause be; "
            "start|happen because; the fire|leak|fault|delay|crash|outage|breakdown|accident|"
            "spill|problem be|start|happen ?because"
        ),
    }
)
_ASKS_FOR_CAUSE = Lexicon(
    {
        True: (
            "cause; what happen; why; what go wrong; whose fault; to blame; accident; incident; "
            "outage; crash; delay; how come; reason for the; breakdown; fire; fault; failure; spill"
        ),
    }
)
_REACH = 4
"""Words between "down to" and the cause it names."""


def read_causes(reading: Reading) -> Iterator[Claim]:
    """What the statement says brought the event about; nothing where it names two causes."""
    if asks_why_left(reading.question):
        return
    asks = bool(_ASKS_FOR_CAUSE.find(reading.question))
    told = [
        (index, cause)
        for index, clause in enumerate(reading.clauses)
        if clause.certainty is Certainty.ASSERTED
        for cause in _told(clause, asks=asks)
    ]
    if len({cause for _, cause in told}) != 1:
        return
    index, named = told[0]
    for cause in _KINDS:
        text = f"was down to {cause}"
        held = cause == named
        shown = text if held else text.replace("was", "was not", 1)
        value = FindingValue("outcome", text=shown)
        yield finish(reading, index, Draft(Slot.OUTCOME, text, value, affirmed=held))


_KINDS = (
    "the weather",
    "somebody's error",
    "the equipment",
    "a supplier",
    "too few people",
    "money",
    "the client",
    "you",
)


def _told(clause: Clause, *, asks: bool) -> Iterator[str]:
    words = clause.words
    if (own := _OWN.find(words)) and not is_negated(words[: own[0].end]):
        yield "you"
        return
    frames = _BROUGHT_ABOUT.find(words)
    if asks and not frames:
        frames = _IT_WAS.find(words)[:1]
    for frame in frames:
        if is_negated(words[: frame.end]):
            continue
        yield from _named(words[frame.end : frame.end + _REACH])
        return


def _named(words: Sequence[Word]) -> Iterator[str]:
    hits = _CAUSES.find(words)
    if hits:
        yield hits[-1].meaning

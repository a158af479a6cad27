"""Where somebody stood at work, and whose place that is: "on the till" is a cashier's.

Told in answer to what one did there, a place at the till, the line or the wash-up says that one did
not run the place, and was not its designer or its engineer.
"""

from collections.abc import Iterator

from voicecoach.core.claims.clauses import Clause
from voicecoach.core.claims.facet_tables import STRONG
from voicecoach.core.claims.facets import YES
from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.models import Certainty, FindingValue, Slot, Who
from voicecoach.core.claims.occupations import ASKS_FOR_TITLE
from voicecoach.core.claims.reading import Draft, Reading
from voicecoach.core.claims.tense import holds_now
from voicecoach.core.claims.title_words import MANAGING
from voicecoach.core.claims.titles import Title, read_title
from voicecoach.core.claims.vocabulary import lemmas

STATION = "station"
"""Term of a title that only the place at work tells."""
_STATIONS = Lexicon(
    {
        "line worker": (
            "on the line; on the production|assembly|packing|packaging line; work the line; "
            "on the conveyor|belt; on the machine; on the factory|shop floor; on nights packing"
        ),
        "cook": (
            "on fry|grill|saute|garnish|larder|starters|desserts|prep; "
            "on the grill|fryer|fryers|pass; work the grill|fryer|fryers; "
            "do prep; peel potato|veg; flip burger; chop veg"
        ),
        "kitchen porter": (
            "wash up; wash the pot|dish; wash pot|dish; do the washing up; on pot; "
            "on the dish|pots; dish pit; in the wash up|pot wash; clear table"
        ),
        "cashier": (
            "on the|a ?front till|checkout|register|tills; on till|checkout|register; "
            "work the|a till|register|checkout; at the checkout|till; in the ticket|box office"
        ),
        "shop assistant": (
            "on the * counter|wall|stand|stall|kiosk|aisle|rail; stack|fill shelf; on the shelf; "
            "serve customer; on the fitting room; sell ticket|programme|ice cream; "
            "on the merch stand|stall|table; on the deli|cheese|fish|bread counter"
        ),
        "bartender": "behind the bar; pull pint; collect glass; on the bar; serve drink",
        "waiter": "wait ?on table; carry plate; run food; serve at table; serve the table",
        "receptionist": (
            "on ?the reception|switchboard; on the front desk; answer the|our phone; at the front "
            "desk; meet and greet"
        ),
        "call centre agent": "on the phone|phones; take call; answer call; on the helpdesk phone",
        "cleaner": (
            "do the cleaning|hoovering|mopping; one of the cleaner; on the cleaning; clean the "
            "office|room|ward|toilet|house; mop|sweep the floor; push a broom; empty the bin; "
            "sweep up"
        ),
        "driver": (
            "drive the|a|one|them van|lorry|truck|bus|coach|ambulance|minibus|taxi; "
            "do the delivery; do delivery; on the van|lorry|delivery"
        ),
        "forklift driver": "drive a|the|one forklift|fork; on the|a forklift; on forklift",
        "labourer": (
            "carry the hod; fetch and carry; mix cement|concrete|the; dig the|a|hole; "
            "do the labouring; carry brick; shovel; on the shovel; labour for; lug"
        ),
        "bricklayer": "lay brick|the; on the trowel",
        "picker": (
            "pick and pack; be pick|pack; pack box|order|the; pick order|the; "
            "on picking|packing; load the|lorry"
        ),
        "clerk": (
            "do the filing|photocopying|post|typing|scanning|admin; data entry; "
            "file and photocopy; open the post; type up|letter; stuff envelope; do the paperwork"
        ),
        "runner": "make the tea|coffee; make tea|coffee; fetch the|lunch|coffee; run errand",
        "laundry worker": "do the laundry|mending|ironing|sewing; wash and iron; on the ironing",
        "usher": "tear ticket|the; show people to; on the door; take ticket|coat; on the cloakroom",
        "porter": "push trolley|bed|wheelchair; push the trolley|bed; carry bag|case|the",
        "security guard": "on the gate|security; watch the camera|door; walk the perimeter",
        "farm worker": (
            "pick fruit|strawberry|apple|grape|potato; muck out; milk the|cow; "
            "feed the calf|pig|hen"
        ),
        "stage hand": "shift|move ?the scenery|set; paint the set|flat; on the fly",
        "tester": "in qa|quality|testing|test; on the qa|testing|test side|team; do the testing",
        "valeter": "on the valet|valeting|wash|cleaning side|bay; clean the car; wash the car",
        "salesperson": (
            "sell ?the advertising|ad|ads|adverts|space|ticket|tickets; "
            "in|on ad|advertising sales; on the sales|commercial side; on the ad desk"
        ),
        "stockroom assistant": "in the stockroom|store|warehouse; on goods in; in goods in",
        "admin assistant": "on the admin|office|back_office side; in the post room; in admin",
        "technician": "on the technical side; do the wiring|rigging|lights|sound",
        "care worker": "do personal care; wash and dress; do the bath; make the bed",
    }
)
"""What one did or where one stood -> the title of whoever does."""
_RUNS_IT = lemmas("manage run supervise lead oversee organise charge train design direct own build")
_ASKS_WHAT_ONE_DID = Lexicon(
    {
        True: (
            "tell me about the|that|your time|stint|job|years; about your time|work at; "
            "what do you do; what be you do; your part; your job; your work; what do you do there; "
            "how do you help; how be you involve; where do you work; which part"
        ),
    }
)
_HEADING = 3
"""Words of a question that is only the name of a place: "Paper mill"."""
_QUESTION_WORDS = word_set("how why when who where which did do does was were are is have has")
_FIRST_CLAUSES = 2


def stood_at(reading: Reading, index: int, clause: Clause) -> Iterator[Draft]:
    """The title of whoever stands where the person stood; none where they also ran things."""
    if index >= _FIRST_CLAUSES or clause.who is not Who.SELF or clause.negated:
        return
    if clause.certainty is not Certainty.ASSERTED or not _is_asked(reading) or _ran(reading):
        return
    for hit in _STATIONS.find(clause.words)[:1]:
        title = read_title(hit.meaning)
        if title is not None:
            yield Draft(
                Slot.TITLE,
                "role",
                FindingValue("title", text=title.text),
                ongoing=holds_now(reading, clause),
                terms=frozenset({title.key, STATION}),
                skip=range(hit.start, hit.end),
            )


def _is_asked(reading: Reading) -> bool:
    question = reading.question
    if ASKS_FOR_TITLE.find(question) or _ASKS_WHAT_ONE_DID.find(question):
        return True
    forms = {word.form for word in question}
    return 0 < len(question) <= _HEADING and not forms & _QUESTION_WORDS


def _ran(reading: Reading) -> bool:
    """Tell a manager who also stood at the till: "I ran the shop and I was on the till"."""
    return any(
        clause.who is Who.SELF
        and (
            not _RUNS_IT.isdisjoint(lemmas_here := {word.lemma for word in clause.words})
            or not lemmas_here.isdisjoint(MANAGING)
            or any(hit.meaning == ("charge", YES) for hit in STRONG.find(clause.words))
        )
        for clause in reading.clauses
    )


def is_above_a_station(title: Title) -> bool:
    """Tell a title whose holder does not stand at the till: in charge, senior, or a profession."""
    return title.level >= 1 or title.is_managing or lemma(title.text.split()[-1]) in _PROFESSIONS


_PROFESSIONS = lemmas(
    "designer architect engineer producer director editor nurse doctor lawyer accountant teacher "
    "analyst scientist surveyor pharmacist dentist vet solicitor journalist consultant surgeon "
    "psychologist researcher developer programmer controller curator librarian buyer planner "
    "conductor choreographer composer recruiter economist actuary midwife paramedic optician"
)

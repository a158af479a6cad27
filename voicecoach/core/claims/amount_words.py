"""Phrases that tell what an amount is of."""

from voicecoach.core.claims.lexicon import Lexicon

MONEY_HEADS = Lexicon(
    {
        "expected pay": (
            "salary expectation; pay expectation; look for; expect; minimum salary; "
            "be happy with; be great; be fine; accept; ask salary; salary requirement; "
            "desired salary; target salary; hope for; ask for; want to earn"
        ),
        "pay": (
            "salary; earn; be pay; pay; wage; i make; base; on about; compensation; package; "
            "take home; income; i be on; gross"
        ),
        "bonus": "bonus; commission; tips",
        "rate": "day rate; hourly rate; charge; an hour; per hour; a day; rate",
        "budget": "budget; spend; expenditure; fund",
        "sales": "revenue; sales; turnover; turn over; take; sell; profit; do; taking; billing",
        "saving": "save; saving; cut cost; reduce cost",
        "deal": "deal; large sale; big sale; contract worth; contract be; account worth",
        "price": "cost; price; worth; value; sell for; rent",
        "raised": "raise; fundraise; donation; appeal; grant; sponsorship",
    }
)

DURATION_HEADS = Lexicon(
    {
        "notice": (
            "notice; notice period; can|could start in; start in; able to start in; start within; "
            "not start for; start for another; can start; could start"
        ),
        "commute": (
            "commute; door to door; away; from you; from the office; get to work; drive to work; "
            "each way"
        ),
        "late": "late; behind schedule; behind; overrun; delay; slip; early; ahead",
        "age": "year old; i be old; how old; age",
        "gap": "out of work; between jobs; unemployed; unemployment; gap; career break",
        "probation": "probation",
        "shift": "my shift; shift be; the shift; a shift",
        "close": "close the book; month end; close book; month end close",
    }
)

BACKGROUND_AMOUNTS = Lexicon(
    {
        True: "ago; old; of age; back; earlier; later; a day; a week",
    }
)
"""Right after a duration: it then tells when, or how often, not how long."""

AMOUNT_KINDS = Lexicon(
    {
        True: "o'clock; oclock; am; pm; point; of a kind; hundred percent",
    }
)

CHANGE_WORDS = Lexicon(
    {
        "up": (
            "increase; grow; rise; raise; up; improve; boost; gain; growth; doubl; tripl; "
            "quadrupl; climb; jump; more than doubl"
        ),
        "down": (
            "reduce; cut; drop; fall; decrease; down; lower; decline; save; shrink; halv; lose; "
            "slash; less; bring down; reduction"
        ),
        "flat": "flat; barely move; hardly move; stay the same; unchanged; not move",
    }
)

STATE_WORDS = Lexicon(
    {
        True: (
            "right now; now; currently; at the moment; at present; these day; have be; nowadays; "
            "today; so far; still; present; i be into"
        ),
    }
)

TEAM_WORDS = Lexicon(
    {
        "reports": (
            "i lead; lead ?a|the|my team|crew|squad; report to me; report directly to me; "
            "direct report; manage; supervise; under me; line manage; responsible for; in charge of"
        ),
        "team": "team; crew; squad; us; committee; my unit; my group; lead; staff",
    }
)

NO_NOTICE = Lexicon(
    {
        True: (
            "no notice; no notice period; can start straight away; can start immediately; "
            "start right away; start tomorrow; available immediately; immediate start"
        ),
    }
)

NO_GAP = Lexicon(
    {
        True: (
            "no ?employment|career gap; not have ?any gap; never have a gap; without a gap; "
            "always be in work; never be out of work|unemployed; "
            "straight from one job to|into|onto"
        ),
    }
)

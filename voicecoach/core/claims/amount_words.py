"""Phrases that tell what an amount is of."""

from voicecoach.core.claims.lexicon import Lexicon

DURATION_HEADS = Lexicon(
    {
        "notice": (
            "notice; notice period; can|could start in; start in; able to start in; start within; "
            "not start for; start for another; can start; could start; tie me in|to; tied in|into; "
            "ties me in|to; lock me in; hold me to; be out of there; give them; work out my; "
            "release me; out the door; join you in; be with you in; be free in; my contract say; "
            "contractually; hand over period; hand * notice"
        ),
        "commute": (
            "commute; door to door; from you; from the office|site|school|hospital|depot; "
            "get to work; drive|walk|cycle to work; each way; there and back; on foot; "
            "on|by the bus|train|tram|tube|bike|motorway|metro; by bus|train|tram|bike|car|road; "
            "to get in|here; drive|walk|ride|cycle in|over; down the road; round the corner; away; "
            "through traffic; in traffic; change of bus|train; two bus; minute walk|drive|ride"
        ),
        "late": (
            "late; behind schedule|time|plan; run over; overrun; over run; delay; slip; early; "
            "ahead of; past the deadline"
        ),
        "age": "year old; i be old; how old; age",
        "gap": (
            "out of work; between jobs; unemployed; unemployment; gap; career break; time out; "
            "not working; out of the profession|workforce|trade; take off; off work; "
            "time off; be off for; year off; month off; year out; on the dole|bench"
        ),
        "probation": "probation",
        "shift": "my shift; shift be; the shift; a shift",
        "close": "close the book; month end; close book; month end close",
    }
)
DURATION_QUESTIONS = Lexicon(
    {
        "notice": (
            "notice; how soon; when can|could|would you start|join|begin; availability; "
            "when be you available|free; how quickly could|can you; when would you be"
        ),
        "commute": (
            "commute; get to work; journey; travel in|to work|time; how far; get here; distance; "
            "where do you live; get in to work; get into work; where be you base"
        ),
        "gap": (
            "gap; career break; any break; break from; time off; time out; out of work; "
            "since you leave|finish; since redundancy; between jobs; not work; been up to since; "
            "start looking; how long * look; job hunt|hunting|search; look for work; "
            "be you off work; how long be you off"
        ),
        "late": "late; behind schedule; on time; overrun; miss a|the|any deadline; delay; overran",
        "age": "how old; your age",
        "probation": "probation",
        "shift": "how long be your|the|a shift; shift length",
        "close": "month end; close the book",
    }
)
"""What a question makes of a length of time that says nothing itself."""

BACKGROUND_AMOUNTS = Lexicon(
    {
        True: "ago; old; of age; back; earlier; later; a day; a week",
    }
)
"""Right after a duration: it then tells when, or how often, not how long."""

AMOUNT_KINDS = Lexicon(
    {
        True: "o'clock; oclock; point; of a kind; hundred percent",
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
            "start right away; start tomorrow; available immediately|now; immediate start; "
            "start|begin ?on monday|today; start next|this week; start at once; start any time; "
            "start whenever you|suit; start as soon as you; be with you monday|tomorrow; "
            "start|begin the day after; "
            "free now; free to start; nothing to hold me; not have ?any notice; "
            "not need to give ?any notice; start as soon as possible; drop of a hat; "
            "can|could|able_to start|begin|join this|the coming|next|following week; "
            "can|could|able_to start|begin|join this coming week; start first thing; "
            "can|could|able_to start|begin|join tomorrow|monday|straight|right|immediately|now; "
            "could start straight away; straight away monday"
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

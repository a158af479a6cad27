"""The phrases of the facets: what people say of their standing, schooling and places of work."""

from voicecoach.core.claims.facets import NO, YES
from voicecoach.core.claims.facets_of_place import PHRASES as PLACE
from voicecoach.core.claims.facets_of_schooling import FINISHED
from voicecoach.core.claims.facets_of_schooling import PHRASES as SCHOOLING
from voicecoach.core.claims.facets_of_work import PHRASES as WORK
from voicecoach.core.claims.lexicon import Lexicon

STRONG: Lexicon[tuple[str, int]] = Lexicon({**WORK, **SCHOOLING, **PLACE})
COURSES: Lexicon[tuple[str, int]] = Lexicon(FINISHED)
"""Whether a course was finished, told in the words that tell of university as well."""

WEAK: Lexicon[tuple[str, int]] = Lexicon(
    {
        ("on site", NO): "from home; remote; remotely; spare room; kitchen table; laptop",
        ("working", YES): "still; i be at; i work at|for",
        ("working", NO): "between; redundant",
        ("will travel", YES): "anywhere; lot; eighty; as much as; every week; no limit",
        ("will travel", NO): "very little; not much; hardly; day trip; minimum; blue moon; limit",
        (
            "on site",
            YES,
        ): "five days; at the desk; every day; in person; on campus; face to face; chalk",
        ("honours", NO): "no; nothing; none; nominate",
    }
)
"""Only where the question asks for the facet."""

ASKED_IF: Lexicon[tuple[str, int]] = Lexicon(
    {
        ("abroad", YES): "work|live|serve abroad|overseas; work outside; live abroad; been abroad",
        ("relocate", YES): (
            "would you move|relocate; will you move|relocate; able to relocate|move; "
            "be you willing to relocate|move|shift; open to relocate|relocation; "
            "could you move|relocate; feel about move|relocate; willing to relocate|move; "
            "happy to relocate|move; relocation"
        ),
        ("relocate", NO): "relocation a|an problem|issue",
        (
            "will travel",
            YES,
        ): "willing to travel; happy to travel; would you travel; can you travel",
        ("working", YES): (
            "be you work; currently employ; be you currently|still work|employ; still at; in work; "
            "be you employ"
        ),
        ("honours", YES): "win anything|any; any award|awards|prize; have you win; ever win",
        ("charge", YES): (
            "do you supervise|manage|lead; have you manage|lead|supervise; be you in charge; "
            "be you a manager|supervisor; any staff; anyone report"
        ),
        ("permanent", YES): "be you permanent; permanent where; be it permanent; a permanent",
        ("full time", YES): "be you full time; be it full time; full time",
        ("university", YES): "do you go to university|college; go to uni; have a degree",
        ("ownership", YES): "your own business; do you own; be you self employ; be it yours",
        ("travel", YES): "do you travel; much travel; travel for work; have to travel",
        ("premises", YES): "have premises; have a shop|unit|office",
    }
)
"""What a question asks whether; yes means this pole, no the other."""
YES_WORDS = Lexicon(
    {
        True: (
            "yes; yeah; yep; certainly; definitely; absolutely; of course; sure; oh yes; "
            "always have; happily; in a heartbeat; like a shot; in a flash; tomorrow; "
            "love to; by all means; no problem; no bother; no trouble; with pleasure; i do; "
            "i have; gladly; without a doubt; very much so"
        ),
        False: (
            "no; nope; we could not; could not; would not; can not; not; never; "
            "i never have; i have not; i do not; i be not; afraid not; not really; not yet; "
            "none; nothing; not any more; i be afraid not; neither"
        ),
    }
)

ASKS = Lexicon(
    {
        "on site": (
            "remote; from home; in the office; hybrid; on site; where do you work from; "
            "how do you teach; teach in person; work set up; work pattern"
        ),
        "will travel": "how much travel; would you travel; travel to client; happy to travel",
        "honours": "any award; win anything; any prize; what award; honour",
        "working": (
            "current job; current role; what be you do now; what do you do now; "
            "work at the moment; current situation; situation right now; currently employ; "
            "work right now; current status; in work; be you work; employ at the moment; "
            "currently work"
        ),
    }
)
"""Which facet a question asks for."""

"""Things said in many ways that two statements must be able to share: one tag each.

A tag begins with "@" and joins the content lemmas of a clause, so that "gave the keynote" and
"spoke in front of a large group" meet. Kept to what interviews of any occupation turn on.
"""

from voicecoach.core.claims.lexicon import Lexicon

CONCEPTS = Lexicon(
    {
        "@speaking": (
            "public speak; speak|talk|present in front of *; "
            "give|do|deliver ?a|the|any presentation|talk|keynote|speech|lecture; "
            "give * talk|keynote|speech|presentation; presentation; keynote; speech; "
            "present to ?the|a|our board|group|audience|client|room|conference; i present; "
            "speak to ?a large|big group|audience|crowd"
        ),
        "@managing": (
            "manage|supervise|lead|line-manage ?a|the|any|other|my|these "
            "people|staff|team|anyone|anybody|person|employee|direct|report; "
            "people|line management; report ?directly to me; direct report; people manager; "
            "leadership experience|role|position; lead people|others; "
            "manage|supervise|lead ?a|the team|crew of; be ?a people manager; run a team; "
            "have a team; people|staff|nurse|designer under me; "
            "manage|supervise|line-manage * "
            "designer|nurse|engineer|developer|assistant|technician|junior|cook|server|"
            "people|volunteer|apprentice|barista"
        ),
        "@firing": (
            "fire|sack|dismiss|terminate "
            "anyone|someone|somebody|anybody|people|person|him|her|them|staff|employee; "
            "let * go; have to fire; i fire a|one|two|the|my; we fire; "
            "have fire a|one|two|several|people; dismissal"
        ),
        "@hiring": (
            "i hire; we hire; involve in hire; "
            "hire|recruit anyone|someone|anybody|people|staff|person|a|an|two|three|four|five|six; "
            "recruitment; interview candidate; do ?the|some hiring"
        ),
        "@budgeting": (
            "manage|hold|own|control|run ?a|the|my|our budget; budget responsibility; "
            "profit and loss; p and l"
        ),
        "@records": (
            "electronic record system; electronic medical|health|patient record; "
            "chart|charted electronically; electronic charting; computer charting"
        ),
        "@cash": (
            "handle cash; cash handling; handle money; on the till|register; cash up; work a|the "
            "till|register; cash register; run|use|work|man|operate|mind the|a till|register"
        ),
        "@nights": (
            "night shift; work|do ?the|a|on|only ?late night; work * night shift; overnight; "
            "graveyard shift; on night"
        ),
        "@weekends": "weekend; saturday and sunday",
        "@phones": "on the phone; phone work; answer ?the phone; phone call; take call",
        "@driving": (
            "drive ?a|the|my car; driving licence; driver licence; i drive; i do not drive"
        ),
        "@law": (
            "pass the bar; call to the bar; practise law; lawyer; attorney; solicitor; barrister"
        ),
        "@firstaid": "first aid; first aider",
        "@children": "work with child|kid|young; with child; look after child|kid; childcare",
        "@elderly": "work with ?the elderly|older|senior; elderly care; care home",
        "@training": (
            "train|mentor|coach anybody|anyone|people; "
            "train|mentor|coach * starter|joiner|hire|apprentice|grad|junior|trainee|colleague; "
            "train|mentor|coach|onboard ?the|a|new|any|other|our "
            "people|staff|starter|hire|joiner|colleague|junior|apprentice|someone|anyone; "
            "precept"
        ),
        "@abroad": "work|live abroad|overseas; another country; outside the country",
        "@union": "union ?rep|member",
        "@sales": (
            "sell anything; sales experience; work in sales; do sales; sales job; sales role; "
            "sales experience|role|job|rep|assistant|executive|manager|team|target|adviser|"
            "consultant|background|work; in sales; salesman; saleswoman; salesperson; sell "
            "?the|some|a_lot_of|many|new|used car|kitchen|window|insurance|phone|"
            "shoe|furniture|property|properties|house|advertising|software|solar|policy|policies|"
            "holiday|ticket|boiler|bed|carpet|cosmetic|jewellery|book|advert|mortgage|"
            "broadband|machinery|equipment|clothes|conservatory|conservatories|bathroom|"
            "subscription; sell to customer|business|client|the_public; sell over the "
            "phone|counter; sell door to door"
        ),
        "@selfemployed": "self employ; freelance; my own business; work for myself",
        "@degree": "go to university|college; university degree",
        "@school": "culinary|cooking|cookery|catering school|college",
    }
)

"""Facts of which a person has one at a time: home, and the people of a workplace."""

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon

HOME_FRAMES = Lexicon(
    {
        True: (
            "i live in; we live in; i be base in; base in; i be locate in; locate in; "
            "my home be in; i live near; live out in; i live over in; home be in; i reside in; "
            "settle in; live just outside; i be live in; i be over in; we move to; i move to; "
            "live here in"
        ),
    }
)
ASKS_FOR_HOME = Lexicon(
    {
        True: (
            "where do you live; where be you base; where be you locate; where be you now; "
            "locate; base; live; home; commute"
        ),
    }
)
IN_A_PLACE = Lexicon(
    {
        True: "i be in; we be in; i be out in; i be over in; i be near",
    }
)
NOT_A_PLACE = word_set(
    "area metro city region town suburb county north south east west side centre "
    "downtown house flat apartment office person team"
)

ROLES_OF_PEOPLE = Lexicon(
    {
        "manager": (
            "my manager; my boss; my supervisor; my line manager; report to; "
            "report straight|directly to; my direct manager; "
            "the manager; my last supervisor; my last manager; my head nurse; my charge nurse; "
            "my team lead; my lead; my last boss; my old boss; my old manager; "
            "my former manager; my previous manager; work for a man; work for a woman; "
            "my|our|one|only|last|the foreman|forewoman; foreman be; "
            "be supervise by; be manage by; supervise by; line manager; our manager|boss; "
            "my|our shift|floor|area|store|team|site|ward manager|supervisor|lead; "
            "my|our head chef|gardener|receptionist|librarian; my|our sister|matron|editor; "
            "supervisor|manager|foreman ref; my chef; my skipper|captain|sergeant"
        ),
        "owner": "the owner; owner",
        "mentor": (
            "my mentor; be train by; my preceptor; train me; my trainer; person who train me; "
            "teach me the trade|everything|ropes; show me the ropes; "
            "my tutor|teacher|instructor be; "
            "be mentor by; be teach by"
        ),
        "client": (
            "my biggest client; our biggest client; main client; biggest client; "
            "biggest customer; our biggest customer; the client be; my|our client be"
        ),
        "head teacher": (
            "head teacher; principal; headmaster; headteacher; headmistress; the head at|of|be"
        ),
        "award": "only award|prize|medal; the award|prize be; my award|prize be",
        "partner": "my business partner; my partner at work; my co-founder; my cofounder",
        "ship": "my|the|our|last ship be; ship be call; boat be call",
        "hotel": "hotel|restaurant|pub|café|school|hospital|company|firm|farm be call",
        "assistant": "my assistant",
        "first employer": (
            "my first job be; my first * job be; first job be at; my first * job be at; "
            "my first employer"
        ),
    }
)
NAMING = Lexicon(
    {
        True: (
            "be call; call; be name; name be; name; 's name be; be a man name|call; "
            "be a woman name|call; be a guy name|call; be a lady name|call"
        ),
    }
)
SHORT_NAMES = {
    "liz": "elizabeth",
    "beth": "elizabeth",
    "lizzie": "elizabeth",
    "betty": "elizabeth",
    "bob": "robert",
    "rob": "robert",
    "bobby": "robert",
    "robbie": "robert",
    "bill": "william",
    "will": "william",
    "billy": "william",
    "mike": "michael",
    "mick": "michael",
    "dave": "david",
    "tom": "thomas",
    "tommy": "thomas",
    "jim": "james",
    "jimmy": "james",
    "kate": "katherine",
    "katie": "katherine",
    "kathy": "katherine",
    "catherine": "katherine",
    "kathryn": "katherine",
    "cathy": "katherine",
    "sue": "susan",
    "steve": "steven",
    "stephen": "steven",
    "tony": "anthony",
    "joe": "joseph",
    "chris": "christopher",
    "matt": "matthew",
    "dan": "daniel",
    "danny": "daniel",
    "nick": "nicholas",
    "alex": "alexander",
    "ben": "benjamin",
    "sam": "samuel",
    "samantha": "samuel",
    "ed": "edward",
    "eddie": "edward",
    "ted": "edward",
    "andy": "andrew",
    "drew": "andrew",
    "greg": "gregory",
    "jen": "jennifer",
    "jenny": "jennifer",
    "pat": "patricia",
    "patrick": "patricia",
    "maggie": "margaret",
    "meg": "margaret",
    "peggy": "margaret",
    "becky": "rebecca",
    "vicky": "victoria",
    "vicki": "victoria",
    "debbie": "deborah",
    "deb": "deborah",
    "ron": "ronald",
    "ken": "kenneth",
    "larry": "lawrence",
    "jeff": "jeffrey",
    "geoff": "jeffrey",
    "phil": "philip",
    "pete": "peter",
    "dick": "richard",
    "rich": "richard",
    "rick": "richard",
    "charlie": "charles",
    "chuck": "charles",
    "fred": "frederick",
    "harry": "henry",
    "hank": "henry",
    "jack": "john",
    "johnny": "john",
    "tim": "timothy",
    "val": "valerie",
    "mandy": "amanda",
    "angie": "angela",
    "barb": "barbara",
    "barbie": "barbara",
    "christy": "christine",
    "tina": "christine",
    "cindy": "cynthia",
    "jackie": "jacqueline",
    "judy": "judith",
    "sandy": "sandra",
    "terry": "theresa",
    "tess": "theresa",
}

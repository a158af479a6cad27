"""Whose or what name is told: people of a workplace, clients, employers, systems, prizes."""

from voicecoach.core.claims.lexicon import Lexicon

PEOPLE = frozenset(
    {
        "manager",
        "mentor",
        "partner",
        "owner",
        "head teacher",
        "assistant",
        "crew",
        "department head",
        "who",
    }
)
"""Roles of persons, whose names are no places."""
_EXPERT = (
    "vet|dentist|doctor|gp|surgeon|consultant|pharmacist|optician|physio|midwife|psychologist|"
    "accountant|solicitor|lawyer|barrister|architect|surveyor|priest|vicar|minister|butcher|"
    "florist|stylist|photographer|choreographer|conductor|producer|publisher|agent|broker"
)
ONE_AT_A_TIME = frozenset(
    {"manager", "employer", "first employer", "system", "machine", "own company"}
)
"""Roles that need no story in common when both accounts are of the present."""

TOLD = Lexicon(
    {
        "manager": (
            "my manager|boss|supervisor|gaffer|guvnor|super|superior|foreman|skipper; "
            "my line|direct|area|shift|floor|store|team|site|ward|night|day|general|"
            "department|old|last|first|former|previous|current|only|own manager|boss|"
            "supervisor|lead|foreman|gaffer; "
            "report to; report straight|directly to; report in to; answer to; "
            "answer to one person; the manager|supervisor|foreman|gaffer|boss be; "
            "work under; our manager|boss|supervisor|foreman|gaffer; "
            "be supervise|manage|line-manage by; supervise by; managed by; manage me; "
            "supervise me; line manage me; "
            "line manager|supervisor|manager|foreman|boss ref|be; one foreman; only foreman; "
            "my head chef|gardener|receptionist|nurse|librarian|of department; "
            "my charge nurse|sister|matron|editor|chef|captain|sergeant|team lead|lead; "
            "our head chef|sister|matron|editor; "
            "be my boss|manager|supervisor|gaffer|foreman; boss be call; foreman be; "
            "in charge of me; who i work under|report; ref; line manager; supervisor; "
            "reports to; foreman; the plant|depot|site|branch manager; work for a man|woman; "
            "as a boss; be the boss; i be under"
        ),
        "mentor": (
            "my mentor|trainer|preceptor|tutor|instructor; be train by; train me; teach me; learn "
            "everything|it_all|my_trade|the_trade|the_ropes from|under|off; learn under; show me "
            "the ropes; take me under; be mentor by; be teach by; mentor me; bring me on; i "
            "learn|know|learn it from|under; my teacher|master be; apprentice to|under; person who "
            "train|teach me; coach me; my assessor; serve my time under|with"
        ),
        "partner": (
            "business partner; my co-founder; my cofounder; open it with; start it with; "
            "set it up with; set up with; set the|a|our company|business|firm|shop|studio|practice "
            "up with; start|found|run ?up the|a|our * with my partner; "
            "go into business with; found it with; "
            "open|start|found the|a salon|shop|business|company|firm|café|practice|garage|"
            "studio|restaurant|agency with; "
            "go halves with; fifty fifty; put in half; co-own it with; "
            "partner in the business; the two of us; two of us; my partner in"
        ),
        "owner": (
            "the owner; the proprietor; the landlord; own by; who own it; belong to; be own by; "
            "run and own by; owner be; name over the door"
        ),
        "head teacher": (
            "head teacher; headteacher; headmaster; headmistress; the principal; "
            "the head at|of|be; the head; our head"
        ),
        "client": (
            "biggest|main|largest|top|key|oldest|best|first|longest client|customer|account; "
            "number one be|client|customer|account; the client be|call; "
            "my|our client be|call; main contract be; biggest contract be|with; "
            "largest contract; most of our work be for; be our biggest; anchor client; "
            "flagship client; event|that|it be for; be for; do it for; launch for; "
            "campaign be for; be for a client call"
        ),
        "first employer": (
            "my first job be; my first * job be; first job be at|with|for; first employer; "
            "my first * job be at; first proper|real job be; start out at|with; "
            "start my career at|with"
        ),
        "employer": (
            "current employer; employer be; my employer; currently with|at|for; "
            "currently employ by; currently work for|at|with; i work for|at|with; "
            "i be at|with; i be employ by; employer; "
            "i write|play|fly|drive|sail|sing|report|box|shoot for; be sign to; "
            "be on the staff of; firm be call; company be call; "
            "my ?one_and only|first|last * job ?before|until ?this|then|now be ?at|with|for; "
            "the only|last * i|we have ?ever work at|for|in be; "
            "only ever work ?for|with|at; only ever drive|write|play|teach|fly for|at; "
            "work for a company|firm|place|outfit call; i be currently at|with|work; based at"
        ),
        "training place": (
            "do my placement at|in; placement be at|in; my placement; i train at; train at; "
            "do my training at|in; do my * at|in; spend the * year at; the entire year at; "
            "the whole year at; qualify at; apprenticeship be at|with; serve my time at|with; "
            "do my apprenticeship at|with; intern at; internship be at|with; student at"
        ),
        "award": (
            "win the|a; be award the|a; get the * award|prize; award be; prize be; "
            "be give the; receive the; take home the; pick up the * award|prize|medal; "
            "only award|prize|medal; the only thing i have win; award; be name"
        ),
        "system": (
            "the|our|their|my|same system|software|package|platform|programme|app|database|"
            "till|epos|pos|crm|ehr|scheduler; "
            "everything be in|on; all be in|on; be all in|on; all in|on; we run on; run on; "
            "run everything on; do everything in|on; built on; system be call; "
            "software be call; we be a|an"
        ),
        "machine": (
            "the|our|all|every machine|tractor|lathe|truck|van|camera|printer|press|crane|"
            "digger|forklift|combine|loom|oven|boat|plane|kit|machines|tractors|vans|trucks|"
            "cameras|lathes; "
            "all of them be; they be all; be all; only have; nothing but; every one be a"
        ),
        "product": (
            "my product; only product; product be call; product line; the one call; "
            "work on the; my line be; product be; we make the; the * line"
        ),
        "event": (
            "the event|festival|show|play|production|campaign|project|film|exhibition|"
            "concert be call|be; "
            "first event|show|festival|play|film|exhibition|concert|project|job; "
            "only event|show|festival; biggest event|show|festival|project; my first event"
        ),
        "ship": "my|the|our|last|first ship|boat|vessel|trawler be; ship|boat|vessel be call",
        "workplace": (
            "hotel|restaurant|pub|café|school|hospital|farm|shop|bar|bakery|garage|salon|clinic|"
            "place|mill|factory|nursery|gym|depot|theatre|club|home be call; call the; "
            "only * i have ever work in|at; never work anywhere else; only place"
        ),
        "supplier": (
            "supplier be; our ?main|biggest|only|key|usual|sole supplier; "
            "buy|get|order|source|have ?pretty|just ?nearly|almost|mostly|about "
            "everything|it_all|all_of_it|the_lot|most_of_it from; be supply by; supply us; "
            "supply everything|it_all; "
            "all our|the * come from; everything come from; we buy|order from; supply by"
        ),
        "who": (
            "our|the chair|chairman|chairwoman|president|treasurer|secretary|judge|director|"
            "producer|conductor|editor|captain|coach|surgeon|consultant|landlord|agent|"
            "architect|designer|buyer|inspector|opponent be; "
            "be our chair|captain|coach|director|editor; "
            f"the|our|my {_EXPERT} i|we * with|for|under|to be; "
            f"be the|our|my|their ?only|main|head|senior|lead {_EXPERT}; "
            f"our|my ?main|head|senior|lead {_EXPERT} be"
        ),
        "assistant": "my assistant|deputy|apprentice|junior|trainee|number two be",
        "crew": (
            "my crewmate|crew mate|oppo|co-driver|number two|teammate|desk mate|wingman be; "
            "crewmate be; be pair with; be partner with; pair up with; crew with; team up with; "
            "my partner be|on; work alongside; be put with; double act with; job share with"
        ),
        "department head": (
            "head of department; my head of * be; head of maths|english|science|year|sales|finance|"
            "nursing|marketing|art|music|design|it be; lead the department; run the department"
        ),
        "own company": (
            "trade as; it be call; we be call; call ourselves; business be call; co-founder; "
            "founder; cofounder; i found; we found; company i found|start|set; "
            "my company|business|firm|start-up|startup|agency|label be|call; "
            "only ever found one; set up a company call"
        ),
        "pet": (
            "guide dog be; my * dog|horse|pony be; "
            "my|the dog|horse|guide dog|pony be call|be; dog|horse be call"
        ),
    }
)
"""Words of a clause that say whose name it tells."""

ASKED = Lexicon(
    {
        "manager": (
            "who do you report to; report to; your manager|boss|supervisor|gaffer|line manager; "
            "who manage|supervise you; who be in charge; manager; supervisor; foreman; "
            "who be you under; who do you answer to; line manager; who run the; reference; "
            "your * boss|manager|supervisor; who would give you a; referee"
        ),
        "mentor": (
            "mentor; who teach you; who train you; who do you learn from; "
            "who do you learn * from; whose * do you learn; who do you train under; "
            "who show you; train under; your teacher|tutor|trainer; biggest influence; "
            "who mentor; learn your trade"
        ),
        "partner": (
            "business partner; who do you start|open|found|set * with; co-founder; cofounder; "
            "start it with; open it with; who do you go into; how do the * start; your partner"
        ),
        "client": (
            "biggest|main|largest|key|top|first client|account|customer; who be the client; "
            "what client; which client; who be your client; key account; who be it for"
        ),
        "first employer": "first job; first employer; where do you start; start out",
        "employer": (
            "where do you work; who do you work for; who be you with; where have you work; "
            "which company|firm|garage|shop|school|hospital|hotel be you|do; who employ you; "
            "current employer|company; employer; where be you work; where be you now; "
            "which * be you with; which * be you at; where be you at present; "
            "what company|firm"
        ),
        "training place": (
            "where do you train; where do you do your; placement; "
            "which school|hospital|college|ward do you train|be; which hospital|school; "
            "as a student; which * do you do your; "
            "where be your placement|apprenticeship|internship; intern; apprenticeship; "
            "who do you serve your time with"
        ),
        "award": (
            "award; prize; win anything; recognition; accolade; medal; what do you win; honour"
        ),
        "system": (
            "what * system|software|package|platform|programme|tool|app|database|crm; "
            "which * system|software|package|platform|programme|tool|app|database|crm; "
            "till system; what * use; which * use; what cad|till|crm; which do you use; "
            "software; systems"
        ),
        "machine": (
            "which|what machine|tractor|equipment|vehicle|truck|camera|kit|lathe|van|crane|"
            "plane|make|brand; what do you run|drive|fly|operate|shoot_on|print_on; which "
            "machines; machines"
        ),
        "product": "which|what product|line|range|model|device; what do you work on; product",
        "event": "which|what event|show|festival|production|play|film|campaign|project|exhibition",
        "head teacher": "head teacher; principal; headteacher; who be the head",
        "owner": "who own; the owner",
        "ship": "which|what ship|vessel|boat",
        "workplace": "which hotel|restaurant|pub|theatre|farm|kitchen|ward|branch|store",
        "supplier": (
            "supplier; who supply|supplied you|the|your; who do you buy|order|source from; "
            "where do you buy|order|source|get your|the|it; supplied by"
        ),
        "assistant": "your assistant|deputy|apprentice; who work for you",
        "pet": "guide dog; your dog|horse; the dog|horse call",
        "university": (
            "where do you go to university|uni|college; which university|uni|college; "
            "what university|college; where do you study; where do you do your degree; "
            "which law|medical|art|drama school"
        ),
        "crew": (
            "who do you crew|pair|team|ride|partner with; crewmate; crew mate; "
            "who be your partner; partner on"
        ),
        "department head": (
            "head of department; lead the * department; run the * department; your head of"
        ),
        "own company": (
            "start up; startup; start-up; company do you found|start; "
            "your company|business call; your shop|salon|business; your * shop|salon|business"
        ),
    }
)
"""Words of a question that say whose name its answer tells."""

ASKED_OF_ANYTHING = Lexicon(
    {
        "which": (
            "which *; "
            "what brand|make|variety|breed|type|kind|model|paper|title|channel|airline|line|"
            "team|regiment|unit|genre|instrument|newspaper|magazine|bank|chain|label|range|"
            "route; "
            "what be it|the * call; what be the name; name of"
        ),
        "who": "who *; who * with; who be the; who be your; who do you; who else; whose",
    }
)
"""Questions for a name of whatever kind."""

UNIQUE = Lexicon(
    {
        True: (
            "only; the whole time; the entire time; all the time; the one; just the one; "
            "never any other; nothing else; nobody else; no one else; always; all of them; "
            "everything; every one; the lot; biggest; largest; main; number one; first; "
            "entire; whole; start to finish; another one|boss|manager; only ever; "
            "for all of; all * year|years; the whole way; "
            "throughout; all along; any other; my first; anywhere else; sole"
        ),
    }
)
"""The person says that there was no other, so two names cannot both be right."""

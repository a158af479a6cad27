"""Phrases that a place follows, and questions that ask for one."""

from voicecoach.core.claims.lexicon import Lexicon

_WORKPLACE = (
    "plant|office|factory|shop|store|branch|depot|warehouse|school|clinic|hospital|surgery|"
    "practice|"
    "restaurant|hotel|site|farm|yard|kitchen|lab|garage|studio|theatre|library|mill|salon|bakery|"
    "job|ward|base|headquarters|mine|port|station|pub|bar|club|gym|nursery|museum|project|"
    "agency|campus|centre|place|firm|company|bank|court|prison|church|brewery|foundry|shipyard|dairy|colliery|newsroom"
)
_TRAINING = (
    "pupillage|residency|internship|traineeship|placement|clerkship|fellowship|probation|"
    "cadetship|preceptorship|schooling|training|apprenticeship|articles|course|diploma|foundation"
)
FRAMES = Lexicon(
    {
        "childhood": (
            "i grow up ?right in|near|outside|around; grow up on * in|near; "
            "grow up in|on|at a|the|our * in|near|outside|by; grow up on|at * in|near|outside; "
            "grow up on|in a|the farm|estate|smallholding|island|ranch outside|near|in|off; "
            "grow up in a|the * in|near; i be raise in; i be bring up in; "
            "i be brought up in; my childhood be in; born and bred in; born and raise in; "
            "i come from; originally from; i be from; spend my childhood in; "
            "grow up just outside; hail from; native of; home town be"
        ),
        "birth": "i be born in; born in",
        "training": (
            "i train in; i train here in; i train over in; train at * in; "
            "training year be in; my training be in; apprenticeship be in; "
            "apprenticeship|placement|training be down|up|over|out|just|right|all in|near|at|by; "
            "my apprenticeship in; placement be in; i learn the trade in; "
            "i learn my trade in; i do my training|apprenticeship in; year * be in; "
            "i qualify in; i serve my time ?at ?a ?yard in; apprentice in; "
            "my * school|college|course|training be in; year in; "
            f"my|the ?entire|whole {_TRAINING} be ?all ?right|just|out|down|over|up "
            f"in|at|near; i do|serve|spend|complete|finish * {_TRAINING} "
            "?right|just|out|down|over|up ?there in|at|near"
        ),
        "job place": (
            f"{_WORKPLACE} be ?right|just|all|out|down|over|up in|at|near|outside|by|on; "
            "nursing|care|retirement home be ?right|just|all|out|down|over|up "
            "in|at|near|outside|by|on; "
            "head office|headquarters be ?right|just|all|out|down|over|up in|at|near|outside|by; "
            f"the|our|my {_WORKPLACE} in|at; {_WORKPLACE} over in|on; i be base at|out of; "
            f"{_WORKPLACE} i|we * be * in|at|near|outside|by; "
            "i be ?currently|now ?just work ?right|over|out|up|down in; "
            "we work ?right|over|out|up|down in; we be ?all base ?over|out|up|down in; "
            "base out of; job be base in; i work in; i work out of; i work over in; "
            "that be over|near|down|up; that be down|over|up|out in; "
            "it be down|over|up|out in; so that be in; "
            "only ever work in|at|out; i be at the; run the * at; out of the * in"
        ),
        "home": (
            "i live in; we live in; i be base in; base in; i be locate in; locate in; "
            "my home be in; i live near; live out in; i live over in; home be in; "
            "i reside in; settle in; live just outside; i be live in; i be live out in; "
            "i be over in; we move to; i move to; i have ?just|since|now move to; live here in; "
            "my flat be in; "
            "my house be in; i have a place in|near; i be out past; live up in; "
            "live down in; i be out in; i be down in; i be up in; i stay in; rent in; "
            "we have a house in; i be based"
        ),
    }
)
BEHIND = Lexicon(
    {
        "home": "that be where i|we live; that be home; "
        "where i|we ?actually|now live|stay; be where i|we live; be home; be where home be",
        "childhood": "where i ?actually grow up; be where i grow up; where i be raise|bear",
        "training": "where i ?actually ?first train|qualify; be where i ?did ?do ?my ?all train",
        "job place": "be where i|we ?actually|last|now work; be where the|our|my office|shop be",
    }
)
"""Phrases that the place stands before: "Cardiff, where I live"."""
FROM_AFAR = Lexicon(
    {
        "training": (
            f"{_TRAINING} be ?all|entirely|completely|totally|fully|mostly "
            "online|remote|from_home|by_post|by_correspondence; "
            f"do ?all|most ?of my|the|that {_TRAINING} ?all online|remotely|from_home|by_post; "
            f"online {_TRAINING}; all online; entirely online; completely online"
        ),
    }
)
"""Training at a distance, which was at no place."""
ORIGINS = Lexicon(
    {
        "childhood": "i be a * girl|boy|lad|lass|native; i be * born and bred; * born and bred",
        "job place": "i be in|at our|the * office|branch|plant|depot|site|store|clinic|warehouse",
    }
)
"""Phrases that have the place inside."""
WRITTEN = Lexicon({"training": "train in; train", "home": "base; live; lives; based in"})
IN_A_PLACE = Lexicon(
    {
        True: (
            "i be in; we be in; i be out in; i be over in; i be near; it be in; that be in; be in; "
            "i be from; i come from; be near; from; out past; in"
        ),
    }
)
ASKS = Lexicon(
    {
        "home": (
            "where do you live; where be you base; where be you locate; where be you now; "
            "where 's home; where be home; where would you be travel|commute; commute from; "
            "travel from; come in for; pop in; where in the; what part be you; where be you live; "
            "how would you get; where be you travel"
        ),
        "childhood": (
            "where do you grow up; where be you from; your background; come from originally"
        ),
        "training": (
            "where do you go to * school; culinary training; where do you train; "
            "where do you do your; where do you learn; "
            "where be your apprenticeship|placement|training"
        ),
        "job place": (
            "which * be that|it; where be the|your|that; where be it; where do you work; "
            "where do you serve; which branch|office|site|plant|depot|store; "
            "where do you run; where have you work; where be you work; where do you do that; "
            "where do you ?last|currently|now|previously work; where 's|be ?the|your|that; "
            "describe the|your; tell me about the"
        ),
    }
)

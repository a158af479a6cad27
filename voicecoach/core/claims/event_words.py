"""Phrases for the events of a working life that people give dates of."""

from voicecoach.core.claims.lexicon import Lexicon

_PAPER = "licence|certificate|certification|ticket|registration|chartership|card|badge|pin|wings"
_COURSE = (
    "nvq|svq|hnd|hnc|btec|gcse|pgce|mba|acca|cima|diploma|celta|tefl|nebosh|prince2|pmp|cscs|"
    "cfa|cma|cissp|shrm|phr|itil|cna|lpn|cdl|hgv|certify_public_accountant|register_nurse"
)
_DONE = "certify|license|register|charter|qualify|licensed|certified|registered|chartered|qualified"
_POST = (
    "manager|partner|supervisor|lead|foreman|head|sergeant|chef|captain|director|sister|charge|"
    "senior|principal|deputy|matron|chief"
)
_GAINED = "get|earn|receive|complete|finish|obtain|gain|collect|conclude"
_DEGREE = "degree|bsc|ba|beng|llb|bachelor|bachelors|master|masters|msc|mba|phd|doctorate|diploma"
_SCHOOLED = "university|college|uni|school"
EVENTS = Lexicon(
    {
        "start": (
            "take over; take * over; start; join; begin to|in|at|work; first "
            "day|shift|lesson|week; "
            "get hire; be hire; take me on; be take on; come on board; take the job; "
            "get|be behind the wheel; get into; go into; come into; come to the trade; fall into; "
            "take up; sign up; enlist; first job|post; sign on; get the job; come aboard; "
            "pick up; get my start; get a start; walk in the door; walk through the door; "
            "start out; set foot; clock on; be recruit; get in at|with; be here|there since; "
            "lose my job and; i join; go to work for|at; first pick|put on"
        ),
        "open": (
            "open; set up; set * up; found; launch; take|sign the|a|my lease; go self employ; "
            "go out on my own; go on my own; trade since; start trade; start trading; "
            "start the|my|our|this ?own business|company|firm|shop|practice|studio; "
            "begin trading; register the company; first customer; hang out my; go freelance; "
            "be self employ; be freelance; be my own boss; be in business; go into business; "
            "go solo; incorporate"
        ),
        "leave": (
            "take redundancy; come off; stop "
            "do|work|play|teach|drive|fly|practise|train|race|fish; "
            "leave; there until|till; finish there|up|at|with|in; last day|match|game|shift|flight|"
            "class|race|fight|tour|term|show|season|voyage; quit; resign; come ashore; "
            "get out of|in; stop work; be let go; be lay off; get lay off; make redundant; "
            "come out of ?the; retire; hang up my; hand in my notice|kit|badge|resignation; "
            "hand my kit|notice|badge|keys in; hand my * in; be discharge; demob; give up; "
            "pack in; pack it in; walk away; walk out; part company; be make redundant; "
            "be out of; right up until|to; "
            "finish ?up; step down; stand down; bow out; sign off; let me go; be release; "
            "straight after the * season; go off on; move on from; contract be up; "
            "be there until|till|to|through; be gone; wind up|down; sell up; close the door"
        ),
        "graduate": (
            "graduate; finish my|the degree|study|course|school|university|college|training; "
            "get my degree|diploma; get ?the|your degree|diploma; "
            "complete my degree|study|training; finish uni|university|college|school; "
            "finish * school|university|college|degree|course|training; "
            "come out of school|college|university; class of; get my finals; sit my finals; "
            "do my finals; cap and gown; leave university|college|uni; "
            "come out with my|a degree; finish|complete ?my ?* masters|doctorate|phd|degree; "
            "be award ?my|the|a degree|phd|doctorate; hand in my thesis; "
            f"{_GAINED} ?my|the|a|an ?* {_DEGREE}; wrap up my {_DEGREE}; "
            f"be|get done|through with {_SCHOOLED}; "
            f"get|come|walk out of {_SCHOOLED}; graduation be; "
            f"my {_DEGREE} be from; my * {_DEGREE} be from; have my {_DEGREE} since"
        ),
        "qualify": (
            "qualify; pass the bar; call to the bar; "
            f"get ?my ?the ?your {_PAPER}; get {_DONE}; become ?a ?an ?fully {_DONE}; "
            f"get my * {_PAPER}; become * register|certify|license; have my|the|a * {_PAPER}; "
            f"get my|the|a ?* {_PAPER}|cdl; be {_DONE}; on the register; "
            f"do|get|pass|complete|finish|gain|earn|sit|take my|the|an|a ?* {_COURSE}; "
            f"earn my * certificate|certification; pass my * exam|test|board|driving; pass my "
            f"test; "
            f"do my * ticket|licence|certificate|test; a {_DONE}; {_DONE} * since; "
            f"my|your ?* {_PAPER}|pin number date|come|go from|through|back; "
            "pass|sit|take|do my|the|an|a ?* exam|board|boards; exam in; "
            "pin number date; sign off as; be admit; swear in; pass out; get my silks; "
            "have my papers since; come out of my time; finish my time; be on the register"
        ),
        "become": (
            "become; my promotion; i be promote; be make ?a|the|up; i make ?a|the; promote to; "
            f"be promote; get promote; make {_POST}; step up to; move up to; make me up to; "
            f"make me ?a|the|up|into; get the {_POST}; get my stripe|promotion; get bump up; "
            "promote me; put me in charge; be put in charge; take charge; be appoint; "
            "appoint me; give me the|a|my ?* title|role|job|post|team; get make up to; "
            "lead the shift|team|crew; have that shift|team|crew; step into the; go up to; "
            "name me; be name; take over as; be elevate; first promote; get upgraded to"
        ),
        "move": (
            "move to; move down|up|over|across to; come to; transfer to; relocate to; switch to; "
            "come here|over|across; come over|across from; arrive in|here; emigrate; immigrate; "
            "move me|us to|over|across|up|down|into; go over|across; move across|over; transfer; "
            "relocate; "
            "come over|across to; settle in; land in; move here; move ?back|in|into; "
            "live here|there|local|locally since; live locally; "
            "live in the|this|that town|village|city|area since; "
            "be here|there since; send me to; post me to; be post to"
        ),
        "end": (
            "contract|lease|placement|apprenticeship|internship end|finish|expire; "
            "contract|lease * until|to; contract|lease|placement run out|until|to; "
            "finish|complete|end my * apprenticeship|placement|contract"
        ),
        "available": (
            "can start; could start; able to start; available from; available in|by; start date; "
            "ready to start; how soon could|can you; when can|could|would you start|join|begin; "
            "i would start; what be your availability; availability; not be free "
            "until|till|before; "
            "free from|until|till; not be available until|till|before; tie in until|to|till; "
            "tied in until|to|till; can not|could not|not start|leave|get away until|before|till; "
            "not before; earliest; be with you by|in|on|from; join you in|on|from|by; "
            "when be you available|free; when can|could|would|will you be free|available; "
            "not be free|available; how soon be you free; be release until|till; lock in until|till"
        ),
        "award": (
            "win|get|receive * prize|award|medal; be award; prize|award|medal; "
            "win|get|receive ?a|the|my prize|award|medal"
        ),
        "born": "be bear",
        "close": (
            "close|shut the|our|my; do it|they|you|the close|shut; do the * close|shut; "
            "close|shut down; close|shut in|its|last|at|on|for|after; be shut; be close down; "
            "close it|the|our|my; go under; go bust; fold"
        ),
        "merge": (
            "merge; merger|takeover|acquisition|buyout be|happen|complete|finish|close; "
            "merger|takeover|acquisition go through; merger|takeover take place; "
            "be take over by; be acquire; be buy out; be buy by"
        ),
        "go live": (
            "go live; be live; cut over; roll out; switch over; be roll out; switch * over; "
            "switch on; go in; be instal; put in the new"
        ),
        "expire": (
            "visa|permit|licence|passport|membership|registration|insurance|warranty run|last|go; "
            "run out; expire; lapse; good|valid|in_date until|till|to; be due for renewal; "
            "up for renewal; renew; out of date"
        ),
        "reopen": "reopen; open again; open back up; back open",
        "buy": "buy; purchase",
        "marry": "get marry; marry; my|our wedding",
    }
)
EVENT_ORDER = (
    "open",
    "available",
    "qualify",
    "graduate",
    "become",
    "move",
    "end",
    "leave",
    "start",
    "award",
    "born",
    "go live",
    "expire",
    "reopen",
    "close",
    "merge",
    "buy",
    "marry",
)
"""Which event a clause or question is about when several are named."""
TAKES_UP = Lexicon(
    {
        True: (
            "go straight|right|directly into|to; straight into; become a|an; "
            "start as a|an; begin as a|an; go into"
        ),
    }
)
"""How the work is taken up that follows on a degree."""

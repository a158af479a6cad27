"""Degrees, certificates and licences, and the ways of saying that one is held or not."""

from voicecoach.core.claims.lexicon import Lexicon

LEVELS = ("gcse", "a levels", "bachelor", "master", "doctorate")
"""Steps of general education, each built upon the one before."""
ACADEMIC = frozenset({"degree", "bachelor", "master", "doctorate", "associate"})
GENERIC = frozenset({"degree", "certificate", "standing"})
UNNAMED = frozenset({"certificate", "standing"})
"""Papers, and the standing they give, of which only other words tell which."""

CREDENTIALS = Lexicon(
    {
        "bachelor": (
            "bachelor; bachelor 's; bachelors; bsc; ba; undergraduate degree; bs; beng; llb; bcom; "
            "btech; first degree; undergrad; joint honours; single honours; law degree; bba; "
            "honours degree; nursing degree; engineering degree"
        ),
        "master": (
            "master 's; masters; msc; mba; postgraduate degree; graduate degree; a master; ma in; "
            "meng; med; mphil; llm; mtech; mcom; mres; mfa; mpa; mph; msw; grad school"
        ),
        "doctorate": "phd; doctorate; doctoral; dphil; viva; edd; dba; thesis; ph d",
        "associate": "associate degree; associate 's; associates; associate 's degree",
        "degree": (
            "degree; college|university|uni degree; go to university|uni|college; "
            "university education; graduate from; uni"
        ),
        "a levels": (
            "a levels; a level; sixth form; leaving cert; the leaving; my leaving; highers; "
            "high school diploma; ged; finish high school; complete high school; matric; "
            "international baccalaureate; twelfth standard; class twelve; hsc; wassce; waec; kcse; "
            "abitur; baccalaureate; finish secondary school; finish school; year twelve"
        ),
        "gcse": "gcse; gcses; o levels; junior cert; tenth standard; class ten; standard grade",
        "pgce": "pgce; qts; qualified teacher status; teaching qualification; teaching licence",
        "apprenticeship": "apprenticeship; indenture; serve my time; time serve",
        "diploma": "diploma; hnd; hnc; foundation degree",
        "nvq": "nvq; svq; city and guilds",
        "heavy goods licence": (
            "class one; class two; class 1; class 2; hgv; lgv; cdl; class a licence; "
            "heavy licence; artic licence; hgv licence; cdl licence; truck licence; "
            "c plus e; category c"
        ),
        "forklift licence": (
            "forklift licence|ticket|certificate; counterbalance licence|ticket; "
            "fork truck licence; reach truck licence; fork lift licence"
        ),
        "driving licence": (
            "driving licence; driver 's licence; driver licence; full licence; clean licence; "
            "car licence; driving test; full clean licence"
        ),
        "gas safe": "gas safe; gas safe registration; corgi; gas register; gas ticket",
        "security licence": "sia; sia licence|badge; door supervisor; door badge; cctv licence",
        "food hygiene": (
            "food hygiene; food safety; food safety certificate; food hygiene certificate; haccp; "
            "food handler; servsafe; food protection manager; hygiene certificate|licence"
        ),
        "first aid": (
            "first aid; first aid certificate|at work|ticket|course|training; first aider; "
            "paediatric first aid"
        ),
        "accountancy": (
            "acca; cima; aca; cpa; chartered accountant; certified public accountant; aat; icaew; "
            "qualified accountant"
        ),
        "the bar": "the bar; bar exam; call to the bar; admit to the bar; solicitor 's exam",
        "project management": (
            "pmp; prince2; prince two; agile certificate; scrum master certificate"
        ),
        "safety certificate": "nebosh; iosh; cscs; osha; cscs card; site safety ticket",
        "journeyman": (
            "journeyman card|licence|license|ticket|test|exam; journeyman; electrician 's licence"
        ),
        "nursing registration": (
            "nmc pin; nmc; nursing registration; nclex; nursing licence; rn licence"
        ),
        "teaching english": "tefl; celta; tesol; delta",
        "finance exam": "cfa; series 7; series seven; securities exam; series sixty",
        "insurance certificate": "insurance certificate|exam|licence; cii",
        "lifeguard": "lifeguard; lifeguard ticket|qualification|certificate; nplq",
        "swimming teacher": "swimming teacher; swim teacher; swimming instructor",
        "personal licence": "personal licence; alcohol licence; liquor licence",
        "estate licence": (
            "real estate licence; estate agent licence; realtor licence; broker licence"
        ),
        "chartered": "charter; chartered status; chartership; charter engineer",
        "pilot": "pilot 's licence; pilot licence; ppl; atpl; commercial licence",
        "social work": "social work degree|registration",
        "personal trainer": "personal trainer certificate|qualification|level",
        "pharmacy registration": "gphc; pharmacy registration|licence",
        "welding": "coded welder; coded welding|pipe; welding ticket|certificate",
        "standing": "certified; licensed; registered; accredited; qualified",
        "certificate": (
            "school; college; certificate; certification; licence; ticket; card; badge; "
            "registration; accreditation; permit; qualification; credential; cert; papers; "
            "exam; exams; course; level two|three|four|five|one|2|3|4; "
            "training certificate"
        ),
    }
)
"""Phrase -> what is held. The last entry is any certificate: its other words tell which."""

HELD = Lexicon(
    {
        True: (
            "have; hold; get; pass; earn; complete; finish; gain; achieve; renew; graduate; do; "
            "be qualify; be certify; be licence; be register; be charter; be up to date; in date; "
            "carry; sit and pass; come out with; be award; take; fully; "
            "on the register; current; valid; study; read; be; first time"
        ),
    }
)
NOT_HELD = Lexicon(
    {
        "not held": (
            "pack it in; pack in; jack it in; chuck it in; drop out; walk out; bail; leave after; "
            "leave before; leave without; leave in my|the first|second|third|final|last; quit; "
            "give it up; give up; funding run out; money run out; run out of money; write up as; "
            "not get through; never get through; not pass; never finish; not finish; never "
            "complete; not complete; not graduate; never graduate; never sit|take|do|get|go|"
            "have|hold|pass|study|start|qualify|bother; not sit|take; not have; not get; not hold; "
            "not yet; not go; never set foot; credit short; credits short; units short; one "
            "class|paper|module|exam short; short of; stop short; abandon; no "
            "degree|qualification|certificate|licence|formal|papers|diploma|letters|university|"
            "college; not start; never start; not qualify; not certify; not licence; not register; "
            "not a; have not be able to afford; look at do; look into do; think of do; think about "
            "do; save up; want to do; would love to; would like to; like to do; like to go back; "
            "go back and; one day; some day; someday; hope to; plan to; mean to; keep mean to; "
            "intend to; under my boss|uncle|dad|supervisor 's; by watch; pick up the; picked it "
            "up; lapse; expire; run out; out of date; not renew; let it lapse; let it go; let it "
            "run; surrender; hand it back; fail my|the|it; fail; kick out; throw out; ask to "
            "leave; switch out; straight out to work; straight into work; straight to work; "
            "straight from school; leave school at|with; no; without; lose my; revoke; suspend; "
            "take it away; part qualify; half way through; halfway through; still "
            "do|study|work|wait; defer; in progress; partway; just the ordinary; only the; just "
            "the; only have; only a; still have|get ?my|a|the ?* to "
            "hand_in|finish|write|submit|complete; still to hand_in|finish|write|submit|complete; "
            "not hand in; to hand in"
        ),
    }
)
"""Said of a credential: not held, left, failed, run out, or only wished for."""

CAPS = Lexicon(
    {
        True: (
            "leave school; leave after; leave the * after; stop at; stop after; as far as; "
            "never go beyond|past|further; only go to; finish at; "
            "leave at fourteen|fifteen|sixteen; out to work at; "
            "to work at fourteen|fifteen|sixteen; straight out to work; "
            "straight from school; straight into work; leave with; as far as i go|get; "
            "highest * be; end at; finish school at; write up as; just the; only get as far"
        ),
    }
)
"""The education ended at the level named, so that none above is held."""

ASKS_FOR_LEVEL = Lexicon(
    {
        True: (
            "qualification; degree; education; study; university; college; school; licence; "
            "license; certificate; certify; qualify; licensed; registered; academic; "
            "how far; highest; training; trained; ticket; phd; research background; course; "
            "hygiene; boilers; finish at; graduate"
        ),
    }
)

"""Words of education: degrees, where they come from, and whether they were finished."""

from voicecoach.core.claims.lexicon import Lexicon

DEGREES = Lexicon(
    {
        "bachelor": (
            "bachelor; bachelor 's; bachelors; bsc; ba; undergraduate; bs; beng; llb; bed; bcom; "
            "first degree; undergrad"
        ),
        "master": (
            "master 's; masters; master 's degree; msc; ma; mba; postgraduate; graduate degree; "
            "a master; a master in; master 's be in; master 's be actually in; msc; ms; "
            "meng; a master of; med; mphil"
        ),
        "doctorate": "phd; doctorate; doctoral",
        "associate": "associate degree; associate 's; associates",
        "diploma": "diploma; hnd",
        "certificate": "certificate; certification; licence; ticket; credential",
        "degree": "degree",
        "place": "university; college",
        "apprenticeship": "apprenticeship",
        "school": "high school; ged; a levels; gcse",
    }
)
FIELD_FRAMES = Lexicon(
    {
        "studies": (
            "i study; study; major in; my major be; major be; degree in; degree be in; "
            "degree 's in; bachelor 's in; bachelor 's degree in; master 's in; "
            "master 's degree in; bsc in; ba in; msc in; ma in; diploma in; phd in; "
            "doctorate in; i read; degree be actually in; qualification in; graduate in; "
            "bachelor in; master in; associate degree in; i do a degree in; train in; "
            "specialise in at; certificate in; mba in; a degree in; bachelors in; masters in; "
            "master 's be in; masters be in; bachelor 's be in; bachelors be in; bsc be in; "
            "ba be in; phd be in; diploma be in; degree on; phd on; doctorate on; thesis on; "
            "dissertation on; a degree of; bachelor of; master of; "
            "concentration in; what i study be; i take a course in; minor in"
        ),
        "did": "i do",
    }
)
AT_UNIVERSITY = Lexicon(
    {
        True: (
            "at university; at college; at uni; in college; in school; at school; at the university"
        ),
    }
)
ASKS_FOR_FIELD = Lexicon(
    {
        True: (
            "study; degree; education; major; qualification; university; college; school; "
            "uni; classification; grade; class of degree; what result; exam result; "
            "what do you get; how be your; how do you do"
        ),
    }
)

ASKS_FOR_SCHOOL = Lexicon(
    {
        True: (
            "where do you study|train|qualify|graduate; where do you get|do your degree; "
            "where do you go to university|college|uni|school; where be you at "
            "university|college|uni; which university|college|uni|school; "
            "what university|college|uni|school; where do you do your degree|training|masters; "
            "where be your degree from; where be that degree from; alma mater"
        ),
    }
)

PLACES = Lexicon(
    {
        "a community college": (
            "community college; junior college; further education college; two year college"
        ),
        "a university": "university; four year college; university hospital",
        "a boot camp": "bootcamp; boot camp; coding camp",
        "self-taught": "self teach; self-taught; teach myself; self taught; i teach myself",
        "online": (
            "online course; online degree; online university; did it online; distance learning"
        ),
        "on the job": ("on the job; learn on the floor; school of hard knocks"),
    }
)
SCHOOL_FRAMES = Lexicon(
    {
        True: (
            "i go to; master|masters|bachelor|degree|phd be at|from; study at; graduate from; "
            "train at; my degree be from; degree from; degree at; attend; educate at; program at; "
            "course at; go to university at|in; go to college at|in; qualify at; school be; "
            "university be; do my * degree at; i study * at; i do mine at; do mine at; i read * "
            "at; i train * at; my * training be at; training be at; phd|doctorate|mba|msc|bsc|"
            "ba|masters|bachelors|master|bachelor|diploma|qualification|certificate be from|at; "
            "phd|doctorate|mba|msc|bsc|masters|bachelors|diploma from"
        ),
    }
)

GRADES = Lexicon(
    {
        "a first": (
            "first class; first class honours; a first; with a first; starred first; get a first; "
            "summa cum laude; first class degree"
        ),
        "an upper second": (
            "two one; upper second; 2:1; 2.1; second upper; upper second class; second class upper"
        ),
        "a lower second": (
            "two two; lower second; 2:2; 2.2; second lower; desmond; second class lower"
        ),
        "a third": "third class; a third; scrape a third; third class honours; get a third",
        "a distinction": "distinction; with distinction; high distinction",
        "a merit": "a merit; with merit; get a merit",
        "a pass": (
            "cap at a pass; "
            "scrape a pass; bare pass; just a pass; only a pass; ordinary degree; pass degree"
        ),
        "top of the class": (
            "straight as; all as; top grade; four as; three as; top of my|the class|year; "
            "valedictorian; with honors; magna cum laude; cum laude; highest mark|grade in; "
            "dean 's list; best in my|the year"
        ),
        "bottom of the class": (
            "scrape two|three|a; two es; a fail; bottom of my|the class|year; "
            "scrape through; scrape by; just about pass; barely pass; bottom half; "
            "scraped through"
        ),
    }
)
"""Grades of a degree."""

WRITTEN_DEGREES = frozenset(
    {"bsc", "ba", "bs", "beng", "msc", "ma", "ms", "mba", "phd", "meng", "llb", "hnd", "diploma"}
)
"""Degrees that a résumé line follows with the field: "BSC Zoology, 2012"."""

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
ACADEMIC = frozenset({"degree", "bachelor", "master", "doctorate", "associate"})
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
        True: "study; degree; education; major; qualification; university; college; school",
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
            "i go to; master|masters|bachelor|degree|phd be at|from; study at; "
            "graduate from; train at; my degree be from; degree from; "
            "degree at; attend; educate at; program at; course at; go to university at|in; "
            "go to college at|in; qualify at; school be; university be; do my * degree at; "
            "i study * at; i train * at; my * training be at; training be at"
        ),
    }
)

STATUS = Lexicon(
    {
        "finished": (
            "has|have|hold ?a|an|my * licence|diploma; graduate; graduate with; "
            "finish my|the degree|course|diploma|apprenticeship|study|training|certificate; "
            "complete my|the * degree|course|diploma|apprenticeship|study|training|certificate; "
            "i have ?get a|an|my * "
            "degree|diploma|certificate|master|bachelor|phd|licence|mba|bsc|masters|bachelors; "
            "i have ?get a|an|my "
            "degree|diploma|certificate|master|bachelor|phd|licence|mba|bsc|masters|bachelors; "
            "earn my|a * degree|diploma|certificate; "
            "hold a|an * degree|diploma|certificate|licence; pass my; "
            "get my degree|diploma|certificate|master|licence; fully qualify; i be qualify; "
            "finish it in; finish school; finish nursing school; i do my * degree; "
            "my degree be in; have a degree; i be certify; be a certify"
        ),
        "unfinished": (
            "leave in my|the first|second|third|final year; "
            "quit in my|the first|second|third year; "
            "never get the|my papers; not get the|my papers; never sit the|it|my; "
            "never take the|it|my; not sit the; stop short of; abandon my; give up my|the "
            "degree|course|studies|apprenticeship; pack in my|the degree|course|apprenticeship; "
            "leave before i finish|graduate|qualify; leave without a|the|my; "
            "drop out; never finish; not finish; not complete; never complete; never graduate; "
            "not graduate; never go to university|college|school; "
            "never go to * school|college|university; not go to university|college|school; "
            "not go to * school|college; no degree; "
            "not have a degree|diploma|licence|certificate; "
            "no formal education|qualification|training; "
            "never get a|my degree|diploma|certificate; "
            "never do a * degree|master|bachelor|course|masters; "
            "never do a master|bachelor|degree|course|masters; "
            "not have a|an * degree|diploma|licence|certificate; "
            "no * degree|diploma|qualification; leave before finish; "
            "not get a|my * certificate|certification|licence|degree|diploma; not get certify; "
            "credit short; one class short; never take the exam; never qualify; leave school at; "
            "a year short; not get a degree; not have any qualification; not have my degree; "
            "stop after my"
        ),
        "going on": (
            "work on my; work towards my; still do my; study for; still study; "
            "in my second year; in my final year; in my first year; in my third year; "
            "part way through; halfway through; currently study; finish next year; "
            "graduate next; about to finish; due to finish; currently do my; enrol; enroll; "
            "in progress; still need to; hope to finish; expect to graduate; currently pursue; "
            "pursue a"
        ),
    }
)
GRADES = Lexicon(
    {
        "a first": "first class; first class honours; a first",
        "an upper second": "two one; upper second; 2 1",
        "a lower second": "two two; lower second",
        "a third": "third class; a third",
        "a distinction": "distinction; with distinction",
        "a pass": "scrape a pass; bare pass; just a pass",
        "top of the class": (
            "top of my|the class; valedictorian; with honors; with honours; cum laude"
        ),
    }
)
"""Grades of a degree."""

WRITTEN_DEGREES = frozenset(
    {"bsc", "ba", "bs", "beng", "msc", "ma", "ms", "mba", "phd", "meng", "llb", "hnd", "diploma"}
)
"""Degrees that a résumé line follows with the field: "BSC Zoology, 2012"."""

"""What people say of how they were taught, tested and paid for."""

from voicecoach.core.claims.facets import LATER, NO, YES

PHRASES: dict[tuple[str, int], str] = {
    ("self-taught", YES): (
        "self teach; self taught; self-taught; teach myself; pick it up myself|as i go; pick it up "
        "on my own; never have a lesson|formal|teacher; no formal training|lesson; learn it from "
        "youtube|videos|books|a_book; figure it out myself; by watching; never train formally; "
        "never go to class; never take a course|class|lesson; no training in; not formally train; "
        "trial and error; just pick it up; learn by ear; school of hard knock; university of life; "
        "all by ear; learn by doing"
    ),
    ("self-taught", NO): (
        "learn * at|in|through * school|college|university|academy|class|classes; "
        "learn * in|on|at|from|through|during my|a|the degree|course|college|school|"
        "university|uni|apprenticeship|diploma|training|class; learn * in|on|at|during my * "
        "degree|course|training|class|apprenticeship; "
        "take a course; do a course; go on a course; learn it on a; college course; "
        "learn it at|in; formally train; have lesson; take lesson|classes; night class|school; "
        "formal training in; classically train; conservatoire; boot camp; bootcamp; "
        "be teach by; i study it at; teach at college; train at the; have a tutor; "
        "train at|with|in a|an|the academy|college|school|salon|institute|conservatory; "
        "professionally train; be send on a course; the company train me; full training"
    ),
    ("on campus", YES): (
        "live in hall; live on campus; in halls; off campus; on campus; student house; "
        "go to lecture; every lecture; student union; in the lecture hall; full time student; "
        "day student; live in dorm; in the dorm; campus life; seminar with; fresher; rag week"
    ),
    ("on campus", NO): (
        "distance learning; by distance; correspondence course; open university; "
        "online course|degree|programme; all online; entirely online; do it at night; "
        "at night class; evening class; night class; after work; at the kitchen table; "
        "from home; never set foot on campus; remote learning; home study; do it online; "
        "by post; evenings and weekends; through the post; external student; night school"
    ),
    ("first time", YES): (
        "pass first time; first time pass; pass * first time; first attempt; on my first go; "
        "pass at the first; first go; pass them all first; straight through; first try; "
        "never fail an|a; without a single resit; no resit; never have to resit|retake"
    ),
    ("first time", NO): (
        "second attempt; third attempt; second time; third time; third go; second go; fail "
        "it|twice|once|three|one|the_first|my_first|the|my; have to resit; have to retake; resit; "
        "retake; take me two|three|four|five|several|a_couple_of|a_few "
        "attempts|goes|tries|time|go|try|attempt; fail * first time; sit it twice; sit it again; "
        "take it again; third time lucky; couple of goes; twice before i pass; fail the first"
    ),
    ("self-funded", YES): (
        "remortgage; save up for it; sell my car; work two jobs to; pay for it myself; "
        "pay my own way; self fund; self funded; out of my own pocket; own savings; "
        "my own money; student loan; take out a loan; pay my own fees; pay for myself; "
        "pay every penny; work my way through; fund it myself; pay the fee myself; "
        "pay for * myself; off my own bat"
    ),
    ("self-funded", NO): (
        "on a scholarship; full scholarship; a scholarship; company pay for; employer pay; "
        "work pay for; they pay for; my employer fund; be sponsor; full ride; bursary; "
        "company sponsor; they put me through; the firm put me through; paid for by; army pay; "
        "parents pay; be fund by; fund by; free ride; they fund; they cover the fee"
    ),
    ("university", YES): (
        "years of medicine|law|engineering|dentistry|nursing|architecture at; at university i; "
        "year|years|term|semester of|at|in college|uni|university; year|years at the university; "
        "go through college|university; "
        "i go to university|uni; when i be at university|uni; my university; my degree; "
        "study at university; university friend; fresher week; i read * at; i graduate"
    ),
    ("university", NO): (
        "never go to university|uni|college; not go to university|uni|college; "
        "university be not possible; university be not an option; could not go to university; "
        "finish at senior high|high school|school; straight from school; straight to work; "
        "straight into work; straight out to work; leave school at; no university; "
        "never set foot in a university|college; university of life; skip university|college; "
        "never get to go to university|college; end at high school; finish after high school"
    ),
    ("sixth form", YES): (
        "do|take|get|sit|pass my|three|two|four|some ?good a level; three|two|four a level; "
        "in the sixth form; go ?on to sixth form; stay on for sixth form; do sixth form; "
        "stay on at school; stay on and do|take; stay on to do|take; stay in school till|until; "
        "stay on for|to|through my|the a level; stay on for|through ?the sixth form; "
        "leave school at eighteen; stay at school till|until eighteen; finish high school; "
        "graduate high school; graduate from high school; do my highers; get my high school "
        "diploma; do my leaving cert; finish my leaving cert"
    ),
    ("sixth form", NO): (
        "leave school at fourteen|fifteen|sixteen; leave at fourteen|fifteen|sixteen; "
        "out to work at fourteen|fifteen|sixteen; straight to work at fourteen|fifteen|sixteen; "
        "go to work at fourteen|fifteen|sixteen; never set foot in a sixth form; "
        "never do|take|sit|get ?my|any a level; not do|take|sit|get ?my|any a level; "
        "leave school after ?my gcse; leave after ?my gcse; no a level; "
        "drop out of high school; never finish high school; not finish high school; "
        "leave school with no|nothing; leave school before my exam"
    ),
    ("sixth form", LATER): (
        "go back and|to * a level; a level at night|evening ?class|school; "
        "a level as an adult; a level in the evening"
    ),
    ("private school", YES): (
        "private school; boarding school; convent; fee pay; pay the fee; day girl; day boy; "
        "boarder; independent school; prep school; i board; scholarship boy|girl"
    ),
    ("private school", NO): (
        "the comp; local comp; comprehensive; state school; secondary modern; "
        "government school; local school; village school; council estate school; "
        "school down the road"
    ),
}
"""Facet and pole -> its phrases."""
FINISHED: dict[tuple[str, int], str] = {
    ("finished course", YES): (
        "do the full|whole one|two|three|four|five|six year|years|month|months|term|terms; do the "
        "full|whole course|programme|training|time|thing; do all two|three|four|five year; stay to "
        "the end; stay the course; stay the distance; see it through to the end; finish my|the "
        "training|studies|course|programme|degree|apprenticeship; finish * "
        "school|college|academy|university; complete * school|college|academy; complete my|the "
        "training|studies|course|programme|degree|apprenticeship; graduate with; graduate from; "
        "come out with a|my; pass out of|from; pass out with; be there to the end; i graduate "
        "in|on|last|two|three|four; i graduate on time; get my degree in|after"
    ),
    ("finished course", NO): (
        "for one|a|half term|semester; for half a term|semester|year; one|a term and; one term in; "
        "leave * school|college|academy|university after|in|before|without; leave after "
        "one|two|a|the first|second|third term|year|semester|month|week; leave after "
        "six|three|four|five week|weeks|month|months; leave in the|my first|second; leave at "
        "christmas|easter; leave half way|halfway|part way|partway; drop out; pack it in "
        "after|before; quit after|before|in; leave before the end|finals|exams; leave the "
        "course|phd|programme|academy|college|training; not finish it; not finish ?the|my|a "
        "degree|course|training|programme|apprenticeship|phd|master|masters|diploma|college|"
        "school|university|certificate|qualification|studies|year; never finish it; never finish "
        "?the|my|a degree|course|training|programme|apprenticeship|"
        "phd|master|masters|diploma|college|school|university|certificate|qualification|studies|"
        "year; only do one|two|a|half|the first; only last one|two|a; only stay one|two|a; give it "
        "up after|before; be throw out; be kick out; fail the first; ask to leave; wash out; not "
        "complete it; not complete ?the|my|a degree|course|training|programme|apprenticeship|"
        "phd|master|masters|diploma|college|school|university|certificate|qualification|studies|"
        "year; never complete it; never complete ?the|my|a "
        "degree|course|training|programme|apprenticeship|phd|master|masters|diploma|college|"
        "school|university|certificate|qualification|studies|year"
    ),
}
"""The same for whether a course was finished, which may stand beside another facet."""

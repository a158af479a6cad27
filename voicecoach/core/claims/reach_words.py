"""Phrases about the way to work, days in the office, and where somebody would go."""

from voicecoach.core.claims.lexicon import Lexicon

WAY = Lexicon(
    {
        "you": (
            "live; away; from you|your|here|us; to you|your|here|get in; get here; get to you; "
            "to come in; be round the corner; other side of; i be close|near|local"
        ),
        "work": (
            "to work; commute; door to door; each way; "
            "there and back; on|by the bus|train|tram|tube|bike|motorway|metro|subway|ferry; "
            "drive in; cycle in; walk in; journey; two bus; two train; change of bus|train; "
            "minute walk|drive|ride; hour drive|ride; in traffic; through traffic; drive * to"
        ),
    }
)
"""What makes a distance or a length of time a way: to the new place, or to the present one."""
ASKS_FOR_WAY = Lexicon(
    {
        "you": (
            "how far ?away|from ?do|be|would ?you|us|here; do you live near|nearby|close|local|"
            "far; "
            "live nearby|near|close; get here; get to us; be you local; where do you live; "
            "would|will your commute; how would you get|travel; what would * commute; "
            "come in; where be you base; where would you be travel|commute; be on call; be you near"
        ),
        "work": (
            "how do you get to work|there|in; what be your commute; how long be your commute|"
            "journey; "
            "your commute now; get to work; your journey; commute; travel to work; way to work"
        ),
        "most": (
            "how far can|could|would|will you travel|commute|drive|go; "
            "how far would|be you ?be happy|willing|prepare to travel|commute|drive|come|go; "
            "would you commute; willing|happy|prepare to commute; can you commute; commute be too; "
            "maximum|longest commute; how long a commute; how long would you; is the commute ok"
        ),
    }
)
DISTANCES: Lexicon[tuple[float, float]] = Lexicon(
    {
        (0.0, 20.0): (
            "round|around the corner; could|can walk in; next door; across the road|street; "
            "over the road; "
            "stone 's throw; walk distance; walking distance; a short walk|stroll|hop; "
            "on the doorstep; "
            "on your|my doorstep; up|down|along the road|street; two|few street away|over|from; "
            "couple of street away|over|from; "
            "same street|block|village; few|couple of block; local; nearby; close by; very near|"
            "close; "
            "be near you|your|by; live near|close|nearby|local; five|ten|couple of|few|two minute"
        ),
        (0.0, 45.0): "walk to work; walk in; walk it; i walk; on foot; cycle in; on my bike",
        (40.0, float("inf")): (
            "other|far side|end of the|town|city|country|county|state; hour away; hours away; "
            "mile away; "
            "miles away; long way ?out|away|off|from; a trek; bit of a trek; quite a trek|way|"
            "drive; "
            "long commute|drive|journey|way|haul; out of town; not local; not near; not close; "
            "not nearby; "
            "two train; quite a way; half each way; nowhere near; in the next county|state; "
            "far away; far out; a fair way"
        ),
    }
)
"""Minutes that words of distance allow."""
WILLING = Lexicon(
    {
        True: (
            "happy|glad|willing|prepare|ready|content to|with|do; be fine; be ok|okay; "
            "fine|ok|okay|cool|good with; not mind; no problem|issue|bother; not a problem|"
            "issue; can do; "
            "could do; would do; can manage; could manage; would manage; up to; would travel|"
            "commute|"
            "drive|go|come; not bother me; be nothing; would not bother; used to it; use to it; "
            "can handle; could handle; would not mind; no trouble"
        ),
    }
)
LIMIT = Lexicon(
    {
        True: (
            "no more|further|longer|farther than; not ?* more|further|longer|farther|over than; "
            "max; "
            "maximum; at most; at the most; limit; too far|long|much; top|tops; longest|most i; "
            "not go|travel|commute|drive further|more|beyond|past|over; within; can not do|manage; "
            "could not do|manage; would not do|go|travel; not want|like"
        ),
    }
)

AT_WORK = Lexicon(
    {
        True: (
            "in the office; in office; in the building|studio|shop|lab|workshop|plant; on site; "
            "onsite; "
            "at the office; at my desk; in person; on campus; come in; go in; be in; come into; "
            "go into; get in; at the desk; at head office; on the premises; into the office; "
            "at work"
        ),
    }
)
AT_HOME = Lexicon(
    {
        True: (
            "from home; home based; remote; remotely; wfh; my|the spare room|bedroom; home office; "
            "home worker|working|worked; telecommute; my own kitchen|sofa|desk; my kitchen table; "
            "not have an office; never have an office"
        ),
        False: "at home; home all|every|most|the; be home; home day; home one|two|three|four|five",
    }
)
"""Phrases for working at home; the second row only with a number of days."""
SHARES: Lexicon[tuple[float, float]] = Lexicon(
    {
        (5.0, 5.0): (
            "every day; every single day; all week; full time; fully; hundred percent; 100%; "
            "always; "
            "the whole time; all the time; entirely; completely; exclusively; only ever; five day; "
            "all of the time; monday to friday; day in day out; all five; full week; "
            "the whole week; whole of; purely; permanently; all day every day; everyday"
        ),
        (
            3.0,
            5.0,
        ): "most day; most of the week|time; mostly; mainly; majority; more often than not",
        (2.0, 3.0): "half the|my week|time; half of; half and half; split; fifty fifty; 50/50",
        (2.0, 2.5): "a couple of day; couple of day; twice a week; two day; couple day",
        (0.5, 1.5): "once a week; one day; a day a week; day a week; weekly",
        (0.0, 0.5): (
            "once a|every ?other month|fortnight|quarter|year; now and then|again; occasionally; "
            "christmas party; hardly ever; rarely; barely; almost never; odd day; away day; "
            "special occasion; a few time a year; monthly; quarterly; in a blue moon"
        ),
        (1.0, 4.0): "hybrid; some day; some of the week|time; a few day; few day; mix; partly",
    }
)
"""Days of a week that words of frequency allow."""
ASKS_FOR_DAYS = Lexicon(
    {
        True: (
            "remote; remotely; from home; in the office; hybrid; on site; onsite; office day; wfh; "
            "work set; work setting; setup; set up; in person; work pattern; days in; come in; "
            "work arrangement; where do you work from; in an office; how often"
        ),
    }
)
WISHES = Lexicon(
    {
        True: (
            "want; need; prefer; would; could; can; happy; look for; must; ideally; like; require; "
            "hope; have to; fine; ok; okay; able; willing; ask for; expect; would rather; insist"
        ),
    }
)

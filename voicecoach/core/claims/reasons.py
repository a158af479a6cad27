"""Why somebody left a job: kinds of reasons, and which of them go together."""

from voicecoach.core.claims.lexicon import Lexicon

REASONS = Lexicon(
    {
        "the job was cut": (
            "lay off; be lay off; make redundant; redundant; redundancy; downsize; restructure; "
            "restructuring; department be cut; position be eliminate; job be cut; "
            "cut my position|job|role; my job go; my position go; job cut; "
            "close the branch|office|store|shop|site|plant|department; shut down; close down; "
            "go bust; go under; bankrupt; go out of business; lose my job; run out of money; "
            "lose funding; funding end; close the|our doors; "
            "branch|office|store|shop|plant|company|restaurant|site|department close; "
            "let everyone go; role be eliminate; be let go after; let me go; let go; "
            "eliminate my|the position|role; cutback"
        ),
        "dismissed": (
            "fire me; sack me; dismiss me; ask me to leave|go; be fire; get fire; "
            "be dismiss; be sack; get the sack; "
            "be terminate; get let go for; be ask to leave; not pass my probation; "
            "fail my probation; get fired"
        ),
        "growth": (
            "new challenge; progress; progression; nowhere to go; no room; career development; "
            "grow; growth; next step; move up; promotion; advance; advancement; outgrow; "
            "learn more; bigger role; more responsibility; stop learn; stretch myself; develop; "
            "plateau; hit a ceiling; glass ceiling; something new; step up; take the next step; "
            "broaden; more challenge; no opportunity; better opportunity; something better; "
            "find something better"
        ),
        "boredom": (
            "bore; boring; same thing every day; repetitive; stop learn; go stale; "
            "stale; not challenge; monotonous; in a rut"
        ),
        "pay": (
            "more money; pay; salary; money; better pay; underpaid; raise; pay rise; wage; "
            "not pay enough; commission; bonus cut; pay cut"
        ),
        "people": (
            "not get on with; could|can not stand; not get along with; fall out with; conflict; "
            "can not stand the|my owner|manager|boss; because of my boss|manager|supervisor; "
            "toxic; culture; personality clash; "
            "clash with; new manager; new supervisor; new owner; bully; micromanage; "
            "bad management; politic; disagree with; argument; not respect; management change; "
            "manager be; atmosphere"
        ),
        "hours": (
            "the hours; long hour; short hour; burn out; burnt out; burnout; exhaust; stress; "
            "work life balance; work-life balance; overwork; night shift; weekend work; "
            "schedule; workload; unsociable; too much overtime"
        ),
        "moving": (
            "the drive; long drive; the journey; move house; relocate; relocation; we move; "
            "i move; move back; move to be near; "
            "move the lab|office|site|plant; they be move; commute; too far; "
            "distance; travel time; partner get a job; husband get a job; wife get a job; "
            "move city; move away; move to"
        ),
        "family": (
            "family; baby; child; maternity; my mother; my father; my parent; care for; "
            "look after; ill; sick; health; surgery; personal reason; injury; injure; my back; "
            "kid"
        ),
        "study": (
            "go back to school|university|college|study; study; degree; course; school; "
            "to train; retrain; finish my degree; master 's; qualification"
        ),
        "contract ended": (
            "contract end; contract come to an end; contract run out; temporary contract; "
            "fixed term; end of my contract; contract be up; seasonal; contract be not renew; "
            "it run out; contract finish; temp job; temporary job; internship end; project end; "
            "the season end; only a contract; maternity cover"
        ),
        "change of field": (
            "change career; career change; change of career; different industry; "
            "change industry; switch field; out of the industry; different field; start my own; "
            "go freelance; set up my own; own business; go self employ; own thing"
        ),
        "own decision": (
            "walk out; resign; i decide to leave; quit; own accord; own choice; my choice; "
            "my decision; hand in my notice; i choose to leave; i walk out; i give notice; "
            "voluntarily; i leave because i want"
        ),
    }
)

_IMPOSED = frozenset({"the job was cut", "dismissed"})
_OWN = frozenset(
    {"growth", "boredom", "pay", "people", "hours", "study", "change of field", "own decision"}
)
_NEIGHBOURS = (
    frozenset({"growth", "boredom", "change of field", "own decision", "study"}),
    frozenset({"the job was cut", "contract ended"}),
    frozenset({"moving", "family", "own decision"}),
    frozenset({"hours", "family", "own decision"}),
    frozenset({"pay", "own decision", "growth"}),
    frozenset({"people", "own decision"}),
    frozenset({"change of field", "study", "growth"}),
    frozenset({"contract ended", "own decision"}),
)
"""Reasons that may be told side by side, or for one another."""

LEAVING = Lexicon(
    {
        False: "leave over; leave early; leave alone; leave me; leave it; leave you",
        True: (
            "fire me; sack me; walk out; leave; quit; resign; be fire; get fire; get the sack; "
            "be sack; be dismiss; lay off; redundant; let me go; let go; lose my job; want out; "
            "move on; look to leave; look because; out of there; my job go; "
            "look for something"
        ),
    }
)
ASKS_WHY_LEFT = Lexicon(
    {
        True: (
            "why * leave; why * leaving; reason for leaving; reason; leave your * job; "
            "be you fire; why be you look; what make you leave; why * move on; why * change job"
        ),
    }
)


def exclude_each_other(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether no reason of one account can stand beside one of the other."""
    if mine & theirs:
        return False
    if mine & _IMPOSED and theirs & _IMPOSED:
        return "dismissed" in mine | theirs and not mine & theirs and len(mine | theirs) == 2
    if (mine & _IMPOSED and theirs <= _OWN) or (theirs & _IMPOSED and mine <= _OWN):
        return True
    return not any(
        one in group and other in group for group in _NEIGHBOURS for one in mine for other in theirs
    )

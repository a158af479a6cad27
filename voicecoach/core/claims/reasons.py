"""Why somebody left a job: kinds of reasons, and which of them go together."""

from collections.abc import Sequence

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.words import Word

REASONS = Lexicon(
    {
        "the job was cut": (
            "the * shut; the * close ?down; the * fold; "
            "lose the|their|our contract|funding|licence|lease; second|night|day shift be cut; "
            "be shut; it shut; they shut; shut the|its|our; shut for good; "
            "go into administration|liquidation|receivership; be wind up; be take over and; "
            "merge; merger; outsource; automate; replace by a machine|system; post be delete; "
            "job go; no more work; no work left; work dry up; run out of work; be surplus; "
            "cost cutting; budget cut; cut * staff|headcount|half; headcount; "
            "relocate the * abroad; offshore; move production; owner retire|die|sell up; "
            "sell the business; sell up; "
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
            "get the boot; give me the boot; give me the push|sack; gross misconduct; misconduct; "
            "kick out; kick me out; throw me out; not keep me on after; tell me not to come back; "
            "tell me to go; terminate me; terminate my; dismissal; get rid of me; "
            "show me the door; let me go for|because|over; disciplinary; they sack; they fire; "
            "i be give my card; "
            "fire me; sack me; dismiss me; ask me to leave|go; be fire; get fire; "
            "be dismiss; be sack; get the sack; "
            "be terminate; get let go for; be ask to leave; not pass my probation; "
            "fail my probation; get fired"
        ),
        "growth": (
            "any movement; bit of movement; want to build; a bigger; "
            "no way to move|progress|go up; way up; no progression; as far as i could|can go; "
            "go as far; no prospect; no future; senior role; a step up; nothing left to learn; "
            "learn everything; learn all; want to develop; more scope; more senior; move forward; "
            "next level; get ahead; no chance of; no opening; no career; ready for more; "
            "ready for the next; something bigger; better job; job offer; another offer; "
            "an offer from; headhunt; be approach by; dream job; offer me a; "
            "new challenge; progress; progression; nowhere to go; no room; career development; "
            "grow; growth; next step; move up; promotion; advance; advancement; outgrow; "
            "learn more; bigger role; more responsibility; stop learn; stretch myself; develop; "
            "plateau; hit a ceiling; glass ceiling; something new; step up; take the next step; "
            "broaden; more challenge; no opportunity; better opportunity; something better; "
            "find something better"
        ),
        "boredom": (
            "enough of be; nothing ever change; nothing ever happen; the same old; be in a rut; "
            "no challenge; too easy; too quiet; not busy enough; not enough to do; dead end; "
            "go through the motion; unstimulating; no stimulation; no variety; lose interest; "
            "fed up; autopilot; same day over and over; dull; tedious; stagnate; stagnant; "
            "stuck in; standing still; could do it in my sleep; could do it with my eye; "
            "bore; boring; same thing every day; repetitive; stop learn; go stale; "
            "stale; not challenge; monotonous; in a rut"
        ),
        "pay": (
            "the rent; better paid; well paid; more an hour; pound an hour; dollar more; "
            "cut the * rate; mileage rate; zero hour; not afford; could not live on; "
            "make ends meet; not cover my; below market; underpay; minimum wage; no raise; "
            "no rise; offer me * more; double my; pension; benefit; earn more; pay me more; "
            "late with the wage; not pay us|me; "
            "more money; pay; salary; money; better pay; underpaid; raise; pay rise; wage; "
            "not pay enough; commission; bonus cut; pay cut"
        ),
        "people": (
            "my boss; checks everything; the team be; be rude; be shout at; shout; harass; "
            "harassment; discriminate; no respect; not respected; the management; not listen; "
            "gossip; backstab; blame culture; unhappy with the; difference of opinion; "
            "do not see eye to eye; see eye to eye; not appreciated; not valued; not support; "
            "no support; colleague be; my colleague; bad atmosphere; poisonous; hostile; "
            "row with; fight with; trust; supervisor be; owner be; ethic; unethical; unsafe; "
            "values; did not agree with; "
            "not get on with; could|can not stand; not get along with; fall out with; conflict; "
            "can not stand the|my owner|manager|boss; because of my boss|manager|supervisor; "
            "toxic; culture; personality clash; "
            "clash with; new manager; new supervisor; new owner; bully; micromanage; "
            "bad management; politic; disagree with; argument; not respect; management change; "
            "manager be; atmosphere"
        ),
        "hours": (
            "not do night; night; the shift; shift work; split shift; every weekend; twelve hour; "
            "double shift; weekend; evening; never see my; no life; no work life; rota; pace; "
            "short staffed; understaff; on call; sixty hour; seventy hour; too tired; tired; "
            "run ragged; pressure; overwhelm; too much work; anxiety; more time; less hour; "
            "fewer hour; part time; day shift; hour be; "
            "the hours; long hour; short hour; burn out; burnt out; burnout; exhaust; stress; "
            "work life balance; work-life balance; overwork; night shift; weekend work; "
            "schedule; workload; unsociable; too much overtime"
        ),
        "moving": (
            "the coast; closer to home; nearer home; close to home; the traffic; the train; bus; "
            "hour * each way; each way; hour and a half; travel; the travelling; drive be; "
            "husband 's|wife 's|partner 's work|job; be transfer; be post; emigrate; "
            "come back to; abroad; new house; buy a house; from home; relocate to; "
            "the drive; long drive; the journey; move house; relocate; relocation; we move; "
            "i move; move back; move to be near; "
            "move the lab|office|site|plant; they be move; commute; too far; "
            "distance; travel time; partner get a job; husband get a job; wife get a job; "
            "move city; move away; move to"
        ),
        "family": (
            "my shoulder|knee|hip|wrist|hand|neck|eye|heart|hearing; the doctor; operation; "
            "back surgery; bad back; pregnant; pregnancy; childcare; "
            "my son|daughter|wife|husband|dad|mum|grandmother; my own health; health; medical; "
            "accident; injure; cancer; breakdown; depression; carer; bereavement; die; divorce; "
            "dad need; mother need; sick; allergy; asthma; elderly parent; little boy|girl; "
            "newborn; twin; "
            "family; baby; child; maternity; my mother; my father; my parent; care for; "
            "look after; ill; sick; health; surgery; personal reason; injury; injure; my back; "
            "kid"
        ),
        "study": (
            "master; night school; apprenticeship; phd; a place at; diploma; doctorate; exam; "
            "train as; become a; full time education; scholarship; university; "
            "go back to school|university|college|study; study; degree; course; school; "
            "to train; retrain; finish my degree; master 's; qualification"
        ),
        "contract ended": (
            "be seasonal; seasonal; season; the end of it; only for the summer; "
            "summer job; a year long; twelve month; six month contract; placement be over; "
            "placement end; project be finish|complete|over; grant end; grant run out; fix term; "
            "not extend; not renew; visa; only temporary; cover for; be cover; until christmas; "
            "be over; job be done; work be finish; show close; run end; tour end; "
            "production wrap; "
            "contract end; contract come to an end; contract run out; temporary contract; "
            "fixed term; end of my contract; contract be up; seasonal; contract be not renew; "
            "it run out; contract finish; temp job; temporary job; internship end; project end; "
            "the season end; only a contract; maternity cover"
        ),
        "change of field": (
            "something different; something completely different; something useful; "
            "leave the industry; "
            "out of catering|retail|hospitality|sales|teaching|nursing|law|finance; be do with; "
            "start a business; my own shop|salon|company|practice|van|business; freelance; "
            "be my own boss; work for myself; try something; switch to; move into; "
            "change career; career change; change of career; different industry; "
            "change industry; switch field; out of the industry; different field; start my own; "
            "go freelance; set up my own; own business; go self employ; own thing"
        ),
        "own decision": (
            "walk out; resign; i decide to leave; quit; own accord; own choice; my choice; "
            "my decision; hand in my notice; i choose to leave; i walk out; i give notice; "
            "voluntarily; i leave because i want"
        ),
        "unrest": (
            "reorganisation; reorganise; too much change; one change after; "
            "change after the other; keep change; constant change; somewhere more settle; "
            "more settle; settled; more stability; more stable; somewhere stable; unstable; "
            "uncertainty; uncertain; instability; chaos; chaotic; turnover; insecure; "
            "job security; more secure; security; new system every; never know where i stand"
        ),
    }
)

_IMPOSED = frozenset({"the job was cut", "dismissed"})
_OWN = frozenset(
    {
        "growth",
        "boredom",
        "pay",
        "people",
        "hours",
        "study",
        "change of field",
        "own decision",
        "unrest",
    }
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
    frozenset({"unrest", "own decision", "the job was cut", "people", "hours"}),
    frozenset({"hours", "moving"}),
)
"""Reasons that may be told side by side, or for one another."""

LEAVING = Lexicon(
    {
        False: (
            "exam|year|week|month|day|hour|one|two|three|paper|anything|nothing|nobody left; "
            "lay off two|three|four|people|staff|my|some|half|the|a|several; "
            "leave school|university|college|home; since leave; quit smoke|drink; leave over; "
            "leave early; leave alone; leave me; leave it; leave you"
        ),
        True: (
            "fire me; sack me; walk out; leave; quit; resign; be fire; get fire; get the sack; "
            "be sack; be dismiss; lay off; redundant; let me go; let go; lose my job; want out; "
            "move on; look to leave; look because; out of there; my job go; "
            "look for something; come ashore; hang up my; give it up; give up the; pack it in; "
            "pack in; call it a day; stop because; stop work; "
            "stop drive|teach|nurse|sail|cook|fly; "
            "hand in my; give my notice; get out; get out of; end there; be cut; be the end of it; "
            "make redundant; the reason i go; that 's why i go; why i be go; i walk; be me go; "
            "finish there; jack it in; change job; step away; part way; retire; they sack; "
            "they fire; "
            "be let go"
        ),
    }
)
ASKS_WHY_LEFT = Lexicon(
    {
        True: (
            "why * leave; why * leaving; reason for leaving; reason; leave your * job; "
            "be you fire; why * stop; why * end; why * quit; why * finish; "
            "how come you leave; "
            "why do you want to move; why not stay; why do not you stay; "
            "why be you no longer; why * give * up; why * want to leave; why * looking; "
            "why be you look; what make you leave; why * move on; why * change job"
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


_WHY = frozenset({"why", "how"})
_ENDS = frozenset({"end", "stop", "leave", "quit", "finish"})


def asks_why_left(question: Sequence[Word]) -> bool:
    """Tell whether the question asks for a reason for leaving."""
    lemmas = {word.lemma for word in question}
    return bool(ASKS_WHY_LEFT.find(question)) or bool(_WHY & lemmas and _ENDS & lemmas)

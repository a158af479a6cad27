"""Why somebody left a job: which reasons go together, and when a job is said to have been left."""

from collections.abc import Sequence

from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.reason_choices import CHOICE_FAMILIES
from voicecoach.core.claims.reason_denials import DENIED_FAMILIES
from voicecoach.core.claims.reason_families import IMPOSED_FAMILIES, LIFE_FAMILIES
from voicecoach.core.claims.vocabulary import DETERMINERS, lemmas
from voicecoach.core.claims.words import Word

REASONS = Lexicon(IMPOSED_FAMILIES | LIFE_FAMILIES | CHOICE_FAMILIES)
SPEAKS_AGAINST = Lexicon(DENIED_FAMILIES)
"""What was in order at the job, by the reason it rules out."""

PLAIN_FACTS = frozenset(
    {
        "dismissed",
        "let go",
        "job was cut",
        "it closed",
        "contract ended",
        "it moved away",
        "sold it",
        "resigned",
        "retirement",
    }
)
"""What happened, rather than why: it counts wherever in an account it is told."""
TOLD_BY_NEGATION = frozenset(
    {"growth", "people", "boredom", "pay", "hours", "commute", "burnout", "health", "ethics"}
)
"""Reasons that a lack or an inability gives: "no room", "couldn't do nights any more"."""

IMPOSED = frozenset({"dismissed", "let go", "job was cut", "it closed", "it moved away"})
_OWN = frozenset(CHOICE_FAMILIES) - {"mutual", "unrest", "sold it"}
_NEIGHBOURS = (
    frozenset({"growth", "boredom", "change of field", "new offer", "own business", "study"}),
    frozenset({"job was cut", "it closed", "contract ended", "unrest", "let go"}),
    frozenset({"dismissed", "let go"}),
    frozenset({"let go", "it moved away"}),
    frozenset({"it moved away", "it closed", "job was cut", "commute", "moving home"}),
    frozenset({"moving home", "family", "commute"}),
    frozenset({"hours", "family", "burnout", "commute"}),
    *(frozenset({"burnout", other}) for other in ("health", "people", "unrest")),
    frozenset({"pay", "growth", "new offer", "too few hours"}),
    frozenset({"too few hours", "job was cut"}),
    frozenset({"change of field", "study", "growth"}),
    frozenset({"people", "ethics", "unrest"}),
    frozenset({"out of work", "job was cut", "it closed", "let go", "dismissed"}),
    frozenset({"travel", "boredom", "change of field"}),
    frozenset({"travel", "burnout", "change of field"}),
    frozenset({"retirement", "sold it", "job was cut", "health"}),
    frozenset({"sold it", "new offer", "growth", "change of field"}),
    *(
        frozenset({"mutual", other})
        for other in ("people", "dismissed", "growth", "unrest", "ethics", "own business")
    ),
    frozenset({"resigned", "mutual", "unrest", "retirement", "sold it"}),
)
"""Reasons that may be told side by side, or for one another."""
_TOGETHER = frozenset(
    (one, other) for group in _NEIGHBOURS for one in group for other in group if one != other
)

LEAVING = Lexicon(
    {
        False: (
            "exam|year|week|month|day|hour|one|two|three|paper|anything|nothing|nobody left; lay "
            "off two|three|four|people|staff|my|some|half|the|a|several; leave "
            "school|university|college|home; since leave; quit smoke|drink; leave over; leave "
            "early; leave alone; leave me; leave it; leave you; get out of bed; leave the "
            "house|room|building|door|table|light|lid|key|rest|other; leave "
            "a|an|him|her|them|us|my|your|no|some; resign to; retire from play; walk out of the "
            "room|meeting"
        ),
        True: (
            "fire me; sack me; walk out; leave; quit; resign; be fire; get fire; get the sack; be "
            "sack; be dismiss; lay off; redundant; let me go; let go; lose my job; want out; move "
            "on; look to leave; look because; out of there; my job go; look for something; come "
            "ashore; hang up my; give it up; give up the; pack it in; pack in; call it a day; stop "
            "because; stop work; get the push|boot|chop; get my card; stop "
            "drive|teach|nurse|sail|cook|fly; be terminate; dismiss me; hand in my; give my "
            "notice; get out; get out of; end there; be cut; be the end of it; give two|four week; "
            "make redundant; the reason i go; that 's why i go; why i be go; i walk; be me go; "
            "finish there; jack it in; change job; step away; part way; retire; they sack; they "
            "fire; take voluntary; be let go; show me the door; out of a job; out of work; "
            "contract end|finish|run_out; leave the|my job|post|role|place|company|firm; chuck it "
            "in"
        ),
    }
)
_ASKS_WHY_LEFT = Lexicon(
    {
        False: (
            "what would make you; why would you; when would you; why do you leave school; why do "
            "you go to|for|in|into; why * choose|become|apply|join|start; why do you leave "
            "home|university|college|ireland|india; why do you leave your country; when do you "
            "leave|finish|stop|quit|resign|move|go|retire|close; when be it you leave; "
            "what happen with|to|at the|your ?* incident|issue|outage|problem|project|complaint|"
            "defect|bug|accident|hire|deal|migration|release|launch|event|client|customer|patient|"
            "delay|error|mistake|recall|audit|order|tender; where do "
            "you go|leave|move|work|live; what date; which month|year; who do you leave; how long "
            "ago do you leave"
        ),
        True: (
            "why * leave|quit|resign|retire; why do you go; why * stop; why * end; why * give * "
            "up; why * finish; why * move on|back|away; why * look; why * close|sell|shut; why * "
            "change job|employer|company; why * want to go|move; why * want out; why not stay; why "
            "do not you stay; why * walk; why be you no longer|available|free|between|out; why * "
            "get off; why * come ashore; why * short; why so brief; why * only; reason for "
            "leave|go|depart|the_gap|exit|look; reason; leave your * job; leave reason; be you "
            "fire|sack|dismiss|let go|ask to leave; be you make redundant; nothing on your; why be "
            "you let go; why do they let you go; why do they sack|fire|dismiss; why do you come "
            "back|home; why do you take * out|off; explain; what happen in; how come you "
            "leave|stop|quit|be; how come; only stay; short stay; stay only; part company; give "
            "you a reference; offer to renew|extend|keep; what happen after; time between; between "
            "your last; time after; why * not stay; why * not renew; come to finish; still work "
            "for|at; still with; still at; what make you "
            "leave|give|quit|move|stop|decide|look|go|want|pack|get; what take you away; what * "
            "bring * to an end; what become of; what happen at|with|to your|the; what happen to "
            "the|your|that job|role|post|business|career; what end; what end your; why * new job; "
            "why a change; why now; what prompt; what drive you; how do your * "
            "job|employment|career|time|role|post|contract end|finish; how do the|that "
            "?last|first|old|previous|final job|employment|career|time|role|post|contract "
            "end|finish; the|a|that|your|this gap; "
            "gap; year missing; missing; unaccount; blank; leave * because; left because; see "
            "nothing; nothing on here; year out; time out; between job; out of work; what be wrong "
            "with; what go wrong at; still run; career break; what push you; what finish you; "
            "tempt you away; did you leave; do you leave on; circumstance; come to leave; be it "
            "your decision|choice; what happen there|then; what happen on|in|at|with "
            "that|your|the|this ?last job|role|post|position|contract; what go wrong there; how "
            "do|did it|that|things end ?there; how do|did you come to leave; how be it you leave"
        ),
    }
)


def exclude_each_other(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether no reason of one account can stand beside one of the other."""
    mine, theirs = _without_the_step(mine, theirs), _without_the_step(theirs, mine)
    if not mine or not theirs or mine & theirs:
        return False
    if (mine & IMPOSED and theirs <= _OWN) or (theirs & IMPOSED and mine <= _OWN):
        return not (mine | theirs) <= _EMPLOYER_MOVED
    return not any((one, other) in _TOGETHER for one in mine for other in theirs)


def _without_the_step(mine: frozenset[str], theirs: frozenset[str]) -> frozenset[str]:
    """Resigning is how one leaves for any own reason; against what was imposed it counts."""
    return mine if theirs & _ENDED_BY_OTHERS else mine - STEPS


STEPS = frozenset({"resigned", "wanted out"})
"""Ways to go, which are no reason."""
_ENDED_BY_OTHERS = IMPOSED | {"contract ended"}
_EMPLOYER_MOVED = frozenset({"it moved away", "commute", "hours"})
"""What an employer's move brings about."""


def asks_why_left(question: Sequence[Word]) -> bool:
    """Tell whether the question asks for a reason for leaving."""
    meanings = _ASKS_WHY_LEFT.meanings(question)
    if False in meanings:
        return False
    if True in meanings:
        return True
    asked = {word.lemma for word in question}
    return bool(
        _OPENS & asked
        and not _SUPPOSES & {word.form for word in question}
        and ((_LEAVES & asked and _YOURS & asked) or (_ENDS & asked and _names_the_work(question)))
    )


def _names_the_work(question: Sequence[Word]) -> bool:
    """Tell "why did the job end" from "how did the council job end", which is a piece of work."""
    return any(
        word.lemma in _WORK and (not at or question[at - 1].form in _WHOSE_WORK)
        for at, word in enumerate(question)
    )


_WHOSE_WORK = DETERMINERS | word_set("last first previous current old own as of your")


_OPENS = lemmas("why what how reason because explain which tell still anymore")
_SUPPOSES = frozenset({"would", "if"})
_LEAVES = lemmas("leave quit resign retire depart exit")
_ENDS = lemmas("end stop leave quit finish close over anymore longer")
_WORK = lemmas(
    "job role post position career employment contract stint spell days internship placement "
    "apprenticeship secondment season teaching nursing playing driving farming"
)
_YOURS = frozenset({"you", "your"})

"""Sayings that deny a skill without a plain "not", and those that only seem to deny one."""

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.vocabulary import lemmas

DENIES = Lexicon(
    {
        "after": (
            "clueless about|with|when|on; unfamiliar with; inexperienced in|with|at; unused to; "
            "would be learn|start from ?the beginning|scratch|zero|nothing|start; "
            "would be ?a ?complete beginner|novice|green with|at|on; "
            "would not know where to start|begin ?with|on|in; "
            "would not know how to; would not know one end of; would not know what to do with; "
            "not have a clue about|with|how; not have the first idea about|how; no idea how to; "
            "no idea about; steer clear of; stay|keep|shy ?well away from; "
            "stranger to; be all|completely|totally|entirely|brand new to; would be "
            "?all|completely|quite|fairly|very new to; "
            "never get round|around to; never get to; have yet to; be yet to; "
            "would|will need ?some|more|proper train|training|coaching|help|support|supervision "
            "on|in|for|with; would|will need a course on|in; would need to be show|train|teach; "
            "would need someone|somebody to show|teach me; would have to learn ?how; "
            "would have to be show|train|teach; would want training in|on|for; "
            "only ?ever see|watch|observe|shadow; only ?ever read|hear about|of; "
            "know nothing about|of; know very|so little about; know next to nothing about; "
            "nothing to do with; no part in; no hand in; not have a hand in; keep out of; "
            "leave that to; not|never go near; never lay|set eyes|hand|foot on|in|near; "
            "never so much as; out of my depth with|in|on; hopeless|useless|rubbish at|with; "
            "terrified|scared of; never get the hang of; never get on with; "
            "not have the|a|any|much chance|opportunity|occasion|call|cause to; "
            "never have call|cause|occasion|reason|chance to; "
            "not permit|authorise|authorize|clear to; never permit|authorise|clear|train|teach to; "
            "never have_to lay|set hand|foot on|in; never be ?anywhere near; "
            "wary|wari of; no head for; no good|use at|with; all thumb with|at; "
            "never have the chance|opportunity|occasion to; never be ask|allow to; "
            "never|not be let near; not allow to|near; not qualify to|in|for|as; "
            "not license|licence to|for; not sign off on|for|to; not certify to|in|for|on; "
            "not insure to|for|on; not train to|in|on|for"
        ),
        "little": (
            "only know how to; only know; only have; only a few word; just a few word; "
            "not more than a few; only speak"
        ),
        "before": (
            "can|could not say ?that i have|do|can|be; not that i can think "
            "of|recall|remember; "
            "could not tell you how|the; "
            "be ?all ?completely new to me; would be ?all ?completely new ?to; be a mystery to me; "
            "be a ?complete closed book; be double dutch; be all greek; be beyond me; be a gap; "
            "be a blind spot; be a weak spot; be a foreign language ?to ?me; "
            "be uncharted|new territory; be virgin territory; be a gap in my; "
            "be where i fall down; "
            "not a|any ?big part of my|the; not part of my|the|our; not in my|our remit|job; "
            "not my area|thing|department|job|field|bag|forte|world|remit|line|side|end|role|"
            "responsibility|speciality|territory; be above my pay grade; "
            "be out of|outside my remit|comfort|scope|area; pass me by; "
            "be one|the ?one|only thing|skill|job i|we have not|never ?ever "
            "do|use|touch|try|learn; "
            "not something|thing i ?ever do|use|touch|try|handle|have; "
            "not something|thing i have ?ever do|use|touch|try|handle|have; "
            "not one i have do|use|touch; be never me|mine; not me; not mine; never mine; "
            "never my job|thing|department|area|side; be ?always somebody|someone else ?'s; "
            "always go to somebody|someone|the|another|head; i leave to others|other|them|him|her; "
            "be do for us; be outsource; be contract out; be farm out; never come my way; "
            "never fall to me; be lose on me; go over my head"
        ),
    }
)
"""What denies without a plain "not": its object stands after it, or before it."""
DOES_ALL = Lexicon(
    {
        True: (
            "do|handle|run|write|cover|manage|take|make|sort|prepare|process|keep|draft|book "
            "all|both|that|those|it|them|our|my|the|any|a|every|her|his; "
            "look after|to all|that|those|it|them|our|my|the; see to all|that|those|it|them|the; "
            "deal with all|that|those|it|them|our|my|the; "
            "take care|charge of all|that|those|it|them|our|my|the"
        ),
    }
)
HAD_SOMEBODY_FOR_IT = Lexicon(
    {
        True: (
            "have|get somebody|someone|people * for that|it|those|this; "
            "have|get a|an|another|our * for that|it|those|this; "
            "there be somebody|someone|people|a|an * for that|it|those|this; "
            "have a person|woman|man|guy|lady|girl|lad|chap|bureau|agency|company|firm|contractor|"
            "specialist|team|department who|that|to do|handle|run; "
            "pay|have somebody|someone to do that|it|those; "
            "send|pass|hand|give * off|over|on to our|the|a; leave it|that|those to; "
            "that|those ?always go to; we send that|it|those|them out"
        ),
    }
)
LIMITS = Lexicon(
    {
        True: "since; lately; recently; of late; for years; in years; for a while; in a while; "
        "for months; in months; again; these days; this time; today; tonight; this week; "
        "this month; this year; that day; that week; that time; for long; on my own; by "
        "myself; currently; at present; just now; "
        "single handed; alone; formally; officially; technically; strictly; unsupervised; in "
        "production; full time; not yet professionally; "
        "at this job; as a job; as my job; in anger; right now; at the moment; "
        "every day; all day; day to day; at that point; back then; in one go; in that job; there; "
        "straight away; right away; at first; immediately; at once; "
        "commercially; for a living; for money; competitively; at|on that|this scale; "
        "so far this; as such; in that way; like that"
    }
)
"""Not doing it for a time, there or without help says that it was done elsewhere or otherwise."""
NO_SKILL = Lexicon(
    {
        "degree": (
            "expert; fluent; an expert; strong; great at; great with; good with; brilliant; "
            "keen; good at; amazing; confident; the best; "
            "perfect; advanced; comfortable with; big on; a fan; computer person; person; "
            "nervous; sure; proud; happy; afraid; worry; ready; shy; a stranger; the quickest; "
            "the fastest; wizard; a wizard; genius"
        ),
        "attitude": (
            "get on; get along; look back; deal with it; take long; take no; hesitate; stop; "
            "give up; like; want; enjoy; prefer; mind; love; care; look to; interest; regret; "
            "wish; agree; believe; suit; like to; be able; expect; need; plan; move; bother; "
            "go back; bear; stand"
        ),
        "amount": (
            "many; much; often; always; all; every; a lot; usually; exactly; necessarily; "
            "regularly; just; as much; enough; so much"
        ),
        "comparison": "as much; than; as many; until; any more; anymore; because",
        "emphasis": "at all; all that",
        "story": "realise; realize; notice; understand; hear; say; call it; ask; mean; miss",
    }
)
BASICS = Lexicon(
    {
        True: (
            "only know; only a few; few word; basic; rusty; limited; patchy; say hello; "
            "non existent; only ?have school; schoolboy; schoolgirl; tourist; holiday; phrasebook; "
            "good morning; order a; to order; get by"
        ),
    }
)
ONLY_OTHERS = Lexicon(
    {
        True: "i have only ?ever; we have only ?ever; i only ever; everything i have do be; "
        "so far only"
    }
)
EXPERIENCE_NOUNS = lemmas(
    "experience background knowledge training licence qualification ticket clue idea skill "
    "grounding "
    "certificate exposure practice understanding"
)
ASKS_WHAT_IS_MISSING = Lexicon(
    {
        True: (
            "new to you; least familiar|experienced|comfortable|confident|used; less familiar; "
            "have you not|never do|use|work|try; what * you never; gap in; weakest; "
            "need training|train in|on; need to learn; what do you lack; unfamiliar to|with; "
            "what would be new"
        ),
    }
)
"""Questions for what somebody has not done."""
ONLY_ENGLISH = Lexicon(
    {
        True: (
            "only|just speak|know|have|do|got english; only|just english; english only; "
            "only speak|know|have one language; monolingual; only the one|english"
        ),
    }
)
"""No language besides English."""

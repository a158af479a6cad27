"""Who did it: an idea, a discovery, a mistake; the person themselves or somebody else."""

from voicecoach.core.claims.lexicon import Lexicon

ASKS_FOR_CREDIT = Lexicon(
    {
        True: (
            "whose; you lead; you make; proud of; who come|think|design|decide|write|"
            "spot|notice|find|report|suggest|start|lead|make|build|invent|"
            "bring|set|choose|pick|discover|raise|propose|run|organise|do|draw|train; where do|did "
            "* come from; where * idea; be it|that you|your; do you "
            "design|write|build|invent|start|come|think|decide|draw|make|create|compose|found|set; "
            "your idea; how do * start|begin|happen; how do * come about; how do * come to light; "
            "how do * get start; what be behind; portfolio; innovation; example; initiative; "
            "creative; idea; change you lead|make|introduce; bring in; credit; integrity; "
            "improvement; come to light; why be|was * drop|close|cancel|cut|stop; invention; "
            "responsible for; contribution; who name|call|start|invent; your part in; your role "
            "in; who * idea"
        ),
    }
)
"""Questions about who did something."""

OWN_CREDIT = (
    "that be me; it be me; be all me; that be my|mine; that 's my design|idea|work; all mine; be "
    "mine; it 's mine; my idea|design|doing|suggestion|brainchild|invention|"
    "initiative|creation|concept|recipe|script|code|drawing|plan|decision; my design; my own "
    "idea|design|work|doing|suggestion|recipe|script; the|that idea come to me; come to me; i be "
    "the one; i come up; i think of; i think it up; i dream it|up; i "
    "invent|design|draw|sketch|devise|create|compose|conceive|pioneer|introduce|suggest|propose|"
    "pitch|spot|notice|discover|initiate|instigate|mastermind; i start the|it|a|that; i set up "
    "the|it|a; i write it|the|all|every; i build it|the; i make the first; i put it forward; i put "
    "it to; i put the two|them together; i do the sums; i find it|the|out; i raise it|the; i "
    "report it|the|them; i take them|it upstairs|to; i flag it; i decide; my call; down to me; "
    "from the first sketch; i pick it up first; i catch it; off my own bat; from scratch i"
)
OTHERS_CREDIT = (
    "be a|an|the|our|my|some freelancer|consultant|colleague|apprentice|intern|trainee|"
    "contractor|agency|designer|manager|boss|director|"
    "customer|client|volunteer|student|nurse|porter|"
    "neighbour|cousin|brother|sister|friend|predecessor|supplier|vendor|owner|chef|foreman|junior|"
    "lad|girl|guy|woman|man|firm|company|board|council; not mine; not my "
    "idea|doing|decision|design|work|call; not ours; never ours; be not ours; from above; bring in "
    "from; come from head|headquarters|above|upstairs|management|the|a|our|my; hand down; handed "
    "down; impose; land on us|me; somebody|someone at|in|from|else|upstairs; headquarters; head "
    "office; the council|board|boss|trust|government|company|"
    "manager|management|owner|chief|director|client|head pull|decide|bring|impose|order|insist|"
    "want|tell|choose|push|draw|drop|axe|close|cut; over my head; none of us be ask; nobody ask "
    "us|me; i argue against; argue against it; fight it; i fight; tooth and nail; against my; i "
    "just sign|help|pick|follow|ran|run|go|pass|copy|carry; i only sign|help|pick|follow|do|draw; "
    "just ran with; just run with; copy it|that from; borrow it|that from; inherit it; take over "
    "from; and he|she|they ring|tell|spot; a customer|client|patient|nurse|driver|colleague|"
    "cleaner|neighbour|parent|passenger|guest|auditor "
    "ring|tell|spot|notice|report|find|point|suggest|write; the "
    "auditor|bank|police|accountant|cleaner spot|notice|find|report|ring; not notice|spot a thing; "
    "have not notice; not notice a; be somebody|someone else; someone else 's; somebody else 's; "
    "'s idea|design|suggestion|brainchild|work|recipe|doing|invention"
)

ASKS_FOR_FAULT = Lexicon(
    {
        True: (
            "fault; to blame; what happen; what go on; bug; mistake; error; accident; damage; let "
            "down; let * down; go wrong; went wrong; cause; be behind; blame; bug; incident; near "
            "miss; failure; fail; break; crash; responsible; get it wrong; lose; complaint; "
            "regret; disaster; breach; outage; mess; problem; missed; miss; late; delay"
        ),
    }
)
"""Questions about something that went wrong."""

CREATIONS = Lexicon(
    {
        True: (
            "suggest; propose; come up with; think of; think it up; think up; dream up; have the "
            "idea; invent; design; devise; draw up; draw it up; sketch; draft; compose; create; "
            "pioneer; bring in; introduce; start the|it|up; set up; set it up; found; spot; "
            "notice; discover; find out; point out; flag; raise it; report it; ring in; blow the "
            "whistle; tip us off; do the design|drawing|artwork|code; put it together; put "
            "forward; push for; insist; impose"
        ),
    }
)
"""What somebody thought of, made or brought to light, whoever it was."""

ERRORS = Lexicon(
    {
        True: (
            "send * fly|flying; knock * over; knock over; trip; drop the "
            "tray|lot|whole|box|plate|glass|cake|load|phone; let it burn; fall over; get lost; "
            "turn up late; turn up on the wrong; forget; misread; misjudge; mishear; miscalculate; "
            "miscount; misplace; misspell; mistype; misfile; misdiagnose; skip; wreck; smash; "
            "crash; spill; double book; mix up; mixed up; mess up; cock up; screw up; muck up; "
            "slip up; get it|that|the|them|this wrong; get * wrong; get my|the sums|dates|figures "
            "wrong; write|enter|type|send|order|cut|measure|give|put|read|calibrate|set|"
            "dial|book|load|deliver|pick|label|wire|fit * wrong; wrong "
            "date|size|dose|file|address|order|part|code|label|day|time|number|"
            "key|figure|tank|fuel|patient|person|email|version|room|colour|gate; calibrate wrong; "
            "leave * open|on|unlock|unlocked|run|running|behind; not "
            "check|tighten|greas|grease|lock|look|save|test|secure|chock|brake|book|"
            "order|tell|pass|proofread; have not "
            "check|tighten|greas|grease|lock|look|save|test|secure|book|order|tell; fail to; "
            "overlook; delete; overwrite; burn the|it|a; back into; run into the|a; ran into; go "
            "into the|a back; reverse into; jump the light; take my eye; not pay attention; doze "
            "off; fall asleep; nod off; cut corner; rush it; press the wrong; hit the wrong; pull "
            "the wrong; omit; lose track; lose count; drop it; drop the|a; drop the ball; do not "
            "read; not read the; misunderstand; assume"
        ),
    }
)
"""What somebody did wrong, whoever it was."""

OWN_FAULT = (
    "my miscount|misread|misjudge|carelessness|miscalculation|oversight|"
    "slip|blunder|typo|doing|forget; nobody else; no one else; nobody but me; no one but me; i "
    "drop the; i send the; i knock; i give the wrong; i book the wrong; i press; my own "
    "fault|mistake|error|stupid; my fault|mistake|error|doing; be mine; it 's mine; i say it 's "
    "mine; own up; hold my hand up; put my hand up; down to me; on me; i be to blame; blame "
    "myself; i cause it; i do it; write myself; code i have write; i have write myself; i wreck; i "
    "break; code i would|have write; i would|have write myself; no one to blame but; nobody to "
    "blame but; my carelessness; i be careless; entirely me; all me; be me; my slip"
)
OTHERS_FAULT = (
    "not my fault|mistake|error|doing; no fault of; not through any; no error of mine; nothing to "
    "do with me|us|our|any; not ours; not us; third party; supplier 's; they have mix; they be to "
    "blame; somebody|someone else; be the supplier|driver|courier|printer|agency|manufacturer|"
    "contractor|other|flour|night|day|office|software|vendor; ran into me; run into me; go into "
    "the back of me; into the back of me; hit me; be stationary; i be stationary; be park; i be "
    "park; be only the one who find; found it like that; find it like that; not me; we be all spot "
    "on; wait for their; their patch; their fault|mistake|error|end; faulty part; faulty batch; "
    "bad batch from; be mis sell; be send the wrong; give us the wrong; give me the wrong"
)
IDEAS = Lexicon(
    {
        True: (
            "come up with; think of the|a|this|that|doing; think up; think it up; dream up; "
            "have the idea; invent"
        ),
    }
)
"""Having had an idea, in words that mean nothing else."""
SLIPS = Lexicon(
    {
        True: (
            "cause the|a|it|that|all; be cause; mix up; mixed up; mess up; get * wrong; "
            "make the|that|this mistake|error; "
            "be to blame; "
            "be responsible for the mistake|error|delay|accident|mix|leak|damage|loss|breakdown|"
            "fault|crash|spill"
        ),
    }
)
"""Having brought harm about, in words that mean nothing else."""

"""How a story ended: fixed questions with two opposite answers."""

from voicecoach.core.claims.lexicon import Lexicon

OUTCOMES = Lexicon(
    {
        ("finished on time", 1): (
            "on time; on schedule; ahead of schedule; ahead of time; meet * deadline; "
            "hit * deadline; make * deadline; day|week|month early; "
            "finish|done|deliver|complete early; before the deadline; make the deadline; "
            "to schedule; to the day; ahead of the deadline; right on time"
        ),
        ("finished on time", -1): (
            "late; behind schedule; slip; overrun; run over time; miss * deadline; "
            "deadline i|we miss; delay; run long; past the deadline; after the deadline; "
            "take longer than; behind; push back the launch|date|deadline|opening; "
            "not make the deadline"
        ),
        ("stayed within budget", 1): (
            "under budget; within budget; on budget; in under budget; money left over; "
            "below budget; bring it in under; money leave over; underspend; come in under"
        ),
        ("stayed within budget", -1): (
            "over budget; overspend; overspent; go over; blow the budget; exceed the budget; "
            "over the budget; cost overrun; cost more than plan"
        ),
        ("was won", 1): (
            "win; be award the|a|that; land the|a contract|deal|client|account|job; "
            "get the contract|bid|tender|grant|deal|account|part; "
            "secure the|a|that contract|deal|grant|funding; come first; come in first"
        ),
        ("was won", -1): (
            "lose * tender|bid|contract|pitch|case|grant|final|deal|vote|award|match|game|"
            "trial|race|election; "
            "not win; not get the contract|bid|tender|grant|deal|account|part; come second; "
            "lose out; lose it to; go to someone else; go to a competitor"
        ),
        ("was kept", 1): (
            "keep * on; roll * out; roll out; keep the|it|that|our|them; "
            "save the * programme|club|service|project|job|store|branch; stay open; keep * go; "
            "keep * open; survive; renew; continue to run; still run"
        ),
        ("was kept", -1): (
            "let * go; cut it; cut the; cut that; cancel; shut down; close down; scrap it; "
            "scrap the; "
            "drop it; drop the project|programme|product|plan|idea; axe; discontinue; "
            "pull the plug; close it; be cut; be scrap; be close; be drop"
        ),
        ("the client stayed", 1): (
            "client|customer * renew; he|she|they come back; "
            "client|customer|guest|account|patient|student|donor stay; stay with us; "
            "keep the|that|our client|customer|account; win them back; "
            "win the client|customer back; retain the|that client|customer|account; "
            "client|customer renew; save the account|client|relationship; "
            "be still a client|customer; come back to us"
        ),
        ("the client stayed", -1): (
            "lose the|that|a client|customer|account|patient; "
            "client|customer|guest|account|family|donor leave; take their business; "
            "client|customer walk; client|customer cancel; never come back; lose them; "
            "go to a rival; lose their business"
        ),
        ("passed", 1): (
            "find nothing; find no problem|issue|fault; no problem find; "
            "pass the|our|my|it|every|first; pass with; pass us|me; sail through; no issue; "
            "no finding; clean audit; clean report; clear the inspection; go fine; full marks; "
            "pass it"
        ),
        ("passed", -1): (
            "audit|inspection|inspector|auditor * find * problem|issue|fault|error; "
            "fail the|our|my|an|it|that|first; not pass; be fail; have to redo; have to resit; "
            "resit; several finding; finding against us"
        ),
        ("was my idea", 1): (
            "be my idea; my idea; i come up with; my own idea; i think of it; my suggestion; "
            "i suggest; i propose; i have the idea; i invent; it start with me; "
            "brainchild of mine"
        ),
        ("was my idea", -1): (
            "'s suggestion; 's proposal; "
            "manager|boss|colleague|supervisor|director|friend|else|intern|client|team|lead|"
            "partner 's idea; "
            "not my idea; 's idea; they come up with; she come up with; he come up with; "
            "manager|boss|colleague|supervisor|director|intern come up with; "
            "manager|boss|director|colleague|supervisor suggest|propose it; idea come from; "
            "he suggest; she suggest; be hand to me; be give the idea; someone else 's"
        ),
        ("was my fault", 1): (
            "my mistake; my fault; my error; i mess up; i get it wrong; i make a|the mistake; "
            "i be to blame; i forget to; down to me; i own up; i drop the ball; "
            "i send the wrong; i be responsible for the mistake|error; on me"
        ),
        ("was my fault", -1): (
            "not my mistake|fault|error; not my doing; nothing to do with me; "
            "driver|supplier|vendor|warehouse|manager|colleague|client|customer|contractor|"
            "carrier|they|he|she be to blame; "
            "supplier|vendor|driver|manager|colleague|client|warehouse|someone|contractor 's "
            "mistake|fault|error; "
            "someone else 's mistake|fault|error; "
            "supplier|vendor|driver|warehouse|colleague|contractor|manager get it wrong; "
            "supplier|vendor|driver|warehouse|colleague|contractor|manager mess up; "
            "else 's fault|mistake|error; his|her|their mistake|fault|error"
        ),
        ("was agreed to", 1): (
            "change her|his|their mind; talk them|him|her into; convince them|him|her|the|my; "
            "persuade them|him|her|the|my; "
            "they|he|she|boss|manager|director|client|board|committee|owner agree; agree to; "
            "get * permission|approval|go-ahead|funding|green light; sign off on; sign it off; "
            "get approval; be approve; say yes; get the go ahead; take my advice; get sign off; "
            "win them over; accept my|the idea|proposal|suggestion; come round; come around; "
            "go with it; love the|my idea|proposal|plan|suggestion"
        ),
        ("was agreed to", -1): (
            "not change her|his|their mind; go ahead anyway; turn it|me|us|the|my * down; "
            "turn down; say no; reject; not convince; not persuade; overrule; be turn down; "
            "not agree; ignore my; not listen; not get approval; not take my advice; refuse"
        ),
        ("met the target", 1): (
            "hit * milestone; meet * milestone; hit target; hit * target|quota|goal|number; "
            "beat target; beat * target|quota|goal; "
            "exceed * target|quota|goal|expectation; above target; smash the|my|our target; "
            "meet the|my|our target|quota|goal; exceed target; over target; meet target|quota; "
            "hit quota"
        ),
        ("met the target", -1): (
            "miss * milestone; miss target; miss * target|quota|goal|number; below target; "
            "short of target|quota|the; fall short; not hit; under target; "
            "not make target|quota; not reach; not meet"
        ),
        ("was a success", 1): (
            "big success; huge success; success; go really well; go well; work out; pay off; "
            "be a hit; go great; work really well; go smoothly; without a hitch; no hiccup; "
            "sell out"
        ),
        ("was a success", -1): (
            "only sell * third|quarter|half|few|handful; failure; flop; not work; "
            "not work out; go badly; disaster; fall flat; fall apart; "
            "backfire; never take off; go wrong; be a mess; half empty; barely sell; not sell"
        ),
        ("was resolved", 1): (
            "resolve; sort it out; sort out; get fix; be fix; patch things up; clear the air; "
            "end up friend; on good terms; become friend; work it out; settle; make up; "
            "shake hands"
        ),
        ("was resolved", -1): (
            "never resolve; not resolve; never get fix; never sort; still not speak; stop speak; "
            "never speak again; not get fix; never fix; never settle; no resolution; "
            "never work it out; not speak"
        ),
        ("got bigger", 1): (
            "grow; go up; increase; rise; expand; doubl; tripl; climb; take on more; add more; "
            "improve"
        ),
        ("got bigger", -1): (
            "shrink; go down; decrease; fall; decline; drop; halv; barely move; stay flat; "
            "stay about flat; stay the same; get worse; flat"
        ),
        ("was remote", 1): (
            "fully remote; all remote; remote; work from home; from home; worked remotely; "
            "work remotely"
        ),
        ("was remote", -1): (
            "in the office; on site; in office; onsite; office base; in person; at the office"
        ),
        ("was employed there", 1): (
            "currently employ; still work at|for|there|with; still employ; still at; still with; "
            "currently at; currently with; currently work; still there; i be employ; "
            "in work; i be work full time; i be work at|for; work full time at"
        ),
        ("was employed there", -1): (
            "i finish at; not work at the moment; not currently work; not work right now; "
            "between jobs; "
            "unemploy; out of work; not employ; no longer work; no longer at; no longer with; "
            "let go; i leave; lay off; between roles; no longer there; not there anymore; "
            "hand in my notice; be make redundant; get let go; not work anymore"
        ),
        ("was led by you", 1): (
            "i lead; i run the; i be in charge of; i head up; i head the; i be the lead; "
            "i be lead on; i take the lead; i spearhead; i drive the; i own the"
        ),
        ("was led by you", -1): (
            "help out; just help; someone|somebody else lead; someone|somebody else run; "
            "i support the; i assist on|with; not in charge; minor role; small part; small role; "
            "i be only|just helping|involved; not lead; not run it; someone else 's project"
        ),
        ("was done by you", 1): "i design; i build; i create; i * myself; i do it all; "
        "all me; all my own work; i personally",
        ("was done by you", -1): (
            "by a|an|the ?outside agency|contractor|consultant|freelancer|firm|studio; "
            "contractor|consultant|agency|freelancer|vendor|supplier|accountant "
            "fix|build|write|do|design|install|make|finish|handle; "
            "someone|somebody else fix|build|write|do|design|install|make|finish|handle; "
            "outsource; bring in a contractor|consultant|specialist; get someone in"
        ),
        ("was paid", 1): "paid internship; be pay for; get pay for",
        ("was paid", -1): (
            "unpaid; without pay; for free; not pay; never pay; as a volunteer; voluntary"
        ),
        ("was first", 1): (
            "first person to; nobody have do it before; start from scratch; from scratch; "
            "build * from nothing; from the ground up"
        ),
        ("was first", -1): (
            "inherit; already in place; already exist; take over an exist; "
            "someone else have build; be already there when"
        ),
        ("complained", 1): (
            "complain about me; formal complaint; complaint against me; write up; get a warning; "
            "disciplinary; write warning; written warning"
        ),
        ("complained", -1): (
            "never have a complaint; no complaint; clean record; never be write up; "
            "never have a warning; never be discipline; spotless record"
        ),
        ("was promoted", 1): (
            "get promote; be promote; get the promotion; get the job; be offer the job"
        ),
        ("was promoted", -1): (
            "be pass over; not get promote; not get the promotion; never promote; "
            "never be promote; be overlook; not get the job"
        ),
    }
)
"""(what is asked, answer)."""

INTENDED = Lexicon(
    {
        True: (
            "want to; try to; think about; be go to; threaten to; plan to; almost; nearly; "
            "could have; would have; suppose to; so that; in case; instead of; worry; afraid; "
            "risk"
        ),
    }
)
"""Before an outcome: it was wanted or feared, and need not have come."""

WISHED_AXES = frozenset({"was remote"})
"""Circumstances that people also speak of as wishes."""
EMPLOYMENT_AXIS = "was employed there"

"""How a story ended: fixed questions with two opposite answers."""

from collections.abc import Sequence

from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.story_sides import SIDES
from voicecoach.core.claims.words import Word

_RESULTS = {
    ("finished on time", 1): (
        "on time; on schedule; ahead of schedule; ahead of time; meet * deadline; "
        "hit * deadline; make * deadline; day|week|month early; "
        "finish|done|deliver|complete ?* ?* early; "
        "live|open|ready|done|finish|launch when|as we|i|they ?have plan|promise|say; "
        "before the deadline; make the deadline; "
        "to schedule; to the day; ahead of the deadline; right on time; with time to spare; "
        "with * day|week|hour to spare; in good time; bang on time; dead on time; "
        "two|three|four|five|few day|week|month|hour ahead; a day|week|month ahead; "
        "open on the day; not a day late; never miss a deadline; on the day we promise|say"
    ),
    ("finished on time", -1): (
        "late; later than plan|expect|promise|agree|schedule|announce|hope; behind schedule; "
        "slip; overrun; run over time; miss * deadline; deadline i|we miss; "
        "delay; run long; past the deadline; after the deadline; take longer than; behind; push "
        "back the launch|date|deadline|opening; overdue; two|three|four|five|six|seven|eight "
        "day|week|month after; take twice as long; drag on; go over by; run over; run late; have "
        "to ask for * more day|week|month|time; ask for an extension; get an extension; not on "
        "time; not ready in time; not finish in time; week|month|day too late; not make the "
        "deadline; overran; over run; run on by|for; overshoot"
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
    ("was agreed to", 1): (
        "change her|his|their mind; talk them|him|her into; convince them|him|her|the|my; "
        "persuade them|him|her|the|my; "
        "they|he|she|boss|manager|director|client|board|committee|owner agree; agree to; "
        "get * permission|approval|go-ahead|funding|green light; sign off on; sign it off; "
        "get approval; be approve; say yes; get the go ahead; take my advice; get sign off; "
        "win them over; accept my|the idea|proposal|suggestion; come round; come around; "
        "go with it; love the|my idea|proposal|plan|suggestion; they|he|she|management do it; "
        "they|he|she take it up|on; they|he|she|management go for it; they|he|she bring it in; "
        "they|he|she run with it; they|he|she adopt it|the|my; they|he|she put it in; "
        "they|he|she try it; they|he|she use my|it; it be adopt; it be introduce; make it happen"
    ),
    ("was agreed to", -1): (
        "not change her|his|their mind; go ahead anyway; turn it|me|us|the|my * down; turn down; "
        "say no; reject; not convince; not persuade; overrule; be turn down; not agree; ignore my; "
        "not listen; not get approval; not take my advice; refuse; not hear of it; will not have "
        "it; would not have it; not have any of it; not budge; would not entertain; not "
        "interested; not go for it; not take it up; let it go|drop"
    ),
    ("met the target", 1): (
        "hit * milestone; meet * milestone; hit target; hit * target|quota|goal|number; "
        "beat target; beat * target|quota|goal; "
        "exceed * target|quota|goal|expectation; above target; smash the|my|our target; "
        "meet ?the|my|our * target|quota|goal; exceed target; over target; meet target|quota; "
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
        "grow; go up; increase; rise; expand; doubl; tripl; climb; take on more; add more; improve"
    ),
    ("got bigger", -1): (
        "shrink; go down; decrease; fall; decline; drop; halv; barely move; stay flat; "
        "stay about flat; stay the same; get worse; flat"
    ),
}
OUTCOMES = Lexicon(_RESULTS | SIDES)
"""(what is asked, answer)."""
_WITHOUT_GAPS = Lexicon(
    {
        answer: ";".join(phrase for phrase in phrases.split(";") if "*" not in phrase)
        for answer, phrases in (_RESULTS | SIDES).items()
    }
)
_DENIALS = frozenset({"not", "never"})


def is_denied_inside(words: Sequence[Word], start: int, end: int) -> bool:
    """Tell "the client didn't renew", whose "not" stands where a phrase leaves a gap."""
    if _DENIALS.isdisjoint(word.form for word in words[start + 1 : end]):
        return False
    return not any((hit.start, hit.end) == (start, end) for hit in _WITHOUT_GAPS.find(words))


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

"""How stories end in any trade: sayings that tell of a good or a bad outcome by themselves.

Narrower questions (won, on time, within budget …) stand in `outcomes`; these only say whether the
story ended well.
"""

_WON = (
    "we|i get it; we|i win; we|i take first|gold|it; take first place; come top; top the|of the; "
    "champion; cup win; title win; win the; beat them|the; get in by; be elect; voted in; vote it "
    "through; voted through; in favour; get the gold; bring home the; lift the cup|trophy; sign "
    "for another|two|three|four|five; sign the contract; sign with us; sign up for; sign on the; "
    "sign on with us; come back for us; find for us; come back for us; judge agree; judge side "
    "with; our client keep|win|get; land it; land the; clinch; pip them; shake on it; hand us the; "
    "give us the|it; award us|me; get promoted; get the nod|gig|role|part; be shortlist and; best "
    "in; first prize; rosette; medal; straight back up; finish top|first; five year deal; settle "
    "on the; settle out of; in the end they settle"
)
_LOST = (
    "go to one of the|a|another|someone|somebody; go to the other|competition|rival; pip "
    "us|me|you; somebody pip; be pip; be beat; beat us|me; be beaten; beaten on|in|by; come "
    "second|third|last|nowhere|bottom; be second|third|last|runner; runner up; knock out; "
    "relegate; bottom of; judge go against; go against us|me; find against; rule against; come "
    "away with nothing; empty handed; lose by; lose on; lose in; lose the lot; lose it; miss out; "
    "not get it; not get the; not get through; not get in; be unsuccessful; sign with "
    "someone|somebody|another; sign elsewhere; go elsewhere; go with someone|somebody|another; go "
    "with a cheaper|rival; go with them instead; choose someone|somebody|another; pick "
    "someone|another; tear on the; tears all the way"
)
_KEPT = (
    "be with us ever since; with us ever since; be with us still; still with us; be a client "
    "still; stay on; stay with us; keep them; keep the "
    "account|contract|job|shop|club|client|customer; nobody lose; no one lose; nobody lost their; "
    "save it; save the; save every; save all; save them|him|her; we save; get them back; win them "
    "back; win them round; they come round; come back to us; add two|another|more; renew; double "
    "their order; still standing; still open; still running; still in use; reopen; reroute; keep "
    "it open|going|alive; turn it around; turn it round; turn round; turned it around; pull it "
    "off; pull it back; pull through"
)
_GONE = (
    "never come back; not come back; never hear from; never saw them; go elsewhere; they go "
    "elsewhere; walk away; walk out; pull out; pull the plug; pull it; pull the; pack up; cancel; "
    "cancel the; cancelled on us; take their business|custom|money; close the account; lose them; "
    "lose him|her; lose half|most|all|a third; we lose them; let six|them|people|half go; be make "
    "redundant; make * redundant; have to let; have to close; close its|the door; shut it; shut "
    "down; turn it off; turned off; quietly turn; scrap; be scrap; bin it; be bin; ditch; shelve; "
    "knock on the head; go back to the old; back to the old; be demolish; be cut down; go bust; go "
    "under; fold; never reopen; never open; be withdraw; fall through; collapse; be drop; be axe"
)
_LIVED = (
    "make it; make a full recovery; be be okay; very much alive; survive; pull through; come "
    "through; walk out of; walk out of here; back on his|her|their foot; get him|her|them back; "
    "get him|her|them out; bring him|her|them down|back|home|in safe; without a scratch; not a "
    "scratch; nobody hurt; no one hurt; nobody be hurt; everyone safe; everybody safe; all safe; "
    "safe and sound; every one of them out; all live; all lived; nine out of nine; send us|me a "
    "card|crate|letter|flower|photo; card at christmas; crate of; be discharge; home for "
    "christmas; in remission; thrive; no case; not a single case; not one case; not lose one|any; "
    "every one live"
)
_DIED = (
    "do not make it; did not make it; not make it; not survive; he|she|they have go; he|she|they "
    "go died; be dead; pass away; lose him|her; lose a patient; never wake up; never get back on; "
    "not get back on; be too too late; two of * hurt; be hurt; be injure; be injured; hurt on; "
    "hurt badly; broke his|her; in hospital for; paralyse; only get one; lost three|two|four|half; "
    "put down; put to sleep; still see it; still think about; i think about that; haunt"
)
_APPROVED = (
    "be accept; accept with; accept it; they accept; be publish; be approve; approve it; get "
    "approve; get permission; get planning; get the go ahead; the green light; sign off; signed it "
    "off; they back it; back it; he|she back it; backed it; back me; agree to it; they agree; "
    "he|she agree; vote for; vote it through; be carry; wave through; pass the committee; overturn "
    "it; overturn the; go through; get through; be pass; nod it through; adopt; be adopt; be take "
    "up; take it to all; take it up; roll it out; rolled out to; roll out to; go live; went live"
)
_REFUSED = (
    "turn it down; turn it|us|me|them down; turn down; be refuse; refuse it; be reject; reject; "
    "throw it out; throw out; vote it down; vote against; voted down; block it; be block; the "
    "regulator block; not allow it; would not allow; not let us|me; knock back; knock it back; "
    "knocked back; go ahead anyway; go against me; overrule; be overrule; over my head; not "
    "enough; not good enough for; be veto; veto; in a drawer; never see the light; never happen; "
    "it never happen; not go ahead; not go through; not happen; by a mile; six to two; rejected"
)
_PASSED = (
    "student|candidate|pupil|all|everyone|everybody|kid pass; outstanding; get outstanding; "
    "excellent; full mark; five star; clean bill; clean sheet; spot on; all pass; all of them "
    "pass; every one pass; hundred percent pass; pass first time; with distinction; with flying "
    "colour; flying colour; fly through; sail through; clear on all; be clear; clear me; cleared "
    "of; throw it out; threw it out; no case; nothing find; find nothing; not uphold; not upheld; "
    "be dismiss; drop it; no further; exonerate; in the clear; vindicate"
)
_FAILED = (
    "require improvement; requires improvement; inadequate; special measure; fail the; fail it; we "
    "fail; i fail; not pass; not get through; third of them fail; not get through; down on; mark "
    "down; mark us down; pull us up; pull the whole; gap in; find against; find for the; find for "
    "them|him|her; uphold; be uphold; upheld; be find guilty; find guilty; be fine; fine us; be "
    "fin; penalty; go on a course; write an apology; write warning; written warning; points on; "
    "lose our|the licence|rating|star; be close down; enforcement; improvement notice"
)
_SOLD = (
    "best seller; bestseller; fly out; fly off the; flew off; sell out; sold out; run out of; ran "
    "out; queue round; queue out; waiting list; pack out; packed out; full house; standing room; "
    "extra date; second run; smash it; smash the; beat the target; over target; hit it; hit the; "
    "reach the target; past the target; over subscribed; oversubscribed; go like hot; like hot "
    "cake; our best; best year; best week; best we have; best we 've ever; best in a decade; never "
    "so good; go like clockwork; like clockwork; like a dream; without a hitch; to plan; as "
    "planned; the day we promised; we|i would promise; we|i have promise; as promised; as print; "
    "bang on; on the nose; pay for itself; go so well; goes so well; go well; went well; go down a "
    "storm; down a storm; they love it; everyone love; big hit; triumph; be a hit"
)
_FLOPPED = (
    "die on us; died on us; bomb; flop; sink without; bin it; throw away more; throw out two; "
    "throwing out; could not give it away; can not give it away; not give it away; barn full; "
    "gather dust; sit on the shelf; stall; be stall; stalled at; stop at; dry up; fizzle; peter "
    "out; not take off; never take off; nobody come; no one come; nobody turn up; hardly anyone; "
    "half empty; empty seat; dreadful; disaster; shambles; mess; fiasco; pear shape; pear shaped; "
    "tits up; belly up; all wrong; go wrong; went wrong; crash; crashed; our demo crash; down for; "
    "take the site down; outage; slip; that one slip; nearly august; late; borrow the "
    "rest|remainder; fall short; short of; only a third; about a third of; two thirds; write it "
    "off; write off; blow up; backfire; not well; badly; in tears; storm out; furious; not happy; "
    "hate it; nobody use; thirty booking"
)
_AVERTED = (
    "not a single bus; not one bus; be call off; called off the strike; call off the strike; both "
    "side to sign; both side sign; sort it out; sort it; work it out; shake hand; make up; friend "
    "again; good friend; best of friend; get on fine; resolve; we settle; come to an agreement; "
    "agree a; patch it up; catch it caught it; catch the bad; we catch; caught the bad; none of it "
    "leave; nothing leave; before it leave; before it ship; before anyone; in time; just in time; "
    "nip it; contain it; fix it; fixed it; fix it in; get it work; get it going; crack it; solve; "
    "cure; never jam; good as new; right as rain"
)
_HAPPENED = (
    "nine day out; day out; go on strike; on strike; walk out; no bus at all; no buses; end up in "
    "court; go to court; go to trial; eleven day; tribunal; jury come back; not speak; never "
    "speak; still not speak; fall out for good; never forgive; leave over it; quit over it; hand "
    "in his|her; not talk to me; will not say hello; never sort; not sort; not resolve; before "
    "anybody|anyone spot|notice; before we|they spot|notice; in four hundred store; out in the "
    "shop; reach the customer; reach the public; get through to; got out; burn down; still not "
    "work; still broken; never work; no difference; make no difference; got worse; worse; write "
    "off; beyond repair; had to buy; had to pay; pay compensation; compensation"
)
STORY_ENDINGS = {
    1: ";".join((_WON, _KEPT, _LIVED, _APPROVED, _PASSED, _SOLD, _AVERTED)),
    -1: ";".join((_LOST, _GONE, _DIED, _REFUSED, _FAILED, _FLOPPED, _HAPPENED)),
}
"""+1 for a good ending, -1 for a bad one."""

STORY_GENERIC = (
    "client customer patient project team manager boss contract bid tender award case trial "
    "complaint mistake problem story result work job company end conflict decision example "
    "difficult proud achievement failure success challenge issue deal account sale event meeting "
    "student family school success setback accident change deadline target budget colleague "
    "supplier launch idea pitch order product shop store office site hospital ward class group "
    "season inspection audit exam test review report accident emergency call offer campaign "
    "negotiation fix investigation outcome disagreement innovation win lose lost won fail pass "
    "turn find leave keep stay finish start stop open close sign call send ring put set bring hold "
    "wait plan last first second next never ever always still friend man woman girl boy lady guy "
    "kid word money hand side line door table house home room front morning night afternoon "
    "evening summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december "
    "christmas easter minute couple thing lot bit part piece idea mind face eye head heart water "
    "food car van road town city street country world bad worst terrible awful nice great fine "
    "tell ask answer speak hear listen show learn remember handle manage deal cope involve "
    "describe feel quality crew staff member board director owner service system point question "
    "place reason ending tough stressful angry upset unhappy satisfied"
)
"""Words that many stories share: they hardly tell that two of them are one."""

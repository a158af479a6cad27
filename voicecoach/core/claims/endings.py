"""Whether a story ended well or badly, in the many ways people say it.

Broader than the questions of `outcomes`: "we went back to the old rota" and "it never took off" do
not answer one question, but both end badly.
"""

from voicecoach.core.claims.lexicon import Lexicon

ENDINGS = Lexicon(
    {
        1: (
            "work straight away; work first time; work like a dream|charm; work a treat; work "
            "perfectly|beautifully|brilliantly|well; it work; that work; which work; do the trick; "
            "go off without a hitch; go to plan; go smoothly|perfectly|brilliantly; be a "
            "real|great|big|huge|complete|total|massive success; turn out well|great|fine; end "
            "well|happily; end up well; everyone|everybody|people|they|team|staff|customer|client "
            "love it; everyone|everybody be happy|delighted|please; be really|very happy|please "
            "with it|the; be delighted|thrill; nobody complain; not one complaint; be "
            "pack|full|book ?out every; have to add a second|another|more; have to turn away; be "
            "still running|going|use|there|in use|in place; still be use; still run; still use "
            "it|them|that; they still use; it stick; roll it out to|across; roll out "
            "across|to|everywhere; be adopt; become the standard; stay in place; never look back; "
            "best thing we ever do; win them|him|her over; turn it around; turn it round; turn "
            "around in; back on track; be save; make a full recovery; recover fully; pull through; "
            "come through it; never come back; never happen again; not happen again; not happen "
            "since; never have it|that again|since; not be a problem since; no trouble since; run "
            "perfectly|fine since; fix it; be fix; cure it; problem go away; never "
            "jam|break|fail|leak|crash|trip|stop|slip since|again; have not "
            "jam|break|fail|leak|crash|trip since; not a single complaint|incident|problem|issue "
            "since; get it back; get them back; save the day; pay for itself; make ?a|the profit; "
            "break even; make money; book us|me again; ask me|us back; have us|me back; rebook; "
            "come back for more; come back the next|following year|month|week|time; be a "
            "customer|client|regular ever since; stay with us|me; still a customer|client; get "
            "outstanding; rate outstanding|excellent; five star; give us outstanding; get top "
            "mark; pass first time; get funding; get the funding; be approve; be accept; be "
            "publish; be sign; go ahead; standing ovation; sell out; be sell out; find "
            "nothing wrong; be clear; clear my name; be drop; thank me|us for; send me|us ?a|some "
            "flower|card|chocolate; they leave happy|smile; he leave happy|smile; she leave "
            "happy|smile; become a regular; become our|my best|biggest client|customer; "
            "start|begin eat|walk|talk|speak|play|sleep|read|race|smile|come again; start to "
            "eat|walk|talk|speak|play|sleep|read|smile again; eat|walk|talk|speak again; pull it "
            "off; we manage it; get it done; and we do it; and we get it done; nobody ever know; "
            "nobody be any the wiser; without lose a|one ?single day|hour|minute|customer|sale; "
            "without a problem|glitch|hiccup|single; not lose a|one single; end up|leave|go away "
            "happy|delighted|please|satisfied|smiling; go|went away happy; catch it|the|that * in "
            "time; spot it|the|that * in time"
        ),
        -1: (
            "nobody come; no one come; hardly anyone|anybody come|turn_up; nobody turn up; no one "
            "turn up; nobody want|use|buy|like it; no one use|buy|want it; so we drop it; we drop "
            "it; i drop it; drop it after; give it up; give up on it; have to give it up; scrap "
            "it; be scrap; until they scrap; be abandon; abandon it; go back to the old|way; go "
            "back to how; go back to do; reverse it; revert; roll back; put it back how|the; undo "
            "it; pull it after; withdraw it; take it down; be pull; be a "
            "mess|disaster|nightmare|flop|failure|shambles|catastrophe|fiasco|washout; a "
            "total|complete|real|right mess|disaster|nightmare|flop|failure|shambles; make no "
            "difference; not make any|a|much difference; not help; make it worse; make things "
            "worse; no improvement; no use; no good; not do any good; go on "
            "jam|break|fail|leak|crash; no difference; keep on jam|break|fail|leak|crash; still "
            "break|fail|leak|crash|jam; never get to the bottom of; never find out; never find the "
            "cause; it|that|which|they never work; it|that|which|they not work; it do not work; "
            "that do not work; stop work after; not take off; never take off; fall through; come "
            "to nothing; go nowhere; get nowhere; fizzle out; die a death; die out; be shelve; be "
            "bin; never see the light; never go live; never launch; never finish; never happen; be "
            "cancel; everyone|everybody|people|they|parents|staff|customers hate it; "
            "parents|people|customers|staff|everybody|everyone|guests|they complain from|about it; "
            "end badly; turn out badly; go badly; go horribly; go terribly; go pear shape; all go "
            "wrong; go down like a lead balloon; blow up in my|our face; still lose "
            "him|her|them|it; lose him|her|them anyway; lose him|her|them to; we lose them; we "
            "lose him; we lose her; i lose him|her|them; go to another "
            "firm|company|shop|supplier|agency|salon|garage; go somewhere|someplace else; take "
            "their business|account|custom; never see him|her|them again; never hear from "
            "him|her|them again; never come back to us; not come back to us; never return; not "
            "return; ask for ?their|his|her money back; demand a refund; lose money; make a loss; "
            "run at a loss; we be out of pocket; go bust; go under; be upheld; they upheld it; "
            "upheld; be reject; be refuse; be turn down; get turn down; get knock back; not go "
            "ahead; requires improvement; get inadequate; special measures; be fail; storm out; "
            "walk out on; leave angry|furious|in tear; leave us a bad|one; bad review; one star; "
            "get worse; die; never resolve; go to tribunal|court; be lose; half empty; hardly "
            "sell; barely sell; not sell; have to say no; have to turn her|him|them away|down; "
            "have to turn it down; have to refuse; never do eat|walk|talk|speak|play|sleep|work "
            "again; never eat|drink again; nothing work; nothing i do work; nothing we try work; "
            "be chaos|chaotic|carnage|mayhem; lose a|two|three week|day|month; a week|month lose; "
            "never come back; never set foot in * again; cost us|me a|the|our|my "
            "client|customer|job|contract|sale|deal|order|account"
        ),
    }
)
"""+1 for a good ending, -1 for a bad one."""

ENDS_WELL = "ended well"
ANSWERS_ENDING = frozenset(
    {
        "was won",
        "the client stayed",
        "passed",
        "met the target",
        "was a success",
        "was resolved",
    }
)
"""Questions whose answer also says whether the story ended well."""

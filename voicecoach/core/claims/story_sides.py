"""Who did what in a story, and how it was organised: questions with two opposite answers."""

SIDES = {
    ("was my idea", 1): (
        "be my idea; my idea; i come up with; my own idea; i think of it; my suggestion; "
        "i suggest; i propose; i have the idea; i invent; it start with me; "
        "brainchild of mine; i think it up; my initiative; on my own initiative; "
        "i be the one who suggest|propose|think; i pitch it; i pitch the idea; my baby; "
        "that be mine; it be mine; be all mine; i dream it up; i put it forward; "
        "i put forward the; i start it; i be behind it"
    ),
    ("was my idea", -1): (
        "'s suggestion; 's proposal; "
        "manager|boss|colleague|supervisor|director|friend|else|intern|client|team|lead|"
        "partner 's idea; "
        "not my idea; 's idea; they come up with; she come up with; he come up with; "
        "manager|boss|colleague|supervisor|director|intern come up with; "
        "manager|boss|director|colleague|supervisor suggest|propose it; idea come from; "
        "he suggest; she suggest; be hand to me; be give the idea; someone else 's; "
        "'s brainchild; brainchild of our|the|my manager|boss|director|owner; "
        "they|he|she think of it; head|chef|owner|foreman|sister|consultant|partner 's idea; "
        "come from head office|above|management|upstairs; management want; "
        "tell us to|me to do it; told to do it; not think of it myself; "
        "someone|somebody else think of it; someone|somebody else 's idea; "
        "chef|owner|foreman|head come up with; borrow the idea; copy it from; steal the idea"
    ),
    ("was my fault", 1): (
        "mistake|error|fault * be mine; my mistake; my fault; my error; i mess up; "
        "i get it wrong; i make a|the mistake; "
        "i be to blame; i forget to; down to me; i own up; i drop the ball; "
        "i send the wrong; i be responsible for the mistake|error; on me; "
        "i hold my hand up; i have only myself to blame; my own fault; i misread; i misheard; "
        "i miss it; i leave the * on|open|out; i double book; i order the wrong; i cut it wrong; "
        "i measure it wrong; i enter the wrong; i type the wrong; i give the wrong; i be careless; "
        "my ?own stupid|silly|daft|bloody|damn|dumb ?old fault|mistake|error|doing; "
        "my own mistake|error|doing|carelessness; entirely|all|totally my fault|doing; "
        "because i have not check; i do not check; i overlook; i slip up; i cause it; "
        "my oversight; i blame myself; i take the blame"
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
        "else|anybody|one 's fault|mistake|error; nobody be fault|mistake; "
        "his|her|their mistake|fault|error; "
        "be their fault; be his fault; be her fault; not my responsibility; "
        "trainee|apprentice|junior|night shift|day shift|office|nurse|courier|chef|temp|agency|"
        "manufacturer|lab|bank|printer be to blame; "
        "trainee|apprentice|junior|office|courier|chef|temp|agency|printer|lab|boss 's "
        "mistake|fault|error; trainee|apprentice|junior|courier|chef|temp|agency|printer|boss "
        "get it wrong; trainee|apprentice|junior|courier|chef|temp|agency|printer|boss mess up; "
        "they send the wrong; he send the wrong; she send the wrong; send us the wrong; "
        "deliver the wrong; through no fault of mine|my; no fault of my own; down to him|her|them; "
        "blame me for it unfairly; wrongly blame; i be cover for"
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
        "i be in charge; i run it; i manage the project; i be the one in charge; i call the shot; "
        "i coordinate the; i organise the whole; i chair; "
        "i be lead on; i take the lead; i spearhead; i drive the; i own the"
    ),
    ("was led by you", -1): (
        "help out; just help; someone|somebody else lead; someone|somebody else run; "
        "i support the; i assist on|with; not in charge; minor role; small part; small role; "
        "i be only|just helping|involved; not lead; not run it; someone else 's project; "
        "i be just one of; only one of; i be only there to; i be not in charge; "
        "colleague|manager|boss lead it; lend a hand; pitch in; i be brought in to help; "
        "just|only take notes; just|only watch; i be on the side line; just|only make the tea; "
        "not my project; under someone else; i be only a member"
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
    ("was finished by you", 1): (
        "i finish it; i finish the; i complete it; see it through; i see it all the way through; "
        "from start to finish; from beginning to end; from the first * to the last; "
        "i be there to the end; i stay to the end; i hand it over finished; i get it finished; "
        "i get it done; start to finish; end to end"
    ),
    ("was finished by you", -1): (
        "never see the end; never finish it; not finish it; never get to finish; "
        "never see it finished|finish; not see it through; not there for the end; leave before the "
        "end|launch|opening; leave before it finish|launch|open; leave halfway; leave half way; "
        "leave part way; have to hand it over; hand it over to|before; do the rest; "
        "finish it without me; someone|somebody else finish; take over from me; "
        "take over when i leave; be take off it; be take off the project"
    ),
    ("was upheld", 1): (
        "be uphold; be upheld; they upheld it; upheld the complaint; uphold the complaint; "
        "find against me; rule against me; "
        "they be right to complain; be justify; find me at fault; be find guilty; "
        "give me a warning; get a warning; get a write|written warning; final warning; "
        "go on a * course because of it"
    ),
    ("was upheld", -1): (
        "be drop; not uphold; never uphold; not upheld; never upheld; be dismiss; be throw out; "
        "they find nothing; "
        "find no evidence; no case to answer; be clear; clear me; clear of it; come to nothing; "
        "be withdraw; withdraw it; not substantiate; unfounded; no further action; "
        "find in my favour; rule in my favour; nothing come of it"
    ),
    ("was at the first attempt", 1): (
        "first time; first try; first attempt; first go; on the first; one go; in one go; "
        "one attempt; straight away; without a resit"
    ),
    ("was at the first attempt", -1): (
        "second time; third time; second attempt; third attempt; second try; third try; "
        "second go; third go; take me two|three|four|five|several go|try|attempt|time; "
        "take two|three|four|five|several go|try|attempt; two|three|four|several time before; "
        "the * two|three|four time; take it two|three|four time; sit it twice|again; "
        "take it twice|again; resit; retake; re-sit; fail the first|it|once|twice|my|first; "
        "have to take it again; have to do it again; few go"
    ),
    ("took part in the strike", 1): (
        "be ?out on strike; go ?out on strike; come out on strike; all out on strike; walk out; "
        "join the strike|walkout|picket|action|protest|boycott; down tool; on the picket line; "
        "vote for|to strike; stand on the picket; take part in the strike|walkout|action|protest"
    ),
    ("took part in the strike", -1): (
        "not ?to join the strike|walkout|picket|action|protest|boycott; not go ?out on strike; "
        "never join the strike|walkout|picket|action|protest; never go ?out on strike; "
        "not come out; not walk out; cross the picket; work through the strike|it; "
        "work all through; carry on working; keep working; refuse to strike; go in as normal; "
        "stay at work; vote against the strike|striking|it; not to strike; not take part"
    ),
    ("was brought out", 1): (
        "release the|it|our|my|a|an|her|his|their|that; launch the|it|our|my|a|that; "
        "publish the|it|our|my|a|that; ship the|it|our|a; go live; be publish; be release; "
        "be launch; come out in|on|last|at; hit the shelf|shop|store|market; reach the shelf|shop; "
        "put it out; bring it out; open to the public; in the shop by; go on sale; "
        "project|programme|scheme|work be complete|finish|deliver|hand"
    ),
    ("was brought out", -1): (
        "never|not release|launch|publish|ship|open|finish|print|record; never|not go live; "
        "never|not come out; never|not get release|launch|publish|print; never|not be "
        "release|launch|publish; never see the light; never reach the shop|shelf|market; "
        "never get off the ground; never get out of the; be shelve; shelve it; shelve the; "
        "can it before; never go on sale; pull it before; "
        "project|programme|scheme|work be cancel|scrap|abandon|axe|shelve"
    ),
    ("was told at once", 1): (
        "tell my|the|our boss|manager|supervisor|gaffer|director|foreman|client|customer about|it|"
        "that|what|everything|the; tell my|the|our boss|manager|supervisor|foreman straight; "
        "go straight to my|the boss|manager|supervisor|client; hand myself in; confess; fess up; "
        "tell my * straight away; tell them straight away; report it straight away; "
        "own up; put my hand up; come clean; report it immediately|myself|right away; "
        "flag it straight away|immediately; i report it; i flag it; i admit it; "
        "be honest about it; tell my manager|boss|supervisor immediately|right away"
    ),
    ("was told at once", -1): (
        "keep quiet; keep it quiet; say nothing; not say anything; not tell anyone|anybody|them; "
        "never tell anyone|anybody|them|him|her; cover it up; hide it; hush it up; "
        "hope nobody|no-one would notice; not report it; never report it; fix it quietly; "
        "nobody ever know|find|notice; nobody know|notice; keep it to myself; "
        "boss|manager|supervisor|foreman|client|customer|director|gaffer "
        "never know|find|notice|hear; "
        "no one ever know; no one know; they|he|she never know|find out|notice|hear; "
        "nobody find out; no one find out; never let on; not let on; never mention|own; "
        "sort ?it out quietly; put it right quietly; on the quiet; without anyone know|notice; "
        "not mention it; never say a word; brush it under"
    ),
    ("was planned", 1): "plan it; as plan; go to plan; be plan; on purpose; deliberately",
    ("was planned", -1): (
        "by accident; by chance; accidentally; not plan; unplanned; out of the blue; "
        "make it up as we go; wing it; improvise"
    ),
    ("was alone", 1): (
        "all by myself; on my own; single handed; single handedly; i do it alone; all alone; "
        "without any help; nobody help; no one help; just me; only me; me alone; i * by myself; "
        "unaided; myself from start to finish; all myself; i do the whole thing myself; i do it "
        "all myself; i * myself ?from start to finish; i * myself from beginning to end; i * "
        "myself from scratch"
    ),
    ("was alone", -1): (
        "with help from; with the help of; help me with it; help me out; we do it together; do it "
        "together; as a team; in a team; between us; a joint; jointly; with two|three|four "
        "other|colleague; alongside; two of us; three of us; four of us; five of us; team effort; "
        "everyone pitch in; everybody pitch in; everybody help; everyone help; help me "
        "set|build|write|make|run|organise|do|design|plan|finish|fit|paint|put; "
        "two|three|four|five|six|a|some people|person|colleague|other|friend help me; a|my "
        "colleague|friend|partner|brother|sister|mate|manager|boss and i|me; together with "
        "a|my|two|three|some|the; a group|bunch|few|couple|gang|handful|team of us; several of us; "
        "lots of us; all of us; the whole team do|run|organise|write|build|put; we all "
        "do|run|organise|write|build; four|five|six|three|two of us write|build|run|organise|do; "
        "there be a team of us; and i plan|do|run|write|build|organise|make|paint|set|design|cook "
        "* together; i do it with; work on it together; together with my"
    ),
    ("was apologised for", 1): "i apologise; say sorry; i say sorry; apologise to; we apologise",
    ("was apologised for", -1): (
        "not apologise; never apologise; refuse to apologise; not say sorry; never say sorry; "
        "nothing to apologise for; not going to apologise"
    ),
    ("took place", 1): (
        "go ahead; take place; be hold; be well|poorly attended; go off as plan; go on as plan; "
        "the show go on; still happen; go through with it"
    ),
    ("took place", -1): (
        "be cancel; be call off; call it|that|everything off; never happen; never take place; "
        "call the * off; call off the; have to cancel; we|i|they cancel ?the|it|that; postpone; "
        "put it|the * off until|till|to; rebook it for; not take place; "
        "not go ahead; never go ahead; fall through; be abandon"
    ),
    ("pulled through", 1): (
        "make|have a full|good|complete|quick|great|excellent recovery; recover; pull through; "
        "come through it; fully recover; go home well"
    ),
    ("pulled through", -1): (
        "die; pass away; not pull through; not make it; not survive; not recover; "
        "never recover; could not save him|her|the"
    ),
    ("was paid back", 1): (
        "give * refund; refund them|him|her|it|the; get a refund; give * money back; get * money "
        "back; free replacement; replace it for free; waive the; give them a voucher|discount"
    ),
    ("was paid back", -1): (
        "no refund; not give * refund|money back; not refund; refuse * refund; "
        "never get * money back; not get * money back; not pay back"
    ),
    ("was escalated", 1): (
        "escalate; take it to my|the manager|boss|hr|supervisor|director; call my manager; "
        "get my manager; fetch my manager; call the police|security; call security; "
        "go to hr; involve hr; hand it to my manager; pass it up; pass it to my manager"
    ),
    ("was escalated", -1): (
        "not escalate; not have to escalate; not need to escalate; deal with it myself; "
        "handle it myself; sort it out myself; not involve my|the|hr|anyone; not call the|my; "
        "never go to hr; keep it between us; without my manager; without the manager"
    ),
    ("was promoted", 1): (
        "get promote; be promote; get the promotion; get the job; be offer the job; "
        "they promote me; promote me; win the promotion; they make me permanent; be take on"
    ),
    ("was promoted", -1): (
        "be pass over; not get promote; not get the promotion; never promote; get pass over; "
        "give it to someone else; never go for it; turn down for the promotion; "
        "never be promote; be overlook; not get the job"
    ),
}
"""(what is asked, answer)."""

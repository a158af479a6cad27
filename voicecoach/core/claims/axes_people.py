"""What people want or avoid in others: company, bosses, customers, feedback, leading.

Each entry is one pole of an axis: the things and doings a wish or an aversion can be about.
"""

PEOPLE_AXES = {
    ("company", 1): (
        "canteen; full of people; the lads; the girls; tea break; crew room; mess room; people to "
        "talk to; folk to talk to; folk; people about; someone to laugh; bodies about; other "
        "people in the room; people in the room; somebody|someone to chat; someone across the; "
        "staff room; canteen; in it together; a laugh with; sociable; team; in a|the team; as part "
        "of a team; team player; teamwork; team work; group work; crew; with other|others; with "
        "other people; alongside people|others|someone; around people; people around me; people "
        "round me; company; in company; collaborate; collaboration; collaborative; bounce idea; "
        "bounce thing off; bounce off; someone|somebody|others|people to talk to; two head; in "
        "pair; pairing; double up; work together; do it together; in a|the gang; group project; "
        "brainstorm; full staff room; colleague; workmate; banter; the crack|craic; camaraderie; "
        "mates; pull together"
    ),
    ("company", -1): (
        "in my van; eat alone; sandwich in the van; own four; silence of; nobody but; by myself "
        "with; lone; hermit; own thought; just my; a cab to myself; bench to myself; van to "
        "myself; alone; on my own; by myself; solo; single handed; work alone|independently; "
        "independently; my own company; leave to myself; keep to myself; keep myself to myself; "
        "lone worker; lone working; in my own space; loner; my own corner; one man band; just me; "
        "only me; me and the|my radio|dog|van|machine|bench|screen; nobody "
        "to|else|around|near|about; no one around|else|about; with nobody; without "
        "people|others|company; not have to talk; no colleague; solitude; solitary; quiet corner; "
        "head down; in peace; plan by myself"
    ),
    ("noise", 1): (
        "noise; noisy; buzz; buzzy; loud; lively; chatter; chatty; bustle; hustle; hubbub; racket; "
        "din; background noise; radio on; music on; open plan; shared office; hot desk; hot "
        "desking; big room; everyone in one room; people talking; people round|around me; busy "
        "office; full of people; banter; bit of life; life around me; action around me; newsroom; "
        "commotion; other people 's voice; phones going; share|sharing|shared ?an|the|my|a "
        "office|desk|room|space; share with other|others|people; with someone|somebody else in "
        "there|here; someone|somebody else in there|here|the_room; other people in the room"
    ),
    ("noise", -1): (
        "silence; silent; quiet place|room|office|space|corner|library; peace and quiet; peace; "
        "quiet; hush; door shut; shut the door; shut my door; door i can shut|close; a door; my "
        "own office|room|desk; own office; private office; closed door; headphone; ear plug; "
        "library; no noise; no distraction; on my own in a room; in a room on my own; room on my "
        "own; room to myself; room of my own; nobody talk; hear myself think; hear a pin drop; on "
        "my own in the office; office to myself; desk to myself"
    ),
    ("oversight", 1): (
        "breathe down my neck; over my shoulder; hover; stand over me; look over my work; looking "
        "over my; tell exactly; being told; be tell exactly; exactly what be want; "
        "someone|somebody beside me; handholding; close rein; short lead; micromanage; feedback; "
        "regular feedback; lot of feedback; check in; checks in; check-in; catch up; regular catch "
        "up; one to one; weekly one to one; daily stand up; stand up; stand-up; clear instruction; "
        "guidance; close supervision; supervision; supervise closely; what be expect; be expect of "
        "me; what 's expect; be tell * what to do; tell me what to do; tell exactly; exactly what; "
        "spell out; lay out; step by step; manager who check in; hands on manager|boss; hands-on "
        "manager|boss; somebody|someone|boss|manager check; eye on me; keep an eye; close eye; "
        "clear direction; lot of support; somebody|someone to ask; be show; hand hold; hand "
        "holding; walk me through; look over my work; sign off every; report back every; close "
        "contact; regular update; boss nearby; by my side"
    ),
    ("oversight", -1): (
        "free hand; my own boss; own boss; blank cheque; left in peace; leave in peace; run my own "
        "day; do it my own way; find my own way; make my own; leave me alone; leave me be; be "
        "leave alone; leave me to it|get; leave to it|get; left to it; left alone; leave to get "
        "on; let me get on; get on with it; get on with thing; autonomy; autonomous; freedom; free "
        "rein; free hand; hands off; leave to figure; figure it out on my own|myself; work it out "
        "myself; work out the route|way|how; own initiative; independence; trust me; trust to; be "
        "trust; left to my own; my own device; own device; without someone over; space to get on; "
        "make my own decision; do it my way; give me a target; set me a target|goal; give me the "
        "outcome|goal|target|keys|brief; point me at; point me in; out of my hair|way; off my "
        "back; self direct; nobody breathe|check|hover|watch; long leash|lead|rope; let me loose"
    ),
    ("micromanagement", 1): (
        "micromanage; micro manage; micromanager; micromanagement; over my shoulder; breathe down "
        "my neck; hover; hovering; stand over me; watch me; be watch; question every; report "
        "every; control freak"
    ),
    ("leading people", 1): (
        "be anyone|somebody|someone boss; be the boss; boss people; boss; team under me; staff "
        "under me; in charge of a; gang of my own; own crew; supervise; supervising; be a "
        "supervisor|manager|foreman|sergeant|ganger; the one they come to; run a|my|the|my own "
        "branch|shop|store|site|office|kitchen|ward|school|centre|depot|crew|gang|"
        "team|department|floor|shift; manage people|staff|team|others|again; people management; "
        "manage a|my team; lead a|my|the people|others|team|shift; lead people|others; be in "
        "charge of people; be|become a manager|head|foreman|supervisor; into management; get into "
        "management; management; management role|track; leadership; leadership role; line "
        "management; supervise people|staff; head of department; head chef; have people under me; "
        "people under me; look after a team; build a|my team; responsibility for "
        "people|others|staff; direct report; eight report; move up to|into; own team"
    ),
    ("leading people", -1): (
        "hands on; stay hands on; stay technical; individual contributor; on the tools; tools in "
        "my hand; the tools; stay on the floor|tools|ward|road|shop; stay in the classroom; stay "
        "at the bedside; bedside; do the work itself; the craft; my craft; coal face; be one of "
        "the team|lads|girls|crew; no responsibility; no one under me; nobody under me; not "
        "responsible for anyone; specialist track"
    ),
    ("taking charge", 1): (
        "take the lead; take charge; be in charge; in charge; be the boss; call the shot; take the "
        "wheel; up front; captain; step forward; centre of attention; spotlight; limelight; be the "
        "face; leader; natural leader; first to speak; i be lead; be leading; the one who say"
    ),
    ("taking charge", -1): (
        "be told what; in the background; background; take a back seat; back seat; stay in the "
        "background; behind the scene; not be the boss; be one of; follow; follower; number two; "
        "second in command; right hand; support role; supporting role; somebody|someone else "
        "decide|lead|drive; somebody|someone else in charge; somebody|someone else at the wheel; "
        "out of the limelight|spotlight; backroom; side line"
    ),
    ("customer contact", 1): (
        "folk to talk to; talking to folk|people; people all day; a good natter; face to face with "
        "people; human; not machine; speak to another customer; the counter; punter; the regulars; "
        "shopper; diner; passenger; a patient; patients; resident; caller; face the customer; "
        "customer; deal with customer|people|public; customer face; customer facing; the public; "
        "serve people|customer; client; client face; client facing; guest; front of house; front "
        "desk; reception desk; on the till; the till; on the counter; behind the counter|bar|till; "
        "shop floor; meet people; meeting people; people facing; talk to "
        "people|customer|client|patient|guest; chat with|to customer|people; on the floor; patient "
        "contact; face the public; regulars; walk in; meet the; serving the public"
    ),
    ("customer contact", -1): (
        "machine not people; machine; machines; animal not people; paper not people; screen not "
        "people; things not people; back office; the back; out back; out the back; behind the "
        "scene; back of house; backroom; back room; stock room; store room; stockroom; storeroom; "
        "out of sight; warehouse; in the back; away from customer|people|public; no "
        "customer|public|client|guest; not see a customer; lab bench; in the kitchen; paper not "
        "people"
    ),
    ("selling", 1): (
        "sell; selling; sales; upsell; the selling side; cold call; push product; close a|the "
        "deal|sale; door to door; pitching; add on; make a sale; the sale"
    ),
    ("phone", 1): (
        "pick up the phone; ring; a ring; a bell; voice on the; phone; the phone; on the phone; "
        "phone work; phone call; take call; telephone; call people; ring people; pick up the "
        "phone; headset; ring me; call me; give me a ring|call; quick call"
    ),
    ("phone", -1): (
        "text; a text; message; whatsapp; type it; drop me a line; email; send an email; send a "
        "text; text message; text me; messaging; chat window"
    ),
    ("in writing", 1): (
        "in writing; write it down; written feedback|instruction|brief|communication; on paper; by "
        "email; email; email me; send me; put it on paper; by note; a note; leave me a note; long "
        "document; document; a memo; message me; something i can read|keep; black and white; write "
        "thing down"
    ),
    ("in writing", -1): (
        "face to face; in person; to my face; on the spot; verbal; verbally; spoken; tell me; say "
        "it; say it to me; talk it through; talk me through; talk to me; come over; come and tell; "
        "come and talk|see|find; walk over; pop over; quick chat; conversation; out loud; hear it; "
        "a quick word; over a coffee; sit down with me; phone me; ring me"
    ),
    ("blunt feedback", 1): (
        "tell me straight; give it to me straight; it straight; blunt; bluntly; brutal; brutally "
        "honest; honest feedback; direct feedback; straight talking; no sugar; no nonsense; no "
        "padding; call a spade; in front of everyone|everybody|people; on the chin; both barrel; "
        "to the point; not hold back; warts and all; hard truth; unvarnished; tough love; hit me "
        "with it; out with it; rip the plaster"
    ),
    ("blunt feedback", -1): (
        "gentle; gently; kindly; softly; tactful; tactfully; diplomatic; privately; in private; "
        "private word; quiet word; take me aside; takes me aside; behind closed door; sandwich; "
        "praise first; start with what; encouragement; encouraging; wrap in cotton; cotton wool; "
        "cushion; sugar coat; sugarcoat; considerate; sensitively; with care; thoughtfully; dress "
        "it up; soften; let me down"
    ),
    ("conflict", 1): (
        "row; a good row; out in the open; bang head; stand my ground; lock horn; face it; say it "
        "to; conflict; confrontation; difficult conversation; have it out; argue; argument; "
        "debate; good argument; disagree openly; speak my mind; speak up; challenge people; clear "
        "the air; thrash it out; confront; heated; a fight; say what i think"
    ),
    ("conflict", -1): (
        "walk away; turn the other cheek; pour oil; rise above; count to ten; keep the peace; "
        "peacemaker; avoid conflict; avoid confrontation; quiet life; harmony; let it go; smooth "
        "thing; bite my tongue; say nothing; keep my head down; keep my mouth shut; go along with"
    ),
    ("competition", 1): (
        "who be top; be the best; check the board; the board; first past; medal; trophies; against "
        "the clock; competition; competitive; compete; competing; league table; leaderboard; "
        "league; rank; ranking; bit of competition; contest; name at the top; beat the others; to "
        "win; come first; top of the; be top; number one; keep score; scoreboard; rivalry; against "
        "each other; be beat"
    ),
    ("competition", -1): (
        "cooperate; cooperation; help each other; pull together; all in it together; no "
        "competition; not a race; share the credit; everyone win; support each other"
    ),
    ("new clients", 1): (
        "new client|customer|business|account; the hunt; win new; hunting; prospecting; prospect; "
        "chase; the chase; land new; bring in new; fresh lead; cold lead; first meeting"
    ),
    ("new clients", -1): (
        "existing client|customer|account; look after the same; same "
        "client|people|family|customer; the same people; account management; long relationship; "
        "relationship; old client|customer; know them for year; keep client|customer"
    ),
    ("ambition", 1): (
        "ambitious; ambition; climb; climb the ladder; next step|rung; run a region; running a "
        "region; promotion; go far; get to the top; the top; own the place; chief executive; "
        "partner by; manager by; rise; run|running|head|heading|lead the|a|my "
        "department|branch|office|company|show"
    ),
    ("ambition", -1): (
        "content where i be; happy where i be; same chair; same job; lead nowhere; stay as i be; "
        "no wish to climb; enough for me; not climb; stay at this level; where i be now; no ladder"
    ),
    ("teaching others", 1): (
        "train new|people|others|someone|somebody; trainee; apprentice; mentor; mentoring; teach "
        "other; teach people; show people how|the; show others; bring people on; bring on the; "
        "coach people; new starter; intern; work experience; take a student|trainee|apprentice; "
        "under my wing; passing it on; pass on what; student teacher"
    ),
    ("children", 1): (
        "work with|teach ?young|small|little child|kid; child; kid; little one; under five; "
        "toddler; baby; infant; primary; reception class; nursery; the small|tiny one; young one; "
        "paediatric; paediatrics; pupil; pediatric; pediatrics"
    ),
    ("children", -1): (
        "old people; old folk; elderly; grown ups; grown men; oap; dementia; seniors; older; "
        "adult; adult learner; work with|teach older people; the elderly; older "
        "people|patient|student; elderly; sixth form; pensioner; the old; care home; geriatric"
    ),
    ("socialising", 1): (
        "after work drink; drinks after; social event; night out; team building; away day; "
        "christmas party; work do; go for a drink; office party; get together; socialise; the pub; "
        "friends at work; make friends; small talk; after hours"
    ),
    ("socialising", -1): (
        "keep work and home; keep it professional; work be work; straight home; my private life; "
        "home life separate; not there to make; keep my distance"
    ),
    ("public speaking", 1): (
        "speak in front of; talk in front of; in front of people; in front of a "
        "crowd|room|hall|audience; crowd; giving talks; give talk; on my hind leg; a mike; the "
        "mic; toast; on camera; public speak; public speaking; presenting; give ?a "
        "presentation|talk|speech; presentation; speak in public; speech; speak to a crowd|room; "
        "on stage; the stage; audience; stand up in front; stand in front; in front of ?a|an "
        "people|crowd|room|audience; microphone; podium; keynote; conference talk"
    ),
    (("meetings"), 1): (
        "everyone round|around; stand up meeting; get everyone round; conference call; the "
        "boardroom; meeting; round the table; workshop; away day; committee; huddle"
    ),
    ("consulting others", 1): (
        "consult; ask around; ask everyone|others; get everyone 's; run it by|past; second "
        "opinion; consensus; everyone 's view; everybody 's view; decide together; talk it over; "
        "sleep on it; sound people out"
    ),
    ("consulting others", -1): (
        "decide alone|myself|quickly; make the call; make up my own mind; my own call; snap "
        "decision; quick decision; decide on the spot; just decide"
    ),
    ("public praise", 1): (
        "praise; well done; fuss; pat on the back; recognition; a clap; shout out; medal; thank "
        "you in front; in public; in front of everyone|everybody; clap; applause; shout out; "
        "employee of the month; stand up and; read out; announce; big fuss; fuss; praise me in; on "
        "the board"
    ),
    ("public praise", -1): (
        "quietly; quiet word; privately; in private; a note in; pigeonhole; thank you card; "
        "between us; word in my ear; without a fuss"
    ),
}
"""(axis, pole) -> phrases."""

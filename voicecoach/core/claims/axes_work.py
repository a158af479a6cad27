"""What people want or avoid in the work itself: pace, order, variety, detail, methods.

Each entry is one pole of an axis: the things and doings a wish or an aversion can be about.
"""

WORK_AXES = {
    ("pace", 1): (
        "fast pace; fast paced; fast-pace; fast-paced; busy; busier; busiest; rush; rushed; high "
        "energy; fast move; full on; flat out; hectic; frantic; hustle and bustle; non stop; "
        "nonstop; run around; on the go; chaos; queue out the door; packed house; slammed; "
        "adrenaline; buzz; hundred miles an hour; pressure cooker; run off my feet; foot down; mad "
        "busy; no time to; quick turnaround; phones going; at speed; speed of it; quick pace; more "
        "thing going on"
    ),
    ("pace", -1): (
        "slow; slower; slowly; slow pace; quiet; quieter; calm; calmer; calmly; relax; relaxed; "
        "relaxing; steady pace; gentle pace; peaceful; unhurried; leisurely; laid back; easy "
        "going; take my time; time to do; time to think; time to breathe; my own pace; own pace; "
        "in my own time; no rush; without rush; tick over; do it properly; do things properly; "
        "sleepy; pottering; tranquil; steady away"
    ),
    ("pressure", 1): (
        "frantic; the rush; push; full tilt; under the gun; when it be mad; white knuckle; "
        "service; pressure; under pressure; under the cosh; tight deadline; deadline; stress; "
        "stressful; high pressure; crisis; emergency; emergencies; high stake; panic; heat of; the "
        "heat; clock ticking; against the clock; last minute; eleventh hour; firefight; blue "
        "light; kick off; when it go wrong; on fire; drama; trauma"
    ),
    ("pressure", -1): (
        "no pressure; low stress; stress free; well ahead; plenty of time; in good time; routine "
        "clinic; quiet life"
    ),
    ("routine", 1): (
        "stability; leave thing as they be; same again; settled; no change; nothing change; left "
        "as it be; know what i will|be do; knowing what i; same time every; ten past; set round; "
        "steady round; the same faces; like a timetable; order; routine; the same every day; same "
        "every day; same thing every|each; same pattern; same order; same "
        "task|job|bench|round|route|test; predictable; predictability; what each|the day bring; "
        "know what to expect; know what 's coming; know what my|the day; consistency; repetitive; "
        "repetition; repetitive work; no surprise; without surprise; like clockwork; clockwork; "
        "stability; every day run; every shift to run; run the same; set task; same again; "
        "monotony; stick to what; well trodden; the usual; like yesterday; as it be yesterday; "
        "know exactly what; exactly what i be do; what i be do each|every day; every day the same; "
        "every day be the same; each day the same; day be the same; same old same old; a set "
        "routine; routine work; know where i stand"
    ),
    ("routine", -1): (
        "change; turned upside; upside down; stir; shake up; stirred up; things different; "
        "something else every; mad day; wild; surprise me; different place; change of scene; shake "
        "it up; variety; varied; every day to be different; every day be different; each day be "
        "different; different every; no two day; no two; unpredictable; unpredictability; "
        "something different; something new; surprise; different every day; change be the; change "
        "all the; never know what; not know what; mixture; mixed bag; bit of everything; all sort; "
        "all over the place; novelty; unexpected; adventure; new every; curveball; keep me guess; "
        "keep me on my toe; spontaneity; what the day need"
    ),
    ("structure", 1): (
        "structure; structured; clear process|rule|procedure|instruction|line|goal|brief|target; "
        "rules; rule book; rulebook; procedure; protocol; checklist; check list; by the book; "
        "guideline; clarity; manual; policy; framework; defined; well defined; set way; hierarchy; "
        "chain of command; who does what; template; organised; laid down; black and white; "
        "regulated; regulation; paperwork trail; set step; step four; standard; form for "
        "everything; tick list"
    ),
    ("structure", -1): (
        "ambiguity; blank page; blank sheet; blank canvas; grey area; make it up as; no rule; "
        "without rule; bend the rule; work it out as; chaos; red tape; bureaucracy; box tick; box "
        "ticking; flat structure; free form; freestyle; unstructured; open ended; start from "
        "nothing; rip up; tear up; my own way of do; own way of do; find my own way"
    ),
    ("planning", 1): (
        "know in january|advance; know what i be do in; six months ahead; months ahead; weeks out; "
        "know well ahead; forward plan; planner on the wall; plan ahead; plan everything; planner; "
        "planning; plans; a plan; make a plan; plan my; to do list; my list; colour cod; color "
        "cod; colour coded; calendar; diary; schedule; spreadsheet for; preparation; be prepare; "
        "well prepared; in advance; weeks ahead; days ahead; know in advance; map it out; map out; "
        "timetable; laid out the night before; think it through; work it out first; rehearse; "
        "measure twice; plan"
    ),
    ("planning", -1): (
        "turn up and see; turn up and; see on the day; on the day; take each day; day by day; as "
        "the mood; dive straight in; jump straight in; dive in; jump in; straight in; play it by "
        "ear; by ear; make it up as; improvise; improvisation; figure it out as i go; see how it "
        "go; wing it; on the fly; as i go; as it come; take it as it; think on my feet; "
        "spontaneous; spontaneously; last minute; seat of my pants; off the cuff; ad lib; go with "
        "the flow; see what happen; see what the; without a plan; no plan; roll with; cross that "
        "bridge; day as it come; muddle; see what turn up"
    ),
    ("detail", 1): (
        "detail; detail orient; detail person; precision; precise; fine print; small print; nitty "
        "gritty; decimal; minutia; little thing; small thing; fiddly; check every; dot the; cross "
        "the t; every comma; comma; meticulous; nuts and bolts; proofreading; perfectionist; line "
        "by line; spot mistake|error; footnote; full stop; the devil; exact"
    ),
    ("detail", -1): (
        "big picture; bigger picture; big picture person; overview; strategy; strategic; vision; "
        "broad brush; broad stroke; the whole; whole thing; idea person; idea man|woman|guy; "
        "helicopter; from above; ten thousand feet; thirty thousand feet; long view; where we be "
        "go; concept; blue sky; grand plan; mission statement"
    ),
    ("many things at once", 1): (
        "juggle; multitask; multi task; thing at once; several|ten|five|six|four|many|three|dozen "
        "thing going; plates; spin plate; lot on; lots on; plates in the air; balls in the air; "
        "many hats; lot on the go; switch between; jump between; flit; hop between; iron in the "
        "fire; pans on; pots on; all at once; at the same time; five screen; ten tab"
    ),
    ("many things at once", -1): (
        "one thing at a time; one task at a time; one job at a time; one at a time; focus on one; "
        "a single thing|task|project|job|case; one project; start to finish; finish one; get into "
        "something; deep focus; concentrate on one; uninterrupted; no interruption; block "
        "everything; head in one; in a row; one after the other"
    ),
    ("project length", 1): (
        "long project|job|one|case|haul|term; long term project|work; years long; slow burn; grow "
        "old with; several year; five year; see something grow; long run; years on; something "
        "slow; big project; marathon; months on; deep project"
    ),
    ("project length", -1): (
        "short project|job|one|case|burst|run; quick job|one|win|turnaround|project; two week; "
        "week and do; fortnight each; in and out; done and dust; turn it round; fast result; quick "
        "result; sprint; something finished; finished thing; small job; results quickly"
    ),
    ("evidence", 1): (
        "number; data; figure; evidence; facts; the facts; test result; soil test; proof; prove; "
        "research; statistics; stats; spreadsheet; by the number; measurement; metrics; analysis; "
        "work it out on paper; pros and cons"
    ),
    ("evidence", -1): (
        "gut; gut feeling; gut instinct; instinct; intuition; hunch; feel for it; sixth sense; "
        "nose for; in my bones"
    ),
    ("specialism", 1): (
        "specialise; specialism; specialist; go deep; deeper; deep specialist; niche; one "
        "field|subject|area; know one thing; know everything about; to the bottom; master one; one "
        "trade; single subject; in depth; become the person"
    ),
    ("specialism", -1): (
        "generalist; bit of everything; little of everything; all rounder; jack of all; breadth; "
        "wear a lot of hat; many hats; general practice; general work; turn my hand to; across the "
        "board; wide range; generalism"
    ),
    ("risk", 1): (
        "danger; bit of danger; near the edge; flying by; thrill; adventure; dangerous; close to "
        "the wind; a flutter; punt; stick my neck; stake; a bold; take ?a risk|chance; risk taker; "
        "gamble; be bold; all in; go for broke; on the edge; experiment; dice; daring; throw the "
        "dice; try thing; break things; risk"
    ),
    ("risk", -1): (
        "careful type; careful; hard hat; two check; double check; safety first; check and check; "
        "by the rule; slow and sure; play it safe; play safe; be cautious; cautious; caution; be "
        "careful; tried and tested; belt and braces; sure thing; proven; certainty; check twice"
    ),
    ("new tools", 1): (
        "new technology|tech|system|software|tool|gadget|kit|app; technology; tech; gadget; the "
        "latest; cutting edge; computer; digital; tablet; automation; learn new; beta; early "
        "adopter; new way"
    ),
    ("new tools", -1): (
        "old way; old school; pen and paper; pencil and; notebook; by hand; traditional; "
        "tradition; the way it 's always; always do it; tried and tested; same system; old "
        "fashioned; paper diary"
    ),
    ("paperwork", 1): (
        "form and; form; report; logging; the log; forms; paper; ledger; record keep; recording; "
        "note keep; paperwork; paper work; admin; administration; write report; report writing; "
        "documentation; fill in form; form filling; filing; desk part; data entry; typing up; "
        "writing up; write up; invoice"
    ),
    ("numbers", 1): (
        "maths; math; sums; spreadsheet; crunch; number crunching; statistics; accounts; "
        "bookkeeping; balance sheet; analytical; budgeting; numbers"
    ),
    ("numbers", -1): (
        "creative; creativity; drawing; imagination; make thing; invent; write story; arty; "
        "artistic; design work"
    ),
    ("theory", 1): (
        "instruction; instructions; handbook; guide; leaflet; theory; theoretical; read about it; "
        "the manual; manual; from book; out of a book; read it cover; read first; before i touch; "
        "textbook; go on a course; classroom; lecture; e learning; study it; study first; "
        "academic; handout; read up; sit in a classroom; watch a video; youtube; read the"
    ),
    ("theory", -1): (
        "press button; just press; fiddle; poke; play with it; tinker; get my hands on; practical; "
        "practice over theory; learn by do; by doing; doing it; hands on; hands dirty; have a go; "
        "give it a go; try it; trial and error; on the job; thrown in; throw in the deep; deep "
        "end; pull it apart; take it apart; break it; in my hands from; shadowing; watch someone; "
        "have it in my hand; get stuck in; just do it"
    ),
    ("starting things", 1): (
        "start thing; start something; new project; build from scratch; from scratch; greenfield; "
        "green field; first draft; blank page; build something new; pioneer; something from "
        "nothing; a new idea"
    ),
    ("starting things", -1): (
        "finish thing; finisher; completer; maintenance; keep thing running; keep it running; run "
        "thing; improve what; polish; tidy up; the last mile; take over something; fine tune; look "
        "after what; legacy; steady state"
    ),
    ("targets", 1): (
        "target; target drive; target driven; quota; sales target; kpi; number to hit; something "
        "to aim; goal to hit; be measure; stretch goal"
    ),
    ("learning", 1): (
        "learning; learn new thing; learn something; new skill; go on course; out of my comfort; "
        "stretch myself; new challenge; be stretch; steep learning; study for; qualification"
    ),
    ("learning", -1): (
        "stick to what i know; what i know; what i be good at; in my comfort; coast; coasting; "
        "easy life; same level; no more studying; done with studying; back to school"
    ),
    ("hard problems", 1): (
        "puzzle; tricky; difficult case; complex; complicated; knotty; brain teaser; something "
        "broken; mystery; a hard one; fault finding; be challenge; challenge; hard problem; "
        "difficult customer|client|patient"
    ),
    ("hard problems", -1): (
        "simple job; easy job; straightforward; simple one; easy one; nothing too"
    ),
    ("emotion", 1): (
        "upset people; distress; grief; the dying; dying; end of life; palliative; hospice; tears; "
        "bereaved; death"
    ),
    ("dirt", 1): (
        "dirt; get dirty; muck; mud; grease; smell; filth; dust; grime; sewage; vomit; blood; mess"
    ),
    ("animals", 1): "animal; dog; horse; cattle; cow; sheep; cat; livestock; pig",
    ("early decision", 1): (
        "a week ahead; days ahead; week ahead; day early; ahead with; done by friday; cushion; "
        "buffer; get it done early; get thing done early; ahead of time; days before; well before; "
        "do it straight away; tick off; get it out of the way; early finish; week early"
    ),
    ("early decision", -1): (
        "the panic; putting thing off; put off; leave thing late; skin of my teeth; right up to; "
        "last minute; at the last minute; night before; to the wire; eleventh hour; leave it "
        "till|until|late; deadline looming; put thing off; put it off; procrastinate; up against "
        "it"
    ),
    ("hotels and food", 1): "hotel; hospitality; catering; restaurant; kitchen work",
    ("retail", 1): "retail; shop work; shop; store",
    ("teaching", 1): "teaching; classroom; school",
    ("care work", 1): "care work; care home; nursing; caring",
    ("office work", 1): "office job; office work; clerical",
}
"""(axis, pole) -> phrases."""

"""What people want or avoid in where, when and for whom they work.

Each entry is one pole of an axis: the things and doings a wish or an aversion can be about.
"""

SETTING_AXES = {
    ("company size", 1): (
        "large|big|huge|global|major|massive|giant|enormous "
        "company|firm|organisation|corporate|corporation|employer|"
        "hospital|chain|group|place|outfit|business|agency|bank|team|name|brand|school|"
        "kitchen|hotel|department|shop; corporate; corporate environment|life|world; corporation; "
        "multinational; hr department; big machine; household name; thousands of people|staff; "
        "hundreds of people|staff; grade and policy; head office; tall building; structure and "
        "process; the big boy"
    ),
    ("company size", -1): (
        "small|tiny|little|smaller|boutique|family|micro "
        "company|firm|organisation|business|practice|shop|"
        "team|outfit|place|agency|employer|school|office|kitchen|hotel|crew|unit; startup; start "
        "up; start-up; family business; family run; independent shop|business|place; somewhere "
        "small|tiny|little|smaller; something small; everybody|everyone know; know everyone; know "
        "everybody; knows my name; know my name; know your name; handful of people; half a dozen "
        "people; dozen people; ten people; five of us; no hr; not a number; just a number; cog in "
        "a; cog; a village school"
    ),
    ("contract", 1): (
        "permanent; permanent work|job|role|position|post|contract; long term role; job security; "
        "secure; steady job|wage|work; stable; stability; safe job; on the payroll; staff job; "
        "staff position; somewhere to stay; settle down; a job for life; for life; proper contract"
    ),
    ("contract", -1): (
        "contract|temp|freelance|agency|casual|gig|supply work|job|role; contracting; contractor; "
        "temping; freelancing; freelance; on contract; short contract; supply teaching; bank "
        "shift; agency shift; agency; gig; project to project; job to job; move from job; "
        "temporary; zero hour; short term"
    ),
    ("own business", 1): (
        "my own business|salon|shop|practice|company|firm|"
        "cafe|restaurant|studio|place|garage|kitchen|van|boat|farm|bakery|bar; be my own boss; own "
        "boss; run my own; work for myself; self employ; self employment; self-employed; set up on "
        "my own; go out on my own; go out on your own; out on my own; go solo; start my own; start "
        "a business; open my own; name over the door; own thing; franchise"
    ),
    ("own business", -1): (
        "for somebody|someone else; work for somebody|someone; be employed; stay employed; on the "
        "books; be employ; regular wage; someone else 's name; let somebody|someone else worry; an "
        "employer"
    ),
    ("variable pay", 1): (
        "eat what i kill; pay me on result; on result; pay by result; results; per job; by the "
        "piece; cut of the; commission; bonus; low basic; performance pay; performance related; "
        "paid by result; piece rate; piecework; tips; earn what i sell; on target earnings; sky 's "
        "the limit; uncapped; depend on what i sell; depend on sale; profit share; equity"
    ),
    ("variable pay", -1): (
        "steady one; steady wage; set wage; same money; same amount; guaranteed wage; regular "
        "money; know where i stand; fixed|flat|guaranteed|steady|regular|straight|basic "
        "salary|wage|pay|income|money; know what i be|will earn; wage i can count; count on; same "
        "every month; same pay every; salaried; high basic; good basic; guaranteed; by the hour"
    ),
    ("remote work", 1): (
        "remote; fully remote; all remote; remotely; remote work|job|role; work from home; from "
        "home; home office; home working; homeworking; at home; my kitchen table; kitchen table; "
        "spare room; slippers; in my slippers; own sofa; from my sofa; no commute; no office; back "
        "bedroom; anywhere with; from anywhere; wfh"
    ),
    ("remote work", -1): (
        "in an office; an office; into the office; with the team in; office buzz; bump into "
        "people; water cooler; office; the office; in the office; in office; on site; onsite; "
        "on-site; come into; go into; office base; office-based; office environment; in person; "
        "desk in the; in the building; same room; around the office; leave the house; get out of "
        "the house; out of the house"
    ),
    ("weekends", 1): (
        "saturdays and; sabbath; church on sunday; match day; weekend; saturday and sunday; "
        "saturday; sunday; work saturday|sunday|weekend; weekend shift|work"
    ),
    ("night work", 1): (
        "night bus; small hours; in the dark; when the world be asleep; the wee hours; twilight "
        "shift; the dead of night; night; night work; night shift; nightshift; on night; work|do "
        "night; graveyard; graveyard shift; overnight; overnight shift; night owl; through the "
        "night; midnight; two in the morning; three in the morning; four in the morning; small "
        "hour; when everyone 's asleep; moonlight; after dark; late shift; twilight; sleep by day"
    ),
    ("night work", -1): (
        "day shift; daytime; daylight; home by; in bed by; bed by ten|nine|eleven; home in the "
        "evening; evenings at home; evenings free; sleep at night; own bed; my bed; nine to five; "
        "office hour; home for tea|dinner|supper; regular day"
    ),
    ("early starts", 1): (
        "before ten|nine|eight|eleven|noon; first coffee; morning; early morning; early start; "
        "early riser; early bird; lark; morning person; early shift; earlies; early; dawn; crack "
        "of dawn; sunrise; first light; before dawn|sunrise|light|six|seven; up with the; up at "
        "four|five|six|half; five a m; six a m; four a m; five am; six am; four am; start at "
        "five|six|four; get up early; get in early; the first in; milk round; cock crow; "
        "at|by|before five|six|seven in the morning; at half six|five|seven; start at "
        "six|seven|five; day start at six|seven|five; in by six|seven|five"
    ),
    ("early starts", -1): (
        "not a morning; never a morning; get going till; late start; late shift; lie in; lie-in; "
        "sleep in; after ten; start at ten|eleven|noon; afternoon shift; evening shift; late "
        "riser; night owl; slow starter;  alive after"
    ),
    ("overtime", 1): (
        "overtime; ot; extra hour|shift; long hour; long day; stay late; extra shift; double "
        "shift; fourteen hour; sixty|seventy|fifty hour; sixth day; as many hour; all the hour; "
        "every hour; work late; late night; burn the; put in the hours; extra work; late finish; "
        "work through; all nighter; all you have get"
    ),
    ("overtime", -1): (
        "home on time; finish on time; leave on time; done at five; gone at five; out the door; "
        "nine to five; switch off at; pen down; tools down; clock off; clock out; work life "
        "balance; work-life balance; evenings for; his|her|my evening; family time; time for my; "
        "home by six|five"
    ),
    ("travel", 1): (
        "long haul; on the motorway; out on the road; tramping; flights; passport; away all week; "
        "tour; touring; travel; on the road; the road; business trip; trip; away from home; night "
        "away; week away; hotel; suitcase; airport; fly; live out of a; out and about; see the "
        "world; different city|town|country; driving round; cover a region; visit "
        "site|client|customer; on the move; abroad; overseas; stay away; out of a bag; away "
        "overnight; be away; overnight stay; nights away"
    ),
    ("travel", -1): (
        "one place; same place; my own bed; own bed; home every night; home at night; sleep at "
        "home; at home every; one site; stay put; based in one; near home; close to home; stay "
        "local; no travel; homebody; home bird; one base; same desk"
    ),
    ("relocating", 1): (
        "leave the area|town|city|village|island|county|country; leave here; leave my town; go "
        "where the work; relocate; relocation; move anywhere; move for|tomorrow; would move; move "
        "house|city|country|abroad|away|to; move across the country; abroad; overseas; overseas "
        "posting; work abroad; up sticks; go anywhere; fresh start; pack up; new city|town|country"
    ),
    ("relocating", -1): (
        "stay where i be; want|like|prefer|rather to stay; rather|prefer stay; stay local; "
        "stay in the area; stay here; stay put; roots; settle here; "
        "put down root; be root; root here; my family be here; kids in school; my church; born "
        "here; my people be here; my mother be here"
    ),
    ("city", 1): (
        "tube station; the tube; bright light; cinema; coffee shop on every; crowd of people; "
        "city; the city; city person; city girl|boy; city 's; city life; live in a|the city; big "
        "city; town person; city centre; downtown; london; urban; metropolis; skyline; in town; "
        "city office"
    ),
    ("city", -1): (
        "green; trees; quiet lane; nowhere; birdsong; out of town; country person; country "
        "girl|boy; the country; the countryside; countryside; country life; village; village life; "
        "rural; in a village; small town; field; farm; the sticks; the hills; middle of nowhere; "
        "the coast; island; cottage"
    ),
    ("outdoors", 1): (
        "outdoors; outdoor; outside; outside person; work outside; open air; fresh air; the "
        "elements; in the field; woods; muddy; mud; all weather; wellies; rain or shine; sky over; "
        "out in all weather; out in the rain|cold|weather"
    ),
    ("outdoors", -1): (
        "indoors; indoor; inside; four walls; at a desk; desk job; desk work; office job; in an "
        "office; warm and dry; roof over; heating; warm office; air conditioning; under cover; out "
        "of the rain|cold|weather"
    ),
    ("on my feet", 1): (
        "on my feet; on the move; move around; move about; physical; physical work; manual; "
        "lifting; with my hand; use my hand; sweat; get my hand dirty; run around; spanner in my; "
        "graft; labour; up and about; tire my body; physical job"
    ),
    ("on my feet", -1): (
        "sit down; sit at a desk; sat at|down|still; behind a desk; computer all day; screen all "
        "day; in front of a screen|computer; sedentary; desk job; desk all; at a desk; desk base; "
        "office job; keyboard"
    ),
    ("fixed hours", 1): (
        "nine to five; fixed hour|shift|rota|pattern; set hour|shift|pattern|day; regular "
        "hour|shift|pattern; same hour|shift; monday to friday; know my hour|shift|rota; same "
        "days; rota in advance; predictable hour"
    ),
    ("fixed hours", -1): (
        "flexible hour|working; flexitime; flexi; shift work; rotate shift; rotating; rotating "
        "shift; irregular hour; choose my hour; my own hours; own hour; different every week; when "
        "i like; when it suit; come and go; odd hours; all hours"
    ),
    (("working hours"), 1): (
        "every hour i; every hour; all the hours; as many hours; all the shifts; max hours; as "
        "much work; full time; full-time; fulltime; forty hour; five day; full week"
    ),
    ("working hours", -1): (
        "few hours; couple of days; mornings; school run; around the kids; around the school; two "
        "mornings; part time; part-time; reduce hour; reduced hour; three day; four day; two day; "
        "job share; mornings only; half day; fewer hour; twenty hour; less hour; short week; "
        "school hour; term time"
    ),
    ("on call", 1): (
        "on call; be on call; on-call; bleep; pager; call out; callout; standby; phone by the bed; "
        "rung at night"
    ),
    ("long shifts", 1): (
        "twelve hour; long shift; long day; thirteen hour; four on four off; compressed"
    ),
    ("long shifts", -1): "eight hour; short shift; six hour; four hour shift",
    ("public sector", 1): (
        "the public sector; public sector; government; government job; council; council job; civil "
        "service; nhs; state school; public service; charity; non profit; nonprofit; not for "
        "profit; voluntary sector; third sector"
    ),
    ("public sector", -1): (
        "private sector; private practice; private company; private school; private hospital; "
        "commercial; corporate"
    ),
    ("uniform", 1): (
        "shirt and tie; a shirt; suits; suit; blazer; polished shoe; badge and; whites; scrubs; "
        "uniform; dress code; suit and tie; a tie; collar and; dress smart; dress up; heels"
    ),
    ("uniform", -1): (
        "own clothes; jeans and; shorts; boots and; scruffy; comfortable clothes; jeans; casual "
        "dress|clothes; t shirt; trainers; my own clothes; wear what i; hoodie; dress down; "
        "relaxed dress"
    ),
    ("staying on", 1): (
        "thirty years; same desk; twenty years; for life; gold watch; a long time; put my feet "
        "under; long stay; stay long term; stay for the long; stay put; stay for "
        "ever|years|good|forever; till i retire; until i retire; retire here|there; put down root; "
        "one company; same company; see me out; stay for ?the|at_least ?next "
        "five|ten|fifteen|twenty|many|long year; stay five|ten|fifteen|twenty year; for the long "
        "term; place|somewhere|job|company|firm ?where|that ?i can stay|settle|grow; somewhere to "
        "stay|settle|grow; settle down; something long term; something permanent; here for good; "
        "long term"
    ),
    ("staying on", -1): (
        "bore|restless|itchy|bored after a|two|three|couple|few; year or two; after a year; go "
        "looking; new pastures; fresh pasture; keep my option; short stint; move on; move every; "
        "couple of years; stepping stone; change job; job hop; few years and; pastures; keep "
        "moving; itchy feet; something temporary; temporary; stopgap; stop gap; short term; "
        "just|only for now; for the time being; just|only for the summer|winter|year; to tide me "
        "over; tide me over; only until; just until; not plan to stay; a few month"
    ),
    ("mission", 1): (
        "make a difference; purpose; meaning; meaningful; good cause; the mission; give something "
        "back; worthwhile; change the world; do good"
    ),
    ("mission", -1): (
        "money; salary; wage; pay packet; pay cheque; paycheck; the money; what it pays; best "
        "paid; highest bidder; paid well"
    ),
    ("audience size", 1): (
        "stadium; arena; big crowd|room|hall|house|audience|venue|class|group; large "
        "crowd|room|hall|audience|venue|class|group; full house; thousands of; hundreds of people; "
        "packed house"
    ),
    ("audience size", -1): (
        "small room|venue|audience|crowd|class|group|hall|house; intimate; fifty people; dozen "
        "people; tiny room|venue|crowd"
    ),
    ("formality", 1): (
        "yes chef; formal; formality; mister; know their place; know your place; hierarchy; "
        "strict; discipline; old school; traditional kitchen|office"
    ),
    ("formality", -1): (
        "first name; informal; relax; laid back; casual; everyone equal; flat structure; have a "
        "laugh; playlist; banter; easy going"
    ),
    ("heights", 1): (
        "stepladder; cherry picker; off the ground; at the top of; girder; gantry; edge of a; "
        "height; ladder; work at height; scaffold; scaffolding; on a roof; up a pole; high up; "
        "crane"
    ),
    ("driving", 1): (
        "driving; behind the wheel; drive all day; drive the van; drive a van|lorry|truck"
    ),
}
"""(axis, pole) -> phrases."""

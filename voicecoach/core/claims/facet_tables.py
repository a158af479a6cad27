"""The phrases of the facets: what people say of their standing, schooling and places of work."""

from voicecoach.core.claims.lexicon import Lexicon

YES, NO, HYBRID = 1, 0, 2
"""The poles of a facet; work may also be partly at home."""

STRONG: Lexicon[tuple[str, int]] = Lexicon(
    {
        ("charge", YES): (
            "be my call; my decision to make; have the last|final word|say; be in charge of the|it; "
            "i be in charge; be in overall charge; leave in charge; put me in charge; "
            "buck stop with me; answer to nobody|no one; everybody|everyone report|answer to me; "
            "they all report|answer to me; all report to me; report into|to me; "
            "i call the shot; run the show; run the whole show|thing|place|site|kitchen|building; "
            "i head it up; i head up; i lead the * on|for|of; i lead it; i lead on; i lead the whole|design|project|team|work; i run the project|job|site|shoot; i head the; i direct the; i run the lab|shop|store|kitchen|ward|site|place|department|unit|"
            "office|studio|bar|depot|team|show|farm|club|branch|company|business|gym|restaurant|hotel; be at the helm; be at the top; i have full authority; "
            "my own team|group|department|crew; that be all mine; whole thing be mine; "
            "i be on the leadership|executive team; be on the board; in overall control; "
            "i have sole charge; i be the most senior; the highest ranking; number one; "
            "i ?* manage the herd|store|shop|branch|team|kitchen|ward|whole|site|house|bar|hotel|unit|"
            "floor|department|office|farm|crew|estate|project; i stage manage; i run the whole; "
            "i sign off everything|on everything; i be the boss; my team be|have"
        ),
        ("charge", NO): (
            "just on the; only on the; not have the authority; no authority; not my call; "
            "not my decision; not be my place; never in charge; not in charge; "
            "do what the foreman|boss|lead|manager|chef tell me; what the foreman|lead|manager|boss|head|chef give|tell us|me; have to ask|ring|check with|call|run it past the|my manager|supervisor|boss|duty; "
            "most junior; lowest grade|rung|rank; bottom rung|grade|of the ladder|of the pile|"
            "of the pecking order; youngest on the; lowest on the; entry level; entry grade; "
            "nobody under me; no one under me; no staff; decide nothing; not decide; above my pay grade; "
            "junior grade|level|rank; level one; haven not move off; be junior; no say in; not have a say; not have any say; "
            "have no say; nobody report to me; no one report to me; not have anybody|anyone under; "
            "do as i be tell; do what i be tell; take orders; follow order; just follow; "
            "make the tea; general dogsbody; dogsbody; gofer; the new girl|boy|lad; "
            "just help|assist|do the; only help; only assist; just support; just a pair of hands; "
            "i be on the bottom; just a cog; small cog; a foot soldier; just one of the team|crew|lads|girls; "
            "just a number; just another; just shadow; not make any decision; "
            "not responsible for; leave the decision; somebody|someone else run|lead|in charge; "
            "not make decision; first step into leadership|management|senior; never promote; "
            "never make sergeant|manager|partner|supervisor|head|lead; not get promote; "
            "never manage anyone|anybody|people; never lead a team"
        ),
        ("ownership", YES): (
            "my own limited|little|small business|company|firm; own limited company; my own business|company|firm|shop|salon|practice|restaurant|café|studio|garage|agency|"
            "bakery|farm|bar|pub|stall|workshop|gym|nursery|yard; my name over|above the door; "
            "my name on the lease|sign|van|door|deed; i have the lease; i own the|it|my|a; "
            "i own half; it be mine; set up on my own; self employ; work for myself; sole trader; "
            "my own boss; we found the; i start the business|company; co-own; own half; "
            "share of the profit; i be my own; my shop; my own account; in business for myself; "
            "put in half; fifty fifty; i hold the licence; i buy the business; i have a stake"
        ),
        ("ownership", NO): (
            "on the payroll; hire into; through an ad; answer an ad; be hire by the; be an employee; employ by; salaried; on a salary; on the books; "
            "on wage; i be on a wage; hourly; paid by the hour; just work there; only work there; "
            "work for the owner; the owner do the; the owner have; the owner be; my employer; "
            "hire hand; not my business; never have a|my business|company; never own; not own; belong to somebody|someone|my boss; "
            "just staff; be just staff; no stake; not a share; for the owner; for somebody else; "
            "for someone else; on paye"
        ),
        ("permanent", YES): (
            "perm; tenure; tenured; on a permanent; permanent where; properly employ; permanent contract|job|role|post|position|staff|member|employee|basis; be permanent; "
            "go permanent; make me permanent; open ended contract; perm role|contract"
        ),
        ("permanent", NO): (
            "adjunct; course by course; sessional; hire by the term|hour|day|season; supply teacher|work; "
            "i be agency; with an agency; through an agency; agency worker|nurse|staff|temp|chef|driver; be a temp; as a temp; "
            "temping; fixed term; zero hour; zero hours; casual contract|basis; on a casual; "
            "seasonal contract|job|worker|work; just for the season; contract ran out; "
            "maternity cover; cover a maternity; month to month; week to week; bank staff|nurse; "
            "temporary contract|job|role|post|position|basis; be only temporary; day labour"
        ),
        (
            "paid",
            YES,
        ): "full time; on the staff; be staff; salaried; be a paid|salaried job|role|position|post; they pay me a; i be paid staff",
        ("paid", NO): (
            "be unpaid; unpaid placement|internship|role|position|work; as a volunteer; "
            "voluntary basis|role|position; i volunteer on|at|there|for|in|every; never staff; never on the payroll; "
            "just volunteer; volunteered there; be a volunteer; do it for free|nothing; never pay for it; for free; "
            "not pay me; not get paid; without pay; unwaged; for my keep; pro bono"
        ),
        ("full time", YES): (
            "full time job|role|post|position|hours|contract|week; be full time; work full time; "
            "full timer; forty hour week; thirty seven and a half hour; five days a week on; "
            "go full time; full-time"
        ),
        ("full time", NO): (
            "part time job|role|post|position|hours|contract; be part time; work part time; "
            "part timer; a few hours a week; saturday job; weekends only; term time only; "
            "job share; part-time; just saturday; mornings only; sixteen hours; three days a week on"
        ),
        ("working", YES): (
            "currently employ; still employ; still work at|for|there; i be still at; i be still in post; "
            "still in the job; not leave yet; work my notice; currently work at|for|as|in; "
            "i be currently at|with; have a job at the moment; in work; still on the payroll; "
            "have to take ?an|a afternoon|day|morning off; still negotiate|teach|run|"
            "manage|drive|nurse|cook|serve|sell|build|handle|look"
        ),
        ("working", NO): (
            "not in work; between job; between role; between contract; out of work; not work at|right; "
            "not work currently|now; unemploy; not employ; be available immediately; jobless; "
            "on job seeker; on universal credit; on the dole; sign on; looking for work; "
            "be make redundant in|last|at|and; finish up there; i finish there; lose my job; "
            "no job at; not have a job; free to start tomorrow|straight|immediately|monday|now; "
            "could start tomorrow|monday"
        ),
        ("self-taught", YES): (
            "self teach; self taught; self-taught; teach myself; pick it up myself|as i go; "
            "pick it up on my own; never have a lesson|formal|teacher; no formal training|lesson; "
            "learn it from youtube|videos|books|a book; figure it out myself; by watching; "
            "never train formally; never go to class; never take a course|class|lesson; "
            "no training in; not formally train; trial and error; just pick it up; learn by ear; "
            "school of hard knock; university of life; all by ear; learn by doing"
        ),
        ("self-taught", NO): (
            "take a course; do a course; go on a course; learn it on a; college course; learn it at|in; formally train; have lesson; "
            "take lesson|classes; night class|school; formal training in; classically train; "
            "conservatoire; boot camp; bootcamp; be teach by; i study it at; "
            "teach at college; train at the; have a tutor; professionally train; "
            "be send on a course; the company train me; full training"
        ),
        ("on campus", YES): (
            "live in hall; live on campus; in halls; off campus; on campus; student house; "
            "go to lecture; every lecture; student union; in the lecture hall; full time student; day student; "
            "live in dorm; in the dorm; campus life; seminar with; fresher; rag week"
        ),
        ("on campus", NO): (
            "distance learning; by distance; correspondence course; open university; online course|"
            "degree|programme; all online; entirely online; do it at night; at night class; evening class; night class; after work; at the kitchen table; from home; "
            "never set foot on campus; remote learning; home study; do it online; by post; "
            "evenings and weekends; through the post; external student; night school"
        ),
        ("first time", YES): (
            "pass first time; first time pass; pass * first time; first attempt; on my first go; "
            "pass at the first; first go; pass them all first; straight through; first try; "
            "never fail an|a; without a single resit; no resit; never have to resit|retake"
        ),
        ("first time", NO): (
            "second attempt; third attempt; second time; third time; third go; second go; "
            "fail it|the first|my first|twice|once|three|the|my|one; have to resit; have to retake; "
            "resit; retake; "
            "take me two|three|four|five|several|a couple|a few "
            "attempts|goes|tries|time|go|try|attempt; "
            "fail * first time; sit it twice; sit it again; take it again; third time lucky; "
            "couple of goes; twice before i pass; fail the first"
        ),
        ("self-funded", YES): (
            "remortgage; save up for it; sell my car; work two jobs to; pay for it myself; pay my own way; self fund; self funded; out of my own pocket; "
            "own savings; my own money; student loan; take out a loan; pay my own fees; "
            "pay for myself; pay every penny; work my way through; fund it myself; "
            "pay the fee myself; pay for * myself; off my own bat"
        ),
        ("self-funded", NO): (
            "on a scholarship; full scholarship; a scholarship; company pay for; employer pay; "
            "work pay for; they pay for; my employer fund; be sponsor; full ride; bursary; "
            "company sponsor; they put me through; the firm put me through; paid for by; "
            "army pay; parents pay; be fund by; fund by; free ride; they fund; they cover the fee"
        ),
        ("on site", YES): (
            "to the office every|each; in every morning; in each morning; go in every|each; drive in every; in the office every; five days at the; every day in the office; in every day; "
            "all five days; never work from home; not work from home; office based; office base; "
            "never allow it; no remote; have to be there in person; be all in person; "
            "at my desk in the office; five days in; at the office every; on site every; "
            "everyone in every day; commute in every; entirely on site; fully on site; "
            "be in the office five; never remote; desk job in the; all on site; purely on site; "
            "in five days a week; on the premises every; in person every day"
        ),
        ("on site", NO): (
            "fully remote; hundred percent remote; completely remote; all remote; entirely remote; "
            "be remote; work remotely; work from home; home based; home worker; home office; "
            "from my spare room|kitchen|bedroom|living|dining; from my own kitchen; "
            "never set foot in the office; never go in; never go into the office; "
            "at home five days; from home every day; from the house; never meet my team|in person; "
            "not meet half; not have an office; no office; from my garden; from my sofa; wfh; through a screen; over zoom|teams; "
            "from my loft|attic|shed|bedroom|dining; on zoom; on teams; from the sofa; by video; on video"
        ),
        ("on site", HYBRID): (
            "at home two|three|one|a couple; i be at home; days at home; day at home; hybrid; "
            "two days|three days from home; days a week from home; day a week from home; "
            "from home on; home on friday|monday|tuesday; mix of home; split between home; "
            "half the week at home; home friday|monday"
        ),
        ("relocate", YES): (
            "move within the month; shift within; first choice; happy to relocate|move|shift; willing to relocate|move; would relocate; will relocate; "
            "can relocate|move; could relocate|transfer; "
            "could move there|to|for|anywhere|here|closer|tomorrow|out|down|up|over|away|house; "
            "would shift|transfer|uproot; will move; able to move|relocate; open to relocate|relocating|moving|a move|move|relocation; "
            "be pack by; pack by friday|monday; nothing tie me; nothing keep me; no tie; "
            "no ties here; move anywhere; move tomorrow; go anywhere|wherever; live wherever; can move; follow the work; anywhere in the country; "
            "up stick; up stick tomorrow; pack my bag; bags pack; ready to move|relocate; "
            "keen to move|relocate; love to move; would move; move in a heartbeat; "
            "prepare to move|relocate; live anywhere; free to move; fine with moving|relocating; "
            "glad to move; not a problem to move; up for moving|relocating; have suitcase; "
            "flexible on location|where; relocation be fine|no problem|not a problem; "
            "ok with relocating|moving; okay with relocating|moving; relocation ok|okay"
        ),
        ("relocate", NO): (
            "stay put; not be leave; will not leave; would not leave; only look at roles|jobs here; from here; not relocate; can not relocate; can not move; not move; would not move; "
            "could|can|would|will not move|relocate|shift|transfer|uproot; "
            "not able to relocate|move; not willing to relocate|move; not want to move|relocate; "
            "not look to move|relocate; rule out moving|relocating|relocation; "
            "not leave the area|town|city|here|home; could not leave; can not leave; "
            "kid be in school; kid be settle; kids be settle; child be settle; settle here; "
            "root be here; put down root; we have root; tie to the area|here|this; "
            "just buy ?a|the|our house|home|flat|place|croft|bungalow; no intention of moving; "
            "family be here; family 's here; family 's all here; mother be next door; "
            "husband 's job be here; wife 's job be here; look after my mother|mum|dad|father; "
            "have to stay|be near; need to stay near|close|local|within|in; stay local; "
            "stay in the area; never leave; not uproot; no relocation; not in a position to move; "
            "would have to be local; not go anywhere; no plan to move|leave; not up for moving"
        ),
        ("travel", YES): (
            "abroad two|three|four|half|most|every; weeks in four; week in two; on the road; on a plane every; on the road three|four|five|half; live out of a suitcase; "
            "away three|four|two|five night|day|week; travel every|all|constantly|a lot|most|half; "
            "travel to * countries; be to * countries; fly out; never at my desk; "
            "away from home; nights away; hotel every; always travel; all over the country|world|place; "
            "travel the length; cover the whole of; from site to site; up and down the country; "
            "visit client|site|branch all; weeks at sea; airport every; overseas every; "
            "travel internationally; abroad every; abroad once; drive to client|site; every other week in"
        ),
        ("travel", NO): (
            "never travel; not travel; no travel; never have to travel; not leave * for work; "
            "never leave the office|building|site|town|county; home every night; be a desk job; "
            "desk job; all at one site|location|place|desk; never be away; not go anywhere; "
            "never go on a business|work; never fly; same desk; one site; one location; "
            "never have a night away; never a night away; back home by; sleep in my own bed; "
            "never stay|stayed away; all local; stay in the office"
        ),
        ("will travel", YES): (
            "will travel anywhere; happy to travel; willing to travel; will travel; love to travel; fine with travel; "
            "do not mind travel; not mind travel; not mind the travel; travel anywhere; "
            "travel be fine|no problem|not a problem; okay with travel; open to travel; "
            "happy to be away|on the road; like to travel; would travel; happy with travel; "
            "happy to go anywhere; love be on the road; away all week would; glad to travel"
        ),
        ("will travel", NO): (
            "not travel; not willing to travel; not want to travel; can not travel; not able to travel; "
            "can not be away; not be away; have to be home; need to be home; home every night; "
            "no overnight; no overnights; not do overnight; not do nights away; no night away; "
            "not stay away; no travel; rather not travel; travel be not|out; would not travel; "
            "not go away; school run every; back for the kid; home by six; home for tea"
        ),
        ("setting", 0): (
            "high street; town centre; city centre; middle of town|the city|the high; "
            "heart of the city|town; downtown; main street; in the centre of; market square; "
            "right in the centre; main shopping street; town square; the main drag; "
            "middle of the high street; square mile; theatre district"
        ),
        ("setting", 1): (
            "ring road; retail park; industrial estate; out of town; business park; trading estate; "
            "edge of town; outskirts; in the suburb; strip mall; science park; off the motorway; "
            "motorway service; by the docks; drive through; service station; truck stop; "
            "rail yard; bypass"
        ),
        ("setting", 2): (
            "at the airport; in the airport; by the airport; terminal one|two|three|four|five; "
            "past security; the runway; airside; departure lounge; next to the airport"
        ),
        ("setting", 3): (
            "beach resort; on the beach; seafront; sea front; by the sea; on the coast; seaside; "
            "on the pier; harbour front; promenade; in the sand; clifftop"
        ),
        ("setting", 4): (
            "in the countryside; middle of nowhere; out in the country; in the sticks; in a village; "
            "out in the village; on a farm; up a mountain; in the hills; in the woods; "
            "village shop; on the moor; up a track; rural"
        ),
        (
            "setting",
            5,
        ): "shopping centre; the mall; big mall; shopping mall; in the arcade; food court",
        (
            "setting",
            6,
        ): "by the station; in the station; train station; railway station; next to the station",
        ("premises", YES): (
            "have a unit; rent a unit|workshop|shop|office|studio|space; have premises; "
            "lease on a unit|shop|workshop; my own premises; unit on the; shop front"
        ),
        ("premises", NO): (
            "in my garage; from my garage; in my shed; from my shed; at my kitchen table; "
            "run it from home; from the house; out of the van; no premises; not have premises; "
            "everything at home; from the spare room; in the back bedroom"
        ),
        ("university", YES): (
            "years of medicine|law|engineering|dentistry|nursing|architecture at; at university i; "
            "i go to university|uni; when i be at university|uni; my university; my degree; "
            "study at university; university friend; fresher week; i read * at; i graduate"
        ),
        ("university", NO): (
            "never go to university|uni|college; not go to university|uni|college; "
            "university be not possible; university be not an option; could not go to university; "
            "finish at senior high|high school|school; straight from school; straight to work; "
            "straight into work; straight out to work; leave school at; no university; "
            "never set foot in a university|college; university of life; skip university|college; "
            "never get to go to university|college; end at high school; finish after high school"
        ),
        ("private school", YES): (
            "private school; boarding school; convent; fee pay; pay the fee; day girl; day boy; "
            "boarder; independent school; prep school; i board; scholarship boy|girl"
        ),
        ("private school", NO): (
            "the comp; local comp; comprehensive; state school; secondary modern; government school; "
            "local school; village school; council estate school; school down the road"
        ),
        ("honours", YES): (
            "i win the|a|an; we win the|a|an; be award; be name * of the year; of the year award; "
            "take first prize; take gold; get a medal; give me a medal|an award|a plaque; "
            "win * prize|award|medal|trophy; there be a plaque; employee of the month|year; "
            "come first in; take home the"
        ),
        ("honours", NO): (
            "never win a|an|any|anything; never win me; not win anything|a|the|it; only nominate; "
            "be nominate; be shortlist; shortlisted; runner up; come second; "
            "somebody|someone else win|take|get it; never get an award; no award; no awards; "
            "get it instead; never be award; lose out to; pip to the post"
        ),
        ("lived in", YES): (
            "live in; be live-in; live-in; live on site; live on the premises; live over the shop; "
            "live above the; tied cottage|house|accommodation; accommodation come with; "
            "the lodge at; staff accommodation; board and lodging; room on the; in the staff quarter; "
            "flat above the; live on the farm; on call in the; lived at the"
        ),
        ("lived in", NO): (
            "bus from; bus in from; train in from; commute in; commute from; drive in from; "
            "cycle in from; have the bus; have the train; last bus home; last one home; travel in; "
            "live out; get the bus in; come in on the; my own place across; walk in from; "
            "minute drive in"
        ),
        ("abroad", YES): (
            "work abroad|overseas; do one|two|three|several|a|my posting; be post to; a posting in; overseas posting; be second to; "
            "secondment to * abroad; work in another country; spend * abroad|overseas; "
            "stint abroad|overseas"
        ),
        ("abroad", NO): (
            "at headquarters the whole; not live outside; never live outside; never post; not been post; "
            "at home the whole; never serve abroad|overseas; never work abroad|overseas; never work outside; not work outside|abroad|overseas; "
            "never leave the country; never live abroad; everything i have build|do be in|between; "
            "only ever work in; entire career in|here; all my career in|here; "
            "whole career in|here; always work in this; never set foot outside; all in this country"
        ),
    }
)

WEAK: Lexicon[tuple[str, int]] = Lexicon(
    {
        ("on site", NO): "from home; remote; remotely; spare room; kitchen table; laptop",
        ("working", YES): "still; i be at; i work at|for",
        ("working", NO): "between; redundant",
        ("will travel", YES): "anywhere; lot; eighty; as much as; every week; no limit",
        ("will travel", NO): "very little; not much; hardly; day trip; minimum; blue moon; limit",
        (
            "on site",
            YES,
        ): "five days; at the desk; every day; in person; on campus; face to face; chalk",
        ("honours", NO): "no; nothing; none; nominate",
    }
)
"""Only where the question asks for the facet."""

ASKED_IF: Lexicon[tuple[str, int]] = Lexicon(
    {
        ("abroad", YES): "work|live|serve abroad|overseas; work outside; live abroad; been abroad",
        ("relocate", YES): (
            "would you move|relocate; will you move|relocate; able to relocate|move; be you willing "
            "to relocate|move|shift; open to relocate|relocation; could you move|relocate; feel about move|relocate; "
            "willing to relocate|move; happy to relocate|move; relocation"
        ),
        ("relocate", NO): "relocation a problem|an issue",
        (
            "will travel",
            YES,
        ): "willing to travel; happy to travel; would you travel; can you travel",
        ("working", YES): (
            "be you work; currently employ; be you currently|still work|employ; still at; in work; "
            "be you employ"
        ),
        ("honours", YES): "win anything|any; any award|awards|prize; have you win; ever win",
        ("charge", YES): (
            "do you supervise|manage|lead; have you manage|lead|supervise; be you in charge; "
            "be you a manager|supervisor; any staff; anyone report"
        ),
        ("permanent", YES): "be you permanent; permanent where; be it permanent; a permanent",
        ("full time", YES): "be you full time; be it full time; full time",
        ("university", YES): "do you go to university|college; go to uni; have a degree",
        ("ownership", YES): "your own business; do you own; be you self employ; be it yours",
        ("travel", YES): "do you travel; much travel; travel for work; have to travel",
        ("premises", YES): "have premises; have a shop|unit|office",
    }
)
"""What a question asks whether; yes means this pole, no the other."""
YES_WORDS = Lexicon(
    {
        True: (
            "yes; yeah; yep; certainly; definitely; absolutely; of course; sure; oh yes; always have; "
            "happily; in a heartbeat; like a shot; in a flash; tomorrow; love to; by all means; no problem; no bother; no trouble; with pleasure; i do; i have; "
            "gladly; without a doubt; very much so"
        ),
        False: (
            "no; nope; we could not; could not; would not; can not; not; never; i never have; i have not; i do not; i be not; afraid not; "
            "not really; not yet; none; nothing; not any more; i be afraid not; neither"
        ),
    }
)

ASKS = Lexicon(
    {
        "on site": (
            "remote; from home; in the office; hybrid; on site; where do you work from; "
            "how do you teach; teach in person; work set up; work pattern"
        ),
        "will travel": "how much travel; would you travel; travel to client; happy to travel",
        "honours": "any award; win anything; any prize; what award; honour",
        "working": (
            "current job; current role; what be you do now; what do you do now; work at the moment; current situation; situation right now; currently employ; "
            "work right now; current status; in work; be you work; employ at the moment; "
            "currently work"
        ),
    }
)
"""Which facet a question asks for."""

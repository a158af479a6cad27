"""What people say of where they work and live, and whether they would move or travel."""

from voicecoach.core.claims.facets import HYBRID, NO, YES

PHRASES: dict[tuple[str, int], str] = {
    ("on site", YES): (
        "to the office every|each; in every morning; in each morning; go in every|each; "
        "drive in every; in the office every; five days at the; every day in the office; "
        "in every day; all five days; never work from home; not work from home; office based; "
        "office base; never allow it; no remote; have to be there in person; be all in person; "
        "at my desk in the office; five days in; at the office every; on site every; "
        "everyone in every day; commute in every; entirely on site; fully on site; "
        "be in the office five; never remote; desk job in the; all on site; purely on site; "
        "in five days a week; on the premises every; in person every day"
    ),
    ("on site", NO): (
        "fully remote; hundred percent remote; completely remote; all remote; entirely remote; "
        "be remote; work remotely; work from home; home based; home worker; home office; "
        "from my spare room|kitchen|bedroom|living|dining; from my own kitchen; "
        "never set foot in the office; not set foot in the office|building; never go in;"
        "not be ?back in|into|to the office ?in|for|since|once; not be|go near the office; "
        "not see the inside of the|an office; not go ?back in|into the office; "
        "never go into the office; "
        "at home five days; from home every day; from the house; never meet my team|in person; "
        "not meet half; not have an office; no office; from my garden; from my sofa; wfh; "
        "through a screen; over zoom|teams; from my loft|attic|shed|bedroom|dining; on zoom; "
        "on teams; from the sofa; by video; on video"
    ),
    ("on site", HYBRID): (
        "at home two|three|one|a couple; i be at home; days at home; day at home; hybrid; "
        "two|three day from home; days a week from home; day a week from home; from home on; home "
        "on friday|monday|tuesday; mix of home; split between home; half the week at home; home "
        "friday|monday"
    ),
    ("relocate", YES): (
        "move within the month; shift within; first choice; happy to relocate|move|shift; willing "
        "to relocate|move; would relocate; will relocate; can relocate|move; could "
        "relocate|transfer; could move there|to|for|anywhere|here|closer|tomorrow|out|down|up|"
        "over|away|house; would shift|transfer|uproot; will move; able to move|relocate; open to "
        "?a relocate|relocating|moving|move|relocation; be pack by; pack by friday|monday; nothing "
        "tie me; nothing keep me; no tie; no ties here; move anywhere; move tomorrow; go "
        "anywhere|wherever; live wherever; can move; follow the work; anywhere in the country; up "
        "stick; up stick tomorrow; pack my bag; bags pack; ready to move|relocate; keen to "
        "move|relocate; love to move; would move; move in a heartbeat; prepare to move|relocate; "
        "live anywhere; free to move; fine with moving|relocating; glad to move; not a problem to "
        "move; up for moving|relocating; have suitcase; flexible on location|where; relocation be "
        "fine|no_problem|not_a_problem; ok with relocating|moving; okay with relocating|moving; "
        "relocation ok|okay"
    ),
    ("relocate", NO): (
        "stay put; not be leave; will not leave; would not leave; only look at roles|jobs here; "
        "from here; not relocate; can not relocate; can not move; not move; would not move; "
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
        "abroad two|three|four|half|most|every; weeks in four; week in two; on the road; on a "
        "plane every; on the road three|four|five|half; live out of a suitcase; away "
        "three|four|two|five night|day|week; travel every|all|constantly|a_lot|most|half; travel "
        "to * countries; be to * countries; fly out; never at my desk; away from home; nights "
        "away; hotel every; always travel; all over the country|world|place; travel the length; "
        "cover the whole of; from site to site; up and down the country; visit client|site|branch "
        "all; weeks at sea; airport every; overseas every; travel internationally; abroad every; "
        "abroad once; drive to client|site; every other week in"
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
        "will travel anywhere; happy to travel; willing to travel; will travel; love to travel; "
        "fine with travel; do not mind travel; not mind travel; not mind the travel; travel "
        "anywhere; travel be fine|no_problem|not_a_problem; okay with travel; open to travel; "
        "happy to be away|on the road; like to travel; would travel; happy with travel; happy to "
        "go anywhere; love be on the road; away all week would; glad to travel"
    ),
    ("will travel", NO): (
        "not travel; not willing to travel; not want to travel; can not travel; "
        "not able to travel; can not be away; not be away; have to be home; need to be home; "
        "home every night; no overnight; no overnights; not do overnight; not do nights away; "
        "no night away; not stay away; no travel; rather not travel; travel be not|out; "
        "would not travel; not go away; school run every; back for the kid; home by six; "
        "home for tea"
    ),
    ("setting", 0): (
        "high street; town centre; city centre; middle of town|the_city|the_high; heart of the "
        "city|town; downtown; main street; in the centre of; market square; right in the centre; "
        "main shopping street; town square; the main drag; middle of the high street; square mile; "
        "theatre district"
    ),
    ("setting", 1): (
        "ring road; retail park; industrial estate; out of town; business park; trading estate; "
        "edge of town; outskirts; in the suburb; strip mall; science park; off the motorway; "
        "motorway service; by the docks; drive through; service station; truck stop; rail yard; "
        "bypass"
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
        "in the countryside; middle of nowhere; out in the country; in the sticks; "
        "in a village; out in the village; on a farm; up a mountain; in the hills; "
        "in the woods; village shop; on the moor; up a track; rural"
    ),
    ("setting", 5): (
        "shopping centre; the mall; big mall; shopping mall; in the arcade; food court"
    ),
    ("setting", 6): (
        "by the station; in the station; train station; railway station; next to the station"
    ),
    ("premises", YES): (
        "have a unit; rent a unit|workshop|shop|office|studio|space; have premises; "
        "lease on a unit|shop|workshop; my own premises; unit on the; shop front"
    ),
    ("premises", NO): (
        "in my garage; from my garage; in my shed; from my shed; at my kitchen table; "
        "run it from home; from the house; out of the van; no premises; not have premises; "
        "everything at home; from the spare room; in the back bedroom"
    ),
    ("lived in", YES): (
        "live in; be live-in; live-in; live on site; live on the premises; live over the shop; "
        "live above the; tied cottage|house|accommodation; accommodation come with; "
        "the lodge at; staff accommodation; board and lodging; room on the; "
        "in the staff quarter; flat above the; live on the farm; on call in the; lived at the"
    ),
    ("lived in", NO): (
        "bus from; bus in from; train in from; commute in; commute from; drive in from; "
        "cycle in from; have the bus; have the train; last bus home; last one home; travel in; "
        "live out; get the bus in; come in on the; my own place across; walk in from; "
        "minute drive in"
    ),
    ("local", YES): (
        "grow up ?right|just here|local|locally; grow up ?right|just round|around here|the_corner; "
        "grow up right here in; grow up in this|the ?very|same town|area|city|village; "
        "born and bred here|local; from round|around here; local girl|boy|lad|lass; "
        "live here ?all my ?whole life; here all my life; be local to the|this; "
        "know the|this ?whole area|town|city|patch inside_out|backwards|like_the_back; "
        "grow up down the road|street; grow up five|ten minutes; be a local"
    ),
    ("local", NO): (
        "new to the|this ?whole area|town|city|region|part; "
        "not know the|this|my_way area|town|city|region|round|around|yet; "
        "only|just come|move ?out|up|down|over here ?for|to|last|in; not from here|round|around; "
        "never set foot in this|the town|city|area; stranger to|in the|this area|town|city; "
        "not know the area|town|city|place; not know a|my soul|way here|round|around; "
        "never be to this|the town|city|area before|until; not a local; not local"
    ),
    ("abroad", YES): (
        "work abroad|overseas; do one|two|three|several|a|my posting; be post to; a posting in; "
        "overseas posting; be second to; secondment to * abroad; work in another country; "
        "spend * abroad|overseas; stint abroad|overseas; year|years|season|seasons|"
        "month|months|summer|winter|stint|contract ?out|over|down|up in "
        "spain|france|germany|italy|portugal|greece|australia|canada|"
        "dubai|singapore|kenya|uganda|malta|cyprus|norway|sweden|denmark|holland|belgium|switzerland|"
        "austria|japan|china|thailand|new_zealand|south_africa|nigeria|ghana|saudi|qatar|"
        "kuwait|oman|turkey|poland|the_alps|the_gulf|the_netherlands"
    ),
    ("abroad", NO): (
        "at headquarters the whole; not live outside; never live outside; never post; "
        "not been post; at home the whole; never serve abroad|overseas; "
        "never work abroad|overseas; never work outside; not work outside|abroad|overseas; "
        "never leave the country; never live abroad; everything i have build|do be in|between; "
        "only ever work in; entire career in|here; all my career in|here; whole career in|here; "
        "always work in this; never set foot outside; all in this country; "
        "all ?be in this country; "
        "never have ?a|any job|post|work|role|posting|stint|placement overseas|abroad; "
        "not have a job|post|role overseas|abroad; "
        "no overseas|foreign work|experience|posting|job; "
        "all my work|jobs|job|career|life ?have ?be in this|the country|uk|same; "
        "never be ?a day out_of|outside; never be abroad; never leave the county|island"
    ),
}
"""Facet and pole -> its phrases."""

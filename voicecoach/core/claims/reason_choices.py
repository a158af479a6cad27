"""Why somebody left a job, in families of sayings: what they chose or did not want any longer."""

CHOICE_FAMILIES = {
    "growth": (
        "next step; no next step; first responsibility; climb; career; promotion; work in "
        "industry; move into industry; bigger stage; trained for; training for; what i train for; "
        "put my training; use my degree|qualification|training|skill|language; want to learn; more "
        "to learn; could not learn; wanted more; more of a challenge; variety; interesting; more "
        "interesting; something with more; outgrown; ready; on my own two foot; a place at|on a; "
        "bigger; bigger yard|ship|house|hospital|firm; after a bigger; wider; variety of; more "
        "variety; be after more; want more; work my way; higher; rank; lead; leadership; senior; "
        "seniority; chance of; title; level; deputy; partner; partnership; qualified; new skill; "
        "new thing; nothing new; no training; train me; would not train; not train; no course; "
        "never get the chance; held back; hold me back; hold back; do more; do less; hands on "
        "again; own class; own list; own case; stay put; going nowhere; job be not go anywhere; "
        "not go anywhere; gone nowhere; same desk; same grade|band|level; overqualified; too "
        "small; small pond; new|fresh challenge; more challenge; progress; progression; nowhere to "
        "go; no room; room to grow; career development; grow; growth; next step|level|rung; move "
        "up|forward; promotion; promote; advance; advancement; outgrow; hit a|the ceiling; glass "
        "ceiling; ceiling; plateau; bigger role|job|team|stage|patch|kitchen|ward; more "
        "responsibility; stop learn; stretch myself; stretch; develop; step up; take the next; "
        "ready for more|the next|something; learn more; learn everything; learn all; nothing "
        "left|more to learn; nothing new to learn; no "
        "opportunity|opening|prospect|future|career|scope|ladder; few opportunity; better "
        "opportunity; opportunity to; chance to; a chance at; something bigger|better|new; no way "
        "to move|progress|go up; way up; way to move up; dead man 's shoes; as far as i could|can "
        "go; as far as i be go; go as far; take me|it as far; gone as far; more scope; more "
        "senior; senior role|post|position; a step up; be pass over; pass me over; be overlook; "
        "overlook me; get ahead; bit of movement; any movement; want to build; broaden; wider "
        "experience; get more experience; lead my own; run my own "
        "team|kitchen|branch|shop|store|ward|department; my own team|kitchen|ward|class; more "
        "design|creative|interesting|varied; use my; deputy job|post; more ?of a say; be a "
        "manager; head of"
    ),
    "new offer": (
        "join a friend; friend 's startup; a friend 's; join a startup|firm|company|rival|team; "
        "offer a place|job|post|role|contract; be offer; got offered; came up; too good; rang me; "
        "asked me over; recruit me; sounded me out; took a job|post|role with|at; go to work for; "
        "go to work at; go over to; went to a; the other side; move to a competitor; head hunt; "
        "somebody ring me; someone ring me; ring me up; call out of the blue; out of the blue; "
        "rival; competitor; another company|firm|school|club|paper|hospital; make me an offer; too "
        "good to; could not turn down; could not refuse; could not say no; make an offer; old "
        "boss; old colleague; ex colleague; friend of mine; ask me to join; ask me to come; invite "
        "me to; job offer; another offer; an offer; a better offer; offer me a|the|my|head|more; "
        "be offer a|the|my; headhunt; head hunt; poach; be approach; approach me; recruiter; dream "
        "job; tap me up; tap on the shoulder; come knock; come calling; better job; get the job "
        "at; get a job at|in|with; find something better; a place come up; something come up; a "
        "job come up; post come up; vacancy come up; better offer; another place offer|want"
    ),
    "boredom": (
        "bore; boring; boredom; repetitive; same thing; same old; same day; same "
        "four|three|two|five; monotonous; monotony; stale; tedious; dull; rut; in a rut; stagnate; "
        "stagnant; stagnation; nothing ever change|happen; no challenge; not challenge|stretch; "
        "too easy; too quiet; not busy enough; not enough to do; nothing to do; dead end; go "
        "through the motion; autopilot; on auto pilot; no variety; lose interest; lose my spark; "
        "lose the spark; spark go; fed up; fed up of|with; sick of the same; sick and tired; had "
        "enough; have enough of; have my fill; stand still; stuck in; in my sleep; with my eye "
        "shut|close; watch the clock; clock watching; itchy feet; need a change; fancy a change; "
        "want a change; change of scene|scenery|air; groundhog; brain be; mind numbing; numb; "
        "stimulating; unstimulating; stop learn; coast; tired of the same"
    ),
    "pay": (
        "pay; money; salary; wage; wages; earn more; earn; better pay; better paid; well paid; "
        "poorly paid; underpay; underpaid; minimum wage; a raise; raise; pay rise; no rise; rise; "
        "pay cut; freeze our|us|the; frozen us; commission; bonus; overtime rate; pension; "
        "benefit; more an hour; pound an hour; dollar more; an extra; a day rate; mileage; make "
        "rent; make the rent; the rent; make ends meet; pay the bill; cover my; not afford; could "
        "not live on; can not live on; live on it; mortgage; below market; market rate; double my; "
        "match it; match what; peanut; pittance; paid more; cost of living; financially; "
        "financial; owe me; late with the; not pay us|me; bounce"
    ),
    "hours": (
        "fifty hour; forty hour; sixty hour; no lunch; no break; lunch break; early morning; four "
        "o'clock; five o'clock; three o'clock; late; back by; bedtime; put to bed; never home; "
        "every sunday; every saturday; night duty; sleep pattern; double back; clopening; on the "
        "rota; six in the morning; rota; seven day; six day; days on; ten hour; fourteen hour; "
        "double; back to back; call out; standby; sleep; sunrise; dawn; dark; christmas; holiday; "
        "no weekend; free weekend; weekends back; evenings back; see daylight; daylight; sleep in; "
        "day off; time off; hours; long hour; the hour; less hour; fewer hour; twelve hour; "
        "sixty|seventy|fifty|eighty hour; night; nights; night shift; shift; the shift; split "
        "shift; double shift; late shift; early shift; weekend; evening; unsociable; antisocial; "
        "anti social; rota; roster; schedule; overtime; on call; sunday; saturday; every "
        "christmas; bank holiday; part time; day shift; nine to five; four day; four in the "
        "morning; early start; late finish; never see my; never at home|home; no life; no social "
        "life; work life balance; work-life; time at home; more time; away from home; on the road; "
        "see my kid|family"
    ),
    "too few hours": (
        "cut my hour; cut our hour; cut me to; cut us to; hour be cut; not enough hour; only give "
        "me; give me fewer; drop to; down to twelve|ten|eight|two|three|fifteen|sixteen; zero "
        "hour; short hour; few shift; no shift; stop give me hour|shift; not guarantee; hours dry; "
        "could not get the hour|shift; need more hour; want more hour|shift; want full time; go "
        "full time; full time instead"
    ),
    "burnout": (
        "; exhausted; tired; running on empty; dread; sunday night; cry on the; cry in the car; "
        "skeleton staff; two of us do; cover for everyone; drown; drowning; broke me; break me; "
        "had nothing left; run down; no let up; on the edge; heavy; emotionally; compassion "
        "fatigue; burn out; burnt out; burnout; burn me out; exhaust; exhausting; worn out; wear "
        "out; wear me down; run ragged; run into the ground; stress; stressful; pressure; "
        "overwhelm; overwork; too much work; workload; work load; short staffed; understaff; too "
        "few staff; too tired; knackered; shatter; on my knee; could not cope; not cope; could not "
        "sleep; not sleep; cry in; in tear; do the work of two|three; job of two|three; do "
        "two|three people; no support; case load; caseload; pace; relentless"
    ),
    "commute": (
        "two hour bus; bus ride; hour bus; hour drive|commute|each|train|ferry|round; hours in the "
        "car|each|there; forty|fifty|sixty|eighty|hundred mile; mile each way; the crossing; toll; "
        "the bridge; get a car; lose my car; no car; car die; the diesel; petrol price; last bus; "
        "last train; two bus; two train; change twice; closer; nearer; commute; commuting; too "
        "far; distance; the drive; long drive; drive be; the journey; travel time; traffic; the "
        "train; by train; train be|fare|strike; the bus; bus; motorway; each way; there and back; "
        "hour and a half; hour on the; hours on the|a bus|train|road; miles a day; mile round; "
        "petrol; fuel cost; parking; ferry; closer to where; nearer to where; the tube; drive "
        "two|three|an hour; spend * in the car|traffic|on the road; travelling be; get there; get "
        "to work; no bus; bus route|service be"
    ),
    "people": (
        "not agree with the way; the way they speak|treat|talk|do; row; have a row; had words; "
        "owner and i|me; manager and i|me; boss and i|me; head and i|me; she will not; he will "
        "not; she would not; he would not; never a thank; no thanks; no appreciation; not care "
        "about; only care about; treat us like; shouty; sarcastic; moody; unprofessional; lie to "
        "me|us; promised me; promise and; broken promise; go back on; her son; his son; his wife; "
        "nephew; trustee; board; governor; committee; fall out; fell out; call me|us name; swear "
        "at; throw; belittle; ridicule; humiliate; pick on; treat like; treat me; treatment; "
        "spoken to; speak to; ignored; ignore; lie about; blame me; take against me; new head; new "
        "chef; new editor; the way they|he|she; how they treat; how i be treat; temper; bad "
        "temper; tantrum; control; controlling; jealous; affair; relationship; ex; in law; could "
        "not work with|for; not work with|for; will not work with|for; disagreement; dispute; "
        "quarrel; feud; stand up row; personality; blazing; loggerheads; difference; grievance; "
        "tribunal; union; my boss; my manager; my supervisor; the|a new|my "
        "manager|boss|supervisor|owner|principal|chef|head|lead|partner|director|registrar|matron|"
        "foreman|landlord|editor; the management; management; not get on; could|can not work with; "
        "can not stand; fall out; fell out; row; argue; argument; conflict; clash; personality; "
        "toxic; culture; atmosphere; bully; bullying; bullied; micromanage; micromanagement; "
        "breathing down; over my shoulder; shout at me|us|people|staff; shouted at; be shout; "
        "scream at; rude; harass; harassment; discriminate; discrimination; racist; racism; "
        "sexist; no respect; not respect; disrespect; gossip; backstab; clique; blame culture; "
        "unhappy with the; difference of opinion; see eye to eye; see things differently; not "
        "appreciate; not value; undervalue; unappreciated; not listen; hostile; poisonous; fight "
        "with; trust; politics; office politics; disagree with; favourite; favouritism; bad blood; "
        "colleague be; my colleague; undermine; take the credit; behind my back; nepotism; cold "
        "shoulder; bad management; words with; checks everything; check everything; rewrite my"
    ),
    "ethics": (
        "ethic; ethics; unethical; ethical; moral; morally; unsafe; safety; cut corner; cutting "
        "corner; dishonest; lie to; lying to; mislead; illegal; fiddle; fiddling; cook the book; "
        "conscience; sleep at night; values; principle; not agree with how|what|the; not "
        "comfortable with how|what; mis sell; rip off; fraud; against what i; not right what; "
        "cover up; ask me to lie|sign|falsify"
    ),
    "study": (
        "exams; exam; actuarial; evening class; full time study; thesis; finish my; dissertation; "
        "postgraduate; undergraduate; bootcamp; seminary; academy; licence; certificate; year to "
        "study; back at; lecture; foundation year; pgce; bar; articles; learn to; go|going back to "
        "school|university|college|study|education|uni; back to school|college|university; study; "
        "studies; degree; course; master; masters; phd; doctorate; diploma; qualification; full "
        "time education; university; college; train as|to be; to train; retrain; retraining; my "
        "training; a place at|on; get a place; scholarship; finish my|the "
        "degree|study|thesis|course; exam; law school; med school; medical school; nursing school; "
        "apprenticeship; conversion; access course; night school"
    ),
    "change of field": (
        "change career|field|industry|direction|trade; career change|switch; change of "
        "career|direction|field; different industry|field|line|direction|kind|sort|sector; switch "
        "to|field|into; leave the industry|trade|profession; out of the industry|trade|game; out "
        "of catering|retail|hospitality|sales|teaching|nursing|law|finance|banking|farming; "
        "something ?completely different|useful|meaningful; try something; try my hand; move into; "
        "get into; be do with; make a difference; give something back; always want to; calling; "
        "vocation; new direction; a different life"
    ),
    "own business": (
        "start|set up|open|launch|begin ?up my|our|a "
        "own|business|company|shop|salon|firm|practice|studio|cafe|van; start a business; my own "
        "shop|salon|company|practice|van|business|boss|place|studio|firm|restaurant; be my own "
        "boss; work for myself; go|go out on freelance|self employ|solo|alone|own; freelance; "
        "freelancing; self employ; set up on my own; on my own account; go it alone; start up; own "
        "thing; buy a franchise"
    ),
    "travel": (
        "argentina; brazil; japan; canada; africa; asia; europe; spain; portugal; italy; greece; "
        "nepal; mexico; chile; on purpose; took that time; took the time; take a year; promise "
        "myself; year for myself; for myself; sail; walk the; ride a; cycle from; went to; saddle; "
        "read all; write a book; wrote a book; novel; band; tour; vietnam; thailand; australia; "
        "new zealand; india; peru; see a bit of; ticket; flight; van; camper; cycle; walk; trek; "
        "kibbutz; ski season; teach english; tefl; ireland; travel; traveling; travelling; go "
        "travelling; backpack; backpacking; round the world; around the world; sabbatical; gap "
        "year; year out; career break; take a break; take time out; time out; some time off; see "
        "the world; a year off; year off; work abroad; live abroad; pick fruit; volunteer in; "
        "voluntary work; asia; south america; walk the camino; sail"
    ),
    "retirement": (
        "retire; go while i; hang up; my age; at my age; i be sixty|sixty-five; sixtieth; "
        "pensioner; bus pass; call it a day; end of my career; retire; retirement; take my "
        "pension; voluntary retirement; early retirement; draw my pension; hang up my; time to "
        "stop; slow down; put my foot up"
    ),
    "sold it": (
        "i sell it|my|the|up; we sell it|our|the; sell ?it as a going concern; going concern; sell "
        "my business|company|shop|share|half|stake; be buy out; buy me out; take the cheque; cash "
        "in; decent offer"
    ),
    "unrest": (
        "come back to the office; back to the office; back in the office; return to office; return "
        "to the office; make us all; make us come; new policy; new rule; change the rota; change "
        "the job; new system; job change; role change; not the job i; not what i sign; change of "
        "plan; sold to; be sell to; reorganisation; reorganise; too much change; one change after; "
        "change after the other; keep change; constant change; everything change; somewhere ?more "
        "settle|stable|steady; more settle; settled; stability; stable; unstable; uncertainty; "
        "uncertain; instability; chaos; chaotic; turnover; insecure; job security; more secure; "
        "security; new system every; never know where i stand; rumour; writing on the wall; "
        "sinking ship; jump before; see it come; direction of the|company; change of "
        "management|ownership|direction; new owner|management|regime; be drop drama; drop my "
        "subject; bring in new; not the same place; take over; buy by; be buy"
    ),
    "resigned": (
        "getting out first; get out first; get out before; be out the door; beg me for|to; told "
        "them i could; and go; tell them i; left them to it; walked; storm out; throw my apron; "
        "leave my key; on my term; while i be still; time to go; my own accord; by choice; of my "
        "own; retire; resign; resignation; hand in my; hand my notice; give ?in ?my|in notice; "
        "give two|four|three|six|a week; give a month; put in my notice|two|resignation; serve my "
        "notice; walk out; i walk; i quit; quit; jack it in; pack it in; chuck it in; throw in the "
        "towel; tell them where; tell them i be leave; i decide to leave|go|move; decide to leave; "
        "choose to leave|go; own accord; own choice; my choice; my decision; my own decision; "
        "voluntarily; voluntary; i leave because i want; off my own bat; on my own term; want to "
        "leave; my idea to leave; nobody push|make|force|ask me; stick the job; pull the plug "
        "myself; they beg me; beg me to stay; ask me to stay; want me to stay; want to extend|keep "
        "me|renew; try to keep me; offer to extend|keep|renew; be welcome back; door be open; "
        "would have keep me; could have stay; could have stayed"
    ),
    "wanted out": (
        "try to get out; get out of there; send fifty|forty|thirty|a hundred application; "
        "application before; apply everywhere; apply for everything|anything; desperate to; could "
        "not wait to leave|go|get; look for a way out; look for the exit; anything to get; want "
        "out; been looking; have be look for; look for a year|months; long want to; count the day; "
        "days till; plan my escape; escape"
    ),
    "mutual": (
        "mutual; mutually; by agreement; settlement agreement; compromise agreement; parted way; "
        "part way; part company; agree to part; not a good fit; not the right fit; was not a fit; "
        "did not work out; not work out"
    ),
}
"""What the person chose, or had enough of."""

DENIED_FAMILIES = {
    "pay": (
        "pay|money|salary|wage be good|fine|great|decent|generous|excellent|never|all "
        "right|okay|brilliant; pay well; pay me well; no quarrel with the pay; happy with the "
        "pay|money|salary; be well paid; good money"
    ),
    "contract ended": (
        "renew me|us; offer to renew|extend|keep; turn it down; turn down the|a "
        "renewal|extension|contract; halfway through; half way through; four month early; before "
        "it end; before the end; early"
    ),
    "hours": (
        "hours|shift|rota|night|weekend be good|fine|great|lovely|grand|never|perfect; suit me; "
        "hours suit; like|love the hour|shift|night; never mind the hour|shift|night|weekend; not "
        "mind the hour|shift|night|weekend"
    ),
    "commute": (
        "could not be closer; not far; end of my|your street; end of the street; five minute from; "
        "ten minute from; round the corner; around the corner; live next door|over the road|across "
        "the road; walk to work; five|ten minute walk|away; on my doorstep; door to door in; easy "
        "commute; handy for; convenient location"
    ),
    "people": (
        "boss|manager|supervisor|team|colleague|owner be ?be ?always "
        "brilliant|great|lovely|fantastic|kind|good|wonderful|decent|sound|grand|super|excellent; "
        "get on with|great|well|fine|brilliantly; no bad blood; nothing bad to say; not a cross "
        "word; never a cross word; love the|my team|people|boss|manager|colleague; like the|my "
        "team|people|boss|manager|colleague; good|great|lovely "
        "bunch|boss|manager|team|people|crowd; decent people; good people"
    ),
    "health": (
        "fit as a fiddle|flea; nothing wrong with me; never a day sick; never have a day sick|off; "
        "in good health; perfectly healthy|fit; never ill|sick; right as rain; healthy as"
    ),
    "it closed": (
        "still there; still go|going|run|open|trade|trading; still go strong; be thrive; do well "
        "without; busier than ever; still in business; open to this day; do great"
    ),
    "growth": (
        "plenty of|lots of room|scope|opportunity|progression|promotion|training; offer me "
        "head|promotion|deputy|the manager; offer me the|a "
        "promotion|deputy|lead|head|supervisor|bigger; promote me twice|every|quickly; be in line "
        "for; i be learn|learning loads|lots|every; not want promotion"
    ),
    "boredom": (
        "never bored; never be bore; never a dull; love the work|job; like the work|job; enjoy the "
        "work|job; never dull; interesting work; every day be different; love every minute; still "
        "love it; work be interesting|great|good"
    ),
    "wanted out": (
        "not ?even ?really look; not on the market; happy where i be; happy there; would have "
        "stay; not want to leave; not plan to leave; no plan to leave; love it there; otherwise i "
        "would; otherwise i would still"
    ),
    "dismissed": (
        "no trouble; sorry to see me go; sorry to lose me; be sorry i; give me a reference; speak "
        "to you on the phone; happy to give; glow reference; good reference; lovely reference; "
        "send off; on good term; leaving do; beg me; ask me to stay; want me to stay; no question "
        "of; spotless record; nobody push me"
    ),
    "family": (
        "not have a family|child|kid|baby; before the kid|child; no tie; no kid; not have "
        "kid|child; no family; no dependant"
    ),
}
"""What an account says was in order: the family it speaks against."""

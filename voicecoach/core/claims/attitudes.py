"""What a person wants and avoids: fixed axes with two poles, and the words of liking."""

from voicecoach.core.claims.lexicon import Lexicon

AXES = Lexicon(
    {
        ("pace", 1): (
            "fast pace; fast-pace; busy; busier; busy environment; rush; high energy; fast move; "
            "hustle and bustle"
        ),
        ("pace", -1): (
            "slow; slower; quiet; calm; relax; steady pace; slow pace; peaceful; unhurried; "
            "take my time"
        ),
        ("company", 1): (
            "in a team; in team; work with a team; as part of a team; team player; "
            "with other people; with others; collaborate; collaboration; collaborative; "
            "bounce idea; around people; people around me; team environment; group work; "
            "teamwork; be part of a team"
        ),
        ("company", -1): (
            "work alone; alone; on my own; by myself; independently; solo; leave to myself; "
            "lone worker; work independently; in my own space"
        ),
        ("oversight", 1): (
            "structure; check in; daily stand up; stand up; clear instruction; guidance; "
            "close supervision; what be expect; feedback; regular feedback; clear direction; "
            "be tell * what to do; manager who check in; hands on manager; what 's expect; "
            "supervise closely"
        ),
        ("oversight", -1): (
            "leave me alone; be left to it; leave me to it; be left alone; left to it; "
            "be leave alone; leave to get on; autonomy; freedom; hands off; let me get on; "
            "leave to figure; figure it out on my own; independence; own initiative; "
            "trust me to; left to my own devices; without someone over my shoulder; "
            "space to get on; make my own decision"
        ),
        ("micromanagement", 1): (
            "micromanage; micro manage; micromanagement; look over my shoulder; over my shoulder"
        ),
        ("managing people", 1): (
            "run a branch|shop|store|site|office|kitchen|ward|school|centre|depot; "
            "manage people; people management; manage a team; lead a team; be a manager; "
            "become a manager; into management; management role; lead people; manage; "
            "run my own team|department|kitchen|branch|shop|store|site|office; "
            "run a team|department; line management; supervise people; leadership role; "
            "get into management"
        ),
        ("managing people", -1): (
            "hands on; stay technical; individual contributor; on the tools; stay on the floor; "
            "stay in the classroom; stay at the bedside"
        ),
        ("routine", 1): (
            "routine; the same every day; predictable; what each day bring; know what to expect; "
            "consistency; repetitive work; the same thing every day; stability"
        ),
        ("routine", -1): (
            "variety; every day to be different; every day be different; no two day; "
            "unpredictable; something different every day; different every day; "
            "change all the time"
        ),
        ("pressure", 1): (
            "pressure; under pressure; tight deadline; stress; stressful; high pressure; crisis"
        ),
        ("company size", 1): (
            "large|big|huge company|firm|organisation|organization|corporate|corporation|"
            "employer|hospital|chain; "
            "corporate environment; multinational"
        ),
        ("company size", -1): (
            "small|tiny company|firm|organisation|organization|business|practice|shop; startup; "
            "start up; family business; where everybody know"
        ),
        ("detail", 1): "detail orient; detail; detail person; precision; fine print",
        ("detail", -1): "big picture; big picture person; strategy over detail",
        ("contract", 1): "permanent; permanent work|job|role|position; long term role",
        ("contract", -1): (
            "contract|temp|freelance|agency work; contracting; temping; freelancing; freelance; "
            "on contract; stay on contract; short contract"
        ),
        ("remote work", 1): (
            "remote; fully remote; work from home; work remotely; home office; home work"
        ),
        ("remote work", -1): (
            "in the office; in office; on site; come into the office; office base; "
            "office environment; in person"
        ),
        ("weekends", 1): (
            "weekend; saturday and sunday; saturdays; sundays; work saturday; work sunday"
        ),
        ("night work", 1): (
            "love|hate|like|do|work|enjoy|prefer ?the night; night be; work night; "
            "night shift; do night; nights; overnight shift; graveyard shift"
        ),
        ("early starts", 1): (
            "morning; early morning; early start; early riser; morning person; early shift"
        ),
        ("early starts", -1): "not a morning person; night owl; late start; late shift",
        ("overtime", 1): "overtime; extra hour; long hour; stay late; extra shift",
        ("travel", 1): (
            "travel; be on the road; travelling; traveling; business trip; away from home"
        ),
        ("relocating", 1): (
            "relocate; relocation; move anywhere; move for; move tomorrow; would move; "
            "move house; move city; move across the country"
        ),
        ("relocating", -1): "stay where i be; stay local; stay in the area",
        ("phone work", 1): "phone; on the phone; phone work; take call; cold call",
        ("customer contact", 1): (
            "customer; deal with customer; customer face; face to face; the public; client face; "
            "deal with the public; guest; front of house; front desk; "
            "customer facing; meet people; serve people; people round me"
        ),
        ("customer contact", -1): "back office; behind the scene; back of house",
        ("written feedback", 1): "in writing; on paper; written feedback; by email; a written",
        ("written feedback", -1): (
            "feedback face to face; to my face; on the spot; verbal feedback; "
            "spoken feedback; straight away and to my face"
        ),
        ("city", 1): (
            "city person; city girl|boy; the city 's|be what; city life; live in a|the city; "
            "big city; town person; the city"
        ),
        ("city", -1): (
            "country person; country girl|boy; the country; the countryside; country life; "
            "village life; rural; in a village; small town"
        ),
        (
            "children",
            1,
        ): "work with|teach ?young|small child|kid; the child; little one; under five",
        ("children", -1): "adult; adult learner; work with|teach older people",
        ("open plan", 1): "open plan; shared office; hot desk; hot desking",
        ("open plan", -1): "my own office; own desk; private office; my own room",
        ("uniform", 1): "uniform; dress code; suit and tie",
        ("leading", 1): "take the lead; take charge; be in charge; be the boss; call the shot",
        ("leading", -1): (
            "be told what; in the background; take a back seat; stay in the background; "
            "not be the boss; be one of the team"
        ),
        ("fixed hours", 1): "nine to five; fixed hour; set hour; regular hour; same hour",
        ("fixed hours", -1): (
            "flexible hour; flexitime; shift work; rotate shift; irregular hour; choose my hour"
        ),
        ("starting work", 1): "plan ahead; plan everything; make a plan; to do list",
        ("starting work", -1): (
            "dive straight in; jump straight in; play it by ear; make it up as i go; improvise; "
            "figure it out as i go; wing it; spontaneous"
        ),
        ("selling", 1): "sell; upsell; the selling side; cold calling",
        ("teaching others", 1): (
            "train new; train people; trainee; student; apprentice; mentor; mentoring; "
            "teach other; show people how"
        ),
        ("standing still", 1): "sit down; sit at a desk; computer all day; screen all day",
        ("standing still", -1): "on my feet; be on the move; move around; physical work",
        ("risk", 1): "take ?a risk|chance; gamble",
        ("risk", -1): "play it safe; play safe; be cautious; cautious",
        ("theory", 1): "theory; read about it",
        ("theory", -1): "practical; learn by do; hands dirty; practice over theory",
        ("noise", 1): "noise; noisy; buzz; loud; music on; lively",
        ("noise", -1): "silence; quiet place; peace and quiet; silent",
        ("working hours", 1): "full time; full-time",
        ("working hours", -1): "part time; part-time; reduce hour",
        ("on call", 1): "on call; be on call; on-call",
        ("public speaking", 1): (
            "public speak; present; give presentation; presentation; speak in public; "
            "speak to a crowd"
        ),
        ("conflict", 1): "conflict; confrontation; difficult conversation",
        ("change", 1): "change; adapt",
        ("paperwork", 1): "paperwork; admin; write report; documentation",
        ("outdoors", 1): "outdoors; outside; work outside",
        ("outdoors", -1): "indoors; at a desk; desk job; desk work",
        ("many things at once", 1): (
            "juggle; juggling; multitask; multi task; several things at once; "
            "lots of things at once; many things at once"
        ),
        ("many things at once", -1): "one thing at a time; one task at a time; focus on one thing",
        ("heights", 1): "height; ladder; work at height",
        ("public sector", 1): "public sector; government job; council job; civil service",
        ("public sector", -1): "private sector; private practice; private company",
        ("learning", 1): "learn new thing",
        ("competition", 1): "competitive; competition",
        ("sales targets", 1): "sales target; commission; target drive",
        ("specialism", 1): "specialist; specialise; go deep; deep specialist",
        ("specialism", -1): "generalist; bit of everything; wear a lot of hat",
        ("stay or move", 1): "stay long term; stay for the long term; stay put",
    }
)
"""(axis, pole): a wish for a pole and a wish against the other are the same sign."""

ATTITUDES = Lexicon(
    {
        1: (
            "like; love; enjoy; prefer; thrive; thrive on; want; happy to; happy with; happy; "
            "fine; okay; all right; do my best; do best; work best; at my best; be at my best; "
            "suit me; suit; willing; open to; good for me; best part; look for; keen; not mind; "
            "not a problem; no problem; not have a problem; not have any problem; no issue; "
            "fan of; my goal; ideal; would like; comfortable; up for; glad; rather have; aim; "
            "drawn to; work well; can work; feel alive; excite; motivate; energise; energize; "
            "adore; be into; appreciate; value; i need; great with; say yes; flexible; "
            "feel at home; interest in; can only; only want; only work; favourite; favorite; "
            "reassuring; cope well; no preference against; happiest; dream; goal"
        ),
        -1: (
            "not good with; no good with; go mad with; nervous; hate; dislike; "
            "can not stand; avoid; rather not; bore; bored; drive me mad; "
            "drive me crazy; struggle with; struggle; not for me; dread; find * difficult; "
            "draining; drain; rule out; do not do; not an option; stress me; worst; "
            "least favourite; least favorite; burn out; stay away from; say no; rather avoid; "
            "not suit me; crumble; fall apart; freeze; unwilling; refuse; tire of; "
            "too much for me; terrible; awful; useless; not great"
        ),
    }
)

TRAITS = Lexicon(
    {
        True: (
            "i be a; i be an; i be very; i be really; i be more of a; i would call myself; "
            "i consider myself"
        ),
    }
)
"""Opens a self-description, which needs no word of liking: "I'm a big picture person"."""

ASKS_FOR_ATTITUDE = Lexicon(
    {
        True: (
            "how do you like; do you like; prefer; preference; ideal; would you; work style; "
            "are you willing; willing; availability; what environment; comfortable; "
            "where do you see; do you mind; open to; how do you feel; suit you; available"
        ),
    }
)

EXCLUSIVE = Lexicon(
    {
        True: (
            "prefer; rather; best; only; want; ideal; ideally; happiest; need; most; hate; "
            "not like; not enjoy; not want; thrive; look for; person; suit me; always; "
            "all the time; not do well; at my best"
        ),
    }
)
"""Liking one pole this way leaves no room for the other; plain liking does."""

"""Competences interviewers look for, with the words that ask for and show each.

Each row: its name, how a posting or a question asks for it, what somebody says who did it, and the
tags of `core.claims` that show it, too. Patterns are over text in small letters.
"""

COMPETENCE_TABLE: tuple[tuple[str, str, str, str], ...] = (
    (
        "leading people",
        (
            r"\blead(?!\s+(?:generation|time))\w*|manag\w+ (?:\S+ ){0,3}(?:team|people|staff)|"
            "line manag|supervis|motivat|delegat|team lead|direct reports"
        ),
        (
            r"\b(?:i|we) (?:led|managed|ran|headed|supervised) (?:\S+ ){0,3}(?:team|people|"
            "staff|crew|group|shift|department|cooks|nurses|engineers|volunteers)|as (?:the|a|"
            r"an) (?:\w+ )?(?:team lead|manager|shift leader|supervisor)|when i (?:became|"
            r"took over)|\b(?:shift|team) (?:leader|lead)\b|direct reports|"
            r"my team\b.{0,80}\b(?:i|we) |i (?:delegated|handed over|gave (?:him|her|them|each)|"
            r"sent \w+ people)|\bpeople (?:in|on) my team|a (?:man|woman|person) (?:in|"
            "on) my team|(?:sat|sit) down with each"
        ),
        "@appraisal",
    ),
    (
        "conflict",
        ("conflict|disagree|difficult (?:colleague|person|people|conversation)|disput|argument"),
        (
            "weren't speaking|not speaking to each|argu(?:ment|ed|ing)|disagree|disput|"
            r"shouting|\brude\b|falling out|fell out|clash|angry (?:emails|letters|calls)|"
            "tension|conflict|(?:both|take|took) sides|friction|at odds|quarrel"
        ),
        "@disciplinary",
    ),
    (
        "failure",
        "fail|mistake|went wrong|setback|lesson|learn from|weakness",
        (
            r"\b(?:a|my) failure|i (?:got|did) (?:it |that |something )?wrong|"
            "my (?:own )?mistake|i (?:failed|messed up|should have|ought to have|never once|"
            "skipped|misjudged)|went badly|learnt from it|learned from it|took from it|"
            "we lost (?:the|around|about)|it was my fault|never again"
        ),
        "",
    ),
    (
        "customers",
        "customer|client|guest|service|complain|patient care|visitor",
        (
            r"\bcustomers? (?:were|was|had|sent|stayed|came|complained|rang|wrote|left|who|got)|"
            r"\b(?:a|the|an angry|our) (?:guest|couple|client|customer)\b.{0,60}\b(?:arriv|"
            "complain|angry|upset|unhappy|furious|sent back|found that|asked)|apologi[sz]ed|"
            r"complaints?\b|satisfaction|five star|review that|stayed with us|loyal|"
            r"refund(?:ed)? (?:him|her|them)|they've (?:stayed|come back)|\bguests?\b"
        ),
        "@complaints @accounts managing",
    ),
    (
        "planning",
        (
            r"plan(?:ning|s)?\b|organi[sz]|priorit|deadline|schedul|coordinat|project manage|"
            "logistics"
        ),
        (
            r"i (?:wrote|made|drew up|worked out|set up) (?:a|the|our) (?:\w+ )?(?:plan|"
            r"schedule|timetable|rota|list of every)|\bthe rota\b|rehears(?:ed|al)|i (?:planned|"
            "scheduled|prioriti[sz]ed|organi[sz]ed)|we were organi[sz]ing|milestone|"
            "a plan with|coordinated"
        ),
        "@project @rota @events @diary",
    ),
    (
        "numbers",
        r"analy|data|numeric|figures|statistic|report(?:ing|s)\b|metric|insight",
        (
            r"\bi (?:analy[sz]ed|measured how|collected the last|worked out how|"
            "compared the numbers|traced|calculated|counted|ran the numbers)|a/b|"
            "as a test against|dashboard|the (?:sales )?(?:numbers|figures) (?:in|from|without|"
            r"showed)|showed the numbers|spreadsheet|percent to|\bsql\b"
        ),
        "@stats @dashboards @sql @forecast",
    ),
    (
        "change",
        r"\bchange|adapt|flexib|transform|transition|new (?:system|process)|agil",
        (
            "(?:changed|switched|moved|went over) to (?:a )?new|new (?:system|software|tool|"
            "till)|(?:after|before|during) the (?:merger|takeover|reorgani[sz]ation|move)|"
            "rolled (?:it|them) out|got used to|everyone onto|brought in a (?:tool|system|new)|"
            r"resist(?:ed|ance)|the change\b|adapt(?:ed|ing)|from (?:paper|hand) to"
        ),
        "",
    ),
    (
        "teaching",
        (
            "teach|train(?!e[er])|coach|mentor|onboard|induct|develop(?:ing)? (?:people|others|"
            "staff)"
        ),
        (
            r"\bi (?:trained|taught|coached|mentored|showed (?:them|him|her|everyone|new)|"
            "explained (?:it|the|how)|ran (?:a )?(?:training|workshop)s?)|(?:a|the|"
            "one page) guide for|step by step|apprentices? to look after|training session|"
            "short sessions|onboard"
        ),
        "@training @induct",
    ),
    (
        "initiative",
        r"initiative|self[- ]start|proactiv|independen|drive\b|ownership|own(?:ing)? ideas",
        (
            "nobody (?:had )?asked me|no one asked me|nobody told me|off my own bat|"
            "on my own initiative|i (?:decided|felt (?:that )?(?:i|it|someone)) (?:to|should|"
            "that|was)|i should (?:do|sort)|i (?:started|began) (?:writing|collecting|asking|"
            "keeping)|set myself|somebody had to|i (?:suggested|proposed|volunteered|"
            "offered to|came up with)|showed it to (?:the|my) boss|let me try|"
            "talked the (?:owner|boss|manager) into|before (?:somebody|anyone|anybody) got"
        ),
        "",
    ),
    (
        "problem solving",
        "problem|solv|troubleshoot|root cause|diagnos|complex|investigat",
        (
            "find(?:ing)? (?:out what|the cause|out why)|the (?:real )?(?:cause|reason) (?:was|"
            "of|turned)|turned out (?:that|to|it)|it turned out|root cause|i (?:noticed|"
            "discovered|found out|traced|tracked|pulled the)|nobody could say why|by cause|"
            "never matched|one thing at a time|only one thing|(?:a week|days|"
            "weeks) of (?:trials|tests)"
        ),
        "@oncall @helpdesk",
    ),
    (
        "pressure",
        "pressure|fast[- ]paced|deadline|stress|resilien|calm|urgent|crisis",
        (
            "the (?:day|evening|night|morning) before|called in sick|at short notice|(?:hours|"
            r"days|weeks) before (?:we|it|the)|we had (?:\w+ )(?:hours|days|minutes) to|"
            "broke down|under pressure to deliver|that (?:same )?(?:night|evening)|"
            "in the middle of the night|last minute|tight deadline|emergency|"
            "with the staff for|same evening|short of staff"
        ),
        "@oncall",
    ),
    (
        "persuading",
        "persua|influenc|negotiat|stakeholder|convinc|present|buy[- ]in",
        (
            "persuad|convinc(?:ed|e|ing) (?:the|my|our|them|him|her|everyone)|"
            r"talked (?:\S+ ){1,3}into|won (?:him|her|them) over|win (?:him|her|them) over|"
            r"got (?:the|my) \w+ to (?:agree|pay)|negotiat|made the case|buy[- ]in|"
            "took some fighting|on our side|pitched (?:it|the idea)"
        ),
        "@negotiate @speaking",
    ),
    (
        "teamwork",
        (
            "team ?(?:work|player|spirit)|collabor|cross[- ]functional|"
            "work(?:ing)? with others|part of a team"
        ),
        (
            "work(?:ed)? (?:closely )?(?:together )?with (?:the|two|three|our|my|other|"
            r"another) \w+ ?(?:team|department|designer|developers|colleagues)|together with|"
            "across (?:two|three|four|several) (?:teams|departments)|sat with the|as a team|"
            "helped (?:each other|a colleague)|pair(?:ed|ing) (?:up )?with"
        ),
        "",
    ),
    (
        "technology",
        r"technolog|software|system|digital|\bit skills|automation|tools\b|platform",
        (
            r"(?:database|server|replication|hardware|deploy|migrat\w+|automat(?:ed|ion)|"
            r"a script|an app\b|api\b|backup|software|new system|online|systems?|website|code)\b"
        ),
        "@coding @database @deploy @cloud @network @erp",
    ),
    (
        "selling",
        (
            r"\bsales|sell(?:ing)?\b|quota|new business|account(?:s)? manage|revenue|upsell|"
            "pipeline"
        ),
        (
            r"\b(?:i|we) (?:sold|signed|pitched|upsold)|\b(?:deal|deals|quota|prospects?|"
            r"pipeline|sales target|cold call\w*)\b|(?:biggest|new|key) accounts?|upsell"
        ),
        "@coldcall @closing @upsell @accounts managing",
    ),
    (
        "money",
        "budget|cost|p&l|profit|financial|spend",
        (
            "budget|cut (?:our|the) costs?|saved (?:about |around |over |"
            r"nearly )?(?:\S+ ){0,3}(?:pounds|euros|dollars|thousand|a (?:week|month|year))|"
            r"overspen|of the money|without spending|\binvoice"
        ),
        "@budget @forecast @procurement @fundraise @grants",
    ),
    (
        "safety",
        r"safety|\brisk|hazard|compliance|safeguard|\bhse\b",
        (
            r"injur|accident|safety|unsafe|dangerous|risk assessment|\bhazard|(?:got|get|"
            r"gets) hurt|missed dose|near miss|first aid|a crack\b|evacuat"
        ),
        "@safeguarding @fire safety",
    ),
    (
        "accuracy",
        "accura|detail|quality|thorough|error[- ]free|precis|checking|audit",
        (
            r"an error|found (?:an|the|four|more) (?:\w+ )?(?:error|mistake)|wrongly|"
            "checked (?:by hand|the proof|every)|by hand with|double[- ]check|put right|"
            "calibrat|every difference|proof ?read|to the penny|quality control|inspected"
        ),
        "@reconcile @audit @proofread @testing",
    ),
    (
        "hiring",
        "recruit|hiring|talent|interviewing candidates",
        (
            r"\bi (?:hired|recruited|interviewed (?:\w+ )?(?:candidates|people|applicants))|"
            r"open position|the references|job advert|candidates?\b|shortlist"
        ),
        "@hire",
    ),
    (
        "improving",
        r"improv|optimi[sz]|efficien|streamlin|process|lean\b|innovat",
        (
            r"(?:went|came|fell|rose|goes|down|up|cut) (?:\w+ )?from (?:\S+ ){1,6}to\b|"
            r"became (?:\w+ )?(?:days|hours|minutes)|is now (?:about )?\w+ (?:minutes|hours|"
            r"days)|(?:saves?|saved) (?:each|us|about|around|nearly|over)\b|went down by|"
            "was down to|simplif|streamlin|more efficient|faster|cut (?:it|this|that|"
            r"the \w+) (?:to|down|by)|stopped happening|every one since|easier|quicker|fairer"
        ),
        "",
    ),
    (
        "helping people",
        (
            r"\bcar(?:e|ing)\b|empath|support(?:ing)? (?:people|others|patients|children|"
            "families)|vulnerable|compassion|wellbeing"
        ),
        (
            r"resident|patient (?:was|who|felt)|looking after|\bhis (?:mum|mother)|"
            "families? had|losing weight|comfort(?:ed|ing)|listened to (?:him|her|them)|"
            "vulnerable|in distress|was crying|bereave|carer"
        ),
        "@dementia @mental @personal care @sen",
    ),
)

"""Skills of offices, sales, paper and code, each told in many ways: one tag a skill.

Syntax as in `lexicon`; how narrow a family is follows what an employer would ask for.
"""

OFFICE_SKILLS = {
    "@payroll": (
        "payroll; pay run; run the pay; payslip; bank file; pay people's wage; do the wage; "
        "wage run; process pay|salary|wage"
    ),
    "@invoicing": (
        "invoice; invoicing; bill client; raise invoice; accounts receivable; billing run"
    ),
    "@credit control": (
        "credit control; chase|chasing ?late|overdue|unpaid "
        "payment|invoice|debt|money|bill|client; "
        "overdue|unpaid|late invoice|account; ask * for money; debt collection; get * pay up; "
        "chase debt|payment|debtor; collection; overdue account; arrears"
    ),
    "@purchase ledger": (
        "purchase ledger; accounts payable; pay supplier; supplier invoice; bought ledger"
    ),
    "@reconcile": "reconcile; bank reconciliation; reconciliation; month end; close the month|book",
    "@vat": "vat return; vat; sales tax; gst; file return",
    "@tax": "tax return; corporation tax; self assessment; tax computation; do * tax",
    "@audit": "external audit; internal audit; audit; auditor; auditing",
    "@bookkeeping": "bookkeeping; bookkeeper; keep ?the book; do the book; double entry; ledger",
    "@forecast": (
        "forecast; forecasting; cash flow model; financial model; build model; budgeting model"
    ),
    "@accounts": "statutory account; year end account; prepare account; consolidate; consolidation",
    "@budget": (
        "manage|hold|own|control|run|look_after|responsible_for * budget; budget responsibility; "
        "my|our own budget; budget holder; profit and loss; p and l; in charge of * budget; handle "
        "* budget; purse string; set|do the budget; budget of"
    ),
    "@tender": "tender; bid writing; write bid; rfp; pitch for work; procurement exercise; pqq",
    "@procurement": (
        "procurement; procure; sourcing; purchase order; buyer; buying team; negotiate with "
        "supplier"
    ),
    "@contracts": "draft contract; contract drafting; review contract; negotiate contract; redline",
    "@negotiate": "negotiate; negotiation; haggle; bargaining; hammer out",
    "@coldcall": (
        "cold call; cold calling; phone stranger; ring stranger; call stranger; dial; prospect; "
        "prospecting; knock on door; door to door; door knocking; canvass; outbound call; "
        "work the phone; hit the phone; generate * own lead; ring|phone|call people|businesses|"
        "business|company|companies|firm cold; people|firm|business|company who|that have never "
        "hear of; out of the phone book; down the phone book"
    ),
    "@closing": "close ?a|the ?big deal|sale|business|account; closer",
    "@accounts managing": "key account; account management; account manager; manage account",
    "@upsell": "upsell; cross sell; upselling; add on sale",
    "@demo": "product demo; demo the; give demo; demonstrate product; demonstration",
    "@crm": "crm",
    "@complaints": (
        "handle complaint; deal with complaint; complaint; angry|difficult|aggressive|irate "
        "customer; "
        "irate caller"
    ),
    "@telephone": (
        "answer ?the phone; phone work; on the phone; take call; switchboard; call centre; headset"
    ),
    "@reception": "reception; receptionist; front desk; check in guest; greet visitor",
    "@diary": (
        "diary management; manage diary|diaries|calendar; book travel; travel booking; look "
        "after * diary"
    ),
    "@minutes": "take ?the minute; minute taker; minute the meeting; minute of meeting",
    "@typing": (
        "touch type; audio type; type letter; typing speed; words a minute; dictation; type up"
    ),
    "@shorthand": "shorthand; teeline; pitman",
    "@filing": "do ?the|all filing; filing system; archive record; record management",
    "@dataentry": "data entry; key in; enter data",
    "@rota": "rota; roster; schedule shift; shift plan; do the schedule; staff schedule; rostering",
    "@appraisal": "appraisal; performance review; one to one; annual review; pdr",
    "@disciplinary": (
        "disciplinary; grievance; written warning; verbal warning; misconduct; discipline "
        "somebody; "
        "performance manage; performance improvement plan"
    ),
    "@hire": (
        "hire; hiring; recruit; recruitment; interview candidate|people; sit on * panel; "
        "take on staff; take people on; choose * staff; interview for"
    ),
    "@fire": (
        "sack; dismiss; dismissal; fire "
        "someone|somebody|anyone|anybody|people|him|her|staff|a|one|two; let "
        "someone|somebody|anyone|anybody|him|her|them go; "
        "let a|one|two|three|my|our|the "
        "person|people|manager|apprentice|cook|chef|nurse|driver|worker|assistant go; let "
        "a|my|our|the night|shift|head|kitchen|site manager|chef|supervisor|foreman go; "
        "lay|laid someone|anyone|anybody|people off; "
        "get rid of someone|somebody; terminate employee|contract|someone; redundancy "
        "consultation; "
        "give * their notice; make someone|people|anyone redundant; make redundancy; "
        "lay off someone|people|staff|two|three|four|five|six"
    ),
    "@dismissed": "be|get fire|sack|dismiss|terminate; get the sack; they fire|sack me",
    "@redundant": "be|get make redundant; be|get lay off; be|get let go; they lay me|us off",
    "@hired": "be hire|recruit; hire me; hire as",
    "@fire safety": (
        "fire alarm|door|exit|extinguisher|service|brigade|safety|and security|risk; on fire"
    ),
    "@induct": "induction; onboard; onboarding; show * the ropes; new starter; train * up",
    "@training": (
        "train|coach|mentor ?a|the|my|our|all|every|new * staff|people|starter|colleague|other|"
        "junior|apprentice|team|trainee|anyone|anybody|someone|nurse; trainer; deliver training; "
        "run training|workshop; training session; train other; mentor; teach * how to"
    ),
    "@leading": (
        "line manage; line manager; line management; manage|supervise|lead|run ?a|the|my|any|big|"
        "small team|people|staff|anyone|anybody|crew|shift|department; direct report; "
        "people under me; report to me|you; people management; supervisory; be|as ?a|an|the "
        "?night|shift|floor|site|ward|store supervisor|manager|foreman|forewoman; team "
        "leader; make supervisor; "
        "in charge of people|staff|a|the; be the boss; have a team of"
    ),
    "@project": (
        "project management; project manager; manage|run|lead ?a|the|whole project; prince2; pmp"
    ),
    "@agile": "agile; scrum; sprint planning; kanban; retrospective; scrum master",
    "@speaking": (
        "public speak; public speaking; speak|talk|present in|to front of; give ?a|the "
        "talk|keynote|"
        "speech|presentation|lecture; present to; keynote; address ?a|the room|crowd|conference; "
        "on stage; toast; speak at; stand up in front of; get up in front of; presentation; "
        "speak to a room|crowd|hall|audience; do ?a|any|some talk"
    ),
    "@chair": "chair meeting|the|a; run meeting; facilitate; facilitation; facilitator; workshop",
    "@interpret": "interpret; interpreter; interpreting; translate; translator; translation",
    "@sign": (
        "sign language; bsl; asl; makaton; auslan; i sign; i can sign; sign for; sign to; "
        "sign the whole; sign with; deaf"
    ),
    "@publish": "publish; publication; first author; author paper; my name on; peer review",
    "@community": (
        "home visit; community nurse|care|work|visit; in the community; in "
        "people|patient|client 's "
        "house|home; in people's house|home; visit patient|people|client|family; domiciliary; "
        "where they live; people's house; their own home"
    ),
    "@braille": "braille",
    "@write": (
        "write article|copy|blog|report|script; copywriter; copywriting; blog; content writing"
    ),
    "@press release": "press release",
    "@media": "journalist; media interview; on camera; press officer; spokesperson",
    "@proofread": "proofread; proof read; proofreading; copy edit; sub edit",
    "@grants": (
        "grant write|writing|application|bid|proposal; write|apply_for|go_for|put_in "
        "?a|the|our|most|any|big * grant|funding; write grant; grant; funding bid|application; "
        "grant writer"
    ),
    "@fundraise": "fundraise; fundraising; raise money; donor; sponsorship; appeal letter",
    "@events": (
        "organise event|wedding|conference; event management; event planning; plan event|wedding"
    ),
    "@social": "social media; instagram; tiktok; facebook page; run * account; post on; influencer",
    "@seo": "seo; search engine optimisation|optimization; keyword research; backlink",
    "@ppc": "ppc; paid search; google ad; ad spend; paid social; paid media; run ad",
    "@email marketing": "email campaign; newsletter; mail campaign; email marketing; mail merge",
    "@brand": "brand; branding; rebrand; brand guideline",
    "@research": "user research; usability test; interview user; focus group; survey design",
    "@wireframe": "wireframe; prototype; prototyping; mock up; ux design; user interface",
    "@spreadsheets": "spreadsheet; pivot table; vlookup; lookup; pivot; macro; index match",
    "@macros": "macro; vba; visual basic",
    "@slides": "slide deck; deck for the board; build deck",
    "@sql": (
        "sql; query database|the|a; write query|join; write * query; window function; "
        "pull * own data; pull data; run ?the query; select statement; stored procedure"
    ),
    "@database": "database; data warehouse; schema",
    "@coding": (
        "coding; write code; programmer; computer programming; program in; software "
        "developer; write software; "
        "developer; write script"
    ),
    "@medical coding": "medical|clinical coding; medical coder",
    "@testing": (
        "unit test; test suite; suite of test; automated test; write ?a|any|the test; test "
        "automation; automate test; write test; manual test; qa test"
    ),
    "@review": "code review; pull request; peer review code",
    "@deploy": "deploy; deployment; release to production; ship to production; ci; pipeline",
    "@oncall": "on call; pager; pagerduty; out of hour rota; incident response; be paged",
    "@cloud": "cloud; serverless",
    "@containers": "container orchestration; run container",
    "@ml": (
        "machine learning; train model; neural network; deep learning; data science; build model"
    ),
    "@stats": "statistic; regression; statistical analysis; significance test; hypothesis test",
    "@dashboards": "dashboard; build report; data visualisation; visualization",
    "@network": (
        "firewall; network switch; configure router; network admin; configure network; subnet; vpn"
    ),
    "@helpdesk": "helpdesk; help desk; first line support; service desk; it support; ticket queue",
    "@security": "penetration test; pen test; vulnerability; security audit; threat model",
    "@erp": "erp; erp system",
    "@cad": "cad; technical drawing; draw up plan; draughting",
}

"""What employers ask for in their words, and what people write of it in theirs.

Each family: how it is asked for, what shows it, and what comes near it. Patterns are over text in
small letters; the skills of `core.claims` know several hundred trades and tools besides.
"""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Family:
    asked: re.Pattern[str]
    shown: re.Pattern[str] | None
    """None where only the skill itself, by name, is enough."""
    near: re.Pattern[str]


_TABLE: tuple[tuple[str, str | None, str], ...] = (
    (
        (
            r"line manage|people manage|(?:lead|manag|supervis)\w* (?:\S+ ){0,4}(?:team|people|"
            r"staff|engineers|colleagues|reports|crew)|team lead|leadership"
        ),
        (
            r"(?:led|lead|leading|run|ran|running|head|manag\w+|supervis\w+) .{0,40}team of|"
            r"line manage|managed? (?:a team|\d+ people)|head of|led (?:a|the) "
            r"(?:\w+ )?(?:team|crew|group|shift)|direct reports|(?:shift|team) lead|(?<!assistant )"
            r"(?<!product )(?<!project )\bmanager,|supervisor,"
        ),
        r"team of (?:\d+|\w+)|took over|deputy|acting|stood in|captain|supervise (?:an?|one|the) ",
    ),
    (
        (
            r"teach|coach|mentor|onboard|train\w+ (?:of |and )?(?:\w+ )?(?:staff|new|"
            r"colleagues|junior|students)|junior staff"
        ),
        (
            r"mentor|coach|tutor|onboard|taught|train(?:ed|s)? (?:\w+ ){0,2}(?:new|starters|staff|"
            r"colleagues|apprentices|juniors)|supervise (?:an?|the) apprentice"
        ),
        r"explain|buddy|showed",
    ),
    (
        r"budget(?! airline)|p&l|cost control|financial responsibility",
        r"budget|p&l|(?:campaigns?|spend|spending|costs|purchases) (?:\w+ )?of [\d.,]+",
        r"petty cash|saved [\d.,]+|costs? down",
    ),
    (
        (
            r"increas\w+ (?:sales|revenue)|sales (?:growth|target|record|success)|upsell|up-sell|"
            r"quota|revenue growth|selling"
        ),
        (
            r"sold |upsell|upgrade|basket|quota|revenue|sales (?:up|of|by|from)|deals? worth|"
            r"(?:\w+ )?accounts|target"
        ),
        r"sales assistant|salesperson|customers served",
    ),
    (
        r"recruit|hiring|talent acquisition",
        r"recruit|hired|interviewed (?:\w+ )?candidates",
        r"interview panel",
    ),
    (
        r"weekend|\bshifts?\b|night work|nights|public holidays|on[- ]call|unsociable|overtime",
        r"weekend|\bshifts?\b|nights?\b|on[- ]call|saturday|sunday|bank holidays",
        r"rota|evening|early start|part[- ]time",
    ),
    (
        (
            r"manag\w+ (?:an? |the )?(?:\w+ )?(?:pub|hotel|restaurant|shop|store|branch|venue|bar|"
            r"caf[eé]|office|site|warehouse|kitchen)\b"
        ),
        (
            r"(?<!assistant )(?:pub|hotel|restaurant|shop|store|branch|venue|bar|caf[eé]|office|"
            r"site|warehouse|general) manager|licensee|landlord|head chef"
        ),
        r"assistant (?:\w+ )?manager|deputy manager|supervisor|duty manager",
    ),
    (
        r"fundrais|donors?\b|appeals",
        r"fundrais|donors?\b|donations?|\bappeal|raised [£$€\d]",
        r"charit|sponsor|grants?\b",
    ),
    (
        r"volunteers",
        r"(?:led|coordinat\w+|recruit\w+|manag\w+|train\w+) (?:\S+ ){0,3}volunteers",
        r"volunteer",
    ),
    (
        r"bookkeep|accounts payable|accounts receivable|invoic|ledger",
        r"bookkeep|invoic|ledger|reconcil|accounts (?:payable|receivable)",
        r"petty cash|payments|\btill\b|xero|quickbooks|sage",
    ),
    (
        r"written (?:english|communication|skills)|writing skills|copywriting",
        r"\bwrote\b|writ(?:e|ing|er|ten)\b|author|copy\b|articles|newsletter|reports",
        r"english|journalis|editor",
    ),
    (
        r"cash handling|cashing up|\btills?\b",
        r"\btills?\b|takings|cash",
        r"shop|bar\b|counter",
    ),
    (
        r"\brosters?\b|\brotas?\b|scheduling staff",
        r"\broster|\brota|schedul",
        r"shifts?\b|timetable",
    ),
    (
        r"food safety|\bhaccp\b|hygiene",
        r"food safety|\bhaccp\b|hygiene",
        r"kitchen|catering",
    ),
    (
        r"negotiat",
        r"negotiat",
        r"suppliers?|contracts?\b|deals?\b|procure|purchas",
    ),
    (
        r"telephone|phone|call cent",
        r"call cent|telephone|phone|hotline|switchboard|\bcalls\b",
        r"reception",
    ),
    (
        r"documentation|technical writing|writing (?:\w+ )?(?:guides|articles|manuals|policies)",
        r"articles|runbook|manual|guides?\b|documentation|handbook",
        r"wrote|minutes|newsletter",
    ),
    (
        r"parents|families|carers",
        r"famil(?:y|ies)|parents|carers|guardians",
        r"home visits",
    ),
    (
        r"stakeholder|presenting to|presentations|board level|executives",
        r"presented|\bboard\b|executives|steering|stakeholder|conference talk",
        r"reported (?:on|to)|liaise|briefed",
    ),
    (
        r"continuous integration|ci/cd|automated test|test automation",
        r"\bci\b|ci/cd|jenkins|github actions|unit tests|pytest|test automation|selenium",
        r"\bgit\b|tested",
    ),
    (
        r"\bapis?\b|web services|microservice",
        r"\brest\b|graphql|\bapis?\b|grpc|microservice|endpoints",
        r"backend|integration",
    ),
    (
        r"experiment|a/b test|hypothesis",
        r"a/b|experiment|hypothesis|controlled trial",
        r"survey|statistics",
    ),
    (
        r"electronic (?:\w+ )?records|patient records|\behr\b|\bepr\b|\bemr\b|clinical system",
        r"electronic|\behr\b|\bepr\b|\bemr\b|systmone|cerner|\bepic\b|\bemis\b",
        r"paper charts|records",
    ),
    (
        r"lead a subject|subject lead|curriculum lead|coordinat",
        r"coordinator|head of (?:department|subject|year)|subject lead|led (?:the )?\w+ week",
        r"organised|ran the",
    ),
    (
        r"visual merchandis|window display|shop display",
        r"merchandis|window",
        r"display|layout|shelf",
    ),
    (
        r"stock|inventory|ordering|replenish",
        r"stock|inventory|replenish|order(?:ed|ing) goods",
        r"deliveries|warehouse",
    ),
    (
        r"agenc(?:y|ies)|suppliers|vendors|contractors",
        r"agenc(?:y|ies)|suppliers?|vendors?|contractors?",
        r"freelancers",
    ),
    (
        r"analytics|web metrics",
        r"analytics|matomo|google data studio",
        r"open rate|dashboards?",
    ),
    (
        r"email marketing|newsletter|\bcrm\b",
        r"\bcrm\b|mailchimp|hubspot|salesforce|raiser.?s edge|zoho|pipedrive",
        r"newsletter|mailing",
    ),
    (
        r"registered (?:general )?nurse|\bnmc\b",
        r"\bnmc\b|registered nurse|\brgn\b",
        r"nurs",
    ),
    (
        r"qualified teacher|\bqts\b|teaching qualification",
        r"teaching council|\bqts\b|pgce|bachelor of education|registered teacher",
        r"teacher|taught",
    ),
    (
        r"qualified accountant|chartered accountant|\bacca\b|\bcima\b|\bcpa\b",
        r"\bacca\b|\bcima\b|\baca\b|\bcpa\b|chartered accountant",
        r"part[- ]qualified|studying (?:for )?acca|\baat\b",
    ),
    (
        r"\bifrs\b|\bgaap\b|\bfrs\b|accounting standards",
        None,
        r"\bifrs\b|\bgaap\b|\bfrs\b|statutory accounts",
    ),
    (
        r"kubernetes|\bk8s\b|container orchestration",
        r"kubernetes|\bk8s\b|openshift|\beks\b|\bgke\b",
        r"docker|container|nomad|podman",
    ),
    (
        r"power ?bi|tableau|looker|qlik|data visualisation|data visualization|dashboards",
        None,
        r"power ?bi|tableau|looker|qlik|dashboards?|d3\b",
    ),
    (
        r"\baws\b|azure|google cloud|\bgcp\b|cloud platform",
        None,
        r"\baws\b|azure|google cloud|\bgcp\b|cloud",
    ),
    (
        r"industrial|factory|plant maintenance|production line",
        r"industrial|factory|production line|manufacturing plant",
        r"three-phase|dairy|brewery|mill|conveyor",
    ),
    (
        r"inspection and test|test and inspect|\b2391\b",
        r"\b2391\b|\b2394\b|\b2395\b",
        r"testing and inspection|inspection and testing|tested",
    ),
    (
        r"driving licen[cs]e|driver'?s licen[cs]e",
        r"driving licen[cs]e|driver'?s licen[cs]e",
        r"provisional",
    ),
    (
        r"project manage|deliver(?:y|ing) projects|prince2|\bpmp\b",
        r"project manager|managed (?:a |the )?projects?|prince2|\bpmp\b|on time and (?:in|on|to)",
        r"coordinated|planned|rolled out",
    ),
    (
        r"customer service|guest service|client[- ]facing|customer[- ]facing",
        r"customers|guests|clients|served|satisfaction",
        r"public|visitors",
    ),
    (
        r"health and safety|\bnebosh\b|\biosh\b|risk assessment",
        r"health and safety|\bnebosh\b|\biosh\b|risk assessment|safety officer",
        r"safety|first aid",
    ),
    (
        r"english as an additional|\beal\b|\besl\b|\btefl\b",
        r"\beal\b|\besl\b|\btefl\b|languages (?:spoken|at home)",
        r"international|bilingual",
    ),
    (
        r"special educational needs|\bsend?\b|\bsenco\b|inclusion",
        r"special educational|\bsenco\b|\bautis|dyslexi|inclusion",
        r"one[- ]to[- ]one support|additional support",
    ),
)


@cache
def families() -> tuple[Family, ...]:
    return tuple(
        Family(re.compile(asked), re.compile(shown) if shown else None, re.compile(near))
        for asked, shown, near in _TABLE
    )

"""Words that name one subject of an amount in different ways: "the buses", "behind the wheel".

Only for amounts whose other words and questions may meet; a family never makes two things one where
both sides name different ones.
"""

from voicecoach.core.claims.lemmas import lemma

_FAMILIES = {
    "@bus": "bus buses coach coaches minibus pcv psv",
    "@lorry": "lorry truck hgv artic wagon rig cdl haulage trucker tanker trailer",
    "@taxi": "taxi cab cabbie minicab",
    "@forklift": "forklift flt",
    "@train": "train rail railway locomotive",
    "@aircraft": "aircraft plane airline flight cabin",
    "@ship": "ship vessel boat sea trawler",
    "@teach": "teach teacher teaching",
    "@class": "pupil student class child kid",
    "@nurse": "nurse nursing ward bedside",
    "@care": "carer care caring resident residential",
    "@midwife": "midwife midwifery birth baby labour delivered deliveries",
    "@childcare": "nursery childminder childcare creche daycare kindergarten preschool childmind",
    "@kitchen": "chef cook kitchen cooking cookery culinary",
    "@bar": "bar pub bartender barman barmaid",
    "@coffee": "coffee barista cafe",
    "@hotel": "hotel hospitality guest",
    "@restaurant": "restaurant diner bistro",
    "@retail": "retail shop store till checkout counter",
    "@hair": "hair hairdresser hairdressing salon barber stylist",
    "@dog": "dog puppy groom grooming kennel",
    "@farm": "farm farmer farming agriculture land grower orchard",
    "@sheep": "sheep ewe lamb lambing flock",
    "@cattle": "cattle cow herd dairy milking heifer calf",
    "@garden": "garden gardener gardening landscaping landscaper horticulture",
    "@plumb": "plumber plumbing plumb heating boiler",
    "@electric": "electrician electrical sparky wiring electric",
    "@wood": "joiner joinery carpenter carpentry woodwork",
    "@brick": "bricklayer bricklaying brickie masonry mason",
    "@paint": "painter painting decorator decorating",
    "@roof": "roof roofer roofing",
    "@build": "building builder construction site",
    "@weld": "welder welding weld fabrication fabricator",
    "@mechanic": "mechanic garage workshop",
    "@law": "law lawyer solicitor barrister attorney legal advocacy advocate paralegal",
    "@trial": "trial jury court",
    "@accounts": "accountant accountancy accounting bookkeeping bookkeeper",
    "@payroll": "payroll",
    "@insure": "insurance insurer underwriting underwriter broker",
    "@code": "code coding program programming developer software programmer",
    "@data": "data analyst analytics",
    "@design": "design designer",
    "@write": "write writer writing author novel book",
    "@journal": "journalism journalist reporter newspaper newsroom",
    "@publish": "publication publish publishing paper article print journal",
    "@research": "research researcher laboratory lab",
    "@doctorate": "phd doctorate doctoral thesis dissertation viva",
    "@masters": "masters msc",
    "@apprentice": "apprenticeship apprentice",
    "@placement": "placement internship intern",
    "@sport": "match game fixture referee umpire",
    "@coach": "coaching coach trainer",
    "@dance": "dance dancer dancing ballet",
    "@music": "music musician orchestra band",
    "@police": "police policing constable force",
    "@fire": "firefighter firefighting brigade",
    "@forces": (
        "army military soldier regiment infantry forces navy naval raf marines marine corps "
        "civilian civvy civvies defence deployment veteran serve enlistment enlist"
    ),
    "@business": "business company firm studio practice shop outfit",
    "@security": "security guard guarding",
    "@warehouse": "warehouse warehousing depot distribution",
    "@pick": "pick picking picker",
    "@deliver": "drop parcel delivery deliver courier",
    "@clean": "cleaner cleaning clean",
    "@call": "call phone telephone",
    "@ticket": "ticket helpdesk desk query enquiry",
    "@case": "caseload case",
    "@patient": "patient caseload",
    "@client": "client customer account",
    "@order": "order",
    "@cover": "cover diner",
    "@language": "language lingo multilingual bilingual fluent",
    "@move": "migration migrate move moved cutover switchover transition",
    "@build-out": "refurbishment refurb renovation fitout refit",
    "@website": "website site web",
    "@launch": "launch",
    "@audit": "audit auditor auditing",
    "@grant": "grant funding fund bursary",
    "@raise": "raise raised fundraising fundraise appeal donation",
    "@takings": "turnover takings revenue sales take",
    "@margin": "margin gm",
    "@saving": "save saving saved",
    "@mistake": "error mistake",
    "@harvest": "yield harvest crop",
    "@vaccine": "vaccination vaccine vaccinate jab uptake flu",
    "@churn": "churn cancellation cancel attrition",
    "@ownership": "ownership owner stake equity share own",
    "@energy": "energy electricity power",
    "@debt": "debt arrears ledger overdue outstanding",
    "@attempt": "attempt try sitting",
    "@dive": "dive diving diver",
    "@fly": "fly flying flown pilot",
    "@acre": "acre hectare",
    "@complaint": "complaint complain",
    "@accident": "accident crash bump collision incident",
    "@sick": "sick sickness absence",
    "@home": "house home property",
    "@volunteer": "volunteer volunteering",
}
_TAG_OF = {
    each: frozenset(tag for tag, words in _FAMILIES.items() if each in map(lemma, words.split()))
    for each in {lemma(word) for words in _FAMILIES.values() for word in words.split()}
}


WORKPLACES = frozenset(
    {"@childcare", "@retail", "@kitchen", "@bar", "@coffee", "@hotel", "@restaurant", "@care"}
)
"""Families of places, of which one life has several: a daycare and then a preschool."""


def families(words: frozenset[str]) -> frozenset[str]:
    """The families that these lemmas belong to."""
    return frozenset(tag for word in words for tag in _TAG_OF.get(word, ()))

"""Work that has several names: what employers call it, and what people write who did it.

Syntax as in `core.claims.lexicon`. A row is one thing, asked for or shown by any of its phrases; it
holds no phrase that is only near it. The skills of `core.claims` know several hundred more.
"""

from voicecoach.core.claims.lexicon import Lexicon

_OFFICE_AND_PEOPLE = {
    "casework": (
        "employee relation; casework; disciplinary; disciplinaries; grievance; dismissal; "
        "disciplinary hearing; tribunal"
    ),
    "absence": (
        "absence management; manage absence; sickness absence; day lost to sickness; attendance "
        "management; long|short term absence; sick leave; return to work interview; long absence"
    ),
    "leavers": "exit interview; leaver; hand in notice; offboarding; people who leave; resignation",
    "policies": (
        "people|hr|company|staff policy; write|update|draft policy; employee|staff handbook; the "
        "handbook; policies and procedure"
    ),
    "hiring": (
        "end-to-end recruitment; full cycle recruitment; recruit; recruitment; hiring; hire; "
        "talent acquisition; resourcing; fill * job|vacancy|role|post; shortlist; interview "
        "candidate|applicant; take on * staff|people"
    ),
    "inductions": "induction; onboarding; onboard; induct * starter",
    "training others": (
        "train staff|colleague|new|junior|apprentice|starter|trainee|team|other|people; coach "
        "staff; staff training; training of staff; deliver training; training session; mentor; "
        "train * starter|colleague|staff|apprentice|junior"
    ),
    "hr system": (
        "hr|human_resource ?information system; hris; hr software|database; itrent; workday; "
        "bamboohr; sap successfactor; peoplehr; oracle hcm; personio; cascade hr; cipher hr"
    ),
    "case system": (
        "case management system|software; legal software; proclaim; clio; partner for window; "
        "actionstep; tikit; liquidlogic"
    ),
    "crm system": (
        "crm ?system|software|database; customer relationship management; salesforce; hubspot; "
        "pipedrive; zoho; raiser's edge; donorfy; customer database"
    ),
    "accounts package": (
        "accounting|accounts|bookkeeping software|package|system; xero; quickbooks; sage; "
        "freeagent; kashflow"
    ),
    "erp system": "erp ?system; sap; oracle; netsuite; microsoft dynamic; epicor; sage 200",
    "spreadsheets": (
        "spreadsheet; excel; pivot table; vlookup; google sheet; microsoft office; ms office"
    ),
    "diaries": (
        "diary management; manage diary|calendar; keep * diary; calendar management; arrange "
        "travel|meeting; appointment; book|arrange meeting; keep * diaries"
    ),
    "minutes": "minute taking; take ?the minute; note taking; committee secretary",
    "confidential": (
        "confidentiality; confidential information; sensitive information; data protection; gdpr"
    ),
    "presenting": (
        "present result|finding|work|data|to; presentation; public speaking; give|gave talk; "
        "conference|international meeting; speak at; speaker; gives talk"
    ),
    "publications": (
        "publication record; publication; publish; peer reviewed; first author; paper as * "
        "author; author of; scientific writing; two|three|several paper"
    ),
    "customer contact": (
        "customer contact|service|facing; client contact|facing; face to face; serve customer; "
        "front of house; members of the public; front line; frontline; help desk; reception desk"
    ),
    "enquiries": (
        "enquiry; enquiries; query; queries; reference question; answer question; question from "
        "the public; help reader|customer|people|visitor find; enquiry desk; information desk"
    ),
    "due diligence": (
        "due diligence; anti money laundering; aml; kyc; know your customer; identity check; id "
        "check; source of fund; money laundering check"
    ),
    "conveyancing": (
        "conveyancing; residential property; property transaction; land registry; transfer deed; "
        "completion statement; order search; residential file"
    ),
    "caseload": (
        "caseload; own caseload; own file; carry * file; file at a time; run * file; handle * "
        "case|claim|file"
    ),
    "litigation": "litigation; court proceeding; trial bundle; disclosure; county court; dispute",
    "drafting": (
        "draft * document|contract|deed|letter|agreement|statement|policy; legal drafting; drafting"
    ),
    "quality control": (
        "quality control|assurance|check; qc; qa; inspect; check * quality|delivery; take "
        "sample|cube; defect"
    ),
    "audits": "audit; auditor; auditing; host audit|auditor; inspection visit; ofsted; cqc",
    "waste": (
        "reduce waste; cut * waste; waste; improve yield; yield; scrap; lean; six sigma; kaizen; "
        "continuous improvement; process improvement"
    ),
    "scale-up": (
        "scale up; scaling up; factory trial; pilot plant|trial|run; first full run; new product "
        "development; npd; product development; kitchen to production; plant trial"
    ),
    "food safety": "food safety|hygiene; haccp; hazard analysis; allergen; critical control point",
    "microbiology": (
        "microbiological; microbiology; plate * yeast|mould|sample|bacteria; yeast and mould; "
        "agar; culture bacteria; total viable count; swab"
    ),
}
_SITES_AND_TRADES = {
    "driving lorries": (
        "hgv; lgv; lorry driving|driver; heavy goods vehicle; class 1|one|2|two driver; "
        "articulated; artic; rigid truck; truck driver; category c; lorry"
    ),
    "multi-drop": (
        "multi drop; several|many|multiple stop|drop|delivery; drop a day; delivery round; "
        "delivery route; delivery to site|home|shop|store"
    ),
    "vehicle checks": (
        "vehicle inspection|check|safety; walk round|around check; daily check; defect report; "
        "pre use check; check * vehicle|van|lorry|truck"
    ),
    "driving record": (
        "clean driving record; driving record; no point; accident free; blameworthy accident; no "
        "penalty point"
    ),
    "forklift": (
        "forklift; fork lift; fork truck; lift truck; counterbalance; reach truck; pallet truck; "
        "telehandler; flt"
    ),
    "crane lorry": "hiab; lorry mounted crane; lorry loader",
    "order picking": "order picking; pick order; picker; warehouse picking; handheld|held scanner",
    "cold chain": (
        "temperature controlled; refrigerated; chilled; cold chain; frozen load|goods; reefer"
    ),
    "setting out": (
        "set out; setting out; survey; surveying; total station; theodolite; gps rover; "
        "levelling; positioning of work; topographic survey"
    ),
    "safety talks": (
        "toolbox talk; safety briefing|talk; site induction; brief * crew|operative|gang; safety "
        "moment; safety stand down"
    ),
    "highways": (
        "highway; road scheme|works|maintenance; roads; bypass; kerb; carriageway; resurfacing; "
        "gritting"
    ),
    "rail": "rail; rail project|industry; railway; track work; network rail; possession; tram",
    "structures": "bridge; culvert; retaining wall; viaduct; reinforced concrete",
    "concrete": "concrete; pour; cube test; rebar; shuttering; formwork; screed",
    "variations": (
        "variation; compensation event; change order; negotiate change; extra cost; agree * "
        "client|surveyor|employer; price * variation|change|work"
    ),
    "estimating": "estimating; quantity take off; price work|job; cost plan; tender price",
    "cad": "cad; autocad; revit; civil 3d; solidwork; bim; microstation; sketchup",
    "planned maintenance": (
        "planned|preventive|preventative maintenance; ppm; service schedule; maintenance "
        "schedule; breakdown; planned preventative"
    ),
    "welding": "welding; weld; mig; tig; mma; fabrication; coded welder",
    "machining": "machining; cnc; lathe; milling machine; machinist",
    "stores": (
        "stock control|count|take|taking; stocktaking; stocktake; inventory; "
        "sunday|weekly|monthly count; put in * order; place * order; ordering; reorder; order * "
        "reagent|stock|goods"
    ),
    "consumables": (
        "consumable; reagent; purchase * supply|stock; order * reagent|supply|consumable; keep "
        "within * pound|euro|dollar"
    ),
    "running a section": (
        "run * section; look after * section; section chef; chef de partie; in charge of * section"
    ),
    "fish": "fishmonger; fishmongery; fillet; fish section; shellfish; bone * fillet; fish cookery",
    "butchery": "butchery; butcher; break down carcass; carcass; meat section; bone out meat",
    "pastry": "pastry; patisserie; dessert section; bread making; laminated dough; chocolate work",
    "fine dining": "fine dining; rosette; michelin; tasting menu; starred restaurant",
    "menu costing": "menu writing|costing; cost dish|menu; gross profit; gp target; food cost",
    "gardens": "horticulture; gardening; pruning; landscape; grounds maintenance",
    "animals": "animal welfare|care; livestock; kennel; husbandry; herd; lambing; milking",
    "security": "security; cctv; patrol; door supervisor; sia; access control",
    "cleaning": "cleaner; housekeeping; deep clean; sanitise",
}
_CARE_SCHOOL_AND_SCIENCE = {
    "personal care": (
        "personal care; wash and dress; help * wash; continence; feeding; bathing; care "
        "assistant; support with daily living"
    ),
    "medication": "medication; administer medicine; drug round; mar chart; prescribing; dosage",
    "care plans": "care plan; support plan; assessment of need; risk assessment for client",
    "safeguarding": "safeguarding; child protection; vulnerable adult; raise * concern; at risk",
    "mental health": "mental health; psychiatric; anxiety and depression; crisis team; counselling",
    "dementia": "dementia; alzheimer; memory clinic; elderly care; older people; care home",
    "young children": (
        "young children; early years; under five; toddler; nursery; preschool; rhyme time; story "
        "time; playgroup; eyfs; parent and toddler"
    ),
    "teaching": "teach; teaching; lesson; classroom; tutor; lecture; seminar; curriculum",
    "special needs": "special educational need; sen; send; autism; autistic; dyslexia; ehcp; adhd",
    "behaviour": "behaviour management; challenging behaviour; classroom discipline; de escalate",
    "cataloguing": "cataloguing; catalogue; marc; metadata record; classification; dewey; rda",
    "digitising": (
        "digitisation; digitise; scan; scanning; photograph online; move * online; put * online; "
        "digital archive|collection"
    ),
    "digital help": (
        "digital inclusion|skill|literacy; computer help|class; help people with * computer|form; "
        "public computer; it support for the public; get online; universal credit form"
    ),
    "stock weeding": (
        "stock selection; withdrawal; weed * shelf|stock|collection; weeding; collection "
        "development|management; choose * stock; send * copy to sale"
    ),
    "archives": "archive; record management; preservation; conservation; local history; accession",
    "reader events": "reading group; author visit; outreach; community event; library event",
    "cell culture": (
        "cell culture; tissue culture; mammalian cell; cell line; grow * cell; transfect; passage "
        "cell; primary cell"
    ),
    "microscopy": "microscopy; microscope; confocal; imaging; image by; electron microscopy",
    "chromatography": "hplc; chromatography; lc ms; gc ms; mass spectrometry; mass spec",
    "flow cytometry": "flow cytometry; facs; cytometer; cell sorting",
    "protein work": (
        "protein purification|expression; purify * protein; western blot; elisa; binding assay; spr"
    ),
    "gene work": "pcr; qpcr; cloning; sequencing; crispr; ngs; dna extraction; genotyping",
    "regulated lab": "gmp; glp; gcp; good manufacturing practice; iso 17025; ukas; clean room",
    "lab safety": (
        "health and safety; coshh; risk assessment; safety representative; biosafety; safety rep; "
        "safety officer; iosh; nebosh"
    ),
    "data analysis": (
        "data analysis; analyse data; statistical analysis; statistics; r script; spss; stata; "
        "regression; modelling"
    ),
    "experiments": "experiment; study design; clinical trial; a b test; hypothesis",
}
_DIGITAL_AND_TRADE = {
    "user research": (
        "user research; usability test|testing; user interview|testing; research with user; "
        "interview * user|traveller|customer|patient; watch them|user|people try|use; usability; "
        "user test; discovery research; contextual inquiry"
    ),
    "prototyping": "prototype; prototyping; wireframe; wireframing; mock up; mockup; figma",
    "design system": (
        "design system|library|token; component library; pattern library; style guide; ui kit"
    ),
    "conversion": (
        "conversion ?rate; complete|completed booking|order|purchase|sale; checkout; payment "
        "page; sign up rate; cro; funnel"
    ),
    "with engineers": (
        "cooperation|work|collaborate|collaboration with engineer|developer; hand over * "
        "developer; handover to developer; pair with engineer|developer; cross functional"
    ),
    "accessibility": "accessibility; wcag; screen reader; accessible design; aria",
    "workshops": "run|lead|facilitate|drive workshop; facilitation; workshop; co design session",
    "front-end code": "html; css; javascript; front end coding|development; react; typescript",
    "mobile apps": "mobile app; ios; android; native app; swift; kotlin; flutter",
    "print design": "print design; brochure; logo; branding; typesetting; layout; indesign",
    "content": "content design|writing|marketing; copywriting; blog; articles; social media post",
    "social media": "social media; instagram; facebook; tiktok; linkedin; twitter",
    "search marketing": "seo; sem; google ads; ppc; paid search; adwords",
    "events": (
        "event management; run|organise|plan event; exhibition; trade show; conference planning"
    ),
    "selling": "sales target; close deal; placement target; sell; quota; revenue target",
    "retail travel": (
        "travel industry|agent|agency|trade; hospitality; hotel; booking flow; tourism"
    ),
    "complaints": "complaint; dissatisfied customer; service recovery; dispute with customer",
    "cash": "cash handling; till; cash up; banking; takings; float; reconcile * till",
    "payroll": "payroll; pay run; payslip; wage run",
    "unions": "trade union; unions; collective bargaining; shop steward; works council",
    "redundancy": "redundancy; redundancies; tupe; restructuring; collective consultation",
    "procurement": "procurement; sourcing; supplier management; tendering; purchasing; buyer",
    "grants": "grant application; bid writing; funding bid; write grant; grant",
    "board work": "board member; trustee; governor; committee member; non executive",
}
_KINDS = Lexicon(
    {
        f"={kind}": phrases
        for table in (
            _OFFICE_AND_PEOPLE,
            _SITES_AND_TRADES,
            _CARE_SCHOOL_AND_SCIENCE,
            _DIGITAL_AND_TRADE,
        )
        for kind, phrases in table.items()
    }
)


def kinds() -> Lexicon[str]:
    return _KINDS

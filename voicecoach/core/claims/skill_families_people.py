"""Skills of law, teaching, care and the hours people work, each told in many ways: one tag a skill.

Syntax as in `lexicon`.
"""

PEOPLE_SKILLS = {
    "@advocacy": (
        "advocacy; cross examine; examine a witness; ask a witness; examine witness; on "
        "my|your feet; "
        "appear in court; address the court|jury|judge; stand up in court; tribunal; court "
        "hearing; at a hearing; "
        "represent client|people in|at court|tribunal; plead; jury trial; "
        "?stand|stand_up|speak in front of a|the judge; before a|the judge|bench|magistrate; "
        "do|run|conduct|appear_at hearing|hearings; my own hearing|hearings|trial|trials"
    ),
    "@court": "in|to|at ?a|the court|courtroom; courtroom; give evidence; witness box",
    "@conveyancing": "conveyancing; conveyance; exchange contract; completion statement",
    "@probate": "probate; will and probate; draft will; estate administration",
    "@police station": "police station; duty solicitor; custody suite",
    "@statements": "witness statement; take statement; affidavit; deposition",
    "@teach": (
        "teach; teacher; teaching; run|take ?a|the|my class|lesson; lesson plan; plan lesson; "
        "tutor; in the classroom; lecture; lecturer"
    ),
    "@online": (
        "teach|taught online; online class|lesson|section|position|teaching|course|tutoring; "
        "virtual classroom|teaching|lesson; remote teaching|lesson; teach over zoom; on zoom"
    ),
    "@marking": (
        "mark ?the|my|all exam|script|paper|essay|book|homework; grade paper|essay; examiner"
    ),
    "@sen": (
        "special need|education; sen; autism; autistic; dyslexia; learning difficulty|disability"
    ),
    "@safeguarding": "safeguarding; child protection; designated safeguarding",
    "@toddlers": (
        "toddler; under five; two year old; three year old; baby room; nursery "
        "nurse|assistant|worker|teacher|class|room; in a nursery; nappy; nappies; preschool"
    ),
    "@teens": "teenager; teen; secondary pupil; year nine|ten|eleven; adolescent; youth work",
    "@children": (
        "with|after|teach|mind ?young|small|little|the|other child|kid|baby; babysit; nanny; "
        "childminder; story time; "
        "childcare; my class"
    ),
    "@adults": "adult; adult learner|education|student; grown up",
    "@elderly": (
        "elderly; older people|person|adult; care home; geriatric; pensioner; residential home"
    ),
    "@dementia": "dementia; alzheimer; memory care; memory clinic",
    "@palliative": "palliative; end of life; hospice; syringe driver; terminal patient|illness",
    "@mental": "mental health; psychiatric; psych ward; suicidal; crisis team",
    "@personal care": (
        "personal care; wash and dress; wash people; toilet people; change pad|bed; bed bath; "
        "help * wash; continence; shower resident|people"
    ),
    "@hoist": "hoist; moving and handling; manual handling; slide sheet; transfer patient|resident",
    "@meds": (
        "give ?out medication|med|medicine|tablet; administer medication|med|medicine|drug; "
        "med round|pass; medication round; do the med; pass med; drug round; mar chart"
    ),
    "@inject": (
        "inject; injection; give jab|insulin|vaccine; jab; vaccinate; vaccinator; administer "
        "vaccine"
    ),
    "@bloods": (
        "phlebotomy; phlebotomist; draw blood; take ?the|his|her|their|some|any blood; do "
        "?the|his|her|their|some|any blood; venepuncture; venipuncture; "
        "blood draw; blood test; take a blood sample"
    ),
    "@pressures": (
        "blood pressure; do|take ?the|their|his|her blood pressure; take obs; observations round"
    ),
    "@cannulate": (
        "cannulate; cannula; cannulation; iv line; put * line in; iv access; place|start * iv"
    ),
    "@catheter": "catheter; catheterise; catheterisation",
    "@wound": (
        "wound care; dress wound; wound dressing; pressure ulcer; suture; stitch people; suturing"
    ),
    "@ventilator": "ventilator; intubate; intubation; ventilated patient; vent",
    "@icu": "icu; intensive care; critical care; itu; high dependency",
    "@theatre": (
        "scrub nurse; scrub for|in; scrub in for ?a|an operation|surgery|op|procedure; "
        "theatre nurse; "
        "operating theatre; operating room; scrub up; assist in theatre|surgery"
    ),
    "@anaesthetic": (
        "anaesthetic; anaesthesia; anesthesia; anesthetic; capnograph; handle the gas; do the gas; "
        "under the gas; anaesthetist; put * under; induction and recovery"
    ),
    "@xray": "x ray; xray; radiograph; radiographer; imaging; take an x ray",
    "@ultrasound": "ultrasound; sonographer; sonography; scan patient",
    "@triage": "triage",
    "@resus": (
        "cpr; resuscitate; resuscitation; defibrillator; cardiac arrest; chest compression; "
        "crash call"
    ),
    "@delivery": "deliver baby|babies; midwife; midwifery; birth; labour ward",
    "@dental": "hygienist; scale and polish; dental nurse; fill tooth; crown prep; extraction",
    "@dispense": "dispense; dispensing; prescription; dispensary; pharmacist",
    "@refract": "refract; refraction; eye test; sight test",
    "@gp": "general practice; gp surgery",
    "@bariatric": "bariatric",
    "@charting": (
        "electronic record; electronic * record; chart electronically; electronic charting; "
        "computer charting; charted electronically; patient record system; care planning software"
    ),
    "@risk": "risk assessment; method statement; rams; toolbox talk; health and safety",
    "@firstaid": "first aid; first aider",
    "@fire warden": "fire warden; fire marshal; fire drill; evacuation",
    "@food hygiene": "food hygiene; haccp; food safety",
    "@cash": (
        "handle cash; cash handling; handle money; on the till|register; cash desk|drawer; cash "
        "up; count ?the money; work a|the till|register; till work|training; cash register; "
        "run|use|work|man|operate|mind the|a till|register"
    ),
    "@cards": "card machine; card payment; chip and pin",
    "@customers": (
        "customer facing; face to face with customer; deal with the public; customer service"
    ),
    "@nights": (
        "night shift; work night; night work; overnight; graveyard; on night; do night; night "
        "owl; permanent night; waking night; sleep in shift; third shift"
    ),
    "@weekends": "weekend; work ?every|on|most saturday|sunday; saturday and sunday",
    "@earlies": "early shift; early start; five am start; early morning",
    "@lone": "lone work; lone working; work on my own; on my own on shift",
    "@abroad": (
        "abroad; overseas; another country; outside the country; expat; work in a foreign country"
    ),
    "@remote": "remote work; work from home; home working; work remotely; remotely",
    "@shutdown": "shutdown; turnaround; outage work",
    "@offshore": "offshore; on the rig; oil rig; platform",
    "@union": "union rep|member|official; shop steward; join the union",
    "@law degree": "llb; law degree",
    "@volunteer": "volunteer; volunteering; voluntary work",
    "@selfemployed": (
        "self employ; freelance; my own business; work for myself; own boss; sole trader"
    ),
    "@import": "customs declaration; import; export; incoterm; freight forward; freight",
    "@kpi": "kpi; metric reporting",
    "@gis": "gis; arcgis; qgis; spatial analysis; mapping software; mapping work; geospatial",
    "@gdpr": "gdpr; data protection; subject access request; hipaa; foi request",
    "@regulator": "regulator; inspection; ofsted; cqc; inspector",
    "@mortgage": "mortgage; lending decision; underwrite; underwriting",
    "@claims handling": (
        "insurance claim; handle claim; loss adjuster; claims handler; claim handling"
    ),
    "@trading": "trade share|stock|bond|future; trading desk; execute trade; trading floor",
    "@valuation": "valuation; value house|property|business; appraise property",
    "@lettings": "letting agent|agency; tenancy; landlord; property viewing; do viewing",
    "@catalogue": "catalogue; cataloguing; catalog; classify book; dewey",
    "@curate": "curate; exhibition; curator; hang exhibition",
    "@cv": "curriculum design; write curriculum; scheme of work",
    "@choreograph": "choreograph; choreography; choreographer",
    "@direct": "direct ?a|the play|film|show; film|theatre|stage director",
    "@act": "actor; actress; act in; on stage as; play the lead",
}

"""Titles of occupations: which mean the same, and how to know one by its ending."""

from voicecoach.core.claims.lexicon import Lexicon

_FAMILIES = """
software engineer, developer, programmer, coder, software developer, web developer, engineer
doctor, physician, medic, gp, general practitioner
nurse, registered nurse, staff nurse, charge nurse, ward nurse, sister
lawyer, attorney, solicitor, barrister, counsel
accountant, certified public accountant
bookkeeper, accounts assistant, accounts clerk, accounting clerk
controller, financial controller, comptroller
finance director, chief financial officer, cfo, financial director
salesperson, sales assistant, sales associate, sales rep, sales representative, shop assistant,
    retail assistant, store associate
cashier, till operator, checkout operator, checkout assistant
waiter, waitress, server, waiting staff
bartender, barman, barmaid, barkeep
barista
constable, pc, police constable, beat officer, bobby
sergeant, police sergeant
cook, line cook, chef de partie, commis chef, commis, prep cook, grill cook
chef, head chef, executive chef, kitchen manager
sous chef, sous
kitchen porter, dishwasher, pot washer
teacher, schoolteacher, classroom teacher, lead teacher, class teacher
teaching assistant, classroom assistant, teacher's aide, teacher aide, learning support
    assistant
professor, lecturer
head of department, department head
principal, headteacher, head teacher, headmaster
receptionist, front desk clerk, front desk agent
secretary, administrator, admin, administrative assistant, office assistant, personal assistant,
    executive assistant, office administrator
office manager
cleaner, janitor, custodian, housekeeper
caretaker
driver, lorry driver, truck driver, van driver, delivery driver, courier, bus driver
driving instructor, instructor
warehouse operative, picker, packer, warehouse worker, warehouse associate, order picker
forklift operator, forklift driver
machine operator, line operator, operator, production operative, production worker
shift lead, shift leader, shift supervisor, team lead, team leader, lead, supervisor, night
    supervisor, floor supervisor, foreman
manager, store manager, branch manager, shop manager, general manager, operations manager,
    restaurant manager
assistant manager, deputy manager
area manager, regional manager, district manager
project manager, project lead, programme manager
product manager, product owner
project coordinator, coordinator
director, managing director
chief executive, ceo, president
vice president
analyst, data analyst, business analyst
data scientist
designer, graphic designer, ux designer, product designer
architect
electrician
plumber
carpenter, joiner
welder
mechanic
technician, pharmacy technician, lab technician, pharmacy tech, lab tech, tech
pharmacist
paramedic, ambulance medic, emt
care assistant, cna, hca, carer, caregiver, healthcare assistant, nursing assistant, home carer,
    care worker
social worker
counsellor, counselor, therapist
dentist
dental hygienist, hygienist
dental assistant, dental nurse
librarian
library assistant
journalist, reporter
editor
copywriter, writer
photographer
producer
sound recordist, sound engineer, sound mixer
camera operator, cameraman
runner
stage manager
actor, actress
curator
guide, tour guide, museum guide
paralegal, legal assistant
police officer
firefighter
security guard, guard
postal worker, postman
banker, teller, bank teller
lead teller, head teller
loan officer
underwriter
claims adjuster, claims handler
recruiter
buyer
estimator
surveyor
site manager, superintendent, site supervisor
labourer, laborer
intern, trainee, apprentice
consultant
contractor, freelancer
volunteer
scientist, researcher
research assistant
translator, interpreter
proofreader
estate agent, realtor, letting agent, leasing agent
property manager
stylist, hairdresser, barber
trainer, personal trainer
coach
event planner, event manager, events manager, event coordinator
marketing manager, head of marketing
marketing assistant, marketing executive, marketing coordinator
sales manager, head of sales
account manager, account executive
customer service representative, customer service agent, call centre agent, support agent,
    customer service rep
dispatcher
clerk, stock clerk, office clerk
gardener, landscaper
painter
baker, pastry chef
butcher
farmer
pilot
flight attendant
auditor
tax adviser, tax advisor
financial adviser, financial advisor
tester, qa engineer, quality engineer
system administrator, sysadmin
quantity surveyor, qs
midwife, staff midwife
physiotherapist, physio
postdoc, postdoctoral researcher, research fellow
stockman, herdsman, stockperson
milker, relief milker
roofer, slater
bricklayer, brickie, mason
chauffeur
class one driver, hgv driver, lgv driver, trucker, haulier
conductor, ticket inspector
scrum master
veterinarian, vet
vet nurse, veterinary nurse
"""


TITLES = Lexicon(
    {
        family.split(",")[0]: " ".join(family.split()).replace(",", ";")
        for family in _FAMILIES.replace("\n    ", " ").strip().splitlines()
    }
)
"""Title -> the first name of its family."""

FAMILY_LEVELS = {
    "sous chef": 1.5,
    "chef": 2.0,
    "controller": 2.5,
    "finance director": 3.5,
    "sergeant": 1.0,
    "postdoc": 1.0,
}
"""Families of trades that stand above an ordinary holder of a trade, in steps."""

ASKS_FOR_TITLE = Lexicon(
    {
        True: (
            "role; position; title; current post|work|employment; "
            "employment status; present job|post; what do you do; job title; what be you; "
            "what do you do on; "
            "current job; current situation; last job; your job; your part in; rank; grade; "
            "what level; how senior; responsibility; standing; where do you sit; your post; "
            "job be; what be your job; capacity; what do you work as; do for a living; occupation; "
            "who be you there; designation; what be you at; be you a|the; where do you fit; "
            "how do you fit; "
            "be you employ; what be your status"
        ),
    }
)
MORE_THAN_ONE = Lexicon(
    {
        True: (
            "promote; promotion; start as|out; start ?off there|here|off|out as; "
            "start there|here; move up; work my way up; before that; then; "
            "first; eventually; later; become; step up; end up; come up; go on to; after that; "
            "at the start; by the end; until; two roles; also; as well as; double as; from * to; "
            "used to; now"
        ),
    }
)
"""The person tells of more than one title."""

"""Nouns for people who are counted: staff, trades and ranks, by list and by ending."""

from voicecoach.core.claims.count_nouns import COUNT_GROUPS
from voicecoach.core.claims.lemmas import lemma
from voicecoach.core.claims.words import Word

PEOPLE = frozenset(
    lemma(word)
    for word in (
        "people person staff employee individual folk colleague man woman guy girl boy lad lass "
        "chap bloke hand head member worker human volunteer apprentice trainee "
        "junior senior grad graduate student intern temp starter subordinate direct support aide "
        "nurse midwife medic doctor physio teacher ta lecturer postdoc professor phd "
        "clerk rep agent exec associate analyst technician tech cook chef porter server waiter "
        "waitress barista barman bartender cashier steward host hostess usher guard guide coach "
        "soldier constable officer sergeant marine sailor deckhand tailor butcher smith "
        "lifeguard nanny maid valet cadet recruit trainee mentee mentor priest detective "
        "operative plumber roofer bricklayer painter welder sparky electrician mechanic "
        "fitter joiner chippy labourer "
        "handler picker packer driver courier loader stylist therapist pharmacist dispenser "
        "lawyer solicitor paralegal partner manager supervisor lead foreman super pm ba consultant "
        "buyer merchandiser editor writer reporter producer musician dancer actor carer cleaner "
        "hygienist dentist vet groom shepherd milker grower sibling adult full-timer part-timer "
        "timer freelancer contractor subcontractor sub casual specialist adviser advisor assistant "
        "receptionist administrator secretary scientist researcher developer engineer designer "
        "architect surveyor planner tester recruiter salesperson seller"
    ).split()
)
_ENDINGS = ("er", "or", "ist", "ian", "man", "men", "ant", "woman", "women", "person", "mate")
_NOT_PEOPLE = frozenset(
    lemma(word)
    for word in (
        "number order computer trailer container center centre letter paper chapter counter cover "
        "river summer winter semester quarter dinner hour order offer tower user customer charter "
        "matter corner paper poster flyer banner printer scanner router server tractor trailer "
        "motor reactor generator elevator calculator error mirror floor door sector vendor factor "
        "year plant restaurant consonant water meter metre litre liter tier theatre "
        "member answer partner freezer cooler boiler drawer hammer power cancer tumor ledger "
        "layer buffer transfer folder finger shoulder border order supper crater plaster shelter "
        "redundant grant pleasant vacant reluctant constant distant instant before "
        "brilliant important "
        "brother sister mother father daughter grandmother grandfather stepbrother"
    ).split()
)
_SHORTEST_DOER = 5


def is_person_noun(word: Word) -> bool:
    """Tell "lads", "care workers" and "welders" from things that are counted."""
    if word.lemma in PEOPLE or COUNT_GROUPS.get(word.lemma) == "person":
        return True
    if word.lemma in _NOT_PEOPLE or len(word.lemma) < _SHORTEST_DOER:
        return False
    return word.lemma.endswith(_ENDINGS)


GROUPS = frozenset(
    lemma(word)
    for word in (
        "team crew squad gang group department dept office unit desk staff committee brigade "
        "section workforce headcount platoon troop band ensemble lab pod outfit branch ward "
        "kitchen floor station depot party cast expedition"
    ).split()
)
"""Nouns for people who work together."""

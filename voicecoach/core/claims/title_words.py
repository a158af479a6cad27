"""Words that titles are made of: heads, ranks, and the words that name no occupation."""

from voicecoach.core.claims.lemmas import lemma, word_set
from voicecoach.core.claims.vocabulary import lemmas


def _levels(table: dict[float, str]) -> dict[str, float]:
    return {lemma(word): level for level, words in table.items() for word in words.split()}


MANAGING = _levels(
    {
        1.0: (
            "supervisor lead leader foreman forewoman chargehand ganger super captain skipper "
            "bosun overseer"
        ),
        1.5: "deputy",
        2.0: "manager manageress boss gaffer superintendent matron bailiff",
        2.5: "head controller principal headteacher headmaster headmistress postmaster warden",
        3.5: "director chief president partner vp",
        4.0: "owner founder proprietor cofounder landlord landlady",
    }
)
"""Heads of titles that put somebody in charge, with how far up they stand."""
BELOW = _levels(
    {
        -2.0: "trainee apprentice student intern probationary cadet",
        -1.0: "junior mid midweight middleweight graduate",
    }
)
BELOW_MANAGER = lemmas("assistant deputy vice second under trainee junior associate relief")
"""Words that take a step off a managing head, and make a trade's head an assistant's."""
ABOVE = _levels(
    {1.0: "senior snr snior charge principal chartered staff-lead", 1.5: "lead head chief master"}
)
SPANS = lemmas("area regional district national group country global territory cluster zone")
"""Fields of managers of several places."""
SPAN_STEP = 1.0

VAGUE = lemmas(
    "assistant worker operative officer specialist professional hand rep representative agent "
    "associate executive exec technician tech consultant adviser advisor attendant staff member "
    "crew helper coordinator administrator admin practitioner expert contractor freelancer temp "
    "employee labourer support casual volunteer person clerk steward"
)
"""Heads that say little without the words before them."""
HEADS = (
    frozenset(MANAGING)
    | VAGUE
    | frozenset(BELOW)
    | lemmas(
        "nurse sister midwife medic physio vet chef cook sous commis barista butler maid au-pair "
        "porter runner usher groom smith spark sparky chippy brickie plasterer roofer rigger "
        "constable sergeant inspector corporal private lieutenant major pc cop marshal "
        "sapper gunner rifleman "
        "fellow postdoc don reader tutor mentor coach guide docent guard bouncer doorman "
        "secretary pa receptionist clerk typist registrar bursar treasurer chair chairman "
        "paralegal solicitor barrister attorney counsel counsellor judge magistrate "
        "analyst architect scientist statistician economist actuary accountant auditor "
        "bookkeeper cashier teller broker trader banker underwriter adjuster assessor surveyor "
        "milker stockman herdsman shepherd farmhand deckhand mate engineer pilot navigator "
        "host hostess waiter waitress server bartender barman barmaid sommelier commis "
        "aide carer caregiver nanny childminder teacher lecturer professor librarian archivist "
        "curator editor subeditor writer copywriter reporter journalist producer gaffer grip "
        "recordist dj musician conductor soloist understudy principal dancer actor actress "
        "model florist grower vintner brewer distiller baker butcher fishmonger grocer "
        "courier driver dispatcher picker packer loader fitter mechanic machinist welder "
        "toolmaker joiner carpenter plumber electrician painter decorator glazier mason tiler "
        "labourer groundsman gardener greenkeeper caretaker janitor cleaner housekeeper "
        "researcher analyst developer programmer coder tester designer dba sysadmin admin "
        "lifeguard lad boy girl yardman sawyer farrier upholsterer tailor cobbler jeweller potter "
        "steward stewardess purser adjunct enumerator volunteer digger archaeologist ranger "
        "qs ta sdr bdr csr cna lpn rn emt cfo ceo cto coo cmo owner-driver"
    )
)
TRAITS = lemmas(
    "learner worker-bee listener player thinker starter finisher talker believer "
    "worrier fan beginner perfectionist optimist pessimist realist introvert "
    "extrovert loner doer giver riser owl stickler winner runner-up finalist loser "
    "parent citizen resident user customer patient driver-by outsider insider "
    "foreigner newcomer member-only swimmer cyclist hiker vegetarian smoker drinker "
    "reader planner multitasker communicator leaver joiner-in procrastinator "
    "morning-person minister neighbour teenager youngster number traveller sister "
    "brother father mother daughter employer other another letter matter character "
    "student newbie novice natural rookie regular silver kinder younger older better "
    "stronger calmer happier braver tougher nicer safer wiser"
) - lemmas("sister planner reader")
"""Nouns in the shape of a doer that tell a trait or a relation, not an occupation."""
TRAIT_FIELDS = lemmas("team hard quick fast slow good bad great big early late self born natural")
"""Before a head, these make it a trait: "a team player", "a hard worker", "a fast learner"."""
NEUTRAL = lemmas(
    "store shop branch site hotel restaurant cafe café pub bar general main full part time "
    "permanent day night evening weekend shift floor team unit ward local small new old first "
    "class qualified registered certified licensed licenced professional staff acting interim "
    "temporary casual regular normal ordinary plain mere humble standard basic proper actual "
    "current official experienced young only sole level grade band two three four five one year "
    "duty onsite resident in of and to for the s 's freelance contract agency bank cover "
    "second third fourth nursery school depot kitchen office department company "
    "business boss people member"
)
"""Words in a title that two accounts of one job may differ in."""
SAYS_NOTHING = lemmas(
    "temp contractor freelancer casual employee person worker operative staff member hand crew "
    "professional specialist expert practitioner helper officer volunteer"
)
"""Heads that fit any trade, so that no other title excludes them."""
BESIDE_WORK = lemmas(
    "union safety shop scout cub brownie church sunday youth-club orchestra choir "
    "club parish contributor governor trustee councillor councilor magistrate "
    "chairman chair treasurer marshal warden aider champion student-rep witness "
    "hobbyist godfather contact client voice role section"
)
"""What somebody is beside the job, or in no job: never set against a title."""
DUTIES = lemmas("rep representative leader lead secretary chair member warden marshal officer")
LINKS = word_set("of 's and in to for")
"""Words that may stand inside a title."""
ADVERBS = word_set(
    "just only actually still currently now really basically technically officially always also "
    "effectively essentially simply merely more mainly mostly then there never not no longer "
    "first ever promoted made hired employed honestly like probably purely strictly nothing but "
    "being been well already properly initially originally in fact fully newly duly acting"
)
"""Words that may stand between "I was" and the title."""

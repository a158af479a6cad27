"""Word classes the readers share. Everything here is plain English, no occupation in particular."""

from voicecoach.core.claims.lemmas import lemma, word_set


def lemmas(text: str) -> frozenset[str]:
    return frozenset(lemma(word) for word in text.split())


SELF = word_set("i me my mine myself")
TEAM = word_set("we us our ours ourselves")
OTHERS = word_set("he she they him her them his their theirs you your")
DETERMINERS = word_set("the a an my our his her their this that these those its your")

PEOPLE = lemmas(
    "father mother wife husband partner brother sister friend colleague coworker boss manager "
    "supervisor uncle aunt cousin son daughter parents somebody someone everybody everyone people "
    "lead director owner customer client driver teacher mentor neighbour roommate guy nobody "
    "husband predecessor trainer foreman professor tutor flatmate girlfriend boyfriend intern "
    "fella fellow bloke chap lad lady gentleman competitor rival"
)
"""Heads that make a clause be about somebody else: "my manager never used it"."""

STOP = lemmas(
    "straight biggest largest highest smallest lowest average typical usual "
    "a an the this that these those there here it its i me my mine myself we us our you your he "
    "she they him her them his their who whom whose which what when where why how if whether "
    "because so and or but nor yet then than as at by for from in into of off on onto out over "
    "through to up upon with within without about above across after against along among around "
    "before behind below beneath beside between beyond down during inside near outside per since "
    "till toward towards under until is be have do will would shall should can could may might "
    "must not no never ever none yes yeah no okay well also too very really actually just only "
    "quite pretty even still already again always often usually sometimes honestly basically "
    "probably maybe perhaps definitely certainly currently now today right away back ago later "
    "soon all any some each every both either neither other another such same own more most much "
    "many few less least lot bit kind sort like let say get go 's am pm etc plus else though "
    "although while whereas mostly mainly altogether total overall exactly roughly approximately "
    "almost nearly thing something anything nothing everything someone anyone no-one anybody "
    "everybody nobody everyone one them himself herself themselves ourselves oh hi please thank "
    "thanks sorry fairly rather entirely fully totally completely simply finally recently "
    "previously first last next early late around full real single normal typical "
    "annually yearly monthly weekly daily hourly "
    "regular busy absolutely personally frankly truthfully"
)
"""Words that say nothing about the subject of a claim."""

GENERIC = lemmas(
    "year month week day hour minute time job role work position company place team people person "
    "life career experience thing way end start part number amount level question answer example "
    "situation reason point case make take give know think want need see come tell use "
    "good great big small new old long short hard easy best better nice main certain different "
    "able sure happy fine background person stuff today moment present currently recent project "
    "area whole half quarter percent pound dollar euro thousand million hundred people staff "
    "employee member everyone group name size term month total average figure manage run look"
)
"""Content words too common to show, on their own, that two claims share a subject."""

BOILERPLATE = GENERIC | lemmas(
    "describe explain walk resume yourself about discuss share tough strength weakness experience "
    "skill history current previous recent former you tell biggest proudest ideal career goal "
    "achievement accomplishment result success impact improvement challenge outcome highlight "
    "proud "
    "plan overview ever leave start join finish become promote graduate qualify happen "
    "welcome conversation interview begin bring closer add put remind remember mention talk speak "
    "meet ask somebody yours far little matter mind expect important several differently longer "
    "picture before again"
)
"""Words of questions that only ask."""

LIGHT_VERBS = lemmas(
    "use do have be work go get make take try touch need come handle deal experience see want "
    "learn know start keep give put say tell think mean feel find become manage-to like"
)
"""Verbs that add nothing to the object: "used Excel", "did Excel", "worked with Excel"."""

VERBS = lemmas(
    "manage lead run own build write teach train treat sell buy drive fly sing play design cook "
    "bake paint fix repair install weld plan organise coordinate supervise coach mentor hire fire "
    "recruit interview present speak talk negotiate budget raise save cut reduce increase grow "
    "fall rise drop improve launch deliver ship finish complete close open start begin join leave "
    "quit resign move relocate travel live study graduate qualify pass fail win lose keep cover "
    "serve handle process answer clean stock operate use know like love hate enjoy prefer want "
    "need help support assist develop test code program maintain inspect audit file report earn "
    "make charge bring spend take get come go see meet work look feel think tell ask say become "
    "promote publish shoot edit direct act perform produce volunteer nurse care chart dispense "
    "deal turn learn pick load pack type translate proofread precept stay"
)
"""Common verbs; a noun phrase ends before one of these."""

PREPOSITIONS = word_set(
    "at in on for with of from to by into across during under over within about as through along "
    "around near inside outside onto after before between"
)

ORDINALS = {
    form: rank
    for rank, forms in {
        "first": "first original initial 1st one a",
        "second": "second 2nd two b",
        "third": "third 3rd three c",
        "last": "last previous former old prior earlier",
        "current": "current present latest newest new recent",
        "biggest": "biggest largest highest top maximum",
        "smallest": "smallest lowest",
        "average": "average typical usual normal",
    }.items()
    for form in forms.split()
    if form not in {"a", "b", "c", "one", "two", "three", "old", "new"}
}
"""Words that tell one of several from the others: "the first clinic", "my current job"."""

"""What a row of words names as a skill: tags of families and tools, or the words themselves."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from voicecoach.core.claims.concepts import CONCEPTS
from voicecoach.core.claims.denial_words import BASICS
from voicecoach.core.claims.done_to_one import own_words
from voicecoach.core.claims.lemmas import word_set
from voicecoach.core.claims.lexicon import Lexicon
from voicecoach.core.claims.phrases import is_content
from voicecoach.core.claims.skill_families_office import OFFICE_SKILLS
from voicecoach.core.claims.skill_families_people import PEOPLE_SKILLS
from voicecoach.core.claims.skill_families_trades import TRADE_SKILLS
from voicecoach.core.claims.tools import read_tools
from voicecoach.core.claims.vocabulary import BOILERPLATE, GENERIC, LIGHT_VERBS, VERBS, lemmas
from voicecoach.core.claims.words import Word

TONGUE = "@tongue "
"""Begins the tag of a language."""
ENGLISH = TONGUE + "english"
ANY_TONGUE = "@another tongue"
"""Any language besides English."""
WELL = "@well"
"""Said of a skill that somebody has fully."""
_SHARED_STEM = 4
_LONGEST_ENDING = 3
OWN = "@own"
"""Done by oneself, not by a team."""
_TONGUES = (
    "english french german spanish portuguese italian dutch russian ukrainian romanian "
    "bulgarian czech slovak hungarian greek turkish arabic hebrew farsi persian dari pashto urdu "
    "hindi punjabi gujarati bengali tamil telugu kannada malayalam marathi sinhala nepali mandarin "
    "cantonese chinese japanese korean vietnamese thai tagalog filipino malay indonesian khmer "
    "burmese mongolian swahili somali amharic tigrinya yoruba igbo hausa twi zulu xhosa "
    "afrikaans shona welsh irish gaelic scots breton basque catalan galician swedish norwegian "
    "danish finnish icelandic estonian latvian lithuanian albanian serbian croatian bosnian "
    "slovenian macedonian maltese armenian georgian kurdish latin maori samoan tongan creole patois"
)
_SKILLS = Lexicon(
    TRADE_SKILLS
    | OFFICE_SKILLS
    | PEOPLE_SKILLS
    | {TONGUE + name: name for name in _TONGUES.split()}
    | {
        ANY_TONGUE: (
            "other|foreign|another|second|any|additional language; any other|foreign language; "
            "language other than|besides|apart from"
        )
    }
    | {
        TONGUE
        + "polish": "speak|write|read ?fluent|some|any polish; fluent polish; in polish; my polish"
    }
)
_EMPTY = (
    GENERIC - (VERBS - LIGHT_VERBS)
    | LIGHT_VERBS
    | lemmas(
        "experience knowledge skill training idea clue familiar comfortable single whole "
        "real proper "
        "touch practical formal direct personal hand close much kind sort mind hear fact truth "
        "thankfully luckily unfortunately sadly touch-wood one bit deep level scale professionally "
        "professional properly formally ever yet since open require try master pick responsible "
        "responsibility involve charge anymore myself yourself honest pretend trained once "
        "confident able background "
        "licence license licensed own afraid fond ticket card course certificate certified "
        "qualification anywhere somewhere"
    )
)
"""Content words that name no skill."""
TOO_COMMON = lemmas(
    "ask call break read move paper phone client error plan spend bigger customer talk line word "
    "office door house home room table car bag box book school kid child family friend mother "
    "father husband wife boss manager owner shift morning night evening afternoon money price "
    "cost pay wage salary offer rate list note letter email message meeting question problem "
    "issue trouble mistake fault matter change start stop leave stay stand sit walk run turn hold "
    "keep bring carry put pull push pick drop throw catch cut hit miss lose find win beat choose "
    "wait watch listen hear see look show notice remember forget learn understand believe hope "
    "wish mind care like love hate enjoy prefer need expect promise agree refuse allow let help "
    "send receive open close finish fourth third second winter summer spring autumn exam test "
    "september cry laugh sleep eat drink wear fit fix check count add touch begin end hour rule "
    "reason story deal plate customer user guest visitor bus train train road street city town "
    "country side floor wall window bed water food tea coffee lunch dinner dog cat bird fish "
    "bright dark hot cold warm dry wet heavy light strong weak loud quiet fast slow early late "
    "clean dirty full empty safe rich poor young old tired ill sick dead alive fair wrong true "
    "moment second age while holiday birthday party team member guy man woman girl boy lad crew "
    "body hand head eye face foot leg arm back heart voice name number figure page sign letter "
    "half quarter third dozen couple pair lot bunch set row corner edge top bottom front middle "
    "grow raise fall rise live die move travel drive fly ride speak tell say write wrote answer "
    "reply shout argue fight win join meet visit follow lead teach study build make made sell buy "
    "bought sold earn save waste owe borrow lend own share split order serve cook bake wash "
    "use sat stood felt went came got took gave kept held left spent met paid put set "
    "interest course job place site person people thing bit"
)
"""Words of so many stories that one of them alone shows nothing."""


class Named(NamedTuple):
    """What a denial needs an affirmation to say, or what an affirmation says."""

    tags: frozenset[str]
    words: frozenset[str]

    @property
    def terms(self) -> frozenset[str]:
        """The tags where there are any; without, the words."""
        return self.tags or self.words


def named_skill(words: Sequence[Word]) -> Named:
    """Tags of the skills named, and the content words that no tag covers.

    Tags of the same words are one term, "@one|@other": either of them is enough.
    """
    hits = sorted(_tag_hits(words), key=lambda hit: hit[1])
    covered = {at for _, start, end in hits for at in range(start, end)}
    rest = {
        word.lemma
        for at, word in enumerate(words)
        if at not in covered and is_content(word) and word.lemma not in _EMPTY
    }
    tags = frozenset(OR.join(sorted(group)) for group in _groups(hits))
    return Named(tags - _VEHICLE_NEEDED if len(tags) > 1 else tags, frozenset(rest))


def _groups(hits: Sequence[tuple[str, int, int]]) -> list[set[str]]:
    """The tags of overlapping words together."""
    groups: list[set[str]] = []
    end = 0
    for tag, start, stop in hits:
        if start >= end:
            groups.append(set())
        groups[-1].add(tag)
        end = max(end, stop)
    return groups


_VEHICLE_NEEDED = frozenset({"@drive", "@drive|@driving", "@driving"})
"""Driving as such, which the vehicle named beside it makes exact."""


OR = "|"
"""Parts the tags of one term, any of which satisfies it."""


def asked_skill(question: Sequence[Word]) -> Named:
    """The same for a question, without the words that only ask."""
    named = named_skill(question)
    return Named(named.tags, named.words - BOILERPLATE - _ASKING)


_ASKING = lemmas(
    "experience confident able sure comfortable familiar feel rate rating describe ever manage "
    "type typical exposure bother handle stretch worried process equipment software tool system "
    "programme language technical background cope good strong weak least most strongest weakest"
)


def offered(words: Sequence[Word]) -> frozenset[str]:
    """Every lemma and tag that somebody who says this says to have done."""
    words = own_words(words)
    own = {
        word.lemma
        for word in words
        if is_content(word) and word.lemma not in GENERIC - VERBS and word.form not in _MEASURES
    }
    own |= CONCEPTS.meanings(words) | {tag for tag, _, _ in _tag_hits(words)}
    if any(tag.startswith(TONGUE) and tag != ENGLISH for tag in own) and not BASICS.find(words):
        own.add(ANY_TONGUE)
    return frozenset(own)


_MEASURES = word_set("metre metres meter meters mile miles tonne tonnes ton tons kilo kilos")
"""Units, which name no skill although one may sound like it."""


def is_telling(terms: Iterable[str]) -> bool:
    """Tell whether these terms say enough to look for them elsewhere."""
    told = set(terms)
    return any(term[0] in "@#" for term in told) or bool(told - TOO_COMMON) or len(told) > 1


def _tag_hits(words: Sequence[Word]) -> list[tuple[str, int, int]]:
    hits = [
        (hit.meaning, hit.start, hit.end)
        for table in (CONCEPTS, _SKILLS)
        for hit in table.find(words)
        if not _is_passive(words, hit.start)
    ]
    return [*hits, *read_tools(words)]


def _is_passive(words: Sequence[Word], start: int) -> bool:
    """Tell "we were audited", which is done to somebody."""
    before = {word.lemma for word in words[max(0, start - 2) : start]}
    return words[start].form.endswith("ed") and "be" in before and not before & {"i"}


def covers(told: Collection[str], denied: Iterable[str]) -> bool:
    """Tell whether an affirmation says everything that a denial denies."""
    return all(any(_is_among(either, told) for either in term.split(OR)) for term in denied)


def _is_among(term: str, terms: Collection[str]) -> bool:
    if term in terms:
        return True
    return len(term) >= _SHARED_STEM and any(_same_family(term, other) for other in terms)


def _same_family(one: str, other: str) -> bool:
    """Weld and welder, paint and painter: one begins with the other.

    Not dental and Dentally: a name that ends so is no trade.
    """
    if one[0] in "@#" or other[0] in "@#" or min(len(one), len(other)) < _SHARED_STEM:
        return False
    short, long = sorted((one, other), key=len)
    if long.endswith("ly"):
        return False
    return long.startswith(short) and len(long) - len(short) <= _LONGEST_ENDING

"""What a part of a line names: an occupation, a firm, a school, a degree, or nothing known."""

import re
from collections.abc import Sequence
from functools import lru_cache

from voicecoach.core.claims.credentials import CREDENTIALS, GENERIC
from voicecoach.core.claims.gazetteer import PLACES
from voicecoach.core.claims.occupations import TITLES
from voicecoach.core.claims.people import PEOPLE
from voicecoach.core.claims.title_words import HEADS
from voicecoach.core.claims.titles import title_at
from voicecoach.core.claims.words import Word, read_words

_STRONG = re.compile(r"\s+[|·•–—‖/]\s+|\s+-\s+|\s*[|‖]\s*|\s+@\s+|\s{3,}")
_AT = re.compile(r"\s+(?:at|with|for|bei|chez|en|presso|w|bij)\s+(?=[A-ZÀ-ÞŁŚŻĆ0-9])")
_LEAD_IN = re.compile(
    r"^(?i:earlier|previously|before that|prior)\s*:\s*|"
    r"^.*\b(?:was|am|been|worked|working|employed|served)\s+(?:as\s+)?(?:an?|the)\s+(?=\w)"
)
"""What a sentence says before a title: "before that I worked as a"."""
_FULL_STOP = re.compile(r"[^\W\d_]{5}\.$")
"""A point after a whole word, not after "Inc" or "S.L"."""
_COMMA = re.compile(r"[,،、]\s+")
_DENSE_GAP = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff])\s+(?=[\u3040-\u30ff\u3400-\u9fff])")
"""Between names in scripts that put no space into one."""
_FIRM_ENDS = frozenset(
    "ltd limited llc llp inc incorporated plc corp corporation company co gmbh ag kg ohg se sa sas "
    "sarl srl spa sl nv bv ab as aps oy oyj pty pvt kft doo zoo sp kk αε εε οε επε "
    "ικε group holding holdings "
    "partners associates solutions consulting consultants technologies systems services labs "
    "studio studios industries enterprises logistics haulage couriers foods "
    "beverages".split()
)  # fmt: skip
_FIRM_WORDS = frozenset(
    "hospital hospice infirmary clinic hotel bank council university college school academy trust "
    "nhs restaurant brasserie cafe café bakery library museum theatre ministry department "
    "airlines airways insurance pharmacy supermarket charity foundation institute agency county "
    "city town university universität uniwersytet université universidad klinik krankenhaus "
    "hôpital société stadtwerke ооо ао зао пао ип банк завод "
    "τράπεζα νοσοκομείο شركة بنك مستشفى مؤسسة".split()
)
_SCHOOLS = frozenset(
    "university college school institute institution academy polytechnic universität universitat "
    "universidad universidade università université uniwersytet univerzita universitet "
    "universiteit "
    "hochschule fachhochschule gymnasium lycée lyceum école ecole politechnika politecnico escuela "
    "instituto technikum cégep cegep conservatoire seminary faculty tu rwth eth mit lse ucl iit "
    "high-school liceum szkoła akademia berufsschule realschule университет институт πανεπιστήμιο "
    "جامعة الجامعة معهد "
    "академия".split()
)
_DEGREE_WORDS = frozenset(
    "bsc ba bs beng bcom bcomm btech bba llb bed bfa msc ma ms meng mba med mphil llm mtech mcom "
    "mres mfa "
    "mpa mph msw phd "
    "dphil md edd dr dr-ing bachelor bachelors bachelor's master masters master's "
    "doctorate diploma diplom magister licence licentiate licenciatura licenciado grado ingeniería "
    "ingeniero laurea dec dut bts hnd hnc nvq svq btec gcse gcses cert certificate certified "
    "certification apprenticeship ausbildung abitur matura baccalaureate baccalauréat bachiller "
    "degree honours hons a-levels levels leaving matric foundation associate pgce qts cpc "
    "inżynier maîtrise doktor promotion staatsexamen".split()
)
_NORDIC = re.compile(r"\b(?:A/S|I/S|K/S)$")
_FIRM_SUFFIXES = ("公司", "集团", "株式会社", "银行", "銀行", "医院")
_SCHOOL_SUFFIXES = ("大学", "大學", "学院", "university", "universität", "schule")
_DEGREE_SUFFIXES = ("学士", "硕士", "博士", "本科", "修士")
_WORD = re.compile(r"[\w'’.-]+")


def split_parts(text: str, *, at_words: bool = True) -> list[str]:
    """Parts of a heading line at its strong marks: bars, spaced dashes, " at " if wanted."""
    pieces = [part for piece in _STRONG.split(text) for part in _DENSE_GAP.split(piece)]
    parts = [part for piece in pieces for part in (_AT.split(piece) if at_words else [piece])]
    return [
        _trimmed(_LEAD_IN.sub("", part)) for part in parts if any(mark.isalnum() for mark in part)
    ]


def _trimmed(part: str) -> str:
    """The part without marks at its ends, and without a bracket whose other half is missing."""
    text = part.strip(" ,;:·|*–—،、")
    if _FULL_STOP.search(text):
        text = text[:-1]
    if text.count("(") != text.count(")"):
        text = text.strip("() ")
    return text[1:-1].strip() if text.startswith("(") and text.endswith(")") else text


def split_commas(text: str) -> list[str]:
    """Pieces at commas outside brackets; "Inc" and "Ltd" stay with their name."""
    pieces: list[str] = []
    for piece in _COMMA.split(text):
        is_inside = bool(pieces) and pieces[-1].count("(") > pieces[-1].count(")")
        if pieces and (is_inside or _fold(piece) in _FIRM_ENDS):
            pieces[-1] = f"{pieces[-1]}, {piece}"
        else:
            pieces.append(piece)
    return [piece.strip() for piece in pieces if piece.strip()]


@lru_cache(maxsize=4096)
def is_title(text: str) -> bool:
    """Tell an occupation: the part ends, brackets left out, as a job title does."""
    plain = re.sub(r"\s*[(\[].*$", "", text).casefold().replace("&", "and").strip()
    words = tuple(word for word in read_words(plain.replace("/", " ")) if not word.is_mark)
    if not 0 < len(words) <= _LONGEST_TITLE or words[-1].form in PLACES:
        return False
    if len(words) == 1 and not _is_named_occupation(words[0]):
        return False
    return any(_ends_all(words, start) for start in range(min(len(words), _LEAD_WORDS)))


def _ends_all(words: Sequence[Word], start: int) -> bool:
    found = title_at(words, start)
    return found is not None and found[1] >= len(words)


def _is_named_occupation(word: Word) -> bool:
    """One word alone is a title by its own meaning, not by an ending as in "Gallagher"."""
    return word.lemma in HEADS | PEOPLE or bool(TITLES.find((word,)))


_LONGEST_TITLE = 8
_LEAD_WORDS = 6
"""A title may begin with words of no title grammar: names of tools, of a field."""


def is_surely_title(text: str) -> bool:
    """The same by words that name occupations, without endings: "Okafor" is no trade."""
    words = [word for word in read_words(text.casefold()) if not word.is_mark]
    return bool(words) and is_title(text) and _is_named_occupation(words[-1])


def is_no_employer(text: str) -> bool:
    """Tell a town, or a department, from the firm that stands beside it."""
    return text.casefold() in PLACES or bool(_DEPARTMENT.search(text))


_DEPARTMENT = re.compile(
    r"^(?:ward|unit|department|dept|team|division|section|line|floor|bay) \w{1,3}\b|"
    r"\b(?:ward|unit|department|dept\.?|team|division|section)(?: \([^)]*\))?$",
    re.IGNORECASE,
)


def is_firm(text: str) -> bool:
    """Tell a firm or institution by what its name holds or ends with."""
    words = _words(text)
    if not words:
        return False
    if _NORDIC.search(text) or _fold(words[-1]) in _FIRM_ENDS:
        return True
    if any(_fold(word) in _FIRM_WORDS for word in words):
        return True
    return any(word.endswith(_FIRM_SUFFIXES) for word in words)


def is_school(text: str) -> bool:
    words = _words(text)
    return any(_fold(word) in _SCHOOLS or word.endswith(_SCHOOL_SUFFIXES) for word in words)


def is_degree(text: str) -> bool:
    """Tell a degree, certificate or licence by its name."""
    words = {_fold(word) for word in _words(text)}
    halves = {half for word in words for half in word.split("-")}
    if (words | halves) & _DEGREE_WORDS or any(word.endswith(_DEGREE_SUFFIXES) for word in words):
        return True
    named = CREDENTIALS.meanings(tuple(read_words(text.casefold())))
    return bool(set(named) - GENERIC)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _fold(word: str) -> str:
    return word.casefold().replace(".", "").strip("'’-,")

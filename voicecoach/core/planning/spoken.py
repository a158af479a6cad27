"""Words of a posting or of notes as an interviewer would say them."""

import re

from voicecoach.core.matching import main_part

MOST_WORDS = 14
"""A longer requirement is cut at the end of a clause before it is asked about aloud."""
_LEAST_WORDS = 4
_LABEL = re.compile(r"^[^:]{3,40}:\s+(?=\S)")
_OPENING = re.compile(
    r"^(?:you(?:['’]ll| will| must| should)? (?:need(?: to have)?|"
    r"have|bring|hold)|we (?:expect|require|need)|(?:must|should) have|"
    r"(?:the )?(?:ability|willingness) to have)\s+",
    re.IGNORECASE,
)
_PERFECT = re.compile(
    r"^(?:you(?:['’]ve| have)|has|have) "
    r"(\w+ed|run|built|led|written|taught|made|held|grown|sold|kept|set|done|seen|been)\b",
    re.IGNORECASE,
)
_AND_HAVE = re.compile(r"\b((?:and|or) )(?:have|has) (?=\w+(?:ed|n|t)\b)", re.IGNORECASE)
_PREDICATE = re.compile(
    r",?\s+(?:(?:would|will|is|are|may)(?: be)?\s+)?(?:an? |of |highly |very |strongly )?"
    r"(?:helpful|essential|required|necessary|desirable|preferred|useful|beneficial|plus|bonus|"
    r"advantage|ideal|mandatory|welcome|needed)$",
    re.IGNORECASE,
)
"""What says how much it is wanted: "… would be helpful"."""
_JOINTS = re.compile(
    r"\s*;\s+|,?\s+and\s+(?=you(?:['’]ll| will| must| should| need| have| are| can)\b)|"
    r",\s+as (?:would|is|are)\s+",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\([^()]*\)")
_CLAUSE_END = re.compile(
    r"\s*[;:]\s+|\s+[-–—]\s+|,\s+|\s+(?=(?:including|such as|ideally|which|as well as|and|or)\s)"
)
_SWAPS = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you",
    "my": "your", "mine": "yours", "myself": "yourself", "am": "are", "we": "you", "our": "your",
    "them": "us", "their": "our", "u": "you",
}  # fmt: skip
_WORD = re.compile(r"\b[A-Za-z]+(?:['’][a-z]+)?\b")
_DOUBTER = re.compile(
    r"^(?:they|he|she|[A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*)?)\s+(?:also\s+|still\s+)?"
    r"(?:(?P<unsure>doubt(?:s|ed)?|question(?:s|ed)|push(?:es|ed)? back on|"
    r"(?:frown|hesitat)(?:s|ed) (?:at|about|over)|(?:(?:seem(?:s|ed)|was|were|is|are) )?"
    r"(?:wasn['’]t |weren['’]t |isn['’]t )?(?:a (?:bit|little) )?(?:not )?"
    r"(?:sure|convinced|unsure|sceptical|skeptical))|"
    r"(?:(?:seem(?:s|ed)|was|were|is|are) )?(?:a (?:bit|little) )?(?:worried|concerned|hesitant)|"
    r"(?:had|has|have) (?:some )?(?:doubts?|concerns?|reservations?|worries))"
    r"\s*(?P<joint>about|that|whether|if|of|by)?\s+",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"^(?:i|my \w+ (?:is|are|was|were)|it|we)\b", re.IGNORECASE)
_PROMISER = re.compile(
    r"^(?:i(?:['’]ve| have)? (?:also )?(?:promised|agreed|offered) (?:(?!to\b|that\b)\S+ ){0,2}"
    r"(?:to|(?:that )?i(?:['’]d| would| will))|"
    r"(?:said |promised )?i(?:['’](?:ll|d)| will| would| have to| need to| promised to| am to| "
    r"should)|(?:promised|agreed|need|have) to|will|must)\s+(?=[a-z])",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"^(?:to )?(?:send|share|check|get|forward|write|call|e-?mail|bring|find|let|follow|give|"
    r"provide|prepare|introduce|show|put|come|ask|look|make|confirm|tell)\b(?!:)",
    re.IGNORECASE,
)
_ASKER = re.compile(
    r"^(?:then )?(?:they|he|she|we were|i was|the \w+|(?:(?:Dr|Mr|Mrs|Ms)\.? )?[A-ZÀ-Þ]\w+)\s+"
    r"(?:also |then |first )?(?:asked|wanted to know|wondered)(?: me)?\s+(?P<what>.+)$|"
    r"^asked (?:me )?(?P<bare>.+)$",
    re.IGNORECASE,
)
_TO_YOU = re.compile(r"\byou\b|\byour\b", re.IGNORECASE)
_IMPERATIVE = re.compile(r"^(?:tell|describe|give|walk|explain|name|talk|convince|sell)\b", re.I)


def single_requirements(text: str) -> tuple[str, ...]:
    """What one sentence asks for, one by one: "You need … and you must …" asks for two things."""
    parts = [part.strip(" ,") for part in _JOINTS.split(text)]
    if any(len(part.split()) < _LEAST_WORDS for part in parts):
        return (text,)
    return tuple(parts)


def spoken_requirement(text: str) -> str:
    """What is asked for, without brackets and labels, cut where a clause ends if it is long."""
    words = _BRACKET.sub("", _LABEL.sub("", main_part(text))).strip(" .;,")
    words, times = _PERFECT.subn(r"having \1", words)
    words = _AND_HAVE.sub(r"\1", words) if times else words
    words = _PREDICATE.sub("", _OPENING.sub("", words)) or words
    while len(words.split()) > MOST_WORDS:
        ends = [
            found.start()
            for found in _CLAUSE_END.finditer(words)
            if len(words[: found.start()].split()) >= _LEAST_WORDS
        ]
        if not ends:
            break
        words = words[: ends[-1]].rstrip(" ,;:")
    return words


def to_you(text: str) -> str:
    """The person's own words turned to them: "my team" is "your team", "them" is "us"."""

    def turned(found: re.Match[str]) -> str:
        word = found.group()
        other = _SWAPS.get(word.casefold().replace("’", "'"))
        if other is None:
            return word
        return other.capitalize() if word[0].isupper() and word.casefold()[0] != "i" else other

    return _WORD.sub(turned, text)


def doubt_in_short(text: str) -> str:
    """What was doubted, told to the person: "They doubted my English" is "your English"."""
    told = _DOUBTER.match(text.strip())
    if told is None:
        return to_you(text).strip(" .;,")
    rest = text.strip()[told.end() :]
    is_clause = told["joint"] in {"that", "whether", "if"} or bool(_CLAUSE.match(rest))
    joint = "whether " if told["unsure"] else "that "
    return f"{joint if is_clause else ''}{to_you(rest)}".strip(" .;,")


def promise_in_short(text: str) -> str:
    """What was promised, told to the person: "I'll send them a plan" is "to send us a plan"."""
    bare = _PROMISER.sub("", text.strip(), count=1)
    is_deed = bare != text.strip() or _DEED.match(bare)
    return to_you(f"to {bare}" if is_deed else bare)


def asked_again(text: str) -> str:
    """A question noted in an earlier round, as it may be put once more."""
    said = text.strip()
    told = _ASKER.match(said)
    if told:
        what = to_you(told["what"] or told["bare"]).rstrip(" .?!;")
        return f"Last time we asked {what}. What do you say to that today?"
    if not _TO_YOU.search(said) and not _IMPERATIVE.match(said):
        said = to_you(said)
    said = said[:1].upper() + said[1:]
    if said.endswith(("?", ".", "!")):
        return said
    return f"{said}." if _IMPERATIVE.match(said) else f"{said}?"

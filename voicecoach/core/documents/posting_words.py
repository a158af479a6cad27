"""The words of postings: headings, what is asked for or wished for, and what every posting says."""

import re
from collections.abc import Iterator
from enum import StrEnum

from voicecoach.core.documents.lines import Line, LineKind
from voicecoach.core.documents.posting_headings import is_heading_phrase, opens_heading


class Topic(StrEnum):
    NONE = "none"
    DUTIES = "duties"
    MUST = "must"
    NICE = "nice"
    BENEFITS = "benefits"


_NICE_HEADING = (
    r"(?:would be|is) (?:good|nice|helpful|useful)|good to have|extra credit|"
    r"brownie points|even better|great if|love it if|stand out|"
    r"desirable|nice[ -]to[ -]ha|preferred|bonus|advantage|ideally|would be great|"
    r"pluspunkte|von vorteil|wünschenswert|souhaité|deseable|mile widziane"
)
_BENEFITS_HEADING = (
    r"benefits?\b|perks|what we offer|we offer|what you.{0,4}(?:ll )?get|in return|"
    r"our offer|we (?:can|will) (?:give|offer)|(?:give|offer) you|"
    r"what.s in it for you|why (?:join|work|us)|package|rewards?\b|salary|"
    r"compensation|wir bieten|das bieten|nous offrons|avantages|ofrecemos|oferujemy"
)
_MUST_HEADING = (
    r"require|qualification|looking for|what you.{0,14}(?:bring|need\b|have\b)|need from you|"
    r"skills?\b|experience\b|essential|must[ -]ha|who you are|about you\b|your profile|"
    r"you are\b|you['’]re\b|fit (?:right )?in|(?:right|good|great) (?:fit|for you)|what it takes|"
    r"person specification|you have|you(?:.ll| will) (?:have|need|bring)|ideal candidate|"
    r"what we need|what we expect|"
    r"ihr profil|dein profil|das bringst|anforderungen|votre profil|profil recherché|"
    r"requisitos|wymagania|oczekujemy|knowledge\b"
)
_DUTIES_HEADING = (
    r"responsibilit|dut(?:y|ies)\b|what you.{0,4}(?:ll )?(?:do|be doing)|the role|"
    r"your (?:role|tasks|mission|day)|key tasks|day[ -]to[ -]day|job description|the job\b|"
    r"you will\b|in this role|position summary|accountabilit|ihre aufgaben|deine aufgaben|"
    r"aufgaben|vos missions|missions|funciones|obowiązki|zakres|about the (?:role|job)"
)
_NONE_HEADING = (
    r"about (?:us|the company|[A-Z])|who we are|our (?:company|team|story|values|culture)|"
    r"how to apply|to apply|equal|diversity|inclusi|privacy|data protection|contact|"
    r"employer|(?:job|further|more|additional) (?:details|information)|set alert|be careful|"
    r"location|application|next steps|company|über uns|bewerbung|statement|process"
)
_HEADINGS: tuple[tuple[Topic, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern, re.IGNORECASE))
    for topic, pattern in (
        (Topic.DUTIES, r"functions\b|responsibilit|\bdut(?:y|ies)\b"),
        (Topic.NICE, _NICE_HEADING),
        (Topic.BENEFITS, _BENEFITS_HEADING),
        (Topic.MUST, _MUST_HEADING),
        (Topic.DUTIES, _DUTIES_HEADING),
        (Topic.NONE, _NONE_HEADING),
    )
)
"""In the order they are tried: "desirable skills" is no "skills"."""
_LONGEST_HEADING_WORDS = 8
_BOILERPLATE = re.compile(
    r"equal[ -]opportunit|without regard to|regardless of|do(?:es)? not discriminate|"
    r"all (?:qualified )?appl?icants|reasonable (?:accommodation|adjustment)|"
    r"committed to (?:an? )?(?:inclusive|divers|equal)|values? diversity|celebrate diff|"
    r"protected (?:by law|characteristic|veteran)|welcome applications from|affirmative action|"
    r"right to work|background check|privacy (?:policy|notice)|cookies?\b|apply now|"
    r"to apply,|send your (?:cv|résumé|resume)|closing date|posted \d|share this|save job|"
    r"need (?:any )?assistance|an accommodation|bank or credit card|rehabilitation of offenders|"
    r"disclosure and barring|equal employment|no agencies|recruitment agencies|"
    r"©|all rights reserved",
    re.IGNORECASE,
)
_NICE = re.compile(
    r"\b(?:desirable|preferred|preferably|an advantage|advantageous|a plus|a bonus|bonus points|"
    r"nice[ -]to[ -]have|would be (?:great|good|helpful|useful|ideal)|ideally|not essential|"
    r"beneficial|von vorteil|wünschenswert|un plus|un atout|mile widzian\w+|deseable)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:must|required?|requires|essential|you(?:'ll|’ll| will) (?:need|have|bring)|"
    r"you (?:have|bring|hold|are able|know|can)|at least \d|\d+\+? years|experience (?:of|in|"
    r"with|as)|"
    r"degree in|qualified|licen[cs]e|fluent|proficien\w+|knowledge of|ability to|able to|"
    r"we (?:need|expect|are looking for|look for)|familiar with|certif\w+)\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\b(?:(?:you|applicants|candidates|holder)\s+(?:must|will\s+need)|(?:is|are)\s+(?:required|essential))\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    r"^(?:in return,? |in exchange,? |for this,? )?"
    r"(?:we(?:['’]ll| can| will| also)? (?:offer|provide|give you|pay)|"
    r"you(?:['’]ll| will) (?:also )?(?:get|receive|enjoy)|benefits\b)",
    re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"^(?:we(?:['’]re|['’]ve| (?!need|expect|require|want|look|are looking|ask))|our\b|"
    r"(?:the )?company\b)",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"^(?:skip to .*|sign (?:in|up)|log ?in|menu|search|home|my network|jobs|messaging|share|"
    r"save|saved|easy apply|apply(?: now| online)?!?(?: +save)?|show (?:more|less).*|"
    r"set alert.*|similar jobs.*|people also viewed.*|report this.*|[\d,]+ followers|follow|"
    r"be careful|don['’]t provide your bank.*|seek|indeed|linkedin|glassdoor|monster|stepstone|"
    r"\w+ jobs|job details|back to .*|now apply.*|jetzt bewerben!?|apply for this job.*|"
    r"how you match.*|over \d+ applicants|print|bookmark|next job|previous job|view all jobs.*)$|"
    r"\b(?:weeks?|days?|hours?|months?|[dwh]) ago\b|\bwe use cookies\b|wir verwenden cookies|"
    r"accept (?:all )?cookies|alle akzeptieren|cookie (?:settings|policy)",
    re.IGNORECASE,
)
"""What belongs to the page a posting was copied from."""
_LABELLED = re.compile(r"^([^:]{3,40}):\s+(\S.+)$")
_LONGEST_LABEL_WORDS = 5
_WILL_DO = re.compile(
    r"^you(?:['’]ll| will) (?!need|have|bring|get|receive|be (?:a|an|able)\b)", re.I
)
_SOUGHT_IN = re.compile(r"\b(?:looking for|seeking|hiring|recruiting) (?:an?|our)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ•\d])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|incl|approx|min|max|no|st|dr|mr|mrs|ms|inc|ltd|p\.a))\.$", re.IGNORECASE
)


def topic_named(line: Line) -> Topic | None:
    """What a heading says comes below it; None for a line that is no such heading."""
    text = line.text.strip()
    words = text.split()
    if line.kind is LineKind.BULLET or line.cells or not 0 < len(words) <= _LONGEST_HEADING_WORDS:
        return None
    if any(mark.isdigit() for mark in text) or not _looks_like_heading(line):
        return None
    if topic_labelled(text) is not None:
        return None
    for topic, pattern in _HEADINGS:
        if pattern.search(text):
            return topic
    return Topic.NONE if opens_heading(text) and not text.endswith("?") else None


def _looks_like_heading(line: Line) -> bool:
    text = line.text.strip()
    if line.kind is LineKind.HEADING or text.endswith(":") or text.isupper():
        return True
    return (
        not text.endswith((".", "!", ";", ",")) and text[:1].isupper() and is_heading_phrase(text)
    )


def is_boilerplate(text: str) -> bool:
    """Tell what postings say whatever the job: equal opportunities, how to apply, the page."""
    return bool(_BOILERPLATE.search(text))


def is_nice(text: str) -> bool:
    """Tell what is wished for, not asked for."""
    return bool(_NICE.search(text))


def offers(text: str) -> bool:
    """Tell what is offered, wherever it stands."""
    return bool(_OFFERS.match(text))


def is_of_the_page(text: str) -> bool:
    """Tell buttons, menus and notices of the page a posting was copied from."""
    return bool(_PAGE.search(text.strip()))


def speaks_of_itself(text: str, employer: str | None) -> bool:
    """Tell a sentence about the employer, which asks nothing and gives nothing to do."""
    if employer is not None and re.match(rf"{re.escape(employer)}\b", text):
        return not _ASKS.search(text)
    return bool(_OF_ITSELF.match(text))


def topic_labelled(text: str) -> tuple[Topic, str] | None:
    """The topic that a line names before a colon, and the rest: "Nice to have: fluent Dutch"."""
    found = _LABELLED.match(text)
    if found is None or len(found.group(1).split()) > _LONGEST_LABEL_WORDS:
        return None
    named = topic_named(Line(f"{found.group(1)}:"))
    label = found.group(1)
    is_known = named not in {None, Topic.NONE} and (_IS_LABEL.match(label) or opens_heading(label))
    return (named, found.group(2)) if named and is_known else None


_IS_LABEL = re.compile(
    r"^(?:nice[ -]to[ -]ha\w+|desirable|preferred|bonus(?: points)?|a plus|ideally|must[ -]ha\w+|"
    r"essential|required|(?:minimum |key |job )?requirements?|(?:minimum |preferred |required )?"
    r"qualifications?|(?:required |key )?skills|benefits?|perks|we offer|what we offer|"
    r"responsibilities|duties|in return|you(?:['’]ll| will) (?:get|need|have|bring)|"
    r"your (?:tasks|profile)|von vorteil|wünschenswert|wir bieten|"
    r"ihr profil|ihre aufgaben)(?: (?:skills|experience|are|is|of the job))?$",
    re.IGNORECASE,
)


def told_topic(text: str) -> Topic:
    """What a sentence says by itself, where no heading says what it is."""
    for topic, pattern in ((Topic.BENEFITS, _OFFERS), (Topic.DUTIES, _WILL_DO)):
        if pattern.match(text):
            return topic
    if is_nice(text):
        return Topic.NICE
    return Topic.MUST if _ASKS.search(text) and not _SOUGHT_IN.search(text) else Topic.NONE


def surely_asks(text: str) -> bool:
    """Tell what is asked for wherever it stands."""
    return bool(_MUST.search(text))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph; an abbreviation's point ends none."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[start : match.start()]):
            yield text[start : match.start()].strip()
            start = match.end()
    if text[start:].strip():
        yield text[start:].strip()

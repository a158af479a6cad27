"""Headings of postings by their words alone, where nothing sets them apart.

"Skills and experience" heads a list; "Experience in retail" is a point of one.
"""

import re

_WORDS = frozenset(
    """
    it would could helpful useful give can what you your you'll you’ll you're you’re you'd
    yourself will be do doing bring need have had are is who we we're we’re we'll offer
    offering looking for the role job position opportunity about us team company organisation
    organization this in a an of and or our key main essential required require preferred
    desirable desired minimum basic core skills skill experience experiences knowledge
    qualifications qualification requirements requirement responsibilities responsibility
    duties tasks functions function summary description overview details profile person
    specification criteria education competencies competences abilities attributes benefits
    perks rewards compensation salary package why join joining work working with to get it
    it's it’s nice must must-haves haves nice-to-have nice-to-haves bonus points plus extra
    credit ideally ideal candidate great if also day day-to-day typical life accountabilities
    mission missions purpose how apply application applying next steps process contact
    location diversity inclusion equal equality opportunities statement values culture story
    privacy data protection employer information more further additional technical
    professional personal other tools qualities expect should can return at on as background
    fit right good success looks like advantage ihr ihre dein deine profil aufgaben
    anforderungen wir bieten das bringst bringen sie du mit erwartet dich was machst über uns
    bewerbung kontakt vorteile qualifikationen stelle unser unsere angebot votre vos recherché
    nous offrons avantages à propos de compétences poste requisitos funciones ofrecemos
    wymagania oczekujemy oferujemy obowiązki zakres mile widziane opis
    """.split()
)
_OPENS = re.compile(r"^(?:what|who|why|how|about|über|à propos)\b", re.IGNORECASE)
_WITH_NAME = re.compile(
    r"\s+(?:at|with|join|joining|to|in|bei|chez)\s+[A-ZÀ-Þ][\w&.’'-]*(?:\s+[A-ZÀ-Þ][\w&.’'-]*)*$"
)
_WORD = re.compile(r"[\w'’-]+")


def opens_heading(text: str) -> bool:
    """Whether it begins as headings do and sentences do not: "What …", "Who …", "About …"."""
    return bool(_OPENS.match(text))


def is_heading_phrase(text: str) -> bool:
    """Whether a short line holds nothing but the words of headings, an employer's name aside."""
    if opens_heading(text):
        return True
    words = _WORD.findall(_WITH_NAME.sub("", text).casefold())
    return bool(words) and all(word in _WORDS for word in words)

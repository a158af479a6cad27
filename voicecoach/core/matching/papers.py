"""What only a paper shows: a licence, a certificate, a registration, a card, the right to work.

A paper is shown by a line that names it. Work of the same kind is no paper, and neither is a line
that shares a word with it; the same paper at a lower level shows it partly.
"""

import re
from dataclasses import dataclass

from voicecoach.core.claims.gazetteer import PLACES
from voicecoach.core.claims.vocabulary import GENERIC, STOP, lemmas
from voicecoach.core.claims.words import read_words
from voicecoach.core.matching.models import Label
from voicecoach.core.matching.sameness import is_same_word

_PAPER = re.compile(
    r"certificat\w*|\bcertified\b|licen[cs]e\b|\bqualification|(?<!part[- ])\bqualified\b|"
    r"accredit\w*|\b(?:member|fellow|associate)(?:ship)? of the\b|"
    r"\bregist(?:ration|ered)\b|\bcharter(?:ed|ship)\b|\bclearance\b|\bdiploma\b|"
    r"\bnvq\b|\blevel \d\b|\bticket\b|\bpermit\b|life support|first aid|\bpassport\b|"
    r"\bcards?\b(?= *(?:$|[,;(]|valid|holder))|\b(?:dbs|crb) check|"
    r"\b(?:course|exams?|contract)\b.*\b(?:passed|completed)\b"
)
_RIGHT_TO_WORK = re.compile(
    r"\b(?:right|entitled|eligib\w+|permission|authori[sz]\w+|free|permitted) to (?:live and )?"
    r"work\b|\bwork (?:permit|visa)\b|\bsettled status\b|\bcitizen(?:ship)?\b"
)
_QUALIFIER = re.compile(
    r"\b(?:advanced|paediatric|pediatric|senior|chartered|higher|specialist|enhanced|expert|"
    r"level (?:[2-9]|two|three|four|five|six|seven)|category [a-z]\d?(?:\+[a-z])?|class \d)(?!\w)"
)
_RANK = re.compile(r"\blevel (\d)\b")
_ACRONYM = re.compile(r"\b[A-Z][A-Z&]{2,}\d?\b")
_ANY_AWARD = frozenset({"NVQ", "BTEC", "HND", "HNC", "GCSE", "SVQ"})
"""Short names of many different papers."""
_BESIDE = re.compile(r"\s+and\s+|\s+with\s+|,\s+")
_ALTERNATIVES = re.compile(r"\s+or\s+|\s*/\s+")
_NAMES_NOTHING = (
    lemmas(
        "certificate certification certified certify licence license licensed qualification "
        "qualified qualify accreditation accredited registration registered register chartered "
        "charter clearance diploma ticket card permit holder valid current full clean own relevant "
        "recognised appropriate hold held professional status member membership award level "
        "category class passed pass complete completed course exam check advanced senior higher "
        "specialist enhanced expert essential desirable required equivalent similar related uk "
        "ability able must experience knowledge ideally training"
    )
    | STOP
    | GENERIC
    | PLACES
)
_HALF = 0.5
_BODY = 0.8
"""The body's letters, without those of its members: RICS for MRICS."""
_NOT_YET = re.compile(
    r"working towards?|studying (?:for|towards?)|part[- ]qualified|in progress|to be completed|"
    r"expected|candidate\b|awaiting|\btrainee\b"
)
_MOST_WORDS = 14
"""A longer line tells of work, and may name a paper by the way."""


def is_paper(text: str) -> bool:
    """Whether the text speaks of a paper, not of something one did."""
    small = text.lower()
    return bool(_PAPER.search(small) or _RIGHT_TO_WORK.search(small))


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper that is asked for."""

    names: frozenset[str]
    """The words that tell it from other papers."""
    acronyms: frozenset[str]
    qualifiers: frozenset[str]
    is_right_to_work: bool

    def shown_by(self, line: str) -> Label | None:
        """How well a line shows it; None when it names another paper, or none."""
        small = line.lower()
        if self.is_right_to_work:
            return Label.MET if _RIGHT_TO_WORK.search(small) else None
        named = self._share_named(line)
        if named < _HALF or not self._is_told_as_paper(line, named):
            return None
        if (
            named < 1
            or _NOT_YET.search(small)
            or any(each not in small for each in self.qualifiers - self._below(small))
        ):
            return Label.PARTLY
        return Label.MET

    def _share_named(self, line: str) -> float:
        letters = set(_ACRONYM.findall(line))
        if self.acronyms & letters:
            return 1.0
        if any(one.endswith(other) for one in self.acronyms for other in letters):
            return _BODY
        if not self.names:
            return 0.0
        has = [word.lemma for word in read_words(line)]
        shared = [name for name in self.names if any(is_same_word(name, one) for one in has)]
        return len(shared) / len(self.names)

    def _is_told_as_paper(self, line: str, named: float) -> bool:
        if is_paper(line) or _QUALIFIER.search(line.lower()):
            return True
        return named >= _BODY and bool(self.acronyms) and len(line.split()) <= _MOST_WORDS

    def _below(self, small: str) -> frozenset[str]:
        """The levels asked for that the line is above."""
        ranks = [int(rank) for rank in _RANK.findall(small)]
        return frozenset(
            each
            for each in self.qualifiers
            if (wanted := _RANK.search(each)) and any(rank > int(wanted.group(1)) for rank in ranks)
        )


def papers_wanted(requirement: str) -> tuple[Paper, ...]:
    """The papers any of which is enough; empty where none is asked for."""
    if not is_paper(requirement):
        return ()
    return tuple(
        paper
        for part in _ALTERNATIVES.split(requirement)
        if (paper := _read(_papers_alone(part))).names or paper.acronyms or paper.is_right_to_work
    )


def _papers_alone(text: str) -> str:
    """Without what is asked for beside it and is no paper: "a driving licence and own car"."""
    parts = _BESIDE.split(text)
    papers = [part for part in parts if is_paper(part) or _ACRONYM.search(part)]
    return " and ".join(papers) if papers else text


def _read(text: str) -> Paper:
    small = text.lower()
    words = [word for word in read_words(text) if not word.is_mark]
    return Paper(
        frozenset(
            word.lemma
            for word in words
            if word.lemma not in _NAMES_NOTHING and not word.lemma.isdigit() and len(word.lemma) > 1
        ),
        frozenset(_ACRONYM.findall(text)) - _ANY_AWARD,
        frozenset(_QUALIFIER.findall(small)),
        bool(_RIGHT_TO_WORK.search(small)),
    )

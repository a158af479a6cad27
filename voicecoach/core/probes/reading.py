"""Reading follow-ups off an answer: from its claims, its structure, and what it leaves open."""

import re
from collections.abc import Iterator, Sequence

from voicecoach.core.claims import Statement, extract_claims
from voicecoach.core.claims.models import Certainty, Claim, Slot, Who
from voicecoach.core.probes.models import Probe, ProbeKind
from voicecoach.core.probes.vagueness import find_vague
from voicecoach.core.structure import Part, Structure, read_structure
from voicecoach.core.structure.segments import Segment, read_segments

MOSTLY_WE = 2
"""This many deeds of "we" for each of "I", and the interviewer asks who."""
LONGEST_QUOTE_WORDS = 16
"""What is quoted back must be understood by ear."""
_FEWEST_QUOTE_WORDS = 3

_CHANGE = re.compile(
    r"\b(?:doubled|tripled|halved|grew|rose|fell|dropped|increased|decreased|reduced|cut|improved|"
    r"lowered|faster|shrank|went (?:up|down))\b",
    re.IGNORECASE,
)
_BOTH_ENDS = re.compile(r"\bfrom\b.{1,40}\bto\b|\bused to\b|\binstead of\b", re.IGNORECASE)
_MEASURED = re.compile(
    r"\b(?:measured|according to|survey|tracked|dashboard|counted|compared|per the|the figures)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:(?:19|20)\d\d|twenty (?:\w+teen|twenty|ten|eleven|twelve)|ago|last (?:year|month|week|"
    r"spring|summer|autumn|winter|quarter)|yesterday|this (?:year|month|week|spring|summer)|january"
    r"|february|march|april|june|july|august|september|october|november|december|at the time|back "
    r"(?:then|in)|when i (?:was|worked|started|joined)|my (?:first|last|second|previous) (?:year|"
    r"job|month|role))\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\d\s?%|\bper ?cent", re.IGNORECASE)
_SIDES = re.compile(r"\breport(?:ed|s|ing)?\b|\bdirect reports?\b|\bmanaged\b", re.IGNORECASE)


def read_probes(statement: Statement, structure: Structure | None = None) -> tuple[Probe, ...]:
    """Every follow-up that fits, the most telling first, one of a kind.

    Nothing is asked about an answer whose words make no sense; `structure` is read when not given.
    """
    structure = structure or read_structure(statement.text)
    segments = read_segments(statement.text)
    found = [
        *_of_structure(statement.text, structure),
        *_of_segments(statement.text, segments),
        *_of_claims(statement),
    ]
    first_of_kind: dict[ProbeKind, Probe] = {}
    for probe in found:
        first_of_kind.setdefault(probe.kind, probe)
    order = tuple(ProbeKind)
    return tuple(sorted(first_of_kind.values(), key=lambda each: order.index(each.kind)))


def _of_structure(text: str, structure: Structure) -> Iterator[Probe]:
    told = {span.part for span in structure.spans}
    if not told & {Part.SITUATION, Part.TASK}:
        return
    owned = structure.ownership
    if owned and owned.shared >= MOSTLY_WE * max(1, owned.own):
        yield Probe(ProbeKind.OWN_PART)
    if Part.RESULT in structure.missing:
        yield Probe(ProbeKind.RESULT)
    elif structure.result_has_number is False:
        yield Probe(ProbeKind.RESULT_NUMBER)
    if Part.TASK in structure.missing:
        yield Probe(ProbeKind.TASK)
    if not _WHEN.search(text):
        yield Probe(ProbeKind.WHEN)


def _of_segments(text: str, segments: Sequence[Segment]) -> Iterator[Probe]:
    for segment in segments:
        vague = find_vague(segment.text)
        if vague:
            yield _quoting(ProbeKind.VAGUE, text, *_clause_around(segment, vague))
        changed = _CHANGE.search(segment.text)
        if changed and not _BOTH_ENDS.search(segment.text):
            yield _quoting(ProbeKind.FROM_WHAT, text, *_clause_around(segment, changed))


_JOINT = re.compile(r",\s|\b(?:and|but|so|because|which)\s")


def _clause_around(segment: Segment, match: re.Match[str]) -> tuple[int, int]:
    """Where the clause with this wording begins and ends in the transcript."""
    joints = [joint.start() for joint in _JOINT.finditer(segment.text)]
    start = max((each for each in joints if each < match.start()), default=0)
    end = min((each for each in joints if each >= match.end()), default=len(segment.text))
    return segment.start_char + start, segment.start_char + end


def _of_claims(statement: Statement) -> Iterator[Probe]:
    measured = _MEASURED.search(statement.text) is not None
    for claim in extract_claims(statement):
        kind = _kind_of(claim, is_measured=measured)
        if kind is not None and len(claim.quote.split()) >= _FEWEST_QUOTE_WORDS:
            yield _quoting(kind, statement.text, claim.start_char, claim.end_char)


def _kind_of(claim: Claim, *, is_measured: bool) -> ProbeKind | None:
    if claim.certainty is not Certainty.ASSERTED or claim.who not in {Who.SELF, Who.TEAM}:
        return ProbeKind.LEAVING if claim.slot is Slot.REASON else None
    match claim.slot:
        case Slot.PERCENT if not is_measured and _PERCENT.search(claim.quote):
            return ProbeKind.HOW_MEASURED
        case Slot.TEAM if not _SIDES.search(claim.statement.text):
            return ProbeKind.TEAM
        case Slot.MONEY if claim.head == "budget":
            return ProbeKind.BUDGET
        case Slot.REASON:
            return ProbeKind.LEAVING
        case _:
            return None


_AT_THE_EDGES = " ,;:.!?–—-\n"
_JOINING = re.compile(r"^[\s,]*(?:and|but|so|then|because|or)\s+", re.IGNORECASE)


def _quoting(kind: ProbeKind, text: str, start: int, end: int) -> Probe:
    """A quote that begins and ends with a word; without one where it would be too long to say."""
    joining = _JOINING.match(text[start:end])
    if joining:
        start += joining.end()
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(_AT_THE_EDGES))
    end -= len(piece) - len(piece.rstrip(_AT_THE_EDGES))
    quote = text[start:end]
    if not quote or len(quote.split()) > LONGEST_QUOTE_WORDS:
        return Probe(kind)
    return Probe(kind, quote, start, end)

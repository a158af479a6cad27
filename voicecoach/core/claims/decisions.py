"""Decisions made elsewhere, and how each is known to mean a warning that is stored here. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from voicecoach.core.claims.models import Finding
from voicecoach.core.claims.resolutions import Resolution

SEAL_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided elsewhere about the warning with this number and this seal."""

    finding_id: int
    seal: str
    resolution: Resolution


class Standing(StrEnum):
    """How a decision stands to what is stored here."""

    NEW = "new"
    ALREADY = "already"
    """It was decided in just this way."""
    UNKNOWN = "unknown"
    """No warning has this number."""
    CHANGED = "changed"
    """The warning with this number quotes other words, or belongs to another session."""

    @property
    def is_known(self) -> bool:
        return self in {Standing.NEW, Standing.ALREADY}


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """One decision, how it stood, and what it did or would do."""

    decision: Decision
    standing: Standing
    before: Resolution | None = None
    """What had been decided here, and is replaced."""
    implied: tuple[int, ...] = ()
    """Numbers of others that are settled with it."""


def seal_of(finding: Finding) -> str:
    """Equal for the same two quotes of the same sessions under the same rule; tells no more."""
    sessions = (side.statement.session_id or "" for side in (finding.earlier, finding.later))
    whole = "|".join((finding.fingerprint, *sessions))
    return sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:SEAL_LENGTH]


def standing_of(
    decision: Decision, finding: Finding | None, resolution: Resolution | None
) -> Standing:
    """`finding` and `resolution` are what this number has here."""
    if finding is None:
        return Standing.UNKNOWN
    if seal_of(finding) != decision.seal:
        return Standing.CHANGED
    wanted = decision.resolution
    if resolution is None:
        return Standing.NEW
    same = (resolution.choice, resolution.which) == (wanted.choice, wanted.which)
    return Standing.ALREADY if same else Standing.NEW

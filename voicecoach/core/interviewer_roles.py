"""Who sits opposite, as far as it decides what is asked of them. Pure."""

import re
from enum import StrEnum


class InterviewerRole(StrEnum):
    """A kind of interviewer; also the tags of the bank `employer_questions`."""

    HR = "hr"
    MANAGER = "manager"
    PEER = "peer"
    EXECUTIVE = "executive"
    SPECIALIST = "specialist"


_TOLD = {
    InterviewerRole.HR: (
        "hr|human resources|personnel|people (?:partner|team|ops|operations)|"
        r"recruit\w*|talent\w*|head ?hunter|sourcer"
    ),
    InterviewerRole.EXECUTIVE: (
        "ceo|cfo|cto|coo|cmo|cio|chief|director|vp|vice president|president|founder|co-?founder|"
        "owner|partner|board|managing|executive|principal|dean"
    ),
    InterviewerRole.MANAGER: (
        "manager|manageress|lead|leader|head|supervisor|boss|foreman|superintendent|sister|matron|"
        "in charge"
    ),
    InterviewerRole.PEER: (
        "peer|colleague|co-?worker|team ?mate|member|associate|assistant|buddy|rep|representative|"
        "agent"
    ),
    InterviewerRole.SPECIALIST: (
        r"specialist|expert|engineer\w*|architect|developer|analyst|scientist|designer|consultant|"
        "accountant|controller|technician|technical|doctor|nurse|lawyer|teacher|officer|coordinator"
    ),
}
"""The first that is told counts: an HR manager is hr, an engineering manager a manager."""
_PATTERNS = tuple(
    (role, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for role, words in _TOLD.items()
)


def role_of(text: str | None) -> InterviewerRole | None:
    """What kind of interviewer a role in words is; None when the words tell nothing.

    "HR manager" is hr, "engineering manager" a manager, "senior engineer" a specialist.
    """
    if not text:
        return None
    if text.strip().casefold() in set(InterviewerRole):
        return InterviewerRole(text.strip().casefold())
    return next((role for role, pattern in _PATTERNS if pattern.search(text)), None)

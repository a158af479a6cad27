"""What is said and shown about a panel: who is there, who asks, whom you remembered."""

import re
from collections.abc import Sequence

from voicecoach.core.applications import Interviewer
from voicecoach.core.interviewer_roles import InterviewerRole, role_of
from voicecoach.core.panel.people import first_name, label
from voicecoach.core.panel.recall import Recalled

_OF_A_PERSON = re.compile(
    r"(?:er|or|ist|yst|ant|ian|lead|head|chief|nurse|partner|colleague|architect|president"
    r"|recruit\w+|c[a-z]o|vp)$",
    re.IGNORECASE,
)
"""How words for people end; "sales" and "HR" are places people are from."""
_HAS_ARTICLE = re.compile(r"(?:an?|the|our|my|your)\s", re.IGNORECASE)


def opening(people: Sequence[Interviewer]) -> str:
    """Who will be met, and how to answer several people."""
    met = "; ".join(
        f"{each.name}, {_with_article(each)}" if each.role else each.name for each in people
    )
    return (
        f"You will meet {len(people)} people: {met}. "
        "Answer the person who asked first, then look at the others. "
        "Keep their names in mind; you will be asked for them at the end."
    )


def introduction(person: Interviewer) -> str:
    """How a person says who they are: "I'm Dana Hill, the hiring manager."."""
    if person.role is None:
        return f"I'm {person.name}."
    return f"I'm {person.name}, {_with_article(person)}."


def recalled(each_of: Sequence[Recalled]) -> str:
    """Which names and roles the answer had, and whom to thank."""
    named = [each for each in each_of if each.named]
    missed = [label(each.person) for each in each_of if not each.named]
    without_role = [label(each.person) for each in named if each.role_told is False]
    sentences = [f"You named {len(named)} of {len(each_of)} people{_listed_names(named)}."]
    if missed:
        sentences.append(f"Not named: {'; '.join(missed)}.")
    if without_role:
        sentences.append(
            f"I did not catch what these are responsible for: {'; '.join(without_role)}."
        )
    names = in_words([first_name(each.person) for each in each_of])
    sentences.append(f"As you leave, thank each of them by name: {names}.")
    return " ".join(sentences)


def in_words(names: Sequence[str]) -> str:
    """Join them as people do: Dana, Victor and Priya."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _listed_names(named: Sequence[Recalled]) -> str:
    return f": {in_words([first_name(each.person) for each in named])}" if named else ""


def _with_article(person: Interviewer) -> str:
    """The role as it follows a name: the hiring manager, a colleague in the team, sales."""
    role = person.role or ""
    noun = re.split(r"[,(]|\s(?:of|for|in|at|from)\s", role, maxsplit=1)[0].strip()
    if _HAS_ARTICLE.match(role) or not _OF_A_PERSON.search(noun):
        return role
    if role_of(role) is InterviewerRole.PEER:
        return f"{'an' if role[0].lower() in 'aeiou' else 'a'} {role}"
    return f"the {role}"

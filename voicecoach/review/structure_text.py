"""How an answer is built, in words. Bands are customs of coaches, not findings of research.

Shares: situation and task together 20 to 30 %, action 50 to 60 %, result 10 to 30 % (career
centres and coaching sites; see docs/structure.md).
"""

from voicecoach.core.structure import Part, Structure, Unassessed

SETTING_PERCENT = (20, 30)
ACTION_PERCENT = (50, 60)
RESULT_PERCENT = (10, 30)
_ROOM = 10
"""A share this far outside its band is worth a word; less is a matter of taste."""

_WHY_NOT = {
    Unassessed.TOO_SHORT: "Structure: not assessed, the answer is too short.",
    Unassessed.GARBLED: "Structure: not assessed, too few words were understood.",
    Unassessed.NO_EXAMPLE: "Structure: not assessed, there is no example in it.",
}
_MISSING = {
    Part.SITUATION: "Say in a sentence where and when it was.",
    Part.TASK: "Say what was asked of you.",
    Part.ACTION: "Say what you did yourself, step by step.",
    Part.RESULT: "Say how it ended.",
}


def structure_sentences(structure: Structure, *, wants_example: bool) -> tuple[str, ...]:
    """What can be said about it; for a question that asks for no example only what was told."""
    if structure.unassessed is not None:
        return (_WHY_NOT[structure.unassessed],) if wants_example else ()
    if not wants_example and len({span.part for span in structure.spans}) < len(Part) - 1:
        return ()
    said = [_shares(structure), *(_MISSING[part] for part in structure.missing)]
    said += _balance(structure)
    said += _ownership(structure)
    return tuple(said)


def _shares(structure: Structure) -> str:
    shares = ((part, structure.share(part) or 0.0) for part in Part)
    told = ", ".join(f"{part} {round(share * 100)} %" for part, share in shares if share)
    return f"Structure: {told}."


def _balance(structure: Structure) -> list[str]:
    setting = _percent(structure, Part.SITUATION, Part.TASK)
    action = _percent(structure, Part.ACTION)
    said = []
    if setting > SETTING_PERCENT[1] + _ROOM:
        said.append("The beginning takes much of it; a shorter one leaves room for what you did.")
    if 0 < action < ACTION_PERCENT[0] - _ROOM:
        said.append("There is room for more of what you did yourself.")
    if structure.result_has_number is False:
        said.append("A figure in the result would make it easy to remember.")
    return said


def _percent(structure: Structure, *parts: Part) -> int:
    return round((structure.share(*parts) or 0.0) * 100)


def _ownership(structure: Structure) -> list[str]:
    owned = structure.ownership
    if owned is None or owned.shared <= owned.own:
        return []
    shared = f"{owned.shared} thing{'s' * (owned.shared != 1)}"
    return [f"“We” did {shared} in it, “I” did {owned.own}: name your own part."]

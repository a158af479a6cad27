"""What a person reads, and a program gets, about the optional judge."""

from typing import Any

from voicecoach.core.claims.judging import Effect, JudgedFinding, Judgement
from voicecoach.review.finding_json import finding_json
from voicecoach.review.finding_text import finding_message


def judge_summary(judge: str, judgement: Judgement) -> str:
    """How often the judge was asked about an answer, and what it changed, in one line."""
    vetoed, demoted = judgement.vetoed, judgement.count(Effect.DEMOTED)
    noted = judgement.count(Effect.NOTED)
    changes = [
        text
        for count, text in (
            (vetoed, f"{vetoed} set aside"),
            (demoted, f"{demoted} made milder"),
            (noted, f"{noted} noted by the judge alone"),
        )
        if count
    ]
    times = "once" if judgement.asked == 1 else f"{judgement.asked} times"
    return f"Judge {judge}, asked {times}: {', '.join(changes) or 'nothing changed'}."


def judgement_json(judge: str, judgement: Judgement) -> dict[str, Any]:
    """Counts, and why the judge was not heard: null when it was."""
    problem = judgement.problem
    return {
        "name": judge,
        "asked": judgement.asked,
        "vetoed": judgement.vetoed,
        "demoted": judgement.count(Effect.DEMOTED),
        "noted": judgement.count(Effect.NOTED),
        "problem": str(problem) if problem else None,
    }


def judge_failed(failed: int, compared: int) -> str:
    """For many pairs, when the judge could not be heard on some of them."""
    return f"The judge was not heard on {failed} of {compared} pairs; the rules decided there."


def judged_finding_json(judged: JudgedFinding) -> dict[str, Any]:
    """A finding and what the judge did to it: null when it was not asked."""
    effect = judged.effect.value if judged.effect else None
    return {**finding_json(judged.finding), "judge": effect}


_EFFECTS = {
    Effect.CONFIRMED: "The judge sees it too.",
    Effect.DEMOTED: "The judge made this milder.",
    Effect.NOTED: "No rule says so; the judge alone noticed it.",
    Effect.IGNORED: "The judge's opinion could not be relied on and was left out.",
}


def judged_message(judged: JudgedFinding) -> str:
    """The whole warning, and in a last line what the judge did to it."""
    message = finding_message(judged.finding)
    if judged.effect is None or judged.effect not in _EFFECTS:
        return message
    return f"{message}\n{_EFFECTS[judged.effect]}"

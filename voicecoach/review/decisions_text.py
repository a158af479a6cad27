"""How it went with a list of decisions, for people and for programs."""

from collections.abc import Iterator, Sequence
from typing import Any

from voicecoach.core.claims.decisions import CarriedOut, Standing
from voicecoach.review.decision_file import BadDecision
from voicecoach.review.resolution_text import resolution_sentence
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown

NOT_STORED = "Nothing was stored: this was a dry run."
_NOT_DONE = {
    Standing.ALREADY: "had been decided so already.",
    Standing.UNKNOWN: "is not known here; it was left out.",
    Standing.CHANGED: (
        "does not quote the same words here as in the page, and was left out. Decide it here: "
        "voicecoach claims resolve {number}"
    ),
}


def decision_lines(done: CarriedOut) -> Iterator[str]:
    """What one decision did, what it replaced and what is settled with it."""
    number = done.decision.finding_id
    if done.standing is not Standing.NEW:
        yield f"Warning {number} {_NOT_DONE[done.standing].format(number=number)}"
        return
    yield f"Warning {number}: {shown(resolution_sentence(done.decision.resolution))}"
    if done.before is not None:
        yield f"  Until now: {shown(resolution_sentence(done.before))}"
    if done.implied:
        yield f"  Settled with it: {', '.join(map(str, done.implied))}."


def bad_decision_line(bad: BadDecision) -> str:
    return f"Decision {bad.number} of the list: {bad.problem}"


def decisions_summary(done: Sequence[CarriedOut], bad: int) -> str:
    """Such as "2 decisions carried out, 1 left out."."""
    carried = sum(each.standing is Standing.NEW for each in done)
    left = bad + sum(not each.standing.is_known for each in done)
    tail = f", {left} left out" if left else ""
    return f"{counted(carried, 'decision')} carried out{tail}."


def decisions_json(
    session_id: str, done: Sequence[CarriedOut], bad: Sequence[BadDecision], *, dry_run: bool
) -> dict[str, Any]:
    return {
        "session_id": session_id,
        "dry_run": dry_run,
        "decisions": [_decision_json(each) for each in done],
        "bad": [{"number": each.number, "error": each.problem} for each in bad],
    }


def _decision_json(done: CarriedOut) -> dict[str, Any]:
    resolution, before = done.decision.resolution, done.before
    return {
        "finding": done.decision.finding_id,
        "standing": done.standing.value,
        "choice": resolution.choice.value,
        "which": None if resolution.which is None else resolution.which.value,
        "replaces": None if before is None else before.choice.value,
        "settled_with_it": list(done.implied),
    }

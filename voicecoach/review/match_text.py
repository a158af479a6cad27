"""A posting's requirements beside what shows them, in words."""

from collections.abc import Iterator, Sequence

from voicecoach.core.matching import Evidence, Label, Reason, is_formal
from voicecoach.core.planning import MatchedRequirement
from voicecoach.core.planning.requirements import Practised
from voicecoach.review.dates import day_in_words
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown, wrapped

NO_REQUIREMENTS = (
    "The posting names no requirements that could be read. See what was read: "
    "voicecoach import posting FILE --dry-run"
)
NO_RESUME = "There is no résumé yet, so everything is a gap: voicecoach import resume FILE"

_LABELS = {Label.MET: "met", Label.PARTLY: "partly met", Label.GAP: "GAP"}
_REASONS = {
    Reason.SAME_SKILL: "",
    Reason.SAME_FAMILY: "near it, not the same",
    Reason.SAME_WORDS: "it shares some words; please judge yourself",
    Reason.MEANING: "by its meaning; please judge yourself",
    Reason.LEVEL: "the same at another level",
    Reason.PART: "one of the things they ask for",
    Reason.YEARS: "for fewer years than they ask for",
}
_SUGGESTION = "Have an answer ready: what comes nearest, and how you would learn the rest."

_SUGGESTION_OF_PAPERS = (
    "If you have it, write it into your résumé; if not, have ready by when you could."
)


def match_table(requirements: Sequence[MatchedRequirement]) -> str:
    """Every requirement with its label, its lines, its stories and its practice."""
    if not requirements:
        return NO_REQUIREMENTS
    blocks = ["\n".join(_requirement(each)) for each in requirements]
    return "\n\n".join([*blocks, _sum(requirements)])


def _requirement(each: MatchedRequirement) -> Iterator[str]:
    wish = "" if each.is_must else " (a wish)"
    yield wrapped(f"{_LABELS[each.label]}{wish}: {each.match.requirement}")
    for evidence in each.match.evidence:
        yield wrapped(f"Résumé: “{shown(evidence.quote)}”{_reason(evidence, each.label)}", "  ")
    for story in each.stories[:1]:
        yield wrapped(f"Story {story.id}: {story.title}", "  ")
    yield wrapped(_practised(each.practised), "  ")
    if each.label is Label.GAP:
        is_paper = is_formal(each.match.requirement)
        yield wrapped(_SUGGESTION_OF_PAPERS if is_paper else _SUGGESTION, "  ")


def _reason(evidence: Evidence, label: Label) -> str:
    said = _REASONS[evidence.reason]
    is_needed = evidence.reason is Reason.MEANING or label is Label.PARTLY
    return f" ({said})" if said and is_needed else ""


def _practised(practised: Sequence[Practised]) -> str:
    if not practised:
        return "Practised: not yet."
    last = practised[0]
    length = f", {spoken_duration(last.spoken_ms)}" if last.spoken_ms else ""
    times = "" if len(practised) == 1 else f", {len(practised)} times in all"
    return f"Practised: {day_in_words(last.answered_on)}{length}{times}: “{shown(last.quote)}”"


def _sum(requirements: Sequence[MatchedRequirement]) -> str:
    counts = {label: sum(each.label is label for each in requirements) for label in Label}
    return (
        f"Of {counted(len(requirements), 'requirement')}: {counts[Label.MET]} met, "
        f"{counts[Label.PARTLY]} partly met, {counted(counts[Label.GAP], 'gap')}."
    )

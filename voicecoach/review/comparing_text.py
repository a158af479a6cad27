"""Two sessions side by side, and a question over months, as text."""

from collections.abc import Iterator, Sequence

from voicecoach.core.attempts import Attempt
from voicecoach.core.claims.models import Claim, Level
from voicecoach.core.comparing import (
    AnswerPair,
    Change,
    ClaimChanges,
    Comparison,
    QuestionHistory,
    WordRun,
)
from voicecoach.core.models import Question
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.finding_text import subject_in_words
from voicecoach.review.measure_words import (
    NOT_MEASURED,
    fillers_in_words,
    length_in_words,
    pace_in_words,
    pauses_in_words,
    warnings_in_words,
)
from voicecoach.review.plain_table import plain_table
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import wrapped

NOTHING_SHARED = "These two sessions share no question that was answered in both."
NO_HISTORY = """\
No answer to such a question yet. Give its id, or words of it:
  voicecoach questions history weakness
See the ids: voicecoach questions list"""
HOW_TO_READ = "Words that went stand in [-…-], those that came in {+…+}."
NO_WORDS = "One of the two is not written down, so that their words cannot be compared."
SAME_CLAIMS = "What was claimed is the same."

LONGEST_SAME_RUN = 14
"""More unchanged words in a row are shortened to their ends."""
SHOWN_AT_AN_END = 5
_LEVELS = {
    Level.CONTRADICTION: "Does not fit",
    Level.CHANGED: "Changed",
    Level.UNCLEAR: "May not fit",
}


def comparison_text(comparison: Comparison, before: str, after: str, width: int) -> str:
    """Every question answered in both sessions, then those answered in only one."""
    blocks = [wrapped(f"# Sessions {before} and {after}", width=width)]
    if comparison.pairs:
        blocks.append(wrapped(HOW_TO_READ, width=width))
    blocks += [_pair(each, before, after, width) for each in comparison.pairs]
    blocks += _only(f"Only in {before}", comparison.only_before, width)
    blocks += _only(f"Only in {after}", comparison.only_after, width)
    return "\n\n".join(blocks)


def history_text(history: QuestionHistory, width: int) -> str:
    """Every attempt with its figures, its words, and what changed in its claims."""
    count = counted(len(history.steps), "answer")
    blocks = [wrapped(f"# {history.question.text}", width=width), f"{count}, the first one first."]
    for number, step in enumerate(history.steps, 1):
        lines = [wrapped(f"## {number}. {_when(step.attempt)}", width=width), ""]
        lines += [wrapped(_figures(step.attempt), "- ", width)]
        lines += [wrapped(each, "- ", width) for each in change_sentences(step.claims)]
        if step.attempt.text is not None:
            lines += ["", wrapped(step.attempt.text, "> ", width)]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def runs_in_words(runs: Sequence[WordRun]) -> str:
    """What changed, with some words around it: "for [-five-] {+seven+} years"."""
    return " ".join(map(_run, runs))


def figures_side_by_side(pair: AnswerPair) -> tuple[tuple[str, str, str], ...]:
    """What was measured of both: its name, the figure before, the figure after."""
    return tuple(
        (name, words(pair.before), words(pair.after))
        for name, words in (
            ("Length", length_in_words),
            ("Began after", _thinking),
            ("Words a minute", pace_in_words),
            ("Um and uh a minute", fillers_in_words),
            ("Pauses of 1 s or more", pauses_in_words),
            ("Warnings", warnings_in_words),
        )
    )


def _pair(pair: AnswerPair, before: str, after: str, width: int) -> str:
    rows = figures_side_by_side(pair)
    parts = [
        wrapped(f"## {pair.after.question.text}", width=width),
        plain_table(("What", before, after), rows, width),
        wrapped(runs_in_words(pair.runs), "> ", width) if pair.runs else wrapped(NO_WORDS),
    ]
    changes = [wrapped(each, "- ", width) for each in change_sentences(pair.claims)]
    return "\n\n".join([*parts, "\n".join(changes)] if changes else parts)


def change_sentences(claims: ClaimChanges | None) -> Iterator[str]:
    """What no longer fits, what went and what came; nothing where there are no words."""
    if claims is None:
        return
    if claims.is_empty and claims.kept:
        yield SAME_CLAIMS
    for finding in claims.findings:
        quotes = f"before “{finding.earlier.quote}”, then “{finding.later.quote}”"
        yield f"{_LEVELS[finding.level]}, {subject_in_words(finding.kind)}: {quotes}"
    for quote in _quotes(claims.dropped):
        yield f"No longer said: “{quote}”"
    for quote in _quotes(claims.added):
        yield f"New: “{quote}”"


def kept_words(kept: int, words: int) -> str:
    """How much of an answer is as it was before."""
    return f"{kept} of {counted(words, 'word')} are as before."


def _quotes(claims: Sequence[Claim]) -> Iterator[str]:
    """One clause can make several claims; it is quoted once."""
    return iter(dict.fromkeys(claim.quote for claim in claims))


def _run(run: WordRun) -> str:
    words = run.words
    match run.change:
        case Change.REMOVED:
            return f"[-{' '.join(words)}-]"
        case Change.ADDED:
            return f"{{+{' '.join(words)}+}}"
        case Change.SAME if len(words) > LONGEST_SAME_RUN:
            ends = (*words[:SHOWN_AT_AN_END], "…", *words[-SHOWN_AT_AN_END:])
            return " ".join(ends)
        case _:
            return " ".join(words)


def _thinking(attempt: Attempt) -> str:
    return NOT_MEASURED if attempt.thinking_ms is None else spoken_duration(attempt.thinking_ms)


def _when(attempt: Attempt) -> str:
    again = f", attempt {attempt.attempt}" if attempt.attempt > 1 else ""
    place = f"question {attempt.position + 1}{again}"
    return f"{attempt.asked.local:%Y-%m-%d %H:%M}, session {attempt.session_id}, {place}"


def _figures(attempt: Attempt) -> str:
    parts = [f"length {length_in_words(attempt)}", f"pace {pace_in_words(attempt)}"]
    parts += [f"um and uh a minute {fillers_in_words(attempt)}"]
    return f"{', '.join(parts)}; warnings {warnings_in_words(attempt)}"


def _only(title: str, questions: Sequence[Question], width: int) -> list[str]:
    if not questions:
        return []
    listed = "\n".join(wrapped(each.text, "- ", width) for each in questions)
    return [f"## {title}\n\n{listed}"]

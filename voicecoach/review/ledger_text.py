"""What a person reads about the ledger: claims, warnings, and what was decided about them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from voicecoach.core.claims.ledger import LedgerEntry, LedgerGroup
from voicecoach.core.claims.models import Claim, Context, Finding, Level, Severity
from voicecoach.core.claims.resolutions import Choice
from voicecoach.core.sessions import StoredFinding
from voicecoach.review.dates import day_in_words
from voicecoach.review.finding_text import finding_message, subject_in_words, value_in_words
from voicecoach.review.resolution_text import resolution_sentence
from voicecoach.review.round_text import whom_said_to
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown, wrapped

NO_CLAIMS = (
    "No claims here. Practise first, or take in what you said elsewhere: "
    "voicecoach import history FILE.jsonl"
)
NO_MATCH = "No claim fits. Leave out --application, --employer, --kind or --topic to see more."
NO_WARNINGS = "No open warnings."
TAKES_NO_PART = "set aside"
_REASONS = {
    Severity.HIGH: "both sides name the same thing",
    Severity.MEDIUM: "nothing says that it is about two things",
}
_REASONS_FOR_LOW = {
    Level.CONTRADICTION: "a second opinion doubts it",
    Level.CHANGED: "time can explain it",
    Level.UNCLEAR: "it may have been misheard, or be about two things",
}
_CONSEQUENCES = {
    Choice.RIGHT: "The other value is not compared any more.",
    Choice.MISHEARD: "It is not compared any more.",
    Choice.BOTH_TRUE: "These two values are not held against each other any more.",
    Choice.CHANGED: "The old value is not held against the new one any more.",
}

TakesPart = Callable[[Claim], bool]


def severity_reason(finding: Finding) -> str:
    """Why a warning is as severe as it is."""
    return _REASONS.get(finding.severity) or _REASONS_FOR_LOW[finding.level]


def import_finding_text(number: int | None, finding: Finding) -> str:
    """A warning raised while statements were taken in; without a number nothing was stored."""
    return f"{_title(number, finding)}\n{finding_message(finding)}"


def import_summary(*, added: int, known: int, bad: int, warnings: int, dry_run: bool) -> str:
    """What became of a file, in one line."""
    took = "Would take in" if dry_run else "Took in"
    parts = [f"{took} {counted(added, 'statement')}"]
    if known:
        parts.append(f"{known} known already")
    if bad:
        parts.append(f"{counted(bad, 'line')} not read")
    return f"{', '.join(parts)}; {counted(warnings, 'warning')}."


def import_advice(bad: int) -> str:
    """What to do about lines that could not be read."""
    what = "that line" if bad == 1 else "those lines"
    return f"Mend {what} and import the file again: what is known already is left out."


def warning_text(stored: StoredFinding) -> str:
    """A whole warning with its number, both quotes, and what was decided."""
    lines = [_title(stored.id, stored.finding), finding_message(stored.finding)]
    if not stored.is_open:
        lines.append(_decided(stored))
    return "\n".join(lines)


def decided_message(stored: StoredFinding, implied: Sequence[int] = ()) -> str:
    """What a decision has just done, what is settled with it, and how to take it back."""
    if stored.resolution is None:
        return f"Warning {stored.id} is open again."
    lines = [f"Warning {stored.id}: {shown(resolution_sentence(stored.resolution))}"]
    if consequence := _CONSEQUENCES.get(stored.resolution.choice):
        lines.append(consequence)
    if implied:
        lines.append(f"Settled with it: {', '.join(map(str, implied))}.")
    return "\n".join((*lines, f"Take it back: voicecoach claims undo {stored.id}"))


def ledger_text(groups: Iterable[LedgerGroup], takes_part: TakesPart) -> str:
    """Group after group, each value with its quote, where it was said, and its id."""
    return "\n\n".join(
        "\n".join((_heading(group), *(_entry_line(each, takes_part) for each in group.entries)))
        for group in groups
    )


def left_out_mentions(count: int) -> str:
    return (
        f"{counted(count, 'mention')} of things done left out; "
        "see them with --kind skill or --topic WORD."
    )


def claim_text(entry: LedgerEntry, takes_part: TakesPart, warnings: Iterable[StoredFinding]) -> str:
    """One claim with the whole statement it stands in, and every warning about it."""
    claim = entry.claim
    lines = [
        f"Claim {entry.id}: {subject_in_words(claim.slot.value)} ({claim.head})",
        _entry_line(entry, takes_part),
    ]
    if claim.statement.context.question:
        lines.append(wrapped(f"asked: {claim.statement.context.question}", "  "))
    blocks = ["\n".join(lines), wrapped(claim.statement.text, "> "), *map(warning_text, warnings)]
    return "\n\n".join(blocks)


def _title(number: int | None, finding: Finding) -> str:
    name = "Warning" if number is None else f"Warning {number}"
    return f"{name} ({finding.level}, {finding.severity}: {severity_reason(finding)})"


def _decided(stored: StoredFinding) -> str:
    sentence = shown(resolution_sentence(stored.resolution))
    if stored.decided is None:
        return sentence
    return f"{sentence} ({day_in_words(stored.decided.local.date())})"


def _heading(group: LedgerGroup) -> str:
    return shown(f"# {group_heading(group)}")


def group_heading(group: LedgerGroup) -> str:
    """What its claims answer, such as "How long it was (work): Harbor Street"."""
    subject = subject_in_words(group.slot.value)
    about = f": {' '.join(group.about)}" if group.about else ""
    return f"{subject[:1].upper()}{subject[1:]} ({group.head}){about}"


def _entry_line(entry: LedgerEntry, takes_part: TakesPart) -> str:
    claim = entry.claim
    value = value_in_words(claim.value)
    said = f"{value}: “{claim.quote}”" if value else f"“{claim.quote}”"
    about = [*where_said(claim.statement.context), entry.id]
    if not takes_part(claim):
        about.append(TAKES_NO_PART)
    return wrapped(f"{said} ({', '.join(about)})", "- ")


def where_said(context: Context) -> Iterator[str]:
    """Day, source, and whom it was said to, as far as they are known."""
    if context.said_on is not None:
        yield day_in_words(context.said_on)
    if context.source:
        yield context.source
    yield from whom_said_to(context)

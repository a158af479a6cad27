"""Pitches in words: time against target, trend, and what of the posting was named."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from voicecoach.core.pitching import Coverage, Pitch, by_length
from voicecoach.core.planning import MatchedRequirement
from voicecoach.review.dates import day_in_words
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.length_text import expected_length
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown, wrapped

NO_PITCHES = "No pitch was given yet. Give one: voicecoach pitch"
NOTHING_SAID = "No pitch was given, so there is nothing to show."
NO_POSTING = (
    "With a posting and a résumé it shows which of their requirements you named: "
    "voicecoach import posting FILE --application NAME"
)
NOTHING_MET = (
    "Your résumé meets no requirement of the posting yet, so there is none to name. "
    "See: voicecoach match"
)
MOST_EARLIER = 5
"""Of each length; a trend shows in the latest."""


def pitches_text(given: Sequence[Pitch]) -> str:
    """The pitches of this session, each against its target."""
    return "\n".join(wrapped(f"{_name(each)}: {_result(each)}") for each in given)


def history_text(given: Iterable[Pitch], today: date) -> str:
    """By length, oldest first, and where that leads."""
    return "\n".join(line for _, each in by_length(given) for line in _history(each, today))


def coverage_text(coverage: Coverage, employer: str) -> str:
    """What was named with the words, and what was left out, the strongest first."""
    total = len(coverage.named) + len(coverage.left_out)
    if not total:
        return wrapped(NOTHING_MET)
    lines = [
        wrapped(
            f"Of {counted(total, 'requirement')} of {employer} that your résumé meets, "
            f"you named {len(coverage.named)}:"
        )
    ]
    for each in coverage.named:
        lines.append(wrapped(each.requirement.match.requirement, "+ "))
        lines.append(wrapped(f"“{each.quote.strip()}” ({_name(each.pitch)})", "    "))
    if coverage.left_out:
        strongest, *others = coverage.left_out
        lines.append(wrapped(f"Left out, and strong: {_with_evidence(strongest)}", "- "))
        lines += [wrapped(f"Left out: {each.match.requirement}", "- ") for each in others]
    return "\n".join(lines)


def _name(pitch: Pitch) -> str:
    return f"{pitch.target.high_s} s"


def _result(pitch: Pitch) -> str:
    aim = f"aim for {pitch.target.low_s} to {pitch.target.high_s} s"
    if pitch.spoken_ms is None:
        words = counted(pitch.words, "word")
        return f"typed, {words}: {expected_length(pitch.words)}; {aim}."
    over_s = pitch.over_s or 0
    if over_s > 0:
        fit = f"{over_s} s over; {aim}, and leave one thing out"
    elif over_s < 0:
        fit = f"{-over_s} s short; {aim}, there is room for a result with a number"
    else:
        fit = "right in the range"
    return f"{_measured(pitch)}: {fit}."


def _measured(pitch: Pitch) -> str:
    words = counted(pitch.words, "word")
    if pitch.spoken_ms is None:
        return f"typed, {words}"
    pace = f", {round(pitch.pace_wpm)} words a minute" if pitch.pace_wpm else ""
    return f"{spoken_duration(pitch.spoken_ms)}{pace}, {words}"


def _history(given: Sequence[Pitch], today: date) -> Iterator[str]:
    times = "" if len(given) == 1 else f", {len(given)} times so far"
    yield f"{_name(given[-1])}{times}"
    for each in given[-MOST_EARLIER:]:
        day = "today" if each.said_on == today else day_in_words(each.said_on, today)
        yield wrapped(f"{day}: {_measured(each)}", "  ")
    trend = _trend(given)
    if trend:
        yield wrapped(trend, "  ")


def _trend(given: Sequence[Pitch]) -> str:
    """From the first to the latest that was measured; empty with fewer than two."""
    off = [abs(each.over_s) for each in given if each.over_s is not None]
    if len(off) < 2:
        return ""
    first, last = off[0], off[-1]
    if first == last == 0:
        return "In the range from the first to the latest."
    if last < first:
        now = "now in the range" if last == 0 else f"still {last} s off"
        return f"{first - last} s nearer to the range than at first, {now}."
    if last == first:
        return f"{last} s off the range, as at first."
    return f"{last - first} s further from the range than at first."


def _with_evidence(requirement: MatchedRequirement) -> str:
    quote = shown(requirement.match.evidence[0].quote)
    return f"{requirement.match.requirement}. Your résumé says “{quote}”; it is worth a sentence."

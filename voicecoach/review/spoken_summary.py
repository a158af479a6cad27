"""How a hands-free session stands, and how it went, as it is said aloud."""

from collections import Counter

from voicecoach.core.drills import Due
from voicecoach.core.standing import Standing
from voicecoach.review.spoken_numbers import (
    counted_aloud,
    duration_aloud,
    number_aloud,
    sentence_aloud,
)

MOST_TOPICS = 2
"""More of them are not remembered by ear."""


def standing_aloud(standing: Standing) -> str:
    """How far a session has come."""
    left = standing.total - standing.asked
    to_go = f"{number_aloud(left)} to go" if left else "and this is the last question"
    said = [f"{counted_aloud(standing.answered, 'answer')}, {to_go}"]
    if standing.spoken_ms:
        said.append(f"{duration_aloud(standing.spoken_ms)} of speaking")
    return " ".join(sentence_aloud(each) for each in [*said, _mismatches(standing)])


def summary_aloud(standing: Standing, due: Due | None) -> str:
    """How a session went, what was kept, and what comes up next."""
    given = f"That was {counted_aloud(standing.answered, 'answer')}"
    if standing.spoken_ms:
        given += f" in {duration_aloud(standing.spoken_ms)} of speaking"
    said = [given]
    if standing.answered:
        said.append(_mismatches(standing))
    if standing.skipped:
        said.append(f"{counted_aloud(standing.skipped, 'question')} left for another day")
    kept = [
        counted_aloud(count, noun)
        for count, noun in ((standing.marks, "marked place"), (standing.notes, "note"))
        if count
    ]
    if kept:
        said.append(f"{' and '.join(kept)} kept for you")
    said.append("Everything is saved")
    if due is not None:
        said.append(due_aloud(due))
    return " ".join(sentence_aloud(each) for each in said)


def due_aloud(due: Due) -> str:
    """Such as "two questions come up again tomorrow, about pay and teamwork"."""
    count = len(due.questions)
    verb = "comes" if count == 1 else "come"
    when = {0: "are due today" if count > 1 else "is due today", 1: f"{verb} up again tomorrow"}
    later = f"{verb} up again in {counted_aloud(due.in_days, 'day')}"
    topics = Counter(each.topic.replace("-", " ").replace("_", " ") for each in due.questions)
    named = [topic for topic, _ in topics.most_common(MOST_TOPICS)]
    about = "mostly about" if len(topics) > MOST_TOPICS else "about"
    return (
        f"{counted_aloud(count, 'question')} {when.get(due.in_days, later)}, "
        f"{about} {' and '.join(named)}"
    )


def _mismatches(standing: Standing) -> str:
    open_ones = len(standing.mismatches)
    if not open_ones:
        return "Nothing is left that does not fit" if standing.settled else "Everything fitted"
    topics = [each.finding.topic for each in standing.mismatches if each.finding.topic]
    about = f", about {' and '.join(dict.fromkeys(topics))}" if topics else ""
    verb = "does" if open_ones == 1 else "do"
    return f"{counted_aloud(open_ones, 'thing')} {verb} not fit yet{about}"

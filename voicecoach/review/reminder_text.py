"""Reminders after an answer, in words: quiet, short, and each with its day or source."""

from collections.abc import Iterator
from datetime import date

from voicecoach.core.reminders import Reminder
from voicecoach.review.dates import day_in_words
from voicecoach.review.terminal_text import shown
from voicecoach.review.uses_text import listed

LONGEST_QUOTE_WORDS = 24


def reminder_sentences(reminder: Reminder, today: date | None = None) -> tuple[str, ...]:
    """What is said of it, the most pressing first; empty when there is nothing to say."""
    return (*_discretion(reminder), *_referring(reminder, today), *_preparation(reminder, today))


def _discretion(reminder: Reminder) -> Iterator[str]:
    for mention in reminder.too_much:
        yield (
            f"You had noted not to mention this: “{shown(mention.note.text)}”. "
            f"You said: “{_beginning(mention.quote)}”."
        )
    if reminder.pay is not None:
        yield (
            f"You spoke of pay (“{shown(reminder.pay.quote)}”) before anybody asked. "
            "It can usually wait until they do."
        )


def _referring(reminder: Reminder, today: date | None) -> Iterator[str]:
    earlier = reminder.earlier
    if earlier is None:
        return
    day = _day(earlier.context.said_on, today)
    if reminder.reference is not None:
        yield f"You answered this {day} too, and went back to it: good for a second round."
    else:
        yield (
            f"You answered this {day} too: “{_beginning(earlier.text)}”. You may go back to it: "
            "“As I mentioned …”."
        )
    for bound in reminder.updates:
        yield f"You said {day}: “{_beginning(bound.quote)}”. Say where that stands now."


def _preparation(reminder: Reminder, today: date | None) -> Iterator[str]:
    for mention in reminder.used:
        yield f"You used what you found out: “{_beginning(mention.note.text)}”."
    if reminder.unused is not None:
        note = reminder.unused
        source = f"{shown(note.source)}, {day_in_words(note.noted_on, today)}"
        yield f"There was room for what you found out: “{_beginning(note.text)}” ({source})."
    if reminder.sample is not None:
        title = shown(reminder.sample.title)
        yield f"You have work to show that fits this question: {title}.{_not_seen(reminder)}"


def _not_seen(reminder: Reminder) -> str:
    names = reminder.sample_not_seen_by
    if names is None:
        return ""
    if not names:
        return " Everybody in this round has seen it."
    have = "has" if len(names) == 1 else "have"
    return f" {shown(listed(names))} {have} not seen it yet."


def _day(said_on: date | None, today: date | None) -> str:
    if said_on is None:
        return "before"
    return "today" if said_on == today else f"on {day_in_words(said_on, today)}"


def _beginning(text: str) -> str:
    words = shown(text).split()
    if len(words) <= LONGEST_QUOTE_WORDS:
        return " ".join(words).rstrip(".")
    return " ".join(words[:LONGEST_QUOTE_WORDS]) + " …"

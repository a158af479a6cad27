"""What a person reads about their research."""

from collections.abc import Sequence

from voicecoach.core.discretion import Mention
from voicecoach.core.preparation import Discretion, ResearchNote
from voicecoach.core.research import CompanyLine
from voicecoach.review.dates import day_in_words
from voicecoach.review.terminal_text import shown, wrapped

NO_NOTES = (
    'There are no notes yet. Add one: voicecoach research add "They opened in Leeds" '
    '--source "their site"'
)
NO_LINES = "No company page was taken in yet: voicecoach import company FILE"
NOTHING_SAID = "It speaks of none of your notes."


def note_list(notes: Sequence[ResearchNote]) -> str:
    return "\n".join(map(_line, notes)) if notes else NO_NOTES


def line_list(lines: Sequence[CompanyLine]) -> str:
    if not lines:
        return NO_LINES
    numbered = (
        wrapped(f"{each.text} ({each.document})", f"{number:>4}  ")
        for number, each in enumerate(lines, 1)
    )
    return "\n".join([*numbered, "Note one: voicecoach research add --line N"])


def added(note: ResearchNote) -> str:
    return f"Noted: {short(note)}"


def changed(note: ResearchNote) -> str:
    return f"Changed: {short(note)}"


def short(note: ResearchNote) -> str:
    quiet = ", not to be mentioned" if note.discretion is Discretion.NOT_TO_MENTION else ""
    return f"note {note.id}, “{shown(note.text)}”{quiet}"


def check(used: Sequence[Mention], too_much: Sequence[Mention]) -> str:
    """What a text speaks of, the pressing first."""
    lines = [
        f"Not to be mentioned ({short(each.note)}): “{shown(each.quote)}”" for each in too_much
    ]
    lines += [f"Used ({short(each.note)}): “{shown(each.quote)}”" for each in used]
    return "\n".join(map(wrapped, lines)) or NOTHING_SAID


def _line(note: ResearchNote) -> str:
    quiet = " NOT TO MENTION." if note.discretion is Discretion.NOT_TO_MENTION else ""
    where = f"{shown(note.source)}, {day_in_words(note.noted_on)}"
    return wrapped(f"{note.text} ({where}).{quiet}", f"{note.id:>4}  ")

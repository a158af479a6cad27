"""What the demo says around its two sessions."""

from datetime import date
from pathlib import Path

from voicecoach.review.dates import day_in_words

OPENING = """\
This is a whole practice session on recordings: no microphone, no loudspeaker, no network.
The questions are spoken into sound files, the answers come from two recordings, and everything
between is the real thing: end of answer, recogniser, timing, store, comparison.
The answers are spoken by a synthetic voice, except the sound check: that is a person reading."""


def first_heading(day: date) -> str:
    return f"== Round one, dated {day_in_words(day)} =="


SECOND_HEADING = "== Round two, today =="


def closing(seconds: float, mismatches: int, folder: Path) -> str:
    """What was shown, where it lies, and what to try next."""
    noticed = "one mismatch" if mismatches == 1 else f"{mismatches} mismatches"
    return f"""\
That took {seconds:.0f} s and noticed {noticed}: the years in logistics.
"A team of twelve" in round one and "about a dozen people" today fit together, so nothing was
said about them; nor about the budget, which was the same both times.

The sessions, the recordings and the spoken questions are in {folder}
Next:
  voicecoach review --demo                    read this session again
  voicecoach doctor                           check your microphone, voice and recogniser
  voicecoach practice --bank second_round     practise for real"""


def unexpected(problem: str) -> str:
    return f"The demo did not go as it should: {problem}."

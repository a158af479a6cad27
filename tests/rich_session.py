"""One session with everything a page can show: attempts, a story, warnings, hostile words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from tests.spoken_sessions import SpokenAnswer, add_findings, store_spoken_session
from voicecoach import compose
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.claims.models import (
    Context,
    Finding,
    FindingValue,
    Level,
    Severity,
    Side,
    Statement,
)
from voicecoach.core.models import Question, QuestionKind, TargetRange, Word

FIXTURES = Path(__file__).parents[1] / "audio_fixtures"
SPEECH = (FIXTURES / "round-two.opus", FIXTURES / "round-one.opus")
FRAME = ANALYSIS_RATE_HZ // 50
QUIET = 0.01

STORY = """
Um, two years ago our cold store at the Harbor Street warehouse lost about four per cent of every
delivery, and the night shift was, I guess, tired of being blamed for it. | My task was to bring
the loss below one per cent before the summer. | So I walked the route of a pallet for a week,
I measured how long each door stood open, and I found that, uh, the trucks waited in the sun. I
changed the order in which we unload, I trained both shifts, and I put a simple counter at the
door. | In the end the loss fell from four per cent to 0.8 per cent within three months, and
probably the best part was that the night shift now runs the counter themselves.
"""
FIRST_TRY = """
Well, I think we had a problem with the cold store, and, um, we changed how we unload, and then it
was sort of better. Maybe I should have measured it.
"""
YEARS = "So, I have worked in logistics for 7 years now. | I lead about a dozen people today."
BEFORE = "I have been in logistics for five years at the Harbor Street Warehouse, mostly at night."
HOSTILE = (
    "<script>document.title='owned'</script> <img src=x onerror=alert(1)> &amp; </script><!-- "
    "שלום עולם, said 👩🏽\u200d🚀 Zoë \u202eTXET\u202c 東京 {{ 7*7 }} \x07bell \x1b[31mred "
    "' onclick='alert(1) \" </style> ${8*8}"
)
HOSTILE_QUESTION = "Why <b>us</b> & not \u202ethem\u202c? <script>window.owned = 1</script>"
PAUSE_MS = 1_700


@dataclass(frozen=True, slots=True)
class RichSession:
    session_id: str
    story: SpokenAnswer
    answer_ids: tuple[int, ...]
    """First try, second try, years, hostile."""


def store_rich_session(store: SqliteStore) -> RichSession:
    """Store it, and the earlier session it is held against."""
    sound = _speech_alone()

    def spoken(text: str, from_s: int) -> SpokenAnswer:
        return _spoken(text, sound[from_s * ANALYSIS_RATE_HZ :])

    story = spoken(STORY, 0)
    _, (before_id,) = store_spoken_session(store, _QUESTIONS[1:2], [(0, spoken(BEFORE, 5))])
    answers = [
        (0, spoken(FIRST_TRY, 20)),
        (0, story),
        (1, spoken(YEARS, 40)),
        (2, spoken(HOSTILE, 30)),
    ]
    session_id, ids = store_spoken_session(store, _QUESTIONS, answers)
    statements = {each.answer_id: each for each in store.statements()}
    add_findings(store, ids[2], tuple(_findings(statements[before_id], statements[ids[2]])))
    return RichSession(session_id, story, ids)


_QUESTIONS = (
    Question(
        "turned-around",
        "Tell me about a time when you turned around something that did not work.",
        "second_round",
        "results",
        TargetRange(30, 120),
        ("what was wrong, in one sentence", "what you did yourself", "a figure for the result"),
        kind=QuestionKind.BEHAVIOURAL,
        follow_ups=("What would you do differently today?", "Who was against it?"),
    ),
    Question(
        "years",
        "How long have you been in logistics, and whom do you lead?",
        "second_round",
        "career",
        TargetRange(5, 20),
        ("years", "size of the team"),
        kind=QuestionKind.FACTUAL,
    ),
    Question("hostile", HOSTILE_QUESTION, "<bank>", "t", TargetRange(5, 20)),
    Question(
        "left", "What would you like to know from us?", "second_round", "t", TargetRange(5, 9)
    ),
)


def _speech_alone() -> Samples:
    """Speech without silences, then backwards: every place in it can be told from the others."""
    sound = np.concatenate([compose.read_audio(file) for file in SPEECH])
    frames = sound[: len(sound) // FRAME * FRAME].reshape(-1, FRAME)
    loud: Samples = frames[abs(frames).max(axis=1) > QUIET].reshape(-1)
    return np.concatenate([loud, loud[::-1]])


def _spoken(text: str, sound: Samples) -> SpokenAnswer:
    """The text read evenly over the sound, 360 ms a word, with a pause at each bar."""
    words: list[Word] = []
    speech: list[Span] = []
    at_ms = 800
    for part in text.split("|"):
        begun_ms = at_ms
        for word in part.split(" ") if "\x07" in text else part.split():
            words.append(Word(word, at_ms, at_ms + 330, 0.9))
            at_ms += 360
        speech.append(Span(begun_ms, at_ms - 30))
        at_ms += PAUSE_MS
    frames = min(len(sound), at_ms * ANALYSIS_RATE_HZ // 1000)
    return SpokenAnswer(sound[:frames], tuple(words), tuple(speech))


def _findings(before: Statement, now: Statement) -> Iterator[Finding]:
    resume = Statement(
        "Team lead of twenty people",
        Context(None, date(2026, 10, 2), "résumé.pdf", "Acme", None),
    )
    later = _side(now, "I have worked in logistics for 7 years now", 84, "duration")
    earlier = _side(before, "I have been in logistics for five years", 60, "duration")
    yield Finding(
        Level.CONTRADICTION, Severity.HIGH, "duration", "duration", "logistics", earlier, later
    )
    team = _side(now, "I lead about a dozen people today", 12, "team")
    written = _side(resume, "Team lead of twenty people", 20, "team")
    yield Finding(Level.UNCLEAR, Severity.LOW, "team", "team", "team", written, team)


def _side(statement: Statement, quote: str, amount: float, kind: str) -> Side:
    start = statement.text.index(quote)
    unit = "people" if kind == "team" else None
    value = FindingValue(kind, amount, amount, unit)
    return Side(statement, quote, start, start + len(quote), value)

"""Heard words as subtitles: SubRip and WebVTT."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from voicecoach.core.models import Word
from voicecoach.core.sessions import SessionRecord
from voicecoach.review.terminal_text import shown

CUE_CHARS = 84
"""Two lines of 42 characters, what subtitle guides (BBC, Netflix) allow at once."""

CUE_MS = 6_000
CUE_PAUSE_MS = 800
"""A silence this long begins a new subtitle."""

_ARROW = re.compile("-{2,}>")
"""What separates the times of a cue may not stand in its text, in either format."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: some words and when they are heard, the end after the start."""

    start_ms: int
    end_ms: int
    text: str


def cues_of(words: Sequence[Word]) -> tuple[Cue, ...]:
    """The words in subtitles; nothing for words without a letter to show."""
    cues = (
        Cue(row[0].start_ms, max(row[-1].end_ms, row[0].start_ms + 1), _text(row))
        for row in _rows(words)
    )
    return tuple(cue for cue in cues if cue.text)


def session_cues(session: SessionRecord) -> Iterator[Cue]:
    """All answers on one clock: that of their recordings, one after another without gaps."""
    begin_ms = 0
    for answer in session.answers:
        if answer.recording is None:
            continue
        length_ms = answer.recording.duration_ms
        words = () if answer.transcript is None else answer.transcript.words
        for cue in cues_of(words):
            if cue.start_ms < length_ms:
                end_ms = min(cue.end_ms, length_ms)
                yield Cue(begin_ms + cue.start_ms, begin_ms + end_ms, cue.text)
        begin_ms += length_ms


def srt_text(cues: Iterable[Cue]) -> str:
    return "\n".join(
        f"{number}\n{_times(cue, ',')}\n{cue.text}\n" for number, cue in enumerate(cues, start=1)
    )


def vtt_text(cues: Iterable[Cue]) -> str:
    """WebVTT, where `<` and `&` would begin markup."""
    blocks = (f"{_times(cue, '.')}\n{escape(cue.text, quote=False)}\n" for cue in cues)
    return "\n".join(("WEBVTT\n", *blocks))


def _rows(words: Sequence[Word]) -> Iterator[list[Word]]:
    row: list[Word] = []
    for word in words:
        if row and _begins_cue(word, row):
            yield row
            row = []
        row.append(word)
    if row:
        yield row


def _begins_cue(word: Word, row: Sequence[Word]) -> bool:
    return (
        word.start_ms - row[-1].end_ms >= CUE_PAUSE_MS
        or word.end_ms - row[0].start_ms > CUE_MS
        or len(_text([*row, word])) > CUE_CHARS
    )


def _text(row: Sequence[Word]) -> str:
    return _ARROW.sub("->", shown(" ".join(word.text for word in row)))


def _times(cue: Cue, mark: str) -> str:
    return f"{_clock(cue.start_ms, mark)} --> {_clock(cue.end_ms, mark)}"


def _clock(at_ms: int, mark: str) -> str:
    seconds, ms = divmod(at_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}{mark}{ms:03d}"

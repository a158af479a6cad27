"""A transcript as text, JSON, subtitles, table or Markdown."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicecoach.core.models import Transcript, Word
from voicecoach.review.time_marks import audio_time, timed_lines

CUE_CHARS = 84
"""Two lines of 42 characters, what subtitle guides (BBC, Netflix) allow at once."""

CUE_MS = 6_000
CUE_PAUSE_MS = 800
"""A silence this long begins a new subtitle."""


@dataclass(frozen=True, slots=True)
class TranscribedFile:
    """A transcript and the file it was made from."""

    file: str
    duration_ms: int
    transcript: Transcript
    is_whole: bool = True
    """False when the recogniser left out a part of the speech."""


def as_mapping(made: TranscribedFile) -> dict[str, Any]:
    """What `transcribe --json` prints; times are whole milliseconds."""
    transcript = made.transcript
    return {
        "file": made.file,
        "engine": transcript.engine,
        "model": transcript.model,
        "language": transcript.language,
        "duration_ms": made.duration_ms,
        "text": transcript.text,
        "words": words_json(transcript.words),
        "no_speech": transcript.no_speech,
        "fillers_measured": transcript.fillers_measured,
        "whole": made.is_whole,
    }


def words_json(words: Sequence[Word]) -> list[dict[str, Any]]:
    return [
        {
            "text": word.text,
            "start_ms": word.start_ms,
            "end_ms": word.end_ms,
            "confidence": word.confidence,
        }
        for word in words
    ]


def as_text(made: TranscribedFile) -> str:
    return made.transcript.text


def as_json(made: TranscribedFile) -> str:
    content: Mapping[str, Any] = {"schema_version": 1, **as_mapping(made)}
    return json.dumps(content, ensure_ascii=False, indent=2)


def as_srt(made: TranscribedFile) -> str:
    return "\n".join(
        f"{number}\n{_stamp(cue, ',')}\n{_cue_text(cue)}\n"
        for number, cue in enumerate(_cues(made.transcript.words), start=1)
    )


def as_vtt(made: TranscribedFile) -> str:
    cues = (f"{_stamp(cue, '.')}\n{_cue_text(cue)}\n" for cue in _cues(made.transcript.words))
    return "\n".join(("WEBVTT\n", *cues))


def as_tsv(made: TranscribedFile) -> str:
    """One word a line, with its times in milliseconds and its confidence."""
    rows = (
        f"{word.start_ms}\t{word.end_ms}\t{_shown(word.confidence)}\t{word.text}"
        for word in made.transcript.words
    )
    return "\n".join(("start_ms\tend_ms\tconfidence\tword", *rows))


def as_markdown(made: TranscribedFile) -> str:
    head = f"# {Path(made.file).name}\n"
    about = (
        f"{audio_time(made.duration_ms)} of sound, heard by {made.transcript.engine}. "
        "Recognised speech may contain mistakes.\n"
    )
    lines = [
        f"- `{audio_time(at_ms)}` {line}" for at_ms, line in timed_lines(made.transcript.words)
    ]
    return "\n".join((head, about, *(lines or ["No speech was heard."])))


FORMATS: dict[str, Callable[[TranscribedFile], str]] = {
    "txt": as_text,
    "json": as_json,
    "srt": as_srt,
    "vtt": as_vtt,
    "tsv": as_tsv,
    "md": as_markdown,
}
"""Format, which is also the file's suffix, to what writes it (without a final newline)."""


def _cues(words: Sequence[Word]) -> Iterator[list[Word]]:
    cue: list[Word] = []
    for word in words:
        if cue and _begins_cue(word, cue):
            yield cue
            cue = []
        cue.append(word)
    if cue:
        yield cue


def _begins_cue(word: Word, cue: Sequence[Word]) -> bool:
    return (
        word.start_ms - cue[-1].end_ms >= CUE_PAUSE_MS
        or word.end_ms - cue[0].start_ms > CUE_MS
        or len(_cue_text([*cue, word])) > CUE_CHARS
    )


def _cue_text(cue: Sequence[Word]) -> str:
    text = " ".join(word.text for word in cue)
    return text.replace("-->", "->")


def _stamp(cue: Sequence[Word], mark: str) -> str:
    return f"{_clock(cue[0].start_ms, mark)} --> {_clock(cue[-1].end_ms, mark)}"


def _clock(at_ms: int, mark: str) -> str:
    seconds, ms = divmod(at_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}{mark}{ms:03d}"


def _shown(confidence: float | None) -> str:
    return "" if confidence is None else f"{confidence:.3f}"

"""A transcript as text, JSON, subtitles, table or Markdown."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voicecoach.core.models import Transcript, Word
from voicecoach.review.subtitles import cues_of, srt_text, vtt_text
from voicecoach.review.time_marks import audio_time, timed_lines


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
    return srt_text(cues_of(made.transcript.words))


def as_vtt(made: TranscribedFile) -> str:
    return vtt_text(cues_of(made.transcript.words))


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


def _shown(confidence: float | None) -> str:
    return "" if confidence is None else f"{confidence:.3f}"

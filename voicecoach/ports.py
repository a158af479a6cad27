"""What the product needs from the outside, as Protocols. tests/contract tests every rule.

Adapters translate third-party exceptions into voicecoach.errors and keep third-party types inside.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from voicecoach.core.audio import AudioChunk, AudioFormat, Samples, Span, SpeechClip
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.models import (
    AnswerTiming,
    Delivery,
    FillerMeasure,
    Instant,
    Recording,
    Transcript,
    Word,
)
from voicecoach.core.sessions import (
    SessionRecord,
    SessionStart,
    SessionState,
    SessionSummary,
    StoredFinding,
)


class Clock(Protocol):
    """Time. Monotonic never goes back; UTC and the local offset are both kept."""

    def monotonic_s(self) -> float: ...

    def now(self) -> Instant: ...


class Speaker(Protocol):
    """Text to PCM.

    Works the second time; every call is bounded by a timeout; cancel() from another thread makes
    a running render() raise VoiceError(code="voice_cancelled") within 100 ms.
    """

    @property
    def voice(self) -> str: ...

    def render(self, text: str) -> SpeechClip:
        """Return the whole utterance; raises VoiceError when there is no voice or it timed out."""
        ...

    def cancel(self) -> None: ...


class AudioOutput(Protocol):
    """Plays a clip.

    Returns when the last sample has left the loudspeaker; stops within 100 ms once
    `cancelled` answers True, which it asks at least every 50 ms.
    """

    def play(self, clip: SpeechClip, cancelled: Callable[[], bool]) -> int:
        """Play and return the milliseconds that were heard; raises PlaybackError."""
        ...

    def close(self) -> None: ...


class AudioInput(Protocol):
    """A microphone, or recordings in its place.

    Order of calls: start, then for each answer begin_answer and read until it is over, then close.
    read() hands over contiguous chunks in the device's native format. Lost samples raise
    CaptureGap(lost_ms) once, at their place, and reading goes on; they are never filled with
    silence. A device that went away or stays mute for 2 s raises CaptureError. Closing twice is
    harmless.
    """

    @property
    def name(self) -> str: ...

    @property
    def is_live(self) -> bool:
        """True for a device (time passes by itself), False for recordings."""
        ...

    @property
    def position_ms(self) -> int:
        """Audio time since start(): what the device has delivered, discarded parts included."""
        ...

    def start(self) -> None:
        """Open the device; raises CaptureError with what to do about it."""
        ...

    def begin_answer(self) -> AudioFormat | None:
        """Make ready for an answer and tell its format; None when there is nothing left to read.

        Live: what was captured so far is dropped, so that the answer starts now. Recordings: go
        on in the present file, or with the next one when it is used up.
        """
        ...

    def read(self) -> AudioChunk | None:
        """The next chunk, waiting for it; None at the end of a recording."""
        ...

    def close(self) -> None: ...


class RecordingWriter(Protocol):
    """Sound on its way to the disk; the file can be read at any time, even after a kill."""

    def append(self, chunk: AudioChunk) -> None:
        """Append; raises StoreError when the disk does not take it."""
        ...

    def close(self) -> None: ...


class Resampler(Protocol):
    """Chunks in any format to 16 kHz mono, as a stream: nothing is lost at the seams."""

    def convert(self, chunk: AudioChunk) -> Samples: ...

    def flush(self) -> Samples:
        """The rest that was held back; the stream is over."""
        ...


MakeResampler = Callable[[AudioFormat], Resampler]
"""A fresh resampler for one stream of this format."""

MakeRecordingWriter = Callable[[Path, AudioFormat], RecordingWriter]
"""A new recording at this place; raises StoreError."""


class VoiceActivityStream(Protocol):
    """Speech or not for one answer; keeps its own state and shares none."""

    @property
    def frame_ms(self) -> int: ...

    def feed(self, samples: Samples) -> Sequence[float]:
        """Probability of speech for each whole frame completed by these samples (16 kHz mono)."""
        ...


class VoiceActivity(Protocol):
    """Makes a fresh stream for every answer."""

    def stream(self) -> VoiceActivityStream: ...


@dataclass(frozen=True, slots=True)
class TranscriberCapabilities:
    """What callers may rely on; they branch on this, never on the engine's type."""

    word_times: bool
    confidences: bool
    fillers: FillerMeasure
    """Whether "um" and "uh" survive: all (exact), some (lower_bound) or none (no)."""
    offline: bool


class Transcriber(Protocol):
    """Speech to words.

    The model is loaded once per process, on first use or warm_up(). Values are finished when they
    return. Nothing is invented on silence: no speech gives no words.
    """

    @property
    def engine(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def capabilities(self) -> TranscriberCapabilities: ...

    def warm_up(self) -> None:
        """Load the model now; raises RecognitionError when it is missing."""
        ...

    def transcribe(
        self,
        samples: Samples,
        vocabulary: Sequence[str] = (),
        speech: Sequence[Span] | None = None,
    ) -> Sequence[Word]:
        """Words of one segment (at most about 30 s), times from the segment's first sample.

        In order, without overlaps, start < end, inside the segment.
        `speech` tells where voice activity found speech, in the same time; None when nobody looked.
        `vocabulary` names at most eight words the speaker is likely to use.
        Raises RecognitionError.
        """
        ...


class Control(StrEnum):
    """What the person wants, besides answering."""

    END_ANSWER = "end_answer"
    REPEAT = "repeat"
    SKIP = "skip"
    STOP = "stop"  # finish and save, as if the questions were used up
    INTERRUPT = "interrupt"  # save what there is and leave at once (Ctrl-C, a polite kill)


class Controls(Protocol):
    """Keys or typed words; never blocks."""

    def poll(self) -> Control | None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """A place for an answer that is about to be recorded."""

    answer_id: int
    audio_path: Path
    """Where its sound is to be written (WAV); the folder exists."""
    recording_path: str
    """The same place as Recording.path names it: relative to the data folder."""


class AnswerStore(Protocol):
    """Everything that was said. Each call is one transaction and durable when it returns.

    Recordings and transcripts are append-only: a correction is a new version. Raises StoreError,
    also for an answer whose session was deleted meanwhile. Steps out of order (a transcript
    before its recording, an answer in a session that is not open) are a RuntimeError.
    """

    def begin_session(self, start: SessionStart) -> str:
        """Store the plan and return the session's id: short, sortable by time, typed by people.

        The session is this program's until it is finished; ids are never used twice.
        """
        ...

    def reopen_session(self, session_id: str) -> None:
        """Go on with an interrupted session; the id is exact.

        Raises DataError when it is unknown or finished, StoreError while a program is in it.
        """
        ...

    def begin_answer(self, session_id: str, position: int, asked: Instant) -> NewAnswer:
        """Open the next attempt at the question at this position."""
        ...

    def save_recording(
        self, answer_id: int, recording: Recording | None, timing: AnswerTiming
    ) -> None:
        """Commit the sound, before anything else happens to it; None for a typed answer.

        The answer is then RECORDED, or NO_SPEECH when that is how it ended.
        """
        ...

    def save_timing(self, answer_id: int, timing: AnswerTiming) -> None:
        """Add the timing of a recovered recording, which has none yet; the state stays."""
        ...

    def save_transcript(self, answer_id: int, transcript: Transcript) -> int:
        """Add a version and return its number, from 1; the newest counts.

        The answer is then TRANSCRIBED, or NO_SPEECH when there are no words.
        """
        ...

    def save_failure(self, answer_id: int) -> None:
        """Remember that the recogniser failed; the recording stays for another try."""
        ...

    def save_analysis(
        self, answer_id: int, delivery: Delivery, findings: Sequence[Finding]
    ) -> tuple[StoredFinding, ...]:
        """Store both; findings dismissed before (same fingerprint) come back left out.

        Once more for the same answer replaces both; a finding found again keeps its number.
        The answer is then ANALYSED; one without speech stays NO_SPEECH.
        """
        ...

    def dismiss_finding(self, finding_id: int) -> None:
        """Never show this finding again, nor one with the same fingerprint. Raises DataError."""
        ...

    def finish_session(self, session_id: str, state: SessionState, ended: Instant) -> None:
        """Close a session as FINISHED or INTERRUPTED."""
        ...

    def session(self, session_id: str) -> SessionRecord:
        """Read one back; a unique beginning of the id is enough. Raises DataError."""
        ...

    def sessions(self) -> tuple[SessionSummary, ...]:
        """All of them, newest first."""
        ...

    def statements(self) -> tuple[Statement, ...]:
        """The newest transcript of every answer with words, oldest first, with its context.

        The context's source is the session's, its date that of the wall clock when it was asked.
        """
        ...

    def delete_session(self, session_id: str) -> None:
        """Remove a session for good: recordings, and findings elsewhere that quote it.

        The id is exact. Raises DataError when it is unknown, StoreError while it is going on.
        """
        ...

    def recover(self) -> tuple[str, ...]:
        """Close sessions whose program died as INTERRUPTED. Returns their ids, oldest first.

        What was recorded is kept: an answer that was being recorded is RECORDED, without timing;
        an attempt of which nothing was recorded is dropped. A session that a program is in, this
        one included, is left alone.
        """
        ...

    def audio_path(self, recording: Recording) -> Path:
        """Where the sound of a recording lies on this machine."""
        ...

    def close(self) -> None: ...

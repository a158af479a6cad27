"""Building what measures a recording: reader, voice activity, recogniser, end of answer."""

from collections.abc import Sequence
from pathlib import Path

from voicecoach.compose.parts import build_transcriber, build_voice_activity, read_audio
from voicecoach.compose.practice import BY_HAND
from voicecoach.core.audio import Samples, Span
from voicecoach.core.endpointing import EndPolicy, SilenceRule, exact_silence
from voicecoach.core.models import Transcript
from voicecoach.session.analysis import RecordingAnalysis, analyse_recording
from voicecoach.session.transcription import SegmentedTranscription


def analyse_file(
    path: Path, end_silence: float | str | None, engine: str | None, model: str | None = None
) -> RecordingAnalysis:
    """Raises DataError for the file, RecognitionError or UsageError for the recogniser."""
    transcriber = build_transcriber(engine, model)

    def transcribe(samples: Samples, speech: Sequence[Span]) -> Transcript:
        transcription = SegmentedTranscription(transcriber)
        transcription.end(samples, speech)
        return transcription.finish()

    samples = read_audio(path)
    voice = build_voice_activity().stream()
    return analyse_recording(samples, voice, _policy(end_silence), transcribe)


def _policy(end_silence: float | str | None) -> EndPolicy:
    """No limits but silence: a file holds what it holds."""
    return EndPolicy(_silence_rule(end_silence), cap_ms=None, no_speech_ms=None)


def _silence_rule(end_silence: float | str | None) -> SilenceRule | None:
    if end_silence is None:
        return SilenceRule()
    return None if end_silence == BY_HAND else exact_silence(float(end_silence))

"""Recordings as microphone: what is left of one after an answer counts only if somebody speaks."""

from collections import deque

from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.core.speech import SpeechDetector
from voicecoach.ports import AudioInput, MakeResampler, VoiceActivity


class RecordingsWithoutLeftovers:
    """An AudioInput over recordings that passes over a silent rest.

    Without it, the silence behind the last answer of a recording would be taken for one more
    answer in which nobody spoke. A whole recording in which nobody speaks still is an answer.
    """

    def __init__(
        self, recordings: AudioInput, voice_activity: VoiceActivity, resampler: MakeResampler
    ) -> None:
        self._recordings = recordings
        self._voice_activity = voice_activity
        self._resampler = resampler
        self._ahead: deque[AudioChunk] = deque()
        """Read to find speech, not yet handed over."""
        self._is_partly_used = False

    @property
    def name(self) -> str:
        return self._recordings.name

    @property
    def is_live(self) -> bool:
        return self._recordings.is_live

    @property
    def position_ms(self) -> int:
        ahead_ms = sum(chunk.duration_ms for chunk in self._ahead)
        return self._recordings.position_ms - round(ahead_ms)

    def start(self) -> None:
        self._recordings.start()

    def begin_answer(self) -> AudioFormat | None:
        if self._ahead:
            return self._ahead[0].format
        audio_format = self._recordings.begin_answer()
        if audio_format is None or not self._is_partly_used or self._somebody_speaks(audio_format):
            return audio_format
        self._ahead.clear()
        self._is_partly_used = False
        return self._recordings.begin_answer()

    def read(self) -> AudioChunk | None:
        chunk = self._ahead.popleft() if self._ahead else self._recordings.read()
        self._is_partly_used = chunk is not None
        return chunk

    def read_ready(self) -> AudioChunk | None:
        """Nothing: a recording is read when its turn has come."""
        return None

    def close(self) -> None:
        self._ahead.clear()
        self._recordings.close()

    def _somebody_speaks(self, audio_format: AudioFormat) -> bool:
        """Read ahead up to the first confirmed speech, or to the end of the recording."""
        stream = self._voice_activity.stream()
        resampler = self._resampler(audio_format)
        detector = SpeechDetector(stream.frame_ms)
        while detector.onset_ms is None:
            chunk = self._recordings.read()
            if chunk is None:
                return False
            self._ahead.append(chunk)
            for probability in stream.feed(resampler.convert(chunk)):
                detector.feed(probability)
        return True

import time
from collections.abc import Callable, Sequence
from threading import Event

import numpy as np
import pytest

from tests.fakes.transcriber import ToneTranscriber, silence, tone
from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach.core.audio import Samples, Span
from voicecoach.core.models import Transcript, Word
from voicecoach.core.speech import SpeechDetector
from voicecoach.errors import RecognitionError
from voicecoach.session.transcription import (
    SegmentedTranscription,
    find_speech,
    transcribe_samples,
)

LEVEL = LevelVoiceActivity()


def answer(*pauses_ms: int) -> Samples:
    """A burst of 1.5 s before each pause, each at its own pitch."""
    parts = [silence(400)]
    for number, pause_ms in enumerate(pauses_ms):
        parts += [tone(number % 40 * 100 + 400, 1_500), silence(pause_ms)]
    return np.concatenate(parts)


def live(samples: Samples, transcriber: ToneTranscriber, chunk: int = 1_600) -> Transcript:
    """The samples as a microphone delivers them."""
    transcription = SegmentedTranscription(transcriber)
    stream = LEVEL.stream()
    detector = SpeechDetector(stream.frame_ms)
    for place in range(0, len(samples), chunk):
        block = samples[place : place + chunk]
        for probability in stream.feed(block):
            detector.feed(probability)
        transcription.feed(block, detector.spans)
    transcription.end(silence(0), detector.spans)
    return transcription.finish()


def test_every_burst_becomes_a_word_at_its_time() -> None:
    samples = answer(700, 700, 700)

    made = transcribe_samples(samples, ToneTranscriber(), LEVEL)

    assert made.transcript.text == "tone400 tone500 tone600"
    assert made.duration_ms == 400 + 3 * 2_200
    for place, word in enumerate(made.transcript.words):
        assert word.start_ms == pytest.approx(400 + place * 2_200, abs=60)
        assert word.end_ms == pytest.approx(1_900 + place * 2_200, abs=60)
    assert made.is_whole


@pytest.mark.parametrize("pauses", [(600,) * 12, (300,) * 25, (5_000, 700, 9_000), (1_000,)])
@pytest.mark.parametrize("chunk", [320, 1_600, 16_001])
def test_live_and_later_give_the_same(pauses: tuple[int, ...], chunk: int) -> None:
    samples = answer(*pauses)

    later = transcribe_samples(samples, ToneTranscriber(), LEVEL).transcript

    assert live(samples, ToneTranscriber(), chunk) == later


def test_earlier_segments_are_recognised_while_the_answer_goes_on() -> None:
    transcriber = ToneTranscriber()
    transcription = SegmentedTranscription(transcriber)
    samples = answer(*(600,) * 12)
    speech = find_speech(samples, LEVEL)
    transcription.feed(samples, speech)
    transcription.end(silence(0), speech)
    transcription.finish()

    assert len(transcriber.heard_ms) > 1
    assert max(transcriber.heard_ms) <= 28_000


def test_ten_minutes_come_through_whole() -> None:
    samples = answer(*(500,) * 300)

    made = transcribe_samples(samples, ToneTranscriber(), LEVEL)

    assert made.duration_ms >= 600_000
    assert len(made.transcript.words) == 300
    assert made.is_whole


def test_silence_gives_an_empty_transcript_and_never_asks_the_recogniser() -> None:
    transcriber = ToneTranscriber()

    made = transcribe_samples(silence(5_000), transcriber, LEVEL)

    assert made.transcript.no_speech
    assert made.transcript.words == ()
    assert transcriber.heard_ms == []


def test_nothing_at_all_gives_an_empty_transcript() -> None:
    assert transcribe_samples(silence(0), ToneTranscriber(), LEVEL).transcript.no_speech


def test_a_failure_comes_out_of_finish() -> None:
    transcription = SegmentedTranscription(ToneTranscriber(fails=True))
    samples = answer(700)
    transcription.feed(samples, find_speech(samples, LEVEL))
    transcription.end(silence(0), find_speech(samples, LEVEL))

    with pytest.raises(RecognitionError):
        transcription.finish()


def test_the_transcript_says_who_heard_it() -> None:
    transcript = transcribe_samples(answer(700), ToneTranscriber(), LEVEL).transcript

    assert (transcript.engine, transcript.model, transcript.language) == ("tones", "sine", "en")
    assert transcript.fillers_measured == "lower_bound"


class SlowTranscriber(ToneTranscriber):
    """Waits until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = Event()

    def transcribe(
        self,
        samples: Samples,
        vocabulary: Sequence[str] = (),
        speech: Sequence[Span] | None = None,
    ) -> Sequence[Word]:
        assert self.go.wait(timeout=10)
        return super().transcribe(samples, vocabulary, speech)


def test_feeding_never_waits_for_the_recogniser() -> None:
    transcriber = SlowTranscriber()
    transcription = SegmentedTranscription(transcriber)
    samples = answer(1_200)
    speech = find_speech(samples, LEVEL)
    transcription.feed(samples, speech)

    assert transcription.last_word is None

    transcriber.go.set()
    transcription.end(silence(0), speech)
    assert transcription.finish().text == "tone400"


def test_the_last_word_is_known_in_the_pause_and_forgotten_when_speech_goes_on() -> None:
    transcriber = ToneTranscriber()
    transcription = SegmentedTranscription(transcriber)
    samples = answer(2_400, 700)
    pause = 400 + 1_500 + 2_000
    first, rest = samples[: pause * 16], samples[pause * 16 :]
    transcription.feed(first, find_speech(first, LEVEL))

    assert _eventually(lambda: transcription.last_word) == "tone400"

    transcription.feed(rest, find_speech(samples, LEVEL))
    assert transcription.last_word != "tone400"
    transcription.end(silence(0), find_speech(samples, LEVEL))
    assert transcription.finish().text == "tone400 tone500"


def _eventually(ask: Callable[[], str | None]) -> str | None:
    for _ in range(500):
        answer_now = ask()
        if answer_now is not None:
            return answer_now
        time.sleep(0.01)
    return None


def test_an_abandoned_answer_is_not_recognised_further() -> None:
    transcriber = SlowTranscriber()
    transcription = SegmentedTranscription(transcriber)
    samples = answer(*(600,) * 24)
    transcription.feed(samples, find_speech(samples, LEVEL))
    transcription.abandon()
    transcriber.go.set()

    assert len(transcriber.heard_ms) <= 1

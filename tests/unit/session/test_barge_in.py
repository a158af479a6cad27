import numpy as np
import pytest

from tests.fakes.audio_input import FORMAT, FakeAudioInput, ScriptedEvent
from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach.adapters.resampling import StreamResampler
from voicecoach.core.audio import AudioChunk
from voicecoach.errors import CaptureGap
from voicecoach.session.barge_in import KEPT_BEFORE_MS, BargeIn, BargeInMicrophone

CHUNK_MS = 20


def chunks(duration_ms: int, amplitude: float) -> list[ScriptedEvent]:
    frames = FORMAT.ms_to_frames(CHUNK_MS)
    tone = amplitude * 32_000 * np.sin(np.arange(frames) * 2 * np.pi * 8 / frames)
    return [AudioChunk(tone.astype("<i2").tobytes(), FORMAT)] * (duration_ms // CHUNK_MS)


QUIET, LOUD = 0.0005, 0.2


def armed(events: list[ScriptedEvent], *, is_live: bool = True) -> BargeIn:
    microphone = FakeAudioInput([events, []], is_live=is_live)
    microphone.start()
    barge_in = BargeIn(microphone, LevelVoiceActivity(), StreamResampler)
    barge_in.arm()
    return barge_in


def test_speech_is_noticed_and_kept_from_before_its_first_sound() -> None:
    barge_in = armed([*chunks(3_000, QUIET), *chunks(600, LOUD), *chunks(400, QUIET)])

    assert barge_in.was_heard()
    caught = barge_in.caught()
    loud_ms = sum(chunk.duration_ms for chunk in caught if _is_loud(chunk))
    kept_ms = sum(chunk.duration_ms for chunk in caught)
    assert 20 <= loud_ms <= 120
    assert kept_ms - loud_ms >= 500
    assert kept_ms <= KEPT_BEFORE_MS + CHUNK_MS
    assert barge_in.caught() == ()


@pytest.mark.parametrize(
    "events",
    [chunks(3_000, QUIET), []],
    ids=["silence", "nothing"],
)
def test_silence_is_not_speech(events: list[ScriptedEvent]) -> None:
    barge_in = armed(events)

    assert not barge_in.was_heard()
    assert barge_in.caught() == ()


def test_a_loss_of_samples_is_no_reason_to_stop() -> None:
    barge_in = armed([*chunks(500, QUIET), CaptureGap(20), *chunks(500, LOUD)])

    assert not barge_in.was_heard()
    assert barge_in.was_heard()


def test_a_recording_as_microphone_does_not_barge_in() -> None:
    barge_in = armed(chunks(2_000, LOUD), is_live=False)

    assert not barge_in.was_heard()


def test_arming_again_forgets_what_was_caught() -> None:
    barge_in = armed(chunks(1_000, LOUD))
    assert barge_in.was_heard()
    barge_in.arm()

    assert barge_in.caught() == ()


def test_the_answer_begins_with_what_was_caught_and_goes_on_without_a_gap() -> None:
    spoken = [*chunks(1_000, QUIET), *chunks(900, LOUD)]
    microphone = FakeAudioInput([[*spoken, *chunks(300, QUIET)], []], is_live=True)
    microphone.start()
    barge_in = BargeIn(microphone, LevelVoiceActivity(), StreamResampler)
    interruptible = BargeInMicrophone(microphone, barge_in)
    barge_in.arm()
    assert barge_in.was_heard()

    interruptible.begin_answer()
    interruptible.begin_answer()
    heard = [interruptible.read() for _ in range((1_000 + 900 + 300) // CHUNK_MS)]

    assert sum(chunk is not None and _is_loud(chunk) for chunk in heard) == 900 // CHUNK_MS
    assert barge_in.caught() == ()


def test_without_an_interruption_the_answer_starts_now() -> None:
    microphone = FakeAudioInput([chunks(500, QUIET), chunks(400, LOUD)], is_live=True)
    microphone.start()
    barge_in = BargeIn(microphone, LevelVoiceActivity(), StreamResampler)
    interruptible = BargeInMicrophone(microphone, barge_in)
    barge_in.arm()
    assert not barge_in.was_heard()

    interruptible.begin_answer()
    first = interruptible.read()

    assert first is not None
    assert _is_loud(first)


def _is_loud(chunk: AudioChunk) -> bool:
    return int(np.abs(np.frombuffer(chunk.pcm, "<i2").astype(int)).max()) > 999

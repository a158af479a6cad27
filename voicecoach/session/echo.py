"""Half-duplex: the last of our own voice passes by before anybody is listened to."""

from voicecoach.errors import CaptureError, CaptureGap
from voicecoach.ports import AudioInput


def let_the_echo_pass(microphone: AudioInput, guard_ms: int) -> int:
    """Drop what was heard until now and for this long; returns how long it took.

    A recording in the microphone's place hears no echo, and nothing of it is dropped.
    """
    if not microphone.is_live:
        return 0
    microphone.begin_answer()
    passed_ms = 0.0
    while passed_ms < guard_ms:
        try:
            chunk = microphone.read()
        except CaptureGap as gap:
            passed_ms += gap.lost_ms
            continue
        except CaptureError:
            break
        passed_ms += chunk.duration_ms if chunk else guard_ms
    return round(passed_ms)

from itertools import accumulate

import pytest

from voicecoach.core.silence_watch import SilenceWatch, microphone_hint

ZERO, SOUND = True, False


def watched(*chunks: bool, chunk_ms: float = 20.0) -> list[SilenceWatch]:
    """The watch after each chunk."""
    states = accumulate(
        chunks, lambda watch, zero: watch.heard(chunk_ms, zero), initial=SilenceWatch()
    )
    return list(states)[1:]


def test_the_warning_is_due_once_after_a_second_of_zeros() -> None:
    due = [watch.warning_due for watch in watched(*[ZERO] * 500)]

    assert due.index(True) == 49
    assert due.count(True) == 1


def test_no_warning_while_less_than_a_second_is_zero() -> None:
    assert not any(watch.warning_due for watch in watched(*[ZERO] * 49))


def test_a_single_sound_ends_the_watch_for_good() -> None:
    watches = watched(SOUND, *[ZERO] * 500)

    assert not any(watch.warning_due or watch.is_mute for watch in watches)


def test_a_late_sound_lifts_the_verdict() -> None:
    *zeros, last = watched(*[ZERO] * 100, SOUND)

    assert zeros[-1].is_mute
    assert not last.is_mute


def test_nothing_is_mute_before_it_delivered() -> None:
    assert not SilenceWatch().is_mute


def test_one_long_chunk_warns_as_well() -> None:
    assert watched(ZERO, chunk_ms=1_500)[0].warning_due


@pytest.mark.parametrize(
    ("platform", "place"),
    [("darwin", "Privacy & Security"), ("win32", "desktop apps"), ("linux", "voicecoach devices")],
)
def test_the_hint_fits_the_system(platform: str, place: str) -> None:
    assert place in microphone_hint(platform)

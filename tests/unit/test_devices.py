from dataclasses import replace

import pytest

from voicecoach.core.devices import Device, choose_device
from voicecoach.errors import UsageError


def device(number: int, name: str, host_api: str = "ALSA", *, is_default: bool = False) -> Device:
    return Device(number, name, host_api, 2, 48_000, is_default)


DEVICES = (
    device(0, "mic"),
    device(1, "mic_in"),
    device(2, "Headset (USB)"),
    device(3, "headset dock"),
    device(4, "default", is_default=True),
    device(7, "2"),
)


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        pytest.param("mic", 0, id="an exact name goes before names that begin so"),
        pytest.param("mic_in, ALSA", 1, id="name and host API as they are listed"),
        pytest.param("mic_", 1, id="unique beginning"),
        pytest.param("HEADSET (", 2, id="unique beginning in another case"),
        pytest.param("Headset Dock", 3, id="whole name in another case"),
        pytest.param(3, 3, id="number"),
        pytest.param("3", 3, id="number as typed"),
        pytest.param("2", 7, id="a name that looks like a number goes before the number"),
        pytest.param(None, 4, id="nothing asked for: the default"),
    ],
)
def test_a_device_is_found(wanted: str | int | None, number: int) -> None:
    chosen = choose_device(DEVICES, wanted, "microphone")

    assert chosen is not None
    assert chosen.number == number


@pytest.mark.parametrize("wanted", ["camera", 99, "99", "", "ic"])
def test_an_unknown_device_is_refused_with_all_there_are(wanted: str | int) -> None:
    with pytest.raises(UsageError) as refused:
        choose_device(DEVICES, wanted, "microphone")

    assert refused.value.code == "device_unknown"
    assert all(each.name in str(refused.value) for each in DEVICES)


def test_an_ambiguous_beginning_is_refused_with_the_candidates_alone() -> None:
    with pytest.raises(UsageError) as refused:
        choose_device(DEVICES, "head", "loudspeaker")

    assert refused.value.code == "device_ambiguous"
    assert "2: Headset (USB), ALSA; 3: headset dock, ALSA" in str(refused.value)
    assert "mic" not in str(refused.value)


def test_of_one_device_on_several_host_apis_the_one_beside_the_default_is_meant() -> None:
    listed = (
        device(0, "Mapper", "MME", is_default=True),
        device(1, "USB mic", "MME"),
        device(5, "USB mic", "Windows WASAPI"),
    )

    assert choose_device(listed, "USB mic", "microphone") == listed[1]
    assert choose_device(listed, "USB mic, Windows WASAPI", "microphone") == listed[2]


def test_two_equal_devices_on_one_host_api_are_told_apart_by_number() -> None:
    twins = (device(1, "USB mic"), device(2, "USB mic"))
    with pytest.raises(UsageError):
        choose_device(twins, "USB mic", "microphone")

    assert choose_device(twins, 2, "microphone") == twins[1]


def test_without_a_default_the_first_is_taken() -> None:
    listed = [replace(each, is_default=False) for each in DEVICES]

    assert choose_device(listed, None, "microphone") == listed[0]


def test_without_devices_there_is_no_choice() -> None:
    assert choose_device((), None, "microphone") is None
    with pytest.raises(UsageError, match="none at all"):
        choose_device((), "mic", "microphone")

"""Lists the sound devices of this system and finds the one that is meant."""

from contextlib import suppress
from dataclasses import replace
from typing import Any, Literal

from voicecoach.adapters.portaudio import load_sounddevice
from voicecoach.core.audio import AudioFormat
from voicecoach.core.devices import Device, DeviceList, choose_device
from voicecoach.errors import MissingPartError, UsageError

Direction = Literal["input", "output"]

ALSA_RATE_HZ = 48_000
"""What sound servers and USB devices run at."""
ALSA_REPORTED_RATE_HZ = 44_100
"""What PortAudio reports for every ALSA device that accepts it, whatever its own rate is."""

MOST_CHANNELS = 2
SOFTWARE_DEVICE_CHANNELS = 16
"""An ALSA device that offers more than this is a sound server, which offers 32 and up whatever
the microphone has; one channel is what it cannot invent."""


def list_devices() -> DeviceList:
    """Every device PortAudio sees; raises MissingPartError when PortAudio itself is missing."""
    sounddevice = load_sounddevice(MissingPartError)
    return DeviceList(
        inputs=_devices(sounddevice, "input"), outputs=_devices(sounddevice, "output")
    )


def find_device(
    wanted: str | int | None, direction: Direction, failure: type[MissingPartError]
) -> Device:
    """The device that is meant; raises UsageError, or `failure` when there is none at all.

    PortAudio's list is as old as the process, so it is read anew before a microphone is given up.
    Not for a loudspeaker: reading it anew ends every open stream, and the microphone opens first.
    """
    sounddevice = load_sounddevice(failure)
    if direction == "output":
        device = choose_device(_devices(sounddevice, direction), wanted, "loudspeaker")
    else:
        device = _find_microphone(sounddevice, wanted)
    if device is None:
        kind = "microphone" if direction == "input" else "loudspeaker"
        otherwise = "type the answers with --text" if direction == "input" else "use --out none"
        raise failure(
            f"This system has no {kind}.",
            code=f"no_{kind}",
            hint=f"Plug one in, see that the sound server is running, or {otherwise}.",
        )
    return device


def _find_microphone(sounddevice: Any, wanted: str | int | None) -> Device | None:
    with suppress(UsageError):
        device = choose_device(_devices(sounddevice, "input"), wanted, "microphone")
        if device is not None:
            return device
    _read_list_anew(sounddevice)
    return choose_device(_devices(sounddevice, "input"), wanted, "microphone")


def capture_formats(device: Device) -> tuple[AudioFormat, ...]:
    """The formats to record in, best first: the device's own rate and at most two channels."""
    own = AudioFormat(device.rate_hz, _channels_to_open(device))
    if device.host_api == "ALSA":
        return (own, replace(own, rate_hz=ALSA_REPORTED_RATE_HZ))
    return (own,)


def _channels_to_open(device: Device) -> int:
    if device.host_api == "ALSA" and device.channels > SOFTWARE_DEVICE_CHANNELS:
        return 1
    return min(device.channels, MOST_CHANNELS)


def _read_list_anew(sounddevice: Any) -> None:
    # There is no public way (python-sounddevice keeps PortAudio's list from import to exit).
    sounddevice._terminate()
    sounddevice._initialize()


def _devices(sounddevice: Any, direction: Direction) -> tuple[Device, ...]:
    host_apis = sounddevice.query_hostapis()
    default_number = sounddevice.default.device[0 if direction == "input" else 1]
    return tuple(
        Device(
            number=entry["index"],
            name=entry["name"],
            host_api=host_apis[entry["hostapi"]]["name"],
            channels=entry[f"max_{direction}_channels"],
            rate_hz=_native_rate_hz(entry, host_apis[entry["hostapi"]]["name"]),
            is_default=entry["index"] == default_number,
        )
        for entry in sounddevice.query_devices()
        if entry[f"max_{direction}_channels"] > 0
    )


def _native_rate_hz(entry: dict[str, Any], host_api: str) -> int:
    reported = round(float(entry["default_samplerate"]))
    if host_api == "ALSA" and reported == ALSA_REPORTED_RATE_HZ:
        return ALSA_RATE_HZ
    return reported

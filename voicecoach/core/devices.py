"""Microphones and loudspeakers as values, and the choice among them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from voicecoach.errors import UsageError

DeviceKind = Literal["microphone", "loudspeaker"]


@dataclass(frozen=True, slots=True)
class Device:
    """One direction of a sound device. Numbers change when devices come and go; names do not."""

    number: int
    name: str
    host_api: str
    channels: int
    rate_hz: int
    is_default: bool


@dataclass(frozen=True, slots=True)
class DeviceList:
    """What the system offers right now."""

    inputs: tuple[Device, ...]
    outputs: tuple[Device, ...]


def choose_device(
    devices: Sequence[Device], wanted: str | int | None, kind: DeviceKind
) -> Device | None:
    """The device meant by an exact name, a unique beginning of a name, or a number.

    None asks for the system's choice, which is None only when there is no device at all. Upper
    and lower case count only where two names differ in nothing else. Raises UsageError, naming
    the candidates, when nothing or more than one device is meant.
    """
    if wanted is None:
        return next((device for device in devices if device.is_default), next(iter(devices), None))
    matches = _matches(devices, str(wanted).strip())
    if not matches:
        raise UsageError(
            f"There is no {kind} {str(wanted)!r}.",
            code="device_unknown",
            hint=f"These exist: {_listed(devices)}." if devices else "There is none at all.",
        )
    if len(matches) > 1:
        raise UsageError(
            f"More than one {kind} is meant by {str(wanted)!r}.",
            code="device_ambiguous",
            hint=f"Give the whole name or the number: {_listed(matches)}.",
        )
    return matches[0]


def _matches(devices: Sequence[Device], wanted: str) -> list[Device]:
    """The devices of the first way of reading `wanted` that fits any."""
    folded = wanted.casefold()
    ways = (
        [device for device in devices if device.name == wanted],
        [device for device in devices if _full_name(device) == wanted],
        [device for device in devices if device.name.casefold() == folded],
        [device for device in devices if str(device.number) == wanted],
        [device for device in devices if folded and device.name.casefold().startswith(folded)],
    )
    fitting = next((way for way in ways if way), [])
    return _of_one_host_api(devices, fitting)


def _of_one_host_api(devices: Sequence[Device], matches: list[Device]) -> list[Device]:
    """Windows lists a device once per host API: then the one beside the default is meant."""
    if len({device.name for device in matches}) > 1:
        return matches
    preferred = {device.host_api for device in devices if device.is_default}
    return [device for device in matches if device.host_api in preferred] or matches


def _full_name(device: Device) -> str:
    return f"{device.name}, {device.host_api}"


def _listed(devices: Sequence[Device]) -> str:
    return "; ".join(f"{device.number}: {_full_name(device)}" for device in devices)

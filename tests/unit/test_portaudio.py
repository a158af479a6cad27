import pytest

from voicecoach.adapters.portaudio import explain_refusal, portaudio_code


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (-9985, "another program"),
        (-9996, "device"),
        (-9997, "sample rate"),
        (-9998, "channels"),
        (-9999, "the system refused it"),
    ],
)
def test_portaudios_numbers_become_reasons(code: int, reason: str) -> None:
    assert reason in explain_refusal(OSError("Error opening the stream", code))


def test_an_error_without_a_number_is_a_refusal() -> None:
    assert portaudio_code(OSError("Error querying the device")) is None
    assert explain_refusal(None) == explain_refusal(OSError("odd")) == "the system refused it"

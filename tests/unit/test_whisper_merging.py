"""What becomes of the engine's phrases; the engine itself is in the contract suite."""

import numpy as np

from voicecoach.adapters.whisper_model import Phrase
from voicecoach.adapters.whisper_transcriber import is_too_quiet, merged
from voicecoach.core.audio import Span
from voicecoach.core.models import Word

SPEECH = (Span(0, 3_000),)


def phrase(
    text: str,
    *,
    logprob: float = -0.3,
    ratio: float = 1.2,
    no_speech: float = 0.05,
    is_rest: bool = False,
) -> Phrase:
    words = tuple(Word(word, at * 300, at * 300 + 280, 0.9) for at, word in enumerate(text.split()))
    return Phrase(words, logprob, ratio, no_speech, is_rest)


def text(*words: Word) -> str:
    return " ".join(word.text for word in words)


def test_the_plain_pass_gives_the_words() -> None:
    words = merged([phrase("we won")], [phrase("We, one.")], SPEECH)

    assert text(*words) == "we won"


def test_a_guessing_plain_pass_gives_way() -> None:
    words = merged([phrase("water candor", logprob=-1.3)], [phrase("what kind of")], SPEECH)

    assert text(*words) == "what kind of"


def test_a_looping_plain_pass_gives_way() -> None:
    words = merged([phrase("going to going to", ratio=11.0)], [phrase("what he saw")], SPEECH)

    assert text(*words) == "what he saw"


def test_loops_of_both_on_noise_are_nothing() -> None:
    loop = phrase("going to " * 10, ratio=8.0, no_speech=0.8)

    assert merged([loop], [phrase("uh, " * 10, ratio=20.0)], SPEECH) == ()


def test_loops_of_both_on_speech_are_said_once() -> None:
    loop = phrase("I went " * 10, ratio=8.0)

    assert text(*merged([loop], [phrase("uh, " * 10, ratio=20.0)], SPEECH)) == "I went"


def test_a_prompted_pass_alone_does_not_make_speech_of_noise() -> None:
    assert merged([], [phrase("Uh, uh,", logprob=-0.8, no_speech=0.6)], SPEECH) == ()


def test_unsure_ghosts_are_dropped_and_sure_words_stay() -> None:
    ghost = phrase("Thank you.", logprob=-0.9)

    assert merged([ghost], [ghost], SPEECH) == ()
    assert text(*merged([phrase("Thank you.", logprob=-0.2)], [], SPEECH)) == "Thank you."


def test_nothing_heard_is_nothing() -> None:
    assert merged([], [], SPEECH) == ()


def test_a_microphones_own_noise_is_too_quiet() -> None:
    noise = np.random.default_rng(1).standard_normal(16_000)

    assert is_too_quiet((noise * 10 ** (-75 / 20)).astype(np.float32))
    assert not is_too_quiet((noise * 10 ** (-50 / 20)).astype(np.float32))
    assert is_too_quiet(np.zeros(16_000, dtype=np.float32))

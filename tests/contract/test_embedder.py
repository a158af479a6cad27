"""Every model of meaning keeps these rules, the fake included."""

import numpy as np
import pytest

from tests.fakes.embedder import WordEmbedder
from voicecoach.adapters.minilm_embedder import MiniLmEmbedder
from voicecoach.ports import Embedder

TEXTS = (
    "We lost the tender for the harbour bridge.",
    "The harbour bridge tender went to somebody else.",
    "My cat sleeps in the bathtub.",
)


@pytest.fixture(scope="module", params=["fake", pytest.param("minilm", marks=pytest.mark.model)])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    return WordEmbedder() if request.param == "fake" else MiniLmEmbedder()


def test_names_itself(embedder: Embedder) -> None:
    assert embedder.name


def test_vectors_have_length_one_and_one_size(embedder: Embedder) -> None:
    vectors = embedder.embed(TEXTS)

    assert len(vectors) == len(TEXTS)
    assert len({vector.shape for vector in vectors}) == 1
    assert all(np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5) for vector in vectors)


def test_the_same_text_gives_the_same_vector_alone_or_with_others(embedder: Embedder) -> None:
    [alone] = embedder.embed(TEXTS[:1])

    assert np.array_equal(alone, embedder.embed(TEXTS)[0])


def test_near_meanings_are_nearer(embedder: Embedder) -> None:
    bridge, again, cat = embedder.embed(TEXTS)

    assert bridge @ again > 0.4
    assert bridge @ cat < 0.3


@pytest.mark.parametrize("text", ["", " ", "?", "x" * 5_000, "seven " * 2_000, "Zoë – 東京 ✓"])
def test_any_text_has_a_vector(embedder: Embedder, text: str) -> None:
    [vector] = embedder.embed([text])

    assert np.isfinite(vector).all()


def test_no_text_no_vector(embedder: Embedder) -> None:
    assert list(embedder.embed([])) == []

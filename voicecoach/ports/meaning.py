"""What a text is about."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

UnitVector = npt.NDArray[np.float32]


class Embedder(Protocol):
    """Texts to vectors of length 1; near meanings give a large dot product.

    Deterministic, offline; the model is loaded on first use. Raises MissingPartError when it is
    not installed whole.
    """

    @property
    def name(self) -> str: ...

    def embed(self, texts: Sequence[str]) -> Sequence[UnitVector]:
        """One vector a text, in order; long texts count as far as the model reads."""
        ...

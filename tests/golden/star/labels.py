"""The labelled answers of `answers.txt`, and how well the reader's parts agree with them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from voicecoach.core.structure import Part, read_structure

_SIGNS: dict[str, Part | None] = {
    "S": Part.SITUATION,
    "T": Part.TASK,
    "A": Part.ACTION,
    "R": Part.RESULT,
    "-": None,
}
_ANSWER = re.compile(r"^= (\S+) (tune|held_out)\n(.*?)(?=\n= |\Z)", re.DOTALL | re.MULTILINE)
_PIECE = re.compile(r"\[([STAR-])\]\s*([^\[]*)")


@dataclass(frozen=True, slots=True)
class LabelledAnswer:
    """One answer; `parts` holds the label of every character of the text."""

    id: str
    half: str
    text: str
    parts: tuple[Part | None, ...]


@dataclass(frozen=True, slots=True)
class PartScore:
    """Agreement on one part, counted in characters."""

    part: Part
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def labelled_answers() -> tuple[LabelledAnswer, ...]:
    source = Path(__file__).with_name("answers.txt").read_text(encoding="utf-8")
    return tuple(_answer(*match.groups()) for match in _ANSWER.finditer(source))


def scores(answers: Iterable[LabelledAnswer]) -> tuple[PartScore, ...]:
    pairs = [
        pair
        for answer in answers
        for pair in zip(answer.parts, _read_parts(answer.text), strict=True)
    ]
    return tuple(_score(part, pairs) for part in Part)


def _answer(id_: str, half: str, body: str) -> LabelledAnswer:
    text = ""
    parts: list[Part | None] = []
    for sign, piece in _PIECE.findall(body.strip()):
        if text:
            text += " "
            parts.append(parts[-1])
        text += piece.strip()
        parts += [_SIGNS[sign]] * len(piece.strip())
    return LabelledAnswer(id_, half, text, tuple(parts))


def _read_parts(text: str) -> list[Part | None]:
    parts: list[Part | None] = [None] * len(text)
    for span in read_structure(text).spans:
        length = span.end_char - span.start_char
        parts[span.start_char : span.end_char] = [span.part] * length
    return parts


def _score(part: Part, pairs: Iterable[tuple[Part | None, Part | None]]) -> PartScore:
    wanted = read = both = 0
    for label, found in pairs:
        wanted += label is part
        read += found is part
        both += label is part and found is part
    return PartScore(part, both / read if read else 0.0, both / wanted if wanted else 0.0)

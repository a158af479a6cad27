"""Skills as they are listed."""

import re
from collections.abc import Iterable, Sequence

from voicecoach.core.documents.division import SectionLines

_MARKS = re.compile(r"[,;|•·،、]|\s/\s|\s{3,}")
_LABEL = re.compile(r"^[^:,;]{2,40}:\s+")
_LONGEST_WORDS = 7
"""A piece with more words is a sentence, not the name of a skill."""


def read_skills(sections: Sequence[SectionLines]) -> tuple[str, ...]:
    """Each skill once, in order, as written; labels such as "Languages:" are left out."""
    pieces = [
        piece
        for each in sections
        for _, line in each.lines
        for part in _without_label(line.parts)
        for piece in split_list(part)
    ]
    return tuple(dict.fromkeys(pieces))


def _without_label(parts: Sequence[str]) -> Sequence[str]:
    """The cells of a line without the first, where the next begins with its colon."""
    is_label = len(parts) > 1 and (parts[1].startswith(":") or parts[0].endswith(":"))
    return parts[1:] if is_label else parts


def split_list(text: str) -> Iterable[str]:
    """The members of a list in a line, brackets kept whole."""
    body = _LABEL.sub("", text).lstrip(": ")
    covered = re.sub(r"\([^)]*\)", lambda match: "\0" * len(match.group()), body)
    start = 0
    for match in [*_MARKS.finditer(covered), None]:
        end = match.start() if match else len(body)
        piece = body[start:end].strip(" .–—-")
        if piece and len(piece.split()) <= _LONGEST_WORDS:
            yield piece
        start = match.end() if match else end

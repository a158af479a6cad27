"""Where the keys of a TOML text stand; tomllib gives values without their lines."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""Keys from the top, after an array of tables its place there: ("question", 2, "id")."""

_STRING_OR_COMMENT = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*",
    re.DOTALL,
)
_HEADER = re.compile(r"\s*(\[\[?)(.*?)\]\]?\s*$")


def key_lines(text: str) -> dict[KeyPath, int]:
    """Map each table header and key of a valid TOML text to its line, counted from 1.

    Keys inside inline tables and arrays are not listed: ask line_of, which answers with the
    nearest key around them.
    """
    places: dict[KeyPath, int] = {}
    last_index: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for line, masked, original in _statements(text.replace("\r\n", "\n")):
        header = _HEADER.fullmatch(masked) if masked.lstrip().startswith("[") else None
        if header is not None:
            is_array = header[1] == "[["
            table = _placed(_split_key(original[slice(*header.span(2))]), last_index, is_array)
            _note_place(places, table, line)
        elif "=" in masked:
            key = _split_key(original[: masked.index("=")])
            _note_place(places, table + key, line)
    return places


def line_of(places: Mapping[KeyPath, int], path: KeyPath) -> int | None:
    """Line of the key, or of the nearest key or table around it; None when nothing is known."""
    for length in range(len(path), 0, -1):
        if path[:length] in places:
            return places[path[:length]]
    return None


def _note_place(places: dict[KeyPath, int], path: KeyPath, line: int) -> None:
    """Tables that are only implied ([a.b] implies a) stand where they are first named."""
    for length in range(1, len(path) + 1):
        places.setdefault(path[:length], line)


def _statements(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield line number, first line with strings and comments masked, and the same unmasked."""
    masked_text = _STRING_OR_COMMENT.sub(_mask, text)
    offset = depth = 0
    line = 1
    for masked in masked_text.split("\n"):
        original = text[offset : offset + len(masked)]
        if depth == 0 and masked.strip():
            yield line, masked, original
        line += original.count("\n") + 1
        depth += sum(masked.count(bracket) for bracket in "[{")
        depth -= sum(masked.count(bracket) for bracket in "]}")
        offset += len(masked) + 1


def _mask(match: re.Match[str]) -> str:
    """Same length, so that places stay; comments turn blank, strings to underscores."""
    filler = " " if match[0].startswith("#") else "_"
    return filler * len(match[0])


def _split_key(key: str) -> KeyPath:
    """Parts of a bare, quoted or dotted key, read by TOML's own rules."""
    node: object = tomllib.loads(f"{key.strip()} = 0")
    parts: KeyPath = ()
    while isinstance(node, dict):
        ((part, node),) = node.items()
        parts += (part,)
    return parts


def _placed(header: KeyPath, last_index: dict[KeyPath, int], is_array: bool) -> KeyPath:
    """Path of a header with array places put in; an array header opens the next place."""
    path: KeyPath = ()
    for position, part in enumerate(header):
        path += (part,)
        if is_array and position == len(header) - 1:
            last_index[path] = last_index.get(path, -1) + 1
        if path in last_index:
            path += (last_index[path],)
    return path

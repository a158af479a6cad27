"""Text that commands are given: a file, or `-` for stdin."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from voicecoach.errors import DataError, UsageError

STDIN = "-"


def name_of(path: str) -> str:
    return "stdin" if path == STDIN else path


def read_text(path: str) -> str:
    """The whole text; raises DataError when there is none or it is not UTF-8."""
    raw = read_bytes(path)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{name_of(path)} is not UTF-8 text (byte {error.start}).",
            code="not_utf8",
            hint="Save it as UTF-8 and try again.",
        ) from error
    if not text.strip():
        raise DataError(f"{name_of(path)} holds no text.", code="empty_text")
    return text


def text_argument(given: str, where: str, *, stdin: bool = True) -> str:
    """The words of an argument on one line, `-` for those of stdin; UsageError without any."""
    words = " ".join((read_text(STDIN) if stdin and given == STDIN else given).split())
    return _not_empty(words, where)


def lines_argument(given: str, where: str) -> str:
    """The same with its lines."""
    written = read_text(STDIN) if given == STDIN else given
    lines = (" ".join(line.split()) for line in written.splitlines())
    return _not_empty("\n".join(line for line in lines if line), where)


def _not_empty(words: str, where: str) -> str:
    if not words:
        raise UsageError(f"{where} is empty.", code="empty_text")
    return words


def numbered_lines(path: str) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, numbered from 1, as they arrive. Raises DataError."""
    if path == STDIN:
        yield from _numbered(sys.stdin.buffer)
        return
    try:
        with Path(path).open("rb") as stream:
            yield from _numbered(stream)
    except OSError as error:
        raise _unreadable(path, error) from error


def read_bytes(path: str, at_most: int = -1) -> bytes:
    """The bytes of the file, or of stdin: all, or the first ones. Raises DataError."""
    if path == STDIN:
        return sys.stdin.buffer.read(at_most)
    try:
        with Path(path).open("rb") as stream:
            return stream.read(at_most)
    except OSError as error:
        raise _unreadable(path, error) from error


def write_text(path: Path, text: str, hint: str = "Choose another place with -o.") -> None:
    """Write a file that ends with one line end; raises DataError."""
    try:
        path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
    except OSError as error:
        raise DataError(
            f"{path} cannot be written: {error.strerror or error}.",
            code="unwritable",
            hint=hint,
        ) from error


def _unreadable(path: str, error: OSError) -> DataError:
    return DataError(
        f"{path} cannot be read: {error.strerror or error}.",
        code="unreadable",
        hint="Check the name and that it is a file.",
    )


def _numbered(stream: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(stream, start=1):
        if line.removeprefix(b"\xef\xbb\xbf").strip():
            yield number, line

"""Stored words made fit for a terminal."""

import re
import textwrap

WIDTH = 88

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def shown(text: str) -> str:
    """Stored words can hold anything; a terminal must not obey them."""
    return _CONTROLS.sub("\ufffd", " ".join(text.split()))


def wrapped(text: str, mark: str = "", width: int = WIDTH) -> str:
    """A paragraph in lines; `mark` opens the first, and each when it is a quotation mark `>`."""
    rest = mark if mark.startswith(">") else " " * len(mark)
    return textwrap.fill(
        shown(text),
        width,
        initial_indent=mark,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""Sound as text inside a page: five characters for four bytes; base64 takes four for three.

None of the characters means anything to HTML; `player.js` has the same digits.
"""

import base64

_OURS = str.maketrans("<>&", ",.:")
_THEIRS = str.maketrans(",.:", "<>&")
"""RFC 1924 has every digit we have but for these three."""


def sound_text(sound: bytes) -> str:
    return base64.b85encode(sound).decode("ascii").translate(_OURS)


def sound_bytes(text: str) -> bytes:
    """The other way round. Raises ValueError for what is no such text."""
    return base64.b85decode(text.strip().translate(_THEIRS))

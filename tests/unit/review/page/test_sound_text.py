"""Sound as text: it comes back whole, and means nothing to HTML."""

import base64
import re
from importlib import resources

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from voicecoach.review.page.sound_text import sound_bytes, sound_text


@given(st.binary(max_size=200))
def test_it_comes_back_whole_and_is_no_markup(sound: bytes) -> None:
    text = sound_text(sound)
    assert sound_bytes(f"\n{text}\n") == sound
    assert str(escape(text)) == text
    assert len(text) <= len(sound) * 5 / 4 + 1


def test_the_page_has_the_same_digits() -> None:
    script = resources.files("voicecoach.review.page").joinpath("player.js").read_text("utf-8")
    found = re.search(r'DIGITS = "([^"]+)"', script)
    assert found is not None
    numbers = b"".join(number.to_bytes(4, "big") for number in range(85))
    last = [
        base64.b85encode(numbers[at : at + 4])[-1:].decode() for at in range(0, len(numbers), 4)
    ]
    ours = "".join(last).translate(str.maketrans("<>&", ",.:"))
    assert found[1] == ours

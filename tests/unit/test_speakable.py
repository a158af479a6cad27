import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.speakable import has_something_to_say, speakable


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Tell me about yourself.", "Tell me about yourself."),
        ("  two\n\tlines  ", "two lines"),
        ("<speak>Hello<break time='3s'/> there</speak>", "Hello there"),
        ("a <!-- note --> b", "a b"),
        ("Is 3 < 5 and 5 > 3?", "Is 3 less than 5 and 5 greater than 3?"),
        ("[[slnc 5000]] wait", "slnc 5000 wait"),
        ("a list [1] of things", "a list [1] of things"),
        ("bell\x07 and \x01 9P pitch", "bell and 9P pitch"),
        ("a\x00b", "a b"),
        ("\ufeffco\xadoperate", "cooperate"),
        ("half a pair \ud83d here", "half a pair here"),
        ("Zoë, 東京, 100 %", "Zoë, 東京, 100 %"),
    ],
)
def test_what_is_not_meant_to_be_spoken_is_taken_out(text: str, spoken: str) -> None:
    assert speakable(text) == spoken


@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_text_becomes_one_clean_line(text: str) -> None:
    spoken = speakable(text)

    spoken.encode("utf-8")
    assert spoken.isprintable()
    assert "[[" not in spoken
    assert "<" not in spoken
    assert speakable(spoken) == spoken


@pytest.mark.parametrize("text", ["", " ", "...", "?!", "—"])
def test_signs_alone_are_nothing_to_say(text: str) -> None:
    assert not has_something_to_say(text)


@pytest.mark.parametrize("text", ["a", "7", "東", "... no"])
def test_letters_and_digits_are(text: str) -> None:
    assert has_something_to_say(text)

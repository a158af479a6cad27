"""Words a recogniser cut apart, put back where they were said elsewhere."""

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict
from voicecoach.core.claims.sounds import misheard, put_back, sound
from voicecoach.core.claims.words import read_words


@pytest.mark.parametrize(
    ("heard", "meant"),
    [("cat a log", "catalogue"), ("auto clave", "autoclave"), ("lie sense", "licence")],
)
def test_what_sounds_alike_has_one_key(heard: str, meant: str) -> None:
    assert sound(heard.replace(" ", "")) == sound(meant)


def test_a_word_said_elsewhere_is_put_back_with_its_whole_span() -> None:
    text = "we ran the die gester at night"
    wanted = misheard(Statement(text), frozenset({"digester", "furnace"}))
    assert wanted == {"digester"}
    word = next(word for word in put_back(read_words(text), wanted) if word.form == "digester")
    assert text[word.start : word.end] == "die gester"


@pytest.mark.parametrize("text", ["there is one", "three years in a row", "for eight of us"])
def test_small_words_and_numbers_make_no_name(text: str) -> None:
    assert misheard(Statement(text), frozenset({"theatres", "freight"})) == frozenset()


def test_the_other_statement_says_what_was_meant() -> None:
    earlier = Statement("I've looked after the retort every day", Context("Your job?"))
    spoken = Statement("i never went near the centri fuge", Context("The lab?"))
    assert verdict(check_statements(earlier, spoken)) is None
    known = Statement("I ran the centrifuge every day")
    assert verdict(check_statements(known, spoken)) is Level.CONTRADICTION

"""A reading as text: everything comes back, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.claims import Context, Statement, check_answer
from voicecoach.core.claims.extract import extract_claims, kept_reading, take_over
from voicecoach.core.claims.kept_readings import KeptReading, decoded, encoded

WORDS = st.lists(
    st.sampled_from(
        "I managed seven potters in Lund for three years until May 2020 and never used a kiln , . "
        "it cost forty thousand pounds because we lost the first order by 30 %".split()
    ),
    max_size=30,
).map(" ".join)


@given(WORDS, WORDS)
def test_every_reading_comes_back_whole(text: str, question: str) -> None:
    statement = Statement(text, Context(question))
    reading = kept_reading(statement)
    assert decoded(encoded(reading), statement) == reading


@pytest.mark.parametrize("text", ["", "{}", "[]", "[1,2,3,4,5]", "[[],[],[],[],[[1]]]", "null"])
def test_what_is_no_reading_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        decoded(text, Statement("anything"))


def test_what_is_taken_over_is_not_read_again() -> None:
    statement = Statement("I fired nineteen vases in the old kiln, taken over.")
    take_over(statement, KeptReading((), frozenset(), frozenset()))
    assert extract_claims(statement) == ()
    later = Statement("I fired two vases in the old kiln, taken over.")
    assert check_answer(later, [statement]) == ()

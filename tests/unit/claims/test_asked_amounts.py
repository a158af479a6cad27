"""Amounts that take their subject, their kind or their period from the question."""

from datetime import date

import pytest

from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict

DAY = date(2026, 3, 1)


def level(earlier: tuple[str, str], later: tuple[str, str], days: int = 9) -> Level | None:
    first, second = (
        Statement(text, Context(question, date.fromordinal(DAY.toordinal() + at), "practice"))
        for (text, question), at in ((earlier, 0), (later, days))
    )
    return verdict(check_statements(first, second))


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (
            ("about seven months", "How long did the harbour survey take?"),
            ("we had it done in nine days", "Tell me about the harbour survey"),
        ),
        (
            ("eleven", "How many kilns did you fire in a week?"),
            ("I'd fire three kilns a week", "How busy was the pottery?"),
        ),
        (("thirty", "Any apprentices?"), ("none yet", "Any apprentices?")),
        (
            ("a readership of nine thousand", "Tell me about the newsletter"),
            ("the readership was four hundred", "Tell me about the newsletter"),
        ),
        (
            ("I came to the forge in 2004", "When did you start at the forge?"),
            ("six years", "How long have you been at the forge?"),
        ),
        (
            ("I could start tomorrow", "When could you start?"),
            ("I'm not free until the end of July", "What is your availability?"),
        ),
        (
            ("twenty minutes on foot", "How do you get to work?"),
            ("it takes me an hour and forty each way", "Is the journey a problem?"),
        ),
        (
            ("out of work for eleven months", "Is there a gap?"),
            ("only a fortnight", "Have you had any breaks?"),
        ),
        (("I'm on nineteen an hour", "What do you earn?"), ("I'm on seventy two thousand", "Pay?")),
        (
            ("this is my ninth winter on the island", "How long have you been on the island?"),
            ("about two years", "How long have you lived on the island?"),
        ),
    ],
)
def test_the_question_says_what_an_amount_is_of(
    earlier: tuple[str, str], later: tuple[str, str]
) -> None:
    assert level(earlier, later) is Level.CONTRADICTION


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (
            ("forty looms", "How many looms were there?"),
            ("twelve of the looms were mine", "How many were yours?"),
        ),
        (
            ("ninety covers", "How many covers at lunch?"),
            ("a hundred and sixty covers", "How many covers at dinner?"),
        ),
        (
            ("five years", "How long were you at the quarry?"),
            ("three years at the depot and two at the yard", "How long were you at the quarry?"),
        ),
        (
            ("my biggest order was eighty thousand", "Biggest order?"),
            ("a typical order was four thousand", "Typical order?"),
        ),
        (
            ("it was ten days", "How long was the dig?"),
            ("we dug for two working weeks", "Tell me about the dig"),
        ),
        (("a month", "What notice do you have?"), ("in a month", "When could you start?")),
    ],
)
def test_parts_and_other_cases_fit(earlier: tuple[str, str], later: tuple[str, str]) -> None:
    assert level(earlier, later) is None


def test_what_is_counted_over_a_life_grows() -> None:
    logged = ("sixty balloon flights", "How many flights have you logged?")
    more = ("two hundred flights", "How many flights have you logged?")
    assert level(logged, more, days=300) is Level.CHANGED

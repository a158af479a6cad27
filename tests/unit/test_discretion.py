"""What an answer used of one's research, and what was better left unsaid."""

from datetime import date

import pytest

from voicecoach.core.discretion import said_too_much, spoke_of_pay, used_research
from voicecoach.core.preparation import Discretion, ResearchNote

OPENED = "They opened a second bakery in Harrogate in March"
FINED = "Crustwell was fined by the food inspectors in 2024"


def note(text: str, discretion: Discretion = Discretion.OPEN) -> ResearchNote:
    return ResearchNote(1, 1, text, "their site", date(2026, 5, 1), discretion)


def test_research_that_was_used_is_quoted_where_it_stands() -> None:
    answer = "I like bread. I saw that you opened a second bakery in Harrogate."
    [mention] = used_research(answer, [note(OPENED)])
    assert answer[mention.start_char : mention.end_char] == mention.quote
    assert "Harrogate" in mention.quote


@pytest.mark.parametrize(
    "answer",
    ["I worked in a bakery.", "My cousin lives in Harrogate.", "I opened the shop at six.", ""],
)
def test_one_word_in_common_is_chance(answer: str) -> None:
    assert used_research(answer, [note(OPENED)]) == ()


def test_what_was_not_to_be_mentioned_is_kept_apart() -> None:
    answer = "I read that the food inspectors fined you."
    notes = [note(OPENED), note(FINED, Discretion.NOT_TO_MENTION)]
    assert used_research(answer, notes) == ()
    assert [each.note.text for each in said_too_much(answer, notes)] == [FINED]


@pytest.mark.parametrize(
    ("answer", "question", "quote"),
    [
        ("I left for better pay, my salary was low.", "Why did you leave?", "salary"),
        ("I was paid less than others.", "Why did you leave?", "paid less"),
        ("My salary is 40,000.", "What are your salary expectations?", None),
        ("I pay attention to detail.", "What are you good at?", None),
    ],
)
def test_pay_is_noticed_before_it_is_asked_for(
    answer: str, question: str, quote: str | None
) -> None:
    found = spoke_of_pay(answer, question)
    assert (found.quote if found else None) == quote

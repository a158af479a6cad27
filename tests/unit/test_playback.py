"""Which sound a quote can be heard in."""

from dataclasses import replace

from tests.stored_values import NOON, a_finding, a_question, a_statement, a_transcript
from voicecoach.core.audio import Span
from voicecoach.core.claims.models import Side
from voicecoach.core.playback import clip_around, place_of
from voicecoach.core.sessions import AnswerRecord, AnswerState

TEXT = "I worked there for seven years"


def an_answer(text: str = TEXT) -> AnswerRecord:
    question = a_question()
    answer = AnswerRecord(3, "s", 0, 1, question, NOON, AnswerState.ANALYSED)
    return replace(answer, transcript=a_transcript(text))


def a_side(answer_id: int | None = 3) -> Side:
    whole = a_finding(a_statement(TEXT), a_statement(TEXT, "s", answer_id)).later
    start = TEXT.index("seven")
    return replace(whole, quote="seven years", start_char=start, end_char=len(TEXT))


def test_a_quote_is_found_in_its_answer_with_its_time() -> None:
    answer = an_answer()
    place = place_of(a_side(), (replace(answer, id=1), answer))
    assert place is not None
    assert place.answer is answer
    assert place.span == Span(400, 590)


def test_a_quote_of_words_that_were_never_said_has_no_place() -> None:
    assert place_of(a_side(), (an_answer("I worked there for six years"),)) is None


def test_a_quote_of_an_earlier_version_is_heard_where_it_was_said() -> None:
    answer = replace(an_answer("Well I worked there"), earlier=an_answer().versions)
    place = place_of(a_side(), (answer,))
    assert place is not None
    assert (place.span, place.still_stands) == (Span(400, 590), False)


def test_a_quote_from_elsewhere_has_no_place() -> None:
    assert place_of(a_side(answer_id=None), (an_answer(),)) is None
    assert place_of(a_side(), (replace(an_answer(), transcript=None),)) is None


def test_a_clip_has_room_around_the_quote_as_far_as_there_is_sound() -> None:
    assert clip_around(Span(5_000, 6_000), 60_000) == Span(4_000, 7_000)
    assert clip_around(Span(300, 6_000), 6_500) == Span(0, 6_500)

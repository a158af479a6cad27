"""A stored session as a page: what stands on it, and that everything said is text."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stored_values import (
    NOON,
    a_delivery,
    a_finding,
    a_question,
    a_recording,
    a_start,
    a_statement,
    a_timing,
    a_transcript,
    texts,
)
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.models import EndReason, TargetRange
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionState,
    StoredFinding,
)
from voicecoach.review.page import Hearing, Sound, Within, page_html, page_of
from voicecoach.review.page.measures import time_bar
from voicecoach.review.page.sound_text import sound_text

SAID = "I worked there for seven years"


def an_answer(**changes: object) -> AnswerRecord:
    answer = AnswerRecord(
        id=4,
        session_id="2026-11-25-1",
        position=0,
        attempt=1,
        question=a_question(),
        asked=NOON,
        state=AnswerState.ANALYSED,
        recording=a_recording("recordings/a.wav"),
        timing=a_timing(),
        transcript=a_transcript(SAID),
        delivery=a_delivery(),
    )
    return replace(answer, **changes)  # type: ignore[arg-type]  # names and values of the caller


def a_session(*answers: AnswerRecord) -> SessionRecord:
    return SessionRecord("2026-11-25-1", SessionState.FINISHED, a_start(), NOON, answers)


def a_stored_finding(resolution: Resolution | None = None) -> StoredFinding:
    earlier = a_statement("I worked there for five years", "2026-11-20-1", 2)
    later = a_statement(SAID, "2026-11-25-1", 4)
    return StoredFinding(9, a_finding(earlier, later), resolution)


def test_attempts_at_one_question_stand_together_and_are_compared() -> None:
    again = an_answer(id=6, attempt=2)
    other = an_answer(id=5, position=1)
    page = page_of(a_session(an_answer(), other, again), Within())
    assert [[each.key for each in question.answers] for question in page.questions] == [
        ["answer-4", "answer-6"],
        ["answer-5"],
    ]
    assert page.questions[0].comparisons[0].values == ("0.9 s", "0.9 s")
    assert page.questions[1].comparisons == ()


def test_only_sounds_that_travel_along_are_offered() -> None:
    session = a_session(an_answer(), an_answer(id=5, position=1))
    page = page_of(session, Within({"answer-4"}))
    assert [each.answers[0].sound for each in page.questions] == ["answer-4", None]
    assert page.has_sound
    assert not page_of(session, Within()).has_sound


def test_each_side_of_a_warning_is_heard_where_it_was_said() -> None:
    session = a_session(an_answer(findings=(a_stored_finding(),)))
    clip = Hearing("warning-9-earlier", 0)
    page = page_of(session, Within({"answer-4"}, {(9, Which.EARLIER): clip}))
    (warning,) = page.questions[0].answers[0].warnings
    assert [side.hearing for side in warning.sides] == [clip, Hearing("answer-4", 0, 590)]
    assert [side.quote for side in warning.sides] == ["I worked there for five years", SAID]
    assert page.open_warnings == 1


def test_a_settled_warning_says_how_and_a_dismissed_one_is_not_told() -> None:
    settled = a_stored_finding(Resolution(Choice.RIGHT, Which.LATER))
    dismissed = a_stored_finding(Resolution(Choice.DISMISSED))
    page = page_of(a_session(an_answer(findings=(settled, dismissed))), Within())
    (warning,) = page.questions[0].answers[0].warnings
    assert warning.settled == "Settled: what you said later is right."
    assert page.open_warnings == 0
    assert "Your decisions" not in page_html(page, ())


def test_an_answer_without_words_says_why() -> None:
    silent = an_answer(state=AnswerState.NO_SPEECH, transcript=None, delivery=None)
    page = page_of(a_session(silent), Within())
    assert page.questions[0].answers[0].in_place_of_words == ("No speech was heard.",)
    assert page.not_reached == ("Question number 2?",)


def test_the_bar_shows_length_and_target_on_one_scale() -> None:
    bar = time_bar(replace(a_timing(), last_speech_ms=30_100), TargetRange(60, 120))
    assert bar is not None
    assert bar.target_x / bar.spoken_width == 2
    assert bar.target_x + bar.target_width == round(100 / 1.15, 2)
    assert not bar.fits
    assert time_bar(a_timing(EndReason.TYPED), TargetRange(1, 2)) is None


def test_sounds_stand_behind_the_words_and_are_asked_of_nobody() -> None:
    page = page_of(a_session(an_answer()), Within({"answer-4"}))
    html = page_html(page, [Sound("answer-4", b"OggS")])
    assert html.index("</main>") < html.index(f'id="sound-answer-4">{sound_text(b"OggS")}<')
    assert re.findall(r"(?:src|href)=[\"']?(?!#)[^\"'>]", html) == []
    assert "http" not in html.replace('http-equiv="Content', "")


@given(text=texts, words=st.lists(texts, min_size=1, max_size=3))
@settings(max_examples=40, deadline=None)
def test_whatever_was_said_is_text(text: str, words: list[str]) -> None:
    """The tags of the page are those of its template, whatever the words are."""
    said = a_transcript(" ".join([*words, "<script>x</script>", "</style>", "<!--"]))
    answer = an_answer(question=a_question(text), transcript=said)
    html = page_html(page_of(a_session(answer), Within()), ())
    plain = page_html(page_of(a_session(an_answer(question=a_question("x"))), Within()), ())
    for tag in ("<script", "</script", "<style", "</style", "<!--"):
        assert html.count(tag) == plain.count(tag)
    assert not set(html) & {chr(code) for code in (*range(9), 11, 12, *range(14, 32), 127, 0x202E)}

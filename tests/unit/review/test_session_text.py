"""A stored session as text: every answer, every state, both sides of every warning."""

from dataclasses import replace

import pytest

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
    later,
)
from voicecoach.core.claims.models import FindingValue, Side, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.models import EndReason, Instant, Word
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionState,
    StoredFinding,
)
from voicecoach.review.session_text import day_and_time, session_text
from voicecoach.review.terminal_text import WIDTH

FINDING = StoredFinding(
    7, a_finding(a_statement("five years", "2026-11-20-1"), a_statement("seven years"))
)
ANSWER = AnswerRecord(
    id=1,
    session_id="2026-11-25-1",
    position=0,
    attempt=1,
    question=a_question(),
    asked=NOON,
    state=AnswerState.ANALYSED,
    recording=a_recording("recordings/2026-11-25-1/01-1.wav"),
    timing=a_timing(),
    transcript=a_transcript(),
    delivery=a_delivery(),
    findings=(FINDING,),
)
BARE = replace(ANSWER, transcript=None, delivery=None, findings=())


def a_session(*answers: AnswerRecord, state: SessionState = SessionState.FINISHED) -> SessionRecord:
    return SessionRecord("2026-11-25-1", state, a_start(), later(300), answers)


def flat(session: SessionRecord) -> str:
    """The text with its line breaks taken out, since wrapping is tested apart."""
    return " ".join(session_text(session).replace("\n> ", "\n").split())


def test_the_heading_says_when_what_and_for_whom() -> None:
    text = flat(a_session(ANSWER))
    assert "# Session 2026-11-25-1" in text
    assert "25 November 2026, 13:00, finished" in text
    assert "Questions from second_round, 2 planned" in text
    assert "Practised for Acme, round 2" in text
    assert "1 warning" in text


def test_the_heading_counts_follow_ups_apart() -> None:
    start = a_start()
    asked_on = replace(a_question(), id="on-the-way", follows=a_question().id)
    session = replace(
        a_session(ANSWER), start=replace(start, questions=(*start.questions, asked_on))
    )
    assert "2 planned, 1 follow-up -" in flat(session)


def test_an_answer_is_quoted_with_time_marks() -> None:
    text = session_text(a_session(ANSWER))
    assert "> [0:00] I worked there for seven years" in text
    assert "Why do you want to leave?" in text


def test_a_warning_shows_both_quotes_with_date_and_source() -> None:
    text = flat(a_session(ANSWER))
    assert "Warning 7 (contradiction)" in text
    assert "Before (20 November 2026, practice, 2026-11-20-1, Acme, round 1)" in text
    assert "asked “How long?”: “five years”" in text
    assert "“seven years”" in text


def test_the_question_of_this_very_answer_is_not_repeated() -> None:
    here = a_finding(a_statement("five years"), a_statement("seven years", answer_id=ANSWER.id))
    text = flat(a_session(replace(ANSWER, findings=(StoredFinding(7, here),))))
    assert text.count("asked “How long?”") == 1


def test_a_quote_from_this_session_has_its_time_in_the_sound() -> None:
    words = a_transcript().words
    text = "I worked there for seven years"
    said = Statement(text, session_id="2026-11-25-1", answer_id=1)
    start = text.index("seven")
    later_side = Side(said, "seven years", start, len(text), FindingValue("duration", 7, 7, "year"))
    finding = replace(FINDING.finding, later=later_side)
    moved = replace(a_transcript(), words=tuple(_moved(word, 83_000) for word in words))
    answer = replace(ANSWER, transcript=moved, findings=(StoredFinding(7, finding),))
    assert "Now at 1:23 (2026-11-25-1): “seven years”" in flat(a_session(answer))

    corrected = replace(answer, transcript=a_transcript("I worked there for five years"))
    assert "Now (2026-11-25-1): “seven years”" in flat(a_session(corrected))


def _moved(word: Word, by_ms: int) -> Word:
    return replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms)


def test_dismissed_warnings_are_left_out() -> None:
    dismissed = replace(
        ANSWER, findings=(replace(FINDING, resolution=Resolution(Choice.DISMISSED)),)
    )
    text = flat(a_session(dismissed))
    assert "Warning 7" not in text
    assert "No warnings" in text


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (replace(BARE, state=AnswerState.NO_SPEECH), "No speech was heard."),
        (replace(BARE, state=AnswerState.TRANSCRIPTION_FAILED), "your recording is kept"),
        (replace(BARE, state=AnswerState.RECORDED), "voicecoach transcribe 2026-11-25-1"),
        (replace(BARE, state=AnswerState.RECORDED, timing=None), "Timing was not measured"),
        (replace(BARE, state=AnswerState.NO_SPEECH, recording=None), "Skipped."),
        (replace(BARE, state=AnswerState.RECORDING), "being recorded right now"),
        (replace(ANSWER, transcript=a_transcript("")), "Recorded, but not written down"),
        (replace(ANSWER, attempt=2), "Question 1 of 2, attempt 2"),
        (replace(ANSWER, timing=a_timing(EndReason.DEVICE_LOST)), "microphone went away"),
    ],
)
def test_every_state_is_told_in_words(answer: AnswerRecord, sentence: str) -> None:
    assert sentence in flat(a_session(answer))


def test_typed_answers_have_no_pace() -> None:
    transcript = replace(a_transcript("seven"), words=(), source="typed")
    timing = replace(a_timing(EndReason.TYPED), onset_ms=None)
    typed = replace(ANSWER, transcript=transcript, timing=timing, recording=None)
    text = session_text(a_session(typed))
    assert "\n> seven" in text
    assert "pace" not in text.lower()


def test_questions_that_were_not_reached_are_named() -> None:
    text = flat(a_session(ANSWER))
    assert "## Not reached - Question number 2?" in text


def test_an_interrupted_session_says_how_to_go_on() -> None:
    text = flat(a_session(state=SessionState.INTERRUPTED))
    assert "voicecoach sessions resume 2026-11-25-1" in text
    assert "everything said is kept" in text


def test_stored_words_cannot_command_a_terminal() -> None:
    transcript = replace(a_transcript("red \x1b[31m and \x07 \x9b1m bell"), words=())
    text = session_text(a_session(replace(ANSWER, transcript=transcript)))
    assert not [char for char in text if char < " " and char != "\n"]
    assert "\x9b" not in text


def test_lines_fit_the_width() -> None:
    long_one = replace(ANSWER, transcript=a_transcript("and so on and on " * 200))
    lines = session_text(a_session(long_one)).splitlines()
    assert max(map(len, lines)) <= WIDTH


def test_times_are_those_of_the_wall_clock() -> None:
    assert (
        day_and_time(Instant(NOON.at_utc, local_offset_min=-13 * 60)) == "24 November 2026, 23:00"
    )

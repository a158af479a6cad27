"""A session as files for other programs, read back by their parsers; hostile words included."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
import srt
import webvtt

from tests.stored_values import (
    a_finding,
    a_question,
    a_recording,
    a_start,
    a_statement,
    a_timing,
    later,
)
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.models import Delivery, EndReason, Fillers, Transcript, Word
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionState,
    StoredFinding,
)
from voicecoach.review.session_csv import COLUMNS
from voicecoach.review.session_formats import TEXT_FORMATS
from voicecoach.review.subtitles import CUE_CHARS, session_cues

SESSION_ID = "2026-11-25-1"
HOSTILE = (
    "=cmd()", "-->", "--->", "<script>", "]]>", "&amp;", "שלום", "\u202eright", "\x1b[31m",
    "a\nb\r\n\r\n2", "\x00", "@SUM", "👩🏽‍🚀", "{\\an8}", "",
)  # fmt: skip
LENGTH_MS = 9_000
MEASURED = Delivery(12, 140.26, 150.0, Fillers("exact", 1, (("um", 1),)), ("sort of",))


def spoken(texts: Sequence[str], each_ms: int = 400) -> Transcript:
    words = tuple(
        Word(text, each_ms * n, each_ms * n + each_ms - 10) for n, text in enumerate(texts)
    )
    return Transcript(" ".join(texts), words, "whisper", "tiny.en", "en", "lower_bound")


def an_answer(number: int, transcript: Transcript | None, attempt: int = 1) -> AnswerRecord:
    path = f"recordings/{SESSION_ID}/{number + 1:02d}-{attempt}.wav"
    return AnswerRecord(
        id=10 * attempt + number,
        session_id=SESSION_ID,
        position=number,
        attempt=attempt,
        question=a_question(f"Question {number}?"),
        asked=later(60 * number),
        state=AnswerState.ANALYSED,
        recording=replace(a_recording(path), duration_ms=LENGTH_MS),
        timing=a_timing(),
        transcript=transcript,
        delivery=MEASURED,
    )


def a_session(*answers: AnswerRecord) -> SessionRecord:
    return SessionRecord(SESSION_ID, SessionState.FINISHED, a_start(), later(300), answers)


def rows_of(session: SessionRecord) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(TEXT_FORMATS["csv"](session), newline="")))


@pytest.mark.parametrize("name", list(TEXT_FORMATS))
def test_every_format_writes_a_session_without_answers(name: str) -> None:
    written = TEXT_FORMATS[name](a_session())

    assert written.endswith("\n") or (name == "srt" and not written)


@pytest.mark.parametrize("name", list(TEXT_FORMATS))
def test_no_format_passes_control_characters_on(name: str) -> None:
    written = TEXT_FORMATS[name](a_session(an_answer(0, spoken(HOSTILE))))

    assert not {"\x00", "\x1b"} & set(written)


def test_plain_text_holds_questions_and_answers_alone() -> None:
    text = TEXT_FORMATS["txt"](a_session(an_answer(0, spoken(["I", "left."])), an_answer(1, None)))

    assert text == (
        "Session 2026-11-25-1, 25 November 2026, 13:00\n\n"
        "Question 1: Question 0?\n\nI left.\n\n"
        "Question 2: Question 1?\n\n"
        "Recorded, but not written down yet.\n\n"
        "Write it down: voicecoach transcribe 2026-11-25-1\n"
    )


def test_json_says_its_version_and_reads_back_whatever_was_said() -> None:
    read = json.loads(TEXT_FORMATS["json"](a_session(an_answer(0, spoken(HOSTILE)))))

    assert read["schema_version"] == 1
    assert [word["text"] for word in read["session"]["answers"][0]["transcript"]["words"]] == list(
        HOSTILE
    )


def test_the_table_has_one_row_an_attempt_with_times_in_seconds() -> None:
    finding = StoredFinding(7, a_finding(a_statement("five years"), a_statement("seven years")))
    gone = replace(finding, id=8, resolution=Resolution(Choice.DISMISSED))
    first = replace(an_answer(0, spoken(["I", "left."])), findings=(finding, gone))

    first_row, second_row = rows_of(a_session(first, an_answer(0, None, attempt=2)))

    assert tuple(first_row) == COLUMNS
    assert first_row["question_number"] == "1"
    assert first_row["asked_at_local"] == "2026-11-25T13:00:00+01:00"
    assert (first_row["target_low_s"], first_row["against_target"]) == ("60", "short")
    assert (first_row["spoken_s"], first_row["thinking_s"]) == ("0.9", "0.1")
    assert (first_row["pace_wpm"], first_row["fillers"]) == ("140.3", "1")
    assert first_row["open_warnings"] == "1"
    assert first_row["warnings"].startswith("7: Two answers differ on how long it was")
    assert "8:" not in first_row["warnings"]
    assert first_row["answer"] == "I left."
    assert (second_row["attempt"], second_row["answer"]) == ("2", "")


def test_the_table_leaves_empty_what_was_not_measured() -> None:
    typed = a_timing(EndReason.TYPED)
    bare = replace(an_answer(0, None), timing=typed, delivery=None)

    [row] = rows_of(a_session(bare))

    assert {row[name] for name in ("spoken_s", "against_target", "thinking_s")} == {""}
    assert {row[name] for name in ("words", "pace_wpm", "fillers", "fillers_measured")} == {""}


@pytest.mark.parametrize("text", ["=cmd()", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "＝1", "|x"])
def test_no_cell_is_a_formula(text: str) -> None:
    [row] = rows_of(a_session(an_answer(0, spoken([text]))))

    assert row["answer"] == f"'{text.strip()}"


def test_table_lines_end_as_the_standard_asks() -> None:
    written = TEXT_FORMATS["csv"](a_session(an_answer(0, spoken(['say "hi",', "twice"]))))

    assert written.count("\r\n") == written.count("\n") == 2
    assert '"say ""hi"", twice"' in written


def test_subtitles_run_along_the_recordings_one_after_another() -> None:
    silent = an_answer(1, None)
    typed = replace(an_answer(2, spoken(["typed"])), recording=None)
    session = a_session(
        an_answer(0, spoken(["One."])), silent, typed, an_answer(3, spoken(["Two."]))
    )

    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in session_cues(session)] == [
        (0, 390, "One."),
        (2 * LENGTH_MS, 2 * LENGTH_MS + 390, "Two."),
    ]


def test_no_subtitle_ends_after_its_recording() -> None:
    session = a_session(an_answer(0, spoken([f"word{n}" for n in range(60)])))

    cues = list(session_cues(session))

    assert cues[-1].end_ms == LENGTH_MS
    assert all(cue.start_ms < cue.end_ms for cue in cues)


@pytest.mark.parametrize("texts", [HOSTILE, ["fine"], [], ["-->"] * 80])
def test_other_programs_read_the_subtitles(texts: Sequence[str]) -> None:
    session = a_session(an_answer(0, spoken(texts, 100)), an_answer(1, spoken(["end."])))
    cues = list(session_cues(session))
    subrip = list(srt.parse(TEXT_FORMATS["srt"](session), ignore_errors=False))
    web = webvtt.from_string(TEXT_FORMATS["vtt"](session))

    assert [each.content for each in subrip] == [cue.text for cue in cues]
    assert [each.index for each in subrip] == list(range(1, len(cues) + 1))
    assert [round(each.end.total_seconds() * 1000) for each in subrip] == [
        cue.end_ms for cue in cues
    ]
    assert len(web.captions) == len(cues)
    assert [round(each.start_in_seconds) for each in web.captions] == [
        cue.start_ms // 1000 for cue in cues
    ]
    assert all(len(cue.text) <= CUE_CHARS for cue in cues)
    assert all("-->" not in each.text and "<script" not in each.text for each in web.captions)

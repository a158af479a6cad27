"""Two answers side by side in words, without colour."""

from datetime import timedelta

import pytest

from tests.attempts import DAY, an_attempt
from voicecoach.core.comparing import compare_sessions, histories, word_runs
from voicecoach.core.searching import read_query
from voicecoach.review.comparing_json import comparison_json, histories_json
from voicecoach.review.comparing_text import comparison_text, history_text, runs_in_words

BEFORE = an_attempt("I have worked in logistics for five years", DAY - timedelta(days=90))
AFTER = an_attempt("I have worked in logistics for seven years \x1b[31m", number=2)


def test_changed_words_are_marked_by_signs() -> None:
    assert runs_in_words(word_runs("for five years", "for seven years")) == (
        "for [-five-] {+seven+} years"
    )


def test_long_stretches_without_change_are_shortened() -> None:
    text = " ".join(f"w{number}" for number in range(30))
    assert runs_in_words(word_runs(text, f"{text} end")) == (
        "w0 w1 w2 w3 w4 … w25 w26 w27 w28 w29 {+end+}"
    )


@pytest.mark.parametrize("width", [40, 80])
def test_a_comparison_has_figures_words_and_claims(width: int) -> None:
    comparison = compare_sessions([BEFORE], [AFTER])
    text = comparison_text(comparison, "2026-08-27-1", "2026-11-25-1", width)
    flat = " ".join(text.split())
    assert "[-five-] {+seven+}" in flat
    assert "Does not fit, how long it was: before" in flat
    assert "\x1b" not in text
    assert [line for line in text.splitlines() if len(line) > width] == []
    if width == 80:
        (pace,) = [line for line in text.splitlines() if line.startswith("Words a minute")]
        assert pace.split() == ["Words", "a", "minute", "150", "150"]


def test_a_history_has_every_attempt_with_its_day() -> None:
    (history,) = histories([AFTER, BEFORE], "leave", read_query(["leave"]))
    text = history_text(history, 80)
    assert "2 answers, the first one first." in text
    assert "## 1. 2026-08-27 12:00, session 2026-08-27-1, question 1" in text
    assert text.count("Does not fit") == 1
    assert "- length 1 min, within, pace 150, um and uh a minute 4.0 or more" in text


def test_json_has_words_and_changes() -> None:
    value = comparison_json(compare_sessions([BEFORE], [AFTER]), "a", "b")
    (question,) = value["questions"]
    assert {each["change"] for each in question["words"]} == {"same", "removed", "added"}
    assert question["changes"]["findings"][0]["later"]["quote"] in (AFTER.text or "")
    (history,) = histories_json(histories([AFTER, BEFORE], "leave", read_query(["x"])))["questions"]
    assert [each["changes"] is None for each in history["attempts"]] == [True, False]
    assert history["attempts"][0]["text"] == BEFORE.text

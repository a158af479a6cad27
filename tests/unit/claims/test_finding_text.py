from dataclasses import replace
from datetime import date

import pytest

from voicecoach.core.claims import (
    Context,
    Finding,
    FindingValue,
    Level,
    Statement,
    check_statements,
)
from voicecoach.core.sessions import StoredFinding
from voicecoach.review.finding_json import finding_json, stored_finding_json
from voicecoach.review.finding_text import finding_message, finding_summary, value_in_words


def found() -> Finding:
    earlier = Statement(
        "I ran the bakery for seven years",
        Context(said_on=date(2026, 4, 2), source="interview", employer="Brightway"),
        session_id="2026-04-02-1",
    )
    later = Statement("I ran the bakery for three years", Context(said_on=date(2026, 4, 9)))
    (finding,) = check_statements(earlier, later)
    return finding


def test_the_message_has_topic_quotes_difference_and_question() -> None:
    assert finding_message(found(), today=date(2026, 4, 9)).splitlines() == [
        "Two answers differ on how long it was (bakery).",
        "Before (on 2 April, interview, Brightway): “I ran the bakery for seven years”",
        "Now (today): “I ran the bakery for three years”",
        "That is 7 years against 3 years. Which one is right?",
    ]


@pytest.mark.parametrize("level", Level)
def test_every_level_asks_and_none_accuses(level: Level) -> None:
    message = finding_message(replace(found(), level=level))
    assert message.endswith("?")
    assert not {"wrong", "lie", "lied", "mistake", "error"} & set(message.lower().split())


def test_the_summary_leaves_the_quotes_out() -> None:
    summary = finding_summary(found())
    assert "7 years against 3 years" in summary
    assert "I ran" not in summary


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (FindingValue("duration", 18, 18, "months"), "18 months"),
        (FindingValue("duration", 54, 54, "months"), "4½ years"),
        (FindingValue("duration", 40.8, 48, "months"), "3 years 5 months to 4 years"),
        (FindingValue("duration", 12, 12, "months"), "1 year"),
        (FindingValue("duration", 0.46, 0.46, "months"), "2 weeks"),
        (FindingValue("duration", 84, None, "months"), "at least 7 years"),
        (FindingValue("money", 1_200_000, 1_200_000, "money"), "1,200,000"),
        (FindingValue("percent", 0, 2, "percent"), "at most 2 %"),
        (FindingValue("percent", -5, 5, "percent"), "no change"),
        (FindingValue("team", 1, 1, "people"), "one person"),
        (FindingValue("count", 14, 14, "stores"), "14 stores"),
        (FindingValue("education", text="law"), "“law”"),
        (FindingValue("skill", text="yes"), ""),
        (FindingValue("date", 2019.5, 2019.6, "year"), ""),
    ],
)
def test_values_in_words(value: FindingValue, words: str) -> None:
    assert value_in_words(value) == words


def test_json_has_both_sides_and_where_they_were_said() -> None:
    value = stored_finding_json(StoredFinding(7, found()))
    assert value["id"] == 7
    assert value["severity"] == "high"
    assert value["earlier"]["source"] == "interview"
    assert value["earlier"]["date"] == "2026-04-02"
    assert value["earlier"]["session_id"] == "2026-04-02-1"
    assert value["later"]["date"] == "2026-04-09"
    assert "\n" not in value["message"]
    assert set(finding_json(found())["later"]) == {"quote", "start_char", "end_char", "value"}

"""Pages of the local site, made of values."""

import re

import pytest

from tests.stored_values import NOON
from voicecoach.core.sessions import SessionState, SessionSummary
from voicecoach.errors import (
    DataError,
    MissingPartError,
    StoreError,
    UsageError,
    VoicecoachError,
)
from voicecoach.review.site import addresses
from voicecoach.review.site.change_text import Changed, changed_sentence
from voicecoach.review.site.rendering import site_script, site_style
from voicecoach.review.site.sessions_page import sessions_page
from voicecoach.review.site.told_page import ToldProblems

HOSTILE = "<script>alert(1)</script> \u202eeman"


def a_summary(state: SessionState = SessionState.FINISHED, findings: int = 0) -> SessionSummary:
    return SessionSummary(
        "2026-11-25-1", state, NOON, HOSTILE, "practice", 3, 2, 61_000, findings, HOSTILE, "second"
    )


def test_a_session_of_the_list_says_what_it_holds() -> None:
    html = sessions_page((a_summary(findings=2),))
    assert 'href="/sessions/2026-11-25-1"' in html
    assert "25 November 2026, 13:00" in html
    assert "2 answers" in html
    assert "2 warnings" in html
    assert "1 min 1 s of speech" in html


def test_a_session_that_is_going_on_says_so() -> None:
    assert "going on" in sessions_page((a_summary(SessionState.OPEN),))
    assert "interrupted" in sessions_page((a_summary(SessionState.INTERRUPTED),))
    assert "There are no sessions yet" in sessions_page(())


def test_hostile_names_are_text() -> None:
    html = sessions_page((a_summary(),))
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "\u202e" not in html


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (DataError("No such session.", code="unknown_session"), 404),
        (StoreError("It is going on.", code="session_in_use"), 409),
        (DataError("It was changed.", code="answer_changed"), 409),
        (UsageError("Nothing was chosen.", code="no_decision"), 400),
        (DataError("Not there.", code="words_not_found"), 400),
        (MissingPartError("Not installed.", code="engine_missing"), 400),
        (StoreError("The disk refused.", code="store_unwritable", hint="Free it."), 500),
    ],
)
def test_every_error_has_its_page(error: VoicecoachError, status: int) -> None:
    told = ToldProblems().told(error)
    assert told.status == status
    assert error.message in told.text
    assert error.hint is None or error.hint in told.text


def test_of_a_mistake_of_ours_nothing_is_told_but_its_kind() -> None:
    told = ToldProblems().told(KeyError("I led twelve people"))
    assert told.status == 500
    assert "KeyError" in told.text
    assert "twelve" not in told.text


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (Changed(4), "Changed; what was there before is kept."),
        (Changed(4, raised=2), "2 new warnings."),
        (Changed(4, gone=1), "1 warning no longer holds."),
        (Changed(4, gone=2), "2 warnings no longer hold."),
        (Changed(4, always=True), "From now on it is always written so."),
        (Changed(4, redacted=True), "Taken out for good"),
    ],
)
def test_what_became_of_a_change_is_told(changed: Changed, sentence: str) -> None:
    assert sentence in changed_sentence(changed)


def test_an_address_holds_numbers_and_no_words() -> None:
    query = Changed(4, raised=1, always=True).as_query()
    address = addresses.changed_address("2026-11-25-1", 4, query)
    assert address == "/sessions/2026-11-25-1?changed=4&raised=1&always=1#answer-4"


def test_what_stands_in_an_address_cannot_break_it() -> None:
    assert addresses.session_address("../<x>?#") == "/sessions/..%2F%3Cx%3E%3F%23"
    assert addresses.history_address("a&b=c d") == "/history?q=a%26b%3Dc+d"


def test_style_and_script_ask_for_nothing_else() -> None:
    for text in (site_style(), site_script()):
        assert not re.search(r"https?:|//[a-z]+\.|@import|url\(", text.replace("// ", ""))

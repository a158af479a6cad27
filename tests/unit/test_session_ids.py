"""Ids that people type."""

from datetime import date

import pytest

from voicecoach.core.sessions import find_session_id, numbered_session_id
from voicecoach.errors import DataError


def test_ids_are_day_and_number() -> None:
    assert numbered_session_id(date(2026, 11, 25), 3) == "2026-11-25-3"


def test_long_lists_of_candidates_are_cut() -> None:
    known = [f"2026-11-25-{number}" for number in range(1, 9)]
    with pytest.raises(DataError) as caught:
        find_session_id("2026", known)
    assert "2026-11-25-5, …" in caught.value.message
    assert "2026-11-25-6" not in caught.value.message

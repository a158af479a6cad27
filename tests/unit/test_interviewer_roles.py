"""Who sits opposite."""

import pytest

from voicecoach.core.interviewer_roles import InterviewerRole, role_of


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("hr", InterviewerRole.HR),
        ("HR manager", InterviewerRole.HR),
        ("recruiter", InterviewerRole.HR),
        ("hiring manager", InterviewerRole.MANAGER),
        ("Head of Sales", InterviewerRole.MANAGER),
        ("Finance Director", InterviewerRole.EXECUTIVE),
        ("CFO", InterviewerRole.EXECUTIVE),
        ("future colleague", InterviewerRole.PEER),
        ("senior engineer", InterviewerRole.SPECIALIST),
    ],
)
def test_a_role_in_words(told: str, role: InterviewerRole) -> None:
    assert role_of(told) is role


@pytest.mark.parametrize("told", [None, "", "Leeds", "a friendly man"])
def test_words_that_tell_nothing(told: str | None) -> None:
    assert role_of(told) is None

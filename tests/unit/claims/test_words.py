import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.claims.words import read_words


def forms(text: str) -> list[str]:
    return [word.form for word in read_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't know", ["i", "do", "not", "know"]),
        ("i dont know", ["i", "do", "not", "know"]),
        ("um so, uh, yes", ["so", ",", ",", "yes"]),
        ("we we had uh we had two", ["we", "had", "two"]),
        ("the e h r rollout", ["the", "electronic", "records", "rollout"]),
        ("my B S C", ["my", "bsc"]),
        ("I had an A V desk", ["i", "had", "an", "av", "desk"]),
        ("asst mgr w/ 3 yrs exp", ["assistant", "manager", "with", "3", "years", "experience"]),
        ("that's my manager's", ["that", "is", "my", "manager", "'s"]),
        ("very very busy", ["very", "very", "busy"]),
        ("2014–2017", ["2014", "to", "2017"]),
    ],
)
def test_words_are_cleaned(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_the_emergency_room_is_not_a_filler() -> None:
    assert "emergency" in forms("two years in the ER")
    assert forms("er two years") == ["two", "years"]


@pytest.mark.parametrize("text", ["I’d say \U0001f600 twelve", "עשר years", "a\u0000b\x1b[0m ten"])
def test_spans_point_into_the_original(text: str) -> None:
    for word in read_words(text):
        assert 0 <= word.start < word.end <= len(text)


@given(st.text())
def test_spans_are_ordered_and_inside(text: str) -> None:
    words = read_words(text)
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    starts = [word.start for word in words]
    assert starts == sorted(starts)

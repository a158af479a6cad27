"""Values to JSON and back, whatever they hold; what is of another type is refused."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stored_values import (
    a_finding,
    a_start,
    a_statement,
    deliveries,
    findings,
    starts,
    timings,
    transcripts,
)
from voicecoach.core.claims.models import Finding, FindingValue
from voicecoach.core.models import AnswerTiming, Delivery, Instant, Transcript, Word
from voicecoach.core.sessions import SessionStart
from voicecoach.review.value_json import value_from_json, value_to_json

UNHURRIED = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""How fast a busy machine makes up examples is not what is tested."""


def there_and_back(value: Any) -> Any:
    text = json.dumps(value_to_json(value), allow_nan=False)
    return value_from_json(type(value), json.loads(text))


@given(starts | timings | transcripts | deliveries | findings)
@UNHURRIED
def test_every_value_comes_back_equal(
    value: SessionStart | AnswerTiming | Transcript | Delivery | Finding,
) -> None:
    assert there_and_back(value) == value


def test_infinity_is_written_as_text_since_json_has_none() -> None:
    value = FindingValue("duration", 3.0, float("inf"), "month")

    assert value_to_json(value)["high"] == "inf"
    assert there_and_back(value) == value


def test_fields_that_are_missing_take_their_default() -> None:
    plain = value_to_json(a_start())
    del plain["round_id"]

    assert value_from_json(SessionStart, plain) == a_start()


WORD = {"text": "a", "start_ms": 0, "end_ms": 1, "confidence": None}


@pytest.mark.parametrize(
    ("kind", "plain"),
    [
        (Word, WORD | {"start_ms": "0"}),
        (Word, WORD | {"start_ms": True}),
        (Word, WORD | {"start_ms": 0.5}),
        (Word, WORD | {"start_ms": 2**60}),
        (Word, WORD | {"text": 7}),
        (Word, WORD | {"text": None}),
        (Word, WORD | {"text": "\ud800"}),
        (Word, WORD | {"confidence": "much"}),
        (Word, WORD | {"confidence": float("nan")}),
        (Word, WORD | {"more": 1}),
        (Word, {"text": "a"}),
        (Word, [WORD]),
        (Instant, {"at_utc": "yesterday", "local_offset_min": 0}),
        (Finding, value_to_json(a_finding(a_statement("a"), a_statement("b"))) | {"level": "x"}),
        (Transcript, {}),
    ],
)
def test_a_value_of_another_type_is_refused(kind: type[Any], plain: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which one is not the point
        value_from_json(kind, plain)


@given(st.recursive(st.none() | st.booleans() | st.text() | st.integers(), st.lists, max_leaves=9))
@UNHURRIED
def test_nonsense_is_refused_and_nothing_else_happens(plain: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which one is not the point
        value_from_json(Transcript, plain)

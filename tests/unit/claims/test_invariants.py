"""What holds for every text: quotes are exact, nothing raises, results are stable."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from voicecoach.core.claims import (
    Claim,
    Context,
    Finding,
    Statement,
    check_answer,
    check_statements,
    extract_claims,
)

_PHRASES = st.sampled_from(
    [
        "I worked at the bakery for", "five years", "um", "never used", "Excel", "about", "twelve",
        "people", "I left because", "they closed", "in 2019", "my manager was called", "Priya",
        "we were late", ".", ",", "?", "no, seven", "percent", "I love", "I hate", "nights",
        "\U0001f600", "שלום", "\x00", "and a half", "since", "I am a", "nurse", "not", "£1.2M",
    ]
)  # fmt: skip
_SPOKEN = st.lists(_PHRASES, max_size=25).map(" ".join)
_TEXT = st.one_of(_SPOKEN, st.text(max_size=200))
_CONTEXT = st.builds(
    Context,
    question=st.one_of(st.none(), _SPOKEN),
    said_on=st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31))),
    source=st.sampled_from([None, "practice", "resume", "notes"]),
)
_STATEMENT = st.builds(Statement, text=_TEXT, context=_CONTEXT)


def assert_exact(claim: Claim) -> None:
    text = claim.statement.text
    assert claim.quote == text[claim.start_char : claim.end_char]
    assert claim.quote.strip()


def assert_sides(finding: Finding) -> None:
    for side in (finding.earlier, finding.later):
        assert side.quote
        assert side.statement.text[side.start_char : side.end_char] == side.quote


@settings(max_examples=300, deadline=None)
@given(_STATEMENT)
def test_every_quote_is_an_exact_piece_of_the_text(statement: Statement) -> None:
    for claim in extract_claims(statement):
        assert_exact(claim)


@settings(max_examples=300, deadline=None)
@given(_STATEMENT, _STATEMENT)
def test_comparing_any_two_statements_is_safe_and_stable(one: Statement, other: Statement) -> None:
    findings = check_statements(one, other)
    for finding in findings:
        assert_sides(finding)
    assert findings == check_statements(one, other)
    assert check_answer(other, [one]) == findings


def test_a_very_long_text_is_read() -> None:
    text = "I managed twelve people at the depot for five years and I never used Excel. " * 400
    assert extract_claims(Statement(text))

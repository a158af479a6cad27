"""A judge sets aside, softens and notes; it never strengthens, and its quotes must be there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicecoach.core.claims import Context, Finding, Level, Severity, Statement, check_statements
from voicecoach.core.claims.judging import (
    MOST_OWN_QUESTIONS,
    NOTE_RULE,
    Effect,
    JudgedFinding,
    Opinion,
    Relation,
    apply_opinion,
    find_quote,
    note_of,
    strongest_first,
    worth_asking,
)
from voicecoach.review.finding_text import finding_message
from voicecoach.review.judge_text import judged_message

EARLIER = Statement("I ran the bakery for seven years")
LATER = Statement("I ran the bakery for three years")


def found(level: Level = Level.CONTRADICTION, severity: Severity = Severity.HIGH) -> Finding:
    (finding,) = check_statements(EARLIER, LATER)
    return replace(finding, level=level, severity=severity)


def opinion(
    relation: Relation,
    confidence: float | None = 0.9,
    earlier: str = "seven years",
    later: str = "three years",
) -> Opinion:
    return Opinion(relation, confidence, earlier, later, "because")


@pytest.mark.parametrize(
    ("relation", "confidence", "effect", "level", "severity"),
    [
        (Relation.CONTRADICTION, None, Effect.CONFIRMED, Level.CONTRADICTION, Severity.HIGH),
        (Relation.CONTRADICTION, 0.9, Effect.CONFIRMED, Level.CONTRADICTION, Severity.HIGH),
        (Relation.CHANGED, 0.5, Effect.DEMOTED, Level.CHANGED, Severity.LOW),
        (Relation.CHANGED, 0.4, Effect.IGNORED, Level.CONTRADICTION, Severity.HIGH),
        (Relation.CHANGED, None, Effect.IGNORED, Level.CONTRADICTION, Severity.HIGH),
        (Relation.CONSISTENT, 0.8, Effect.VETOED, Level.CONTRADICTION, Severity.HIGH),
        (Relation.UNRELATED, 1.0, Effect.VETOED, Level.CONTRADICTION, Severity.HIGH),
        (Relation.UNRELATED, 0.79, Effect.DEMOTED, Level.CONTRADICTION, Severity.MEDIUM),
        (Relation.CONSISTENT, 0.49, Effect.IGNORED, Level.CONTRADICTION, Severity.HIGH),
        (Relation.CONSISTENT, None, Effect.IGNORED, Level.CONTRADICTION, Severity.HIGH),
    ],
)
def test_what_an_opinion_does_to_a_contradiction(
    relation: Relation,
    confidence: float | None,
    effect: Effect,
    level: Level,
    severity: Severity,
) -> None:
    judged = apply_opinion(found(), opinion(relation, confidence))
    assert judged.effect is effect
    assert (judged.finding.level, judged.finding.severity) == (level, severity)


@pytest.mark.parametrize("relation", [Relation.CONTRADICTION, Relation.CHANGED])
def test_what_is_unclear_does_not_become_more(relation: Relation) -> None:
    unclear = found(Level.UNCLEAR, Severity.LOW)
    assert apply_opinion(unclear, opinion(relation)) == JudgedFinding(unclear, Effect.CONFIRMED)


def test_what_is_low_already_stays_when_the_judge_is_not_sure() -> None:
    low = found(Level.CHANGED, Severity.LOW)
    judged = apply_opinion(low, opinion(Relation.CONSISTENT, 0.6))
    assert judged == JudgedFinding(low, Effect.IGNORED)


@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("quotes", [("seven weeks", "three years"), ("seven years", "")])
def test_quotes_that_are_not_there_take_the_weight_from_an_opinion(
    relation: Relation, quotes: tuple[str, str]
) -> None:
    judged = apply_opinion(found(), opinion(relation, 1.0, *quotes))
    assert judged == JudgedFinding(found(), Effect.IGNORED)


@given(
    relation=st.sampled_from(Relation),
    confidence=st.none() | st.floats(0, 1),
    level=st.sampled_from(Level),
    severity=st.sampled_from(Severity),
    quote=st.sampled_from(["seven years", "SEVEN  years", "eight years", ""]),
)
def test_an_opinion_never_makes_a_finding_stronger(
    relation: Relation, confidence: float | None, level: Level, severity: Severity, quote: str
) -> None:
    before = found(level, severity)
    after = apply_opinion(before, opinion(relation, confidence, quote)).finding
    levels, severities = list(Level), list(Severity)
    assert levels.index(after.level) >= levels.index(before.level)
    assert severities.index(after.severity) >= severities.index(before.severity)
    assert replace(after, level=level, severity=severity) == before


def test_alone_it_raises_a_low_note_with_the_words_as_they_were_said() -> None:
    judged = note_of(
        EARLIER, LATER, opinion(Relation.CONTRADICTION, 0.8, "ran the  Bakery", "three\nyears")
    )
    assert judged is not None
    note = judged.finding
    assert judged.effect is Effect.NOTED
    assert (note.level, note.severity, note.rule) == (Level.UNCLEAR, Severity.LOW, NOTE_RULE)
    assert (note.earlier.quote, note.later.quote) == ("ran the bakery", "three years")
    for side in (note.earlier, note.later):
        assert side.statement.text[side.start_char : side.end_char] == side.quote


@pytest.mark.parametrize(
    "said",
    [
        opinion(Relation.CHANGED, 1.0),
        opinion(Relation.CONSISTENT, 1.0),
        opinion(Relation.CONTRADICTION, 0.79),
        opinion(Relation.CONTRADICTION, None),
        opinion(Relation.CONTRADICTION, 1.0, earlier="eleven years"),
        opinion(Relation.CONTRADICTION, 1.0, later="  "),
    ],
)
def test_nothing_else_is_noted(said: Opinion) -> None:
    assert note_of(EARLIER, LATER, said) is None


def test_a_note_says_that_only_the_judge_noticed_it() -> None:
    judged = note_of(EARLIER, LATER, opinion(Relation.CONTRADICTION))
    assert judged is not None
    assert finding_message(judged.finding).splitlines() == [
        "Two answers may differ on something that only the judge noticed.",
        "Before: “seven years”",
        "Now: “three years”",
        "Was this heard right, and is it the same thing?",
    ]
    assert judged_message(judged).endswith("the judge alone noticed it.")


@pytest.mark.parametrize(
    ("text", "quote", "place"),
    [
        ("ten men often", "ten", (0, 3)),
        ("often ten men", "ten", (6, 9)),
        ("often", "ten", None),
        ("We won. we won", "we won", (8, 14)),
        ("We  won", "we won", (0, 7)),
        ("🎉 né à Lyon", "né à", (2, 6)),
        ("a (b) c.", "(b) c.", (2, 8)),
        ("five-year plan", "-year", (4, 9)),
        ("one two", "one  three", None),
        ("", "one", None),
    ],
)
def test_where_a_quote_stands(text: str, quote: str, place: tuple[int, int] | None) -> None:
    assert find_quote(text, quote) == place


@given(words=st.lists(st.text(min_size=1), min_size=1, max_size=8), data=st.data())
def test_every_run_of_whole_words_is_found_as_it_stands(
    words: list[str], data: st.DataObject
) -> None:
    parts = " ".join(words).split()
    if not parts:
        return
    start = data.draw(st.integers(0, len(parts) - 1))
    end = data.draw(st.integers(start + 1, len(parts)))
    text = "  ".join(parts)
    place = find_quote(text, " ".join(parts[start:end]))
    assert place is not None
    assert text[place[0] : place[1]].split() == parts[start:end]


@given(text=st.text("aAéÉ. \n"), quote=st.text("aAéÉ. \n", max_size=4))
def test_whatever_is_found_is_the_quote_but_for_spaces_and_case(text: str, quote: str) -> None:
    place = find_quote(text, quote)
    if place is not None:
        words = text[place[0] : place[1]].split()
        assert [each.casefold() for each in words] == [each.casefold() for each in quote.split()]


def test_the_strongest_comes_first_and_equals_keep_their_order() -> None:
    changed, contradiction = found(Level.CHANGED), found()
    medium = found(severity=Severity.MEDIUM)
    ordered = strongest_first(map(JudgedFinding, (changed, medium, contradiction)))
    assert [each.finding for each in ordered] == [medium, contradiction, changed]


def said(text: str, question: str | None) -> Statement:
    return Statement(text, Context(question=question))


def test_only_earlier_answers_to_the_same_question_are_worth_asking_about() -> None:
    later = said("I like calm.", "How do you handle stress?")
    same = said("I love rush.", "How do you handle stress?")
    nearly = said("I thrive on rush.", "how do you handle stress at all?")
    other = said("I was a cook.", "What was your first job?")
    unasked = said("Rush is fine.", None)
    assert worth_asking(later, [same, nearly, other, unasked, later], []) == (nearly, same)
    assert worth_asking(unasked, [same, said("Hm.", None)], []) == ()


def test_there_are_few_and_none_that_a_rule_spoke_about() -> None:
    question = "How long did you run the bakery?"
    later = said(LATER.text, question)
    contradicting = said(EARLIER.text, question)
    history = [contradicting, *(said(f"Answer {n}.", question) for n in range(5))]
    findings = check_statements(contradicting, later)
    assert findings
    asked = worth_asking(later, history, findings)
    assert [each.text for each in asked] == ["Answer 4.", "Answer 3."]
    assert len(asked) == MOST_OWN_QUESTIONS
    assert contradicting not in worth_asking(later, [contradicting], findings)

"""A passage taken out: of every version, of quotes around it, and of what was made from it."""

from dataclasses import replace

import pytest

from tests.stored_values import NOON, a_finding, a_question, a_recording, a_statement
from tests.told_sessions import heard, typed
from voicecoach.core.audio import Span
from voicecoach.core.correcting import WordRange
from voicecoach.core.models import Transcript, Word
from voicecoach.core.removal import (
    Removal,
    Wanted,
    finding_without,
    line_without,
    removal_of,
    text_without,
)
from voicecoach.core.sessions import AnswerRecord, AnswerState
from voicecoach.core.shared_words import shared_runs
from voicecoach.errors import DataError

TOLD = "I left Acme early. Dana fired me, they say."


def an_answer(*versions: Transcript) -> AnswerRecord:
    answer = AnswerRecord(3, "s", 0, 1, a_question(), NOON, AnswerState.ANALYSED)
    *earlier, newest = versions
    recording = a_recording("recordings/s/01-1.wav", frames=16_000 * 60)
    return replace(answer, recording=recording, transcript=newest, earlier=tuple(earlier))


def removal(wanted: Wanted, *versions: Transcript) -> Removal:
    return removal_of(an_answer(*versions), wanted)


def texts_after(made: Removal) -> list[str]:
    return [each.after.text for each in made.versions]


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        ("dana fired me", "I left Acme early. [redacted], they say."),
        ("Acme early dana", "I left [redacted] fired me, they say."),
        (WordRange(0, 2), "[redacted] Acme early. Dana fired me, they say."),
        (WordRange(0, 9), "[redacted]."),
    ],
)
def test_a_run_of_words_becomes_one_mark(wanted: str | WordRange, left: str) -> None:
    assert texts_after(removal(wanted, heard(TOLD))) == [left]
    assert texts_after(removal(wanted, typed(TOLD))) == [left]


def test_words_go_wherever_they_stand() -> None:
    made = removal("tea", heard("tea and tea, Tea."))
    assert texts_after(made) == ["[redacted] and [redacted]."]
    assert made.silent == (Span(0, 480), Span(680, 1680))


def test_other_versions_lose_what_they_made_of_the_same_sound() -> None:
    older = replace(heard("I left Ac me early"), engine="whisper-base")
    older = replace(
        older,
        words=(
            *heard("I left").words,
            Word("Ac", 800, 1000),
            Word("me", 1000, 1180),
            *heard("x x x early").words[3:],
        ),
    )
    made = removal("Acme", older, heard("I left Acme early"))
    assert texts_after(made) == ["I left [redacted] early", "I left [redacted] early"]
    assert made.texts == ("Ac me", "Acme")
    assert made.silent == (Span(680, 1300),)


def test_a_neighbour_that_only_brushes_the_passage_stays() -> None:
    longer = Transcript(
        "left Acme now",
        (Word("left", 0, 850), Word("Acme", 850, 1150), Word("now", 1150, 1600)),
        "b",
        "b",
        "en",
        "no",
    )
    made = removal("Acme", longer, heard("I left Acme early"))
    assert texts_after(made) == ["left [redacted] now", "I left [redacted] early"]


def test_a_stretch_of_sound_goes_although_nothing_is_written_there() -> None:
    made = removal(Span(50_000, 51_000), heard(TOLD))
    assert (texts_after(made), made.silent) == ([TOLD], (Span(50_000, 51_000),))
    silent = removal_of(replace(an_answer(heard(TOLD)), transcript=None), Span(0, 900))
    assert (silent.versions, silent.silent) == ((), (Span(0, 900),))


def test_what_is_not_there_is_refused() -> None:
    answer = replace(an_answer(typed(TOLD)), recording=None)
    for wanted, code in (
        ("never said", "words_not_found"),
        (Span(0, 100), "no_such_time"),
        (WordRange(8, 10), "no_such_words"),
    ):
        with pytest.raises(DataError) as refused:
            removal_of(answer, wanted)
        assert refused.value.code == code


def test_a_quote_moves_with_the_words_around_it() -> None:
    said = a_statement(TOLD, "s", 3)
    finding = a_finding(a_statement("another"), said)
    start = TOLD.index("Dana")
    side = replace(finding.later, quote="Dana fired me", start_char=start, end_char=start + 13)
    finding = replace(finding, later=side, topic="years at Acme")
    left = finding_without(finding, removal("acme", heard(TOLD)))
    assert left is not None
    assert left.later.statement.text == "I left [redacted] early. Dana fired me, they say."
    assert left.later.statement.text[left.later.start_char : left.later.end_char] == side.quote
    assert left.topic == "years at [redacted]"
    assert left.earlier == finding.earlier
    assert left.fingerprint == finding.fingerprint


def test_a_finding_whose_quote_is_touched_goes() -> None:
    said = a_statement(TOLD, "s", 3)
    assert finding_without(a_finding(said, a_statement("b")), removal("early", heard(TOLD))) is None
    elsewhere = a_finding(a_statement(TOLD, "s", 4), a_statement("b"))
    assert finding_without(elsewhere, removal("early", heard(TOLD))) == elsewhere


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Acme early. Dana fired me", "Acme early. [redacted]"),
        ("I left. Why? Dana fired me.", "I left. Why? [redacted]."),
        ("I left because dana was angry", "I left because [redacted] was angry"),
        ("I left Acme early. Dana fir…", "I left Acme early. [redacted]…"),
        ("They fired me up", "They [redacted] up"),
        ("me and tea", "me and tea"),
        ("", ""),
    ],
)
def test_texts_made_from_the_answer_lose_what_they_share(text: str, left: str) -> None:
    assert text_without(text, removal("Dana fired me", heard(TOLD))) == left


def test_a_line_that_tells_a_quote_in_other_words_goes_whole() -> None:
    made = removal("a team of 12", heard("I led a team of 12 people"))
    assert line_without("You said a team of twelve.", made, ["a team of 12"]) == "[redacted]"
    assert (
        line_without("That took two minutes.", made, ["a team of 12"]) == "That took two minutes."
    )


@pytest.mark.parametrize(
    ("text", "other", "shared"),
    [
        ("the big red bus stops", "a big red car", ["big red"]),
        ("it was in the end that I went", "it was in the end", ["it was in the end"]),
        ("it was so", "it was in the end", []),
        ("for 42 days", "all 42 of them", ["42"]),
        ("one of them", "all 42 of them", []),
        ("", "x", []),
        ("x", "", []),
    ],
)
def test_shared_runs_are_words_that_tell_something(
    text: str, other: str, shared: list[str]
) -> None:
    assert [text[start:end] for start, end in shared_runs(text, [other])] == shared

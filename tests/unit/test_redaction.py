"""Words taken out of a session: everywhere in its texts, and known where in its sound."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stored_values import (
    NOON,
    a_finding,
    a_question,
    a_recording,
    a_start,
    a_statement,
    a_timing,
    a_transcript,
    later,
)
from voicecoach.core.audio import Span
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.cut_text import REDACTED
from voicecoach.core.kept_sessions import ImpliedDecision, KeptSession, holds_together
from voicecoach.core.models import Transcript, Word
from voicecoach.core.redaction import MARGIN_MS, names_in_session, redacted
from voicecoach.core.session_notes import SaidKind, SaidLine, SpokenNote
from voicecoach.core.sessions import (
    AnswerRecord,
    AnswerState,
    SessionRecord,
    SessionState,
    StoredFinding,
)
from voicecoach.review.value_json import value_to_json

UNHURRIED = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
"""How fast a busy machine makes up examples is not what is tested."""

ID = "2026-11-25-1"
SOUND = f"recordings/{ID}/01-1.wav"
NOTE_SOUND = f"recordings/{ID}/note-1.wav"


def a_kept(
    text: str,
    *,
    earlier: tuple[Transcript, ...] = (),
    findings: tuple[StoredFinding, ...] = (),
    notes: tuple[SpokenNote, ...] = (),
) -> KeptSession:
    question = replace(a_question("What of Acme?"), asked_by="Dana Hill, hiring manager")
    answer = AnswerRecord(
        id=1,
        session_id=ID,
        position=0,
        attempt=1,
        question=question,
        asked=NOON,
        state=AnswerState.ANALYSED,
        recording=a_recording(SOUND),
        timing=a_timing(),
        transcript=a_transcript(text),
        findings=findings,
        earlier=earlier,
    )
    start = replace(a_start(questions=1), questions=(question,))
    said = (SaidLine(0, SaidKind.QUESTION, "What of Acme?"),)
    session = SessionRecord(ID, SessionState.FINISHED, start, later(9), (answer,), notes, said)
    return KeptSession(session)


def strings(value: Any) -> list[str]:
    """Every text in a value, however deep."""
    if isinstance(value, dict):
        return [each for item in value.values() for each in strings(item)]
    if isinstance(value, list):
        return [each for item in value for each in strings(item)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize(
    ("text", "word", "left"),
    [
        ("I left Acme in May.", "acme", "I left [redacted] in May."),
        ("Acme's ACME, acme", "Acme", "[redacted]'s [redacted], [redacted]"),
        ("Acmes stay", "Acme", "Acmes stay"),
        ("I met Dana Hill there", "dana hill", "I met [redacted] [redacted] there"),
        ("I met Dana, Hill", "Dana Hill", "I met [redacted], [redacted]"),
        ("Zoë at Café Ö", "zoë", "[redacted] at Café Ö"),
        ("about 70,000 a year", "70,000", "about [redacted],[redacted] a year"),
        ("a (b) c", "(", "a (b) c"),
    ],
)
def test_whole_words_go_however_they_are_written(text: str, word: str, left: str) -> None:
    clean = redacted(a_kept(text), [word]).kept.session.answers[0].transcript

    assert clean is not None
    assert clean.text == left == " ".join(each.text for each in clean.words)


def test_nothing_of_the_words_is_left_anywhere() -> None:
    said = a_statement("Seven years at Acme with Dana", ID, 1)
    before = replace(a_statement("Five at Acme"), context=replace(said.context, employer="Acme"))
    finding = replace(a_finding(before, said), topic="years acme")
    settled = StoredFinding(3, finding, Resolution(Choice.BOTH_TRUE, why="Acme twice"), NOON)
    note = SpokenNote(1, 0, NOON, a_recording(NOTE_SOUND), "Ask Dana")
    kept = a_kept(
        "Seven years at Acme with Dana",
        earlier=(a_transcript("at Akme acme"),),
        findings=(settled,),
        notes=(note,),
    )

    clean = redacted(
        replace(kept, implied=(ImpliedDecision(3, "ab"),)), ["Acme", "Dana Hill", "Dana"]
    )

    told = "\n".join(strings(value_to_json(clean.kept))).casefold()
    assert "acme" not in told
    assert "dana" not in told
    assert clean.kept.implied == ()
    assert holds_together(clean.kept)


def test_quotes_stay_where_they_stand_and_their_values_go() -> None:
    said = a_statement("I was at Acme for seven years there", ID, 1)
    whole = a_finding(a_statement("five years"), said)
    later_side = replace(whole.later, quote="Acme for seven years", start_char=9, end_char=29)
    kept = a_kept(said.text, findings=(StoredFinding(3, replace(whole, later=later_side)),))

    [stored] = redacted(kept, ["seven", "Acme"]).kept.session.answers[0].findings
    side = stored.finding.later

    assert side.quote == "[redacted] for [redacted] years"
    assert side.statement.text[side.start_char : side.end_char] == side.quote
    assert (side.value.low, side.value.high, side.value.text) == (None, None, REDACTED)
    earlier = stored.finding.earlier
    assert (earlier.quote, earlier.value) == ("five years", whole.earlier.value)


def test_sound_falls_silent_around_the_words_of_every_version() -> None:
    earlier = Transcript(
        "Acme", (Word("Acme", 700, 900),), "whisper", "tiny.en", "en", "lower_bound"
    )

    clean = redacted(a_kept("I like Acme much", earlier=(earlier,)), ["acme"])

    assert clean.silent == {
        SOUND: (
            Span(200 - MARGIN_MS, 290 + MARGIN_MS),
            Span(700 - MARGIN_MS, 900 + MARGIN_MS),
        )
    }
    assert clean.left_out == 0


def test_sound_nobody_has_written_down_is_left_out() -> None:
    kept = a_kept("I like Acme")
    [answer] = kept.session.answers
    notes = (
        SpokenNote(1, 0, NOON, a_recording(NOTE_SOUND), None),
        SpokenNote(2, 0, NOON, a_recording(NOTE_SOUND.replace("1.wav", "2.wav")), "Acme"),
        SpokenNote(3, 0, NOON, a_recording(NOTE_SOUND.replace("1.wav", "3.wav")), "fine"),
    )
    unheard = replace(kept.session, answers=(replace(answer, transcript=None),), notes=notes)

    clean = redacted(replace(kept, session=unheard), ["acme"])

    assert clean.left_out == 3
    assert [note.recording is None for note in clean.kept.session.notes] == [True, True, False]
    assert clean.kept.session.answers[0].recording is None


def test_warnings_that_read_the_same_now_are_one() -> None:
    findings = tuple(
        StoredFinding(n, a_finding(a_statement("five"), a_statement(text)))
        for n, text in enumerate(("seven", "eight"), start=1)
    )

    clean = redacted(a_kept("seven eight", findings=findings), ["seven", "eight"])

    assert [each.id for each in clean.kept.session.answers[0].findings] == [1]


def test_names_are_people_employers_and_what_has_a_capital() -> None:
    kept = a_kept("In May I told Priya that karen from Harbor Street left. So I stayed.")

    names = names_in_session(kept)

    assert {"Dana", "Hill", "Acme", "Priya", "karen", "Harbor", "Street"} <= set(names)
    assert not {"In", "May", "I", "So", "told"} & set(names)


@given(
    st.lists(
        st.sampled_from(["Acme", "acme,", "Dana", "Hill", "five", "x"]), min_size=1, max_size=8
    ),
    st.integers(0, 60),
    st.integers(1, 60),
)
@UNHURRIED
def test_a_quote_is_a_part_of_its_statement_wherever_it_begins(
    said: list[str], start: int, length: int
) -> None:
    text = " ".join(said)
    begin = min(start, len(text) - 1)
    end = min(begin + length, len(text))
    whole = a_finding(a_statement("five years"), a_statement(text))
    side = replace(whole.later, quote=text[begin:end], start_char=begin, end_char=end)
    stored = StoredFinding(1, replace(whole, later=side))

    clean = redacted(a_kept(text, findings=(stored,)), ["acme", "dana hill"]).kept

    assert holds_together(clean)
    told = clean.session.answers[0].findings[0].finding.later
    assert told.quote
    assert "acme" not in told.statement.text.casefold()

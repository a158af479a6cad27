"""A passage taken out for good: no file of the store has it afterwards, nothing else changed."""

import random
import wave
from dataclasses import replace
from pathlib import Path

from tests.stored_values import NOON, a_start, a_timing, later
from tests.told_sessions import (
    LEAVING,
    TOLD,
    heard,
    in_files,
    noise,
    silent_spans,
    tell,
    the_answer,
    typed,
)
from tests.told_sessions import answer as put_answer
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.compose.correcting import Change, correct_words, redact_passage
from voicecoach.core.audio import Span
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.correcting import WordRange
from voicecoach.core.models import Recording
from voicecoach.core.preparation import NewStory
from voicecoach.core.removal import removal_of
from voicecoach.core.searching import SaidIn
from voicecoach.core.session_notes import SaidKind, SaidLine
from voicecoach.core.sessions import SessionState


def test_the_words_are_in_no_file_afterwards(store: SqliteStore, data: Path) -> None:
    made = tell(store, [TOLD, "I like tea."])
    answer = the_answer(store, made)
    correct_words(store, made, answer.id, Change("Acme", "Akme"))
    assert in_files(data, "quillfeather")

    redacted = redact_passage(store, made, answer.id, "fired by quillfeather")

    assert in_files(data, "quillfeather") == []
    assert [each.text for each in redacted.answer.versions] == [
        "I worked at Acme for seven years. I was [redacted] in March. Then I moved to Leeds.",
        "I worked at Akme for seven years. I was [redacted] in March. Then I moved to Leeds.",
    ]
    assert redacted.texts == ("fired by Quillfeather",)
    assert the_answer(store, made, 1).transcript == heard("I like tea.")


def test_words_around_keep_their_times_and_the_sound_falls_silent_only_there(
    store: SqliteStore,
) -> None:
    made = tell(store, [TOLD])
    before = the_answer(store, made)
    assert before.transcript is not None
    assert before.recording is not None

    after = redact_passage(store, made, before.id, "Quillfeather").answer

    assert after.transcript is not None
    place = [word.text for word in before.transcript.words].index("Quillfeather")
    assert after.transcript.words[:place] == before.transcript.words[:place]
    assert after.transcript.words[place + 1 :] == before.transcript.words[place + 1 :]
    word = before.transcript.words[place]
    [silent] = silent_spans(store.audio_path(before.recording))
    assert silent == Span(word.start_ms - 120, word.end_ms + 120)
    with wave.open(str(store.audio_path(before.recording)), "rb") as sound:
        assert sound.getnframes() * 1000 // 16_000 == before.recording.duration_ms


def test_warnings_that_quote_it_go_in_every_session(store: SqliteStore, data: Path) -> None:
    first = tell(store, ["I managed a team of twelve at Quillfeather."], later(-90_000))
    second = tell(store, ["I managed a team of five at Quillfeather."])
    store_before = store.findings()
    assert len(store_before) == 1
    decision = Resolution(Choice.BOTH_TRUE, why="two years at Quillfeather")
    store.decide_finding(store_before[0].id, decision, later(5))

    redacted = redact_passage(store, first, the_answer(store, first).id, "team of twelve")

    assert redacted.effects.warnings == 1
    assert store.findings() == ()
    assert the_answer(store, second).findings == ()
    assert in_files(data, "team of twelve") == []
    assert in_files(data, "two years at") == []


def test_a_warning_whose_quotes_stay_is_kept_with_its_number_and_decision(
    store: SqliteStore, data: Path
) -> None:
    first = tell(store, ["Um, Quillfeather, well. I managed a team of twelve."], later(-90_000))
    tell(store, ["I managed a team of five."])
    [before] = store.findings()
    store.decide_finding(before.id, Resolution(Choice.BOTH_TRUE, why="not one team"), later(5))

    redact_passage(store, first, the_answer(store, first).id, "quillfeather")

    [after] = store.findings()
    assert (after.id, after.finding.earlier.quote) == (before.id, before.finding.earlier.quote)
    assert after.resolution == Resolution(Choice.BOTH_TRUE, why="not one team")
    side = after.finding.earlier
    assert side.statement.text[side.start_char : side.end_char] == side.quote
    assert side.statement.text.startswith("Um, [redacted], well.")
    assert in_files(data, "quillfeather") == []


def test_stories_lines_notes_and_follow_ups_lose_it(store: SqliteStore, data: Path) -> None:
    made = tell(store, [TOLD])
    answer = the_answer(store, made)
    store.add_story(NewStory("Seven years. I was fired by Quillf…", TOLD, (), answer.id))
    store.add_story(NewStory("Leaving", "Quillfeather let me go, and I moved.", (), answer.id))
    lines = [
        SaidLine(0, SaidKind.QUESTION, "Question number 1?"),
        SaidLine(9, SaidKind.REPLY, "You said: I was fired by Quillfeather in March."),
    ]
    for line in lines:
        store.save_line(made, line)

    effects = redact_passage(store, made, answer.id, LEAVING).effects

    assert (effects.stories, effects.lines) == (2, 1)
    assert in_files(data, "quillf") == []
    texts = [each.text for each in store.stories()]
    assert texts == [
        "I worked at Acme for seven years. [redacted]. Then I moved to Leeds.",
        "[redacted] let me go, and I moved.",
    ]
    said = store.session(made).said
    assert [each.text for each in said] == ["Question number 1?", "You said: [redacted]."]


def test_notes_and_follow_up_questions_of_its_session_lose_it(
    store: SqliteStore, data: Path
) -> None:
    start = replace(a_start(questions=1), employer=None, round=None)
    made = store.begin_session(start)
    first = put_answer(store, made, 0, TOLD, NOON)
    asked = replace(
        start.questions[0], id="more", text="You said “fired by Quillfeather”: why?", follows="q1"
    )
    put_answer(store, made, store.add_question(made, asked), "I was late twice.", later(60))
    note = store.begin_note(made, 0, later(30))
    noise(note.audio_path, 2000)
    store.save_note(
        note.note_id, Recording(note.recording_path, 16_000, 1, 2000), "Not Quillfeather"
    )
    store.finish_session(made, SessionState.FINISHED, later(90))

    effects = redact_passage(store, made, first, "fired by Quillfeather").effects

    session = store.session(made)
    assert (effects.notes, effects.lines) == (1, 1)
    assert session.start.questions[1].text == "You said “[redacted]”: why?"
    assert session.notes[0].text == "Not [redacted]"
    assert silent_spans(note.audio_path) == [Span(0, 2000)]
    assert in_files(data, "quillfeather") == []


def test_by_time_every_word_that_is_touched_goes(store: SqliteStore) -> None:
    made = tell(store, ["one two three four five"])
    answer = the_answer(store, made)
    assert answer.recording is not None

    redacted = redact_passage(store, made, answer.id, Span(500, 900))

    assert redacted.answer.transcript is not None
    assert redacted.answer.transcript.text == "one [redacted] four five"
    assert silent_spans(store.audio_path(answer.recording)) == [Span(280, 1280)]


def test_by_number_only_that_place_goes(store: SqliteStore) -> None:
    made = tell(store, ["tea and tea and tea"])
    redacted = redact_passage(store, made, the_answer(store, made).id, WordRange(2, 3))
    assert redacted.answer.transcript is not None
    assert redacted.answer.transcript.text == "tea and [redacted] and tea"


def test_a_typed_answer_loses_words_too(store: SqliteStore, data: Path) -> None:
    made = tell(store, [typed("I left  Quillfeather, then rested.")])
    redacted = redact_passage(store, made, the_answer(store, made).id, "quillfeather")
    assert redacted.answer.transcript == typed("I left  [redacted], then rested.")
    assert redacted.silent == ()
    assert in_files(data, "quillfeather") == []


def test_a_dry_run_counts_and_changes_nothing(store: SqliteStore, data: Path) -> None:
    first = tell(store, ["I managed a team of twelve."], later(-90_000))
    tell(store, ["I managed a team of five."])
    answer = the_answer(store, first)
    assert answer.recording is not None
    before = (store.session(first), store.findings())

    redacted = redact_passage(store, first, answer.id, "team of twelve", dry_run=True)

    assert (redacted.texts, redacted.effects.warnings) == (("team of twelve",), 1)
    assert (store.session(first), store.findings()) == before
    assert silent_spans(store.audio_path(answer.recording)) == []
    assert in_files(data, "twelve")
    assert redact_passage(store, first, answer.id, "team of twelve").effects == redacted.effects


def test_what_was_said_elsewhere_is_named_and_left(store: SqliteStore) -> None:
    other = tell(store, ["At Quillfeather I sold tea."], later(-90_000))
    made = tell(store, [TOLD])
    redacted = redact_passage(store, made, the_answer(store, made).id, "Quillfeather")
    [place] = redacted.elsewhere
    assert (place.said_in, place.session_id, place.position) == (SaidIn.ANSWER, other, 0)
    assert the_answer(store, other).transcript == heard("At Quillfeather I sold tea.")


def test_twice_is_no_harm(store: SqliteStore) -> None:
    made = tell(store, [TOLD])
    answer_id = the_answer(store, made).id
    redact_passage(store, made, answer_id, "Quillfeather")
    redacted = redact_passage(store, made, answer_id, "by redacted in March")
    assert redacted.texts == ("in March", "by")
    assert redacted.answer.transcript is not None
    assert "I was fired [redacted]. Then" in redacted.answer.transcript.text


def test_nothing_is_left_behind_among_many_answers(store: SqliteStore, data: Path) -> None:
    """Pages of the database are split, joined and used again: the words stay in none."""
    chance = random.Random(5)  # noqa: S311 - chance, not secrecy
    plain = [f"word{n}" for n in range(400)]
    for number in range(15):
        gone = f"zyx{number}qvj"
        made = store.begin_session(a_start(later(100 * number)))
        for _ in range(3):
            words = chance.choices(plain, k=chance.randint(5, 1500))
            words[chance.randrange(len(words))] = gone
            answer_id = store.begin_answer(made, 0, NOON).answer_id
            store.save_recording(answer_id, None, a_timing())
            for version in (typed(" ".join(words)), typed(f"{gone} {words[0]}"), heard(words[-1])):
                store.save_transcript(answer_id, version)
        store.finish_session(made, SessionState.FINISHED, later(100 * number))
        for answer in reversed(store.session(made).answers):
            store.redact(made, removal_of(answer, gone))
        assert in_files(data, gone) == []


def test_another_program_that_has_the_store_open_keeps_nothing(
    store: SqliteStore, data: Path
) -> None:
    made = tell(store, [LEAVING])
    other = SqliteStore(data)
    assert len(other.sessions()) == 1
    redact_passage(store, made, the_answer(store, made).id, "Quillfeather")
    assert in_files(data, "quillfeather") == []
    assert "[redacted]" in (the_answer(other, made).versions[-1].text)
    other.close()
    assert in_files(data, "quillfeather") == []

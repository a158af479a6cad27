"""Corrected answers in a real store: versions, what follows here and in later answers, bundles."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.transcriber import ToneTranscriber
from tests.fakes.voice_activity import LevelVoiceActivity
from tests.stored_values import later
from tests.told_sessions import heard, tell, the_answer, typed
from voicecoach.adapters.sqlite_archive import SqliteArchive
from voicecoach.compose.bundles import BundleOptions, read_session_bundle, write_session_bundle
from voicecoach.compose.correcting import Change, correct_words, take_back_version
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.correcting import WordRange
from voicecoach.core.models import Origin
from voicecoach.core.searching import SearchFilter, read_query
from voicecoach.errors import DataError
from voicecoach.session.understanding import save_words, transcribe_stored

TWELVE = "I managed a team of twelve people."
FIVE = "I managed a team of five people."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteArchive]:
    opened = SqliteArchive(tmp_path / "data")
    yield opened
    opened.close()


def change(
    store: SqliteArchive, session_id: str, words: str | WordRange, written: str, position: int = 0
) -> tuple[list[int], list[int]]:
    """Numbers of warnings that are new, and of those that are gone."""
    answer = the_answer(store, session_id, position)
    made = correct_words(store, session_id, answer.id, Change(words, written))
    return [each.id for each in made.raised], [each.id for each in made.gone]


def open_warnings(store: SqliteArchive) -> list[int]:
    return [each.id for each in store.findings() if each.is_open]


def test_a_correction_settles_what_was_misheard_and_is_found(store: SqliteArchive) -> None:
    tell(store, [TWELVE], later(-90_000))
    made = tell(store, [FIVE])
    [warning] = open_warnings(store)

    assert change(store, made, "five", "twelve") == ([], [warning])

    answer = the_answer(store, made)
    assert [each.text for each in answer.versions] == [FIVE, TWELVE]
    assert [each.origin for each in answer.versions] == [Origin.GIVEN, Origin.BY_HAND]
    assert answer.delivery is not None
    assert store.search(read_query(["five"]), SearchFilter(), 9).total == 0
    assert store.search(read_query(["twelve"]), SearchFilter(), 9).total == 2


def test_later_answers_are_compared_with_what_an_earlier_one_says_now(
    store: SqliteArchive,
) -> None:
    first = tell(store, [TWELVE], later(-90_000))
    second = tell(store, [FIVE])
    [warning] = open_warnings(store)

    assert change(store, first, "twelve", "five") == ([], [warning])
    raised, gone = change(store, first, "five", "nine")
    assert (len(raised), gone) == (1, [])
    [stored] = the_answer(store, second).findings
    assert stored.finding.earlier.statement.text == TWELVE.replace("twelve", "nine")
    assert the_answer(store, first).findings == ()


def test_a_warning_found_again_keeps_its_number(store: SqliteArchive) -> None:
    first = tell(store, [f"Um, well, {TWELVE}"], later(-90_000))
    second = tell(store, [f"Well, {FIVE}"])
    before = open_warnings(store)
    assert change(store, first, "um", "So") == ([], [])
    assert change(store, second, "well", "Right") == ([], [])
    assert open_warnings(store) == before
    [stored] = store.findings()
    for side in (stored.finding.earlier, stored.finding.later):
        assert side.statement.text.startswith(("So,", "Right,"))


def test_what_was_decided_stays_decided(store: SqliteArchive) -> None:
    first = tell(store, [TWELVE], later(-90_000))
    second = tell(store, [FIVE])
    [warning] = open_warnings(store)
    store.decide_finding(warning, Resolution(Choice.BOTH_TRUE, why="two firms"), later(5))
    assert change(store, first, "people", "persons") == ([], [])
    assert change(store, second, "people", "persons") == ([], [])
    assert open_warnings(store) == []
    assert [each.id for each in store.findings()] == [warning]


def test_an_answer_that_was_corrected_is_not_held_against_what_came_later(
    store: SqliteArchive,
) -> None:
    """What differs is told once, at the later answer."""
    first = tell(store, [TWELVE], later(-90_000))
    tell(store, [TWELVE])
    raised, _ = change(store, first, "twelve", "five")
    assert len(raised) == 1
    assert the_answer(store, first).findings == ()


def test_an_earlier_version_counts_again_as_a_new_one(store: SqliteArchive) -> None:
    tell(store, [TWELVE], later(-90_000))
    made = tell(store, [FIVE])
    before = the_answer(store, made)
    change(store, made, "five", "twelve")

    back = take_back_version(store, made, before.id, 1)

    assert (back.version, len(back.raised)) == (3, 1)
    assert back.answer.transcript == replace(heard(FIVE), origin=Origin.TAKEN_BACK)
    assert back.answer.delivery == before.delivery
    for version in (0, 3, 4):
        with pytest.raises(DataError):
            take_back_version(store, made, before.id, version)


def test_words_shown_before_another_change_are_refused(store: SqliteArchive) -> None:
    made = tell(store, [FIVE])
    answer = the_answer(store, made)
    asked = Change(WordRange(5, 6), "six", of_version=1)
    correct_words(store, made, answer.id, asked)
    with pytest.raises(DataError) as refused:
        correct_words(store, made, answer.id, asked)
    assert refused.value.code == "answer_changed"


def test_typed_answers_are_corrected_too(store: SqliteArchive) -> None:
    tell(store, [typed(TWELVE)], later(-90_000))
    made = tell(store, [typed(FIVE)])
    [warning] = open_warnings(store)
    assert change(store, made, "five", "twelve") == ([], [warning])
    assert the_answer(store, made).transcript == replace(typed(TWELVE), origin=Origin.BY_HAND)


def test_the_last_word_may_go_and_its_warnings_with_it(store: SqliteArchive) -> None:
    tell(store, [TWELVE], later(-90_000))
    made = tell(store, [FIVE])
    [warning] = open_warnings(store)
    assert change(store, made, WordRange(0, 7), "") == ([], [warning])
    assert the_answer(store, made).transcript is not None


def test_a_bundle_carries_every_version_with_how_it_came_about(
    store: SqliteArchive, tmp_path: Path
) -> None:
    made = tell(store, [FIVE])
    change(store, made, "five", "six")
    take_back_version(store, made, the_answer(store, made).id, 1)
    before = store.kept_session(made)
    write_session_bundle(store, made, tmp_path / "one.zip", BundleOptions("wav"))
    store.delete_session(made)
    read_session_bundle(store, tmp_path / "one.zip")
    assert store.kept_session(made) == before
    assert [each.origin for each in before.session.answers[0].versions] == [
        Origin.GIVEN,
        Origin.BY_HAND,
        Origin.TAKEN_BACK,
    ]


def test_words_of_the_vocabulary_are_a_version_of_their_own(store: SqliteArchive) -> None:
    made = tell(store, ["I ran three logistics."])
    answer = the_answer(store, made)
    correct_words(store, made, answer.id, Change("three logistics", "Shree Logistics", always=True))
    other = the_answer(store, tell(store, ["I like tea."], later(100)))

    written = save_words(store, other.id, heard("At Three Logistics, later"))

    assert (written.text, written.origin) == ("At Shree Logistics, later", Origin.VOCABULARY)
    [session] = [each for each in store.sessions() if each.id != made]
    assert [each.text for each in the_answer(store, session.id).versions] == [
        "I like tea.",
        "At Three Logistics, later",
        "At Shree Logistics, later",
    ]


def test_writing_down_again_keeps_corrections_and_heeds_the_vocabulary(
    store: SqliteArchive,
) -> None:
    made = tell(store, [FIVE])
    change(store, made, "five", "six")
    store.add_own_word("tone 440", "Alpha")
    answer = the_answer(store, made)
    assert answer.recording is not None
    samples = np.concatenate([silence(0.5), tone(440, 0.4), silence(0.5)])

    heard_now = transcribe_stored(
        store, answer, samples, ToneTranscriber(), LevelVoiceActivity()
    ).transcript

    after = the_answer(store, made)
    assert after.transcript == heard_now
    assert [(each.text, each.engine, each.origin) for each in after.versions] == [
        (FIVE, "whisper", Origin.GIVEN),
        (FIVE.replace("five", "six"), "whisper", Origin.BY_HAND),
        ("tone440", "tones", Origin.GIVEN),
        ("Alpha", "tones", Origin.VOCABULARY),
    ]
    back = take_back_version(store, made, answer.id, 2)
    assert back.answer.transcript == replace(after.versions[1], origin=Origin.TAKEN_BACK)


def tone(pitch_hz: int, length_s: float) -> Samples:
    times = np.arange(round(ANALYSIS_RATE_HZ * length_s)) / ANALYSIS_RATE_HZ
    return (0.3 * np.sin(2 * np.pi * pitch_hz * times)).astype(np.float32)


def silence(length_s: float) -> Samples:
    return np.zeros(round(ANALYSIS_RATE_HZ * length_s), dtype=np.float32)

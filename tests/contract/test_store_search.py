"""Finding words in everything said, on the store in memory and the one on disk."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.stored_values import (
    NOON,
    a_start,
    a_statement,
    a_timing,
    a_transcript,
    later,
)
from voicecoach.core.applications import RoundKind
from voicecoach.core.models import EndReason, Instant
from voicecoach.core.preparation import DebriefKind, NewDebriefItem, NewStory
from voicecoach.core.searching import (
    Found,
    Passage,
    SaidIn,
    SearchFilter,
    find_hits,
    read_query,
    time_of_hit,
)
from voicecoach.core.sessions import SessionState
from voicecoach.ports import Store

ALL = SearchFilter()
MONDAY = date(2026, 11, 23)


def search(store: Store, *words: str, most: int = 20, wanted: SearchFilter = ALL) -> Found:
    return store.search(read_query(words), wanted, most)


def texts(found: Found) -> list[str]:
    return [each.text for each in found.passages]


def say(store: Store, *answers: str, at: Instant = NOON, employer: str | None = None) -> str:
    """A finished session with one answer to each question."""
    start = replace(a_start(at, questions=len(answers)), employer=employer)
    session_id = store.begin_session(start)
    for position, text in enumerate(answers):
        new = store.begin_answer(session_id, position, later(position, at))
        store.save_recording(new.answer_id, None, a_timing(EndReason.TYPED))
        store.save_transcript(new.answer_id, a_transcript(text))
    store.finish_session(session_id, SessionState.FINISHED, later(60, at))
    return session_id


def answer_of(store: Store, session_id: str) -> int:
    return store.session(session_id).answers[0].id


class TestWords:
    def test_every_word_must_stand_in_a_text_in_any_order(self, store: Store) -> None:
        say(store, "I led the team in Leeds", "I led alone", "Leeds is where we led")
        assert texts(search(store, "led", "leeds")) == [
            "Leeds is where we led",
            "I led the team in Leeds",
        ]

    def test_case_and_accents_make_no_difference(self, store: Store) -> None:
        say(store, "Zoë and the ÉLYSÉE café")
        for word in ("zoe", "ZOË", "elysee", "cafe", "Café", "cafe\u0301"):
            assert search(store, word).total == 1, word

    def test_a_word_finds_longer_ones_that_begin_so(self, store: Store) -> None:
        say(store, "The migration", "I migrated it", "An immigrant")
        assert texts(search(store, "migrat")) == ["I migrated it", "The migration"]

    def test_short_words_and_those_in_quotes_are_found_whole(self, store: Store) -> None:
        say(store, "it", "item", "led", "ledger")
        assert texts(search(store, "it")) == ["it"]
        assert texts(search(store, "it*")) == ["item", "it"]
        assert texts(search(store, '"led"')) == ["led"]

    def test_an_argument_with_spaces_is_a_phrase(self, store: Store) -> None:
        say(store, "a team of four", "four in a team", "team, of four")
        assert texts(search(store, "team of fou")) == ["team, of four", "a team of four"]

    @pytest.mark.parametrize(
        "typed",
        [
            "led AND", "NOT led", "NEAR(led", 'led"', '""led', "led*", "*led", "^led", "text:led",
            "-led", "led)", "(led", "{led}", "led;--", "'led'", "led\x00", "led\\", "led + led",
        ],
    )  # fmt: skip
    def test_signs_and_operators_typed_by_accident_are_words_or_nothing(
        self, store: Store, typed: str
    ) -> None:
        say(store, "We led and not near led, the text led")
        found = search(store, *typed.split(" "))
        assert found.total == 1, typed

    def test_signs_inside_words_divide_them_on_both_sides(self, store: Store) -> None:
        say(store, "I don't know C++ or e-mail")
        for word in ("don't", "don’t", "c++", "e-mail", "e_mail", "E/mail"):
            assert search(store, word).total == 1, word

    def test_other_scripts_are_words_too(self, store: Store) -> None:
        say(store, "שלום עולם", "한국어 회사", "東京 で")
        for word in ("עולם", "한국", "東京"):
            assert search(store, word).total == 1, word


class TestWhatIsSearched:
    def test_the_newest_transcript_of_an_answer_counts(self, store: Store) -> None:
        session_id = say(store, "seven ears")
        store.save_transcript(answer_of(store, session_id), a_transcript("seven years"))
        assert texts(search(store, "years")) == ["seven years"]
        assert search(store, "ears").total == 0

    def test_an_answer_whose_newest_transcript_is_empty_is_not_found(self, store: Store) -> None:
        session_id = say(store, "thank you")
        store.save_transcript(answer_of(store, session_id), a_transcript(""))
        assert search(store, "thank").total == 0

    def test_an_answer_says_where_it_stands(self, store: Store) -> None:
        session_id = say(store, "nothing", "We moved the depot", employer="Acme")
        (passage,) = search(store, "depot").passages
        place = passage.place
        assert (place.said_in, place.session_id, place.position, place.attempt) == (
            SaidIn.ANSWER, session_id, 1, 1,
        )  # fmt: skip
        assert (place.question_id, place.question) == ("q2", "Question number 2?")
        assert (place.said_on, place.employer, place.source) == (
            NOON.local.date(), "Acme", "practice",
        )  # fmt: skip
        assert first_hit_ms(passage, "depot") == 300

    def test_notes_are_found_once_they_are_written_down(self, store: Store) -> None:
        session_id = store.begin_session(a_start())
        note = store.begin_note(session_id, 1, NOON)
        store.save_note(note.note_id, None, None)
        assert search(store, "payroll").total == 0
        store.save_note(note.note_id, None, "Mention payroll")
        (passage,) = search(store, "payroll").passages
        assert (passage.place.said_in, passage.place.session_id) == (SaidIn.NOTE, session_id)
        assert (passage.place.position, passage.text) == (1, "Mention payroll")

    def test_what_was_taken_in_is_found(self, store: Store) -> None:
        statement = a_statement("I kept bees")
        store.save_history([statement, statement], [])
        (passage,) = search(store, "bees").passages
        assert (passage.place.said_in, passage.place.session_id) == (SaidIn.STATEMENT, None)
        assert passage.place.said_on == statement.context.said_on
        assert passage.place.question == "How long?"

    def test_debriefs_and_stories_are_found(self, store: Store) -> None:
        application = store.add_application("Acme")
        held = store.add_round(application.id, RoundKind.SECOND, MONDAY)
        item = NewDebriefItem(DebriefKind.ASKED, "They asked for kayaks", a_statement("My kayaks"))
        store.save_debrief(held.id, MONDAY, [item])
        store.add_story(NewStory("On water", "We paddled kayaks all night"))
        remembered, told = search(store, "kayaks").passages
        assert (remembered.place.said_in, told.place.said_in) == (SaidIn.DEBRIEF, SaidIn.STORY)
        assert remembered.text == "They asked for kayaks"
        assert (remembered.place.employer, remembered.place.round) == ("Acme", "second")
        assert remembered.place.application_id == application.id

    def test_a_story_that_is_reworded_is_found_by_its_new_words(self, store: Store) -> None:
        story = store.add_story(NewStory("On water", "We paddled kayaks"))
        store.change_story(replace(story, text="We paddled canoes"))
        assert search(store, "kayaks").total == 0
        assert search(store, "canoes").total == 1


def first_hit_ms(passage: Passage, *words: str) -> int | None:
    return time_of_hit(passage, find_hits(passage.text, read_query(words)))


class TestFilters:
    def test_by_employer_question_session_and_day(self, store: Store) -> None:
        first = say(store, "ships here", "ships there", employer="Acme Ltd")
        next_day = Instant(NOON.at_utc + timedelta(days=1), NOON.local_offset_min)
        say(store, "ships again", at=next_day, employer="Bolt")
        assert search(store, "ships").total == 3
        assert search(store, "ships", wanted=SearchFilter(employer="acme")).total == 2
        assert texts(search(store, "ships", wanted=SearchFilter(question="q2"))) == ["ships there"]
        assert search(store, "ships", wanted=SearchFilter(question="number 1")).total == 2
        assert search(store, "ships", wanted=SearchFilter(session_id=first)).total == 2
        day = NOON.local.date()
        assert search(store, "ships", wanted=SearchFilter(until=day)).total == 2
        assert search(store, "ships", wanted=SearchFilter(since=day + timedelta(days=1))).total == 1
        assert search(store, "ships", wanted=SearchFilter(since=day + timedelta(days=2))).total == 0

    def test_what_has_no_day_is_left_out_of_a_stretch_of_days(self, store: Store) -> None:
        store.add_story(NewStory("Ships", "ships"))
        assert search(store, "ships").total == 1
        assert search(store, "ships", wanted=SearchFilter(since=date.min)).total == 0

    def test_by_application_and_round(self, store: Store) -> None:
        application = store.add_application("Acme")
        held = store.add_round(application.id, RoundKind.FIRST, MONDAY)
        inside, outside = say(store, "ships"), say(store, "ships")
        store.assign_session(inside, application.id, held.id)
        assert search(store, "ships", wanted=SearchFilter(application_id=application.id)).total == 1
        found = search(store, "ships", wanted=SearchFilter(round_id=held.id))
        assert [each.place.session_id for each in found.passages] == [inside]
        assert outside != inside

    def test_the_latest_come_first_and_the_rest_is_counted(self, store: Store) -> None:
        say(store, *(f"ships {number}" for number in range(5)))
        found = search(store, "ships", most=2)
        assert (found.total, texts(found)) == (5, ["ships 4", "ships 3"])


class TestDeleting:
    def test_a_deleted_session_is_not_found(self, store: Store) -> None:
        session_id = say(store, "ships", "ships")
        store.save_transcript(answer_of(store, session_id), a_transcript("more ships"))
        kept = say(store, "ships")
        store.delete_session(session_id)
        assert [each.place.session_id for each in search(store, "ships").passages] == [kept]

    def test_deleted_items_stories_and_applications_are_not_found(self, store: Store) -> None:
        application = store.add_application("Acme")
        held = store.add_round(application.id, RoundKind.FIRST, MONDAY)
        items = [NewDebriefItem(DebriefKind.ASKED, f"ships {number}") for number in range(2)]
        saved = store.save_debrief(held.id, MONDAY, items)
        story = store.add_story(NewStory("Ships", "ships"))
        assert search(store, "ships").total == 3
        store.delete_story(story.id)
        store.delete_debrief_item(saved.items[0].id)
        assert search(store, "ships").total == 1
        store.delete_application(application.id)
        assert search(store, "ships").total == 0

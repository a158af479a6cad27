"""CorrectingStore and OwnWordStore, in memory and on disk: words that change, or go for good."""

from dataclasses import replace

import pytest

from tests.stored_values import NOON, a_delivery, a_finding, later
from tests.told_sessions import answer as put_answer
from tests.told_sessions import heard, tell, the_answer
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.models import Origin
from voicecoach.core.own_words import OwnWord
from voicecoach.core.preparation import NewStory
from voicecoach.core.removal import RedactionEffects, removal_of
from voicecoach.core.session_notes import SaidKind, SaidLine
from voicecoach.core.sessions import AnswerState, SessionState
from voicecoach.errors import DataError, StoreError
from voicecoach.ports import Store

SAID = "Dana let me go in May"


def statement_of(store: Store, session_id: str) -> Statement:
    return next(each for each in store.statements() if each.session_id == session_id)


def pair(store: Store) -> tuple[str, str, Finding]:
    """Two sessions, and a finding of the second that quotes both whole."""
    first, second = tell(store, [SAID], later(-90_000)), tell(store, ["I left in June"])
    return first, second, a_finding(statement_of(store, first), statement_of(store, second))


class TestVersions:
    def test_versions_are_read_back_with_how_they_came_about(self, store: Store) -> None:
        made = tell(store, ["five"])
        answer_id = the_answer(store, made).id
        for origin in (Origin.VOCABULARY, Origin.BY_HAND, Origin.TAKEN_BACK):
            store.save_transcript(answer_id, replace(heard("six"), origin=origin))
        answer = the_answer(store, made)
        assert [each.origin for each in answer.versions] == list(Origin)
        assert (len(answer.earlier), answer.transcript) == (3, answer.versions[-1])


class TestOwnWords:
    def test_the_same_letters_are_one_entry_that_keeps_its_number(self, store: Store) -> None:
        first = store.add_own_word("three logistics", "Shree Logistics")
        store.add_own_word("jango", "Django")
        again = store.add_own_word("Three-Logistics", "Shree")
        assert (first.id, again) == (1, OwnWord(1, "Three-Logistics", "Shree"))
        assert store.own_words() == (again, OwnWord(2, "jango", "Django"))

    def test_an_entry_is_deleted_once(self, store: Store) -> None:
        entry = store.add_own_word("jango", "Django")
        store.delete_own_word(entry.id)
        assert store.own_words() == ()
        with pytest.raises(DataError):
            store.delete_own_word(entry.id)
        assert store.add_own_word("jango", "Django").id != entry.id


class TestFindingsAfter:
    def test_they_replace_those_that_quote_the_answer_as_earlier(self, store: Store) -> None:
        first, second, finding = pair(store)
        answer_id = the_answer(store, first).id
        [stored] = store.replace_findings_after(answer_id, [finding])
        other = replace(finding, rule="another")
        shown = store.replace_findings_after(answer_id, [finding, other])
        assert shown[0].id == stored.id
        assert {each.id for each in the_answer(store, second).findings} == {
            each.id for each in shown
        }
        assert store.replace_findings_after(answer_id, []) == ()
        assert store.findings() == ()

    def test_decided_ones_stay_and_are_not_shown_again(self, store: Store) -> None:
        first, _, finding = pair(store)
        answer_id = the_answer(store, first).id
        [stored] = store.replace_findings_after(answer_id, [finding])
        store.decide_finding(stored.id, Resolution(Choice.DISMISSED), NOON)
        assert store.replace_findings_after(answer_id, [finding]) == ()
        assert store.replace_findings_after(answer_id, []) == ()
        assert [each.id for each in store.findings()] == [stored.id]

    def test_findings_of_the_answer_itself_are_left_alone(self, store: Store) -> None:
        first, second, finding = pair(store)
        store.save_analysis(the_answer(store, second).id, a_delivery(), [finding])
        assert store.replace_findings_after(the_answer(store, second).id, []) == ()
        assert len(store.findings()) == 1
        assert store.replace_findings_after(the_answer(store, first).id, []) == ()
        assert store.findings() == ()


class TestRedacting:
    def test_words_go_from_every_version_and_delivery_is_to_be_made_anew(
        self, store: Store
    ) -> None:
        made = tell(store, [SAID])
        answer = the_answer(store, made)
        store.save_transcript(answer.id, heard("Diana let me go in May"))
        removal = removal_of(the_answer(store, made), "diana")
        assert store.redact(made, removal) == RedactionEffects()
        after = the_answer(store, made)
        assert [each.text for each in after.versions] == ["[redacted] let me go in May"] * 2
        assert (after.delivery, after.state) == (None, AnswerState.TRANSCRIBED)

    def test_what_quotes_it_goes_and_what_stands_beside_it_moves(self, store: Store) -> None:
        first, second, finding = pair(store)
        beside = replace(
            finding, rule="beside", earlier=replace(finding.earlier, quote="May", start_char=18)
        )
        answer_id = the_answer(store, second).id
        gone, kept = store.save_analysis(answer_id, a_delivery(), [finding, beside])
        store.decide_finding(kept.id, Resolution(Choice.DISMISSED), NOON)
        removal = removal_of(the_answer(store, first), "dana")
        for dry_run in (True, False):
            assert store.redact(first, removal, dry_run=dry_run).warnings == 1
        [left] = store.findings()
        assert (left.id, left.dismissed, gone.id != kept.id) == (kept.id, True, True)
        side = left.finding.earlier
        assert side.statement.text == "[redacted] let me go in May"
        assert side.statement.text[side.start_char : side.end_char] == side.quote == "May"

    def test_stories_notes_and_lines_are_counted_and_changed(self, store: Store) -> None:
        made = store.begin_session(store.session(tell(store, ["x"])).start)
        answer_id = put_answer(store, made, 0, SAID, NOON)
        store.add_story(NewStory("Dana", SAID, (), answer_id))
        store.add_story(NewStory("Another", SAID, ()))
        for text in (f"You said: {SAID}.", "Question number 1?"):
            store.save_line(made, SaidLine(0, SaidKind.REPLY, text))
        note = store.begin_note(made, 0, NOON)
        note.audio_path.write_bytes(b"")
        store.save_note(note.note_id, None, "Nothing on Dana")
        store.finish_session(made, SessionState.FINISHED, later(9))
        removal = removal_of(the_answer(store, made), SAID)
        before = store.session(made)

        effects = RedactionEffects(warnings=0, stories=1, notes=1, lines=1)
        assert store.redact(made, removal, dry_run=True) == effects
        assert store.session(made) == before
        assert store.redact(made, removal) == effects

        assert [(each.title, each.text) for each in store.stories()] == [
            ("[redacted]", "[redacted]"),
            ("Another", SAID),
        ]
        after = store.session(made)
        assert [each.text for each in after.said] == [
            "You said: [redacted].",
            "Question number 1?",
        ]
        assert [each.text for each in after.notes] == ["Nothing on [redacted]"]

    def test_what_changed_meanwhile_or_goes_on_is_refused(self, store: Store) -> None:
        made = tell(store, [SAID])
        removal = removal_of(the_answer(store, made), "dana")
        store.save_transcript(removal.answer_id, heard("Dana again"))
        with pytest.raises(DataError, match="meanwhile"):
            store.redact(made, removal)
        going_on = store.begin_session(store.session(made).start)
        put_answer(store, going_on, 0, SAID, NOON)
        with pytest.raises(StoreError):
            store.redact(going_on, removal_of(the_answer(store, going_on), "dana"))
        with pytest.raises(DataError):
            store.redact("2020-01-01-1", removal)

"""Documents and the statements they give."""

from dataclasses import replace
from datetime import date

import pytest

from tests.stored_values import NOON, a_finding, a_statement, later
from voicecoach.core.applications import RoundKind
from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.resolutions import Choice, Resolution
from voicecoach.core.documents.lines import LineKind
from voicecoach.core.documents.models import DocumentKind, NewDocument
from voicecoach.errors import DataError
from voicecoach.ports import Store

RESUME = NewDocument(
    DocumentKind.RESUME, "cv.pdf", ("Anna Example", "Team lead, 2016 to 2021"), NOON
)
LEAD = a_statement("Team lead, 2016 to 2021")
OLDER = a_statement("Clerk, 2010 to 2015")
ELSEWHERE = a_statement("I led the team for seven years")


def on_another_day(statement: Statement) -> Statement:
    return replace(statement, context=replace(statement.context, said_on=date(2026, 11, 30)))


def texts(store: Store) -> list[str]:
    return sorted(each.text for each in store.statements())


class TestKeeping:
    def test_a_document_is_read_back_as_it_was(self, store: Store) -> None:
        saved = store.save_document(RESUME)
        assert store.documents() == (saved.document,)
        assert not saved.replaced
        kept = saved.document
        assert (kept.kind, kept.name, kept.lines) == (RESUME.kind, RESUME.name, RESUME.lines)
        assert (kept.added, kept.application_id, kept.round_id) == (NOON, None, None)

    def test_how_its_lines_stood_is_read_back_too(self, store: Store) -> None:
        kinds = (LineKind.HEADING, LineKind.BULLET)
        document = store.save_document(replace(RESUME, kinds=kinds)).document
        assert document.kinds == kinds
        assert [(each.text, each.kind) for each in document.laid_out.lines] == list(
            zip(RESUME.lines, kinds, strict=True)
        )
        assert store.documents() == (document,)

    def test_lines_of_unknown_layout_are_plain(self, store: Store) -> None:
        document = store.save_document(RESUME).document
        assert {each.kind for each in document.laid_out.lines} == {LineKind.PLAIN}

    def test_any_letters_and_no_lines_at_all(self, store: Store) -> None:
        lines = ("日本語 – Straße, œuvre", "", "𝔘nicode \N{BABY}")
        store.save_document(replace(RESUME, lines=lines))
        store.save_document(replace(RESUME, name="empty.txt", lines=()))
        assert [each.lines for each in store.documents()] == [lines, ()]

    def test_a_name_no_file_system_should_have(self, store: Store) -> None:
        broken = replace(RESUME, name="cv\udcff.pdf")
        store.save_document(broken)
        assert store.save_document(broken).replaced
        assert len(store.documents()) == 1

    def test_it_belongs_to_an_application_and_a_round(self, store: Store) -> None:
        acme = store.add_application("Acme")
        held = store.add_round(acme.id, RoundKind.FIRST)
        store.save_document(replace(RESUME, application_id=acme.id, round_id=held.id))
        (document,) = store.documents()
        assert (document.application_id, document.round_id) == (acme.id, held.id)

    def test_an_unknown_belonging_is_said_and_nothing_kept(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.save_document(replace(RESUME, application_id=4), [LEAD])
        assert store.documents() == ()
        assert store.statements() == ()

    def test_its_statements_are_part_of_the_history(self, store: Store) -> None:
        store.save_document(RESUME, [LEAD, OLDER, LEAD])
        assert set(store.statements()) == {LEAD, OLDER}
        assert len(store.statements()) == 2

    def test_which_are_its_own_is_known(self, store: Store) -> None:
        saved = store.save_document(RESUME, [LEAD, OLDER])
        store.save_history([ELSEWHERE, LEAD], [])
        assert store.statements_of(saved.document.id) == (LEAD, OLDER)
        store.save_document(RESUME, [OLDER])
        assert store.statements_of(saved.document.id) == (OLDER,)
        with pytest.raises(DataError):
            store.statements_of(saved.document.id + 1)

    def test_two_documents_that_say_the_same_say_it_once(self, store: Store) -> None:
        store.save_document(RESUME, [LEAD])
        second = store.save_document(replace(RESUME, name="cv.docx"), [LEAD])
        assert store.statements() == (LEAD,)
        store.delete_document(second.document.id)
        assert store.statements() == (LEAD,)

    def test_what_was_said_elsewhere_outlives_a_document_that_says_it(self, store: Store) -> None:
        saved = store.save_document(RESUME, [LEAD])
        store.save_history([LEAD], [])
        store.delete_document(saved.document.id)
        assert store.statements() == (LEAD,)


class TestWarnings:
    def test_what_disagrees_is_kept_with_it(self, store: Store) -> None:
        store.save_history([ELSEWHERE], [])
        finding = a_finding(LEAD, ELSEWHERE)
        (shown,) = store.save_document(RESUME, [LEAD], [finding]).findings
        assert shown.finding == finding
        assert store.findings() == (shown,)

    def test_what_was_decided_before_is_not_shown_again(self, store: Store) -> None:
        store.save_history([ELSEWHERE], [])
        (shown,) = store.save_document(RESUME, [LEAD], [a_finding(LEAD, ELSEWHERE)]).findings
        store.decide_finding(shown.id, Resolution(Choice.DISMISSED), NOON)
        again = store.save_document(RESUME, [LEAD], [a_finding(LEAD, ELSEWHERE)])
        assert again.findings == ()
        (stored,) = store.findings()
        assert (stored.id, stored.dismissed) == (shown.id, True)


class TestTheSameFileAgain:
    def test_it_takes_the_place_of_its_earlier_version(self, store: Store) -> None:
        first = store.save_document(RESUME, [LEAD, OLDER])
        newer = replace(RESUME, lines=("Anna Example",), added=later(60))
        second = store.save_document(newer, [OLDER])
        assert second.replaced
        assert second.document.id == first.document.id
        assert store.documents() == (second.document,)
        assert second.document.lines == ("Anna Example",)
        assert second.document.added == later(60)
        assert texts(store) == [OLDER.text]

    def test_warnings_about_what_it_still_says_keep_their_numbers(self, store: Store) -> None:
        store.save_history([ELSEWHERE], [])
        (shown,) = store.save_document(RESUME, [LEAD], [a_finding(LEAD, ELSEWHERE)]).findings
        moved = on_another_day(LEAD)
        (again,) = store.save_document(RESUME, [moved], [a_finding(moved, ELSEWHERE)]).findings
        assert again.id == shown.id
        (stored,) = store.findings()
        assert (stored.id, stored.finding.earlier.statement) == (shown.id, moved)

    def test_warnings_about_what_it_no_longer_says_go(self, store: Store) -> None:
        store.save_history([ELSEWHERE], [])
        store.save_document(RESUME, [LEAD, OLDER], [a_finding(LEAD, ELSEWHERE)])
        store.save_document(RESUME, [OLDER])
        assert store.findings() == ()

    @pytest.mark.parametrize(
        "other",
        [
            replace(RESUME, name="old.pdf"),
            replace(RESUME, kind=DocumentKind.NOTES),
        ],
    )
    def test_another_name_or_kind_is_another_document(
        self, store: Store, other: NewDocument
    ) -> None:
        store.save_document(RESUME, [LEAD])
        assert not store.save_document(other, [OLDER]).replaced
        assert len(store.documents()) == 2
        assert texts(store) == sorted([LEAD.text, OLDER.text])

    def test_so_is_the_same_file_for_another_application(self, store: Store) -> None:
        acme = store.add_application("Acme")
        store.save_document(RESUME)
        assert not store.save_document(replace(RESUME, application_id=acme.id)).replaced
        assert len(store.documents()) == 2


class TestDeleting:
    def test_its_statements_and_warnings_go_with_it(self, store: Store) -> None:
        store.save_history([ELSEWHERE], [])
        saved = store.save_document(RESUME, [LEAD], [a_finding(LEAD, ELSEWHERE)])
        store.delete_document(saved.document.id)
        assert store.documents() == ()
        assert store.statements() == (ELSEWHERE,)
        assert store.findings() == ()

    def test_one_nobody_has_is_said(self, store: Store) -> None:
        with pytest.raises(DataError):
            store.delete_document(1)

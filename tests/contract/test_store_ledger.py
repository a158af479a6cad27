"""The rules of AnswerStore about decisions and statements made elsewhere."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.contract.test_answer_store import STORES, say
from tests.stored_values import NOON, a_delivery, a_finding, a_start, a_statement, later
from voicecoach.core.claims.models import Context, Finding, Statement
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.sessions import SessionState
from voicecoach.errors import DataError
from voicecoach.ports import AnswerStore

RESOLUTIONS = (
    Resolution(Choice.RIGHT, Which.LATER),
    Resolution(Choice.MISHEARD, Which.EARLIER),
    Resolution(Choice.BOTH_TRUE, why="Zoë’s shop, and ours"),
    Resolution(Choice.CHANGED),
    Resolution(Choice.DISMISSED),
)


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AnswerStore]:
    opened = STORES[request.param](tmp_path)
    yield opened
    opened.close()


class TestDecisions:
    @pytest.fixture
    def session_id(self, store: AnswerStore) -> str:
        return store.begin_session(a_start())

    @pytest.fixture
    def answer_id(self, store: AnswerStore, session_id: str) -> int:
        return say(store, session_id, "seven years")

    @pytest.fixture
    def finding(self, session_id: str, answer_id: int) -> Finding:
        now = a_statement("seven years", session_id, answer_id)
        return a_finding(a_statement("five years"), now)

    @pytest.fixture
    def number(self, store: AnswerStore, answer_id: int, finding: Finding) -> int:
        (stored,) = store.save_analysis(answer_id, a_delivery(), [finding])
        return stored.id

    @pytest.mark.parametrize("resolution", RESOLUTIONS, ids=lambda each: each.choice)
    def test_a_decision_is_read_back_with_its_moment(
        self, store: AnswerStore, session_id: str, number: int, resolution: Resolution
    ) -> None:
        returned = store.decide_finding(number, resolution, later(60))
        assert (returned.resolution, returned.decided) == (resolution, later(60))
        assert store.findings() == (returned,)
        assert store.session(session_id).answers[0].findings == (returned,)
        assert store.sessions()[0].findings == 0

    def test_the_newest_decision_counts(self, store: AnswerStore, number: int) -> None:
        for resolution in RESOLUTIONS:
            store.decide_finding(number, resolution, NOON)
        assert store.findings()[0].resolution == RESOLUTIONS[-1]

    @pytest.mark.parametrize("resolution", RESOLUTIONS, ids=lambda each: each.choice)
    def test_a_decided_finding_never_comes_back(
        self,
        store: AnswerStore,
        session_id: str,
        answer_id: int,
        finding: Finding,
        number: int,
        resolution: Resolution,
    ) -> None:
        store.decide_finding(number, resolution, NOON)
        assert store.save_analysis(answer_id, a_delivery(), [finding]) == ()
        assert [each.id for each in store.session(session_id).answers[0].findings] == [number]

        another = say(store, session_id, "seven years")
        assert store.save_analysis(another, a_delivery(), [finding]) == ()
        assert store.save_history((), [finding]) == ()
        assert store.session(session_id).answers[1].findings == ()

    def test_a_decided_finding_stays_when_it_is_not_found_again(
        self, store: AnswerStore, answer_id: int, number: int
    ) -> None:
        store.decide_finding(number, Resolution(Choice.CHANGED), NOON)
        store.save_analysis(answer_id, a_delivery(), [])
        assert [each.id for each in store.findings()] == [number]

    def test_what_is_undone_is_open_and_found_again(
        self, store: AnswerStore, session_id: str, answer_id: int, finding: Finding, number: int
    ) -> None:
        store.decide_finding(number, Resolution(Choice.DISMISSED), NOON)
        assert store.decide_finding(number, None, later(60)).is_open
        (stored,) = store.findings()
        assert (stored.id, stored.resolution, stored.decided) == (number, None, None)
        assert store.sessions()[0].findings == 1
        (again,) = store.save_analysis(answer_id, a_delivery(), [finding])
        assert again.id == number
        another = say(store, session_id, "seven years")
        assert len(store.save_analysis(another, a_delivery(), [finding])) == 1

    def test_what_cannot_be_decided_is_a_data_error(self, store: AnswerStore, number: int) -> None:
        with pytest.raises(DataError, match="no warning"):
            store.decide_finding(number + 1, Resolution(Choice.DISMISSED), NOON)
        with pytest.raises(DataError, match="nothing to undo"):
            store.decide_finding(number, None, NOON)


class TestImpliedDecisions:
    """Findings that are settled together with another, and open again with it."""

    @pytest.fixture
    def numbers(self, store: AnswerStore) -> tuple[int, int]:
        one, two, three = (a_statement(text) for text in ("five", "seven", "nine"))
        first, second = store.save_history(
            [one, two, three], [a_finding(one, two), a_finding(one, three)]
        )
        return first.id, second.id

    def choices(self, store: AnswerStore) -> list[Choice | None]:
        found = (each.resolution for each in store.findings())
        return [resolution.choice if resolution else None for resolution in found]

    def test_they_are_settled_and_opened_with_it(
        self, store: AnswerStore, numbers: tuple[int, int]
    ) -> None:
        first, second = numbers
        store.decide_finding(first, Resolution(Choice.RIGHT, Which.LATER), NOON, [second])
        assert self.choices(store) == [Choice.RIGHT, Choice.IMPLIED]
        store.decide_finding(first, None, later(60))
        assert self.choices(store) == [None, None]

    def test_another_decision_replaces_what_followed_from_the_first(
        self, store: AnswerStore, numbers: tuple[int, int]
    ) -> None:
        first, second = numbers
        store.decide_finding(first, Resolution(Choice.RIGHT, Which.LATER), NOON, [second])
        store.decide_finding(first, Resolution(Choice.CHANGED), later(60))
        assert self.choices(store) == [Choice.CHANGED, None]

    def test_one_decided_by_itself_since_then_stays_so(
        self, store: AnswerStore, numbers: tuple[int, int]
    ) -> None:
        first, second = numbers
        store.decide_finding(first, Resolution(Choice.RIGHT, Which.LATER), NOON, [second])
        store.decide_finding(second, Resolution(Choice.BOTH_TRUE), later(60))
        store.decide_finding(first, None, later(120))
        assert self.choices(store) == [None, Choice.BOTH_TRUE]

    def test_one_can_be_opened_by_itself(
        self, store: AnswerStore, numbers: tuple[int, int]
    ) -> None:
        first, second = numbers
        store.decide_finding(first, Resolution(Choice.RIGHT, Which.LATER), NOON, [second])
        store.decide_finding(second, None, later(60))
        assert self.choices(store) == [Choice.RIGHT, None]

    def test_an_unknown_number_changes_nothing(
        self, store: AnswerStore, numbers: tuple[int, int]
    ) -> None:
        first, second = numbers
        with pytest.raises(DataError):
            store.decide_finding(first, Resolution(Choice.CHANGED), NOON, [second + 1])
        assert self.choices(store) == [None, None]


class TestHistory:
    STATED = a_statement("I ran five shops")

    def test_it_takes_part_like_an_answer(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = say(store, session_id, "seven years")
        undated = Statement("no date")
        after = Statement("tomorrow", Context(said_on=date(2026, 11, 26)))
        store.save_history([after, undated, self.STATED], ())
        statements = store.statements()
        assert [each.text for each in statements] == [
            "no date", "I ran five shops", "seven years", "tomorrow"
        ]  # fmt: skip
        assert statements[1] == self.STATED
        assert [each.answer_id for each in statements] == [None, None, answer_id, None]

    def test_what_is_there_already_is_not_added_again(self, store: AnswerStore) -> None:
        store.save_history([self.STATED, self.STATED], ())
        store.save_history([self.STATED], ())
        assert store.statements() == (self.STATED,)

    def test_what_a_finding_quotes_can_be_taken_in(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = say(store, session_id, "seven years")
        now = a_statement("seven years", session_id, answer_id)
        store.save_analysis(answer_id, a_delivery(), [a_finding(self.STATED, now)])
        store.save_history([self.STATED], ())
        assert self.STATED in store.statements()

    def test_findings_among_it_belong_to_no_answer(self, store: AnswerStore) -> None:
        other = a_statement("I ran nine shops")
        finding = a_finding(self.STATED, other)
        (stored,) = store.save_history([self.STATED, other], [finding, finding])
        assert stored.finding == finding
        assert store.findings() == (stored,)
        assert store.save_history((), [finding]) == (stored,)

    def test_a_finding_belongs_to_the_answer_it_quotes_as_later(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = say(store, session_id, "seven shops")
        finding = a_finding(self.STATED, a_statement("seven shops", session_id, answer_id))
        (stored,) = store.save_history([self.STATED], [finding])
        assert store.session(session_id).answers[0].findings == (stored,)
        (again,) = store.save_analysis(answer_id, a_delivery(), [finding])
        assert again.id == stored.id

    def test_it_stays_when_a_session_is_deleted(self, store: AnswerStore) -> None:
        session_id = store.begin_session(a_start())
        answer_id = say(store, session_id, "seven shops")
        store.finish_session(session_id, SessionState.FINISHED, NOON)
        said = a_statement("seven shops", session_id, answer_id)
        between = a_finding(self.STATED, a_statement("nine shops"))
        store.save_history([self.STATED], [between, a_finding(said, self.STATED)])
        store.delete_session(session_id)
        assert store.statements() == (self.STATED,)
        assert [each.finding for each in store.findings()] == [between]

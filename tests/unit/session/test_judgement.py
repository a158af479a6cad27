"""Asking the judge about an answer: how often, in which order, and what a failure costs."""

import pytest

from tests.fakes.judge import FakeJudge, opinion_of
from voicecoach.core.claims import Context, Level, Severity, Statement, check_answer
from voicecoach.core.claims.judging import (
    MOST_FINDINGS_ASKED,
    MOST_OWN_QUESTIONS,
    Effect,
    Opinion,
    Relation,
)
from voicecoach.core.claims.models import Finding
from voicecoach.errors import JudgeError
from voicecoach.session.judgement import (
    FAILURES_IN_A_ROW,
    GIVEN_UP,
    Advisers,
    UntilItKeepsFailing,
    compare,
    consult,
)

QUESTION = "How do you like to work?"
EARLIER = Statement("I ran the bakery for seven years", Context(QUESTION))
LATER = Statement("I ran the bakery for three years", Context(QUESTION))
QUIET = Statement("I need quiet to think", Context(QUESTION))


def test_without_a_judge_the_rules_decide() -> None:
    judgement = compare(LATER, [EARLIER, QUIET])
    assert judgement.findings == check_answer(LATER, [EARLIER, QUIET])
    assert [each.effect for each in judgement.judged] == [None]
    assert (judgement.asked, judgement.problem) == (0, None)


def test_a_veto_takes_the_finding_out() -> None:
    judge = FakeJudge(opinion_of(Relation.UNRELATED))
    judgement = compare(LATER, [EARLIER], Advisers(judge))
    assert judgement.findings == ()
    assert (judgement.asked, judgement.vetoed) == (1, 1)


def test_it_is_asked_about_the_finding_first_and_then_about_the_same_question() -> None:
    judge = FakeJudge(opinion_of(Relation.CONTRADICTION))
    judgement = compare(LATER, [EARLIER, QUIET], Advisers(judge))
    (finding,) = check_answer(LATER, [EARLIER])
    assert judge.asked == [(EARLIER, LATER, finding), (QUIET, LATER, None)]
    assert [each.effect for each in judgement.judged] == [Effect.CONFIRMED, Effect.NOTED]
    assert judgement.findings[1].earlier.statement is QUIET
    assert judgement.count(Effect.NOTED) == 1


def test_however_much_there_is_it_is_asked_only_so_often() -> None:
    found = check_answer(LATER, [EARLIER])
    many = found * (MOST_FINDINGS_ASKED + 3)
    history = [Statement(f"Answer {number}.", Context(QUESTION)) for number in range(9)]
    judge = FakeJudge(opinion_of(Relation.CONSISTENT))
    judgement = consult(judge, LATER, history, many)
    assert judgement.asked == len(judge.asked) == MOST_FINDINGS_ASKED + MOST_OWN_QUESTIONS
    assert judgement.vetoed == MOST_FINDINGS_ASKED
    assert [each.effect for each in judgement.judged] == [None] * 3


def test_what_became_milder_moves_behind() -> None:
    def decide(earlier: Statement, later: Statement, finding: Finding | None) -> Opinion:
        relation = Relation.CHANGED if earlier is EARLIER else Relation.CONTRADICTION
        return Opinion(relation, 0.9, earlier.text, later.text)

    other = Statement("I ran the bakery for nine years", Context("Anything else?"))
    found = (*check_answer(LATER, [EARLIER]), *check_answer(LATER, [other]))
    judgement = consult(FakeJudge(decide), LATER, [], found)
    assert [each.level for each in judgement.findings] == [Level.CONTRADICTION, Level.CHANGED]
    assert judgement.findings[1].severity is Severity.LOW


@pytest.mark.parametrize("answers_before", [0, 1])
def test_a_failure_leaves_everything_as_the_rules_made_it(answers_before: int) -> None:
    """Also when an opinion came before it: all or nothing."""
    calls = 0

    def decide(earlier: Statement, later: Statement, finding: Finding | None) -> Opinion:
        nonlocal calls
        calls += 1
        if calls > answers_before:
            raise JudgeError("The judge cannot be reached.", code="judge_unreachable")
        return Opinion(Relation.UNRELATED, 1.0, earlier.text, later.text)

    judgement = compare(LATER, [EARLIER, QUIET], Advisers(FakeJudge(decide)))
    assert judgement.findings == check_answer(LATER, [EARLIER, QUIET])
    assert judgement.problem is not None
    assert (judgement.asked, judgement.vetoed) == (0, 0)
    assert [each.effect for each in judgement.judged] == [None]


def test_after_failures_in_a_row_it_is_left_alone() -> None:
    fake = FakeJudge(failures=100)
    judge = UntilItKeepsFailing(fake)
    codes = []
    for _ in range(FAILURES_IN_A_ROW + 2):
        problem = compare(LATER, [EARLIER], Advisers(judge)).problem
        assert problem is not None
        codes.append(problem.code)
    assert len(fake.asked) == FAILURES_IN_A_ROW
    assert codes == ["judge_unreachable"] * FAILURES_IN_A_ROW + [GIVEN_UP] * 2


def test_an_opinion_in_between_is_a_new_beginning() -> None:
    fake = FakeJudge(failures=FAILURES_IN_A_ROW - 1)
    judge = UntilItKeepsFailing(fake)
    problems = [
        compare(LATER, [EARLIER], Advisers(judge)).problem for _ in range(FAILURES_IN_A_ROW + 2)
    ]
    assert [problem is None for problem in problems] == [False, False, True, True, True]
    assert judge.name == fake.name

"""Every judge keeps these rules, the fake included."""

import json
from collections.abc import Iterator

import pytest

from tests.fakes.judge import FakeJudge, opinion_of
from tests.judge_server import always, completion, judge_server, opinion_json
from voicecoach.adapters.openai_judge import OpenAiJudge
from voicecoach.core.claims import Statement, check_statements
from voicecoach.core.claims.judging import Opinion, Relation
from voicecoach.errors import JudgeError
from voicecoach.ports import Judge

EARLIER = Statement("I ran the bakery for seven years")
LATER = Statement("I ran the bakery for three years")


@pytest.fixture(params=["fake", "openai"])
def judge(request: pytest.FixtureRequest) -> Iterator[Judge]:
    if request.param == "fake":
        yield FakeJudge(opinion_of(Relation.CONSISTENT))
        return
    with judge_server(always(completion(opinion_json()))) as server:
        yield OpenAiJudge(server.url, "tiny", 5.0)


@pytest.fixture(params=["fake", "openai"])
def failing(request: pytest.FixtureRequest) -> Iterator[Judge]:
    if request.param == "fake":
        yield FakeJudge(failures=1)
        return
    with judge_server(always(completion("Well, it depends."))) as server:
        yield OpenAiJudge(server.url, "tiny", 5.0)


def test_it_has_a_name_people_can_be_told(judge: Judge) -> None:
    assert " at " in judge.name


def test_an_opinion_on_what_the_rules_propose(judge: Judge) -> None:
    (finding,) = check_statements(EARLIER, LATER)
    opinion = judge.judge(EARLIER, LATER, finding)
    assert isinstance(opinion, Opinion)
    assert isinstance(opinion.relation, Relation)
    assert opinion.confidence is not None
    assert 0 <= opinion.confidence <= 1


def test_an_opinion_on_two_statements_alone_and_the_same_again(judge: Judge) -> None:
    assert judge.judge(EARLIER, LATER, None) == judge.judge(EARLIER, LATER, None)


def test_follow_ups_are_texts() -> None:
    reply = completion(json.dumps({"questions": ["How many were there?", "When was that?"]}))
    with judge_server(always(reply)) as server:
        judges: list[Judge] = [FakeJudge(), OpenAiJudge(server.url, "tiny", 5.0)]
        for judge in judges:
            assert all(each.endswith("?") for each in judge.ask_on("Why us?", "I like bread."))
        assert server.received[0].material == {"question": "Why us?", "answer": "I like bread."}


@pytest.mark.parametrize("content", ["Well.", "{}", '{"questions": "How?"}', '{"questions": [1]}'])
def test_follow_ups_that_cannot_be_read_are_a_judge_error(content: str) -> None:
    with (
        judge_server(always(completion(content))) as server,
        pytest.raises(JudgeError) as caught,
    ):
        OpenAiJudge(server.url, "tiny", 5.0).ask_on("Why us?", "I like bread.")
    assert "bread" not in str(caught.value)


def test_a_failure_is_a_judge_error_without_what_was_said(failing: Judge) -> None:
    with pytest.raises(JudgeError) as caught:
        failing.judge(EARLIER, LATER, None)
    assert caught.value.message.endswith(".")
    assert "bakery" not in str(caught.value)

"""The judge behind real HTTP on this machine: what is sent, and what every failure becomes."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from datetime import date

import pytest

from tests.judge_server import (
    Reply,
    always,
    completion,
    judge_server,
    opinion_json,
)
from voicecoach.adapters.chat_endpoint import LARGEST_ANSWER_BYTES, endpoint_from
from voicecoach.adapters.judge_prompt import LONGEST_STATEMENT_CHARS
from voicecoach.adapters.openai_judge import OpenAiJudge
from voicecoach.core.claims import Context, Statement, check_statements
from voicecoach.core.claims.judging import Opinion, Relation
from voicecoach.errors import JudgeError, UsageError

QUESTION = "How long did you run the bakery?"
EARLIER = Statement(
    "I ran the bakery for seven years",
    Context(QUESTION, date(2026, 4, 2), "interview", "Brightway", "first"),
)
LATER = Statement("I ran the bakery for three years", Context(QUESTION, date(2026, 4, 9)))
KEY = {"JUDGE_KEY": "not-a-real-key"}


def asked(url: str, timeout_s: float = 5.0) -> Opinion:
    return OpenAiJudge(url, "tiny", timeout_s).judge(EARLIER, LATER, None)


def failure(url: str, timeout_s: float = 5.0) -> JudgeError:
    with pytest.raises(JudgeError) as caught:
        asked(url, timeout_s)
    assert caught.value.hint
    assert "bakery" not in str(caught.value)
    return caught.value


def test_a_good_answer_is_an_opinion() -> None:
    with judge_server(always(completion(opinion_json()))) as server:
        assert asked(server.url) == Opinion(
            Relation.CONSISTENT, 0.9, "seven years", "three years", "Different bakeries."
        )


@pytest.mark.parametrize("fence", ["```json\n{}\n```", "```\n{}\n```\n", "  {}\n"])
def test_a_fence_around_the_json_is_no_harm(fence: str) -> None:
    answer = completion(fence.replace("{}", opinion_json(confidence=None)))
    with judge_server(always(answer)) as server:
        assert asked(server.url).confidence is None


def test_what_is_sent() -> None:
    (finding,) = check_statements(EARLIER, LATER)
    with judge_server(always(completion(opinion_json()))) as server:
        OpenAiJudge(server.url, "tiny", 5.0).judge(EARLIER, LATER, finding)
        (received,) = server.received
    assert received.path == "/v1/chat/completions"
    assert "Authorization" not in received.headers
    assert (received.body["model"], received.body["temperature"]) == ("tiny", 0)
    assert received.body["stream"] is False
    assert received.material == {
        "earlier": {"text": EARLIER.text, "question": QUESTION, "date": "2026-04-02"},
        "later": {"text": LATER.text, "question": QUESTION, "date": "2026-04-09"},
        "proposed": {
            "relation": "contradiction",
            "kind": "duration",
            "earlier_quote": finding.earlier.quote,
            "later_quote": finding.later.quote,
        },
    }


def test_of_a_long_text_the_part_around_the_quote_is_sent() -> None:
    long = Statement(f"{'Well. ' * 4_000}I ran the bakery for seven years. {'Yes. ' * 4_000}")
    (finding,) = check_statements(long, LATER)
    with judge_server(always(completion(opinion_json()))) as server:
        OpenAiJudge(server.url, "tiny", 5.0).judge(long, LATER, finding)
        sent = server.received[0].material["earlier"]["text"]
    assert len(sent) == LONGEST_STATEMENT_CHARS
    assert "bakery for seven years" in sent
    assert sent in long.text


def test_the_key_comes_from_the_named_variable_and_goes_into_the_header_alone() -> None:
    with judge_server(always(completion(opinion_json()))) as server:
        judge = OpenAiJudge(server.url, "tiny", 5.0, "JUDGE_KEY", KEY)
        judge.judge(EARLIER, LATER, None)
        (received,) = server.received
    assert received.headers["Authorization"] == "Bearer not-a-real-key"
    assert KEY["JUDGE_KEY"] not in json.dumps(received.body)


@pytest.mark.parametrize("environment", [{}, {"JUDGE_KEY": " "}, {"JUDGE_KEY": "a\nHost: b"}])
def test_a_key_that_is_missing_or_no_key_is_said_and_nothing_is_sent(
    environment: dict[str, str],
) -> None:
    with judge_server(always(completion(opinion_json()))) as server:
        judge = OpenAiJudge(server.url, "tiny", 5.0, "JUDGE_KEY", environment)
        with pytest.raises(JudgeError, match="JUDGE_KEY") as caught:
            judge.judge(EARLIER, LATER, None)
        assert server.received == []
    assert "Host" not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        "It depends.",
        "[]",
        "{}",
        opinion_json(relation="maybe"),
        opinion_json(relation=[]),
        opinion_json(confidence=1.2),
        opinion_json(confidence="high"),
        opinion_json(confidence=True),
        opinion_json().replace("0.9", "NaN"),
        opinion_json(earlier_quote=None),
        opinion_json(later_quote="word " * 1_000),
        opinion_json(verdict="guilty"),
        f"Sure! {opinion_json()}",
        "[" * 20_000,
    ],
)
def test_nonsense_is_no_opinion_and_is_asked_for_once_more(content: str) -> None:
    with judge_server(always(completion(content))) as server:
        assert failure(server.url).code == "judge_answer"
        assert len(server.received) == 2


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"\xff\xfe", b"[]", b'{"choices": []}', b'{"choices": [{"message": {}}]}'],
)
def test_what_is_no_chat_completion_is_no_opinion(body: bytes) -> None:
    with judge_server(always(Reply(body))) as server:
        assert failure(server.url).code == "judge_answer"


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    with judge_server(always(Reply(b" " * (LARGEST_ANSWER_BYTES + 1)))) as server:
        assert failure(server.url).code == "judge_answer"


def test_a_server_that_fails_once_is_asked_again() -> None:
    replies = always(Reply(b"", status=500), completion(opinion_json()))
    with judge_server(replies) as server:
        assert asked(server.url).relation is Relation.CONSISTENT
        assert len(server.received) == 2


def test_a_server_that_fails_twice_has_no_opinion() -> None:
    with judge_server(always(Reply(b"", status=500))) as server:
        error = failure(server.url)
        assert len(server.received) == 2
    assert error.code == "judge_server_failed"
    assert "500" in error.message


@pytest.mark.parametrize("status", [400, 401, 404, 429])
def test_a_refusal_is_not_argued_with(status: int) -> None:
    with judge_server(always(Reply(b"", status=status))) as server:
        error = failure(server.url)
        assert len(server.received) == 1
    assert error.code == "judge_refused"
    assert str(status) in error.message


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with judge_server(always(completion(opinion_json()))) as other:
        moved = Reply(b"", status=status, headers={"Location": f"{other.url}/chat/completions"})
        with judge_server(always(moved)) as server:
            assert failure(server.url).code == "judge_refused"
        assert other.received == []


def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with judge_server(always(completion(opinion_json()))) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("all_proxy", proxy.url)
        with judge_server(always(completion(opinion_json()))) as server:
            asked(server.url)
            assert len(server.received) == 1
        assert proxy.received == []


def test_a_slow_judge_is_not_waited_for_and_not_asked_again() -> None:
    release = threading.Event()
    slow = Reply(completion(opinion_json()).body, after=release)
    with judge_server(always(slow)) as server:
        try:
            assert failure(server.url, timeout_s=0.3).code == "judge_timeout"
            assert len(server.received) == 1
        finally:
            release.set()


@pytest.fixture
def trickle() -> Iterator[str]:
    """A server that goes on sending a little, faster than any single read would time out."""
    listening = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n")
            try:
                while not stop.wait(0.05):
                    connection.sendall(b" ")
            except OSError:
                return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    stop.set()
    thread.join()
    listening.close()


def test_the_time_is_for_the_whole_answer(trickle: str) -> None:
    before_s = time.monotonic()
    assert failure(trickle, timeout_s=0.5).code == "judge_timeout"
    assert time.monotonic() - before_s < 10


def test_nobody_listening_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = failure(f"http://127.0.0.1:{port}/v1")
    assert error.code == "judge_unreachable"
    assert str(port) in error.message


def test_what_speaks_no_http_is_no_judge() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            for _ in range(2):
                connection, _ = listening.accept()
                with connection:
                    connection.recv(65_536)
                    connection.sendall(b"SSH-2.0-nothing\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        assert failure(f"http://127.0.0.1:{listening.getsockname()[1]}").code == "judge_answer"
        thread.join()


@pytest.mark.parametrize(
    ("url", "host", "port", "path", "is_loopback"),
    [
        ("http://127.0.0.1:8080/v1", "127.0.0.1", 8080, "/v1/chat/completions", True),
        ("http://localhost/v1/", "localhost", 80, "/v1/chat/completions", True),
        ("http://[::1]:9", "::1", 9, "/chat/completions", True),
        ("https://x.example/v1/chat/completions", "x.example", 443, "/v1/chat/completions", False),
        ("http://192.168.1.7:11434/v1", "192.168.1.7", 11434, "/v1/chat/completions", False),
        ("http://127.0.0.1.x.example", "127.0.0.1.x.example", 80, "/chat/completions", False),
        ("http://localhost.x.example", "localhost.x.example", 80, "/chat/completions", False),
    ],
)
def test_where_a_url_leads(url: str, host: str, port: int, path: str, is_loopback: bool) -> None:
    endpoint = endpoint_from(url)
    assert (endpoint.host, endpoint.port, endpoint.path) == (host, port, path)
    assert endpoint.is_loopback is is_loopback


@pytest.mark.parametrize(
    "url",
    [
        "127.0.0.1:8080",
        "ftp://127.0.0.1",
        "http://",
        "http://me:secret@127.0.0.1",
        "http://127.0.0.1/v1?key=secret",
        "http://127.0.0.1/v1#secret",
        "http://127.0.0.1:port",
        "http://[::1",
        "http://127.0.0.1/secret path",
        f"http://{'x' * 80}.example",
    ],
)
def test_a_url_that_makes_no_sense_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        OpenAiJudge(url, "tiny", 5.0)
    assert "secret" not in str(caught.value)


def test_a_key_does_not_travel_unencrypted() -> None:
    with pytest.raises(UsageError, match="unencrypted"):
        OpenAiJudge("http://judge.example/v1", "tiny", 5.0, "JUDGE_KEY", KEY)
    assert OpenAiJudge("https://judge.example/v1", "tiny", 5.0, "JUDGE_KEY", KEY).host


def test_no_time_at_all_is_refused() -> None:
    with pytest.raises(UsageError, match="timeout_s"):
        OpenAiJudge("http://127.0.0.1", "tiny", 0.0)

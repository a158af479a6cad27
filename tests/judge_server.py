"""A chat-completions server on this machine, real HTTP, whose answers a test decides."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Reply:
    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    after: threading.Event | None = None
    """Nothing is sent before this is set."""


@dataclass(frozen=True, slots=True)
class Received:
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def material(self) -> dict[str, Any]:
        """What the judge was given to judge."""
        value: dict[str, Any] = json.loads(self.body["messages"][-1]["content"])
        return value


Answer = Callable[[Received], Reply]


@dataclass(frozen=True, slots=True)
class JudgeServer:
    url: str
    received: list[Received]


def completion(content: str) -> Reply:
    """A chat completion with this message."""
    return Reply(json.dumps({"choices": [{"message": {"content": content}}]}).encode())


def opinion_json(**changes: object) -> str:
    value = {
        "relation": "consistent",
        "confidence": 0.9,
        "earlier_quote": "seven years",
        "later_quote": "three years",
        "reason": "Different bakeries.",
    }
    return json.dumps(value | changes)


def always(*replies: Reply) -> Answer:
    """These replies in turn, the last one for ever."""
    left = list(replies)
    return lambda received: left.pop(0) if len(left) > 1 else left[0]


@contextmanager
def judge_server(answer: Answer) -> Iterator[JudgeServer]:
    received: list[Received] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            one = Received(self.path, dict(self.headers), json.loads(self.rfile.read(length)))
            received.append(one)
            reply = answer(one)
            if reply.after is not None:
                reply.after.wait(30)
            try:
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(reply.body)
            except (BrokenPipeError, ConnectionResetError):
                pass  # the other side gave up, as a test wants it to

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - its name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield JudgeServer(f"http://127.0.0.1:{server.server_port}/v1", received)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

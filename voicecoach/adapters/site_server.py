"""The local site over HTTP: on 127.0.0.1 alone, until Ctrl-C. Nothing is written to any log."""

import contextlib
import signal
import socket
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from voicecoach.adapters.site_guard import LOOPBACK, Keys, SiteGuard
from voicecoach.errors import UsageError
from voicecoach.ports.site import (
    Document,
    Named,
    Route,
    SeeOther,
    SiteProblems,
    SiteRequest,
    SiteResponse,
    SoundFile,
)

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

MOST_SENT_BYTES = 1_000_000
"""A form with every word of a long answer takes a tenth of it."""
CLOSING_S = 1
"""Sound that is still being fetched is not waited for longer."""
SOUND_TYPES = {
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".opus": "audio/ogg",
    ".ogg": "audio/ogg",
}


class SiteServer:
    """Holds its port from the beginning, so that the address is right before anybody asks."""

    def __init__(
        self, routes: Sequence[Route], problems: SiteProblems, port: int | None = None
    ) -> None:
        """Raises UsageError when the port is taken; None takes a free one."""
        self._socket = _bound(port)
        self._keys = Keys(self._socket.getsockname()[1])
        self._app = site_app(routes, problems, self._keys)

    @property
    def port(self) -> int:
        return self._keys.port

    @property
    def first_address(self) -> str:
        """With the key of this run in it."""
        return self._keys.first_address

    def serve(self, announce: Callable[[], None]) -> None:
        """Answer until Ctrl-C or SIGTERM, and then return.

        `announce` tells the address; from then on the end is a good one, whenever it comes.
        """
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            with contextlib.suppress(KeyboardInterrupt):
                announce()
                self._run()
        finally:
            signal.signal(signal.SIGTERM, before)
            self._socket.close()

    def _run(self) -> None:
        import uvicorn

        config = uvicorn.Config(
            self._app,
            lifespan="off",
            ws="none",
            http="h11",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=CLOSING_S,
        )
        uvicorn.Server(config).run(sockets=[self._socket])


def site_app(routes: Sequence[Route], problems: SiteProblems, keys: Keys) -> "ASGIApp":
    """The whole site as an ASGI application, guard included."""
    from starlette.applications import Starlette
    from starlette.routing import Route as Served

    async def nothing_there(_request: "Request", _error: Exception) -> "Response":
        return _response(problems.nothing_there())

    site = Starlette(
        routes=[
            Served(each.pattern, _endpoint(each, problems), methods=[each.method])
            for each in routes
        ],
        exception_handlers={404: nothing_there, 405: nothing_there},
    )
    open_paths = frozenset(each.pattern for each in routes if each.is_open)
    return SiteGuard(site, keys, problems, open_paths)


def _endpoint(route: Route, problems: SiteProblems) -> "Callable[[Request], Awaitable[Response]]":
    from starlette.concurrency import run_in_threadpool

    async def answered(request: "Request") -> "Response":
        try:
            asked = SiteRequest(
                {name: str(value) for name, value in request.path_params.items()},
                _named(request.scope["query_string"]),
                _named(await _body(request)) if route.method == "POST" else {},
            )
            response = await run_in_threadpool(route.answer, asked)
            return _response(response)
        except Exception as error:  # noqa: BLE001 - a page for everything; its text is never logged
            return _response(problems.told(error))

    return answered


async def _body(request: "Request") -> bytes:
    """What was sent; read by ourselves, because Starlette's forms ask for one more library."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MOST_SENT_BYTES:
            raise UsageError(
                "That is more than this page can take at once.",
                code="too_much_sent",
                hint="Shorten it, or do it in several steps.",
            )
    return bytes(body)


def _named(encoded: bytes) -> Named:
    named: dict[str, tuple[str, ...]] = {}
    pairs = parse_qsl(encoded.decode("ascii", "replace"), keep_blank_values=True, errors="replace")
    for name, value in pairs:
        named[name] = (*named.get(name, ()), value.replace("\r\n", "\n"))
    return named


def _response(given: SiteResponse) -> "Response":
    from starlette.responses import FileResponse, RedirectResponse, Response

    match given:
        case Document():
            return Response(
                given.text.encode("utf-8", "replace"), given.status, None, given.media_type
            )
        case SeeOther():
            return RedirectResponse(given.address, status_code=303)
        case SoundFile():
            media_type = SOUND_TYPES.get(given.path.suffix.lower(), "application/octet-stream")
            return FileResponse(given.path, media_type=media_type)


def _bound(port: int | None) -> socket.socket:
    """A listening socket: who asks early waits, and is not sent away."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        bound.bind((LOOPBACK, port or 0))
        bound.listen()
    except OSError as error:
        bound.close()
        raise UsageError(
            f"Port {port} cannot be used: {error.strerror or 'the system refused'}.",
            code="port_taken",
            hint="Leave out --port to take a free one.",
        ) from error
    return bound

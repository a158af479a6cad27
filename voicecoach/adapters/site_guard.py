"""Who may ask the local site: whoever has the address of this run, at this machine.

Checked in this order, for every request:

1. *Host* names this machine and port: a name that was bent to 127.0.0.1 (DNS rebinding) does not.
2. The key in the first address is turned into a cookie that no script and no other site gets.
3. *Sec-Fetch-Site* and *Origin*: what changes something comes from the site itself. Pages of other
   programs at this machine share our cookies, whatever their port, but not our origin.

The pages ask for `no-referrer`, under which browsers send `Origin: null` with their own forms; that
is taken only along with `Sec-Fetch-Site: same-origin`, which no page can forge.
"""

import hmac
import secrets
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from voicecoach.ports.site import SiteProblems

if TYPE_CHECKING:
    from starlette.datastructures import Headers
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = "127.0.0.1"
TOKEN_BYTES = 32

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; media-src 'self'; "
        "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Sent with everything."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The secrets of one run; neither is ever logged."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES), repr=False)
    """Stands in the first address."""
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES), repr=False)

    @property
    def cookie_name(self) -> str:
        """Of its own for each port: cookies of one machine are shared by all of them."""
        return f"voicecoach-{self.port}"

    @property
    def hosts(self) -> frozenset[str]:
        return frozenset({f"{LOOPBACK}:{self.port}", f"localhost:{self.port}"})

    @property
    def first_address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}/?token={self.token}"


class SiteGuard:
    """ASGI middleware around the site."""

    def __init__(
        self, site: "ASGIApp", keys: Keys, problems: SiteProblems, open_paths: frozenset[str]
    ) -> None:
        self._site = site
        self._keys = keys
        self._problems = problems
        self._open_paths = open_paths

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        if scope["type"] != "http":
            await self._site(scope, receive, send)
            return
        refusal = self._response_instead(scope)
        await (refusal or self._site)(scope, receive, _with_headers(send))

    def _response_instead(self, scope: "Scope") -> "Response | None":
        """None for a request that may be answered."""
        from starlette.datastructures import Headers, QueryParams
        from starlette.responses import HTMLResponse

        headers = Headers(scope=scope)
        if headers.get("host") not in self._keys.hosts:
            return HTMLResponse(self._problems.refused().text, 403)
        given = QueryParams(scope["query_string"]).get("token")
        if given is not None and scope["path"] == "/":
            if _same(given, self._keys.token):
                return self._let_in()
            return HTMLResponse(self._problems.not_let_in().text, 403)
        if scope["path"] in self._open_paths:
            return None
        if not _same(_cookie(headers, self._keys.cookie_name), self._keys.cookie):
            return HTMLResponse(self._problems.not_let_in().text, 403)
        if not _comes_from_here(scope["method"], headers):
            return HTMLResponse(self._problems.refused().text, 403)
        return None

    def _let_in(self) -> "Response":
        """Without the key in the address from here on: it is not to stand in the history."""
        from starlette.responses import RedirectResponse

        response = RedirectResponse("/", status_code=303)
        response.set_cookie(
            self._keys.cookie_name, self._keys.cookie, path="/", httponly=True, samesite="strict"
        )
        return response


def _comes_from_here(method: str, headers: "Headers") -> bool:
    site = headers.get("sec-fetch-site")
    if method in {"GET", "HEAD"}:
        is_visit = headers.get("sec-fetch-dest") == "document"
        return site in {None, "same-origin", "none"} or is_visit
    origin = headers.get("origin")
    if site is not None:
        own = {None, "null", f"http://{headers['host']}"}
        return site == "same-origin" and origin in own
    return origin == f"http://{headers['host']}"


def _cookie(headers: "Headers", name: str) -> str:
    try:
        cookies = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return ""
    return cookies[name].value if name in cookies else ""


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8"), other.encode("utf-8"))


def _with_headers(send: "Send") -> "Send":
    async def sent(message: "Message") -> None:
        if message["type"] == "http.response.start":
            added = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
            message["headers"] = [*message.get("headers", ()), *added]
        await send(message)

    return sent

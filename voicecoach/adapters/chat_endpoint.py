"""One POST to a chat-completions server: bounded in time and size, direct, never redirected.

No proxy is used, whatever the environment says: text goes to the host that was named or nowhere.
"""

import http.client
import ssl
import time
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from voicecoach.errors import JudgeError, UsageError

COMPLETIONS = "/chat/completions"
LARGEST_ANSWER_BYTES = 65_536
_READ_BYTES = 8_192
_URL_HINT = 'Write it like url = "http://127.0.0.1:8080/v1" under [judge].'

UNREACHABLE = "judge_unreachable"
TIMED_OUT = "judge_timeout"
REFUSED = "judge_refused"
FAILED = "judge_server_failed"
BAD_ANSWER = "judge_answer"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the judge listens."""

    is_encrypted: bool
    host: str
    port: int
    path: str

    @property
    def is_loopback(self) -> bool:
        """Whether text sent there stays on this machine."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


def endpoint_from(url: str) -> Endpoint:
    """Read a base address or the whole one; raises UsageError, which does not repeat it."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError as error:
        raise _bad_url("it cannot be read as an address") from error
    _refuse_unusable(parts, host)
    is_encrypted = parts.scheme == "https"
    path = parts.path.rstrip("/").removesuffix(COMPLETIONS) + COMPLETIONS
    return Endpoint(is_encrypted, host, port or (443 if is_encrypted else 80), path)


def _refuse_unusable(parts: SplitResult, host: str) -> None:
    if parts.scheme not in {"http", "https"} or not host:
        raise _bad_url("it must begin with http:// or https:// and name a host")
    if parts.username is not None or parts.password is not None:
        raise _bad_url("it must not hold a name or password")
    if parts.query or parts.fragment:
        raise _bad_url("it must end with its path")
    if not (parts.path.isascii() and parts.path.isprintable()) or " " in parts.path:
        raise _bad_url("its path has characters that must be written as %XX")


def _bad_url(problem: str) -> UsageError:
    return UsageError(
        f"The judge's url is not usable: {problem}.", code="bad_judge_url", hint=_URL_HINT
    )


def post(endpoint: Endpoint, body: bytes, key: str | None, deadline_s: float) -> bytes:
    """Send JSON and return the body of a 200 answer; `deadline_s` is of time.monotonic().

    Raises JudgeError, whose code says what happened.
    """
    connection = _connection(endpoint, deadline_s)
    try:
        return _exchange(connection, endpoint, body, _headers(key), deadline_s)
    except TimeoutError as error:
        raise _too_slow(endpoint) from error
    except http.client.HTTPException as error:
        raise JudgeError(
            f"What answers at {endpoint.host} does not speak HTTP.",
            code=BAD_ANSWER,
            hint="Check host and port of url under [judge].",
        ) from error
    except OSError as error:
        raise JudgeError(
            f"The judge at {endpoint.host}, port {endpoint.port}, cannot be reached.",
            code=UNREACHABLE,
            hint="Start its server, or correct url under [judge].",
        ) from error
    finally:
        connection.close()


def _connection(endpoint: Endpoint, deadline_s: float) -> http.client.HTTPConnection:
    left_s = _left_s(endpoint, deadline_s)
    if endpoint.is_encrypted:
        return http.client.HTTPSConnection(
            endpoint.host, endpoint.port, timeout=left_s, context=ssl.create_default_context()
        )
    return http.client.HTTPConnection(endpoint.host, endpoint.port, timeout=left_s)


def _headers(key: str | None) -> dict[str, str]:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    return headers if key is None else {**headers, "Authorization": f"Bearer {key}"}


def _exchange(
    connection: http.client.HTTPConnection,
    endpoint: Endpoint,
    body: bytes,
    headers: dict[str, str],
    deadline_s: float,
) -> bytes:
    connection.connect()
    socket = connection.sock
    socket.settimeout(_left_s(endpoint, deadline_s))
    connection.request("POST", endpoint.path, body, headers)
    answer = bytearray()
    with connection.getresponse() as response:
        _refuse_status(response.status, endpoint)
        while len(answer) <= LARGEST_ANSWER_BYTES:
            socket.settimeout(_left_s(endpoint, deadline_s))
            piece = response.read1(_READ_BYTES)
            if not piece:
                return bytes(answer)
            answer += piece
    raise JudgeError(
        f"The judge at {endpoint.host} answered more than {LARGEST_ANSWER_BYTES} bytes.",
        code=BAD_ANSWER,
        hint="Check that url under [judge] names a chat-completions server.",
    )


def _refuse_status(status: int, endpoint: Endpoint) -> None:
    if status == http.client.OK:
        return
    if http.client.MULTIPLE_CHOICES <= status < http.client.BAD_REQUEST:
        raise JudgeError(
            f"{endpoint.host} wants the judge's question sent elsewhere, which is not done.",
            code=REFUSED,
            hint="Name the final address as url under [judge].",
        )
    if status >= http.client.INTERNAL_SERVER_ERROR:
        raise JudgeError(
            f"The judge at {endpoint.host} failed (HTTP {status}).",
            code=FAILED,
            hint="Look at what its server prints.",
        )
    raise JudgeError(
        f"The judge at {endpoint.host} refused the question (HTTP {status}).",
        code=REFUSED,
        hint="Check url, model and key_variable under [judge].",
    )


def _left_s(endpoint: Endpoint, deadline_s: float) -> float:
    left_s = deadline_s - time.monotonic()
    if left_s <= 0:
        raise _too_slow(endpoint)
    return left_s


def _too_slow(endpoint: Endpoint) -> JudgeError:
    return JudgeError(
        f"The judge at {endpoint.host} took too long.",
        code=TIMED_OUT,
        hint="Raise timeout_s under [judge], or use a smaller model.",
    )

"""`voicecoach review --serve` as a program of its own, and a visitor who speaks plain HTTP."""

import http.client
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

WITHIN_S = 20.0


@dataclass(frozen=True, slots=True)
class Given:
    """What the site gave back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


@dataclass(frozen=True, slots=True)
class LocalSite:
    process: "subprocess.Popen[str]"
    first_address: str
    port: int

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def first_path(self) -> str:
        return self.first_address.removeprefix(self.base)

    def ask(
        self,
        path: str,
        method: str = "GET",
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Given:
        """One request with these headers and no other (but Host, unless it is given)."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=WITHIN_S)
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            named = {name.lower(): value for name, value in response.getheaders()}
            return Given(response.status, named, response.read())
        finally:
            connection.close()

    def let_in(self) -> "Visitor":
        cookie = self.ask(self.first_path).headers["set-cookie"].partition(";")[0]
        return Visitor(self, cookie)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody with the cookie of this run, whose browser sends what browsers send."""

    site: LocalSite
    cookie: str

    def get(self, path: str, **headers: str) -> Given:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.site.ask(path, headers={"Cookie": self.cookie, **named})

    def post(self, path: str, form: Mapping[str, str], **headers: str) -> Given:
        named = {
            "Cookie": self.cookie,
            "Content-Type": "application/x-www-form-urlencoded",
            "Origin": "null",
            "Sec-Fetch-Site": "same-origin",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        sent = {name: value for name, value in named.items() if value}
        return self.site.ask(path, "POST", urlencode(form), sent)


@contextmanager
def running_site(home: Path, *options: str) -> Iterator[LocalSite]:
    """Start it, and end it with Ctrl-C; it has to go well."""
    command = [sys.executable, "-m", "voicecoach", "review", "--serve", "--no-open", "--json"]
    process = subprocess.Popen(
        [*command, *options],
        env=os.environ | {"VOICECOACH_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, process.communicate(timeout=WITHIN_S)
        started = json.loads(line)
        yield LocalSite(process, started["url"], started["port"])
    finally:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=WITHIN_S)
    assert (process.returncode, out, err) == (0, "", "")

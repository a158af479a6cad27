"""The local site over HTTP: who is let in, what is given, what is refused."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.integration.commands import run_program
from tests.local_site import LocalSite, Visitor, running_site
from tests.rich_session import RichSession, store_rich_session
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.review.site_text import NO_BROWSER, SERVING, STOPPED

HOSTS = [
    "evil.example",
    "127.0.0.1",
    "127.0.0.1:1",
    "127.0.0.1.evil.example:{port}",
    "[::1]:{port}",
]


@dataclass(frozen=True, slots=True)
class Served:
    site: LocalSite
    visitor: Visitor
    session: RichSession
    home: Path

    @property
    def page(self) -> str:
        return f"/sessions/{self.session.session_id}"

    @property
    def sound(self) -> str:
        return f"{self.page}/sound/{self.session.answer_ids[1]}"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    home = tmp_path_factory.mktemp("home")
    with closing(SqliteStore(home / "data")) as store:
        session = store_rich_session(store)
    with running_site(home) as site:
        yield Served(site, site.let_in(), session, home)


def test_the_key_becomes_a_cookie_no_script_and_no_other_site_gets(served: Served) -> None:
    given = served.site.ask(served.site.first_path)
    assert (given.status, given.headers["location"]) == (303, "/")
    cookie = given.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert served.site.first_path.rpartition("=")[2] not in cookie


@pytest.mark.parametrize("path", ["/", "/?token=wrong", "/search?q=loss", "{page}", "{sound}"])
def test_nobody_without_the_key_is_let_in(served: Served, path: str) -> None:
    asked = path.format(page=served.page, sound=served.sound)
    given = served.site.ask(asked)
    assert given.status == 403
    assert "address that was printed" in given.text
    assert "set-cookie" not in given.headers
    assert served.session.session_id not in given.text


def test_a_wrong_cookie_opens_nothing(served: Served) -> None:
    name = served.visitor.cookie.partition("=")[0]
    assert served.site.ask("/", headers={"Cookie": f"{name}=guess"}).status == 403
    assert served.site.ask("/", headers={"Cookie": "\x7f;;=;"}).status == 403


@pytest.mark.parametrize("host", HOSTS)
def test_another_name_for_this_machine_is_refused(served: Served, host: str) -> None:
    given = served.visitor.get("/", Host=host.format(port=served.site.port))
    assert given.status == 403
    first = served.site.ask(served.site.first_path, headers={"Host": host})
    assert (first.status, "set-cookie" in first.headers) == (403, False)


def test_it_listens_at_one_address_alone(served: Served) -> None:
    """A server that listens everywhere would answer at 127.0.0.2, too."""
    with pytest.raises(OSError, match=r"\w"):
        socket.create_connection(("127.0.0.2", served.site.port), timeout=2).close()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example", "Sec_Fetch_Site": "cross-site"},
        {"Origin": "null", "Sec_Fetch_Site": "cross-site"},
        {"Origin": "http://127.0.0.1:1", "Sec_Fetch_Site": "same-site"},
        {"Origin": "http://evil.example", "Sec_Fetch_Site": "same-origin"},
        {"Origin": "null", "Sec_Fetch_Site": ""},
        {"Origin": "", "Sec_Fetch_Site": ""},
    ],
)
def test_a_form_of_another_page_changes_nothing(served: Served, headers: dict[str, str]) -> None:
    given = served.visitor.post("/warnings/1/decide", {"decision": "dismissed"}, **headers)
    assert given.status == 403
    assert "Dismissed" not in served.visitor.get(served.page).text


def test_a_page_of_another_port_embeds_nothing(served: Served) -> None:
    assert served.visitor.get(served.sound, Sec_Fetch_Site="same-site").status == 403
    assert served.visitor.get(served.sound, Sec_Fetch_Site="same-origin").status == 200


def test_what_is_decided_is_stored_and_taken_back(served: Served) -> None:
    form = {"decision": "both_true", "why": "two jobs <b>"}
    given = served.visitor.post("/warnings/1/decide", form)
    assert (given.status, given.headers["location"]) == (303, f"{served.page}#warning-1")
    assert "both are true (two jobs &lt;b&gt;)" in served.visitor.get(served.page).text
    listed = run_program(served.home, "claims", "warnings", "--all").stdout
    assert "both are true (two jobs <b>)" in " ".join(listed.split())
    assert served.visitor.post("/warnings/1/undo", {}).status == 303
    assert "both are true" not in served.visitor.get(served.page).text


def test_a_browser_without_fetch_metadata_may_decide(served: Served) -> None:
    told = {"Origin": served.site.base, "Sec_Fetch_Site": ""}
    given = served.visitor.post("/warnings/2/decide", {"decision": "dismissed"}, **told)
    assert given.status == 303
    assert served.visitor.post("/warnings/2/undo", {}, **told).status == 303


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/warnings/1/decide", {}, 400),
        ("/warnings/1/decide", {"decision": "right nobody"}, 400),
        ("/warnings/99/decide", {"decision": "dismissed"}, 404),
        ("/warnings/99/undo", {}, 404),
        ("/warnings/1/undo", {}, 400),
        ("/warnings/x/undo", {}, 404),
        ("/", {}, 404),
    ],
)
def test_what_makes_no_sense_is_told_kindly(
    served: Served, path: str, form: dict[str, str], status: int
) -> None:
    given = served.visitor.post(path, form)
    assert given.status == status
    assert "<h1>" in given.text
    assert "Traceback" not in given.text


@pytest.mark.parametrize(
    "path",
    ["/nowhere", "/sessions/1999-01-01-1", "{page}/sound/9999", "/sessions/%3Cscript%3E", "/..%2f"],
)
def test_what_is_not_there_is_told_kindly(served: Served, path: str) -> None:
    given = served.visitor.get(path.format(page=served.page))
    assert given.status == 404
    assert "<h1>There is no such page</h1>" in given.text
    assert "<script>" not in given.text


def test_too_long_a_form_is_refused(served: Served) -> None:
    given = served.visitor.post("/warnings/1/decide", {"why": "x" * 1_100_000})
    assert given.status == 400


def test_sound_comes_in_parts(served: Served) -> None:
    whole = served.visitor.get(served.sound)
    assert (whole.status, whole.headers["content-type"]) == (200, "audio/wav")
    assert whole.headers["accept-ranges"] == "bytes"
    part = served.visitor.get(served.sound, Range="bytes=1000-1999")
    assert part.status == 206
    assert part.headers["content-range"] == f"bytes 1000-1999/{len(whole.body)}"
    assert part.body == whole.body[1000:2000]
    tail = served.visitor.get(served.sound, Range="bytes=-10")
    assert tail.body == whole.body[-10:]
    assert served.visitor.get(served.sound, Range="bytes=99999999-").status == 416
    assert served.visitor.get(served.sound, Range="lines=1-2").status == 400


@pytest.mark.parametrize("path", ["/", "{page}", "{sound}", "/site.css", "/site.js", "/nowhere"])
def test_everything_is_private_and_locked_down(served: Served, path: str) -> None:
    headers = served.visitor.get(path.format(page=served.page, sound=served.sound)).headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in policy
    assert [name for name in headers if name.startswith("access-control")] == []
    assert "server" not in headers


def test_the_page_asks_for_nothing_of_other_places(served: Served) -> None:
    text = served.visitor.get(served.page).text
    assert "http:" not in text
    assert "https:" not in text
    assert "data:" not in text
    assert "&lt;script&gt;document.title=" in text


def test_a_session_going_on_is_shown_and_left_alone(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "data")) as store:
        session = store_rich_session(store)
        with store._database.transaction() as connection:
            connection.execute(
                "UPDATE sessions SET state = 'open' WHERE id = ?", (session.session_id,)
            )
        assert store._locks.take(session.session_id)
        with running_site(tmp_path) as site:
            visitor = site.let_in()
            assert "going on" in visitor.get("/").text
            page = visitor.get(f"/sessions/{session.session_id}").text
            assert "This session is going on" in page
            assert "<form method=" not in page
            given = visitor.post("/warnings/1/decide", {"decision": "dismissed"})
            assert (given.status, "is going on right now" in given.text) == (409, True)
            answer = f"/sessions/{session.session_id}/answers/{session.answer_ids[1]}"
            assert "change it when it is over" in visitor.get(answer).text
            for action in ("correct", "redact", "take-back"):
                form = {"words": "cold store", "written": "x", "back_to": "1", "sure": "yes"}
                assert visitor.post(f"{answer}/{action}", form).status == 409
    with closing(SqliteStore(tmp_path / "data")) as store:
        assert all(each.is_open for each in store.findings())


def test_words_are_found_and_lead_to_their_sound(served: Served) -> None:
    text = served.visitor.get("/search?q=%22cold+store%22").text
    assert "2 texts found" in text
    assert "<mark>cold store</mark>" in text
    story = served.session.answer_ids[1]
    at_ms = served.session.story.words[5].start_ms
    assert served.session.story.words[5].text == "cold"
    assert f'href="{served.page}?hear={at_ms}#answer-{story}"' in text
    assert f"/sound/{story}#t={at_ms / 1000}," in text


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("q=", 'Words in "quotes"'),
        ("q=zebra", "Nothing was found"),
        ("q=logistics&employer=other", "Nothing was found"),
        ("q=logistics&since=2030-01-01", "Nothing was found"),
        ("q=logistics&until=2030-01-01&question=whom", "2 texts found"),
        ("q=%3Cscript%3E", "&lt;script&gt;"),
    ],
)
def test_a_search_tells_what_it_found(served: Served, query: str, told: str) -> None:
    given = served.visitor.get(f"/search?{query}")
    assert (given.status, told in given.text) == (200, True)
    assert "<script>" not in given.text


@pytest.mark.parametrize("query", ["q=x&since=yesterday", "q=...", "q=%22"])
def test_a_search_that_makes_no_sense_is_told_kindly(served: Served, query: str) -> None:
    assert served.visitor.get(f"/search?{query}").status == 400


def test_claims_stand_by_what_they_are_about(served: Served) -> None:
    text = served.visitor.get("/claims").text
    assert "How long it was (time): logistics" in text
    assert "7 years" in text
    narrow = served.visitor.get("/claims?kind=team&employer=acme").text
    assert "a dozen people" in narrow
    assert "7 years" not in narrow
    assert "No claim fits" in served.visitor.get("/claims?topic=zebra").text


def test_a_claim_leads_to_where_it_was_said(served: Served) -> None:
    answer_id = served.session.answer_ids[2]
    given = served.visitor.get(f"{served.page}/said/{answer_id}?from=4&to=10")
    assert given.status == 303
    assert given.headers["location"] == f"{served.page}?hear=1160#answer-{answer_id}"
    nowhere = served.visitor.get(f"{served.page}/said/{answer_id}?from=x&to=-1")
    assert nowhere.headers["location"] == f"{served.page}#answer-{answer_id}"


def test_every_answer_to_a_question_is_told_with_what_changed(served: Served) -> None:
    text = served.visitor.get("/history?q=years").text
    assert "2 answers, the first one first" in text
    assert "Does not fit, how long it was" in text
    assert "No answer to such a question yet" in served.visitor.get("/history?q=zebra").text


def test_progress_is_drawn_with_the_figures_behind_it(served: Served) -> None:
    text = served.visitor.get("/progress").text
    assert "5 answers in 2 sessions" in text
    assert '<figure class="chart" id="chart-' in text
    assert "<details><summary>The figures" in text
    assert "nothing to count here yet" in served.visitor.get("/progress?since=2030-01-01").text
    assert served.visitor.get("/progress?application=nobody").status == 404


@pytest.mark.parametrize("order", [("1", "2"), ("2", "1")])
def test_two_sessions_stand_side_by_side(served: Served, order: tuple[str, str]) -> None:
    ticked = "&".join(f"session=2026-11-25-{number}" for number in order)
    text = served.visitor.get(f"/compare?{ticked}").text
    assert "<del>five</del> <ins>7</ins>" in text
    assert "Only in 2026-11-25-2" in text


@pytest.mark.parametrize("ticked", ["", "session=2026-11-25-1", "session=2026-11-25-1&session=x"])
def test_one_session_is_not_compared(served: Served, ticked: str) -> None:
    assert served.visitor.get(f"/compare?{ticked}").status in {400, 404}


def test_all_warnings_stand_in_one_list(served: Served) -> None:
    text = served.visitor.get("/warnings").text
    assert "2 warnings open" in text
    assert text.count("<audio controls") == 3
    form = {"decision": "changed", "back": "/warnings"}
    given = served.visitor.post("/warnings/1/decide", form)
    assert given.headers["location"] == "/warnings#warning-1"
    assert "1 warning open" in served.visitor.get("/warnings").text
    assert served.visitor.post("/warnings/1/undo", {}).status == 303


def test_words_are_corrected_and_an_earlier_version_counts_again(served: Served) -> None:
    answer = f"{served.page}/answers/{served.session.answer_ids[0]}"
    form = {"words": "cold store", "written": "freezer <b>", "version": "1"}
    given = served.visitor.post(f"{answer}/correct", form)
    assert given.status == 303
    assert given.headers["location"].startswith(f"{served.page}?changed=")
    page = served.visitor.get(given.headers["location"].partition("#")[0]).text
    assert "Changed; what was there before is kept." in page
    assert "freezer" in page
    assert "version 2; the earlier ones are kept" in page
    assert "corrected by hand; this one counts" in served.visitor.get(answer).text
    assert served.visitor.post(f"{answer}/correct", form).status == 409
    back = served.visitor.post(f"{answer}/take-back", {"back_to": "1"})
    assert back.status == 303
    assert "freezer" not in served.visitor.get(served.page).text


def test_what_is_always_written_so_is_in_the_vocabulary(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "data")) as store:
        session = store_rich_session(store)
    with running_site(tmp_path) as site:
        answer = f"/sessions/{session.session_id}/answers/{session.answer_ids[1]}"
        form = {"first": "9", "end": "11", "written": "Harbour Straight", "always": "yes"}
        given = site.let_in().post(f"{answer}/correct", form)
        assert (given.status, "always=1" in given.headers["location"]) == (303, True)
        visitor = site.let_in()
        assert "Harbour Straight" in visitor.get("/vocabulary").text
        words = {"heard": "three <b>logistics", "written": "Shree Logistics"}
        assert visitor.post("/vocabulary", words).status == 303
        assert "three &lt;b&gt;logistics" in visitor.get("/vocabulary").text
        assert visitor.post("/vocabulary", {"heard": "the", "written": "a"}).status == 400
        assert visitor.post("/vocabulary/2/delete", {}).status == 303
        assert visitor.post("/vocabulary/2/delete", {}).status == 404
    with closing(SqliteStore(tmp_path / "data")) as store:
        assert [each.written for each in store.own_words()] == ["Harbour Straight"]


@pytest.mark.model
def test_a_recording_is_written_down_anew(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "data")) as store:
        session = store_rich_session(store)
    with running_site(tmp_path) as site:
        visitor = site.let_in()
        answer = f"/sessions/{session.session_id}/answers/{session.answer_ids[0]}"
        assert "Write it down anew" in visitor.get(answer).text
        assert visitor.post(f"{answer}/transcribe", {"engine": "elsewhere"}).status == 400
        given = visitor.post(f"{answer}/transcribe", {"engine": "whisper-tiny.en"})
        assert (given.status, "changed=" in given.headers["location"]) == (303, True)
        assert "Version 2" in visitor.get(answer).text


def test_a_passage_goes_only_once_somebody_is_sure(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "data")) as store:
        session = store_rich_session(store)
    with running_site(tmp_path) as site:
        visitor = site.let_in()
        answer = f"/sessions/{session.session_id}/answers/{session.answer_ids[1]}"
        form = {"words": "Harbor Street", "version": "1"}
        asked = visitor.post(f"{answer}/redact", form)
        assert asked.status == 200
        assert "Take this out for good?" in asked.text
        assert "and stay there" in asked.text
        assert "Harbor Street" in visitor.get(f"/sessions/{session.session_id}").text
        done = visitor.post(f"{answer}/redact", form | {"sure": "yes"})
        assert (done.status, "redacted=1" in done.headers["location"]) == (303, True)
        page = visitor.get(f"/sessions/{session.session_id}").text
        assert "[redacted]" in page
        assert "Harbor" not in page.replace("Harbor Street Warehouse", "")


@pytest.mark.parametrize(
    ("action", "form", "status"),
    [
        ("correct", {}, 400),
        ("correct", {"words": "zebra", "written": "x"}, 400),
        ("correct", {"first": "900", "end": "901", "written": "x"}, 400),
        ("correct", {"words": "problem", "written": "problem"}, 400),
        ("correct", {"words": "we", "written": "they"}, 400),
        ("redact", {"words": "zebra"}, 400),
        ("redact", {}, 400),
        ("take-back", {"back_to": "77"}, 404),
        ("take-back", {}, 404),
    ],
)
def test_a_change_that_makes_no_sense_changes_nothing(
    served: Served, action: str, form: dict[str, str], status: int
) -> None:
    answer = f"{served.page}/answers/{served.session.answer_ids[0]}"
    before = served.visitor.get(answer).text
    assert served.visitor.post(f"{answer}/{action}", form).status == status
    assert served.visitor.get(answer).text == before


def test_no_other_page_changes_words(served: Served) -> None:
    answer = f"{served.page}/answers/{served.session.answer_ids[0]}"
    told = {"Origin": "http://evil.example", "Sec_Fetch_Site": "cross-site"}
    form = {"words": "problem", "sure": "yes"}
    assert served.visitor.post(f"{answer}/redact", form, **told).status == 403
    assert served.visitor.get(f"{served.page}/answers/9999").status == 404


def test_many_ask_at_the_same_time(served: Served) -> None:
    connections = [http.client.HTTPConnection("127.0.0.1", served.site.port) for _ in range(12)]
    for connection in connections:
        connection.request("GET", served.page, headers={"Cookie": served.visitor.cookie})
    given = [connection.getresponse() for connection in connections]
    pages = {each.read() for each in given}
    for connection in connections:
        connection.close()
    assert [each.status for each in given] == [200] * 12
    assert len(pages) == 1


def test_a_port_that_is_taken_is_told(served: Served) -> None:
    done = run_program(
        served.home, "review", "--serve", "--no-open", "--port", str(served.site.port)
    )
    assert done.returncode == 2
    assert f"Port {served.site.port} cannot be used" in done.stderr
    assert "Leave out --port" in done.stderr


@pytest.mark.parametrize("ended_by", [signal.SIGINT, signal.SIGTERM])
def test_the_address_is_printed_and_it_ends_well(tmp_path: Path, ended_by: signal.Signals) -> None:
    no_screen = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    process = subprocess.Popen(
        [sys.executable, "-m", "voicecoach", "review", "--serve", "--open"],
        env=os.environ | no_screen | {"VOICECOACH_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[\w-]{43}", address)
    process.send_signal(ended_by)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (0, "")
    assert [each for each in err.splitlines() if each != NO_BROWSER] == [SERVING, STOPPED]


def test_it_shows_all_sessions_or_none(served: Served) -> None:
    done = run_program(served.home, "review", "2026-11-25-1", "--serve")
    assert done.returncode == 2
    assert "--serve shows all sessions" in done.stderr


def test_no_other_command_loads_the_server(served: Served) -> None:
    script = (
        "import sys\nfrom voicecoach.cli.app import run\nstatus = run()\n"
        "assert not {'starlette', 'uvicorn', 'anyio'} & set(sys.modules)\nsys.exit(status)"
    )
    done = run_program(served.home, "review", "--json", script=script)
    assert (done.returncode, done.stderr) == (0, "")

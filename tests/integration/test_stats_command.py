"""`voicecoach stats` as it is typed, on a real store in a home of its own."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.contract.test_store_search import say
from tests.stored_values import NOON, later
from voicecoach import compose
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK

Type = Callable[..., tuple[int, str, str]]
POSTING = """\
Warehouse Lead

We move parcels at night between nine towns by the sea, and look for somebody who takes the team of
our largest warehouse into its next season.

Requirements:
- Experience leading a warehouse team
- Fluent Portuguese
"""


def fill() -> str:
    with closing(compose.open_store()) as store:
        say(store, "I ran the night shift", at=NOON)
        return say(store, "I led a team of nine in a warehouse", at=later(86_400))


def test_without_answers_it_says_how_to_begin(typed: Type) -> None:
    status, out, err = typed("stats")
    assert (status, out) == (EXIT_OK, "")
    assert "There is nothing to count here yet" in err


def test_typed_answers_are_counted_and_not_measured(typed: Type) -> None:
    fill()
    status, out, _ = typed("stats")
    assert status == EXIT_OK
    assert "2 answers in 2 sessions on 2 days" in out
    assert "Time against target  not measured" in out
    assert "Question number 1?" in out


def test_since_and_json(typed: Type) -> None:
    fill()
    value = json.loads(typed("stats", "--since", "2026-11-26", "--json")[1])
    assert (value["answers"], value["sessions"], value["pace_wpm"]) == (1, 1, None)
    assert value["streak"]["days"] == ["2026-11-26"]
    assert value["length"]["not_measured"] == 1


def test_a_posting_is_told_requirement_by_requirement(typed: Type, tmp_path: Path) -> None:
    session_id = fill()
    posting = tmp_path / "posting.txt"
    posting.write_text(POSTING, encoding="utf-8")
    typed("applications", "add", "Acme")
    assert "Told in answers" not in typed("stats", "--application", "acme")[1]
    typed("sessions", "assign", session_id, "acme")
    assert typed("import", "posting", str(posting), "--yes", "--application", "acme")[0] == EXIT_OK
    _, out, err = typed("stats", "--application", "acme")
    assert "1 answer in 1 session on 1 day" in out
    assert "of 2 requirements" in out
    assert "Not told yet: Fluent Portuguese" in out
    assert "once its posting" not in err
    value = json.loads(typed("stats", "--application", "acme", "--json")[1])
    assert value["requirements"]["total"] == 2
    assert "Fluent Portuguese" in value["requirements"]["untold"]


def test_an_unknown_application_is_said(typed: Type) -> None:
    fill()
    assert typed("stats", "--application", "nobody")[0] == EXIT_BAD_DATA


def test_html_is_one_page_with_a_table_behind_each_chart(typed: Type, tmp_path: Path) -> None:
    fill()
    file = tmp_path / "progress.html"
    status, out, err = typed("stats", "--html", str(file))
    assert (status, out) == (EXIT_OK, "")
    assert "Written: progress.html" in err
    page = file.read_text(encoding="utf-8")
    assert page.count("<table") == page.count('role="img"') == 1
    assert "script-src &#39;none&#39;" in page
    status, out, _ = typed("stats", "--html", str(file), "--json")
    assert (status, json.loads(out)["bytes"]) == (EXIT_OK, file.stat().st_size)


def test_html_of_nothing_is_not_written(typed: Type, tmp_path: Path) -> None:
    status, _, err = typed("stats", "--html", str(tmp_path / "progress.html"))
    assert status == EXIT_BAD_DATA
    assert "There is nothing to count here yet" in err
    assert not (tmp_path / "progress.html").exists()

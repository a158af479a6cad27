"""import history and claims as they are typed, on a real store in a home of their own."""

import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.integration.commands import events_of, only, run_program
from voicecoach import compose
from voicecoach.adapters.sqlite_store import DATABASE_FILE
from voicecoach.core.claims.decisions import seal_of
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

Type = Callable[..., tuple[int, str, str]]

FIVE = {
    "text": "I kept bees for five years.",
    "question": "What is your experience?",
    "date": "2026-03-04",
    "source": "interview",
    "employer": "Acme",
    "round": 1,
}
SEVEN = {
    "text": "I have seven years of experience with bees.",
    "date": "2026-05-10",
    "source": "notes",
    "employer": "Orme & Sons",
}


def write_lines(folder: Path, *lines: dict[str, Any] | str) -> str:
    file = folder / "history.jsonl"
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    file.write_text(text, encoding="utf-8")
    return str(file)


def objects(output: str) -> list[dict[str, Any]]:
    values = [json.loads(line) for line in output.splitlines()]
    assert all(value["schema_version"] == 1 for value in values)
    return values


class TestImport:
    def test_what_does_not_fit_is_told_with_both_quotes(self, typed: Type, home: Path) -> None:
        status, out, err = typed("import", "history", write_lines(home, FIVE, SEVEN))
        assert status == EXIT_OK
        assert "Warning 1 (contradiction, high" in out
        assert (
            "Before (on 4 March 2026, interview, Acme, round 1): “I kept bees for five years”"
            in out
        )
        assert "Now (on 10 May 2026, notes, Orme & Sons): “I have seven years" in out
        assert out.endswith("Took in 2 statements; 1 warning.\n")
        assert "voicecoach claims resolve" in err

    def test_json_is_one_finding_a_line_and_a_summary(self, typed: Type, home: Path) -> None:
        file = write_lines(home, SEVEN, FIVE)
        status, out, _ = typed("import", "history", file, "--json")
        assert status == EXIT_OK
        finding, summary = objects(out)
        assert (finding["event"], finding["id"], finding["severity"]) == ("finding", 1, "high")
        assert (finding["level"], finding["kind"]) == ("contradiction", "duration")
        earlier = finding["earlier"]
        assert (earlier["source"], earlier["date"]) == ("interview", "2026-03-04")
        quoted = FIVE["text"]
        assert str(quoted)[earlier["start_char"] : earlier["end_char"]] == earlier["quote"]
        assert finding["later"]["value"]["low"] == 84.0
        assert summary == {
            "schema_version": 1,
            "event": "summary",
            "file": file,
            "added": 2,
            "known": 0,
            "bad": 0,
            "findings": 1,
            "dry_run": False,
        }

    def test_what_is_known_already_is_left_out(self, typed: Type, home: Path) -> None:
        typed("import", "history", write_lines(home, FIVE, SEVEN))
        _, out, _ = typed("import", "history", write_lines(home, FIVE, SEVEN, FIVE), "--json")
        (summary,) = objects(out)
        assert (summary["added"], summary["known"], summary["findings"]) == (0, 3, 0)

    def test_a_dry_run_compares_and_stores_nothing(self, typed: Type, home: Path) -> None:
        typed("import", "history", write_lines(home, FIVE))
        file = write_lines(home, SEVEN)
        _, out, _ = typed("import", "history", file, "--dry-run", "--json")
        finding, summary = objects(out)
        assert (finding["id"], summary["added"], summary["dry_run"]) == (None, 1, True)
        assert (
            "Would take in 1 statement; 1 warning."
            in typed("import", "history", file, "--dry-run")[1]
        )
        assert objects(typed("claims", "warnings", "--json")[1])[0]["warnings"] == []
        assert "seven" not in typed("claims", "list")[1]

    def test_bad_lines_are_named_and_the_others_taken_in(self, typed: Type, home: Path) -> None:
        file = write_lines(
            home, FIVE, {"text": "secret", "colour": 1}, "secret", "", '["secret"]',
            {"question": "secret"}, {"text": 7}, {"text": "secret", "date": "4 March"},
            {"text": "secret", "source": ["secret"]}, SEVEN,
        )  # fmt: skip
        status, out, err = typed("import", "history", file)
        assert status == EXIT_BAD_DATA
        assert "Took in 2 statements, 7 lines not read; 1 warning." in out
        assert 'Line 2: "colour" is not known here. Known: text, question,' in err
        assert "Line 3 is not JSON." in err
        assert "Line 5 is not an object." in err
        assert 'Line 6: "text" is missing or empty.' in err
        assert 'Line 7: "text" is not text.' in err
        assert 'Line 8: "date" is not a date like 2026-04-02.' in err
        assert 'Line 9: "source" is not text.' in err
        assert "secret" not in out + err

        *bad, summary = objects(typed("import", "history", file, "--json")[1])
        assert [each["line"] for each in bad] == [2, 3, 5, 6, 7, 8, 9]
        assert all(each["event"] == "bad_line" and each["error"] for each in bad)
        assert (summary["bad"], summary["known"]) == (7, 2)

    def test_stdin_is_read(self, typed: Type, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        raw = io.BytesIO(("\ufeff" + json.dumps(FIVE)).encode())
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(raw))
        assert typed("import", "history", "-")[1] == "Took in 1 statement; 0 warnings.\n"

    @pytest.mark.parametrize("lines", [(), ("", "  ")])
    def test_an_empty_file_says_what_is_wanted(
        self, typed: Type, home: Path, lines: tuple[str, ...]
    ) -> None:
        status, out, err = typed("import", "history", write_lines(home, *lines))
        assert (status, out) == (EXIT_BAD_DATA, "")
        assert '{"text": "…"}' in err

    def test_a_missing_file_is_one_sentence(self, typed: Type, home: Path) -> None:
        status, _, err = typed("import", "history", str(home / "nowhere.jsonl"))
        assert status == EXIT_BAD_DATA
        assert "cannot be read" in err

    def test_a_terminal_does_not_obey_what_was_said(self, typed: Type, home: Path) -> None:
        nasty = FIVE | {"text": "I kept \x1b[31mbees\x1b[0m for five years.", "source": "\x07"}
        out = typed("import", "history", write_lines(home, nasty, SEVEN))[1]
        out += typed("claims", "list")[1] + typed("claims", "warnings")[1]
        assert "five years" in out
        assert "\x1b" not in out
        assert "\x07" not in out


class TestList:
    @pytest.fixture(autouse=True)
    def taken_in(self, typed: Type, home: Path) -> None:
        typed("import", "history", write_lines(home, FIVE, SEVEN, {"text": "I run three shops."}))

    def test_values_of_one_subject_stand_together(self, typed: Type) -> None:
        status, out, err = typed("claims", "list")
        assert status == EXIT_OK
        bees = next(block for block in out.split("\n\n") if "bees" in block)
        assert bees.startswith("# How long it was")
        flat = " ".join(bees.split())
        assert "5 years: “I kept bees for five years” (4 March 2026, interview, Acme" in flat
        assert "7 years:" in flat
        assert "--kind skill" in err

    def test_json_has_every_claim_once_and_the_groups(self, typed: Type) -> None:
        (value,) = objects(typed("claims", "list", "--json")[1])
        claims = {claim["id"]: claim for claim in value["claims"]}
        named = [each for group in value["groups"] for each in group["claims"]]
        assert sorted(named) == sorted(claims)
        five = next(claim for claim in claims.values() if claim["date"] == "2026-03-04")
        assert (five["kind"], five["employer"], five["round"]) == ("duration", "Acme", "1")
        assert five["value"] == {"type": "duration", "low": 60.0, "high": 60.0, "unit": "months"}
        assert five["takes_part"] is True
        assert value["left_out"] > 0

    @pytest.mark.parametrize(
        ("options", "there", "not_there"),
        [
            (("--employer", "acme"), "five years", "seven years"),
            (("--kind", "count"), "three shops", "five years"),
            (("--topic", "bees"), "seven years", "three shops"),
        ],
    )
    def test_options_narrow_it(
        self, typed: Type, options: tuple[str, ...], there: str, not_there: str
    ) -> None:
        out = typed("claims", "list", *options)[1]
        assert there in out
        assert not_there not in out

    def test_nothing_found_is_said(self, typed: Type) -> None:
        status, out, err = typed("claims", "list", "--topic", "trombone")
        assert (status, out) == (EXIT_OK, "")
        assert "No claim fits" in err

    def test_one_claim_is_shown_whole_with_its_warnings(self, typed: Type) -> None:
        (value,) = objects(typed("claims", "list", "--employer", "acme", "--json")[1])
        (claim,) = value["claims"]
        out = typed("claims", "show", claim["id"])[1]
        assert "asked: What is your experience?" in out
        assert "> I kept bees for five years." in out
        assert "Warning 1" in out
        (shown,) = objects(typed("claims", "show", claim["id"][:6], "--json")[1])
        assert shown["claim"] == {**claim, "text": FIVE["text"]}
        assert [each["id"] for each in shown["warnings"]] == [1]

    def test_an_unknown_claim_says_where_ids_are(self, typed: Type) -> None:
        status, out, err = typed("claims", "show", "nothing")
        assert (status, out) == (EXIT_BAD_DATA, "")
        assert "voicecoach claims list" in err

    def test_changing_one_stored_value_changes_what_is_shown(self, typed: Type, home: Path) -> None:
        before = typed("claims", "list")[1]
        with sqlite3.connect(home / "data" / DATABASE_FILE) as connection:
            connection.execute(
                "UPDATE statements SET text = replace(text, 'five', 'six') WHERE kind = 'history'"
            )
        connection.close()
        after = typed("claims", "list")[1]
        assert "5 years:" in before
        assert "5 years:" not in after
        assert "6 years: “I kept bees for six years”" in " ".join(after.split())


class TestDeciding:
    @pytest.fixture(autouse=True)
    def taken_in(self, typed: Type, home: Path) -> None:
        typed("import", "history", write_lines(home, FIVE, SEVEN))

    def warnings(self, typed: Type, *options: str) -> list[dict[str, Any]]:
        (value,) = objects(typed("claims", "warnings", "--json", *options)[1])
        found: list[dict[str, Any]] = value["warnings"]
        return found

    @pytest.mark.parametrize(
        ("command", "choice", "which", "why"),
        [
            (("dismiss", "1"), "dismissed", None, None),
            (("resolve", "1", "--right", "later"), "right", "later", None),
            (("resolve", "1", "--misheard", "earlier"), "misheard", "earlier", None),
            (("resolve", "1", "--both-true", "two jobs"), "both_true", None, "two jobs"),
            (("resolve", "1", "--changed"), "changed", None, None),
        ],
    )
    def test_every_decision_is_kept_shown_and_undone(
        self, typed: Type, command: tuple[str, ...], choice: str, which: str | None, why: str | None
    ) -> None:
        status, out, _ = typed("claims", *command)
        assert status == EXIT_OK
        assert "voicecoach claims undo 1" in out
        assert self.warnings(typed) == []
        (warning,) = self.warnings(typed, "--all")
        assert warning["state"] == choice
        assert warning["resolution"]["which"] == which
        assert warning["resolution"]["why"] == why
        assert warning["resolution"]["decided_at_utc"]

        (undone,) = objects(typed("claims", "undo", "1", "--json")[1])
        assert (undone["warning"]["state"], undone["warning"]["resolution"]) == ("open", None)
        assert [each["id"] for each in self.warnings(typed)] == [1]

    def test_a_value_set_aside_is_marked_in_the_list(self, typed: Type) -> None:
        typed("claims", "resolve", "1", "--right", "later")
        (value,) = objects(typed("claims", "list", "--kind", "duration", "--json")[1])
        assert [(each["value"]["low"], each["takes_part"]) for each in value["claims"]] == [
            (60.0, False),
            (84.0, True),
        ]
        assert "set aside" in typed("claims", "list")[1]

    def test_other_warnings_about_that_value_are_settled_with_it(
        self, typed: Type, home: Path
    ) -> None:
        nine = {"text": "I kept bees for nine years.", "date": "2026-06-01"}
        typed("import", "history", write_lines(home, nine))
        about_five = [
            each["id"] for each in self.warnings(typed) if each["earlier"]["value"]["low"] == 60.0
        ]
        assert len(about_five) == 2
        (done,) = objects(typed("claims", "resolve", "1", "--misheard", "earlier", "--json")[1])
        assert [1, *done["settled_with_it"]] == about_five
        assert [each["earlier"]["value"]["low"] for each in self.warnings(typed)] == [84.0]
        typed("claims", "undo", "1")
        assert len(self.warnings(typed)) == 3

    def test_exactly_one_way_to_resolve_is_asked_for(self, typed: Type) -> None:
        for options in ((), ("--changed", "--right", "later"), ("--both-true", "")):
            status, _, err = typed("claims", "resolve", "1", *options)
            assert status == EXIT_USAGE
            assert "exactly one" in err
        assert len(self.warnings(typed)) == 1

    def test_what_is_not_there_is_one_sentence(self, typed: Type) -> None:
        status, _, err = typed("claims", "dismiss", "9")
        assert status == EXIT_BAD_DATA
        assert "There is no warning number 9." in err
        status, _, err = typed("claims", "undo", "1")
        assert status == EXIT_BAD_DATA
        assert "nothing to undo" in err

    def test_no_open_warning_is_said(self, typed: Type) -> None:
        typed("claims", "dismiss", "1")
        status, out, err = typed("claims", "warnings")
        assert (status, out) == (EXIT_OK, "")
        assert "No open warnings." in err


def test_the_reason_goes_with_the_last_words_it_is_about(home: Path) -> None:
    run_program(home, "import", "history", "-", typed=json.dumps(FIVE))
    (finding,) = practise(home, "I have seven years of experience with bees.")
    number, session_id = str(finding["id"]), finding["later"]["session_id"]
    run_program(home, "claims", "resolve", number, "--both-true", "Aunt Quillon's hives")
    run_program(home, "sessions", "delete", session_id, "--yes")
    stored = b"".join(each.read_bytes() for each in (home / "data").glob("voicecoach.db*"))
    assert b"five years" in stored
    assert b"seven years" not in stored
    assert b"Quillon" not in stored
    assert practise(home, "I have seven years of experience with bees.") == []


def practise(home: Path, answer: str) -> list[dict[str, Any]]:
    """One session with one typed answer, in a process of its own; the findings it raised."""
    done = run_program(
        home, "practice", "--text", "--voice", "none", "--questions", "1", "--json", typed=answer
    )
    assert done.returncode == EXIT_OK, done.stderr
    return only(events_of(done), "finding")


def test_a_warning_is_settled_between_sessions_and_opened_again(home: Path) -> None:
    """Taken in, told, resolved, not told any more, undone, told again; each a process."""
    done = run_program(home, "import", "history", "-", typed=json.dumps(FIVE))
    assert "Took in 1 statement" in done.stdout

    (first,) = practise(home, "I have seven years of experience with bees.")
    assert first["earlier"]["quote"] == "I kept bees for five years"
    assert first["earlier"]["employer"] == "Acme"
    assert first["state"] == "open"
    number = str(first["id"])
    session_id = first["later"]["session_id"]

    done = run_program(home, "claims", "resolve", number, "--right", "later", "--json")
    assert json.loads(done.stdout)["warning"]["state"] == "right"
    shown = run_program(home, "sessions", "show", session_id).stdout
    assert "No warnings, 1 settled" in shown
    assert "Settled: what you said later is right." in shown
    assert "0 warnings" in run_program(home, "sessions", "list").stdout

    assert practise(home, "I spent seven years with bees altogether.") == []
    (again,) = practise(home, "It was five years that I kept bees.")
    assert "seven years" in again["earlier"]["quote"]

    assert run_program(home, "claims", "undo", number).returncode == EXIT_OK
    assert "- 1 warning" in run_program(home, "review", session_id).stdout
    (told,) = practise(home, "All in all I spent seven years with bees.")
    assert "five years" in told["earlier"]["quote"]


class TestDecide:
    def a_list(self, home: Path, *entries: dict[str, Any]) -> str:
        file = home / "decisions.json"
        whole = {"schema_version": 1, "kind": "decisions", "session_id": "2026-11-25-1"}
        file.write_text(json.dumps(whole | {"decisions": entries}), encoding="utf-8")
        return str(file)

    def an_entry(self, number: int = 1) -> dict[str, Any]:
        with closing(compose.open_store()) as store:
            seal = seal_of(store.findings()[0].finding)
        return {"finding": number, "seal": seal, "choice": "right", "which": "later"}

    def test_decisions_of_a_page_are_carried_out(self, typed: Type, home: Path) -> None:
        typed("import", "history", write_lines(home, FIVE, SEVEN))
        listed = self.a_list(home, self.an_entry())
        status, out, err = typed("claims", "decide", listed, "--dry-run")
        assert (status, out) == (EXIT_OK, "Warning 1: Settled: what you said later is right.\n")
        assert "Nothing was stored" in err
        status, _, err = typed("claims", "decide", listed)
        assert (status, err) == (EXIT_OK, "1 decision carried out.\n")
        status, out, _ = typed("claims", "decide", listed)
        assert (status, out) == (EXIT_OK, "Warning 1 had been decided so already.\n")
        assert typed("claims", "warnings")[1] == ""

    def test_what_is_not_the_same_here_is_left_out(self, typed: Type, home: Path) -> None:
        typed("import", "history", write_lines(home, FIVE, SEVEN))
        changed = self.an_entry() | {"seal": "0123456789abcdef"}
        listed = self.a_list(home, self.an_entry(7), changed, {"finding": 1})
        status, out, err = typed("claims", "decide", listed)
        assert status == EXIT_BAD_DATA
        assert "Warning 7 is not known here" in out
        assert "Warning 1 does not quote the same words here" in out
        assert "Decision 3 of the list" in err
        assert "0 decisions carried out, 3 left out." in err
        status, out, _ = typed("claims", "decide", listed, "--json")
        (told,) = objects(out)
        assert status == EXIT_BAD_DATA
        assert [each["standing"] for each in told["decisions"]] == ["unknown", "changed"]
        assert [each["number"] for each in told["bad"]] == [3]

    def test_another_file_is_refused(self, typed: Type, home: Path) -> None:
        status, _, err = typed("claims", "decide", write_lines(home, FIVE))
        assert status == EXIT_BAD_DATA
        assert "Save the list of decisions" in err

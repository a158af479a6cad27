"""`check --judge`, `practice` and `doctor` with a judge behind real HTTP on this machine."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.integration.commands import events_of, only, run_program
from tests.judge_server import Answer, Reply, always, completion, judge_server, opinion_json
from voicecoach.cli.check import check
from voicecoach.compose.doctor import diagnose
from voicecoach.errors import EXIT_FINDINGS, EXIT_OK, UsageError

EARLIER = "I ran the bakery for seven years"
LATER = "I ran the bakery for three years"
QUESTION = {"question": "How do you like to work?"}
MODEL = "tiny"

RunCheck = Callable[..., Result]


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "earlier.txt", tmp_path / "later.txt"]
    for path, text in zip(paths, (EARLIER, LATER), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


@pytest.fixture
def run_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunCheck:
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path / "home"))

    def run(url: str, *arguments: str, timeout_s: float = 5.0) -> Result:
        monkeypatch.setenv("VOICECOACH_JUDGE_URL", url)
        monkeypatch.setenv("VOICECOACH_JUDGE_MODEL", MODEL)
        monkeypatch.setenv("VOICECOACH_JUDGE_TIMEOUT_S", str(timeout_s))
        return CliRunner().invoke(check, [*arguments, "--judge"], catch_exceptions=False)

    return run


def pairs_file(tmp_path: Path, *pairs: dict[str, object]) -> str:
    path = tmp_path / "pairs.jsonl"
    path.write_text("".join(json.dumps(pair) + "\n" for pair in pairs), encoding="utf-8")
    return str(path)


def test_without_settings_it_is_said_what_to_set(
    files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path))
    with pytest.raises(UsageError, match="VOICECOACH_JUDGE_URL"):
        CliRunner().invoke(check, [*files, "--judge"], catch_exceptions=False)
    monkeypatch.setenv("VOICECOACH_JUDGE_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(UsageError, match="model"):
        CliRunner().invoke(check, [*files, "--judge"], catch_exceptions=False)


def test_without_the_flag_no_judge_is_asked(
    files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with judge_server(always(completion(opinion_json()))) as server:
        monkeypatch.setenv("VOICECOACH_JUDGE_URL", server.url)
        monkeypatch.setenv("VOICECOACH_JUDGE_MODEL", MODEL)
        value = json.loads(CliRunner().invoke(check, [*files, "--json"]).stdout)
        assert server.received == []
    assert "judge" not in value
    assert "judge" not in value["findings"][0]


def test_a_veto_and_that_it_was_one(files: list[str], run_check: RunCheck) -> None:
    with judge_server(always(completion(opinion_json()))) as server:
        value = json.loads(run_check(server.url, *files, "--json").stdout)
        words = run_check(server.url, *files, "--exit-code")
    assert (value["verdict"], value["findings"]) == ("consistent", [])
    assert value["judge"] == {
        "name": "tiny at 127.0.0.1",
        "asked": 1,
        "vetoed": 1,
        "demoted": 0,
        "noted": 0,
        "problem": None,
    }
    assert words.exit_code == EXIT_OK
    assert "Judge tiny at 127.0.0.1, asked once: 1 set aside." in words.stderr


def test_a_demotion_is_told_with_the_finding(files: list[str], run_check: RunCheck) -> None:
    with judge_server(always(completion(opinion_json(relation="changed")))) as server:
        value = json.loads(run_check(server.url, *files, "--json").stdout)
        words = run_check(server.url, *files)
    (finding,) = value["findings"]
    assert (finding["level"], finding["severity"]) == ("changed", "low")
    assert (value["verdict"], finding["judge"]) == ("changed", "demoted")
    assert "The judge made this milder." in words.stdout


def test_lying_quotes_change_nothing(files: list[str], run_check: RunCheck) -> None:
    lie = opinion_json(later_quote="three weeks", confidence=1.0)
    with judge_server(always(completion(lie))) as server:
        result = run_check(server.url, *files, "--json", "--exit-code")
    value = json.loads(result.stdout)
    assert (value["verdict"], value["findings"][0]["judge"]) == ("contradiction", "ignored")
    assert result.exit_code == EXIT_FINDINGS


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (always(completion("It depends.")), "could not be used"),
        (always(Reply(b"", status=500)), "HTTP 500"),
        (always(Reply(b"", status=302, headers={"Location": "http://x.example"})), "elsewhere"),
    ],
)
def test_a_failure_is_said_once_and_the_findings_stay(
    answer: Answer, code: str, tmp_path: Path, run_check: RunCheck
) -> None:
    pairs = [{"id": number, "earlier": EARLIER, "later": LATER} for number in range(5)]
    with judge_server(answer) as server:
        result = run_check(server.url, "--pairs", pairs_file(tmp_path, *pairs), "--json")
        asked = len(server.received)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["verdict"] for line in lines] == ["contradiction"] * 5
    assert all(line["judge"]["problem"] and line["judge"]["asked"] == 0 for line in lines)
    assert result.stderr.count(code) == 1
    assert result.stderr.count("is not asked again") == 1
    assert "not heard on 5 of 5 pairs" in result.stderr
    assert "bakery" not in result.stderr
    assert asked <= 6


def test_alone_it_notes_only_where_the_question_was_the_same(
    tmp_path: Path, run_check: RunCheck
) -> None:
    contexts = {"earlier_context": QUESTION, "later_context": QUESTION}
    texts = {"earlier": "Crowds give me wings.", "later": "I hide when guests come."}
    path = pairs_file(tmp_path, {"id": "same", **texts, **contexts}, {"id": "unknown", **texts})
    note = opinion_json(
        relation="contradiction", earlier_quote="crowds give me wings", later_quote="I hide"
    )
    with judge_server(always(completion(note))) as server:
        result = run_check(server.url, "--pairs", path, "--json")
        assert len(server.received) == 1
    same, unknown = (json.loads(line) for line in result.stdout.splitlines())
    (finding,) = same["findings"]
    assert (finding["level"], finding["severity"], finding["rule"], finding["judge"]) == (
        "unclear",
        "low",
        "judge_note",
        "noted",
    )
    assert finding["earlier"]["quote"] == "Crowds give me wings"
    assert unknown["findings"] == []


def practised(home: Path, line: str, url: str = "") -> tuple[list[dict[str, Any]], str]:
    arguments = ("practice", "--bank", str(home / "bank.toml"), "--text", "--json")
    done = run_program(
        home, *arguments, typed=f"{line}\n", VOICECOACH_JUDGE_URL=url, VOICECOACH_JUDGE_MODEL=MODEL
    )
    assert done.returncode == EXIT_OK, done.stderr
    return events_of(done), done.stderr


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "bank.toml").write_text(BANK, encoding="utf-8")
    return tmp_path


BANK = """\
title = "One"

[[question]]
id = "bakery"
topic = "background"
text = "How long did you run the bakery?"
target = { low_s = 20, high_s = 60 }
"""


def test_practice_hears_the_judge_of_the_settings_and_says_so(home: Path) -> None:
    practised(home, EARLIER)
    with judge_server(always(completion(opinion_json(relation="changed")))) as server:
        events, _ = practised(home, LATER, server.url)
    (judged,) = only(events, "judged")
    assert (judged["asked"], judged["demoted"]) == (1, 1)
    (finding,) = only(events, "finding")
    assert finding["level"] == "changed"


def test_practice_goes_on_without_a_judge_that_is_not_there(home: Path) -> None:
    practised(home, EARLIER)
    events, told = practised(home, LATER, "http://127.0.0.1:9/v1")
    assert [event["code"] for event in only(events, "warning")] == ["judge_unreachable"]
    assert "cannot be reached" in told
    assert [event["level"] for event in only(events, "finding")] == ["contradiction"]
    assert only(events, "judged") == []


@pytest.mark.parametrize(
    ("url", "state", "told"),
    [
        (None, "ok", "switched off"),
        ("http://127.0.0.1:8080/v1", "ok", "stays on this machine"),
        ("https://judge.example/v1", "warn", "IS SENT TO judge.example"),
        ("http://judge.example/v1", "warn", "unencrypted"),
        ("judge.example", "fail", "not usable"),
    ],
)
def test_doctor_says_where_text_goes(
    url: str | None, state: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path))
    monkeypatch.setenv("VOICECOACH_JUDGE_MODEL", MODEL)
    if url is not None:
        monkeypatch.setenv("VOICECOACH_JUDGE_URL", url)
    (found,) = [each for each in diagnose() if each.name == "judge"]
    assert found.state == state
    assert told in found.detail
    assert (found.fix is None) == (state == "ok")

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from voicecoach.cli.check import check
from voicecoach.errors import (
    EXIT_BAD_DATA,
    EXIT_FINDINGS,
    EXIT_OK,
    DataError,
    UsageError,
    VoicecoachError,
)

EARLIER = "I ran the bakery for seven years"
LATER = "I ran the bakery for three years"


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(check, arguments, input=stdin)


def fails(error: type[VoicecoachError], *arguments: str) -> VoicecoachError:
    with pytest.raises(error) as raised:
        CliRunner().invoke(check, arguments, catch_exceptions=False)
    return raised.value


@pytest.fixture
def texts(tmp_path: Path) -> tuple[str, str]:
    earlier, later = tmp_path / "earlier.txt", tmp_path / "later.txt"
    earlier.write_bytes(b"\xef\xbb\xbf" + EARLIER.encode() + b"\r\n")
    later.write_text(LATER, encoding="utf-8")
    return str(earlier), str(later)


def pairs_file(tmp_path: Path, *lines: str | bytes) -> str:
    path = tmp_path / "pairs.jsonl"
    raw = [line if isinstance(line, bytes) else line.encode() for line in lines]
    path.write_bytes(b"\r\n".join(raw))
    return str(path)


def pair(**fields: object) -> str:
    return json.dumps({"id": "p1", "earlier": EARLIER, "later": LATER, **fields})


def test_two_files_in_words(texts: tuple[str, str]) -> None:
    result = run(*texts)
    assert result.exit_code == EXIT_OK
    for expected in (EARLIER, LATER, "7 years against 3 years", "Which one is right?"):
        assert expected in result.stdout


def test_two_files_as_json(texts: tuple[str, str]) -> None:
    value = json.loads(run(*texts, "--json").stdout)
    assert (value["schema_version"], value["verdict"]) == (1, "contradiction")
    (finding,) = value["findings"]
    assert finding["kind"] == "duration"
    assert finding["earlier"]["quote"] == EARLIER
    assert finding["earlier"]["value"] == {
        "type": "duration",
        "low": 84.0,
        "high": 84.0,
        "unit": "months",
    }
    assert EARLIER in finding["message"]


def test_the_exit_code_is_asked_for(texts: tuple[str, str]) -> None:
    assert run(*texts, "--exit-code").exit_code == EXIT_FINDINGS
    assert run(texts[0], texts[0], "--exit-code").exit_code == EXIT_OK
    assert "Nothing in these two texts" in run(texts[0], texts[0]).stdout


def test_stdin_is_one_of_the_texts(texts: tuple[str, str]) -> None:
    result = run("-", texts[1], "--json", stdin=EARLIER.encode())
    assert json.loads(result.stdout)["verdict"] == "contradiction"
    assert fails(UsageError, "-", "-").code == "check_arguments"


def test_pairs_answer_line_by_line_in_order(tmp_path: Path) -> None:
    path = pairs_file(
        tmp_path,
        pair(),
        "",
        "not json",
        b'{"id": "raw", "earlier": "\xff"}',
        pair(id="p2", later=EARLIER, later_context={"date": "2026-04-02", "question": None}),
        pair(id="p3", later=7),
        pair(id="p4", later_context={"date": "yesterday"}),
        '["a list"]',
    )
    result = run("--pairs", path, "--json")
    assert result.exit_code == EXIT_BAD_DATA
    values = [json.loads(line) for line in result.stdout.splitlines()]
    assert [value["id"] for value in values] == ["p1", None, None, "p2", "p3", "p4", None]
    assert ["error" in value for value in values] == [False, True, True, False, True, True, True]
    assert values[3]["verdict"] == "consistent"
    assert "5 of 7 lines" in result.stderr


def test_errors_never_repeat_what_was_said(tmp_path: Path) -> None:
    result = run("--pairs", pairs_file(tmp_path, '{"id": 1, "earlier": "secret'), "--json")
    assert "secret" not in result.stdout + result.stderr


def test_labelled_pairs_are_scored_on_stderr(tmp_path: Path) -> None:
    path = pairs_file(tmp_path, pair(label="contradiction", kind="duration"))
    result = run("--pairs", path, "--score")
    assert result.exit_code == EXIT_OK
    assert result.stdout.startswith("p1: contradiction\n")
    assert "1/1" in result.stderr
    unlabelled = run("--pairs", pairs_file(tmp_path, pair()), "--score")
    assert "No pair has" in unlabelled.stderr


@pytest.mark.parametrize(
    "text", ["\U0001f600 שלום I ran it", "\x00\x1b[2J", "\ud83d", "x" * 50_000]
)
def test_any_characters_pass_through(tmp_path: Path, text: str) -> None:
    line = json.dumps({"id": "p", "earlier": text, "later": text})
    result = run("--pairs", pairs_file(tmp_path, line), "--json")
    assert json.loads(result.stdout)["verdict"] == "consistent"


def test_missing_empty_and_broken_files_are_explained(tmp_path: Path) -> None:
    empty, latin = tmp_path / "empty.txt", tmp_path / "latin.txt"
    empty.write_bytes(b"\xef\xbb\xbf \r\n")
    latin.write_bytes("café".encode("latin-1"))
    assert fails(DataError, str(empty), str(latin)).code == "empty_text"
    assert fails(DataError, str(latin), str(latin)).code == "not_utf8"
    assert fails(DataError, str(tmp_path), str(latin)).code == "unreadable"
    assert fails(DataError, "--pairs", str(tmp_path / "none.jsonl")).code == "unreadable"
    assert fails(DataError, "--pairs", str(empty)).code == "empty_pairs"


def test_arguments_that_make_no_sense() -> None:
    assert fails(UsageError).code == "check_arguments"
    assert fails(UsageError, "one.txt").code == "check_arguments"
    assert fails(UsageError, "one.txt", "two.txt", "--pairs", "x.jsonl").code == "check_arguments"

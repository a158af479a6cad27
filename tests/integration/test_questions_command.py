"""`voicecoach questions`, as a person or a program calls it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from voicecoach.cli.app import run
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, EXIT_USAGE

FOREIGN = "Zoë – 東京 ✓"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for own banks of an otherwise empty home."""
    monkeypatch.setenv("VOICECOACH_HOME", str(tmp_path))
    folder = tmp_path / "config" / "banks"
    folder.mkdir(parents=True)
    return folder


def write_bank(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def printed_json(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    (line,) = capsys.readouterr().out.splitlines()
    value: dict[str, Any] = json.loads(line)
    assert value["schema_version"] == 1
    return value


def test_the_list_shows_every_question(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_bank(own, "night", '[[question]]\ntext = "Why nights?"\n')

    assert run(["questions", "list"]) == EXIT_OK

    out = capsys.readouterr().out
    assert "Second interview (second_round), 46 questions" in out
    assert "Night (night), 1 question\n\n  1. Why nights?\n     why-nights, general, 60" in out
    assert "\x1b" not in out


def test_the_list_as_json(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "list", "--bank", "curveball", "--json"]) == EXIT_OK

    questions = printed_json(capsys)["questions"]
    assert {question["bank"] for question in questions} == {"curveball"}
    assert set(questions[0]) >= {"id", "text", "topic", "target", "covers", "end_silence_s"}
    assert set(questions[0]) >= {"kind", "tags", "follow_ups"}
    assert set(questions[0]["target"]) == {"low_s", "high_s"}


TAGGED = """
[[question]]
kind = "motivation"
tags = ["night", "ward"]
text = "Why nights?"
follow_ups = ["And why not days?"]

[[question]]
kind = "factual"
tags = ["ward"]
text = "How many beds has the ward?"
"""


def test_the_list_by_kind_and_tag(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = str(write_bank(own, "night", TAGGED))

    assert run(["questions", "list", "--tag", "night"]) == EXIT_OK
    out = capsys.readouterr().out
    assert out.startswith("Night (night), 1 question\n\n  1. Why nights?\n")
    assert "why-nights, motivation, general, 60 to 120 s, night, ward\n" in out

    assert run(["questions", "list", "--bank", bank, "--kind", "factual", "--json"]) == EXIT_OK
    (question,) = printed_json(capsys)["questions"]
    assert (question["kind"], question["tags"]) == ("factual", ["ward"])

    assert run(["questions", "list", "--bank", bank, "--tag", "day"]) == EXIT_OK
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Tags: night, ward." in captured.err


def test_a_question_shows_what_may_be_asked_next(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bank = str(write_bank(own, "night", TAGGED))

    assert run(["questions", "show", "why-nights", "--bank", bank]) == EXIT_OK

    out = capsys.readouterr().out
    assert "kind    motivation\ntopic   general\ntags    night, ward\n" in out
    assert out.endswith("What may be asked next:\n  - And why not days?\n")


def test_one_question_with_what_it_covers(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = write_bank(
        own, "night", '[[question]]\ntext = "Why?"\ncovers = ["one reason"]\nend_silence_s = 2\n'
    )

    assert run(["questions", "show", "why", "--bank", str(bank)]) == EXIT_OK

    out = capsys.readouterr().out
    assert out.startswith("Why?\n")
    assert "answer  60 to 120 s\nends    after 2 s of silence\n" in out
    assert "A strong answer touches:\n  - one reason\n" in out


def test_one_question_as_json(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "show", "cups-of-coffee", "--json"]) == EXIT_OK

    (question,) = printed_json(capsys)["questions"]
    assert question["bank"] == "curveball"


def test_an_unknown_id_is_a_usage_error(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "show", "cup-of-coffee"]) == EXIT_USAGE

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Did you mean cups-of-coffee?" in captured.err


def test_a_broken_own_bank_does_not_hide_the_others(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_bank(own, "broken", "[[question]]\ntext = 3\n")

    assert run(["questions", "list"]) == EXIT_OK
    captured = capsys.readouterr()
    assert "Curveballs (curveball)" in captured.out
    assert 'line 2, key "text"' in captured.err

    assert run(["questions", "banks", "--json"]) == EXIT_OK
    rows = {row["name"]: row for row in printed_json(capsys)["banks"]}
    assert rows["broken"]["count"] is None
    assert 'line 2, key "text"' in rows["broken"]["error"]
    assert rows["curveball"]["count"] >= 30


def test_the_banks_and_where_own_ones_go(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_bank(own, "night", '[[question]]\ntext = "Why nights?"\n')
    write_bank(own, "broken", "title = 3\n")

    assert run(["questions", "banks"]) == EXIT_OK

    captured = capsys.readouterr()
    assert "night: Night, 1 question, your own\n" in captured.out
    assert "broken, your own: needs mending\n" in captured.out
    assert str(own) in captured.err


def test_check_passes_a_sound_bank(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_bank(own, "night", '[[question]]\ntext = "Why nights?"\n')

    assert run(["questions", "check", str(path)]) == EXIT_OK
    assert capsys.readouterr().out == f"{path}: 1 question, nothing to mend.\n"

    assert run(["questions", "check", str(path), "--json"]) == EXIT_OK
    result = printed_json(capsys)
    assert (result["ok"], result["count"], result["problems"]) == (True, 1, [])
    assert result["near_duplicates"] == []


def test_check_tells_questions_that_are_nearly_the_same(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_bank(
        own,
        "night",
        '[[question]]\nid = "one"\ntext = "Why do you work nights?"\n'
        '[[question]]\nid = "two"\ntext = "Nights: why do you work nights?"\n',
    )

    assert run(["questions", "check", str(path)]) == EXIT_OK
    assert 'night: "one" and "two" are nearly the same question' in capsys.readouterr().out

    assert run(["questions", "check", str(path), "--json"]) == EXIT_OK
    (pair,) = printed_json(capsys)["near_duplicates"]
    assert (pair["ids"], pair["banks"]) == (["one", "two"], ["night", "night"])


def test_check_without_a_file_compares_the_built_in_banks(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_bank(own, "broken", "title = 3\n")

    assert run(["questions", "check", "--json"]) == EXIT_OK

    result = printed_json(capsys)
    assert (result["file"], result["ok"], result["near_duplicates"]) == (None, True, [])
    assert result["count"] >= 430


def test_check_tells_every_problem(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_bank(own, "broken", "[[question]]\n" * 9)

    assert run(["questions", "check", str(path)]) == EXIT_BAD_DATA
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 9
    assert lines[8].startswith(f'{path}, line 9, key "text": ')

    assert run(["questions", "check", str(path), "--json"]) == EXIT_BAD_DATA
    result = printed_json(capsys)
    assert (result["ok"], result["count"]) == (False, None)
    assert result["problems"][0]["line"] == 1
    assert result["problems"][0]["key"] == "text"


def test_check_of_a_missing_file_is_bad_data(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["questions", "check", str(own / "gone.toml")]) == EXIT_BAD_DATA
    assert "gone.toml does not exist" in capsys.readouterr().err


def test_a_console_that_lacks_a_character_does_not_stop_the_list(own: Path) -> None:
    (own / "foreign.toml").write_bytes(
        b"\xef\xbb\xbf" + f'title = "{FOREIGN}"\r\n[[question]]\r\ntext = "{FOREIGN}?"'.encode()
    )
    command = [sys.executable, "-m", "voicecoach", "questions", "list"]

    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )

    assert done.returncode == EXIT_OK, done.stderr.decode("cp1252")
    assert "Zoë – ?? ?" in done.stdout.decode("cp1252")

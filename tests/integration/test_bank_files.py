"""Finding and reading bank files."""

from pathlib import Path

import pytest

from voicecoach.adapters.bank_files import (
    LARGEST_BANK_BYTES,
    available_banks,
    check_bank,
    load_bank,
)
from voicecoach.errors import DataError, UsageError

ONE_QUESTION = '[[question]]\ntext = "Why nights?"\n'


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "banks"
    folder.mkdir()
    (folder / "night.toml").write_text(ONE_QUESTION, encoding="utf-8")
    (folder / "notes.txt").write_text("not a bank", encoding="utf-8")
    return folder


def test_the_built_in_banks_are_found() -> None:
    banks = available_banks()

    assert {"second_round", "behavioural", "curveball"} <= {bank.name for bank in banks}
    assert all(bank.built_in for bank in banks)
    assert load_bank("curveball").questions[0].bank == "curveball"


def test_own_banks_come_after_the_built_in_ones(own: Path) -> None:
    banks = available_banks(own)

    assert banks[:-1] == available_banks()
    assert (banks[-1].name, banks[-1].built_in) == ("night", False)
    assert load_bank("night", own).questions[0].text == "Why nights?"


def test_an_own_bank_replaces_a_built_in_one_of_its_name(own: Path) -> None:
    (own / "curveball.toml").write_text(ONE_QUESTION, encoding="utf-8")

    assert len(load_bank("curveball", own).questions) == 1
    assert [bank.built_in for bank in available_banks(own) if bank.name == "curveball"] == [False]


def test_a_folder_that_does_not_exist_holds_no_banks(tmp_path: Path) -> None:
    assert available_banks(tmp_path / "nowhere") == available_banks()


def test_a_path_needs_no_folder_of_banks(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(own)
    (own / "bare").write_text(ONE_QUESTION, encoding="utf-8")

    assert load_bank("night.toml").name == "night"
    assert load_bank("./bare").name == "bare"
    assert load_bank(str(own / "night.toml")).name == "night"


def test_byte_order_mark_and_crlf_are_read(own: Path) -> None:
    text = '[[question]]\r\ntext = "Zoë – 東京 ✓?"\r\ntopic = "x"\r\n'
    (own / "windows.toml").write_bytes(b"\xef\xbb\xbf" + text.encode())

    (question,) = load_bank("windows", own).questions

    assert question.text == "Zoë – 東京 ✓?"
    assert question.topic == "x"


def test_lines_are_counted_the_same_with_crlf(own: Path) -> None:
    path = own / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf# mine\r\n[[question]]\r\ntext = 3\r\n")

    bank, problems = check_bank(path)

    assert bank is None
    assert [problem.line for problem in problems] == [3]


def test_an_unknown_name_lists_the_banks_and_the_nearest(own: Path) -> None:
    with pytest.raises(UsageError) as caught:
        load_bank("secondround", own)

    assert "Did you mean second_round?" in caught.value.message
    assert caught.value.hint is not None
    assert "night" in caught.value.hint


def test_broken_files_say_what_they_are(own: Path) -> None:
    (own / "utf16.toml").write_bytes(ONE_QUESTION.encode("utf-16"))
    with (own / "huge.toml").open("wb") as file:
        file.truncate(LARGEST_BANK_BYTES + 1)

    with pytest.raises(DataError, match=r"gone\.toml does not exist"):
        load_bank(str(own / "gone.toml"))
    with pytest.raises(DataError, match=r"utf16\.toml is not UTF-8 text"):
        load_bank("utf16", own)
    with pytest.raises(DataError, match=r"huge\.toml is too large"):
        load_bank("huge", own)
    with pytest.raises(DataError, match="cannot be read"):
        load_bank(f"{own}/")

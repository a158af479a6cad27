"""Sessions of the real store as files, read back by the programs of others."""

import csv
import io
import json
from pathlib import Path

import docx
import pytest
import soundfile
import srt
from docx.oxml.ns import qn

from tests.integration.commands import run_program
from tests.stored_values import (
    NOON,
    RATE_HZ,
    a_delivery,
    a_finding,
    a_start,
    a_statement,
    a_timing,
    later,
    write_wav,
)
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.core.models import Recording, Transcript, Word
from voicecoach.core.sessions import SessionState
from voicecoach.errors import EXIT_BAD_DATA, EXIT_USAGE

HOSTILE = "=cmd() --> \x00\x1b[31m <script>]]> שלום"
SECONDS = 2


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def session_id(home: Path) -> str:
    """Two answers of two seconds each; the first has a warning, the sound of the second is gone."""
    store = SqliteStore(home / "data")
    made = store.begin_session(a_start())
    for position, text in enumerate((HOSTILE, "It was seven years.")):
        new = store.begin_answer(made, position, later(60 * position))
        write_wav(new.audio_path, SECONDS * RATE_HZ)
        recording = Recording(new.recording_path, RATE_HZ, 1, SECONDS * 1000)
        store.save_recording(new.answer_id, recording, a_timing())
        words = tuple(Word(word, 200 * n, 200 * n + 190) for n, word in enumerate(text.split(" ")))
        transcript = Transcript(text, words, "whisper", "tiny.en", "en", "lower_bound")
        store.save_transcript(new.answer_id, transcript)
        said = a_statement(text, made, new.answer_id)
        finding = a_finding(a_statement("five years"), said)
        store.save_analysis(new.answer_id, a_delivery(), [finding] if position == 0 else [])
    store.finish_session(made, SessionState.FINISHED, later(300))
    new.audio_path.unlink()
    store.close()
    return made


def test_printed_text_is_the_review(home: Path, session_id: str) -> None:
    printed = run_program(home, "export", session_id)
    reviewed = run_program(home, "review", session_id)

    assert printed.returncode == 0
    assert printed.stdout == reviewed.stdout


def test_printed_json_says_its_version(home: Path, session_id: str) -> None:
    printed = json.loads(run_program(home, "export", session_id, "--json").stdout)

    assert (printed["schema_version"], printed["session"]["id"]) == (1, session_id)


def test_a_table_for_excel(home: Path, session_id: str, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"

    done = run_program(home, "export", session_id, "-f", "csv", "--bom", "-o", str(file))

    assert done.returncode == 0, done.stderr
    raw = file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert [row["question_number"] for row in rows] == ["1", "2"]
    assert rows[0]["answer"].startswith("'=cmd()")


def test_a_folder_of_everything(home: Path, session_id: str, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "monday"

    done = run_program(home, "export", session_id, "-f", "all", "-o", str(folder), "--json")

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    formats = ["md", "txt", "json", "csv", "srt", "vtt", "docx", "html", "flac"]
    assert told["files"] == [str(folder / f"{session_id}.{each}") for each in formats]
    assert sorted(map(str, folder.iterdir())) == sorted(told["files"])
    read = json.loads((folder / f"{session_id}.json").read_text(encoding="utf-8"))
    assert read["session"]["id"] == session_id


def test_subtitles_end_before_the_joined_sound(home: Path, session_id: str, tmp_path: Path) -> None:
    run_program(home, "export", session_id, "-f", "all", "-o", str(tmp_path))

    cues = list(srt.parse((tmp_path / f"{session_id}.srt").read_text(encoding="utf-8")))
    sound = soundfile.info(tmp_path / f"{session_id}.flac")
    assert sound.duration == 2 * SECONDS
    assert cues[-1].content.endswith("seven years.")
    assert SECONDS <= cues[-1].end.total_seconds() <= sound.duration


def test_the_document_has_headings_quotations_and_a_marked_table(
    home: Path, session_id: str, tmp_path: Path
) -> None:
    file = tmp_path / "monday.docx"
    done = run_program(home, "export", session_id, "-f", "docx", "-o", str(file))
    assert done.returncode == 0, done.stderr

    read = docx.Document(str(file))

    assert read.core_properties.title == f"Session {session_id}"
    assert read.core_properties.created == NOON.at_utc
    styles = [paragraph.style.name for paragraph in read.paragraphs if paragraph.style]
    assert styles[0] == "Heading 1"
    assert {"Heading 2", "Heading 3", "Quote", "List Bullet", "Caption"} <= set(styles)
    quoted = [each.text for each in read.paragraphs if each.style and each.style.name == "Quote"]
    assert any("“five years”" in each for each in quoted)
    assert any("=cmd() --> \ufffd\ufffd[31m <script>]]> שלום" in each for each in quoted)
    [table] = read.tables
    assert table.rows[0]._tr.trPr is not None
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [cell.text for cell in table.rows[1].cells][:2] == ["1. Question number 1?", "1"]


@pytest.mark.parametrize("name", ["docx", "all"])
def test_what_cannot_be_printed_is_asked_where(home: Path, session_id: str, name: str) -> None:
    done = run_program(home, "export", session_id, "-f", name)

    assert done.returncode == EXIT_USAGE
    assert "Say where: -o PATH" in done.stderr
    assert not done.stdout


def test_places_that_cannot_be_written_are_named(
    home: Path, session_id: str, tmp_path: Path
) -> None:
    done = run_program(
        home, "export", session_id, "-f", "txt", "-o", str(tmp_path / "nowhere" / "a.txt")
    )

    assert done.returncode == EXIT_BAD_DATA
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_session_nobody_knows(home: Path) -> None:
    done = run_program(home, "export", "1999")

    assert done.returncode == EXIT_BAD_DATA
    assert "There is no session" in done.stderr

"""Readings and meanings beside the store, in a file of their own that may be deleted any time.

Keys are digests of the words, but what is kept tells of what was said: whatever is deleted from
the store takes the whole file's content with it, and the next session makes it anew.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import RLock
from typing import TypeVar

import numpy as np

from voicecoach.adapters.private_files import create_private_file, create_private_folder
from voicecoach.core import claims
from voicecoach.core.claims.kept_readings import KeptReading, decoded, encoded
from voicecoach.core.claims.models import Statement
from voicecoach.ports import UnitVector

READINGS_FILE = "readings.cache"
_BUSY_TIMEOUT_S = 2.0
_Found = TypeVar("_Found")
_TABLES = """
CREATE TABLE IF NOT EXISTS engine (version TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS readings (key BLOB PRIMARY KEY, reading TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS meanings (key BLOB PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID;
"""


class SqliteReadings:
    """A ReadingCache in one file."""

    def __init__(self, folder: Path) -> None:
        self._turn = RLock()
        self._connection: sqlite3.Connection | None = None
        with suppress(sqlite3.Error, OSError):
            self._connection = _opened(folder / READINGS_FILE)

    def readings(self, statements: Sequence[Statement]) -> Mapping[Statement, KeptReading]:
        return self._asked(lambda connection: dict(_kept(connection, statements)), {})

    def keep_readings(self, readings: Mapping[Statement, KeptReading]) -> None:
        rows = [(_key_of(statement), encoded(each)) for statement, each in readings.items()]
        self._kept("INSERT OR REPLACE INTO readings VALUES (?, ?)", rows)

    def vector(self, model: str, text: str) -> UnitVector | None:
        wanted = "SELECT vector FROM meanings WHERE key = ?", (_digest(model, text),)
        row = self._asked(lambda connection: connection.execute(*wanted).fetchone(), None)
        return None if row is None else np.frombuffer(row[0], dtype=np.float32)

    def keep_vector(self, model: str, text: str, vector: UnitVector) -> None:
        row = _digest(model, text), vector.astype(np.float32).tobytes()
        self._kept("INSERT OR REPLACE INTO meanings VALUES (?, ?)", [row])

    def close(self) -> None:
        with self._turn:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _kept(self, statement: str, rows: Sequence[tuple[bytes, str | bytes]]) -> None:
        def keep(connection: sqlite3.Connection) -> None:
            with connection:
                connection.executemany(statement, rows)

        self._asked(keep, None)

    def _asked(self, action: Callable[[sqlite3.Connection], _Found], otherwise: _Found) -> _Found:
        """One thread at a time; `otherwise` without a file, or with one that is broken."""
        with self._turn:
            if self._connection is None:
                return otherwise
            try:
                return action(self._connection)
            except sqlite3.Error:
                return otherwise


def _kept(
    connection: sqlite3.Connection, statements: Sequence[Statement]
) -> Iterator[tuple[Statement, KeptReading]]:
    for statement in statements:
        row = connection.execute(
            "SELECT reading FROM readings WHERE key = ?", (_key_of(statement),)
        ).fetchone()
        if row is not None:
            with suppress(ValueError):
                yield statement, decoded(row[0], statement)


def forget_readings(folder: Path) -> None:
    """Overwrite all that is kept in this folder; nothing happens where nothing is kept.

    Raises sqlite3.Error or OSError where the file resists.
    """
    file = folder / READINGS_FILE
    if not file.exists():
        return
    connection = _connected(file)
    try:
        connection.executescript("DROP TABLE IF EXISTS readings; DROP TABLE IF EXISTS meanings;")
        connection.executescript(_TABLES)
    finally:
        connection.close()


def _opened(file: Path) -> sqlite3.Connection:
    """Raises sqlite3.Error or OSError; a file that is no database is made anew."""
    create_private_folder(file.parent)
    create_private_file(file)
    try:
        return _prepared(_connected(file))
    except sqlite3.DatabaseError:
        file.unlink()
        create_private_file(file)
        return _prepared(_connected(file))


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=_BUSY_TIMEOUT_S, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = MEMORY")  # no second file with what was said
    connection.execute("PRAGMA synchronous = OFF")  # what a power cut takes is made anew
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Make the tables; leave out what other rules read."""
    try:
        connection.executescript(_TABLES)
        if connection.execute("SELECT version FROM engine").fetchall() != [(engine_version(),)]:
            connection.execute("DELETE FROM engine")
            connection.execute("DELETE FROM readings")
            connection.execute("INSERT INTO engine VALUES (?)", (engine_version(),))
            connection.commit()
    except BaseException:
        connection.close()
        raise
    return connection


@cache
def engine_version() -> str:
    """A digest of the rules themselves, so that no reading outlives the rules that gave it."""
    digest = sha256()
    for file in sorted(Path(str(claims.__file__)).parent.glob("*.py")):
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _key_of(statement: Statement) -> bytes:
    return _digest(statement.text, repr(statement.context))


def _digest(*parts: str) -> bytes:
    return sha256("\0".join(parts).encode("utf-8", "replace")).digest()

"""One SQLite file: opened privately, written in whole transactions, errors in our words."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from filelock import FileLock, Timeout

from voicecoach.adapters.private_files import (
    FILE_MODE,
    create_private_file,
    create_private_folder,
)
from voicecoach.adapters.sqlite_codec import SqlValue, storable
from voicecoach.adapters.sqlite_readings import forget_readings
from voicecoach.adapters.sqlite_schema import migrate
from voicecoach.errors import StoreError

BUSY_TIMEOUT_S = 10.0
"""How long a call waits for another program's transaction; ours take milliseconds."""


class Database:
    """A connection that every thread of this program may use, one at a time.

    Programs open and close the file one after another: SQLite does not wait while somebody else
    turns its log on, or takes it away as the last to leave.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._turn = RLock()
        with self._in_our_words():
            create_private_folder(file.parent)
            create_private_file(file)
            self._door = FileLock(file.with_suffix(".opening"), BUSY_TIMEOUT_S, mode=FILE_MODE)
            with self._door:
                self._connection = _connect(file)
                try:
                    migrate(self._connection)
                except BaseException:
                    self._connection.close()
                    raise

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing: committed and on disk at the end, rolled back on any error."""
        with self._turn, self._in_our_words():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def rehearsal(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is always taken back, to see what it would do."""
        with self._turn, self._in_our_words():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent view, whatever other programs write meanwhile.

        A row that makes no sense (an unknown state, broken JSON) is a StoreError.
        """
        with self._turn, self._in_our_words():
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            except (ValueError, KeyError, TypeError) as error:
                raise _damaged(self._file) from error
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def forget_deleted(self) -> None:
        """Take deleted text out of the full-text index and the write-ahead log, too.

        What was read from it goes as well, with all readings: they are made anew.
        The index only marks words as deleted until its parts are merged.
        """
        with self.transaction() as connection:
            connection.execute("INSERT INTO said_words (said_words) VALUES ('optimize')")
        with self._turn, self._in_our_words():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            forget_readings(self._file.parent)

    def close(self) -> None:
        with self._turn, self._in_our_words(), self._door:
            self._connection.close()

    @contextmanager
    def _in_our_words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except Timeout as error:
            raise _in_use(self._file) from error
        except sqlite3.Error as error:
            raise _store_error(error, self._file) from error
        except OSError as error:
            raise _cannot_write(self._file, error.strerror) from error


def insert(connection: sqlite3.Connection, table: str, columns: Mapping[str, SqlValue]) -> int:
    """Add one row and return its number."""
    names = ", ".join(columns)
    marks = ", ".join("?" for _ in columns)
    values = [storable(value) for value in columns.values()]
    cursor = connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 - names are our own
        values,
    )
    return cursor.lastrowid or 0


def _connect(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        file, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # a commit survives a power cut
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # deleted text is overwritten
    except BaseException:
        connection.close()
        raise
    return connection


def _in_use(file: Path) -> StoreError:
    return StoreError(
        f"{file} is in use by another program.",
        code="store_busy",
        hint="Close the other program and try again.",
    )


def _store_error(error: sqlite3.Error, file: Path) -> StoreError:
    kind = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if kind in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return _damaged(file)
    if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _in_use(file)
    if kind == sqlite3.SQLITE_FULL:
        return _cannot_write(file, "the disk is full")
    if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return _cannot_write(file, "it is read-only or out of reach")
    if "fts5" in str(error):
        return StoreError(
            "This Python's SQLite has no full-text search (FTS5), which the store needs.",
            code="store_without_search",
            hint="Use the Python of python.org, of uv or of your system; nothing was changed.",
        )
    return StoreError(
        f"{file} could not be read or written ({type(error).__name__}).",
        code="store_failed",
        hint="Check that the disk is reachable and has space.",
    )


def _cannot_write(file: Path, reason: str | None) -> StoreError:
    return StoreError(
        f"Your sessions cannot be kept in {file.parent}: {reason or 'the disk refused'}.",
        code="store_unwritable",
        hint="Free or unlock that folder, or set VOICECOACH_HOME to another one.",
    )


def _damaged(file: Path) -> StoreError:
    return StoreError(
        f"{file} is damaged and was left as it is.",
        code="store_damaged",
        hint="Put back a copy, or move it away to start anew; recordings lie beside it.",
    )

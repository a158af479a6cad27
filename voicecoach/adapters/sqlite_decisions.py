"""What people decided about findings: events that are only added, the newest of each counts.

An event names its finding by a hash, which outlives the words. The reason is the person's own
words, so it goes when the last finding it speaks of goes.
"""

import sqlite3
from dataclasses import dataclass, replace
from hashlib import sha256

from voicecoach.adapters.sqlite_codec import instant_columns, instant_from
from voicecoach.adapters.sqlite_database import insert
from voicecoach.core.claims.models import Finding
from voicecoach.core.claims.resolutions import Choice, Resolution, Which
from voicecoach.core.models import Instant

_UNDONE = "undone"
_THAT_HOLD = "SELECT MAX(id) FROM decisions GROUP BY fingerprint_sha256"
DECIDED = f"""
    SELECT fingerprint_sha256 FROM decisions WHERE choice <> 'undone' AND id IN ({_THAT_HOLD})
"""  # noqa: S608 - our own words
"""The fingerprints for which a decision holds, as a subquery."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A resolution with its moment, which is None for those of the oldest schema."""

    resolution: Resolution
    decided: Instant | None


def fingerprint_hash(finding: Finding) -> str:
    return sha256(finding.fingerprint.encode("utf-8", "replace")).hexdigest()


def decisions_that_hold(connection: sqlite3.Connection) -> dict[str, Decision]:
    """By the hash of the finding."""
    rows = connection.execute(
        f"SELECT * FROM decisions WHERE fingerprint_sha256 IN ({DECIDED}) ORDER BY id"  # noqa: S608 - our own words
    ).fetchall()
    newest = {row["fingerprint_sha256"]: row for row in rows}
    return {key: _decision_from(row) for key, row in newest.items()}


def add_decision(
    connection: sqlite3.Connection, key: str, resolution: Resolution | None, decided: Instant
) -> None:
    """Append what was decided, None that it was undone; what followed from it before is undone."""
    implied = connection.execute(
        f"SELECT fingerprint_sha256 FROM decisions WHERE implied_by_sha256 = ?"  # noqa: S608 - our own words
        f" AND id IN ({_THAT_HOLD})",
        (key,),
    ).fetchall()
    for (other,) in implied:
        _append(connection, other, None, decided)
    _append(connection, key, resolution, decided)


def add_implied(connection: sqlite3.Connection, key: str, by: str, decided: Instant) -> None:
    """Append that nothing is left to ask about a finding, because of another."""
    if key != by:
        _append(connection, key, Resolution(Choice.IMPLIED), decided, by)


def implied_by_hash(connection: sqlite3.Connection) -> dict[str, str]:
    """For each finding settled together with another: the hash of that one, by its own."""
    rows = connection.execute(
        f"SELECT * FROM decisions WHERE implied_by_sha256 IS NOT NULL AND id IN ({_THAT_HOLD})"  # noqa: S608 - our own words
    )
    return {row["fingerprint_sha256"]: row["implied_by_sha256"] for row in rows}


def restore_decision(
    connection: sqlite3.Connection,
    key: str,
    resolution: Resolution,
    decided: Instant | None,
    implied_by: str | None,
) -> None:
    """Append what was decided elsewhere, unless something was decided or undone here.

    A decision whose reason was dropped with its session gets the reason back.
    """
    known = connection.execute(
        "SELECT 1 FROM decisions WHERE fingerprint_sha256 = ?", (key,)
    ).fetchone()
    held = decisions_that_hold(connection).get(key)
    forgotten = held is not None and held.resolution == replace(resolution, why=None)
    if known is None or (forgotten and resolution.why is not None):
        _append(connection, key, resolution, decided, implied_by)


def _append(
    connection: sqlite3.Connection,
    key: str,
    resolution: Resolution | None,
    decided: Instant | None,
    implied_by: str | None = None,
) -> None:
    columns = {
        "fingerprint_sha256": key,
        "choice": resolution.choice.value if resolution else _UNDONE,
        "which": resolution.which if resolution else None,
        "why": resolution.why if resolution else None,
        "implied_by_sha256": implied_by,
        **({} if decided is None else instant_columns("decided", decided)),
    }
    insert(connection, "decisions", columns)


def forget_reasons(connection: sqlite3.Connection) -> None:
    """Drop reasons given for findings that are gone; that something was decided stays."""
    connection.execute(
        "UPDATE decisions SET why = NULL WHERE why IS NOT NULL"
        " AND fingerprint_sha256 NOT IN (SELECT fingerprint_sha256 FROM findings)"
    )


def _decision_from(row: sqlite3.Row) -> Decision:
    which = row["which"]
    resolution = Resolution(Choice(row["choice"]), which and Which(which), row["why"])
    decided = None if row["decided_at_utc"] is None else instant_from(row, "decided")
    return Decision(resolution, decided)

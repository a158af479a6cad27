"""Findings with both sides, and which of them the person has dismissed.

A side points at the statement it quotes, so that deleting what was said deletes every finding
about it, whichever session showed it. A dismissal keeps only a hash: it outlives the words.
"""

import sqlite3
from collections.abc import Iterable
from hashlib import sha256

from voicecoach.adapters.sqlite_codec import (
    SqlValue,
    finding_value_from,
    finding_value_json,
    statement_columns,
    statement_from,
    storable,
)
from voicecoach.adapters.sqlite_database import insert
from voicecoach.core.claims.models import Finding, Level, Severity, Side, Statement
from voicecoach.core.sessions import StoredFinding


def replace_findings(
    connection: sqlite3.Connection, answer_id: int, findings: Iterable[Finding]
) -> tuple[StoredFinding, ...]:
    """Store what the newest analysis found; a finding found again keeps its number.

    Dismissed findings are not returned; they stay stored when they were shown before.
    """
    known = {
        row["fingerprint_sha256"]: row["id"]
        for row in connection.execute(
            "SELECT id, fingerprint_sha256 FROM findings WHERE answer_id = ?", (answer_id,)
        )
    }
    dismissed = _dismissals(connection)
    connection.execute("DELETE FROM findings WHERE answer_id = ?", (answer_id,))
    shown: list[StoredFinding] = []
    by_hash = {_hash(finding): finding for finding in findings}
    for place, (key, finding) in enumerate(by_hash.items()):
        if key in dismissed and key not in known:
            continue
        columns = {
            "id": known.get(key),
            "answer_id": answer_id,
            "place": place,
            "fingerprint_sha256": key,
            **_finding_columns(connection, finding),
        }
        number = insert(connection, "findings", columns)
        if key not in dismissed:
            shown.append(StoredFinding(id=number, finding=finding))
    return tuple(shown)


def dismiss(connection: sqlite3.Connection, finding_id: int) -> bool:
    """Remember a finding as dismissed; False when there is none with this number."""
    found = connection.execute(
        "SELECT fingerprint_sha256 FROM findings WHERE id = ?", (finding_id,)
    ).fetchone()
    if found is not None:
        connection.execute("INSERT OR IGNORE INTO dismissals VALUES (?)", tuple(found))
    return found is not None


def findings_by_answer(
    connection: sqlite3.Connection, session_id: str
) -> dict[int, tuple[StoredFinding, ...]]:
    """The findings of a session, in the order they were found."""
    dismissed = _dismissals(connection)
    rows = connection.execute(
        """
        SELECT findings.* FROM findings JOIN answers ON answers.id = findings.answer_id
        WHERE answers.session_id = ? ORDER BY findings.answer_id, place
        """,
        (session_id,),
    ).fetchall()
    found: dict[int, tuple[StoredFinding, ...]] = {}
    for row in rows:
        stored = StoredFinding(
            id=row["id"],
            finding=_finding_from(connection, row),
            dismissed=row["fingerprint_sha256"] in dismissed,
        )
        found[row["answer_id"]] = (*found.get(row["answer_id"], ()), stored)
    return found


def forget_unquoted(connection: sqlite3.Connection) -> None:
    """Drop statements that were only kept for findings that are gone."""
    connection.execute(
        """
        DELETE FROM statements WHERE kind = 'quoted'
            AND id NOT IN (SELECT earlier_statement_id FROM findings)
            AND id NOT IN (SELECT later_statement_id FROM findings)
        """
    )


def _hash(finding: Finding) -> str:
    return sha256(finding.fingerprint.encode("utf-8", "replace")).hexdigest()


def _dismissals(connection: sqlite3.Connection) -> frozenset[str]:
    rows = connection.execute("SELECT fingerprint_sha256 FROM dismissals")
    return frozenset(row["fingerprint_sha256"] for row in rows)


def _finding_columns(connection: sqlite3.Connection, finding: Finding) -> dict[str, SqlValue]:
    return {
        "level": finding.level.value,
        "severity": finding.severity.value,
        "kind": finding.kind,
        "rule": finding.rule,
        "topic": finding.topic,
        **_side_columns(connection, "earlier", finding.earlier),
        **_side_columns(connection, "later", finding.later),
    }


def _side_columns(connection: sqlite3.Connection, name: str, side: Side) -> dict[str, SqlValue]:
    return {
        f"{name}_statement_id": _statement_id(connection, side.statement),
        f"{name}_quote": side.quote,
        f"{name}_start_char": side.start_char,
        f"{name}_end_char": side.end_char,
        f"{name}_value_json": finding_value_json(side.value),
    }


def _statement_id(connection: sqlite3.Connection, statement: Statement) -> int:
    columns = statement_columns(statement)
    same = " AND ".join(f"{name} IS ?" for name in columns)
    known = connection.execute(
        f"SELECT id FROM statements WHERE {same}",  # noqa: S608 - names are our own
        [storable(value) for value in columns.values()],
    ).fetchone()
    if known is not None:
        return int(known["id"])
    return insert(connection, "statements", {"kind": "quoted", **columns})


def _finding_from(connection: sqlite3.Connection, row: sqlite3.Row) -> Finding:
    return Finding(
        level=Level(row["level"]),
        severity=Severity(row["severity"]),
        kind=row["kind"],
        rule=row["rule"],
        topic=row["topic"],
        earlier=_side_from(connection, row, "earlier"),
        later=_side_from(connection, row, "later"),
    )


def _side_from(connection: sqlite3.Connection, row: sqlite3.Row, name: str) -> Side:
    statement = connection.execute(
        "SELECT * FROM statements WHERE id = ?", (row[f"{name}_statement_id"],)
    ).fetchone()
    return Side(
        statement=statement_from(statement),
        quote=row[f"{name}_quote"],
        start_char=row[f"{name}_start_char"],
        end_char=row[f"{name}_end_char"],
        value=finding_value_from(row[f"{name}_value_json"]),
    )

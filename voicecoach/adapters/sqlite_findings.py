"""Findings with both sides, and what the person decided about them.

A side points at the statement it quotes, so that deleting what was said deletes every finding
about it, whichever session showed it.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from voicecoach.adapters.sqlite_codec import (
    SqlValue,
    finding_value_from,
    finding_value_json,
    statement_columns,
    statement_from,
    storable,
)
from voicecoach.adapters.sqlite_database import insert
from voicecoach.adapters.sqlite_decisions import (
    DECIDED,
    decisions_that_hold,
    fingerprint_hash,
    forget_reasons,
)
from voicecoach.core.claims.models import Finding, Level, Severity, Side, Statement
from voicecoach.core.sessions import StoredFinding


def replace_findings(
    connection: sqlite3.Connection, answer_id: int, findings: Iterable[Finding]
) -> tuple[StoredFinding, ...]:
    """Store what the newest analysis found; a finding found again keeps its number.

    Decided findings are not returned. They stay stored when they were shown before, also when
    they are no longer found because of the decision.
    """
    known = {
        row["fingerprint_sha256"]: row["id"]
        for row in connection.execute(
            "SELECT id, fingerprint_sha256 FROM findings WHERE answer_id = ?", (answer_id,)
        )
    }
    decided = decisions_that_hold(connection)
    connection.execute(
        f"DELETE FROM findings WHERE answer_id = ? AND fingerprint_sha256 NOT IN ({DECIDED})",  # noqa: S608 - our own words
        (answer_id,),
    )
    by_hash = {fingerprint_hash(finding): finding for finding in findings}
    open_ones = {key: each for key, each in by_hash.items() if key not in decided}
    return tuple(
        insert_finding(connection, answer_id, place, finding, known.get(key))
        for place, (key, finding) in enumerate(open_ones.items())
    )


def add_findings(
    connection: sqlite3.Connection, findings: Iterable[Finding]
) -> tuple[StoredFinding, ...]:
    """Store what was found beside an analysis; what is there already keeps its number."""
    return _added(connection, findings, {})


def replace_findings_after(
    connection: sqlite3.Connection, answer_id: int, findings: Iterable[Finding]
) -> tuple[StoredFinding, ...]:
    """Store what was said later and does not fit an answer; a finding found again keeps its number.

    Decided findings are not returned, and stay stored when they were shown before.
    """
    quoting = (
        "answer_id IS NOT ? AND earlier_statement_id IN"
        " (SELECT id FROM statements WHERE answer_id = ?)"
    )
    rows = connection.execute(
        f"SELECT id, answer_id, fingerprint_sha256 FROM findings WHERE {quoting}",  # noqa: S608 - our own words
        (answer_id, answer_id),
    ).fetchall()
    known = {(row["answer_id"], row["fingerprint_sha256"]): row["id"] for row in rows}
    connection.execute(
        f"DELETE FROM findings WHERE {quoting} AND fingerprint_sha256 NOT IN ({DECIDED})",  # noqa: S608 - our own words
        (answer_id, answer_id),
    )
    return _added(connection, findings, known)


def read_findings(connection: sqlite3.Connection) -> tuple[StoredFinding, ...]:
    """Every finding, by number."""
    rows = connection.execute("SELECT * FROM findings ORDER BY id").fetchall()
    return tuple(_stored_from(connection, rows))


def find_finding(connection: sqlite3.Connection, finding_id: int) -> StoredFinding | None:
    """The finding with this number; None when there is none."""
    rows = connection.execute("SELECT * FROM findings WHERE id = ?", (finding_id,)).fetchall()
    return next(_stored_from(connection, rows), None)


def findings_by_answer(
    connection: sqlite3.Connection, session_id: str
) -> dict[int, tuple[StoredFinding, ...]]:
    """The findings of a session, in the order they were found."""
    rows = connection.execute(
        """
        SELECT findings.* FROM findings JOIN answers ON answers.id = findings.answer_id
        WHERE answers.session_id = ? ORDER BY findings.answer_id, place
        """,
        (session_id,),
    ).fetchall()
    found: dict[int, tuple[StoredFinding, ...]] = {}
    for row, stored in zip(rows, _stored_from(connection, rows), strict=True):
        found[row["answer_id"]] = (*found.get(row["answer_id"], ()), stored)
    return found


def forget_unquoted(connection: sqlite3.Connection) -> None:
    """Drop statements and reasons that were only kept for findings that are gone."""
    connection.execute(
        """
        DELETE FROM statements WHERE kind = 'quoted'
            AND id NOT IN (SELECT earlier_statement_id FROM findings)
            AND id NOT IN (SELECT later_statement_id FROM findings)
        """
    )
    forget_reasons(connection)


def _added(
    connection: sqlite3.Connection,
    findings: Iterable[Finding],
    known_ids: Mapping[tuple[int | None, str], int],
) -> tuple[StoredFinding, ...]:
    """Those that are undecided, each with the answer that is its later side."""
    decided = decisions_that_hold(connection)
    once = {
        (finding.later.statement.answer_id, fingerprint_hash(finding)): finding
        for finding in findings
    }
    shown: list[StoredFinding] = []
    for place, ((answer_id, key), finding) in enumerate(once.items()):
        if key in decided:
            continue
        there = connection.execute(
            "SELECT id FROM findings WHERE answer_id IS ? AND fingerprint_sha256 = ?",
            (answer_id, key),
        ).fetchone()
        if there is not None:
            shown.append(StoredFinding(there["id"], finding))
        else:
            number = known_ids.get((answer_id, key))
            shown.append(insert_finding(connection, answer_id, place, finding, number))
    return tuple(shown)


def insert_finding(
    connection: sqlite3.Connection,
    answer_id: int | None,
    place: int,
    finding: Finding,
    known_id: int | None = None,
) -> StoredFinding:
    """Put in one finding, under its number when that is known."""
    columns = {
        "id": known_id,
        "answer_id": answer_id,
        "place": place,
        "fingerprint_sha256": fingerprint_hash(finding),
        **_finding_columns(connection, finding),
    }
    return StoredFinding(insert(connection, "findings", columns), finding)


def _stored_from(
    connection: sqlite3.Connection, rows: Iterable[sqlite3.Row]
) -> Iterator[StoredFinding]:
    decisions = decisions_that_hold(connection)
    for row in rows:
        decision = decisions.get(row["fingerprint_sha256"])
        yield StoredFinding(
            id=row["id"],
            finding=finding_from(connection, row),
            resolution=decision.resolution if decision else None,
            decided=decision.decided if decision else None,
        )


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


def add_history(connection: sqlite3.Connection, statements: Iterable[Statement]) -> None:
    """Store statements made elsewhere; those that are there already, only once."""
    for statement in statements:
        if _find_statement(connection, statement, "history", given=False) is None:
            insert(connection, "statements", {"kind": "history", **statement_columns(statement)})


def _statement_id(connection: sqlite3.Connection, statement: Statement) -> int:
    known = _find_statement(connection, statement, "history", "quoted")
    if known is not None:
        return known
    return insert(connection, "statements", {"kind": "quoted", **statement_columns(statement)})


def _find_statement(
    connection: sqlite3.Connection, statement: Statement, *kinds: str, given: bool = True
) -> int | None:
    """The row of a statement; `given` takes those that go with a document or a debrief, too."""
    columns = statement_columns(statement)
    same = " AND ".join(f"{name} IS ?" for name in columns)
    if not given:
        same += " AND document_id IS NULL AND debrief_item_id IS NULL"
    marks = ", ".join("?" for _ in kinds)
    known = connection.execute(
        f"SELECT id FROM statements WHERE {same} AND kind IN ({marks})"  # noqa: S608 - names are our own
        " ORDER BY kind, document_id IS NOT NULL, debrief_item_id IS NOT NULL",
        [*(storable(value) for value in columns.values()), *kinds],
    ).fetchone()
    return None if known is None else int(known["id"])


def finding_from(connection: sqlite3.Connection, row: sqlite3.Row) -> Finding:
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

"""The full-text index asked, and what it names read back."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence

from voicecoach.adapters.sqlite_codec import instant_from, storable, words_from
from voicecoach.adapters.sqlite_database import Database
from voicecoach.adapters.sqlite_rows import day_from
from voicecoach.adapters.sqlite_search_tables import DIGITS, KINDS
from voicecoach.core.searching import (
    Found,
    Passage,
    Phrase,
    Place,
    SaidIn,
    SearchFilter,
    latest_first,
)


class SqliteSearch:
    """SearchStore as a part of the store."""

    _database: Database

    def search(self, phrases: Sequence[Phrase], wanted: SearchFilter, most: int) -> Found:
        query = " AND ".join(map(_phrase_in_fts, phrases))
        with self._database.reading() as connection:
            places = [
                place
                for kind in SaidIn
                for place in _places(connection, kind, query)
                if wanted.takes(place)
            ]
            shown = latest_first(places)[:most]
            return Found(len(places), tuple(_passage(connection, place) for place in shown))


def _phrase_in_fts(phrase: Phrase) -> str:
    """Words hold letters and digits alone, so that nothing in them is an operator once quoted."""
    words = storable(" ".join(phrase.words))
    return f'"{words}"{" *" if phrase.is_open else ""}'


def _places(connection: sqlite3.Connection, kind: SaidIn, query: str) -> Iterator[Place]:
    """Everything of one kind that holds the words, without its text."""
    rows = connection.execute(
        f"""
        WITH hit AS (
            SELECT rowid / {KINDS} AS key FROM said_words
            WHERE said_words MATCH ? AND rowid % {KINDS} = {DIGITS[kind]}
        )
        {_ROWS[kind]}
        """,  # noqa: S608 - all of it is our own
        (query,),
    )
    return (_READERS[kind](row) for row in rows)


_SESSION_COLUMNS = """
    sessions.id AS session_id, sessions.source, sessions.employer, sessions.round,
    sessions.application_id, sessions.round_id,
    session_questions.position, session_questions.question_id, session_questions.text AS question
"""
_ROWS = {
    SaidIn.ANSWER: f"""
        SELECT answers.id, attempt, asked_at_utc, asked_local_offset_min, {_SESSION_COLUMNS}
        FROM hit JOIN answers ON answers.id = hit.key
        JOIN sessions ON sessions.id = answers.session_id
        JOIN session_questions ON session_questions.session_id = answers.session_id
            AND session_questions.position = answers.position
    """,  # noqa: S608 - columns are our own
    SaidIn.NOTE: f"""
        SELECT notes.id, noted_at_utc, noted_local_offset_min, {_SESSION_COLUMNS}
        FROM hit JOIN notes ON notes.id = hit.key
        JOIN sessions ON sessions.id = notes.session_id
        JOIN session_questions ON session_questions.session_id = notes.session_id
            AND session_questions.position = notes.position
        WHERE notes.saved = 1
    """,  # noqa: S608 - columns are our own
    SaidIn.STATEMENT: """
        SELECT statements.* FROM hit JOIN statements ON statements.id = hit.key
    """,
    SaidIn.DEBRIEF: """
        SELECT debrief_items.id, noted_on, round_id, rounds.kind AS round,
            application_id, applications.employer
        FROM hit JOIN debrief_items ON debrief_items.id = hit.key
        JOIN rounds ON rounds.id = debrief_items.round_id
        JOIN applications ON applications.id = rounds.application_id
    """,
    SaidIn.STORY: "SELECT stories.id FROM hit JOIN stories ON stories.id = hit.key",
}


def _answer_place(row: sqlite3.Row) -> Place:
    return _session_place(SaidIn.ANSWER, row, "asked", row["attempt"])


def _note_place(row: sqlite3.Row) -> Place:
    return _session_place(SaidIn.NOTE, row, "noted", None)


def _session_place(kind: SaidIn, row: sqlite3.Row, prefix: str, attempt: int | None) -> Place:
    return Place(
        kind,
        row["id"],
        said_on=instant_from(row, prefix).local.date(),
        source=row["source"],
        session_id=row["session_id"],
        position=row["position"],
        attempt=attempt,
        question_id=row["question_id"],
        question=row["question"],
        employer=row["employer"],
        round=row["round"],
        application_id=row["application_id"],
        round_id=row["round_id"],
    )


def _statement_place(row: sqlite3.Row) -> Place:
    return Place(
        SaidIn.STATEMENT,
        row["id"],
        said_on=day_from(row["said_on"]),
        source=row["source"],
        question=row["question"],
        employer=row["employer"],
        round=row["round"],
        application_id=row["application_id"],
        round_id=row["round_id"],
    )


def _debrief_place(row: sqlite3.Row) -> Place:
    return Place(
        SaidIn.DEBRIEF,
        row["id"],
        said_on=day_from(row["noted_on"]),
        employer=row["employer"],
        round=row["round"],
        application_id=row["application_id"],
        round_id=row["round_id"],
    )


def _story_place(row: sqlite3.Row) -> Place:
    return Place(SaidIn.STORY, row["id"])


_READERS: dict[SaidIn, Callable[[sqlite3.Row], Place]] = {
    SaidIn.ANSWER: _answer_place,
    SaidIn.NOTE: _note_place,
    SaidIn.STATEMENT: _statement_place,
    SaidIn.DEBRIEF: _debrief_place,
    SaidIn.STORY: _story_place,
}


def _passage(connection: sqlite3.Connection, place: Place) -> Passage:
    if place.said_in is not SaidIn.ANSWER:
        number = place.key * KINDS + DIGITS[place.said_in]
        (text,) = connection.execute(
            "SELECT text FROM said_words WHERE rowid = ?", (number,)
        ).fetchone()
        return Passage(place, text)
    row = connection.execute(
        "SELECT text, words_json FROM transcripts WHERE answer_id = ?"
        " ORDER BY version DESC LIMIT 1",
        (place.key,),
    ).fetchone()
    return Passage(place, row["text"], words_from(row["words_json"]))

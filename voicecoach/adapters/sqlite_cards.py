"""Cards of spaced practice in tables, with every review that led to them."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from voicecoach.adapters.sqlite_codec import instant_columns, instant_from, storable
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_rows import row_of
from voicecoach.core.preparation import Card, Review
from voicecoach.errors import DataError


class SqliteCards:
    """CardStore as a part of the store."""

    _database: Database

    def save_review(self, card: Card, review: Review) -> None:
        if (card.bank, card.question_id) != (review.bank, review.question_id):
            raise RuntimeError("a review leads to the card of its own question")
        with self._database.transaction() as connection:
            if review.answer_id is not None:
                row_of(connection, "answers", review.answer_id)
            columns = {
                "bank": review.bank,
                "question_id": review.question_id,
                "rating": review.rating,
                "answer_id": review.answer_id,
                **instant_columns("reviewed", review.reviewed),
            }
            insert(connection, "reviews", columns)
            _put_cards(connection, [card])

    def cards(self) -> tuple[Card, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM cards ORDER BY due_on, bank, question_id")
            return tuple(
                Card(
                    row["bank"],
                    row["question_id"],
                    row["fsrs_json"],
                    date.fromisoformat(row["due_on"]),
                )
                for row in rows
            )

    def reviews(self) -> tuple[Review, ...]:
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM reviews ORDER BY reviewed_at_utc, id")
            return tuple(
                Review(
                    bank=row["bank"],
                    question_id=row["question_id"],
                    rating=row["rating"],
                    reviewed=instant_from(row, "reviewed"),
                    answer_id=row["answer_id"],
                )
                for row in rows
            )

    def replace_cards(self, cards: Sequence[Card]) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM cards")
            _put_cards(connection, cards)

    def delete_card(self, bank: str, question_id: str) -> None:
        named = (storable(bank), storable(question_id))
        with self._database.transaction() as connection:
            deleted = connection.execute(
                "DELETE FROM cards WHERE bank = ? AND question_id = ?", named
            )
            if not deleted.rowcount:
                raise DataError(
                    f"Question {question_id} of {bank} is not being repeated.", code="unknown_card"
                )
            connection.execute("DELETE FROM reviews WHERE bank = ? AND question_id = ?", named)
        self._database.forget_deleted()


def _put_cards(connection: sqlite3.Connection, cards: Iterable[Card]) -> None:
    for each in cards:
        columns = (each.bank, each.question_id, each.fsrs_json, each.due_on.isoformat())
        connection.execute(
            "INSERT OR REPLACE INTO cards (bank, question_id, fsrs_json, due_on)"
            " VALUES (?, ?, ?, ?)",
            [storable(column) for column in columns],
        )

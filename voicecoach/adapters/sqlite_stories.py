"""Stories and work samples in tables."""

import sqlite3

from voicecoach.adapters.sqlite_codec import SqlValue, texts_from, texts_json
from voicecoach.adapters.sqlite_database import Database, insert
from voicecoach.adapters.sqlite_rows import delete_row, row_of, update_row
from voicecoach.adapters.sqlite_uses import add_use, uses_by
from voicecoach.core.preparation import NewStory, NewWorkSample, Story, Use, WorkSample


class SqliteStories:
    """StoryStore as a part of the store."""

    _database: Database

    def add_story(self, story: NewStory) -> Story:
        with self._database.transaction() as connection:
            if story.answer_id is not None:
                row_of(connection, "answers", story.answer_id)
            columns = {**_story_columns(story), "answer_id": story.answer_id}
            return _read_story(connection, insert(connection, "stories", columns))

    def stories(self) -> tuple[Story, ...]:
        with self._database.reading() as connection:
            uses = uses_by(connection, "story_id")
            rows = connection.execute("SELECT * FROM stories ORDER BY id").fetchall()
            return tuple(_story_from(row, uses.get(row["id"], ())) for row in rows)

    def change_story(self, story: Story) -> Story:
        with self._database.transaction() as connection:
            update_row(connection, "stories", story.id, _story_columns(story))
            return _read_story(connection, story.id)

    def use_story(self, story_id: int, use: Use) -> Story:
        with self._database.transaction() as connection:
            row_of(connection, "stories", story_id)
            add_use(connection, "story_id", story_id, use)
            return _read_story(connection, story_id)

    def delete_story(self, story_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "stories", story_id)
        self._database.forget_deleted()

    def add_work_sample(self, sample: NewWorkSample) -> WorkSample:
        with self._database.transaction() as connection:
            new_id = insert(connection, "work_samples", _sample_columns(sample))
            return _read_sample(connection, new_id)

    def work_samples(self) -> tuple[WorkSample, ...]:
        with self._database.reading() as connection:
            uses = uses_by(connection, "work_sample_id")
            rows = connection.execute("SELECT * FROM work_samples ORDER BY id").fetchall()
            return tuple(_sample_from(row, uses.get(row["id"], ())) for row in rows)

    def change_work_sample(self, sample: WorkSample) -> WorkSample:
        with self._database.transaction() as connection:
            update_row(connection, "work_samples", sample.id, _sample_columns(sample))
            return _read_sample(connection, sample.id)

    def show_work_sample(self, sample_id: int, use: Use) -> WorkSample:
        with self._database.transaction() as connection:
            row_of(connection, "work_samples", sample_id)
            add_use(connection, "work_sample_id", sample_id, use)
            return _read_sample(connection, sample_id)

    def delete_work_sample(self, sample_id: int) -> None:
        with self._database.transaction() as connection:
            delete_row(connection, "work_samples", sample_id)
        self._database.forget_deleted()


def _story_columns(story: NewStory | Story) -> dict[str, SqlValue]:
    return {
        "title": story.title,
        "text": story.text,
        "competences_json": texts_json(story.competences),
    }


def _sample_columns(sample: NewWorkSample | WorkSample) -> dict[str, SqlValue]:
    return {
        "title": sample.title,
        "walk_through": sample.walk_through,
        "tags_json": texts_json(sample.tags),
    }


def _read_story(connection: sqlite3.Connection, story_id: int) -> Story:
    uses = uses_by(connection, "story_id").get(story_id, ())
    return _story_from(row_of(connection, "stories", story_id), uses)


def _read_sample(connection: sqlite3.Connection, sample_id: int) -> WorkSample:
    uses = uses_by(connection, "work_sample_id").get(sample_id, ())
    return _sample_from(row_of(connection, "work_samples", sample_id), uses)


def _story_from(row: sqlite3.Row, uses: tuple[Use, ...]) -> Story:
    return Story(
        id=row["id"],
        title=row["title"],
        text=row["text"],
        competences=texts_from(row["competences_json"]),
        answer_id=row["answer_id"],
        used=uses,
    )


def _sample_from(row: sqlite3.Row, uses: tuple[Use, ...]) -> WorkSample:
    return WorkSample(
        id=row["id"],
        title=row["title"],
        walk_through=row["walk_through"],
        tags=texts_from(row["tags_json"]),
        shown=uses,
    )

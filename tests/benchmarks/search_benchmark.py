"""Measures how long finding, counting and deleting take with very many answers.

Run: python -m tests.benchmarks search
The answers are made of invented words, as frequent as words of a language are.
"""

import random
import statistics
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

from tests.stored_values import a_start, a_transcript, later
from voicecoach.adapters.sqlite_codec import (
    SqlValue,
    instant_columns,
    question_columns,
    start_columns,
    transcript_columns,
)
from voicecoach.adapters.sqlite_database import insert
from voicecoach.adapters.sqlite_store import DATABASE_FILE, SqliteStore
from voicecoach.core.searching import SearchFilter, find_hits, read_query, snippet_of
from voicecoach.session.progress_record import Wanted, read_progress

SESSIONS = 1_000
ANSWERS_EACH = 10
WORDS_EACH = 150
VOCABULARY = 8_000
REPEATS = 5


def main() -> None:
    generator = random.Random(1)  # noqa: S311 - the same words every time
    words = _vocabulary(generator)
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder))
        _fill(store, words, generator)
        size_mb = (Path(folder) / DATABASE_FILE).stat().st_size / 1e6
        print(f"{SESSIONS * ANSWERS_EACH} answers of {WORDS_EACH} words, {size_mb:.0f} MB")
        for place in (0, 10, 500, 7_000):
            _search(store, words[place])
        _search(store, words[3][:3])
        day = date(2026, 11, 25)
        print(f"stats over all: {_median_s(lambda: read_progress(store, Wanted(), day), 1):.2f} s")
        gone = store.sessions()[0].id
        print(f"deleting a session: {_median_s(lambda: store.delete_session(gone), 1):.2f} s")
        store.close()


def _vocabulary(generator: random.Random) -> list[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [
        "".join(generator.choices(letters, k=generator.randint(3, 9))) for _ in range(VOCABULARY)
    ]


def _fill(store: SqliteStore, words: list[str], generator: random.Random) -> None:
    """All in one transaction, where practice takes one for each step."""
    weights = [1 / (place + 1) for place in range(len(words))]
    with store._database.transaction() as connection:
        for number in range(SESSIONS):
            start = a_start(later(3_600 * number), questions=ANSWERS_EACH)
            key = f"{start.started.local:%Y-%m-%d}-{number}"
            insert(connection, "sessions", {"id": key, "state": "finished", **start_columns(start)})
            for position, question in enumerate(start.questions):
                at: dict[str, SqlValue] = {"session_id": key, "position": position}
                insert(connection, "session_questions", {**at, **question_columns(question)})
                moment = instant_columns("asked", start.started)
                answer = {**at, "attempt": 1, "state": "transcribed", **moment}
                answer_id = insert(connection, "answers", answer)
                text = " ".join(generator.choices(words, weights, k=WORDS_EACH))
                columns = transcript_columns(a_transcript(text))
                insert(connection, "transcripts", {"answer_id": answer_id, "version": 1, **columns})


def _search(store: SqliteStore, word: str) -> None:
    phrases = read_query([word])

    def search() -> int:
        found = store.search(phrases, SearchFilter(), 20)
        for passage in found.passages:
            snippet_of(passage.text, find_hits(passage.text, phrases))
        return found.total

    total = search()
    print(f"a word in {total} answers: {_median_s(search, REPEATS) * 1_000:.0f} ms")


def _median_s(work: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        begun = perf_counter()
        work()
        taken.append(perf_counter() - begun)
    return statistics.median(taken)


if __name__ == "__main__":
    main()

"""Measures answers of two minutes against a ledger of many claims, before and after it was kept.

Run: python -m tests.benchmarks.ledger_benchmark
Each session is a program of its own, as after a start: it remembers nothing but what is on disk.
"""

import itertools
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.claims_benchmark import FRESH_PAIRS, PERSONAS, read_pairs, said_by
from voicecoach.adapters.minilm_embedder import MiniLmEmbedder
from voicecoach.adapters.sqlite_readings import SqliteReadings
from voicecoach.core.claims import Statement, check_answer, extract_claims
from voicecoach.core.claims.ledger import is_mention
from voicecoach.session.read_ahead import read_with_cache
from voicecoach.session.topics import Topics

STATEMENTS = 5000
ANSWERS = 5
WORDS_AN_ANSWER = 300
SESSIONS = ("first", "later")


def ledger() -> list[Statement]:
    """Statements of many people, numbered so that no two are alike."""
    pairs = read_pairs(FRESH_PAIRS)
    texts = [side.text for pair in pairs for side in (pair.earlier, pair.later)]
    numbered = enumerate(itertools.cycle(texts))
    return [Statement(f"{text} ({at})") for at, text in itertools.islice(numbered, STATEMENTS)]


def long_answers(session: str) -> list[Statement]:
    """Answers of one person put together to two minutes each; every session has its own."""
    texts = [said.text for person in said_by(PERSONAS) for said in person]
    words = iter(" ".join(texts).split())
    rows = [list(itertools.islice(words, WORDS_AN_ANSWER)) for _ in range(ANSWERS * len(SESSIONS))]
    return [Statement(" ".join(row)) for row in rows[SESSIONS.index(session) :: len(SESSIONS)]]


def measure(session: str, folder: Path) -> None:
    """One session: read what is stored, then compare answers; prints CPU seconds."""
    cache = SqliteReadings(folder)
    near = Topics(MiniLmEmbedder(), cache)
    stored, answers = ledger(), long_answers(session)
    check_answer(Statement("I had two dogs."), [Statement("I had one dog.")], near)
    near.make_ready(Statement("I had two dogs."))
    reading_s = _cpu_s(lambda: list(read_with_cache(stored, cache)))
    if session == "first":
        print(
            f"  the first answer, meanings not known yet: {_compared(answers[0], stored, near)} s"
        )
    meaning_s = _cpu_s(lambda: [near(each, each) for each in stored])
    print(f"  ready after {reading_s:.2f} s for readings and {meaning_s:.2f} s for meanings")
    took = " ".join(_compared(answer, stored, near) for answer in answers[1:])
    print(f"  new answers of {WORDS_AN_ANSWER} words: {took} s")
    claims = [claim for each in stored for claim in extract_claims(each)]
    told = sum(not is_mention(claim) for claim in claims)
    print(f"  {told} claims in {len(stored)} statements, and {len(claims) - told} mere mentions")


def _cpu_s(work: Callable[[], object]) -> float:
    started_s = time.process_time()
    work()
    return time.process_time() - started_s


def _compared(answer: Statement, stored: list[Statement], near: Topics) -> str:
    return f"{_cpu_s(lambda: check_answer(answer, stored, near)):.2f}"


def main() -> None:
    with TemporaryDirectory() as folder:
        for session in SESSIONS:
            print(f"{session} session:", flush=True)
            program = [sys.executable, "-m", "tests.benchmarks.ledger_benchmark", session, folder]
            subprocess.run(program, check=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1], Path(sys.argv[2]))
    else:
        main()

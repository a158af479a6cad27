"""Measures the consistency check: precision and recall, false alarms on unrelated pairs, speed.

Run: python -m tests.benchmarks.claims_benchmark
Measures the repository's own labelled pairs, and the shared development pairs where they are found.
"""

import itertools
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.benchmarks.shared_files import shared_folder
from voicecoach.adapters.minilm_embedder import MiniLmEmbedder
from voicecoach.core.claims import (
    Context,
    Finding,
    Level,
    Statement,
    check_answer,
    check_statements,
    extract_claims,
    verdict,
)
from voicecoach.review.pair_score import LabelledVerdict, score_pairs, score_table
from voicecoach.review.pairs import Pair, read_pair
from voicecoach.session.topics import Topics

GOLDEN = Path(__file__).parents[1] / "golden" / "claims"
OWN_PAIRS = GOLDEN / "pairs.jsonl"
BLIND_PAIRS = GOLDEN / "blind_pairs.jsonl"
"""Written by someone who did not know the rules."""
FRESH_PAIRS = GOLDEN / "fresh_pairs.jsonl"
"""Written like that as well; measured once unseen, then tuned on."""
UNSEEN_PAIRS = GOLDEN / "unseen_pairs.jsonl"
"""Written like that as well; single lines have never been looked at."""
PERSONAS = GOLDEN / "personas.jsonl"
LEDGER_SIZES = (500, 5000)
WORDS_A_TEXT = 300
ANSWERS_A_SITTING = 20
NEAR = Topics(MiniLmEmbedder())
"""The model of meaning, as every command uses it."""


def read_pairs(path: Path, split: str | None = None, field: str = "split") -> list[Pair]:
    pairs: list[Pair] = []
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        pair = read_pair(line, number)
        if isinstance(pair, Pair) and (split is None or json.loads(line).get(field) == split):
            pairs.append(pair)
    return pairs


def score(pairs: Iterable[Pair]) -> str:
    return score_table(
        score_pairs(
            LabelledVerdict(
                pair.kind or "unnamed",
                pair.label or "",
                verdict(check_statements(pair.earlier, pair.later, NEAR)),
            )
            for pair in pairs
        )
    )


def unrelated_alarms(pairs: Sequence[Pair]) -> str:
    """Cross all statements of different pairs.

    Nobody said them all, so some do contradict each other as one person's words ("I live in York",
    "I live in Leeds"). Statements of different kinds are counted apart: those are unrelated, but
    for "mixed" ones, which may be of any kind.
    """
    statements = [(pair, said) for pair in pairs for said in (pair.earlier, pair.later)]
    counts = {"all": [0, 0], "of different kinds": [0, 0], "the same without mixed": [0, 0]}
    for (one, earlier), (other, later) in itertools.combinations(statements, 2):
        if one.id == other.id:
            continue
        alarm = verdict(check_statements(earlier, later, NEAR)) is Level.CONTRADICTION
        for name in _groups(one.kind, other.kind):
            counts[name][0] += 1
            counts[name][1] += alarm
    return "\n".join(
        f"unrelated pairs ({name}): {alarms} alarms in {total}, "
        f"{1000 * alarms / max(total, 1):.2f} per 1,000"
        for name, (total, alarms) in counts.items()
    )


def _groups(one: str | None, other: str | None) -> tuple[str, ...]:
    if one == other:
        return ("all",)
    if "mixed" in {one, other}:
        return "all", "of different kinds"
    return "all", "of different kinds", "the same without mixed"


@dataclass(frozen=True, slots=True)
class Life:
    """What came of one invented person's history, told in the order of time."""

    facts: int
    found: int
    answers: int
    false_warnings: int
    pairs: int
    false_pairs: int


def lived(person: Mapping[str, Any]) -> Life:
    """Compare every statement with all before it, as a ledger does.

    One person said them all, so unlike crossed statements of many people they really fit together,
    but for the planted pairs.
    """
    planted = {frozenset((one["earlier"], one["later"])): one["fact"] for one in person["planted"]}
    said = {line["n"]: _said(line) for line in person["statements"]}
    numbers = {statement: number for number, statement in said.items()}
    found: set[int] = set()
    false_pairs: set[frozenset[int]] = set()
    false_warnings = 0
    for number, answer in said.items():
        history = [said[before] for before in said if before < number]
        for finding in check_answer(answer, history, NEAR):
            if finding.level is not Level.CONTRADICTION:
                continue
            pair = frozenset((numbers[finding.earlier.statement], number))
            if pair in planted:
                found.add(planted[pair])
            else:
                false_warnings += 1
                false_pairs.add(pair)
    return Life(
        facts=len(set(planted.values())),
        found=len(found),
        answers=sum(line["source"] not in {"resume", "notes"} for line in person["statements"]),
        false_warnings=false_warnings,
        pairs=len(said) * (len(said) - 1) // 2 - len(planted),
        false_pairs=len(false_pairs),
    )


def report_lives(half: str) -> str:
    people = [json.loads(line) for line in PERSONAS.read_text(encoding="utf-8").splitlines()]
    lives = [lived(person) for person in people if person["half"] == half]
    facts, found = sum(life.facts for life in lives), sum(life.found for life in lives)
    answers = sum(life.answers for life in lives)
    false, pairs = sum(life.false_warnings for life in lives), sum(life.pairs for life in lives)
    crossed = sum(life.false_pairs for life in lives)
    return (
        f"{len(lives)} whole lives, {half}: {found} of {facts} planted contradictions found, "
        f"{ANSWERS_A_SITTING * false / answers:.2f} false warnings in {ANSWERS_A_SITTING} answers; "
        f"{1000 * crossed / pairs:.2f} alarms in 1,000 of {pairs} pairs that fit together"
    )


def said_by(path: Path) -> list[list[Statement]]:
    """What each person of a file said and wrote, in the order of time."""
    people = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [[_said(line) for line in person["statements"]] for person in people]


def _said(line: Mapping[str, str]) -> Statement:
    day = date.fromisoformat(line["date"])
    return Statement(line["text"], Context(line.get("question"), day, line.get("source")))


def speed(pairs: Sequence[Pair]) -> Iterator[str]:
    """CPU time to read one long answer, and to compare it with ledgers of many statements.

    Tables and model are ready by then: making them so is paid once by every program.
    """
    texts = [pair.earlier.text for pair in pairs] + [pair.later.text for pair in pairs]
    words = " ".join(texts).split()
    answers = [
        Statement(" ".join(words[start : start + WORDS_A_TEXT]))
        for start in range(0, len(words) - WORDS_A_TEXT, WORDS_A_TEXT)
    ]
    check_statements(pairs[0].earlier, pairs[0].later)
    NEAR(pairs[0].earlier, pairs[0].later)
    started_s = time.process_time()
    claims = sum(len(extract_claims(answer)) for answer in answers)
    each_ms = 1000 * (time.process_time() - started_s) / len(answers)
    yield f"reading {WORDS_A_TEXT} words: {each_ms:.1f} ms, {claims / len(answers):.0f} claims"
    for size in LEDGER_SIZES:
        ledger = [Statement(f"{text} ({number})") for number, text in _many(texts, size)]
        yield _ledger_speed(answers[0], ledger)


def _many(texts: Sequence[str], size: int) -> Iterator[tuple[int, str]]:
    return itertools.islice(enumerate(itertools.cycle(texts)), size)


def _ledger_speed(answer: Statement, ledger: Sequence[Statement]) -> str:
    claims = sum(len(extract_claims(statement)) for statement in ledger)
    started_s = time.process_time()
    findings: tuple[Finding, ...] = check_answer(answer, ledger, NEAR)
    took_ms = 1000 * (time.process_time() - started_s)
    return (
        f"one answer against {len(ledger)} statements ({claims} claims): {took_ms:.0f} ms, "
        f"{len(findings)} findings"
    )


def main() -> None:
    for split in ("tune", "held_out"):
        print(f"\nown pairs, {split}\n{score(read_pairs(OWN_PAIRS, split))}")
        print(f"\nblind pairs, {split}\n{score(read_pairs(BLIND_PAIRS, split, 'half'))}")
    print(f"\nfresh pairs, tuned on\n{score(read_pairs(FRESH_PAIRS))}")
    for manner in ("plain", "oblique"):
        pairs = read_pairs(UNSEEN_PAIRS, manner, "manner")
        print(f"\nunseen pairs, {manner}\n{score(pairs)}")
    shared = shared_folder()
    if shared is None:
        print("\nshared development pairs: not found, not measured")
    else:
        print(f"\nshared development pairs\n{score(read_pairs(shared / 'pairs' / 'dev.jsonl'))}")
    own = read_pairs(OWN_PAIRS)
    print(f"\n{unrelated_alarms(own)}")
    for half in ("tune", "fresh", "held_out"):
        print(report_lives(half))
    for line in speed(own):
        print(line)


if __name__ == "__main__":
    main()

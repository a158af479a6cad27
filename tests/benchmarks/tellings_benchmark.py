"""Measures how widely one fact is understood: every way to tell it against every other.

Run: python -m tests.benchmarks.tellings_benchmark [NAME …] [--worst]
A labelled pair shows one wording against one other; here each telling meets all others, with the
other value (a contradiction) and with the same one (none), with the question asked and without.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import permutations, product
from pathlib import Path
from typing import Any

from voicecoach.adapters.minilm_embedder import MiniLmEmbedder
from voicecoach.core.claims import Context, Level, Statement, check_statements, verdict
from voicecoach.session.topics import Topics

TELLINGS = Path(__file__).parents[1] / "golden" / "claims" / "tellings.toml"
BEFORE, NOW = date(2026, 11, 5), date(2026, 11, 20)
WORST = 5


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    question: str
    differing: tuple[tuple[str, str], ...]
    """Tellings of one value and of the other."""
    agreeing: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Tally:
    """What was found of one fact."""

    found: int = 0
    false: int = 0

    def __iadd__(self, other: "Tally") -> "Tally":
        self.found += other.found
        self.false += other.false
        return self


def read_facts() -> list[Fact]:
    table = tomllib.loads(TELLINGS.read_text(encoding="utf-8"))
    return [_fact(each) for each in table["fact"]]


def _fact(table: dict[str, Any]) -> Fact:
    if "tellings" in table:
        one, other = ([_filled(each, v) for each in table["tellings"]] for v in table["values"])
        pairs = [(a, b) for a, b in product(one, other) if one.index(a) != other.index(b)]
        return Fact(table["name"], table["question"], tuple(pairs), tuple(permutations(one, 2)))
    one, other = table["one"], table["other"]
    both_ways = [*product(one, other), *product(other, one)]
    alike = [*permutations(one, 2), *permutations(other, 2)]
    return Fact(table["name"], table["question"], tuple(both_ways), tuple(alike))


def _filled(telling: str, value: str) -> str:
    return telling.replace("{s}", "" if value == "one" else "s").replace("{}", value)


def _contradict(earlier: str, later: str, question: str | None, near: Topics) -> bool:
    before = Statement(earlier, Context(question, BEFORE, "practice"))
    now = Statement(later, Context(question, NOW, "practice"))
    return verdict(check_statements(before, now, near)) is Level.CONTRADICTION


def measure(fact: Fact, *, asked: bool, near: Topics) -> tuple[Tally, Counter[str]]:
    """How many differing pairs are found and agreeing ones taken for it; misses by telling."""
    question = fact.question if asked else None
    missed: Counter[str] = Counter()
    tally = Tally()
    for pair in fact.differing:
        if _contradict(*pair, question, near):
            tally.found += 1
        else:
            missed.update(pair)
    tally.false = sum(_contradict(*pair, question, near) for pair in fact.agreeing)
    return tally, missed


def rows(facts: Sequence[Fact], *, shows_worst: bool) -> Iterator[str]:
    near = Topics(MiniLmEmbedder())
    whole = {True: Tally(), False: Tally()}
    yield f"{'fact':26} {'pairs':>6} {'asked':>7} {'unasked':>8} {'alike':>6} {'false':>9}"
    for fact in facts:
        asked, missed = measure(fact, asked=True, near=near)
        unasked, _ = measure(fact, asked=False, near=near)
        whole[True] += asked
        whole[False] += unasked
        yield _row(fact.name, len(fact.differing), len(fact.agreeing), asked, unasked)
        if shows_worst:
            yield from (f"    {count:>4}  {text}" for text, count in missed.most_common(WORST))
    pairs, alike = (sum(len(each) for each in every) for every in _columns(facts))
    yield _row("all", pairs, alike, whole[True], whole[False])


def _columns(facts: Sequence[Fact]) -> tuple[list[Any], list[Any]]:
    return [each.differing for each in facts], [each.agreeing for each in facts]


def _row(name: str, pairs: int, alike: int, asked: Tally, unasked: Tally) -> str:
    shares = f"{asked.found / pairs:7.2f} {unasked.found / pairs:8.2f}"
    return f"{name:26} {pairs:6} {shares} {alike:6} {asked.false:4}/{unasked.false:4}"


def main(names: Sequence[str] = (), *, shows_worst: bool = False) -> None:
    facts = [each for each in read_facts() if not names or each.name in names]
    for row in rows(facts, shows_worst=shows_worst):
        print(row, flush=True)


if __name__ == "__main__":
    main([each for each in sys.argv[1:] if each != "--worst"], shows_worst="--worst" in sys.argv)

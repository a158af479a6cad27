"""Replays real turns of conversation: how many would have been cut, and how long the wait is.

Run: python -m tests.benchmarks.turns_benchmark [FILE.jsonl.gz]
A line is one turn: {"words": [[text, start_ms, end_ms], …]}, times from the start of the turn.
Words count as speech and are known to the policy a second after they end.
"""

import gzip
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tests.benchmarks.shared_files import shared_folder
from voicecoach.core.endpointing import (
    Endpointer,
    EndPolicy,
    SilenceRule,
    exact_silence,
    stretched,
)
from voicecoach.core.turns import is_unfinished

Turn = Sequence[tuple[str, int, int]]
WORDS_ARRIVE_LATE_MS = 1_000
FRAME_MS = 32
LONGEST_WAIT_MS = 12_000

POLICIES = {
    "default": SilenceRule(),
    "default, patience 0.77": stretched(SilenceRule(), 0.77),
    "default, patience 1.3": stretched(SilenceRule(), 1.3),
    "always 3 s and 4 s": SilenceRule(3_000, 3_000, 4_000, 7_000),
    "exactly 2 s": exact_silence(2),
    "exactly 5 s": exact_silence(5),
}


def read_turns(file: Path) -> list[Turn]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["words"] for line in lines]


def replayed_wait_ms(policy: EndPolicy, words: Turn) -> int:
    """End of the answer minus end of the turn; negative when the turn was cut."""
    turn_ms = max(end_ms for _, _, end_ms in words)
    spoken = np.zeros((turn_ms + LONGEST_WAIT_MS) // FRAME_MS)
    for _, start_ms, end_ms in words:
        spoken[start_ms // FRAME_MS : -(-end_ms // FRAME_MS)] = 1.0
    frames: list[float] = spoken.tolist()
    endpointer = Endpointer(policy, FRAME_MS)
    told = 0
    for text, _, end_ms in words:
        arrives = (end_ms + WORDS_ARRIVE_LATE_MS) // FRAME_MS
        endpointer.advance(frames[told:arrives])
        endpointer.hint_unfinished(unfinished=is_unfinished(text))
        told = max(told, arrives)
    endpointer.advance(frames[told:])
    return endpointer.over.at_ms - turn_ms if endpointer.over else LONGEST_WAIT_MS


def report(turns: Sequence[Turn]) -> None:
    for name, rule in POLICIES.items():
        waits = [replayed_wait_ms(EndPolicy(rule, cap_ms=None), words) for words in turns]
        waited_s = [wait / 1000 for wait in waits if wait >= 0]
        cut = 100 * (len(waits) - len(waited_s)) / len(waits)
        print(
            f"{name}: {cut:.1f} % of {len(turns)} turns cut; "
            f"wait median {np.median(waited_s):.1f} s, p90 {np.percentile(waited_s, 90):.1f} s"
        )


def main(arguments: Sequence[str] = ()) -> None:
    folder = shared_folder()
    if not arguments and folder is None:
        print("Ends of real turns: not measured, the shared turns are not here.")
        return
    file = Path(arguments[0]) if arguments else Path(folder or "") / "turns" / "ami_turns.jsonl.gz"
    report(read_turns(file))


if __name__ == "__main__":
    main(sys.argv[1:])

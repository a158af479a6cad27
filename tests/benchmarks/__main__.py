"""All measurements, or those named: python -m tests.benchmarks [claims timing recognition …]."""

import sys
from collections.abc import Callable

from tests.benchmarks import (
    audio_benchmark,
    claims_benchmark,
    commands_benchmark,
    documents_benchmark,
    echo_benchmark,
    ledger_benchmark,
    matching_benchmark,
    page_benchmark,
    recognition_benchmark,
    search_benchmark,
    session_benchmark,
    spoken_claims_benchmark,
    structure_benchmark,
    tellings_benchmark,
    timing_benchmark,
    turns_benchmark,
    vocabulary_benchmark,
)

BENCHMARKS: dict[str, Callable[[], None]] = {
    "claims": claims_benchmark.main,
    "tellings": tellings_benchmark.main,
    "ledger": ledger_benchmark.main,
    "spoken": spoken_claims_benchmark.main,
    "recognition": recognition_benchmark.main,
    "timing": timing_benchmark.main,
    "turns": turns_benchmark.main,
    "commands": commands_benchmark.main,
    "documents": documents_benchmark.main,
    "echo": echo_benchmark.main,
    "audio": audio_benchmark.main,
    "structure": structure_benchmark.main,
    "matching": matching_benchmark.main,
    "session": session_benchmark.main,
    "page": page_benchmark.main,
    "search": search_benchmark.main,
    "vocabulary": vocabulary_benchmark.main,
}


def main(chosen: list[str]) -> int:
    """Run them in order; 2 for a name nobody knows."""
    unknown = [name for name in chosen if name not in BENCHMARKS]
    if unknown:
        print(f"Unknown: {', '.join(unknown)}. There are: {', '.join(BENCHMARKS)}.")
        return 2
    for name in chosen or BENCHMARKS:
        print(f"\n== {name} ==", flush=True)
        BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

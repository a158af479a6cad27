"""Measures whether our own voice and earcons end up in transcripts, with an open loudspeaker.

Run: python -m tests.benchmarks.echo_benchmark [QUESTIONS]
Needs a virtual sound card (PulseAudio); its microphone hears everything its loudspeaker plays.
Nobody answers: whatever is heard is our own. Takes about ten seconds a question.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.virtual_sound_card import VirtualSoundCard, missing_for_sound_card

QUESTIONS = 12
SECONDS_A_QUESTION = 40
QUICK = {
    "VOICECOACH_ANSWERS_NO_SPEECH_S": "2",
    "VOICECOACH_HANDS_FREE_CHOICE_S": "2",
}
OURS = ("answer_started", "transcribed", "command_heard")
"""What must never happen when nobody speaks."""


def run_drill(environment: Mapping[str, str], home: Path, questions: int) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "voicecoach", "drill", "--questions", str(questions), "--json"],
        env={**environment, **QUICK, "VOICECOACH_HOME": str(home)},
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS_A_QUESTION * questions + 60,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def report(questions: int) -> None:
    with tempfile.TemporaryDirectory(prefix="voicecoach-echo-") as folder:
        card = VirtualSoundCard(Path(folder) / "card")
        try:
            card.let_microphone_hear_loudspeaker()
            events = run_drill(card.environment, Path(folder) / "home", questions)
        finally:
            card.stop()
    counts = Counter(event["event"] for event in events)
    print(
        f"open loudspeaker: {counts['question_asked']} questions, {counts['said']} things said; "
        + ", ".join(f"{name} {counts[name]}" for name in OURS)
    )


def main(arguments: Sequence[str] = ()) -> None:
    missing = missing_for_sound_card()
    if missing is not None:
        print(f"Our own voice: not measured, {missing}.")
        return
    report(int(arguments[0]) if arguments else QUESTIONS)


if __name__ == "__main__":
    main(sys.argv[1:])

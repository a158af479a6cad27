"""Measures own words: what names as hints do to recognition, what likeness would do to speech.

Run: python -m tests.benchmarks vocabulary
Needs the shared recordings (VOICECOACH_SHARED, or ../shared beside the repository).
"""

import gzip
import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from rapidfuzz.fuzz import ratio

from tests.benchmarks.recognition_scores import Scored, score, word_error_rate
from tests.benchmarks.shared_files import SpeechFile, shared_folder, speech_files
from voicecoach.adapters.audio_file import read_audio
from voicecoach.adapters.engines import build_transcriber
from voicecoach.adapters.silero_voice_activity import SileroVoiceActivity
from voicecoach.core.models import Transcript, Word
from voicecoach.core.own_words import OwnWord, letters_of, with_own_words
from voicecoach.session.transcription import transcribe_samples

STRANGERS = (
    *("Shree Logistics", "Priya Ramanathan", "Kubernetes", "Terraform", "Aldwick Hotel"),
    *("Siobhan Keane", "Grafana", "Leuven"),
)
"""Of a résumé that has nothing to do with what is said."""
MOST_HINTS = 8

HEARD = (
    *("three logistics", "cooper netties", "jango", "terra form", "graph on a", "shove on keen"),
    *(
        "all dick hotel",
        "pre a",
        "post grass",
        "my sequel",
        "engine x",
        "sea arrow",
        "kafka connect",
    ),
    *("red is", "spin acre", "air table", "zen desk", "hub spot", "sales force", "jenkins ex"),
)
"""What recognisers write for names of firms, people and tools."""
BOUNDS = (95, 90, 85, 80)


def report_hints(folder: Path) -> None:
    transcriber = build_transcriber()
    for title, hints_of in (
        ("no hints", lambda _: ()),
        ("names never said", lambda _: STRANGERS),
        ("names that are said", _names_in),
    ):
        groups: dict[str, list[Scored]] = defaultdict(list)
        found = said = 0
        for file in speech_files(folder):
            samples = read_audio(file.path)
            made = transcribe_samples(
                samples, transcriber, SileroVoiceActivity(), hints_of(file)
            ).transcript
            groups["all"].append(score(file.reference, made.text))
            groups[file.group].append(groups["all"][-1])
            names = _names_in(file)
            said += len(names)
            found += sum(letters_of(each) in letters_of(made.text) for each in names)
        rates = ", ".join(
            f"{group} {100 * word_error_rate(scored):.1f}" for group, scored in groups.items()
        )
        print(f"{title}: WER % {rates}; names written right {found} of {said}", flush=True)


def report_likeness(folder: Path) -> None:
    """How many phrases of ordinary answers each rule would change."""
    texts = [*(file.reference for file in speech_files(folder)), *_meetings(folder)]
    words = sum(len(text.split()) for text in texts)
    own = [OwnWord(number, heard, "X") for number, heard in enumerate(HEARD, 1)]
    exact = sum(_changed(with_own_words(_transcript(text), own)) for text in texts)
    print(f"{len(own)} entries, {words} words: {exact} changed by the same letters")
    for bound in BOUNDS:
        like = [hit for text in texts for hit in _alike(text, bound)]
        print(f"  {len(like)} more by a ratio of {bound}, such as {sorted(set(like))[:6]}")


def _meetings(folder: Path) -> Iterator[str]:
    """Turns of people who speak freely, every tenth."""
    with gzip.open(folder / "turns" / "ami_turns.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in itertools.islice(lines, 0, None, 10):
            yield " ".join(word for word, _, _ in json.loads(line)["words"])


def _names_in(file: SpeechFile) -> tuple[str, ...]:
    """Words with a capital that no sentence begins with."""
    found = re.findall(r"(?<=[a-z,] )[A-Z][a-z]{2,}", file.reference)
    return tuple(dict.fromkeys(found))[:MOST_HINTS]


def _transcript(text: str) -> Transcript:
    words = tuple(Word(word, 100 * n, 100 * n + 90) for n, word in enumerate(text.split()))
    return Transcript(text, words, "", "", "en", "no")


def _changed(transcript: Transcript) -> int:
    return sum(word.text.strip(".,;:!?") == "X" for word in transcript.words)


def _alike(text: str, bound: int) -> Iterator[tuple[str, str]]:
    words = text.split()
    for heard in HEARD:
        count = len(heard.split())
        for at in range(len(words) - count + 1):
            said = " ".join(words[at : at + count])
            if letters_of(said) != letters_of(heard) and _ratio(said, heard) >= bound:
                yield heard, said


def _ratio(one: str, other: str) -> float:
    return float(ratio(letters_of(one), letters_of(other)))


def main() -> None:
    folder = shared_folder()
    if folder is None:
        print("Skipped: the shared recordings are not here.")
        return
    report_likeness(folder)
    report_hints(folder)


if __name__ == "__main__":
    main()

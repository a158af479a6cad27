"""Versions of an answer's words: who wrote each, in words."""

from collections.abc import Iterator

from voicecoach.core.models import Origin, Transcript
from voicecoach.core.sessions import AnswerRecord
from voicecoach.review.terminal_text import shown

_CHANGED = {
    Origin.VOCABULARY: "with words of your vocabulary",
    Origin.BY_HAND: "corrected by hand",
    Origin.TAKEN_BACK: "taken back",
}


def version_in_words(transcript: Transcript) -> str:
    """Such as "whisper-tiny.en, corrected by hand", or "whisper (large-v3)"."""
    by = "typed" if transcript.source == "typed" else _engine(transcript)
    changed = _CHANGED.get(transcript.origin)
    return f"{by}, {changed}" if changed else by


def _engine(transcript: Transcript) -> str:
    """With the model where the engine's name does not tell it."""
    engine, model = shown(transcript.engine), shown(transcript.model)
    return engine if not model or model in engine else f"{engine} ({model})"


def versions_sentences(answer: AnswerRecord) -> Iterator[str]:
    """Which version counts and which there were before; nothing for the only one."""
    if not answer.earlier:
        return
    numbered = [
        f"{number} ({version_in_words(each)})" for number, each in enumerate(answer.versions, 1)
    ]
    yield f"Words: version {numbered[-1]}; before it {', '.join(numbered[:-1])}."


def versions_text(answer: AnswerRecord) -> str:
    """Every version with its words, the one that counts last."""
    blocks = [
        f"Version {number}, {version_in_words(each)}{_counts(number, answer)}:\n"
        f"{each.text or 'No words.'}"
        for number, each in enumerate(answer.versions, 1)
    ]
    return "\n\n".join(blocks)


def _counts(number: int, answer: AnswerRecord) -> str:
    return " (this one counts)" if number == len(answer.versions) else ""

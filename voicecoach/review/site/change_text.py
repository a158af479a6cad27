"""What became of a change, as it travels in an address and as it is told beside the answer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voicecoach.review.session_text import counted


@dataclass(frozen=True, slots=True)
class Changed:
    """Numbers alone: nothing that was said stands in an address."""

    answer_id: int
    raised: int = 0
    """New warnings."""
    gone: int = 0
    """Warnings that no longer hold."""
    always: bool = False
    """From now on it is always written so."""
    redacted: bool = False

    def as_query(self) -> Mapping[str, int]:
        named = {
            "changed": self.answer_id,
            "raised": self.raised,
            "gone": self.gone,
            "always": int(self.always),
            "redacted": int(self.redacted),
        }
        return {name: value for name, value in named.items() if value}


def changed_sentence(changed: Changed) -> str:
    return " ".join(_sentences(changed))


def _sentences(changed: Changed) -> Iterator[str]:
    if changed.redacted:
        yield "Taken out for good: words, sound, and what quoted them."
        return
    yield "Changed; what was there before is kept."
    if changed.raised:
        yield f"{counted(changed.raised, 'new warning')}."
    if changed.gone:
        holds = "holds" if changed.gone == 1 else "hold"
        yield f"{counted(changed.gone, 'warning')} no longer {holds}."
    if changed.always:
        yield "From now on it is always written so."

"""Free notes of a round as a debrief: what the notes reader sorts, and two things more. Pure.

Own questions ("I asked …", "My questions:") and what is not to be mentioned are taken out first.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from voicecoach.core.debriefing import Debrief, Remark
from voicecoach.core.documents.lines import LaidOutText, Line, LineKind
from voicecoach.core.documents.notes import read_notes
from voicecoach.core.documents.posting_words import sentences
from voicecoach.core.own_questions import Likeness, read_ticks
from voicecoach.core.preparation import OwnQuestion

_OWN = r"my questions?(?: for them)?|questions? i asked|own questions?|what i asked|i asked"
_DISCREET = (
    r"(?:better )?not to (?:be )?mention(?:ed)?|(?:do not|don['’]t|never) mention|"
    r"keep quiet(?: about)?|confidential|off the record|say nothing(?: about| of)?"
)
_MARK = r"\s*(?:[:–—]|-\s|$)\s*"
_LABELS = {
    "own": re.compile(rf"^(?:{_OWN}){_MARK}", re.IGNORECASE),
    "discreet": re.compile(rf"^(?:{_DISCREET})(?:{_MARK}|\s+)", re.IGNORECASE),
}
_THEY_SAID = re.compile(
    r"^(?:they|he|she|it|the answer|yes|no|[A-Z]\w+ (?:said|answered|told|replied|explained))\b"
    r"(?!\s+(?:also\s+|then\s+)?(?:asked|wanted to know))",
    re.IGNORECASE,
)
_I_ASKED = re.compile(r"^(?:and |then )*i (?:also |then )?asked\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NotedDebrief:
    """What notes tell, and what they do not."""

    debrief: Debrief
    unsorted: tuple[str, ...]
    """Lines that say none of it."""
    warnings: tuple[str, ...]


def read_debrief_notes(
    text: LaidOutText, questions: Sequence[OwnQuestion], likeness: Likeness | None
) -> NotedDebrief:
    """Read a page of notes; nothing is guessed."""
    taken = _taken_out(text.lines)
    notes = read_notes(replace(text, lines=taken.others))
    debrief = Debrief(
        remarks=tuple(Remark(each.kind, each.text, each.question) for each in notes.items),
        ticks=tuple(tick for line in taken.own for tick in read_ticks(line, questions, likeness)),
        discreet=taken.discreet,
    )
    unsorted = tuple(notes.lines[place] for place in notes.unsorted if notes.lines[place].strip())
    warnings = notes.warnings if not (taken.own or taken.discreet) else text.warnings
    return NotedDebrief(debrief, unsorted, warnings)


@dataclass(frozen=True, slots=True)
class _Taken:
    others: tuple[Line, ...]
    own: tuple[str, ...]
    discreet: tuple[str, ...]


def _taken_out(lines: Iterable[Line]) -> _Taken:
    others: list[Line] = []
    found: dict[str, list[str]] = {name: [] for name in _LABELS}
    headed: str | None = None
    for line in lines:
        label = _label(line)
        if label is not None:
            name, rest = label
            headed = None if rest else name
            found[name] += [rest] if rest else []
        elif headed is not None and line.kind is LineKind.BULLET:
            found[headed].append(line.text.strip())
        else:
            headed = None
            own, rest = _apart(line.text)
            found["own"] += own
            if rest:
                others.append(replace(line, text=rest))
    return _Taken(tuple(others), tuple(found["own"]), tuple(found["discreet"]))


def _apart(text: str) -> tuple[list[str], str]:
    """What tells of own questions, with the answers right after them, and the rest of a line."""
    own: list[str] = []
    rest: list[str] = []
    is_answer_next = False
    for sentence in sentences(text):
        if _I_ASKED.match(sentence):
            own.append(sentence)
        elif is_answer_next and _THEY_SAID.match(sentence):
            own[-1] = f"{own[-1]} {sentence}"
        else:
            rest.append(sentence)
            is_answer_next = False
            continue
        is_answer_next = True
    return own, text if not own else " ".join(rest)


def _label(line: Line) -> tuple[str, str] | None:
    """What a line is labelled as, and the rest of it."""
    text = line.text.strip()
    for name, pattern in _LABELS.items():
        found = pattern.match(text)
        if found is not None:
            return name, text[found.end() :].strip()
    return None

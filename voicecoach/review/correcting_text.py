"""What became of corrected and redacted words, in sentences."""

from collections.abc import Iterable, Iterator, Sequence

from voicecoach.core.audio import Span
from voicecoach.core.own_words import OwnWord
from voicecoach.core.removal import RedactionEffects
from voicecoach.core.searching import Place, SaidIn
from voicecoach.core.sessions import AnswerRecord, StoredFinding
from voicecoach.review.finding_text import finding_summary
from voicecoach.review.plain_table import plain_table
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown, wrapped
from voicecoach.review.time_marks import audio_time
from voicecoach.review.version_text import version_in_words

NO_OWN_WORDS = (
    "There is nothing in your vocabulary yet. Add something:"
    " voicecoach vocabulary add HEARD WRITTEN"
)
FILES_ELSEWHERE = "Files you exported or sent before are not changed."


def answer_name(answer: AnswerRecord) -> str:
    """As it is typed: 2026-11-25-1/2."""
    return f"{answer.session_id}/{answer.position + 1}"


def correction_text(
    answer: AnswerRecord,
    raised: Sequence[StoredFinding],
    gone: Sequence[StoredFinding],
    always: OwnWord | None,
) -> str:
    """Which version counts, how to go back, and what became of warnings."""
    number, name = len(answer.versions), answer_name(answer)
    lines = [
        f"{name}: version {number} counts now ({version_in_words(answer.versions[-1])}).",
        *(f"Warning {each.id} no longer holds." for each in gone),
        *(f"New warning {each.id}: {finding_summary(each.finding)}" for each in raised),
    ]
    if always is not None:
        lines.append(f"{own_word_line(always)} From now on it is always written so.")
    lines.append(f"Back to the words from before: voicecoach correct {name} --back-to {number - 1}")
    return "\n".join(map(wrapped, lines))


def kept_versions(name: str, before: int) -> str:
    """After an answer was written down once more; `before`: how many versions it had."""
    return (
        f"{name}: its words from before are kept as version {before}."
        f" Back to them: voicecoach correct {name} --back-to {before}"
    )


def own_word_line(own: OwnWord) -> str:
    return f"“{shown(own.heard)}” is written “{shown(own.written)}”."


def own_words_table(own: Iterable[OwnWord], width: int) -> str:
    """Number, what is heard, and what is written for it."""
    rows = [(str(each.id), each.heard, each.written) for each in own]
    return plain_table(("Entry", "Heard", "Written"), rows, width)


def going_text(
    answer: AnswerRecord, texts: Sequence[str], silent: Sequence[Span], effects: RedactionEffects
) -> str:
    """What a redaction takes out, before it is done."""
    return "\n".join(_effects(answer, texts, silent, effects))


def _effects(
    answer: AnswerRecord, texts: Sequence[str], silent: Sequence[Span], effects: RedactionEffects
) -> Iterator[str]:
    yield f"Out of {answer_name(answer)}, attempt {answer.attempt}, for good:"
    yield from (f"- words: “{shown(text)}”" for text in texts)
    yield from (f"- sound: {_tenths(each.start_ms)} to {_tenths(each.end_ms)}" for each in silent)
    yield from (f"- {each}" for each in effects_in_words(effects))


def effects_in_words(effects: RedactionEffects) -> Iterator[str]:
    """What goes with a passage, such as "2 warnings that quote it"."""
    for count, one, many in (
        (effects.warnings, "warning that quotes it", "warnings that quote it"),
        (effects.stories, "story grown from it", "stories grown from it"),
        (effects.notes, "note to yourself", "notes to yourself"),
        (effects.lines, "line said by the voice", "lines said by the voice"),
    ):
        if count:
            yield counted(count, one, many)


def _tenths(at_ms: int) -> str:
    """As --from and --to take it: 0:07.5."""
    return f"{audio_time(at_ms)}.{at_ms // 100 % 10}"


def elsewhere_text(places: Sequence[Place]) -> str:
    """Where the same words stand besides, so that the person can see to it."""
    if not places:
        return FILES_ELSEWHERE
    named = "\n".join(f"- {_place(each)}" for each in places)
    return f"The same words also stand here, and stay:\n{named}\n{FILES_ELSEWHERE}"


def _place(place: Place) -> str:
    day = "" if place.said_on is None else f", {place.said_on.isoformat()}"
    match place.said_in:
        case SaidIn.ANSWER:
            attempt = "" if place.attempt in {None, 1} else f" --attempt {place.attempt}"
            return f"answer {place.session_id}/{(place.position or 0) + 1}{attempt}{day}"
        case SaidIn.NOTE:
            return f"a note to yourself in session {place.session_id}{day}"
        case SaidIn.DEBRIEF:
            return f"debrief item {place.key}{day}"
        case SaidIn.STORY:
            return f"story {place.key}"
        case SaidIn.STATEMENT:
            return f"something you took in ({place.source or 'without a source'}{day})"

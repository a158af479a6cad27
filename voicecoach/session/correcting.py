"""Words of a stored answer changed: another version, then everything that follows from it."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from voicecoach.core.audio import Span
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.correcting import (
    TextRange,
    WordRange,
    corrected,
    place_of_words,
    range_of,
    spoken_text,
)
from voicecoach.core.models import Origin, Transcript
from voicecoach.core.own_words import OwnWord, checked_own_word
from voicecoach.core.removal import RedactionEffects, Removal, Wanted, removal_of
from voicecoach.core.searching import Phrase, Place, SaidIn, SearchFilter
from voicecoach.core.sessions import (
    AnswerRecord,
    SessionRecord,
    SessionState,
    StoredFinding,
)
from voicecoach.errors import DataError, StoreError
from voicecoach.ports import AnswerStore, Store
from voicecoach.session.judgement import Advisers
from voicecoach.session.understanding import understand, understand_later

MOST_ELSEWHERE = 20

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Change:
    """Other words for some words of an answer."""

    words: WordRange | str
    """By number, as they stand in `answer.transcript.words`; or text that stands there once."""
    written: str
    """What is to stand there; empty takes the words out."""
    always: bool = False
    """From now on this is written whenever the recogniser hears the same."""
    of_version: int | None = None
    """How many versions the answer had when its words were shown; None does not ask."""


@dataclass(frozen=True, slots=True)
class Redaction:
    """What went with a passage, or would go."""

    session: SessionRecord
    """Read back whole, as it is stored now."""
    answer: AnswerRecord
    texts: tuple[str, ...]
    """The words that go, as the versions of the transcript have them."""
    silent: tuple[Span, ...]
    """Where the recording falls silent; empty for a typed answer."""
    effects: RedactionEffects
    elsewhere: tuple[Place, ...]
    """Other places with the same words, which are left alone; at most MOST_ELSEWHERE of each."""

    @property
    def findings(self) -> tuple[StoredFinding, ...]:
        """All warnings of this answer, settled ones included."""
        return self.answer.findings


@dataclass(frozen=True, slots=True)
class Correction:
    """A stored answer after its words were changed."""

    session: SessionRecord
    """Read back whole, as it is stored now."""
    answer: AnswerRecord
    """The answer in it: newest transcript, earlier versions, delivery, findings."""
    version: int
    """The number of the version that counts now, from 1."""
    raised: tuple[StoredFinding, ...]
    """Warnings that are new, of this answer and of later ones that it does not fit."""
    gone: tuple[StoredFinding, ...]
    """Warnings that were open and no longer hold, of this answer and of later ones."""
    always: OwnWord | None = None
    """What is now always written so."""

    @property
    def findings(self) -> tuple[StoredFinding, ...]:
        """All warnings of this answer, settled ones included."""
        return self.answer.findings


def correct_words(
    store: AnswerStore, answer: AnswerRecord, change: Change, near: Nearness | None = None
) -> Correction:
    """Write other words; see compose.correcting.correct_words()."""
    transcript = _transcript_of(answer)
    place = place_in(transcript, change.words)
    heard = spoken_text(transcript)[place.start_char : place.end_char]
    own = checked_own_word(heard, change.written) if change.always else None
    correction = save_version(store, answer, corrected(transcript, place, change.written), near)
    return correction if own is None else replace(correction, always=store.add_own_word(*own))


def take_back(
    store: AnswerStore, answer: AnswerRecord, version: int, near: Nearness | None = None
) -> Correction:
    """Let an earlier version count again, as a new one."""
    if not 1 <= version < len(answer.versions):
        raise DataError(
            f"There is no earlier version {version} of this answer.",
            code="unknown_version",
            hint=f"See the versions: voicecoach correct {answer.session_id}/{answer.position + 1}",
        )
    again = replace(answer.versions[version - 1], origin=Origin.TAKEN_BACK)
    return save_version(store, answer, again, near)


def save_version(
    store: AnswerStore, answer: AnswerRecord, transcript: Transcript, near: Nearness | None = None
) -> Correction:
    """Store a version, measure and compare the answer anew, and later answers with it."""

    def save() -> None:
        store.save_transcript(answer.id, transcript)
        understand(store, answer.id, transcript, answer.timing, Advisers(near=near))
        understand_later(store, answer.id, near)

    return correction_by(store, answer, save)


def correction_by(
    store: AnswerStore, answer: AnswerRecord, change: Callable[[], None]
) -> Correction:
    """Change a stored answer and tell what became of it."""
    before = store.findings()
    change()
    after = store.findings()
    session = store.session(answer.session_id)
    changed = answer_in(session, answer.id)
    return Correction(
        session=session,
        answer=changed,
        version=len(changed.versions),
        raised=_only_in(after, before),
        gone=_only_in(before, after),
    )


def redact(
    store: Store,
    answer: AnswerRecord,
    wanted: Wanted,
    near: Nearness | None = None,
    *,
    dry_run: bool = False,
) -> Redaction:
    """Take a passage out for good; see compose.correcting.redact_passage()."""
    removal = removal_of(answer, wanted)
    effects = store.redact(answer.session_id, removal, dry_run=dry_run)
    transcript = removal.versions[-1].after if removal.versions else None
    if transcript is not None and not dry_run:
        understand(store, answer.id, transcript, answer.timing, Advisers(near=near))
        understand_later(store, answer.id, near)
    session = store.session(answer.session_id)
    return Redaction(
        session=session,
        answer=answer_in(session, answer.id),
        texts=removal.texts,
        silent=removal.silent if answer.recording is not None else (),
        effects=effects,
        elsewhere=_elsewhere(store, answer, removal),
    )


def _elsewhere(store: Store, answer: AnswerRecord, removal: Removal) -> tuple[Place, ...]:
    """Where else the same words stand, said or written on their own: nothing happens there."""
    phrases = {tuple(words) for text in removal.texts if (words := _WORD.findall(text))}
    found = {
        (each.place.said_in, each.place.key): each.place
        for words in sorted(phrases)
        for each in store.search(
            (Phrase(words, is_open=False),), SearchFilter(), MOST_ELSEWHERE
        ).passages
    }
    grown = {each.id for each in store.stories() if each.answer_id == answer.id}
    return tuple(each for each in found.values() if not _is_redacted_too(each, answer, grown))


def _is_redacted_too(place: Place, answer: AnswerRecord, grown: Collection[int]) -> bool:
    match place.said_in:
        case SaidIn.ANSWER:
            return place.key == answer.id
        case SaidIn.NOTE:
            return place.session_id == answer.session_id
        case SaidIn.STORY:
            return place.key in grown
        case _:
            return False


def place_in(transcript: Transcript, words: WordRange | str) -> TextRange:
    """Raises DataError when there is no such place, or several."""
    if isinstance(words, str):
        return place_of_words(transcript, words)
    return range_of(transcript, words)


def changeable_answer(
    store: AnswerStore, session_id: str, answer_id: int, of_version: int | None = None
) -> AnswerRecord:
    """An answer whose words may be changed now.

    Raises DataError when it is not there or has other versions than `of_version` says, StoreError
    while its session is going on.
    """
    answer = answer_in(not_going_on(store.session(session_id)), answer_id)
    if of_version is not None and of_version != len(answer.versions):
        raise DataError(
            "The words of this answer were changed meanwhile.",
            code="answer_changed",
            hint="Read it again, and then change what is still wrong.",
        )
    return answer


def not_going_on(session: SessionRecord) -> SessionRecord:
    """The session; raises StoreError while a program is in it."""
    if session.state is SessionState.OPEN:
        raise StoreError(
            f"Session {session.id} is going on right now.",
            code="session_in_use",
            hint="Finish it first, in the window where it runs.",
        )
    return session


def answer_in(session: SessionRecord, answer_id: int) -> AnswerRecord:
    """Raises DataError when the session has no such answer."""
    for answer in session.answers:
        if answer.id == answer_id:
            return answer
    raise DataError(
        f"There is no such answer in session {session.id}.",
        code="unknown_answer",
        hint=f"See what there is: voicecoach review {session.id}",
    )


def _transcript_of(answer: AnswerRecord) -> Transcript:
    if answer.transcript is None:
        name = f"{answer.session_id}/{answer.position + 1}"
        raise DataError(
            "This answer has no words yet.",
            code="no_words",
            hint=f"Write them down first: voicecoach transcribe {name}",
        )
    return answer.transcript


def _only_in(
    these: Sequence[StoredFinding], others: Sequence[StoredFinding]
) -> tuple[StoredFinding, ...]:
    known = {each.id for each in others if each.is_open}
    return tuple(each for each in these if each.is_open and each.id not in known)

"""Words of stored answers made right, gone back to, recognised once more, or taken out for good.

What the command line and the local site call. Everything a person sees afterwards is in the
`Correction` that comes back: the session read anew, the answer in it with all its versions, which
warnings are new and which no longer hold. Nothing is overwritten: each change is another version
of the transcript, whose `origin` says how it came about. Only redacting takes something away.
"""

from voicecoach.compose.parts import (
    build_topics,
    build_transcriber,
    build_voice_activity,
    open_reading_cache,
    read_audio,
)
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.correcting import WordRange
from voicecoach.core.removal import Wanted
from voicecoach.errors import DataError
from voicecoach.ports import AnswerStore, Store
from voicecoach.session import correcting
from voicecoach.session.correcting import (
    Change,
    Correction,
    Redaction,
    changeable_answer,
    correction_by,
)
from voicecoach.session.read_ahead import read_all
from voicecoach.session.understanding import transcribe_stored

__all__ = [
    "Change",
    "Correction",
    "WordRange",
    "correct_words",
    "take_back_version",
    "transcribe_again",
]


def make_ready(store: AnswerStore) -> None:
    """Take over what was read of everything in the person's own store before a change.

    Nothing but time depends on it: comparing reads what is not there.
    """
    read_all(store.statements(), open_reading_cache())


def correct_words(
    store: AnswerStore,
    session_id: str,
    answer_id: int,
    change: Change,
    near: Nearness | None = None,
) -> Correction:
    """Write other words for some words of an answer.

    `session_id` is exact or a unique beginning, `answer_id` that of AnswerRecord.id. Words are told
    by number (from 0, end exclusive), or as text that stands in the answer once; capitals and marks
    do not matter. Marks around the place stay unless the new text brings its own.

    Words that stay keep their times; new ones share those of the words they replace. Delivery and
    warnings of this answer are made anew, and later answers are compared with it; what was decided
    about a warning stays. A number that was corrected, or confirmed by writing it once more, is no
    longer doubted.

    `near`: as build_topics() gives it, for whoever corrects often; otherwise it is loaded here.

    Raises DataError (session or answer unknown, `no_words`, `no_such_words`, `words_not_found`,
    `words_ambiguous`, `nothing_to_correct`, `answer_changed`, `own_word_…`), and StoreError
    (`session_in_use` while the session is going on); nothing is stored then.
    """
    answer = changeable_answer(store, session_id, answer_id, change.of_version)
    return correcting.correct_words(store, answer, change, near or build_topics())


def redact_passage(
    store: Store,
    session_id: str,
    answer_id: int,
    wanted: Wanted,
    *,
    of_version: int | None = None,
    dry_run: bool = False,
) -> Redaction:
    """Take a passage of an answer out for good: nothing brings it back.

    `wanted` is a WordRange of the words that count, a Span of the recording in milliseconds, or
    words as they stand in the answer; as text they go wherever they stand in it. The words become
    one "[redacted]" in every version of the transcript, the recording falls silent there, and what
    quotes them loses them as well: warnings of every session, stories grown from the answer, notes
    of the session, lines our voice said. Delivery and warnings are made anew. Afterwards no file of
    the store holds the words; files that were exported are not ours to change.

    Ask before calling it; with `dry_run` everything is counted and nothing changed. `of_version` as
    in Change. Raises DataError (session or answer unknown, `words_not_found`, `no_such_words`,
    `no_such_time`, `answer_changed`) and StoreError (`session_in_use`, `recording_unreadable`);
    everything is as it was then.
    """
    answer = changeable_answer(store, session_id, answer_id, of_version)
    near = None if dry_run else build_topics()
    return correcting.redact(store, answer, wanted, near, dry_run=dry_run)


def take_back_version(
    store: AnswerStore,
    session_id: str,
    answer_id: int,
    version: int,
    near: Nearness | None = None,
) -> Correction:
    """Let an earlier version of an answer's words count again, as a new version.

    `version` counts from 1, as `answer.versions` does. Raises DataError (`unknown_version`, also
    for the one that counts already) and StoreError as correct_words() does.
    """
    answer = changeable_answer(store, session_id, answer_id)
    return correcting.take_back(store, answer, version, near or build_topics())


def transcribe_again(
    store: AnswerStore,
    session_id: str,
    answer_id: int,
    engine: str | None = None,
    model: str | None = None,
    near: Nearness | None = None,
) -> Correction:
    """Recognise an answer's recording once more, as a new version; takes a while.

    Without `engine` it is the default recogniser. Versions from before stay, corrected ones, too;
    take_back_version() returns to them. Raises UsageError for an unknown recogniser, DataError
    (`no_recording`, `no_audio`), RecognitionError, and StoreError as correct_words() does.
    """
    answer = changeable_answer(store, session_id, answer_id)
    if answer.recording is None:
        raise DataError(
            "This answer has no recording; it was typed.",
            code="no_recording",
            hint="Correct its words instead: voicecoach correct --help",
        )
    transcriber = build_transcriber(engine, model)
    samples = read_audio(store.audio_path(answer.recording))
    near = near or build_topics()

    def recognise() -> None:
        transcribe_stored(store, answer, samples, transcriber, build_voice_activity(), near)

    return correction_by(store, answer, recognise)

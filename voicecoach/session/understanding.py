"""From the words of a stored answer to its delivery and findings; and words for old recordings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from voicecoach.core.audio import Samples
from voicecoach.core.claims.judging import NOTE_RULE, Judgement
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.claims.resolutions import check_with_resolutions
from voicecoach.core.delivery import measure_delivery
from voicecoach.core.models import AnswerTiming, Delivery, EndReason, Transcript
from voicecoach.core.own_words import with_own_words
from voicecoach.core.sessions import AnswerRecord, StoredFinding, settlement_of
from voicecoach.core.timing import answer_timing
from voicecoach.ports import AnswerStore, Transcriber, VoiceActivity
from voicecoach.session.judgement import NOBODY, Advisers, compare
from voicecoach.session.transcription import TranscribedRecording, transcribe_samples


@dataclass(frozen=True, slots=True)
class Understanding:
    """What an answer's words told; `judgement` is None when no judge is used."""

    delivery: Delivery
    findings: tuple[StoredFinding, ...]
    judgement: Judgement | None = None
    history: tuple[Statement, ...] = ()
    """Everything else that was said, as it was compared; oldest day first."""


def understand(
    store: AnswerStore,
    answer_id: int,
    transcript: Transcript,
    timing: AnswerTiming | None,
    advisers: Advisers = NOBODY,
) -> Understanding:
    """Measure the delivery of a stored answer, compare it with all said before; store both.

    The transcript is stored already: the answer's own statement is read back from the store, with
    the date and source it will always be compared under. What the person decided about earlier
    findings is heeded. A judge that fails changes nothing; its problem is in the judgement.
    """
    delivery = measure_delivery(transcript, timing)
    statements = store.statements()
    history = tuple(each for each in statements if each.answer_id != answer_id)
    said = _said_in(statements, answer_id)
    settlement = settlement_of(store.findings())
    judgement = Judgement(())
    if said is not None:
        judgement = compare(said, statements[: statements.index(said)], advisers, settlement)
    stored = store.save_analysis(answer_id, delivery, judgement.findings)
    return Understanding(delivery, stored, judgement if advisers.judge else None, history)


def understand_later(store: AnswerStore, answer_id: int, near: Nearness | None = None) -> None:
    """Compare all that was said after an answer with it, and store what does not fit.

    For an answer whose words have changed. What the judge raised stays while its quote stands.
    """
    statements = store.statements()
    said = _said_in(statements, answer_id)
    later = () if said is None else statements[statements.index(said) + 1 :]
    stored = store.findings()
    settlement = settlement_of(stored)
    known = {each.finding.fingerprint: each.finding for each in stored if _follows(each, answer_id)}
    found = [
        _as_judged(finding, known.get(finding.fingerprint))
        for statement in later
        for finding in check_with_resolutions(statement, filter(None, [said]), settlement, near)
    ]
    notes = [
        note
        for note in known.values()
        if note.rule == NOTE_RULE and said is not None and note.earlier.quote in said.text
    ]
    store.replace_findings_after(answer_id, (*found, *notes))


def save_words(store: AnswerStore, answer_id: int, transcript: Transcript) -> Transcript:
    """Store what was recognised, and as another version how the person wants it written.

    Returns the version that counts.
    """
    store.save_transcript(answer_id, transcript)
    written = with_own_words(transcript, store.own_words())
    if written != transcript:
        store.save_transcript(answer_id, written)
    return written


def transcribe_stored(
    store: AnswerStore,
    answer: AnswerRecord,
    samples: Samples,
    transcriber: Transcriber,
    voice_activity: VoiceActivity,
    near: Nearness | None = None,
) -> TranscribedRecording:
    """Add a transcript version made from an answer's recording (16 kHz mono), and what follows.

    Raises RecognitionError; the recording and earlier versions stay as they are.
    """
    made = transcribe_samples(samples, transcriber, voice_activity)
    timing = answer.timing
    if timing is None:
        timing = answer_timing(made.speech, made.duration_ms, EndReason.INTERRUPTED)
        store.save_timing(answer.id, timing)
    transcript = save_words(store, answer.id, made.transcript)
    if answer.versions or not transcript.no_speech:
        understand(store, answer.id, transcript, timing, Advisers(near=near))
        understand_later(store, answer.id, near)
    return replace(made, transcript=transcript)


def _said_in(statements: Sequence[Statement], answer_id: int) -> Statement | None:
    return next((each for each in statements if each.answer_id == answer_id), None)


def _follows(stored: StoredFinding, answer_id: int) -> bool:
    """The answer is the earlier side, and something else the later one."""
    earlier, later = stored.finding.earlier.statement, stored.finding.later.statement
    return earlier.answer_id == answer_id != later.answer_id


def _as_judged(finding: Finding, before: Finding | None) -> Finding:
    """As strong as it was stored, should a judge have softened it."""
    if before is None:
        return finding
    return replace(finding, level=before.level, severity=before.severity)

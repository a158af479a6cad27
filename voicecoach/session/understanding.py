"""From the words of a stored answer to its delivery and findings; and words for old recordings."""

from dataclasses import dataclass

from voicecoach.core.audio import Samples
from voicecoach.core.claims.judging import Judgement
from voicecoach.core.claims.models import Statement
from voicecoach.core.claims.nearness import Nearness
from voicecoach.core.delivery import measure_delivery
from voicecoach.core.models import AnswerTiming, Delivery, EndReason, Transcript
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
    timing: AnswerTiming,
    advisers: Advisers = NOBODY,
) -> Understanding:
    """Measure the delivery of a stored answer and compare its claims with all others; store both.

    The transcript is stored already: the answer's own statement is read back from the store, with
    the date and source it will always be compared under. What the person decided about earlier
    findings is heeded. A judge that fails changes nothing; its problem is in the judgement.
    """
    delivery = measure_delivery(transcript, timing)
    statements = store.statements()
    history = tuple(each for each in statements if each.answer_id != answer_id)
    said = next((each for each in statements if each.answer_id == answer_id), None)
    settlement = settlement_of(store.findings())
    judgement = Judgement(())
    if said is not None:
        judgement = compare(said, history, advisers, settlement)
    stored = store.save_analysis(answer_id, delivery, judgement.findings)
    return Understanding(delivery, stored, judgement if advisers.judge else None, history)


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
    store.save_transcript(answer.id, made.transcript)
    if not made.transcript.no_speech:
        understand(store, answer.id, made.transcript, timing, Advisers(near=near))
    return made

"""Spoken answers in a hands-free session: commands in them, between them, and notes."""

from dataclasses import replace

from voicecoach.core.audio import AudioChunk, AudioFormat
from voicecoach.core.endpointing import EndPolicy, exact_silence
from voicecoach.core.models import Question, Recording
from voicecoach.errors import RecognitionError
from voicecoach.ports import NewAnswer, NewNote
from voicecoach.session.ahead import HeardAhead
from voicecoach.session.choosing import Choosing, ChoosingParts
from voicecoach.session.events import ListeningStarted, SessionEvent, Warned
from voicecoach.session.listening import Listening, only_endings
from voicecoach.session.listening_parts import StartsAt
from voicecoach.session.spoken import SpokenAnswers
from voicecoach.session.takes import Chosen, Respond, Take, WantedReply

MORE_WITHIN_MS = 20_000
"""Who wanted to go on and says nothing for this long has nothing to add (start value)."""

NOTE_POLICY = EndPolicy(silence=exact_silence(3.0), cap_ms=300_000, no_speech_ms=10_000)
"""A memo is short; there is nothing to think about (start values)."""


class SpokenConversation(SpokenAnswers):
    """HandsFreeAnswers on a microphone, or on recordings in its place."""

    _is_used_up = False
    """The present recording has been read to its end."""
    _ahead: tuple[AudioChunk, ...] = ()
    """What somebody said who talked on after an answer."""

    def ready(self) -> bool:
        self._ahead = ()
        is_ready = super().ready()
        self._is_used_up = not is_ready
        return is_ready

    def answer(
        self,
        question: Question,
        place: NewAnswer,
        respond: Respond,
        more_of: Recording | None = None,
    ) -> Take:
        guard_ms = 0 if self._ahead else self._let_the_echo_pass()
        audio_format = self._ahead[0].format if self._ahead else self._begin()
        starts_at = StartsAt(self.at_ms, guard_ms, more_of.duration_ms if more_of else 0)
        self._tell(ListeningStarted(self.at_ms, question))
        write = self._parts.go_on_recording if more_of else self._parts.record
        if write is None:
            raise RuntimeError("taking answers up again needs a writer that appends")
        parts = self._listening_parts(audio_format, write(place.audio_path, audio_format), respond)
        parts = replace(parts, microphone=HeardAhead(parts.microphone, self._ahead))
        self._ahead = ()
        policy = self._policy_for(question)
        if more_of is not None:
            policy = replace(policy, no_speech_ms=MORE_WITHIN_MS)
        take = Listening(parts, policy, starts_at, self._tell).run(
            place.recording_path, audio_format
        )
        self._is_used_up = take.is_used_up
        return take

    def ready_for_more(self, recording: Recording | None) -> bool:
        if recording is None:
            return False
        if self._ahead:
            return True
        if not self.ready():
            return False
        coming = self._begin()
        return (coming.rate_hz, coming.channels) == (recording.rate_hz, recording.channels)

    def choose(self, window_ms: int | None, wanted: WantedReply | None = None) -> Chosen:
        if self._is_used_up:
            return self._keys_only()
        self._let_the_echo_pass()
        audio_format = self._going_on()
        parts = ChoosingParts(
            microphone=self._parts.microphone,
            hearing=self._hearing(in_a_break=window_ms is None and wanted is None),
            voice=self._parts.voice_activity.stream(),
            resampler=self._parts.resample(audio_format),
            hear_reply=self._parts.hear_reply,
        )
        choosing = Choosing(parts, window_ms, wanted)
        chosen = choosing.run()
        self._is_used_up = chosen.is_over
        self._ahead = choosing.talk if chosen.talks_on else ()
        return chosen

    def note(self, place: NewNote) -> Take:
        self._let_the_echo_pass()
        audio_format = self._going_on()
        writer = self._parts.record(place.audio_path, audio_format)
        parts = self._listening_parts(audio_format, writer, only_endings)
        listening = Listening(parts, NOTE_POLICY, StartsAt(self.at_ms), self._tell_warnings)
        take = listening.run(place.recording_path, audio_format)
        self._is_used_up = take.is_used_up
        return take

    def _going_on(self) -> AudioFormat:
        """Hear on where the answer stopped: a command may have been said in the meantime."""
        return self._format or self._begin()

    def _keys_only(self) -> Chosen:
        """There is no sound to wait in; a key that was pressed still counts."""
        wish = self._parts.keys.wish()
        return Chosen(wish) if wish else Chosen(is_over=True)

    def _tell_warnings(self, event: SessionEvent) -> None:
        if isinstance(event, Warned):
            self._tell(event)


def words_of(take: Take) -> str | None:
    """What was said in a memo; None when nothing was, or when it could not be recognised."""
    if not take.anything_said:
        return None
    try:
        return take.transcribe().text or None
    except RecognitionError:
        return None

"""Commands that are said in a stretch of sound, found while it goes on.

An utterance that stands alone is judged as a whole; of a longer one only the last words can be a
command: the end of the answer, or what follows the wake word. Judging begins at the first sign of
silence and counts once the silence is long enough, so that the answer is there by then.
"""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.command_matching import (
    LONGEST_MS,
    HeardPhrase,
    match_ending,
    match_utterance,
    spoken_forms,
)
from voicecoach.core.commands import SpokenCommand
from voicecoach.errors import RecognitionError
from voicecoach.ports import Transcriber

ALONE_MS = 700
"""Silence before and after an utterance that can be a command."""

LOOK_AFTER_MS = 320
"""Judging a short utterance begins here; speech that goes on within ALONE_MS makes it void."""

UNDECIDED_MS = 190
"""Speech is known to have begun only when it has lasted this long (SpeechRules.min_speech_ms)."""

ENDING_MS = 6_000
"""How much of a longer utterance is heard for its last words."""

BEFORE_MS = 250
AFTER_MS = 300
"""Sound around an utterance that is heard with it: soft first and last sounds are in it."""

_KEPT_MS = 12_000


@dataclass(frozen=True, slots=True)
class _Utterance:
    """Speech without a silence of ALONE_MS in it."""

    spans: tuple[Span, ...]

    @property
    def span(self) -> Span:
        return Span(self.spans[0].start_ms, self.spans[-1].end_ms)

    @property
    def stands_alone(self) -> bool:
        """Short enough to be a command as a whole."""
        return self.span.duration_ms <= LONGEST_MS

    @property
    def judged(self) -> Span:
        """The part that is heard: all, or what follows the first pause of the last seconds."""
        if self.stands_alone:
            return self.span
        earliest_ms = self.span.end_ms - ENDING_MS
        starts = [span.start_ms for span in self.spans if span.start_ms >= earliest_ms]
        return Span(starts[0] if starts else earliest_ms, self.span.end_ms)


class CommandEar:
    """Make a fresh one for each stretch of sound; feed() and poll() never wait."""

    def __init__(self, transcriber: Transcriber, forms: Sequence[str] = ()) -> None:
        """`forms`: what can be said; all commands by default."""
        self._transcriber = transcriber
        self._forms = tuple(forms) or spoken_forms()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="commands")
        self._sound = _RecentSound()
        self._judging: dict[_Utterance, Future[SpokenCommand | None]] = {}
        self._judged_until_ms = -1

    def feed(self, samples: Samples, speech: Sequence[Span]) -> None:
        """Take more sound (16 kHz mono) and all speech found so far; the last span may grow."""
        self._sound.append(samples)
        utterances = _utterances(speech, self._judged_until_ms)
        for begun in [each for each in self._judging if each not in utterances]:
            self._judging.pop(begun).cancel()
        for utterance in utterances:
            silence_ms = self._sound.end_ms - utterance.span.end_ms
            due_ms = LOOK_AFTER_MS if utterance.stands_alone else ALONE_MS
            if utterance not in self._judging and silence_ms >= due_ms:
                sound = self._sound.between(_with_margins(utterance.judged, self._sound.end_ms))
                self._judging[utterance] = self._worker.submit(self._judge, utterance, sound)

    def poll(self) -> SpokenCommand | None:
        """The next command that was said, once it is certain; None: none so far."""
        for utterance, judgement in list(self._judging.items()):
            if not judgement.done() or not self._is_over(utterance):
                return None
            del self._judging[utterance]
            self._judged_until_ms = utterance.span.end_ms
            if (command := judgement.result()) is not None:
                return command
        return None

    def settle(self) -> None:
        """Wait until everything fed so far has been judged: for recordings, which do not wait."""
        wait([job for utterance, job in self._judging.items() if self._is_over(utterance)])

    def close(self) -> None:
        """What has not begun is not judged any more."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _is_over(self, utterance: _Utterance) -> bool:
        return self._sound.end_ms - utterance.span.end_ms >= ALONE_MS + UNDECIDED_MS

    def _judge(self, utterance: _Utterance, sound: Samples) -> SpokenCommand | None:
        """On the worker. A recogniser that fails hears no command; the answer's words will tell."""
        try:
            heard = self._transcriber.hear_command(sound, self._forms)
        except RecognitionError:
            return None
        return _command(utterance, heard)


def _command(utterance: _Utterance, heard: HeardPhrase) -> SpokenCommand | None:
    if utterance.stands_alone:
        found = match_utterance(heard, utterance.span.duration_ms)
    else:
        found = match_ending(heard)
    if found is None:
        return None
    span = utterance.judged
    if found.first_word > 0:
        offset_ms = max(0, span.start_ms - BEFORE_MS)
        start_ms = offset_ms + heard.words[found.first_word].start_ms
        span = Span(min(start_ms, span.end_ms - 1), span.end_ms)
    said = " ".join(word.text for word in heard.words[found.first_word :])
    return SpokenCommand(found.command, span, said)


def _utterances(speech: Sequence[Span], after_ms: int) -> tuple[_Utterance, ...]:
    """Those that end later, in order."""
    groups: list[list[Span]] = []
    for span in speech:
        if groups and span.start_ms - groups[-1][-1].end_ms < ALONE_MS:
            groups[-1].append(span)
        else:
            groups.append([span])
    return tuple(_Utterance(tuple(each)) for each in groups if each[-1].end_ms > after_ms)


def _with_margins(span: Span, end_ms: int) -> Span:
    return Span(max(0, span.start_ms - BEFORE_MS), min(end_ms, span.end_ms + AFTER_MS))


class _RecentSound:
    """The last seconds of what was heard."""

    def __init__(self) -> None:
        self._samples = np.zeros(0, dtype=np.float32)
        self._dropped = 0

    @property
    def end_ms(self) -> int:
        return (self._dropped + len(self._samples)) * 1000 // ANALYSIS_RATE_HZ

    def append(self, samples: Samples) -> None:
        joined = np.concatenate([self._samples, samples])
        surplus = max(0, len(joined) - max(len(samples), _in_samples(_KEPT_MS)))
        self._samples = joined[surplus:]
        self._dropped += surplus

    def between(self, span: Span) -> Samples:
        first, last = (_in_samples(each) - self._dropped for each in (span.start_ms, span.end_ms))
        return self._samples[max(0, first) : max(0, last)].copy()


def _in_samples(time_ms: int) -> int:
    return time_ms * ANALYSIS_RATE_HZ // 1000

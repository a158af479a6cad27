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
    MatchedCommand,
    forms_of,
    match_ending,
    match_utterance,
    spoken_forms,
)
from voicecoach.core.commands import SpokenCommand
from voicecoach.core.denoising import is_noisy, without_steady_noise
from voicecoach.core.slowing import slowed
from voicecoach.core.twice_heard import is_in_doubt, match_coming_back, match_hearings
from voicecoach.errors import RecognitionError
from voicecoach.ports import Transcriber
from voicecoach.session.reactions import ENDS_A_BREAK, LEAVES_A_BREAK

ALONE_MS = 700
"""Silence before and after an utterance that can be a command."""

LOOK_AFTER_MS = 320
"""Judging a short utterance begins here; speech that goes on within ALONE_MS makes it void."""

ENDING_LOOK_MS = 500
"""The same for the last words of a longer one; most of an answer's pauses are shorter."""

UNDECIDED_MS = 190
"""Speech is known to have begun only when it has lasted this long (SpeechRules.min_speech_ms)."""

ENDING_MS = 2_500
"""How long the last words of a longer utterance may be; a breath (SpeechRules.min_gap_ms) is before
them. Without that bound every pause in an answer would be recognised once more."""

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
    def judged(self) -> Span | None:
        """The part that is heard: all, or what follows a breath near the end; None: no part."""
        if self.stands_alone:
            return self.span
        earliest_ms = self.span.end_ms - ENDING_MS
        starts = (span.start_ms for span in self.spans if span.start_ms >= earliest_ms)
        first_ms = next(starts, None)
        return None if first_ms is None else Span(first_ms, self.span.end_ms)


class CommandEar:
    """Make a fresh one for each stretch of sound; feed() and poll() never wait."""

    def __init__(
        self, transcriber: Transcriber, forms: Sequence[str] = (), *, in_a_break: bool = False
    ) -> None:
        """`forms`: what can be said; all commands by default, in a break those that count there."""
        self._transcriber = transcriber
        self._in_a_break = in_a_break
        all_forms = forms_of(ENDS_A_BREAK | LEAVES_A_BREAK) if in_a_break else spoken_forms()
        self._forms = tuple(forms) or all_forms
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
            due_ms = LOOK_AFTER_MS if utterance.stands_alone else ENDING_LOOK_MS
            if utterance not in self._judging and silence_ms >= due_ms and utterance.judged:
                sound = self._sound.between(_with_margins(utterance.judged, self._sound.end_ms))
                self._judging[utterance] = self._worker.submit(
                    self._judge, utterance, utterance.judged, sound
                )

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

    def _judge(self, utterance: _Utterance, judged: Span, sound: Samples) -> SpokenCommand | None:
        """On the worker. A recogniser that fails hears no command; the answer's words will tell."""
        try:
            heard = self._transcriber.hear_command(sound, self._forms)
            match = match_utterance if utterance.stands_alone else match_ending
            found = match(heard, judged.duration_ms)
            worth_it = self._in_a_break or is_noisy(sound)
            if found is None and utterance.stands_alone and is_in_doubt(heard) and worth_it:
                found = self._judge_again(heard, sound, judged.duration_ms)
        except RecognitionError:
            return None
        if found is None:
            return None
        said = " ".join(word.text for word in heard.words[found.first_word :])
        return SpokenCommand(found.command, _span_of(found, heard, judged), said)

    def _judge_again(
        self, heard: HeardPhrase, sound: Samples, speech_ms: int
    ) -> MatchedCommand | None:
        """Without its noise, and where that is not enough, slower too. Raises RecognitionError."""
        cleaned = without_steady_noise(sound)
        hearings = [heard, self._transcriber.hear_command(cleaned, self._forms)]
        found = self._match_hearings(hearings, speech_ms)
        if found is None and is_in_doubt(hearings[-1]):
            hearings.append(self._transcriber.hear_command(slowed(cleaned), self._forms))
            found = self._match_hearings(hearings, speech_ms)
        return found

    def _match_hearings(
        self, hearings: Sequence[HeardPhrase], speech_ms: int
    ) -> MatchedCommand | None:
        found = match_hearings(hearings, speech_ms)
        if found is None and self._in_a_break:
            found = match_coming_back(hearings, speech_ms)
        return found


def _span_of(found: MatchedCommand, heard: HeardPhrase, judged: Span) -> Span:
    """Where the command's own words are."""
    if found.first_word == 0:
        return judged
    start_ms = max(0, judged.start_ms - BEFORE_MS) + heard.words[found.first_word].start_ms
    return Span(min(start_ms, judged.end_ms - 1), judged.end_ms)


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

"""Speech to words with Whisper: two passes over each segment, made one.

The plain pass gives the words. The second pass has a prompt full of "um" and "uh": Whisper copies
the manner of its prompt, and keeps the fillers it would otherwise leave out.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import fmean
from threading import Lock

from voicecoach.adapters.whisper_model import HeldModel, Phrase
from voicecoach.adapters.whisper_weights import Weights
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span, level_dbfs
from voicecoach.core.command_matching import HeardPhrase
from voicecoach.core.denoising import is_noisy, without_steady_noise
from voicecoach.core.models import Word
from voicecoach.core.passes import with_doubted_numbers, with_fillers
from voicecoach.core.transcript import is_ghost, without_loops
from voicecoach.core.word_times import fit_to_speech, in_order
from voicecoach.ports import TranscriberCapabilities

FILLER_PROMPT = (
    "Um, so, uh, I was, um, I was working on, uh, you know, like, the, um, project. "
    "Uh, and, um, well, it was, uh, hard."
)
"""81 % of 53 real fillers kept, against 8 % without and 26 % with a short prompt."""

MAX_VOCABULARY = 8
"""More names make small models drop sentences."""

PLAIN_BEAMS = 3
"""Readings followed by the pass that gives the words: strong accents are misheard a sixth less than
with one, for 5 % more time. Five were no better on clear speech."""

LOOP_RATIO = 2.4
"""Text that compresses better than this repeats itself (Whisper's own bound)."""

POOR_LOGPROB = -1.0
"""Less sure than this on average is guessing (Whisper's own bound)."""

GHOST_LOGPROB = -0.5
"""A known ghost phrase must be surer than this to be believed."""

NO_SPEECH_PROB = 0.6
"""Whisper's own bound for silence."""

MAYBE_NOISE_PROB = 0.3
"""Loops above this are noise (clicks, chirps: 0.32 to 0.94); speech stays below."""

QUIETEST_DBFS = -65.0
"""Below this nothing is heard: the level of a microphone's own noise."""


class _SharedModel:
    """Loaded on first use."""

    def __init__(self, weights: Callable[[], Weights]) -> None:
        self._weights = weights
        self._held: HeldModel | None = None
        self._loading = Lock()

    def held(self) -> HeldModel:
        with self._loading:
            if self._held is None:
                self._held = HeldModel(self._weights())
            return self._held


class WhisperTranscriber:
    """A Transcriber; its models are loaded on first use and shared by every call."""

    def __init__(
        self,
        engine: str,
        model: str,
        weights: Callable[[], Weights],
        command_weights: Callable[[], Weights] | None = None,
    ) -> None:
        """`command_weights`: of another model, which hears the commands; None: the same does."""
        self._engine = engine
        self._model_name = model
        self._answers = _SharedModel(weights)
        self._commands = self._answers if command_weights is None else _SharedModel(command_weights)
        self._one_answer_at_a_time = Lock()
        self._one_command_at_a_time = Lock()

    @property
    def engine(self) -> str:
        return self._engine

    @property
    def model(self) -> str:
        return self._model_name

    @property
    def capabilities(self) -> TranscriberCapabilities:
        return TranscriberCapabilities(
            word_times=True, confidences=True, fillers="lower_bound", offline=True
        )

    def warm_up(self) -> None:
        for model in (self._answers, self._commands):
            model.held()

    def transcribe(
        self,
        samples: Samples,
        vocabulary: Sequence[str] = (),
        speech: Sequence[Span] | None = None,
    ) -> Sequence[Word]:
        duration_ms = len(samples) * 1000 // ANALYSIS_RATE_HZ
        spoken = (Span(0, duration_ms),) if speech is None else tuple(speech)
        if not spoken or is_too_quiet(samples):
            return ()
        samples = without_steady_noise(samples) if is_noisy(samples) else samples
        names = ", ".join(vocabulary[:MAX_VOCABULARY])
        model = self._answers.held()
        with self._one_answer_at_a_time:
            plain = model.hear(samples, names or None, spoken[-1].end_ms, PLAIN_BEAMS)
            prompted = model.hear(samples, f"{FILLER_PROMPT} {names}".strip(), spoken[-1].end_ms)
        return in_order(merged(plain, prompted, spoken), duration_ms)

    def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
        duration_ms = len(samples) * 1000 // ANALYSIS_RATE_HZ
        if is_too_quiet(samples):
            return HeardPhrase((), 0.0)
        model = self._commands.held()
        with self._one_command_at_a_time:
            heard = model.hear_command(samples, forms)
        return replace(heard, words=in_order(heard.words, duration_ms))


def merged(
    plain: Sequence[Phrase], prompted: Sequence[Phrase], speech: Sequence[Span]
) -> tuple[Word, ...]:
    """The words of a segment from both passes; empty when neither heard speech."""
    plain_words = _timed(believable(plain), speech)
    prompted_words = _timed(believable(prompted), speech)
    if is_poor(plain):
        if not is_poor(prompted) and not _may_be_noise(prompted):
            return prompted_words
        if _loops(plain) and _may_be_noise(plain):
            return ()
    if not plain_words or _loops(prompted):
        return plain_words
    plain_words = with_doubted_numbers(plain_words, prompted_words)
    return with_fillers(plain_words, prompted_words, speech)


def believable(phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """The phrases without those that are known to be written when nobody speaks."""
    return tuple(phrase for phrase in phrases if not _is_invented(phrase))


def is_poor(phrases: Sequence[Phrase]) -> bool:
    """A pass that loops, guesses, or heard nothing."""
    heard = [phrase for phrase in phrases if not phrase.is_rest]
    if not heard:
        return True
    return _loops(heard) or fmean(each.avg_logprob for each in heard) < POOR_LOGPROB


def is_too_quiet(samples: Samples) -> bool:
    level = level_dbfs(samples)
    return level is None or level < QUIETEST_DBFS


def _loops(phrases: Sequence[Phrase]) -> bool:
    return any(phrase.compression_ratio > LOOP_RATIO for phrase in phrases)


def _may_be_noise(phrases: Sequence[Phrase]) -> bool:
    return max(phrase.no_speech_prob for phrase in phrases) > MAYBE_NOISE_PROB


def _is_invented(phrase: Phrase) -> bool:
    if phrase.no_speech_prob > NO_SPEECH_PROB and phrase.avg_logprob < GHOST_LOGPROB:
        return True
    return is_ghost(phrase.words) and phrase.avg_logprob < GHOST_LOGPROB


def _timed(phrases: Sequence[Phrase], speech: Sequence[Span]) -> tuple[Word, ...]:
    words: list[Word] = []
    for phrase in phrases:
        loops = phrase.compression_ratio > LOOP_RATIO
        words += without_loops(phrase.words) if loops else phrase.words
    return fit_to_speech(words, speech)

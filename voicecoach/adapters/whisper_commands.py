"""Short commands heard with Whisper: what was read, and how likely each command is instead.

A reading alone loses every third command in noise, because a small model writes the likelier of
two sentences that sound alike. So the commands that come nearest are scored on the sound itself.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from rapidfuzz import fuzz

from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples
from voicecoach.core.command_matching import HeardPhrase, LikelyForm
from voicecoach.core.models import Word
from voicecoach.core.sound_alikes import SOUND_ALIKES
from voicecoach.errors import RecognitionError

MOST_TOKENS = 24
"""Longer readings are loops: six seconds hold no more."""

PROMPTED_FORMS = 12
"""So many of the shortest forms stand before the prompted reading; with all of them the recogniser
repeats what it read."""

SCORED_FORMS = 16

BEAMS = 5
BEST_BEAMS = 3

THINNING = 8
"""Of the padding after the sound only every eighth frame is scored, in a third of the time. With it
58 % of 118 noisy commands were read exactly, with all of the padding 59 %, with none 3 %."""

SURE_LOGPROB = -0.4
UNLIKE = 55.0
"""rapidfuzz ratio under which a reading resembles no form."""

OWN_LEANING = 0.3
"""So much of how readily the recogniser writes a text when nothing is heard is set aside where two
are compared: it would write "Next." sooner than "Resume please." whatever it hears. All of it set
aside, rare words win too often."""

MOST_LEANINGS = 1_000
"""So many are remembered: of every form, of what sounds like one, and of what was read."""

_SOUND_AND_A_SECOND_S = 1.0
_FRAMES_PER_S = 50
_FEATURES_PER_FRAME = 2
_LEAST_LOGPROB = math.log(1e-12)
_ASKING = re.compile(r"(what|how|could|can)\b")


@dataclass(frozen=True, slots=True)
class _Reading:
    tokens: tuple[int, ...]
    text: str
    avg_logprob: float


class WhisperCommands:
    """Hears commands with a loaded faster-whisper model; one call at a time."""

    def __init__(self, model: Any) -> None:
        from faster_whisper.tokenizer import Tokenizer

        self._model = model
        multilingual = model.model.is_multilingual
        self._tokenizer: Any = Tokenizer(
            model.hf_tokenizer,
            multilingual,
            task="transcribe" if multilingual else None,
            language="en" if multilingual else None,
        )
        self._vocabulary = lru_cache(maxsize=4)(self._vocabulary_of)
        self._nothing: Any = None
        self._known_leanings: dict[tuple[int, ...], float] = {}

    def hear(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
        """What at most 6 s of sound say, and the likeliest forms. Raises RecognitionError."""
        try:
            return self._heard(samples, tuple(forms))
        except RuntimeError as error:
            raise RecognitionError(
                "The recogniser failed on a command.", code="recognition_failed"
            ) from error

    def _heard(self, samples: Samples, forms: tuple[str, ...]) -> HeardPhrase:
        encoded = self._encoded(samples)
        vocabulary = self._vocabulary(forms)
        plain = self._readings(encoded, (), BEAMS, ())[:1]
        if _is_something_else(plain[0], forms):
            return HeardPhrase(
                self._words(encoded, plain[0].tokens, len(samples)), plain[0].avg_logprob
            )
        prompted = self._readings(encoded, vocabulary.prompt, 1, ())[:1]
        confined = self._readings(encoded, vocabulary.prompt, BEAMS, vocabulary.foreign)
        readings = [reading for reading in plain + prompted if reading.tokens]
        if not readings:
            return HeardPhrase((), 0.0)
        texts = [_bare(reading.text) for reading in readings + confined]
        nearest = sorted(forms, key=lambda form: -max(fuzz.ratio(form, text) for text in texts))
        nearest = nearest[:SCORED_FORMS]
        scored = [vocabulary.tokens[form] for form in nearest]
        scored += [reading.tokens for reading in readings]
        scores = self._scores(encoded, scored)
        own = scores[len(nearest) :]
        best = max(range(len(readings)), key=lambda place: own[place])
        fits = self._fits(scores, scored)
        read_fit, read_score = fits[len(nearest) + best], own[best]
        likely = [
            LikelyForm(form, fit - read_fit, score / len(tokens), over_reading=score - read_score)
            for form, fit, score, tokens in zip(nearest, fits, scores, scored, strict=False)
        ]
        likely.sort(key=lambda each: -each.log_odds)
        likely[0] = self._against_alikes(encoded, likely[0])
        words = self._words(encoded, readings[best].tokens, len(samples))
        return HeardPhrase(words, readings[best].avg_logprob, tuple(likely))

    def _encoded(self, samples: Samples) -> Any:
        """The sound as the encoder hears it in its usual window, with the padding thinned."""
        from ctranslate2 import StorageView
        from faster_whisper.audio import pad_or_trim

        features = pad_or_trim(self._model.feature_extractor(samples))
        frames = np.array(self._model.encode(features))
        kept = round((len(samples) / ANALYSIS_RATE_HZ + _SOUND_AND_A_SECOND_S) * _FRAMES_PER_S)
        thinned = np.concatenate([frames[:, :kept], frames[:, kept::THINNING]], axis=1)
        return StorageView.from_array(np.ascontiguousarray(thinned))

    def _readings(
        self, encoded: Any, prompt: Sequence[int], beams: int, foreign: Sequence[int]
    ) -> list[_Reading]:
        tokenizer = self._tokenizer
        before = [tokenizer.sot_prev, *prompt] if prompt else []
        start = [*before, *tokenizer.sot_sequence, tokenizer.no_timestamps]
        result = self._model.model.generate(
            encoded,
            [start],
            beam_size=beams,
            num_hypotheses=min(beams, BEST_BEAMS),
            max_length=len(start) + MOST_TOKENS,
            suppress_tokens=list(foreign) or [-1],
            return_scores=True,
        )[0]
        return [
            _Reading(tuple(tokens), tokenizer.decode(tokens).strip(), float(score))
            for tokens, score in zip(result.sequences_ids, result.scores, strict=True)
        ]

    def _scores(self, encoded: Any, texts: Sequence[Sequence[int]]) -> list[float]:
        """Log-probability of each text, given the sound."""
        from ctranslate2 import StorageView

        frames = np.repeat(np.array(encoded), len(texts), axis=0)
        results = self._model.model.align(
            StorageView.from_array(frames),
            self._tokenizer.sot_sequence,
            [list(text) for text in texts],
            _FEATURES_PER_FRAME,
        )
        return [
            sum(max(_LEAST_LOGPROB, math.log(p or 1e-300)) for p in result.text_token_probs)
            for result in results
        ]

    def _against_alikes(self, encoded: Any, likely: LikelyForm) -> LikelyForm:
        """The same, with what it has over the likeliest word that sounds like it."""
        if likely.form not in SOUND_ALIKES:
            return likely
        texts = [self._tokens(word) for word in (likely.form, *SOUND_ALIKES[likely.form])]
        own, *others = self._fits(self._scores(encoded, texts), texts)
        return replace(likely, over_alikes=own - max(others))

    def _fits(self, scores: Sequence[float], texts: Sequence[tuple[int, ...]]) -> list[float]:
        """Log-probabilities without a part of what the recogniser writes readily anyway."""
        self._learn_leanings(texts)
        return [
            score - OWN_LEANING * self._known_leanings[text]
            for score, text in zip(scores, texts, strict=True)
        ]

    def _learn_leanings(self, texts: Sequence[tuple[int, ...]]) -> None:
        """How likely each text is where nothing is heard."""
        if self._nothing is None:
            self._nothing = self._encoded(np.zeros(ANALYSIS_RATE_HZ, dtype=np.float32))
        if len(self._known_leanings) > MOST_LEANINGS:
            self._known_leanings.clear()
        missing = [text for text in dict.fromkeys(texts) if text not in self._known_leanings]
        if missing:
            scores = self._scores(self._nothing, missing)
            self._known_leanings |= zip(missing, scores, strict=True)

    def _tokens(self, form: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(f" {_written(form)}"))

    def _words(self, encoded: Any, tokens: Sequence[int], length: int) -> tuple[Word, ...]:
        frames = _FEATURES_PER_FRAME * round(length / ANALYSIS_RATE_HZ * _FRAMES_PER_S)
        pieces = self._model.find_alignment(self._tokenizer, [list(tokens)], encoded, frames)[0]
        words: list[Word] = []
        for piece in pieces:
            start_ms, end_ms = round(piece["start"] * 1000), round(piece["end"] * 1000)
            text = piece["word"].strip()
            if words and not piece["word"].startswith(" "):
                before = words.pop()
                text, start_ms = before.text + text, before.start_ms
            words.append(Word(text, start_ms, end_ms, round(float(piece["probability"]), 3)))
        return tuple(word for word in words if any(char.isalnum() for char in word.text))

    def _vocabulary_of(self, forms: tuple[str, ...]) -> "_Vocabulary":
        tokenizer = self._tokenizer
        tokens = {form: self._tokens(form) for form in forms}
        shortest = sorted(forms, key=lambda form: (len(form.split()), len(form)))[:PROMPTED_FORMS]
        prompt = tokenizer.encode("".join(f" {_written(form)}" for form in shortest))
        known = {token for form in tokens.values() for token in form} | {tokenizer.eot}
        foreign = [token for token in range(tokenizer.timestamp_begin) if token not in known]
        return _Vocabulary(tokens, tuple(prompt), tuple(foreign))


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The forms as the recogniser writes them."""

    tokens: dict[str, tuple[int, ...]]
    prompt: tuple[int, ...]
    foreign: tuple[int, ...]
    """Tokens of no form."""


def _is_something_else(reading: _Reading, forms: Sequence[str]) -> bool:
    """Read surely, and like no command: nothing else needs to be tried."""
    text = _bare(reading.text)
    return (
        bool(text)
        and reading.avg_logprob >= SURE_LOGPROB
        and max(fuzz.ratio(form, text) for form in forms) < UNLIKE
    )


def _written(form: str) -> str:
    """As a sentence."""
    text = re.sub(r"\bi\b", "I", form)
    return f"{text[0].upper()}{text[1:]}{'?' if _ASKING.match(form) else '.'}"


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9' ]", "", text.lower()).strip()

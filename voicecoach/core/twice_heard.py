"""Which command an utterance is that was heard again: without its noise, and then slower. Pure.

Each hearing alone is off by what the noise, or its removal, made of the sound; the mean of all is
nearer. Bounds are from `python -m tests.benchmarks commands`.
"""

import math
from collections.abc import Sequence
from statistics import fmean

from voicecoach.core.command_matching import (
    AS_LIKELY,
    FASTEST_BY_SOUND_MS,
    HeardPhrase,
    LikelyForm,
    MatchedCommand,
    SoundBounds,
    command_of,
    is_about_others,
    over_alikes,
    words_said,
    wrote_an_alike,
)
from voicecoach.core.command_words import pace_ms
from voicecoach.core.commands import Command

DOUBTFUL_LOG_ODDS = -10.0
"""Where even the likeliest form is less likely, a second hearing would not bring it back."""

UNLISTED = LikelyForm("", -15.0, -6.0)
"""Stands for a form that a hearing did not list among its likeliest."""

SLOWEST_MS = 78
"""Time a letter may take: longer utterances hold more than the form."""

CLEAR_LOGPROB = -0.8
CLEAR_LOG_ODDS = -5.5
"""What was written this surely each time is believed unless a form fits the sound nearly as well.
"""

OVER_ALIKES = 0.0
"""A command of one word must be as likely, in the mean of all hearings, as what sounds like it."""

BOUNDS: tuple[SoundBounds, ...] = (
    SoundBounds(log_odds=-3.5, avg_logprob=-3.3, lead=3.8),
    SoundBounds(log_odds=-5.6, avg_logprob=-2.8, lead=3.5, wandering_words=3),
    SoundBounds(log_odds=-5.9, avg_logprob=-2.2, lead=4.8, wandering_words=3),
    SoundBounds(log_odds=-4.0, avg_logprob=-2.1, lead=4.6, wandering_words=3),
)
"""For forms of one, two, three, and of four words and more. Wider than those of one hearing."""

BOUNDS_OF_THREE: tuple[SoundBounds, ...] = (
    SoundBounds(log_odds=-3.3, avg_logprob=-3.3, lead=3.8),
    SoundBounds(log_odds=-5.6, avg_logprob=-2.8, lead=3.5, wandering_words=3),
    SoundBounds(log_odds=-6.3, avg_logprob=-2.2, lead=4.8, wandering_words=3),
    SoundBounds(log_odds=-4.4, avg_logprob=-2.1, lead=4.6, wandering_words=3),
)
"""The same after three hearings."""

NEARLY_WRITTEN = SoundBounds(log_odds=-7.0, avg_logprob=-1.0, lead=8.0, wandering_words=3)
"""For forms of four words and more that are as sure as this: quite another word in one costs more.
"""

COMING_BACK = SoundBounds(log_odds=-5.9, avg_logprob=-3.4, lead=5.5)
"""For the wish to go on after a pause, against the few other commands that count there."""

COMING_BACK_OVER_ALIKES = -2.0
"""What OVER_ALIKES is there."""


def is_in_doubt(heard: HeardPhrase) -> bool:
    """No command was made out, but one may have been said."""
    return bool(heard.likely) and heard.likely[0].log_odds >= DOUBTFUL_LOG_ODDS


def match_hearings(hearings: Sequence[HeardPhrase], speech_ms: int) -> MatchedCommand | None:
    """The command the whole utterance is; None for an answer.

    `hearings`: two or three of the same sound. `speech_ms`: how long it lasts.
    """
    likely = _mean(hearings)
    if not likely or any(is_about_others(likely[0].form, one) for one in hearings):
        return None
    bounds = _bounds_of(likely[0], BOUNDS if len(hearings) == 2 else BOUNDS_OF_THREE)
    return _match(likely, hearings, speech_ms, bounds, OVER_ALIKES)


def match_coming_back(hearings: Sequence[HeardPhrase], speech_ms: int) -> MatchedCommand | None:
    """The wish to go on after a pause; None where it is not clear enough.

    "Resume" is hard to hear in noise, but little else counts while somebody is away: the hearings
    are of the forms that do. What is wrongly taken for it is answered aloud and costs nothing.
    """
    likely = _mean(hearings)
    if not likely or command_of(likely[0].form) is not Command.RESUME:
        return None
    return _match(likely, hearings, speech_ms, COMING_BACK, COMING_BACK_OVER_ALIKES)


def _match(
    likely: Sequence[LikelyForm],
    hearings: Sequence[HeardPhrase],
    speech_ms: int,
    bounds: SoundBounds,
    over_its_alikes: float,
) -> MatchedCommand | None:
    """The command of the first of the forms, where it keeps the bounds."""
    best = likely[0]
    is_clear = all(one.avg_logprob >= CLEAR_LOGPROB for one in hearings)
    if _is_nearly_written(best):
        bounds = NEARLY_WRITTEN
    elif is_clear and best.log_odds < CLEAR_LOG_ODDS:
        return None
    if not _is_sure(likely, bounds) or _is_an_alike(best.form, hearings, over_its_alikes):
        return None
    if not FASTEST_BY_SOUND_MS <= pace_ms(best.form, speech_ms) <= SLOWEST_MS:
        return None
    if not _is_as_long(best, [words_said(one) for one in hearings], bounds.wandering_words):
        return None
    command = command_of(best.form)
    return None if command is None else MatchedCommand(command)


def _is_nearly_written(likely: LikelyForm) -> bool:
    """A long form of which all but a sound or two is there."""
    long_enough = len(likely.form.split()) >= len(BOUNDS)
    return long_enough and likely.avg_logprob >= NEARLY_WRITTEN.avg_logprob


def _is_an_alike(form: str, hearings: Sequence[HeardPhrase], least: float) -> bool:
    """Words that only sound like the form were written twice, or are likelier on average."""
    if sum(wrote_an_alike(form, one) for one in hearings) > 1:
        return True
    over = [odds for one in hearings if (odds := over_alikes(form, one)) is not None]
    return bool(over) and fmean(over) < least


def _is_sure(likely: Sequence[LikelyForm], bounds: SoundBounds) -> bool:
    """The command of the first is likely enough, and clearly more so than every other.

    How likely a command is, is what all of its forms are together.
    """
    best = likely[0]
    own = command_of(best.form)
    odds = [each.log_odds for each in likely if command_of(each.form) is own]
    rival = next((each.log_odds for each in likely if command_of(each.form) is not own), -math.inf)
    together = math.log(sum(map(math.exp, odds)))
    return (
        together >= bounds.log_odds
        and best.avg_logprob >= bounds.avg_logprob
        and together - rival >= bounds.lead
    )


def _bounds_of(likely: LikelyForm, bounds: Sequence[SoundBounds]) -> SoundBounds:
    return bounds[min(len(likely.form.split()), len(bounds)) - 1]


def _mean(hearings: Sequence[HeardPhrase]) -> list[LikelyForm]:
    """The commands' forms in all hearings, the likeliest first."""
    listed = [{each.form: each for each in one.likely} for one in hearings]
    found = []
    for form in dict.fromkeys(form for one in listed for form in one):
        if command_of(form) is None:
            continue
        each_time = [one.get(form, UNLISTED) for one in listed]
        log_odds = fmean(each.log_odds for each in each_time)
        found.append(LikelyForm(form, log_odds, fmean(each.avg_logprob for each in each_time)))
    return sorted(found, key=lambda each: -each.log_odds)


def _is_as_long(
    likely: LikelyForm, readings: Sequence[Sequence[str]], wandering_words: int
) -> bool:
    """Not more was written than the form has, nor the form and something after it.

    Of a form about as likely as what was written more may have been: in noise that wanders.
    """
    form = likely.form.split()
    longer = [said for said in readings if len(said) > len(form)]
    goes_on = any(list(said[: len(form)]) == form for said in longer)
    wandering = wandering_words if likely.log_odds >= AS_LIKELY else 0
    return not goes_on and min(map(len, readings)) <= len(form) + 1 + wandering

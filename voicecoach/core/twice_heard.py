"""Which command an utterance is that was heard twice: as it is, and with the noise taken out. Pure.

Each hearing alone is off by what the noise, or its removal, made of the sound; the mean of both is
nearer. Bounds are from `python -m tests.benchmarks commands`.
"""

import math
from collections.abc import Sequence
from statistics import fmean

from voicecoach.core.command_matching import (
    AS_LIKELY,
    PAUSE_LETTERS,
    HeardPhrase,
    LikelyForm,
    MatchedCommand,
    SoundBounds,
    command_of,
    is_about_others,
    is_an_alike,
    words_said,
)
from voicecoach.core.commands import Command

DOUBTFUL_LOG_ODDS = -10.0
"""Where even the likeliest form is less likely, a second hearing would not bring it back."""

UNLISTED = LikelyForm("", -15.0, -6.0)
"""Stands for a form that one of the hearings did not list among its likeliest."""

SLOWEST_MS = 78
"""Time a letter may take: longer utterances hold more than the form."""

CLEAR_LOGPROB = -0.8
CLEAR_LOG_ODDS = -3.0
"""What was written this surely both times is believed unless a form fits the sound nearly as well.
"""

OVER_ALIKES = 0.0
"""A command of one word must be at least as likely as the words that sound like it."""

BOUNDS: tuple[SoundBounds, ...] = (
    SoundBounds(log_odds=-4.6, avg_logprob=-3.1, lead=4.5),
    SoundBounds(log_odds=-5.0, avg_logprob=-2.6, lead=2.0, wandering_words=3),
    SoundBounds(log_odds=-5.6, avg_logprob=-2.4, lead=3.0, wandering_words=3),
    SoundBounds(log_odds=-7.0, avg_logprob=-1.65, lead=5.0, wandering_words=3),
)
"""For forms of one, two, three, and of four words and more. Wider than those of one hearing."""

COMING_BACK = SoundBounds(log_odds=-6.4, avg_logprob=-3.4, lead=7.0)
"""For the wish to go on after a pause, against the few other commands that count there."""


def is_in_doubt(heard: HeardPhrase) -> bool:
    """No command was made out, but one may have been said."""
    return bool(heard.likely) and heard.likely[0].log_odds >= DOUBTFUL_LOG_ODDS


def match_hearings(
    heard: HeardPhrase, cleaned: HeardPhrase, speech_ms: int
) -> MatchedCommand | None:
    """The command the whole utterance is; None for an answer. `speech_ms`: how long it lasts."""
    likely = _mean(heard, cleaned)
    if not likely or not _is_sure(likely):
        return None
    best, hearings = likely[0], (heard, cleaned)
    is_clear = all(one.avg_logprob >= CLEAR_LOGPROB for one in hearings)
    if is_clear and best.log_odds < CLEAR_LOG_ODDS:
        return None
    if any(
        is_an_alike(best.form, one, OVER_ALIKES) or is_about_others(best.form, one)
        for one in hearings
    ):
        return None
    if speech_ms > SLOWEST_MS * (len(best.form) + PAUSE_LETTERS):
        return None
    if not _is_as_long(best, [words_said(one) for one in hearings]):
        return None
    command = command_of(best.form)
    return None if command is None else MatchedCommand(command)


def match_coming_back(
    heard: HeardPhrase, cleaned: HeardPhrase, speech_ms: int
) -> MatchedCommand | None:
    """The wish to go on after a pause; None where it is not clear enough.

    "Resume" is hard to hear in noise, but little else counts while somebody is away: both hearings
    are of the forms that do. What is wrongly taken for it is answered aloud and costs nothing.
    """
    likely = _mean(heard, cleaned)
    if not likely or command_of(likely[0].form) is not Command.RESUME:
        return None
    best, hearings = likely[0], (heard, cleaned)
    is_clear = all(one.avg_logprob >= CLEAR_LOGPROB for one in hearings)
    if (is_clear and best.log_odds < CLEAR_LOG_ODDS) or not _is_sure(likely, COMING_BACK):
        return None
    if speech_ms > SLOWEST_MS * (len(best.form) + PAUSE_LETTERS):
        return None
    is_as_long = _is_as_long(best, [words_said(one) for one in hearings])
    return MatchedCommand(Command.RESUME) if is_as_long else None


def _is_sure(likely: Sequence[LikelyForm], bounds: SoundBounds | None = None) -> bool:
    """The command of the first is likely enough, and clearly more so than every other.

    How likely a command is, is what all of its forms are together.
    """
    best = likely[0]
    own = command_of(best.form)
    odds = [each.log_odds for each in likely if command_of(each.form) is own]
    rival = next((each.log_odds for each in likely if command_of(each.form) is not own), -math.inf)
    together = math.log(sum(map(math.exp, odds)))
    bounds = bounds or _bounds_of(best)
    return (
        together >= bounds.log_odds
        and best.avg_logprob >= bounds.avg_logprob
        and together - rival >= bounds.lead
    )


def _bounds_of(likely: LikelyForm) -> SoundBounds:
    return BOUNDS[min(len(likely.form.split()), len(BOUNDS)) - 1]


def _mean(heard: HeardPhrase, cleaned: HeardPhrase) -> list[LikelyForm]:
    """The commands' forms in both hearings, the likeliest first."""
    listed = [{each.form: each for each in one.likely} for one in (heard, cleaned)]
    found = []
    for form in listed[0] | listed[1]:
        both = [one.get(form, UNLISTED) for one in listed]
        log_odds = fmean(each.log_odds for each in both)
        found.append(LikelyForm(form, log_odds, fmean(each.avg_logprob for each in both)))
    found = [each for each in found if command_of(each.form) is not None]
    return sorted(found, key=lambda each: -each.log_odds)


def _is_as_long(likely: LikelyForm, readings: Sequence[Sequence[str]]) -> bool:
    """Not more was written than the form has, nor the form and something after it.

    Of a form about as likely as what was written more may have been: in noise that wanders.
    """
    form = likely.form.split()
    longer = [said for said in readings if len(said) > len(form)]
    goes_on = any(list(said[: len(form)]) == form for said in longer)
    wandering = _bounds_of(likely).wandering_words if likely.log_odds >= AS_LIKELY else 0
    return not goes_on and min(map(len, readings)) <= len(form) + 1 + wandering

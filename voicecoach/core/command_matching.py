"""Which command an utterance is, if it is one. Pure.

An utterance is a command only as a whole: a sentence that contains "stop" is an answer. Two forms
reach further: after the wake word ("Coach, next") and, for the end of an answer, as its last words
("… in June. That's my answer."). Thresholds are from `python -m tests.benchmarks commands`.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from voicecoach.core.command_words import (
    pace_ms,
    plain,
    telling_words,
    without_courtesies,
    without_repeats,
)
from voicecoach.core.commands import COMMANDS, Command
from voicecoach.core.models import Word
from voicecoach.core.sound_alikes import SOUND_ALIKES

WAKE_WORD = "coach"

LONGEST_MS = 4_000
"""Longer utterances are never commands, except after the wake word or at the end of an answer."""

ALIKE = 88.0
"""rapidfuzz ratio of what was read to a form of two words and more: a letter or two differ."""

SURE_LOGPROB = -1.2
"""The recogniser's average log-probability below which what it wrote was guessed."""

WORD_SURE_LOGPROB = -2.3
"""The same for a single word that is written exactly: short sounds never make it sure."""

SLOWEST_MS = 150
"""Time a letter may take where a form was written (slow voices: 80)."""

SLOWEST_BY_SOUND_MS = 88
"""The same where the sound alone tells: what takes longer has more in it than the form."""

FASTEST_BY_SOUND_MS = 35
"""Time a letter takes there at least: what is over sooner has less in it (quick voices: 42)."""

ALIKE_SURE_LOGPROB = -1.4
"""A word that sounds like a command, written this surely, was said."""

OVER_ALIKES = -1.0
"""A command of one word must not be less likely than that, against the words that sound like it."""


@dataclass(frozen=True, slots=True)
class LikelyForm:
    """How likely the sound is one way to give a command."""

    form: str
    log_odds: float
    """Natural logarithm over what it would write by itself, whose readiness counts in part only."""
    avg_logprob: float
    """Per token of the form."""
    over_alikes: float | None = None
    """Log-odds over the likeliest of its SOUND_ALIKES; None where there are none, or unknown."""
    over_reading: float | None = None
    """As log_odds, with nothing set aside: it tells a few replies better. None where unknown."""


@dataclass(frozen=True, slots=True)
class SoundBounds:
    """When the sound alone makes a form a command, whatever was written."""

    log_odds: float
    avg_logprob: float
    lead: float
    """Log-odds over the likeliest form of every other command."""
    wandering_words: int = 0
    """So many more may have been written, besides one, when the form is about as likely."""
    as_likely_logprob: float = -2.6
    """The least `avg_logprob` of a form that is about as likely as what was written."""


BOUNDS: tuple[SoundBounds, ...] = (
    SoundBounds(
        log_odds=-2.5, avg_logprob=-1.65, lead=3.0, wandering_words=1, as_likely_logprob=-2.05
    ),
    SoundBounds(log_odds=-3.5, avg_logprob=-2.1, lead=3.5, wandering_words=1),
    SoundBounds(log_odds=-4.8, avg_logprob=-2.0, lead=4.5),
    SoundBounds(log_odds=-3.5, avg_logprob=-2.0, lead=3.5),
)
"""For forms of one, two, three, and of four words and more: the longer, the less they are missed by
chance."""

AS_LIKELY = -2.8
"""A form about as likely as what was written may be less sure, as all is in noise; and of a short
one more may have been written, which wanders there."""

CLEAR_LOGPROB = -0.5
CLEAR_LOG_ODDS = -1.5
"""What was written this surely is believed unless a form fits the sound nearly as well."""

LEAST_LOG_ODDS = -4.5
"""A form that was written with a letter or two wrong must not fit the sound worse than this."""


@dataclass(frozen=True, slots=True)
class HeardPhrase:
    """A short utterance as a recogniser wrote it."""

    words: tuple[Word, ...]
    avg_logprob: float
    likely: tuple[LikelyForm, ...] = ()
    """The likeliest forms first; empty where a recogniser cannot tell."""

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class MatchedCommand:
    """A command and the words that gave it; words before `first_word` belong to the answer."""

    command: Command
    first_word: int = 0


def spoken_forms() -> tuple[str, ...]:
    """Everything that can be said, for the recogniser to expect."""
    return tuple(_COMMAND_OF)


def forms_of(commands: Collection[Command]) -> tuple[str, ...]:
    """What can be said where only these commands count."""
    return tuple(form for form, command in _COMMAND_OF.items() if command in commands)


def command_of(form: str) -> Command | None:
    """What somebody wants who says this form; None where it is none."""
    return _COMMAND_OF.get(form)


def wrote_an_alike(form: str, heard: HeardPhrase) -> bool:
    """A word that only sounds like `form` was written, and not just guessed."""
    alikes = SOUND_ALIKES.get(form, ())
    return heard.avg_logprob >= ALIKE_SURE_LOGPROB and " ".join(words_said(heard)) in alikes


def over_alikes(form: str, heard: HeardPhrase) -> float | None:
    """Log-odds of `form` over the words that sound like it; None where there are none."""
    return next((each.over_alikes for each in heard.likely if each.form == form), None)


def words_said(heard: HeardPhrase) -> list[str]:
    """The words without fillers, courtesies and repetition."""
    return without_repeats(telling_words(heard.words))


def match_utterance(heard: HeardPhrase, speech_ms: int) -> MatchedCommand | None:
    """The command this whole utterance is; None for an answer. `speech_ms`: how long it lasts."""
    woken = _after_wake_word(heard)
    if woken is not None:
        return woken
    said = words_said(heard)
    form = _by_text(said, heard)
    fastest_ms, slowest_ms = 0, SLOWEST_MS
    if form is None:
        form = _by_sound(said, heard)
        fastest_ms, slowest_ms = FASTEST_BY_SOUND_MS, SLOWEST_BY_SOUND_MS
    if form is None or not fastest_ms <= pace_ms(form, speech_ms) <= slowest_ms:
        return None
    over = over_alikes(form, heard)
    if wrote_an_alike(form, heard) or (over is not None and over < OVER_ALIKES):
        return None
    return MatchedCommand(_COMMAND_OF[form])


def match_ending(heard: HeardPhrase, speech_ms: int) -> MatchedCommand | None:
    """A command in the last words of a longer utterance: what ends an answer, or is called for.

    `heard` follows a breath and lasts `speech_ms`.
    """
    if (found := match_utterance(heard, speech_ms)) is not None:
        woken = plain(heard.words[found.first_word].text) == WAKE_WORD
        return found if woken or found.command is Command.FINISH else None
    bare = [plain(word.text) for word in heard.words]
    for form in _ENDINGS:
        start = len(bare) - len(form.split())
        if start < 0 or not _begins_a_sentence(heard.words, start):
            continue
        if fuzz.ratio(" ".join(bare[start:]), form) >= _ENDING_ALIKE:
            return MatchedCommand(Command.FINISH, start)
    return None


def _by_text(said: Sequence[str], heard: HeardPhrase) -> str | None:
    """The form that was written, but for a letter or two; a single word exactly."""
    text = " ".join(said)
    if text in _COMMAND_OF and " " not in text:
        return text if heard.avg_logprob >= WORD_SURE_LOGPROB else None
    if len(said) < 2 or heard.avg_logprob < SURE_LOGPROB:
        return None
    scored = sorted(
        ((fuzz.ratio(text, bare), form) for bare, form in _PHRASES.items()), reverse=True
    )
    best, form = scored[0]
    command = _COMMAND_OF[form]
    rival = next((score for score, other in scored if _COMMAND_OF[other] is not command), 0.0)
    if best < ALIKE or best - rival < _LEAD or not _word_by_word(said, _unadorned(form).split()):
        return None
    return form if best == _SAME or not _sounds_otherwise(command, heard) else None


def is_about_others(form: str, heard: HeardPhrase) -> bool:
    """The form was written, and surely, with somebody else in it: "what did they say"."""
    said, words = words_said(heard), form.split()
    if heard.avg_logprob < CLEAR_LOGPROB or len(said) != len(words):
        return False
    return any(own in _SELF and word in _OTHERS for own, word in zip(words, said, strict=True))


def _word_by_word(said: Sequence[str], form: Sequence[str]) -> bool:
    """No word stands for quite another one: "what did they say" is not "what did I say"."""
    if len(said) != len(form):
        return True
    return all(fuzz.ratio(*pair) >= _WORD_ALIKE for pair in zip(said, form, strict=True))


def _sounds_otherwise(command: Command, heard: HeardPhrase) -> bool:
    if not heard.likely:
        return False
    own = (each.log_odds for each in heard.likely if _COMMAND_OF.get(each.form) is command)
    return max(own, default=-math.inf) < LEAST_LOG_ODDS


def _by_sound(said: Sequence[str], heard: HeardPhrase) -> str | None:
    """The form that the sound fits nearly as well as what was written."""
    known = [each for each in heard.likely if each.form in _COMMAND_OF]
    if not known:
        return None
    command = _COMMAND_OF[known[0].form]
    rivals = [each.log_odds for each in known if _COMMAND_OF[each.form] is not command]
    own = [each for each in known if _COMMAND_OF[each.form] is command]
    if heard.avg_logprob >= CLEAR_LOGPROB:
        own = [each for each in own if each.log_odds >= CLEAR_LOG_ODDS]
    fitting = (each.form for each in own if _fits(each, said, rivals))
    return next((form for form in fitting if not is_about_others(form, heard)), None)


def _fits(likely: LikelyForm, said: Sequence[str], rivals: Sequence[float]) -> bool:
    """The form is sure enough, ahead of every other command, and as long as what was written."""
    form = likely.form.split()
    length = len(form)
    goes_on = len(said) > length and list(said[:length]) == form
    bounds = BOUNDS[min(length, len(BOUNDS)) - 1]
    sure = likely.log_odds >= bounds.log_odds and likely.avg_logprob >= bounds.avg_logprob
    as_likely = likely.log_odds >= AS_LIKELY and likely.avg_logprob >= bounds.as_likely_logprob
    leads = not rivals or likely.log_odds - max(rivals) >= bounds.lead
    wandering = bounds.wandering_words if as_likely else 0
    as_long = len(said) <= length + 1 + wandering and not goes_on
    return (sure or as_likely) and leads and as_long


def _after_wake_word(heard: HeardPhrase) -> MatchedCommand | None:
    """The command that follows the last wake word, to the end; the wake word begins a sentence."""
    words = heard.words
    for place in range(len(words) - 1, -1, -1):
        if plain(words[place].text) == WAKE_WORD and _begins_a_sentence(words, place):
            form = _by_text(telling_words(words[place + 1 :]), heard)
            return None if form is None else MatchedCommand(_COMMAND_OF[form], place)
    return None


def _begins_a_sentence(words: Sequence[Word], start: int) -> bool:
    """The words stand alone: at the beginning, after a full stop, or after a short silence."""
    if start == 0:
        return True
    before, first = words[start - 1], words[start]
    return before.text.endswith((".", "!", "?")) or first.start_ms - before.end_ms >= _BREATH_MS


def _unadorned(form: str) -> str:
    return " ".join(without_courtesies(form.split()))


_COMMAND_OF = {form: ways.command for ways in COMMANDS for form in ways.spoken}
_PHRASES = {_unadorned(form): form for form in _COMMAND_OF if " " in form}
_SELF = frozenset({"i", "i'm", "my", "me"})
_OTHERS = frozenset(
    {"you", "he", "she", "it", "we", "they", "your", "his", "her", "our", "their", "them"}
)
_ENDINGS = [form for form, command in _COMMAND_OF.items() if command is Command.FINISH]
_SAME = 100.0
_LEAD = 4.0
"""Two commands this close to what was written: neither is believed."""
_WORD_ALIKE = 70.0
_ENDING_ALIKE = 90.0
_BREATH_MS = 250

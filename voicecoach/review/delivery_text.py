"""Sentences about timing and delivery: figures in words, what to do with them, no red ink."""

from voicecoach.core.audio import Span
from voicecoach.core.delivery import TargetFit, fit_to_target, speaking_ms
from voicecoach.core.models import AnswerTiming, Delivery, EndReason, Fillers, TargetRange
from voicecoach.core.timing import LONG_PAUSE_MS
from voicecoach.review.time_marks import audio_time

SLOW_WPM = 120
FAST_WPM = 170
"""The band coaches advise; meetings run at 146 on average, 98 to 196 between p10 and p90 (AMI)."""

THINKING_WORTH_A_WORD_MS = 2_000
"""From here a delay is noticed by listeners (Ziano 2021)."""

MANY_FILLERS_PER_MIN = 5
"""Up to here listeners accept them (Laske 2024)."""


def spoken_duration(duration_ms: int) -> str:
    """Write a duration as people say it: "1 min 52 s", "48 s", and below ten seconds "2.4 s"."""
    if duration_ms < 10_000:
        return f"{duration_ms / 1000:.1f} s"
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    if not minutes:
        return f"{seconds} s"
    return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"


def delivery_sentences(
    timing: AnswerTiming | None, delivery: Delivery, target: TargetRange | None
) -> tuple[str, ...]:
    """What to tell about one answer, the most useful first; empty for typed answers."""
    if timing is None:
        return ()
    if timing.onset_ms is None:
        return ("No speech was heard.",)
    sentences = (
        length_sentence(timing, target),
        thinking_sentence(timing),
        pace_sentence(delivery),
        pause_sentence(timing.pauses),
        filler_sentence(delivery.fillers, speaking_ms(timing)),
        hedge_sentence(delivery.hedges),
    )
    return tuple(sentence for sentence in sentences if sentence)


def length_sentence(timing: AnswerTiming, target: TargetRange | None) -> str:
    """How long the answer was and, with a target, where that lies."""
    length = f"You spoke for {spoken_duration(speaking_ms(timing))}"
    fit = fit_to_target(timing, target) if target else None
    if target is None or fit is None:
        return f"{length}."
    aim = f"{length}; aim for {target.low_s} to {target.high_s} s here"
    match fit:
        case TargetFit.IN_RANGE:
            return f"{aim}: right in the range."
        case TargetFit.SHORT:
            return f"{aim}: there is room for an example."
        case TargetFit.LONG:
            return f"{aim}: try to leave one part out."


def thinking_sentence(timing: AnswerTiming) -> str | None:
    """Thinking time; a long one gets a way to make it sound better."""
    if timing.thinking_ms is None:
        return None
    sentence = f"You began after {spoken_duration(timing.thinking_ms)}"
    if timing.thinking_ms < THINKING_WORTH_A_WORD_MS:
        return f"{sentence}."
    return f'{sentence}. A phrase such as "Let me think for a moment" fills such a gap well.'


def pace_sentence(delivery: Delivery) -> str:
    """Pace in words a minute and whether to change it."""
    if delivery.pace_wpm is None:
        return "Pace: not assessed, too little clear speech."
    shown_wpm = round(delivery.pace_wpm)
    pace = f"Your pace was {shown_wpm} words a minute"
    if shown_wpm < SLOW_WPM:
        return f"{pace}, on the calm side; {SLOW_WPM} to {FAST_WPM} is easy to follow."
    if shown_wpm > FAST_WPM:
        return f"{pace}, quick; a breath between sentences helps listeners keep up."
    return f"{pace}, easy to follow."


def pause_sentence(pauses: tuple[Span, ...]) -> str | None:
    """How many long pauses and where the longest was; None when there was none."""
    long_ones = [pause for pause in pauses if pause.duration_ms >= LONG_PAUSE_MS]
    if not long_ones:
        return None
    longest = max(long_ones, key=lambda pause: pause.duration_ms)
    where = f"{spoken_duration(longest.duration_ms)} at {audio_time(longest.start_ms)}"
    if len(long_ones) == 1:
        return f"One long pause: {where}."
    return f"{len(long_ones)} pauses of a second or more; the longest was {where}."


def filler_sentence(fillers: Fillers, speaking_time_ms: int) -> str | None:
    """Fillers with how far the count can be trusted; None when the engine drops them."""
    if fillers.count is None:
        return None
    if fillers.measured == "exact":
        counted = f"{fillers.count} um/uh" if fillers.count else "No um or uh"
        sentence = f"{counted} heard"
    elif fillers.count:
        sentence = f"About {fillers.count} um/uh heard, some may be missed"
    else:
        sentence = "No um or uh heard, some may be missed"
    if fillers.count * 60_000 <= MANY_FILLERS_PER_MIN * speaking_time_ms:
        return f"{sentence}."
    return f"{sentence}. A silent breath in their place sounds more certain."


def hedge_sentence(hedges: tuple[str, ...]) -> str | None:
    """Which hedges were used, each once; None without any."""
    if not hedges:
        return None
    names = ", ".join(f'"{hedge}"' for hedge in dict.fromkeys(hedges))
    return f"Softening words: {names}. Where you are sure, leave them out."


def end_sentence(reason: EndReason) -> str:
    """How the answer ended, in words."""
    return {
        EndReason.SILENCE: "It ended by silence.",
        EndReason.EOF: "It ended with the recording.",
        EndReason.KEY: "You ended it by key.",
        EndReason.COMMAND: "You ended it by voice.",
        EndReason.CAP: "It reached the longest time an answer may take; everything is kept.",
        EndReason.NO_SPEECH: "Nobody spoke.",
        EndReason.DEVICE_LOST: "The microphone went away; what came before is kept.",
        EndReason.INTERRUPTED: "It was interrupted; what came before is kept.",
        EndReason.TYPED: "It was typed.",
    }[reason]

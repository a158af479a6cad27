"""Work samples in words: who has seen them, and how a walk-through was said."""

from collections.abc import Iterator, Sequence

from voicecoach.core.portfolio import WALK_THROUGH_TARGET, Rehearsal, points_of
from voicecoach.core.preparation import WorkSample
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.length_text import expected_length
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown, wrapped
from voicecoach.review.uses_text import Places, use_in_words

NO_SAMPLES = (
    'There is no work to show yet. Add some: voicecoach portfolio add TITLE --walk-through "…"'
)
NO_ANSWER = "Nothing was said, so there is nothing to compare."
NO_WALK_THROUGH = (
    "No walk-through is written yet, so only the time is told. "
    "Write it: voicecoach portfolio edit {number} --walk-through TEXT"
)


def samples_text(samples: Sequence[WorkSample], places: Places) -> str:
    return "\n".join(line for each in samples for line in _entry(each, places))


def sample_page(sample: WorkSample, places: Places) -> str:
    """All of it: tags, the walk-through point by point, who has seen it."""
    lines = [f"# {sample.id}. {shown(sample.title)}", ""]
    lines += [f"- Tags: {shown(', '.join(sample.tags))}"] if sample.tags else []
    lines += [f"- Shown: {use_in_words(use, places)}" for use in sample.shown]
    lines += [] if sample.shown else ["- Not shown yet"]
    points = points_of(sample.walk_through)
    lines += ["", *(wrapped(each, f"{place}. ") for place, each in enumerate(points, 1))]
    words = len(sample.walk_through.split())
    lines += ["", wrapped(_length_of_words(words))] if words else []
    return "\n".join(lines)


def kept(sample: WorkSample) -> str:
    points = counted(len(points_of(sample.walk_through)), "point")
    line = wrapped(f"Work sample {sample.id}: {sample.title}, {points} to make.")
    return f"{line}\nRehearse it: voicecoach portfolio rehearse {sample.id}"


def now_shown(sample: WorkSample, places: Places) -> str:
    last = sample.shown[-1]
    return wrapped(f"{sample.title} was shown: {use_in_words(last, places)}.")


def deletion(sample: WorkSample) -> str:
    return f"work sample {sample.id}, {shown(sample.title)}"


def walk_through_request(sample: WorkSample) -> str:
    """What asks for it aloud."""
    return f"Please walk us through this piece of your work: {sample.title}. You have one minute."


def rehearsal_text(sample: WorkSample, rehearsal: Rehearsal) -> str:
    """Time against a minute, then every point: said, with the words, or not."""
    lines = [wrapped(_time(rehearsal))]
    if rehearsal.pace_wpm is not None:
        lines.append(f"Pace: {round(rehearsal.pace_wpm)} words a minute.")
    if not rehearsal.points:
        return "\n".join([*lines, wrapped(NO_WALK_THROUGH.format(number=sample.id))])
    total = counted(len(rehearsal.points), "point")
    lines.append(f"Said {rehearsal.said} of {total}:")
    for point in rehearsal.points:
        lines.append(wrapped(point.text, "+ " if point.quote is not None else "- not said: "))
        if point.quote is not None:
            lines.append(wrapped(f"“{point.quote.strip()}”", "    "))
    return "\n".join(lines)


def _time(rehearsal: Rehearsal) -> str:
    if rehearsal.spoken_ms is None:
        return _length_of_words(rehearsal.words)
    over_s = round(rehearsal.spoken_ms / 1000) - WALK_THROUGH_TARGET.high_s
    length = f"You spoke for {spoken_duration(rehearsal.spoken_ms)}"
    if over_s > 0:
        return f"{length}, {over_s} s over a minute: try to leave one point out."
    if over_s < WALK_THROUGH_TARGET.low_s - WALK_THROUGH_TARGET.high_s:
        return f"{length} of a minute: there is room for one thing more."
    return f"{length}: right for a minute."


def _length_of_words(words: int) -> str:
    return f"{counted(words, 'word')}: {expected_length(words)}; a minute is what they have."


def _entry(sample: WorkSample, places: Places) -> Iterator[str]:
    tags = f" ({', '.join(sample.tags)})" if sample.tags else ""
    yield wrapped(f"{sample.title}{tags}", f"{sample.id:>3}  ")
    for use in sample.shown:
        yield wrapped(f"Shown: {use_in_words(use, places)}", "     ")
    if not sample.shown:
        yield "     Not shown yet"

"""Where in an answer's sound something was said."""

from collections.abc import Iterator, Sequence

from voicecoach.core.models import Word

PAUSE_MS = 1_500
"""A silence this long begins a new line."""

LINE_MS = 10_000
"""From here on the next end of a sentence begins a new line."""

LONGEST_LINE_MS = 20_000
"""A line without an end of a sentence is broken here."""


def audio_time(at_ms: int) -> str:
    """A place in a recording: 0:07, 12:30."""
    minutes, seconds = divmod(at_ms // 1000, 60)
    return f"{minutes}:{seconds:02d}"


def timed_lines(words: Sequence[Word]) -> tuple[tuple[int, str], ...]:
    """The words in lines, each with the time of its first word in milliseconds."""
    return tuple((line[0].start_ms, " ".join(word.text for word in line)) for line in _lines(words))


def _lines(words: Sequence[Word]) -> Iterator[list[Word]]:
    line: list[Word] = []
    for word in words:
        if line and _breaks(line, word):
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def _breaks(line: Sequence[Word], word: Word) -> bool:
    last = line[-1]
    length_ms = last.end_ms - line[0].start_ms
    sentence_over = last.text.endswith((".", "?", "!"))
    return (
        word.start_ms - last.end_ms >= PAUSE_MS
        or (sentence_over and length_ms >= LINE_MS)
        or length_ms >= LONGEST_LINE_MS
    )

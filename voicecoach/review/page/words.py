"""A transcript as paragraphs of words, with what is marked in them and the pauses between."""

from collections.abc import Collection, Iterator, Sequence

from voicecoach.core.audio import Span
from voicecoach.core.models import Transcript, Word
from voicecoach.core.timing import LONG_PAUSE_MS
from voicecoach.core.transcript import char_spans
from voicecoach.core.wording import hedging_pieces, tokenise
from voicecoach.review.delivery_text import spoken_duration
from voicecoach.review.page.models import Paragraph, ShownPause, ShownWord, WordKind
from voicecoach.review.time_marks import audio_time

PARAGRAPH_MS = 20_000
"""From here on the next end of a sentence, or a long pause, begins a new paragraph."""

LONGEST_PARAGRAPH_MS = 45_000

PX_PER_PAUSE_S = 14
"""About the width of two letters: pauses look like the room they take in speech."""

Quote = tuple[int, int, int]
"""Number of a warning; first character of its quote in the transcript, and one after."""


def paragraphs_of(
    transcript: Transcript, pauses: Sequence[Span], quotes: Collection[Quote]
) -> tuple[Paragraph, ...]:
    """All words in order; each long pause stands where it was, between two words."""
    words = transcript.words
    if not words:
        return tuple(
            Paragraph(None, None, text=line) for line in transcript.text.splitlines() if line
        )
    shown = _shown_words(words, quotes)
    long_ones = [each for each in pauses if each.duration_ms >= LONG_PAUSE_MS]
    paragraphs = []
    for first, after in _bounds(words):
        before_ms = words[after].start_ms if after < len(words) else None
        inside = _pauses_in(long_ones, words[first].start_ms, before_ms)
        paragraphs.append(_paragraph(shown[first:after], inside))
    return tuple(paragraphs)


def _shown_words(words: Sequence[Word], quotes: Collection[Quote]) -> list[ShownWord]:
    kinds = _kinds(words)
    places = list(char_spans(words))
    return [
        ShownWord(
            word.text,
            word.start_ms,
            word.end_ms,
            kinds[index],
            quoted=any(start < last and first < end for _, first, last in quotes),
            ends_quotes_of=tuple(
                number for number, _, last in quotes if start < last <= end + 1 and end > start
            ),
        )
        for index, (word, (start, end)) in enumerate(zip(words, places, strict=True))
    ]


def _kinds(words: Sequence[Word]) -> list[WordKind]:
    tokens = tokenise([word.text for word in words])
    hedging = hedging_pieces(tokens)
    fillers = {token.word_index for token in tokens if token.filler}
    return [
        "filler" if index in fillers else "hedge" if index in hedging else ""
        for index in range(len(words))
    ]


def _bounds(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    first = 0
    for index in range(1, len(words)):
        if _breaks(words[first], words[index - 1], words[index]):
            yield first, index
            first = index
    yield first, len(words)


def _breaks(first: Word, last: Word, following: Word) -> bool:
    length_ms = last.end_ms - first.start_ms
    sentence_over = last.text.endswith((".", "?", "!"))
    paused = following.start_ms - last.end_ms >= LONG_PAUSE_MS
    return length_ms >= LONGEST_PARAGRAPH_MS or (
        length_ms >= PARAGRAPH_MS and (sentence_over or paused)
    )


def _pauses_in(pauses: Sequence[Span], first_ms: int, before_ms: int | None) -> list[Span]:
    return [
        each
        for each in pauses
        if first_ms <= _middle_ms(each) and (before_ms is None or _middle_ms(each) < before_ms)
    ]


def _middle_ms(span: Span) -> int:
    return (span.start_ms + span.end_ms) // 2


def _paragraph(words: Sequence[ShownWord], pauses: Sequence[Span]) -> Paragraph:
    pieces: list[ShownWord | ShownPause] = [*words]
    for pause in reversed(pauses):
        before = sum(word.start_ms <= _middle_ms(pause) for word in words)
        pieces.insert(before, _pause(pause))
    start_ms = words[0].start_ms
    return Paragraph(audio_time(start_ms), start_ms, tuple(pieces))


def _pause(span: Span) -> ShownPause:
    return ShownPause(
        span.start_ms,
        span.end_ms,
        spoken_duration(span.duration_ms),
        max(1, round(span.duration_ms * PX_PER_PAUSE_S / 1000)),
    )

"""What was found, for people and for programs: the words around it and where it stands."""

from collections.abc import Iterator, Sequence
from typing import Any

from voicecoach.core.searching import (
    Found,
    Hit,
    Passage,
    Phrase,
    Place,
    SaidIn,
    Snippet,
    find_hits,
    snippet_of,
    time_of_hit,
)
from voicecoach.review.dates import day_in_words
from voicecoach.review.round_text import round_in_words
from voicecoach.review.session_text import counted
from voicecoach.review.terminal_text import shown, wrapped
from voicecoach.review.time_marks import audio_time

HOW_TO_SEARCH = """\
Nothing was found. Fewer words find more; the beginning of a word is enough.
What is searched: answers that are written down, notes, debriefs, stories, and what you took in."""

_INDENT = "   "


def found_text(found: Found, phrases: Sequence[Phrase], width: int) -> str:
    """Each passage with its place; what was looked for stands in [brackets]."""
    blocks = [
        "\n".join(_lines(number, passage, phrases, width))
        for number, passage in enumerate(found.passages, 1)
    ]
    return "\n\n".join(blocks)


def more_found(found: Found) -> str:
    return (
        f"\n{counted(found.total, 'text')} found, the latest {len(found.passages)} shown."
        " See more with --most, or look closer with --since, --employer or --question."
    )


def found_json(found: Found, phrases: Sequence[Phrase]) -> dict[str, Any]:
    """Offsets count Unicode code points; times are milliseconds of the answer's audio."""
    return {
        "total": found.total,
        "found": [_passage_json(passage, phrases) for passage in found.passages],
    }


def marked(snippet: Snippet) -> str:
    """The snippet with its hits in brackets."""
    parts, at = [], 0
    for hit in snippet.hits:
        parts += [snippet.text[at : hit.start_char]]
        parts += ["[", snippet.text[hit.start_char : hit.end_char], "]"]
        at = hit.end_char
    text = "".join((*parts, snippet.text[at:]))
    before, after = "… " * snippet.is_cut_before, " …" * snippet.is_cut_after
    return f"{before}{text.strip()}{after}"


def _lines(number: int, passage: Passage, phrases: Sequence[Phrase], width: int) -> Iterator[str]:
    hits = find_hits(passage.text, phrases)
    place, at_ms = passage.place, time_of_hit(passage, hits)
    yield wrapped(", ".join(place_in_words(place, at_ms)), f"{number}. ", width)
    if place.question:
        yield wrapped(f"Asked: {place.question}", _INDENT, width)
    yield wrapped(marked(snippet_of(passage.text, hits)), _INDENT, width)
    if place.session_id is not None:
        at = "" if at_ms is None else f" at {audio_time(at_ms)}"
        yield f"{_INDENT}Read it{at}: voicecoach review {place.session_id}"


def place_in_words(place: Place, at_ms: int | None) -> Iterator[str]:
    """What kind of text it is, when and where it was said, in short pieces."""
    yield _KINDS[place.said_in]
    yield "no day known" if place.said_on is None else day_in_words(place.said_on)
    if place.session_id is not None:
        yield f"session {place.session_id}"
    elif place.source is not None:
        yield shown(place.source)
    if place.position is not None:
        again = f", attempt {place.attempt}" if (place.attempt or 1) > 1 else ""
        yield f"question {place.position + 1}{again}"
    if at_ms is not None:
        yield f"at {audio_time(at_ms)}"
    if place.employer is not None:
        yield f"for {shown(place.employer)}"
    if place.round is not None:
        yield round_in_words(shown(place.round))


_KINDS = {
    SaidIn.ANSWER: "Answer",
    SaidIn.NOTE: "Note to yourself",
    SaidIn.STATEMENT: "Taken in",
    SaidIn.DEBRIEF: "Debrief",
    SaidIn.STORY: "Story",
}


def _passage_json(passage: Passage, phrases: Sequence[Phrase]) -> dict[str, Any]:
    place = passage.place
    hits = find_hits(passage.text, phrases)
    return {
        "kind": place.said_in,
        "id": place.key,
        "said_on": None if place.said_on is None else place.said_on.isoformat(),
        "source": place.source,
        "session_id": place.session_id,
        "position": place.position,
        "attempt": place.attempt,
        "question_id": place.question_id,
        "question": place.question,
        "employer": place.employer,
        "round": place.round,
        "application_id": place.application_id,
        "round_id": place.round_id,
        "text": passage.text,
        "snippet": marked(snippet_of(passage.text, hits)),
        "hits": [_hit_json(passage, hit) for hit in hits],
    }


def _hit_json(passage: Passage, hit: Hit) -> dict[str, Any]:
    return {
        "start_char": hit.start_char,
        "end_char": hit.end_char,
        "start_ms": time_of_hit(passage, [hit]),
    }

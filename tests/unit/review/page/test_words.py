"""Words, pauses and marks of a transcript on the page."""

from voicecoach.core.audio import Span
from voicecoach.core.models import Transcript, Word
from voicecoach.core.transcript import text_of
from voicecoach.review.page.models import Paragraph, ShownPause, ShownWord
from voicecoach.review.page.words import (
    LONGEST_PARAGRAPH_MS,
    PARAGRAPH_MS,
    PX_PER_PAUSE_S,
    Quote,
    paragraphs_of,
)


def transcript_of(text: str, step_ms: int = 400) -> Transcript:
    words = tuple(
        Word(word, step_ms * place, step_ms * place + 300)
        for place, word in enumerate(text.split())
    )
    return Transcript(text_of(words), words, "whisper", "tiny.en", "en", "lower_bound")


def words_in(paragraphs: tuple[Paragraph, ...]) -> list[ShownWord]:
    return [piece for each in paragraphs for piece in each.pieces if isinstance(piece, ShownWord)]


def test_every_word_stands_once_in_order_with_its_time() -> None:
    said = transcript_of("we moved. " * 200)
    words = words_in(paragraphs_of(said, (), ()))
    assert [(each.text, each.start_ms, each.end_ms) for each in words] == [
        (each.text, each.start_ms, each.end_ms) for each in said.words
    ]


def test_paragraphs_end_with_a_sentence() -> None:
    paragraphs = paragraphs_of(transcript_of("we moved the store. " * 40), (), ())
    assert len(paragraphs) == 4
    last = [each.pieces[-1] for each in paragraphs]
    assert all(isinstance(each, ShownWord) and each.text == "store." for each in last)
    first = paragraphs[1].start_ms
    assert first is not None
    assert first >= PARAGRAPH_MS


def test_speech_without_sentences_is_broken_all_the_same() -> None:
    paragraphs = paragraphs_of(transcript_of("and then " * 200), (), ())
    lengths = [
        each.pieces[-1].end_ms - each.pieces[0].start_ms for each in paragraphs if each.pieces
    ]
    assert max(lengths) <= LONGEST_PARAGRAPH_MS + 1_000


def test_a_long_pause_stands_between_the_words_around_it_drawn_to_scale() -> None:
    words = (Word("first", 0, 300), Word("second", 2_800, 3_100))
    said = Transcript("first second", words, "whisper", "tiny.en", "en", "lower_bound")
    (paragraph,) = paragraphs_of(said, (Span(400, 2_700), Span(3_100, 3_900)), ())
    assert [type(each) for each in paragraph.pieces] == [ShownWord, ShownPause, ShownWord]
    pause = paragraph.pieces[1]
    assert isinstance(pause, ShownPause)
    assert pause.width_px == round(2.3 * PX_PER_PAUSE_S)
    assert pause.label == "2.3 s"


def test_fillers_and_hedges_are_marked() -> None:
    said = transcript_of("Um, I think it was, uh, sort of done")
    kinds = [each.kind for each in words_in(paragraphs_of(said, (), ()))]
    assert kinds == ["filler", "hedge", "hedge", "", "", "filler", "hedge", "hedge", ""]


def test_quotes_are_marked_and_end_with_their_number() -> None:
    said = transcript_of("so I led twelve people there")
    start = said.text.index("I led")
    quotes: tuple[Quote, ...] = ((7, start, start + len("I led twelve people")),)
    words = words_in(paragraphs_of(said, (), quotes))
    assert [each.text for each in words if each.quoted] == ["I", "led", "twelve", "people"]
    assert {each.text: each.ends_quotes_of for each in words if each.ends_quotes_of} == {
        "people": (7,)
    }
    assert [each.quote_goes_on for each in words] == [False, True, True, True, False, False]


def test_a_quote_that_ends_inside_a_word_ends_with_that_word() -> None:
    said = transcript_of("twelve people.")
    quotes: tuple[Quote, ...] = ((3, 0, len("twelve people")),)
    words = words_in(paragraphs_of(said, (), quotes))
    assert [each.ends_quotes_of for each in words] == [(), (3,)]


def test_a_typed_answer_has_paragraphs_without_times() -> None:
    said = Transcript("one line\nanother", (), "typed", "", "en", "no", source="typed")
    assert paragraphs_of(said, (), ()) == (
        Paragraph(None, None, text="one line"),
        Paragraph(None, None, text="another"),
    )

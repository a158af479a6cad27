from voicecoach.core.audio import Span
from voicecoach.core.models import Delivery, EndReason, Fillers
from voicecoach.core.timing import answer_timing
from voicecoach.review.analysis_text import analysis_json, analysis_page

TIMING = answer_timing([Span(1_500, 40_000), Span(46_000, 71_500)], 90_000, EndReason.SILENCE)
DELIVERY = Delivery(
    words=170,
    pace_wpm=145.71,
    articulation_wpm=159.38,
    fillers=Fillers("lower_bound", 3, (("um", 2), ("uh", 1))),
    hedges=("maybe",),
)
ANSWERS = (Span(1_500, 71_500),)


def test_json_has_every_field_of_the_contract() -> None:
    assert analysis_json("a.wav", TIMING, DELIVERY, ANSWERS) == {
        "file": "a.wav",
        "duration_ms": 90_000,
        "thinking_ms": 1_500,
        "speech_ms": 64_000,
        "pauses": [{"start_ms": 40_000, "end_ms": 46_000}],
        "pace_wpm": 145.7,
        "articulation_wpm": 159.4,
        "fillers": {"measured": "lower_bound", "count": 3, "by_word": {"um": 2, "uh": 1}},
        "discourse_markers": {},
        "hedges": ["maybe"],
        "end_reason": "silence",
        "answers": [{"start_ms": 1_500, "end_ms": 71_500}],
    }


def test_unknown_is_null() -> None:
    nobody = answer_timing([], 3_000, EndReason.NO_SPEECH)
    nothing = Delivery(0, None, None, Fillers("no", None))

    found = analysis_json("a.wav", nobody, nothing, ())

    assert found["thinking_ms"] is None
    assert found["pace_wpm"] is None
    assert found["fillers"] == {"measured": "no", "count": None, "by_word": {}}
    assert found["answers"] == []
    assert analysis_page("a.wav", nobody, nothing, ()) == (
        "a.wav: 3.0 s of sound\n\nNo speech was heard."
    )


def test_the_page_reads_well() -> None:
    assert analysis_page("a.wav", TIMING, DELIVERY, ANSWERS) == (
        "a.wav: 1 min 30 s of sound\n"
        "\n"
        "You spoke for 1 min 10 s.\n"
        "You began after 1.5 s.\n"
        "Your pace was 146 words a minute, easy to follow.\n"
        "One long pause: 6.0 s at 0:40.\n"
        "About 3 um/uh heard, some may be missed.\n"
        'Softening words: "maybe". Where you are sure, leave them out.\n'
        "It ended by silence."
    )


def test_several_answers_are_listed() -> None:
    page = analysis_page("a.wav", TIMING, DELIVERY, (Span(1_500, 40_000), Span(46_000, 71_500)))

    assert page.endswith("\n\n2 answers:\n  1. from 0:01, 38 s long\n  2. from 0:46, 26 s long")

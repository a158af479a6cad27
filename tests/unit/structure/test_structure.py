"""What is said of an answer's structure, and when nothing is said."""

import pytest

from voicecoach.core.structure import Part, Unassessed, read_structure

STORY = (
    "Three years ago I was working at a laundry, and the big press broke every week. "
    "I was asked to find out why. So I logged each stop for a month, I took the cover off, "
    "and I showed the maker our dust. In the end they sent a filter, and stops fell from five "
    "a week to one."
)

FACTS = (
    "I have been a baker for ten years and I like people. My team is seven people in a shop that "
    "has two ovens, so it is quite busy there every day of the week."
)


def test_the_parts_of_a_story_in_order() -> None:
    structure = read_structure(STORY)
    assert [span.part for span in structure.spans] == list(Part)
    task = structure.spans[1]
    assert STORY[task.start_char : task.end_char] == "I was asked to find out why."
    assert structure.result_has_number is True
    assert structure.missing == ()


def test_shares_are_of_the_story_and_add_up() -> None:
    structure = read_structure(STORY)
    shares = [structure.share(part) for part in Part]
    assert sum(share for share in shares if share is not None) == pytest.approx(1.0)


def test_a_story_without_an_ending_lacks_its_result() -> None:
    structure = read_structure(STORY[: STORY.index("In the end")])
    assert structure.missing == (Part.RESULT,)
    assert structure.result_has_number is None


def test_what_i_did_is_told_from_what_we_did() -> None:
    ownership = read_structure(
        "Last year our shop had to move in a weekend. So we packed everything on Friday, then we "
        "carried it over, and I drew the plan. In the end we opened on Monday."
    ).ownership
    assert ownership is not None
    assert (ownership.own, ownership.shared) == (1, 3)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I fixed the press and stops fell from five a week to one.", Unassessed.TOO_SHORT),
        ("", Unassessed.TOO_SHORT),
        ("asdf qwe zzt " * 15, Unassessed.GARBLED),
        ("la la la " * 12, Unassessed.GARBLED),
        (FACTS, Unassessed.NO_EXAMPLE),
    ],
)
def test_no_parts_are_made_up(text: str, reason: Unassessed) -> None:
    structure = read_structure(text)
    assert structure.unassessed is reason
    assert (structure.spans, structure.ownership, structure.result_has_number) == ((), None, None)
    assert structure.share(Part.ACTION) is None


def test_a_transcript_full_of_doubt_is_not_judged() -> None:
    assert read_structure(STORY, confidence=0.2).unassessed is Unassessed.GARBLED
    assert read_structure(STORY, confidence=0.9).unassessed is None

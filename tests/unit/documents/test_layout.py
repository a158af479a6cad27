"""Reading order from places on the page."""

from voicecoach.core.documents.layout import TWO_COLUMNS, Piece, read_layout
from voicecoach.core.documents.lines import LineKind


def pieces(x: float, top: float, *texts: str, step: float = 14) -> list[Piece]:
    return [
        Piece(text, x, x + 5 * len(text), top - step * place, 10)
        for place, text in enumerate(texts)
        if text
    ]


LEFT = ("Contact", "ann@example.org", "Skills", "Excel", "Rosters")
RIGHT = ("Experience", "Store Manager", "Harbour Shops", "2015 - 2018", "Education")


def test_two_columns_are_read_one_after_the_other_with_a_warning() -> None:
    text = read_layout([pieces(40, 700, *LEFT) + pieces(250, 700, *RIGHT)])
    assert [line.text for line in text.lines] == [*LEFT, *RIGHT]
    assert text.warnings == (TWO_COLUMNS,)


def test_a_table_is_read_row_by_row_without_a_warning() -> None:
    left = ("Experience", "Jan 2020 - present", "2016 - 2019", "2013 - 2015")
    middle = ("", "Harbour Shops", "Hill Stores", "Old Mill")
    text = read_layout([pieces(40, 700, *left) + pieces(250, 700, *middle)])
    assert [line.text for line in text.lines][1] == "Jan 2020 - present | Harbour Shops"
    assert text.lines[1].cells == ("Jan 2020 - present", "Harbour Shops")
    assert text.warnings == ()


def test_lines_of_two_columns_on_other_baselines_are_columns_without_headings() -> None:
    left = pieces(40, 700, "one", "two", "three", "four")
    right = pieces(250, 693, "five", "six", "seven", "eight")
    assert read_layout([left + right]).warnings == (TWO_COLUMNS,)


def test_a_larger_line_is_a_heading() -> None:
    page = [Piece("Ann Lee", 40, 90, 700, 18), *pieces(40, 680, "Nurse", "Leeds", "and more")]
    assert read_layout([page]).lines[0].kind is LineKind.HEADING


def test_headers_and_page_numbers_are_left_out_after_the_first_page() -> None:
    pages = [
        [
            *pieces(40, 800, "CV of Ann Lee"),
            *pieces(40, 700, f"Text {name}", "more", "and more", "the last"),
            *pieces(300, 20, f"Page {number} of 2"),
        ]
        for number, name in enumerate(("alpha", "beta"), 1)
    ]
    lines = [line.text for line in read_layout(pages).lines]
    assert lines.count("CV of Ann Lee") == 1
    assert not any(line.startswith("Page") for line in lines)


def test_an_empty_document_has_no_lines() -> None:
    assert read_layout([[], []]).lines == ()

"""Plain text, Markdown and web pages to lines; lines broken by the page are whole again."""

from voicecoach.core.documents.lines import LineKind
from voicecoach.core.documents.plain_text import is_markdown, read_markdown, read_plain_text
from voicecoach.core.documents.web_page import read_web_page


def test_a_word_broken_at_the_line_end_is_whole() -> None:
    text = read_plain_text(
        "- Responsible for a mainte-\n  nance budget\n- Full-\n  time staff of 9"
    )
    assert [line.text for line in text.lines] == [
        "Responsible for a maintenance budget",
        "Full-time staff of 9",
    ]


def test_lines_of_a_list_stay_apart() -> None:
    text = read_plain_text("Skills\nPython\nSQL\nrostering")
    assert [line.text for line in text.lines][:3] == ["Skills", "Python", "SQL"]


def test_a_wide_gap_parts_cells() -> None:
    (line,) = read_plain_text("Care Assistant        10/2014 - 05/2020").lines
    assert line.cells == ("Care Assistant", "10/2014 - 05/2020")


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    text = read_markdown(
        "# Ann Lee\n\n**Nurse**, [Hill Ward](http://x.example) *2019*\n\n- used `snake_case_names`"
    )
    assert [line.text for line in text.lines] == [
        "Ann Lee",
        "Nurse, Hill Ward 2019",
        "used snake_case_names",
    ]
    assert [line.kind for line in text.lines] == [
        LineKind.HEADING,
        LineKind.PLAIN,
        LineKind.BULLET,
    ]


def test_markdown_is_told_from_text_with_number_signs() -> None:
    assert is_markdown("# Ann Lee\n\ntext")
    assert not is_markdown("Employee #4 of the month\nplain")


def test_a_web_page_gives_its_text_without_scripts_and_menus() -> None:
    page = (
        "<html><head><title>x</title><script>var a = 1;</script></head><body><nav>Home</nav>"
        "<h1>Driver</h1><p>Drive &amp; load</p><ul><li>One<li>Two</ul><footer>&copy;</footer>"
    )
    lines = read_web_page(page).lines
    assert [line.text for line in lines] == ["Driver", "Drive & load", "One", "Two"]
    assert [line.kind for line in lines] == [
        LineKind.HEADING,
        LineKind.PLAIN,
        LineKind.BULLET,
        LineKind.BULLET,
    ]

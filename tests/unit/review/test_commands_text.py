from pathlib import Path

from voicecoach.core.commands import COMMANDS
from voicecoach.review.commands_text import commands_table

DOCUMENT = Path(__file__).parents[3] / "docs" / "commands.md"


def test_the_document_shows_the_table_as_it_is() -> None:
    """Otherwise put commands_table() into it."""
    assert commands_table() in DOCUMENT.read_text(encoding="utf-8")


def test_every_command_has_a_row_with_all_its_ways() -> None:
    rows = commands_table().splitlines()[2:]

    for ways, row in zip(COMMANDS, rows, strict=True):
        cells = row.strip("| ").split(" | ")
        assert cells[0].startswith(ways.does)
        assert [form.lower() for form in cells[1].split(" · ")] == list(ways.spoken)
        assert len(cells) == 4


def test_nothing_breaks_the_table() -> None:
    assert all(row.count("|") == 5 for row in commands_table().splitlines())

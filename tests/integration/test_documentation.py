"""What the README and the help promise exists."""

import re
import shlex
from pathlib import Path

import click
import pytest

from voicecoach.cli.app import VERBS, app
from voicecoach.core.questions import parse_bank
from voicecoach.settings import load_settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMANDS = sorted(
    {
        line.removeprefix("$ ")
        for document in DOCUMENTS
        for line in document.read_text(encoding="utf-8").splitlines()
        if line.startswith("$ voicecoach")
    }
)


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_line_in_the_documents_is_understood(line: str) -> None:
    """Options and subcommands exist; nothing is run."""
    words = shlex.split(line, comments=True)[1:]
    context = click.Context(app, info_name="voicecoach")
    command: click.Command = app
    while isinstance(command, click.Group):
        name, found, words = command.resolve_command(context, words)
        assert found is not None, line
        command, context = found, click.Context(found, info_name=name, parent=context)
    command.parse_args(context, words)


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make ([a-z]+)", README))))
def test_every_make_target_in_the_readme_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_the_documents_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))
    missing = [link for link in links if not (document.parent / link).exists()]
    assert not missing


def test_the_settings_in_the_readme_are_accepted() -> None:
    example = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    assert [load_settings(text, "README", {}) for text in example]


@pytest.mark.parametrize("name", list(VERBS))
def test_every_verb_has_help_of_its_own(name: str) -> None:
    command = app.get_command(click.Context(app), name)
    assert command is not None
    assert command.help
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert all(option.help for option in options)


def test_the_changelog_knows_every_verb() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert [name for name in VERBS if f"`{name}`" not in text] == []


def test_the_package_version_is_in_the_changelog_or_unreleased() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_demo_banks_are_valid() -> None:
    for file in sorted((ROOT / "audio_fixtures").glob("round-*.toml")):
        assert parse_bank(file.read_text(encoding="utf-8"), file.name).questions

"""The table of commands as Markdown, for docs/commands.md."""

from voicecoach.core.commands import COMMANDS, CommandWays

_KEY_NAMES = {"\r": "Enter", "\n": "", " ": "Space"}


def commands_table() -> str:
    """One row for each command: what it does, what can be said, keys, and what can be typed."""
    head = ["| what it does | say | key | type |", "|---|---|---|---|"]
    return "\n".join([*head, *map(_row, COMMANDS)]) + "\n"


def _row(ways: CommandWays) -> str:
    does = ways.does + (" (can be undone)" if ways.takes_something_away else "")
    spoken = " · ".join(_shown(form) for form in ways.spoken)
    keys = " ".join(f"`{name}`" for key in ways.keys if (name := _KEY_NAMES.get(key, key)))
    typed = " ".join(f"`{line}`" if line else "an empty line" for line in ways.typed)
    return f"| {does} | {spoken} | {keys} | {typed} |"


def _shown(form: str) -> str:
    return " ".join(f"I{word[1:]}" if word.split("'")[0] == "i" else word for word in form.split())

"""Asking before something is deleted, the same way everywhere."""

import sys

import click

from voicecoach.errors import UsageError

dry_run_option = click.option("--dry-run", is_flag=True, help="Only say what would be deleted.")
yes_option = click.option("--yes", is_flag=True, help="Delete without asking.")
no_input_option = click.option(
    "--no-input", is_flag=True, help="Never ask; without --yes nothing is deleted."
)


def is_agreed(
    what: str, *, dry_run: bool, yes: bool, no_input: bool, question: str | None = None
) -> bool:
    """Whether it is to be deleted: said so, or asked; UsageError where nobody can be asked."""
    question = question or f"Delete {what}?"
    return not dry_run and (yes or _says_yes(what, question, no_input=no_input))


def _says_yes(what: str, question: str, *, no_input: bool) -> bool:
    if no_input or not sys.stdin.isatty():
        raise UsageError(
            f"{what[:1].upper()}{what[1:]} was not deleted, because nobody could be asked.",
            code="not_confirmed",
            hint="Add --yes to delete it, or --dry-run to see what would go.",
        )
    return click.confirm(question, err=True)

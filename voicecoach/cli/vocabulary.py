"""`voicecoach vocabulary`: what is always to be written for a sound."""

import click

from voicecoach.cli.deleting import Deletion, delete_numbered, deletion_options
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.terminal_width import terminal_width
from voicecoach.core.own_words import OwnWord, checked_own_word
from voicecoach.errors import DataError
from voicecoach.ports import Store
from voicecoach.review.correcting_json import own_word_json
from voicecoach.review.correcting_text import NO_OWN_WORDS, own_word_line, own_words_table


@click.group()
def vocabulary() -> None:
    """Keep names and terms, and how the recogniser writes them when it mishears them."""


@vocabulary.command("list")
@json_option
def list_own_words(as_json: bool) -> None:
    """List what is always written for what is heard."""
    with recovered_store() as store:
        own = store.own_words()
    if as_json:
        echo_json({"vocabulary": [own_word_json(each) for each in own]})
    elif own:
        click.echo(own_words_table(own, terminal_width()))
    else:
        say(NO_OWN_WORDS)


@vocabulary.command("add", short_help="Always write something for a sound.")
@click.argument("heard")
@click.argument("written")
@json_option
def add_own_word(heard: str, written: str, as_json: bool) -> None:
    """Always write WRITTEN when the recogniser hears HEARD, in answers from now on.

    Capitals, marks and spaces of HEARD make no difference. Numbers and words that every sentence
    has are refused: they would be changed wherever they are said.
    """
    checked = checked_own_word(heard, written)
    with recovered_store() as store:
        own = store.add_own_word(*checked)
    if as_json:
        echo_json(own_word_json(own))
    else:
        click.echo(own_word_line(own))


@vocabulary.command("delete", short_help="Write it as it is heard again.")
@deletion_options
def delete_own_word(asked: Deletion) -> None:
    """Write what entry N stands for as it is heard again; transcripts stay as they are."""
    delete_numbered(
        asked,
        lambda store: f"entry {asked.number}: {own_word_line(_entry(store, asked.number))[:-1]}",
        lambda store: store.delete_own_word(asked.number),
    )


def _entry(store: Store, number: int) -> OwnWord:
    for each in store.own_words():
        if each.id == number:
            return each
    raise DataError(
        f"There is no entry {number} in your vocabulary.",
        code="unknown_own_word",
        hint="See which there are: voicecoach vocabulary list",
    )

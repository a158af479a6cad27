"""What the commands that read sessions share."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import click

from voicecoach import compose
from voicecoach.cli.output import say
from voicecoach.errors import StoreError
from voicecoach.ports import AnswerStore, SessionArchive, Store
from voicecoach.review import practice_text as text

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@contextmanager
def recovered_store(data_folder: Path | None = None) -> Iterator[Store]:
    """The person's store, or another; sessions whose program died are closed first, and named."""
    with closing(compose.open_store(data_folder)) as store:
        _recover(store)
        yield store


@contextmanager
def recovered_archive(data_folder: Path | None = None) -> Iterator[SessionArchive]:
    """The same store, where whole sessions are handed over or taken in."""
    from voicecoach.compose.bundles import open_archive

    with closing(open_archive(data_folder)) as archive:
        _recover(archive)
        yield archive


def _recover(store: AnswerStore) -> None:
    try:
        recovered = store.recover()
    except StoreError as error:
        say(f"Note: {error}")  # on a full disk sessions can still be read
        return
    for session_id in recovered:
        say(text.recovered(session_id))

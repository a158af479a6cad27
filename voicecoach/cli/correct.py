"""`voicecoach correct`: wrong words of an answer made right; its versions."""

import click

from voicecoach.cli.answer_names import named_answer
from voicecoach.cli.output import echo_json
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.correcting import (
    Change,
    Correction,
    correct_words,
    make_ready,
    take_back_version,
)
from voicecoach.core.sessions import AnswerRecord
from voicecoach.errors import UsageError
from voicecoach.ports import Store
from voicecoach.review.correcting_json import correction_json, versions_of_answer_json
from voicecoach.review.correcting_text import correction_text
from voicecoach.review.version_text import versions_text

attempt_option = click.option(
    "--attempt",
    type=click.IntRange(1),
    metavar="N",
    help="Which attempt at the question; the newest unless you choose.",
)


@click.command(short_help="Correct words that were heard wrongly.")
@click.argument("name", metavar="SESSION/QUESTION")
@click.argument("heard", required=False)
@click.argument("written", required=False)
@click.option("--always", is_flag=True, help="From now on, always write WRITTEN for HEARD.")
@click.option(
    "--back-to",
    "version",
    type=click.IntRange(1),
    metavar="N",
    help="Let version N count again, instead of correcting words.",
)
@attempt_option
@json_option
def correct(
    name: str,
    heard: str | None,
    written: str | None,
    always: bool,
    version: int | None,
    attempt: int | None,
    as_json: bool,
) -> None:
    """Write WRITTEN where the answer says HEARD, which must stand in it once.

    Without HEARD and WRITTEN the versions of the answer are shown. Every version is kept: a
    correction is a new one, with the times of the words. Pace, fillers and warnings are made anew,
    here and in later answers. Writing a doubted number once more confirms it; "" takes words out.
    """
    _check(heard, written, always=always, version=version)
    with recovered_store() as store:
        answer = named_answer(store, name, attempt)
        made = _changed(store, answer, _change(heard, written, always=always), version)
    if made is None:
        _show(answer, as_json=as_json)
        return
    told = (made.answer, made.raised, made.gone, made.always)
    if as_json:
        echo_json(correction_json(*told))
    else:
        click.echo(correction_text(*told))


def _check(heard: str | None, written: str | None, *, always: bool, version: int | None) -> None:
    if heard is not None and written is None:
        raise UsageError(
            "What is to stand there instead is missing.",
            code="written_missing",
            hint='Like: voicecoach correct SESSION/2 "three logistics" "Shree Logistics"',
        )
    if (version is not None and heard is not None) or (always and heard is None):
        raise UsageError(
            "--back-to goes without words, --always only with them.",
            code="options_disagree",
            hint="Do one after the other.",
        )


def _change(heard: str | None, written: str | None, *, always: bool) -> Change | None:
    return None if heard is None or written is None else Change(heard, written, always=always)


def _changed(
    store: Store, answer: AnswerRecord, change: Change | None, version: int | None
) -> Correction | None:
    if version is None and change is None:
        return None
    make_ready(store)
    if change is not None:
        return correct_words(store, answer.session_id, answer.id, change)
    return take_back_version(store, answer.session_id, answer.id, version or 0)


def _show(answer: AnswerRecord, *, as_json: bool) -> None:
    if as_json:
        echo_json(versions_of_answer_json(answer))
    else:
        click.echo(versions_text(answer) or "Nothing is written down of this answer yet.")

"""`voicecoach redact`: a passage of an answer taken out for good, words and sound."""

import re

import click

from voicecoach.cli.answer_names import named_answer
from voicecoach.cli.confirming import is_agreed, no_input_option
from voicecoach.cli.correct import attempt_option
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.correcting import make_ready, redact_passage
from voicecoach.core.audio import Span
from voicecoach.core.sessions import AnswerRecord
from voicecoach.errors import UsageError
from voicecoach.ports import Store
from voicecoach.review.correcting_json import redaction_json
from voicecoach.review.correcting_text import answer_name, elsewhere_text, going_text
from voicecoach.session.correcting import Redaction

_TIME = re.compile(r"(?:(?P<minutes>\d{1,4}):(?=\d\d(?:\.|$)))?(?P<seconds>\d{1,6}(?:\.\d{1,3})?)")


@click.command(short_help="Take a passage out for good, words and sound.")
@click.argument("name", metavar="SESSION/QUESTION")
@click.option("--words", metavar="TEXT", help="These words, wherever they stand in the answer.")
@click.option("--from", "start", metavar="TIME", help="From here in the recording: 62.5 or 1:02.5.")
@click.option("--to", "end", metavar="TIME", help="Up to here.")
@attempt_option
@click.option("--dry-run", is_flag=True, help="Only say what would go.")
@click.option("--yes", is_flag=True, help="Redact without asking.")
@no_input_option
@json_option
def redact(
    name: str,
    words: str | None,
    start: str | None,
    end: str | None,
    attempt: int | None,
    dry_run: bool,
    yes: bool,
    no_input: bool,
    as_json: bool,
) -> None:
    """Take words of an answer out for good; nothing brings them back.

    They become [redacted] in every version of the answer, its recording falls silent there, and
    what quotes them loses them, too: warnings of every session, stories grown from the answer,
    notes of its session, lines the voice said. The same words said elsewhere are named and stay.
    """
    wanted = _wanted(words, start, end)
    with recovered_store() as store:
        answer = named_answer(store, name, attempt)
        made = _redaction(store, answer, wanted, dry_run=True)
        if not as_json:
            click.echo(going_text(answer, made.texts, made.silent, made.effects))
        question = f"Take this out of {answer_name(answer)} for good?"
        sure = is_agreed(
            "The passage", dry_run=dry_run, yes=yes, no_input=no_input, question=question
        )
        if sure:
            make_ready(store)
            made = _redaction(store, answer, wanted, dry_run=False)
    if as_json:
        told = (made.answer, made.silent, made.effects, made.elsewhere)
        echo_json(redaction_json(*told, redacted=sure))
        return
    say("Done." if sure else "Nothing was changed.")
    say(elsewhere_text(made.elsewhere))


def _redaction(
    store: Store, answer: AnswerRecord, wanted: str | Span, *, dry_run: bool
) -> Redaction:
    of_version = len(answer.versions)
    return redact_passage(
        store, answer.session_id, answer.id, wanted, of_version=of_version, dry_run=dry_run
    )


def _wanted(words: str | None, start: str | None, end: str | None) -> str | Span:
    if words is not None and start is None and end is None:
        return words
    if words is None and start is not None and end is not None:
        return Span(_ms(start), _ms(end))
    raise UsageError(
        "Say what is to go: its words, or where it begins and ends.",
        code="passage_missing",
        hint='Like --words "the name of my manager", or --from 1:02 --to 1:09.5',
    )


def _ms(time: str) -> int:
    match = _TIME.fullmatch(time)
    if match is None:
        raise UsageError(
            f"{time!r} is no time in a recording.",
            code="time_unreadable",
            hint="Give seconds, such as 62.5, or minutes and seconds, such as 1:02.5.",
        )
    return round((60 * int(match["minutes"] or 0) + float(match["seconds"])) * 1000)

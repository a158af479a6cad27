"""`voicecoach claims`: everything said, by subject; warnings, and what is decided about them."""

from collections.abc import Sequence

import click

from voicecoach.cli.belonging import application_option, named
from voicecoach.cli.deciding import decide
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.compose.practice import system_clock
from voicecoach.core.claims.ledger import (
    LedgerFilter,
    filtered,
    find_entry,
    grouped,
    is_mention,
    ledger_entries,
)
from voicecoach.core.claims.models import Slot
from voicecoach.core.claims.resolutions import Choice, Resolution, Which, speaks_of
from voicecoach.core.sessions import StoredFinding, settlement_of, strongest_first
from voicecoach.errors import UsageError
from voicecoach.review import ledger_text as text
from voicecoach.review.ledger_json import claim_json, ledger_json, warning_json
from voicecoach.review.resolution_text import HOW_TO_SETTLE
from voicecoach.session.settling import settle

_side = click.Choice([each.value for each in Which])
_finding = click.argument("finding", metavar="FINDING", type=click.IntRange(1))


@click.group()
def claims() -> None:
    """See what you have said, by subject, and settle warnings for good."""


@claims.command("list")
@click.option("--employer", metavar="E", help="Said to this employer, or naming it.")
@click.option(
    "--kind",
    type=click.Choice([slot.value for slot in Slot], case_sensitive=False),
    help="Only this kind of claim.",
)
@click.option("--topic", metavar="T", help="Only claims with these words.")
@application_option
@json_option
def list_claims(
    employer: str | None,
    kind: str | None,
    topic: str | None,
    application: str | None,
    as_json: bool,
) -> None:
    """List every claim by what it is about: value, quote, date, source and id.

    Mentions of things done ("I use Excel") are many; they are listed with --kind skill or --topic.
    """
    with recovered_store() as store:
        statements = store.statements()
        if application is not None:
            belonging = named(store, application)
            statements = tuple(each for each in statements if belonging.holds(each))
        entries = ledger_entries(statements)
        settlement = settlement_of(store.findings())
    wanted = filtered(entries, LedgerFilter(employer, kind, topic))
    narrow = kind is not None or topic is not None
    listed = [entry for entry in wanted if narrow or not is_mention(entry.claim)]
    left_out = len(wanted) - len(listed)
    groups = grouped(listed)
    if as_json:
        counted = {"left_out": left_out}
        echo_json({**ledger_json(groups, settlement.counts_as_history), **counted})
        return
    if groups:
        click.echo(text.ledger_text(groups, settlement.counts_as_history))
    if left_out:
        say(text.left_out_mentions(left_out))
    elif not groups:
        say(text.NO_MATCH if entries or application else text.NO_CLAIMS)


@claims.command("show")
@click.argument("claim_id", metavar="ID")
@json_option
def show_claim(claim_id: str, as_json: bool) -> None:
    """Show one claim whole, with its warnings; the beginning of its id is enough."""
    with recovered_store() as store:
        entry = find_entry(claim_id, ledger_entries(store.statements()))
        findings = store.findings()
    takes_part = settlement_of(findings).counts_as_history
    warnings = [each for each in findings if speaks_of(each.finding, entry.claim)]
    if as_json:
        claim = {**claim_json(entry, takes_part), "text": entry.claim.statement.text}
        echo_json({"claim": claim, "warnings": [warning_json(each) for each in warnings]})
    else:
        click.echo(text.claim_text(entry, takes_part, warnings))


@claims.command("warnings")
@click.option("--all", "with_settled", is_flag=True, help="Settled and dismissed ones, too.")
@json_option
def list_warnings(with_settled: bool, as_json: bool) -> None:
    """List open warnings with both quotes, the most severe first."""
    with recovered_store() as store:
        stored = store.findings()
    listed = strongest_first(each for each in stored if with_settled or each.is_open)
    if as_json:
        echo_json({"warnings": [warning_json(each) for each in listed]})
        return
    if not listed:
        say(text.NO_WARNINGS)
    click.echo("\n\n".join(map(text.warning_text, listed)), nl=bool(listed))
    if any(each.is_open for each in listed):
        say(HOW_TO_SETTLE)


@claims.command("dismiss")
@_finding
@json_option
def dismiss(finding: int, as_json: bool) -> None:
    """Never tell a warning again, without saying why."""
    _decide(finding, Resolution(Choice.DISMISSED), as_json=as_json)


@claims.command("resolve")
@_finding
@click.option("--right", type=_side, help="This side is right; the other is not compared any more.")
@click.option("--both-true", metavar="WHY", help='Both fit, such as "two different jobs".')
@click.option("--changed", is_flag=True, help="It has changed in between.")
@click.option("--misheard", type=_side, help="This side was never said.")
@json_option
def resolve(
    finding: int,
    right: str | None,
    both_true: str | None,
    changed: bool,
    misheard: str | None,
    as_json: bool,
) -> None:
    """Say how two statements go together; it is remembered, and can be undone.

    The warning is not told again. A value that is not right, or was misheard, is not compared any
    more; two values that are both true, or changed, are not held against each other.
    """
    given = [
        Resolution(Choice.RIGHT, Which(right)) if right else None,
        Resolution(Choice.BOTH_TRUE, why=both_true.strip() or None) if both_true else None,
        Resolution(Choice.CHANGED) if changed else None,
        Resolution(Choice.MISHEARD, Which(misheard)) if misheard else None,
    ]
    chosen = [each for each in given if each is not None]
    if len(chosen) != 1:
        raise UsageError(
            "Say exactly one of --right, --both-true, --changed and --misheard.",
            code="resolve_arguments",
            hint=f"Try: voicecoach claims resolve {finding} --right later",
        )
    _decide(finding, chosen[0], as_json=as_json)


@claims.command("undo")
@_finding
@json_option
def undo(finding: int, as_json: bool) -> None:
    """Take back what was decided about a warning; with those settled along with it."""
    with recovered_store() as store:
        stored = store.decide_finding(finding, None, system_clock().now())
    _tell(stored, (), as_json=as_json)


claims.add_command(decide)


def _decide(finding: int, resolution: Resolution, *, as_json: bool) -> None:
    with recovered_store() as store:
        stored, implied = settle(store, finding, resolution, system_clock().now())
    _tell(stored, implied, as_json=as_json)


def _tell(stored: StoredFinding, implied: Sequence[int], *, as_json: bool) -> None:
    if as_json:
        echo_json({"warning": warning_json(stored), "settled_with_it": list(implied)})
    else:
        click.echo(text.decided_message(stored, implied))

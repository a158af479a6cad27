"""`voicecoach check`: whether two statements, or many pairs of them, fit together."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.core.claims import Finding, Statement, check_statements, verdict
from voicecoach.errors import EXIT_BAD_DATA, EXIT_FINDINGS, DataError, UsageError
from voicecoach.review.finding_json import finding_json
from voicecoach.review.finding_text import finding_message
from voicecoach.review.pair_score import LabelledVerdict, score_pairs, score_table
from voicecoach.review.pairs import BadPair, Pair, read_pair

_STDIN = "-"


@click.command(short_help="Compare two texts, or many pairs, for contradictions.")
@click.argument("earlier", required=False, metavar="[EARLIER]")
@click.argument("later", required=False, metavar="[LATER]")
@click.option("--pairs", metavar="FILE.jsonl", help="Compare many: one pair a line; - for stdin.")
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object, or one a line with --pairs."
)
@click.option("--exit-code", is_flag=True, help="Leave with 1 when a contradiction was found.")
@click.option("--score", is_flag=True, help="With labelled --pairs: print how often we were right.")
def check(
    earlier: str | None,
    later: str | None,
    pairs: str | None,
    as_json: bool,
    exit_code: bool,
    score: bool,
) -> None:
    """Compare what was said in EARLIER with LATER: two text files, - for stdin.

    With --pairs, FILE.jsonl has one object a line: "id", "earlier", "later", and, if known,
    "earlier_context" and "later_context" with "question", "date", "source", "employer", "round".
    """
    if pairs is not None:
        if earlier is not None:
            raise UsageError(
                "Either two texts or --pairs, not both.",
                code="check_arguments",
                hint="Try: voicecoach check --pairs FILE.jsonl",
            )
        status = _check_pairs(pairs, as_json=as_json, exit_code=exit_code, score=score)
    elif earlier is None or later is None:
        raise UsageError(
            "Two texts are needed: what was said before, and what was said later.",
            code="check_arguments",
            hint="Try: voicecoach check EARLIER.txt LATER.txt",
        )
    else:
        status = _check_texts(earlier, later, as_json=as_json, exit_code=exit_code)
    click.get_current_context().exit(status)


def _check_texts(earlier: str, later: str, *, as_json: bool, exit_code: bool) -> int:
    if earlier == later == _STDIN:
        raise UsageError("Only one of the two texts can come from stdin.", code="check_arguments")
    findings = check_statements(Statement(_text(earlier)), Statement(_text(later)))
    if as_json:
        echo_json(_result(findings))
    else:
        _print_findings(findings)
    return _status(findings) if exit_code else 0


def _check_pairs(path: str, *, as_json: bool, exit_code: bool, score: bool) -> int:
    bad, contradictions = 0, False
    labelled: list[LabelledVerdict] = []
    count = 0
    for number, line in _lines(path):
        count += 1
        pair = read_pair(line, number)
        if isinstance(pair, BadPair):
            bad += 1
            _print_bad(pair, as_json=as_json)
            continue
        findings = check_statements(pair.earlier, pair.later)
        contradictions = contradictions or bool(_status(findings))
        if pair.label is not None:
            labelled.append(LabelledVerdict(pair.kind or "unnamed", pair.label, verdict(findings)))
        _print_pair(pair, findings, as_json=as_json)
    if not count:
        raise DataError(
            f"{_name(path)} holds no pairs.",
            code="empty_pairs",
            hint='Each line is an object like {"id": "1", "earlier": "…", "later": "…"}.',
        )
    if score:
        say(score_table(score_pairs(labelled)) if labelled else 'No pair has a "label" to score.')
    if bad:
        say(f"{bad} of {count} lines could not be read; the others were compared.")
        return EXIT_BAD_DATA
    return EXIT_FINDINGS if exit_code and contradictions else 0


def _result(findings: tuple[Finding, ...]) -> dict[str, object]:
    level = verdict(findings)
    return {
        "verdict": level.value if level else "consistent",
        "findings": [finding_json(finding) for finding in findings],
    }


def _status(findings: tuple[Finding, ...]) -> int:
    return EXIT_FINDINGS if any(finding.level == "contradiction" for finding in findings) else 0


def _print_pair(pair: Pair, findings: tuple[Finding, ...], *, as_json: bool) -> None:
    if as_json:
        echo_json({"id": pair.id, **_result(findings)})
        return
    level = verdict(findings)
    click.echo(f"{pair.id}: {level.value if level else 'consistent'}")
    for finding in findings:
        click.echo("\n".join(f"  {line}" for line in finding_message(finding).splitlines()))


def _print_bad(pair: BadPair, *, as_json: bool) -> None:
    if as_json:
        echo_json({"id": pair.id, "error": pair.problem})
    else:
        click.echo(f"{pair.id if pair.id is not None else '?'}: not read: {pair.problem}")


def _print_findings(findings: tuple[Finding, ...]) -> None:
    if not findings:
        click.echo("Nothing in these two texts speaks against the other.")
    for number, finding in enumerate(findings):
        click.echo(("\n" if number else "") + finding_message(finding))


def _name(path: str) -> str:
    return "stdin" if path == _STDIN else path


def _text(path: str) -> str:
    raw = sys.stdin.buffer.read() if path == _STDIN else _read(path)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{_name(path)} is not UTF-8 text (byte {error.start}).",
            code="not_utf8",
            hint="Save it as UTF-8 and try again.",
        ) from error
    if not text.strip():
        raise DataError(f"{_name(path)} holds no text.", code="empty_text")
    return text


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: str, error: OSError) -> DataError:
    return DataError(
        f"{path} cannot be read: {error.strerror or error}.",
        code="unreadable",
        hint="Check the name and that it is a file.",
    )


def _lines(path: str) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, numbered from 1, as they arrive."""
    if path == _STDIN:
        yield from _numbered(sys.stdin.buffer)
        return
    try:
        with Path(path).open("rb") as stream:
            yield from _numbered(stream)
    except OSError as error:
        raise _unreadable(path, error) from error


def _numbered(stream: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(stream, start=1):
        if line.removeprefix(b"\xef\xbb\xbf").strip():
            yield number, line

"""`voicecoach check`: whether two statements, or many pairs of them, fit together."""

import click

from voicecoach.cli.output import echo_json, say
from voicecoach.cli.text_files import STDIN, name_of, numbered_lines, read_text
from voicecoach.compose import build_judge, build_topics
from voicecoach.compose.practice import load_user_settings
from voicecoach.core.claims import Finding, Statement, verdict
from voicecoach.core.claims.judging import Judgement
from voicecoach.errors import EXIT_BAD_DATA, EXIT_FINDINGS, DataError, UsageError
from voicecoach.ports import Judge
from voicecoach.review.finding_json import finding_json
from voicecoach.review.judge_text import (
    judge_failed,
    judge_summary,
    judged_finding_json,
    judged_message,
    judgement_json,
)
from voicecoach.review.pair_score import LabelledVerdict, score_pairs, score_table
from voicecoach.review.pairs import BadPair, Pair, read_pair
from voicecoach.session.judgement import Advisers, UntilItKeepsFailing, compare


@click.command(short_help="Compare two texts, or many pairs, for contradictions.")
@click.argument("earlier", required=False, metavar="[EARLIER]")
@click.argument("later", required=False, metavar="[LATER]")
@click.option("--pairs", metavar="FILE.jsonl", help="Compare many: one pair a line; - for stdin.")
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object, or one a line with --pairs."
)
@click.option("--exit-code", is_flag=True, help="Leave with 1 when a contradiction was found.")
@click.option("--judge", "judged", is_flag=True, help="Hear the judge of your settings as well.")
@click.option("--score", is_flag=True, help="With labelled --pairs: print how often we were right.")
def check(
    earlier: str | None,
    later: str | None,
    pairs: str | None,
    as_json: bool,
    exit_code: bool,
    judged: bool,
    score: bool,
) -> None:
    """Compare what was said in EARLIER with LATER: two text files, - for stdin.

    With --pairs, FILE.jsonl has one object a line: "id", "earlier", "later", and, if known,
    "earlier_context" and "later_context" with "question", "date", "source", "employer", "round".
    """
    comparer = _Comparer(_settings_judge() if judged else None, as_json=as_json)
    if pairs is not None:
        if earlier is not None:
            raise UsageError(
                "Either two texts or --pairs, not both.",
                code="check_arguments",
                hint="Try: voicecoach check --pairs FILE.jsonl",
            )
        status = _check_pairs(pairs, comparer, exit_code=exit_code, score=score)
    elif earlier is None or later is None:
        raise UsageError(
            "Two texts are needed: what was said before, and what was said later.",
            code="check_arguments",
            hint="Try: voicecoach check EARLIER.txt LATER.txt",
        )
    else:
        status = _check_texts(earlier, later, comparer, exit_code=exit_code)
    click.get_current_context().exit(status)


def _settings_judge() -> Judge:
    judge = build_judge(load_user_settings().judge)
    if judge is None:
        raise UsageError(
            "No judge is set up.",
            code="no_judge",
            hint="Set url and model under [judge] in config.toml (voicecoach path config), or "
            "VOICECOACH_JUDGE_URL and VOICECOACH_JUDGE_MODEL.",
        )
    return UntilItKeepsFailing(judge)


class _Comparer:
    """Compares pairs, with a judge or without, and says once for each kind what went wrong."""

    def __init__(self, judge: Judge | None, *, as_json: bool) -> None:
        self._judge = judge
        self._advisers = Advisers(judge, build_topics())
        self._told: set[str] = set()
        self.as_json = as_json
        self.unheard = 0
        """How many pairs the judge failed on."""

    def compare(self, earlier: Statement, later: Statement) -> Judgement:
        judgement = compare(later, [earlier], self._advisers)
        problem = judgement.problem
        if problem is not None:
            self.unheard += 1
            if problem.code not in self._told:
                self._told.add(problem.code)
                say(f"Note: {problem}")
        return judgement

    def result(self, judgement: Judgement) -> dict[str, object]:
        level = verdict(judgement.findings)
        result: dict[str, object] = {"verdict": level.value if level else "consistent"}
        if self._judge is None:
            return result | {"findings": [finding_json(each) for each in judgement.findings]}
        return result | {
            "findings": [judged_finding_json(each) for each in judgement.judged],
            "judge": judgement_json(self._judge.name, judgement),
        }

    def summary(self, judgement: Judgement) -> str | None:
        """What the judge did; None without one, and when it was not heard."""
        if self._judge is None or judgement.problem is not None:
            return None
        return judge_summary(self._judge.name, judgement)


def _check_texts(earlier: str, later: str, comparer: _Comparer, *, exit_code: bool) -> int:
    if earlier == later == STDIN:
        raise UsageError("Only one of the two texts can come from stdin.", code="check_arguments")
    judgement = comparer.compare(Statement(read_text(earlier)), Statement(read_text(later)))
    if comparer.as_json:
        echo_json(comparer.result(judgement))
    else:
        _print_findings(judgement)
        if summary := comparer.summary(judgement):
            say(summary)
    return _status(judgement.findings) if exit_code else 0


def _check_pairs(path: str, comparer: _Comparer, *, exit_code: bool, score: bool) -> int:
    bad, contradictions = 0, False
    labelled: list[LabelledVerdict] = []
    count = 0
    for number, line in numbered_lines(path):
        count += 1
        pair = read_pair(line, number)
        if isinstance(pair, BadPair):
            bad += 1
            _print_bad(pair, as_json=comparer.as_json)
            continue
        judgement = comparer.compare(pair.earlier, pair.later)
        findings = judgement.findings
        contradictions = contradictions or bool(_status(findings))
        if pair.label is not None:
            labelled.append(LabelledVerdict(pair.kind or "unnamed", pair.label, verdict(findings)))
        _print_pair(pair, judgement, comparer)
    if not count:
        raise DataError(
            f"{name_of(path)} holds no pairs.",
            code="empty_pairs",
            hint='Each line is an object like {"id": "1", "earlier": "…", "later": "…"}.',
        )
    if score:
        say(score_table(score_pairs(labelled)) if labelled else 'No pair has a "label" to score.')
    if comparer.unheard:
        say(judge_failed(comparer.unheard, count - bad))
    if bad:
        say(f"{bad} of {count} lines could not be read; the others were compared.")
        return EXIT_BAD_DATA
    return EXIT_FINDINGS if exit_code and contradictions else 0


def _status(findings: tuple[Finding, ...]) -> int:
    return EXIT_FINDINGS if any(finding.level == "contradiction" for finding in findings) else 0


def _print_pair(pair: Pair, judgement: Judgement, comparer: _Comparer) -> None:
    if comparer.as_json:
        echo_json({"id": pair.id, **comparer.result(judgement)})
        return
    level = verdict(judgement.findings)
    click.echo(f"{pair.id}: {level.value if level else 'consistent'}")
    for judged in judgement.judged:
        click.echo("\n".join(f"  {line}" for line in judged_message(judged).splitlines()))
    if judgement.asked and (summary := comparer.summary(judgement)):
        click.echo(f"  {summary}")


def _print_bad(pair: BadPair, *, as_json: bool) -> None:
    if as_json:
        echo_json({"id": pair.id, "error": pair.problem})
    else:
        click.echo(f"{pair.id if pair.id is not None else '?'}: not read: {pair.problem}")


def _print_findings(judgement: Judgement) -> None:
    if not judgement.judged:
        click.echo("Nothing in these two texts speaks against the other.")
    for number, judged in enumerate(judgement.judged):
        click.echo(("\n" if number else "") + judged_message(judged))

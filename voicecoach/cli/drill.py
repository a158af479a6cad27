"""`voicecoach drill`: hands-free practice of what needs it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import click

from voicecoach.cli.belonging import session_for
from voicecoach.cli.output import say
from voicecoach.cli.running import (
    SessionFlags,
    ViewFlags,
    equipped,
    exit_status,
    run_session,
    somebody_answers,
    with_flags,
)
from voicecoach.cli.session_options import session_options
from voicecoach.cli.stored import recovered_store
from voicecoach.compose import available_banks, load_bank
from voicecoach.compose.practice import load_user_settings, system_clock
from voicecoach.core.drills import (
    DrillKind,
    PastAnswer,
    call_backs,
    mixed,
    on_topic,
    rapid,
    topics,
    weaknesses,
)
from voicecoach.core.models import Question
from voicecoach.core.questions import Bank
from voicecoach.core.sessions import SessionStart
from voicecoach.errors import UsageError
from voicecoach.review import drill_text as text
from voicecoach.session.practice_record import past_answers

A_DRILL = 10
"""Half an hour at three minutes a question, feedback included."""

CURVEBALL_BANK = "curveball"
PITCH_BANK = "pitch"
_KINDS = "\n\n".join(f"    {kind.value:<12}{does}" for kind, does in text.KINDS_HELP.items())


@click.command(
    short_help="Practise hands-free: mixed, weak spots, rapid, pitch …",
    epilog=f"Kinds:\n\n{_KINDS}",
)
@click.argument(
    "kind", type=click.Choice([kind.value for kind in DrillKind]), default=DrillKind.MIXED.value
)
@click.option("--topic", help="With the kind topic: which one. See: voicecoach questions list")
@click.option("--bank", "bank_names", multiple=True, help="Only this bank; may be given again.")
@click.option("--questions", type=click.IntRange(1), metavar="N", help="How many to ask.")
@click.option("--shuffle", type=int, metavar="SEED", help="Another order; same seed, same order.")
@session_options
@click.pass_context
def drill(
    context: click.Context,
    kind: str,
    topic: str | None,
    bank_names: tuple[str, ...],
    questions: int | None,
    shuffle: int | None,
    flags: SessionFlags,
    view: ViewFlags,
) -> None:
    """Practise without keyboard or screen: questions, feedback and commands by voice.

    Say "that's my answer" to end an answer, "repeat the question", "skip", "how long was that",
    "pause", "stop"; all of it: voicecoach drill, then "what can I say". A pause to think never
    ends an answer unless a countdown has gone by, and "continue" opens it again.
    """
    chosen = _kind(kind, topic)
    settings = with_flags(load_user_settings(), replace(flags, hands_free=True))
    today = system_clock().now().local.date()
    seed = today.toordinal() if shuffle is None else shuffle
    asked = _choose(chosen, topic, bank_names, seed, today)
    if not asked:
        say(text.nothing_to_ask(chosen))
        return
    count = questions or (A_DRILL if somebody_answers(settings, flags) else None)
    start = SessionStart(
        bank=f"drill {chosen.value}",
        questions=asked[:count],
        started=system_clock().now(),
        source="drill",
    )
    start = equipped(session_for(start, flags.application), settings, flags)
    outcome = run_session(settings, view, typed=flags.typed, run=lambda runner: runner.run(start))
    context.exit(exit_status(outcome))


def _kind(name: str, topic: str | None) -> DrillKind:
    """The kind of that name; a topic alone says the kind."""
    kind = DrillKind(name)
    if topic is not None and kind is DrillKind.MIXED:
        return DrillKind.TOPIC
    if (kind is DrillKind.TOPIC) != (topic is not None):
        raise UsageError(
            "The kind topic needs --topic, and only it does.",
            code="drill_topic",
            hint="Try: voicecoach drill topic --topic teamwork",
        )
    return kind


def _choose(
    kind: DrillKind, topic: str | None, bank_names: Sequence[str], seed: int, today: date
) -> tuple[Question, ...]:
    if kind is DrillKind.WEAK:
        return _weak(today)
    if kind is DrillKind.CALLBACK:
        return call_backs(_past(), text.call_back_question, seed)
    if kind is DrillKind.LADDER:
        return load_bank(PITCH_BANK).questions
    if kind is DrillKind.CURVEBALLS:
        return mixed([load_bank(CURVEBALL_BANK).questions], seed)
    banks = [load_bank(name) for name in bank_names] or _banks_to_mix()
    everything = mixed([bank.questions for bank in banks], seed)
    if topic is not None:
        return _on_topic(everything, topic)
    return rapid(everything) if kind is DrillKind.RAPID else everything


def _banks_to_mix() -> list[Bank]:
    banks = [load_bank(str(file.path)) for file in available_banks()]
    return [bank for bank in banks if not bank.by_name_only]


def _on_topic(questions: Sequence[Question], topic: str) -> tuple[Question, ...]:
    found = on_topic(questions, topic)
    if not found:
        raise UsageError(
            text.unknown_topic(topic, topics(questions)),
            code="unknown_topic",
            hint="See them: voicecoach questions list. A trade's bank is named: --bank nursing",
        )
    return found


def _weak(today: date) -> tuple[Question, ...]:
    found = weaknesses(_past(), today)
    for weakness in found[:A_DRILL]:
        say(f"{weakness.question.text} ({text.why_weak(weakness)})")
    return tuple(weakness.question for weakness in found)


def _past() -> tuple[PastAnswer, ...]:
    with recovered_store() as store:
        return past_answers(store)

"""`voicecoach practice`: questions aloud, answers recorded, claims compared."""

import click

from voicecoach.cli.running import (
    SessionFlags,
    ViewFlags,
    exit_status,
    run_session,
    with_flags,
)
from voicecoach.compose import load_bank
from voicecoach.compose_practice import BY_HAND, load_user_settings, system_clock
from voicecoach.core.questions import choose_questions
from voicecoach.core.sessions import SessionStart

LONGEST_SILENCE_S = 600


class EndSilence(click.ParamType[float | str]):
    """Seconds, or "manual"."""

    name = "SECONDS|manual"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> float | str:
        if value == BY_HAND:
            return BY_HAND
        try:
            seconds = float(str(value))
        except ValueError:
            self.fail(f"give seconds, such as 2.5, or {BY_HAND}", param, ctx)
        if not 0 < seconds <= LONGEST_SILENCE_S:
            self.fail(f"give more than 0 and at most {LONGEST_SILENCE_S} seconds", param, ctx)
        return seconds


@click.command(short_help="Practise: questions aloud, answers recorded and compared.")
@click.option("--bank", default="second_round", show_default=True, help="Bank by name or path.")
@click.option("--questions", type=click.IntRange(1), help="How many questions to ask.")
@click.option("--shuffle", type=int, metavar="SEED", help="Mix the order; same seed, same order.")
@click.option("--mic", metavar="DEVICE|wav:PATH", help="Microphone, or a sound file or folder.")
@click.option("--voice", metavar="NAME|none", help="The voice that asks; none: text only.")
@click.option("--rate", type=click.IntRange(60, 400), help="The voice's words per minute.")
@click.option("--out", metavar="DEVICE|none|wav:DIR", help="Where the voice plays.")
@click.option("--end-silence", type=EndSilence(), help="Exactly how much silence ends an answer.")
@click.option("--cap", type=click.FloatRange(5), metavar="SECONDS", help="The longest answer.")
@click.option("--engine", help="Recogniser by name.")
@click.option("--text", "typed", is_flag=True, help="Type the answers, one line each.")
@click.option("--employer", help="Whom you practise for; kept beside what you say.")
@click.option("--round", "round_", help="The round this prepares, such as second.")
@click.option("--json", "as_json", is_flag=True, help="Events as JSON Lines on stdout.")
@click.option("--plain", is_flag=True, help="Plain lines, nothing that moves.")
@click.pass_context
def practice(
    context: click.Context,
    bank: str,
    questions: int | None,
    shuffle: int | None,
    mic: str | None,
    voice: str | None,
    rate: int | None,
    out: str | None,
    end_silence: float | str | None,
    cap: float | None,
    engine: str | None,
    typed: bool,
    employer: str | None,
    round_: str | None,
    as_json: bool,
    plain: bool,
) -> None:
    """Ask questions aloud, record and time the answers, and warn where two of them do not fit.

    An answer ends after 3 seconds of silence (5 after an unfinished word) and a countdown of
    4 seconds that speaking cancels; Enter ends it at once. Everything stays on this machine.
    """
    flags = SessionFlags(mic, voice, rate, out, end_silence, cap, engine, typed)
    settings = with_flags(load_user_settings(), flags)
    start = SessionStart(
        bank=bank,
        questions=choose_questions(load_bank(bank), questions, shuffle),
        started=system_clock().now(),
        microphone=None if typed else settings.sound.microphone,
        voice=settings.voice.name,
        engine=None if typed else settings.recognition.engine,
        employer=employer,
        round=round_,
    )
    view = ViewFlags(as_json=as_json, plain=plain)
    outcome = run_session(settings, view, typed=typed, run=lambda runner: runner.run(start))
    context.exit(exit_status(outcome))

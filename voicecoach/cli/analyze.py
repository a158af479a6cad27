"""`voicecoach analyze`: timing and delivery of a recording."""

from pathlib import Path

import click

from voicecoach.cli.output import echo_json
from voicecoach.cli.session_options import EndSilence
from voicecoach.compose.analysis import analyse_file
from voicecoach.errors import DataError
from voicecoach.review.analysis_text import analysis_json, analysis_page


@click.command(short_help="Time a recording and measure how it was spoken.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--end-silence",
    type=EndSilence(),
    metavar="SECONDS|manual",
    help="Exactly how much silence ends an answer; manual: only the file's end.",
)
@click.option("--engine", help="Recogniser by name.")
@click.option("--model", help="The recogniser's model, where it has more than one.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def analyze(
    file: Path,
    end_silence: float | str | None,
    engine: str | None,
    model: str | None,
    as_json: bool,
) -> None:
    """Show when the answers in FILE begin and end, pauses, pace, fillers and hedges.

    The file is heard as if somebody were answering in practice: see `voicecoach practice --help`.
    """
    try:
        analysis = analyse_file(file, end_silence, engine, model)
    except DataError as error:
        if as_json:
            echo_json({"file": str(file), "error": str(error)})
        raise
    parts = (str(file), analysis.timing, analysis.delivery, analysis.answers)
    if as_json:
        echo_json(analysis_json(*parts))
    else:
        click.echo(analysis_page(*parts))

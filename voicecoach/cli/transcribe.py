"""`voicecoach transcribe`: recordings to text."""

from pathlib import Path

import click

from voicecoach import compose
from voicecoach.cli.answer_names import names_stored_answers, stored_answers
from voicecoach.cli.output import echo_error, echo_json, say
from voicecoach.cli.stored import recovered_store
from voicecoach.errors import EXIT_BAD_DATA, EXIT_OK, DataError, StoreError, UsageError
from voicecoach.ports import Transcriber, VoiceActivity
from voicecoach.review.correcting_text import kept_versions
from voicecoach.review.transcript_formats import FORMATS, TranscribedFile, as_mapping
from voicecoach.session.transcription import TranscribedRecording, transcribe_samples
from voicecoach.session.understanding import transcribe_stored

ALL = "all"


@click.command(short_help="Write down what is said in recordings.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--engine", help="Recogniser by name; the default works offline.")
@click.option("--model", help="The recogniser's model, where it has more than one.")
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice([*FORMATS, ALL]),
    help="How to write it; txt unless you choose.",
)
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write a file per recording into DIR instead of printing.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per recording.")
def transcribe(
    files: tuple[str, ...],
    engine: str | None,
    model: str | None,
    format_name: str | None,
    folder: Path | None,
    as_json: bool,
) -> int:
    """Write down what is said in each FILE, word for word, "um" and "uh" included.

    A recording that cannot be read is named, and the others are still transcribed. Instead of a
    file, SESSION stands for the answers of a session that have no words yet, and SESSION/2 for
    the answer to its second question, which gets a new version.
    """
    if format_name == ALL and folder is None:
        raise UsageError(
            "All formats at once need a folder to be written into.",
            code="folder_missing",
            hint="Add: -o DIR",
        )
    transcriber = compose.build_transcriber(engine, model)
    voice_activity = compose.build_voice_activity()
    status = EXIT_OK
    for file in files:
        try:
            all_made = _transcribed(file, transcriber, voice_activity)
        except DataError as error:
            status = EXIT_BAD_DATA
            _report_unreadable(file, error, as_json=as_json)
            continue
        for made in all_made:
            _note(made)
            if folder is not None:
                _write(made, format_name, folder, full_names=_names_clash(files))
            if as_json:
                echo_json(as_mapping(made))
            elif folder is None:
                _echo(made, format_name or "txt", with_name=len(files) + len(all_made) > 2)
    return status


def _transcribed(
    file: str, transcriber: Transcriber, voice_activity: VoiceActivity
) -> list[TranscribedFile]:
    if names_stored_answers(file) and not Path(file).exists():
        return _transcribed_again(file, transcriber, voice_activity)
    recording = transcribe_samples(compose.read_audio(Path(file)), transcriber, voice_activity)
    return [_named(file, recording)]


def _transcribed_again(
    name: str, transcriber: Transcriber, voice_activity: VoiceActivity
) -> list[TranscribedFile]:
    made = []
    near = compose.build_topics()
    with recovered_store() as store:
        for each in stored_answers(store, name):
            samples = compose.read_audio(store.audio_path(each.recording))
            recording = transcribe_stored(
                store, each.answer, samples, transcriber, voice_activity, near
            )
            made.append(_named(each.name, recording))
            if each.answer.versions:
                say(kept_versions(each.name, len(each.answer.versions)))
    if not made:
        say(f"Every answer of {name} has its words; name one to do it again: {name}/1")
    return made


def _named(name: str, recording: TranscribedRecording) -> TranscribedFile:
    return TranscribedFile(
        name, recording.duration_ms, recording.transcript, is_whole=recording.is_whole
    )


def _report_unreadable(file: str, error: DataError, *, as_json: bool) -> None:
    if as_json:
        echo_json({"file": file, "error": str(error)})
    else:
        echo_error(error)


def _note(made: TranscribedFile) -> None:
    if made.transcript.no_speech:
        say(f"{made.file}: no speech was heard.")
    elif not made.is_whole:
        say(f"{made.file}: some of the speech could not be understood and is missing.")


def _echo(made: TranscribedFile, format_name: str, *, with_name: bool) -> None:
    if with_name and format_name == "txt":
        click.echo(f"{made.file}:")
    click.echo(FORMATS[format_name](made))


def _names_clash(files: tuple[str, ...]) -> bool:
    return len({Path(file).stem for file in files}) < len(set(files))


def _write(
    made: TranscribedFile, format_name: str | None, folder: Path, *, full_names: bool
) -> None:
    source = Path(made.file)
    name = source.name if full_names else source.stem
    for each in FORMATS if format_name == ALL else (format_name or "txt",):
        target = folder / f"{name}.{each}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target.write_text(FORMATS[each](made) + "\n", encoding="utf-8")
        except OSError as error:
            raise StoreError(
                f"{target} cannot be written: {error.strerror}.", code="transcript_unwritable"
            ) from error
        say(f"Written: {target}")

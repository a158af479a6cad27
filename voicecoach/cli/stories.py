"""`voicecoach stories`: a bank of stories, grown from answers, and who has heard them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import click

from voicecoach.cli.belonging import named, named_round
from voicecoach.cli.deleting import Deletion, delete_numbered, deletion_options
from voicecoach.cli.output import echo_json, say
from voicecoach.cli.preparing import only_application
from voicecoach.cli.rounds import Day
from voicecoach.cli.stored import json_option, recovered_store
from voicecoach.cli.text_files import text_argument
from voicecoach.compose.parts import build_likeness
from voicecoach.compose.practice import system_clock
from voicecoach.core.applications import Application
from voicecoach.core.preparation import Story
from voicecoach.core.stories import (
    fresh_stories,
    known_competence,
    named_competences,
    new_story,
    suggestions,
    was_told_to,
)
from voicecoach.core.uses import use_in_round
from voicecoach.errors import DataError, UsageError
from voicecoach.ports import Store
from voicecoach.review import stories_json as as_data
from voicecoach.review import stories_text as text
from voicecoach.review.uses_text import Places
from voicecoach.session.preparing import asked_in_posting
from voicecoach.session.stories import find_telling, past_tellings

_number = click.argument("number", metavar="N", type=int)


def _competence_option(does: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return click.option(
        "--competence", "competences", metavar="C", multiple=True, help=f"{does}; may be repeated."
    )


@click.group()
def stories() -> None:
    """Keep stories to tell: what they show, who has heard them, which are fresh."""


@stories.command("list", short_help="List the bank, and who has heard what.")
@click.option("--competence", metavar="C", help="Only those that show it.")
@json_option
def list_stories(competence: str | None, as_json: bool) -> None:
    """List the bank: what each shows, which part is missing, where it was told."""
    with recovered_store() as store:
        known, places = store.stories(), _places(store)
    wanted = known_competence(competence) or competence.casefold() if competence else None
    chosen = [each for each in known if wanted is None or wanted in each.competences]
    if as_json:
        echo_json({"stories": [as_data.story_json(each) for each in chosen]})
    elif chosen:
        click.echo(text.stories_list(chosen, places))
        if len(known) < text.ENOUGH_STORIES:
            say(text.bank_size(known))
    else:
        say(text.none_with(wanted) if known and wanted else text.NO_STORIES)


@stories.command("from", short_help="Grow a story from a stored answer.")
@click.argument("answer", metavar="SESSION/QUESTION|ANSWER")
@click.option("--title", metavar="T", help="Without it, one is taken from your words.")
@_competence_option("What it shows; without it, told from your words")
@json_option
def grow_story(answer: str, title: str | None, competences: tuple[str, ...], as_json: bool) -> None:
    """Grow a story from what you answered; change it afterwards with `stories edit`."""
    with recovered_store() as store:
        telling = find_telling(store, answer)
        grown = next(
            (each for each in store.stories() if each.answer_id == telling.answer_id), None
        )
        if grown is not None:
            raise UsageError(
                f"Story {grown.id} ({grown.title}) grew from this answer already.",
                code="story_exists",
                hint=f"Change it: voicecoach stories edit {grown.id}",
            )
        tags = named_competences(competences)
        new = new_story(telling.transcript.text, _title(title), tags, telling.answer_id)
        _tell(store.add_story(new), as_json=as_json)


@stories.command("add")
@click.argument("words", metavar="TEXT|-")
@click.option("--title", metavar="T", help="Without it, one is taken from your words.")
@_competence_option("What it shows; without it, told from your words")
@json_option
def add_story(words: str, title: str | None, competences: tuple[str, ...], as_json: bool) -> None:
    """Add a story of your own; - reads it from the standard input."""
    new = new_story(text_argument(words, "TEXT"), _title(title), named_competences(competences))
    with recovered_store() as store:
        _tell(store.add_story(new), as_json=as_json)


@stories.command("show")
@_number
@json_option
def show_story(number: int, as_json: bool) -> None:
    """Show one story, how it is built and where it was told."""
    with recovered_store() as store:
        story, places = _story(store, number), _places(store)
    if as_json:
        echo_json({"story": as_data.story_json(story)})
    else:
        click.echo(text.story_page(story, places))


@stories.command("edit", short_help="Change title, text or what it shows.")
@_number
@click.option("--title", metavar="T", help="Another title.")
@click.option("--text", "words", metavar="TEXT|-", help="Other words; - reads them.")
@_competence_option("What it shows, in the place of all")
@json_option
def edit_story(
    number: int,
    title: str | None,
    words: str | None,
    competences: tuple[str, ...],
    as_json: bool,
) -> None:
    """Change a story; what is not given stays."""
    if title is None and words is None and not competences:
        raise UsageError(
            "Say what to change: --title, --text or --competence.", code="nothing_to_change"
        )
    with recovered_store() as store:
        story = _story(store, number)
        changed = replace(
            story,
            title=_title(title) or story.title,
            text=story.text if words is None else text_argument(words, "--text"),
            competences=named_competences(competences) or story.competences,
        )
        _tell(store.change_story(changed), as_json=as_json)


@stories.command("delete")
@deletion_options
def delete_story(asked: Deletion) -> None:
    """Delete a story for good; the answer it grew from stays."""
    delete_numbered(
        asked,
        lambda store: text.deletion(_story(store, asked.number)),
        lambda store: store.delete_story(asked.number),
    )


@stories.command("used", short_help="Remember that a story was told in a round.")
@_number
@click.option("--round", "round_name", metavar="APPLICATION/ROUND", required=True, help="Where.")
@click.option("--to", "people", metavar="NAME", multiple=True, help="Without it: everybody there.")
@click.option("--date", "on", type=Day(), help="Without it: the day of the round.")
@json_option
def use_story(
    number: int, round_name: str, people: Sequence[str], on: date | None, as_json: bool
) -> None:
    """Remember that you told it in a round, so that the next one hears a fresh one."""
    with recovered_store() as store:
        story = _story(store, number)
        _, held = named_round(store, round_name)
        told = store.use_story(story.id, use_in_round(held, people, _today(), on))
        places = _places(store)
    if as_json:
        echo_json({"story": as_data.story_json(told)})
    else:
        click.echo(text.used(told, places))


@stories.command("suggest", short_help="See which answers would make good stories.")
@json_option
def suggest_stories(as_json: bool) -> None:
    """See which answers have all parts of a story, a figure in the result, and no open warning."""
    with recovered_store() as store:
        found = tuple(suggestions(past_tellings(store), store.stories(), build_likeness()))
    if as_json:
        echo_json({"suggestions": as_data.suggestions_json(found)})
    elif found:
        click.echo(text.suggestions_text(found))
    else:
        say(text.NO_SUGGESTIONS)


@stories.command("fresh", short_help="See which stories an employer has not heard.")
@click.argument("name", metavar="[APPLICATION]", required=False)
@json_option
def show_fresh(name: str | None, as_json: bool) -> None:
    """See which stories they have not heard yet, by what their posting asks for."""
    with recovered_store() as store:
        belonging = named(store, name) if name else only_application(store, "stories fresh")
        application, bank = belonging.application, store.stories()
        wanted = asked_in_posting(store, application)
    asked = fresh_stories(wanted or (), bank, application)
    untold = [each for each in bank if not was_told_to(each, application)]
    if as_json:
        echo_json(as_data.fresh_json(application, asked, untold))
    elif not bank:
        say(text.NO_STORIES)
    elif wanted is not None:
        click.echo(text.fresh_text(asked, untold, application) or text.NOTHING_ASKED)
    else:
        click.echo(_untold(untold, application))


def _untold(untold: Sequence[Story], application: Application) -> str:
    return text.untold_text(untold, application) if untold else text.all_told(application)


def _title(given: str | None) -> str | None:
    """Raises UsageError for an empty one."""
    return None if given is None else text_argument(given, "--title", stdin=False)


def _story(store: Store, number: int) -> Story:
    found = next((each for each in store.stories() if each.id == number), None)
    if found is None:
        raise DataError(
            f"There is no story {number}.",
            code="unknown_story",
            hint="See which there are: voicecoach stories list",
        )
    return found


def _places(store: Store) -> Places:
    return Places.of(store.applications(), store.sessions())


def _today() -> date:
    return system_clock().now().local.date()


def _tell(story: Story, *, as_json: bool) -> None:
    if as_json:
        echo_json({"story": as_data.story_json(story)})
    else:
        click.echo(text.kept(story))

"""The bank of stories in words."""

from collections.abc import Iterator, Sequence

from voicecoach.core.applications import Application
from voicecoach.core.preparation import Story
from voicecoach.core.stories import AskedCompetence, Suggestion
from voicecoach.core.structure import Structure, Unassessed, read_structure
from voicecoach.review.dates import day_in_words
from voicecoach.review.session_text import counted
from voicecoach.review.structure_text import structure_sentences
from voicecoach.review.terminal_text import shown, wrapped
from voicecoach.review.uses_text import Places, listed, use_in_words, where_in_words

NO_STORIES = (
    "There are no stories yet. See which answers would make good ones: voicecoach stories suggest"
)
NO_SUGGESTIONS = (
    "No answer of your practice would make a new story yet: one with situation, task, action and\n"
    "result, a figure in the result, and no open warning. Practise: "
    "voicecoach practice --bank behavioural"
)
NOTHING_ASKED = "The posting asks for nothing that stories are tagged with."
ENOUGH_STORIES = 8
"""Coaches advise eight to twelve; customs, not research."""
MOST_WORDS_OF_A_REQUIREMENT = 12

_NOT_ASSESSED = {
    Unassessed.TOO_SHORT: "too short to tell its parts",
    Unassessed.GARBLED: "too unclear to tell its parts",
    Unassessed.NO_EXAMPLE: "it tells of nothing that happened",
}


def none_with(competence: str) -> str:
    return f"No story is tagged {shown(competence)}. See all: voicecoach stories list"


def stories_list(stories: Sequence[Story], places: Places) -> str:
    return "\n".join("\n".join(_entry(each, places)) for each in stories)


def story_page(story: Story, places: Places) -> str:
    """All of it: tags, the text, how it is built, where it was told."""
    structure = read_structure(story.text)
    lines = [f"# {story.id}. {shown(story.title)}", "", f"- Shows: {_tags(story)}"]
    lines += [f"- Told: {use_in_words(use, places)}" for use in story.used]
    lines += [] if story.used else ["- Not told yet"]
    lines += ["", wrapped(story.text), ""]
    lines += [wrapped(each, "- ") for each in structure_sentences(structure, wants_example=True)]
    return "\n".join(lines)


def kept(story: Story) -> str:
    """What a new or changed story is now."""
    missing = parts_in_words(read_structure(story.text))
    lines = [wrapped(f"Story {story.id}: {story.title}"), f"  Shows: {_tags(story)}"]
    lines += [f"  {missing}"] if missing else []
    return "\n".join(lines)


def used(story: Story, places: Places) -> str:
    return wrapped(
        f"Story {story.id} ({story.title}) was told: {use_in_words(story.used[-1], places)}."
        if story.used
        else f"Story {story.id} was not told yet."
    )


def practised(story: Story) -> str:
    """Noted after a session."""
    return wrapped(f"You told story {story.id} ({story.title}); it is noted as practised.")


def told_there(story: Story) -> str:
    """Noted after a debrief."""
    return wrapped(f"Story {story.id} ({story.title}) is noted as told there.")


def deletion(story: Story) -> str:
    return f"story {story.id}, {shown(story.title)}"


def suggestions_text(suggestions: Sequence[Suggestion]) -> str:
    blocks = ["\n".join(_suggestion(each)) for each in suggestions]
    return "\n\n".join(
        [*blocks, "Take one into the bank: voicecoach stories from SESSION/QUESTION"]
    )


def fresh_text(
    asked: Sequence[AskedCompetence], untold: Sequence[Story], application: Application
) -> str:
    """Each competence with the stories they have not heard, then the others they have not."""
    named = {story.id for each in asked for story in each.fresh}
    others = [each for each in untold if each.id not in named]
    lines = [line for each in asked for line in _fresh(each, application)]
    if others:
        lines += ["Fresh, for what the posting does not ask for:", *map(_untold, others)]
    return "\n".join(lines)


def untold_text(stories: Sequence[Story], application: Application) -> str:
    """Without a posting: what they have not heard, whatever they ask for."""
    heading = f"Not told to {shown(application.employer)} yet:"
    hint = (
        "With a posting they are sorted by what it asks for: "
        f"voicecoach import posting FILE --application {application.id}"
    )
    return "\n".join([heading, *map(_untold, stories), hint])


def _untold(story: Story) -> str:
    return wrapped(f"{story.id}. {story.title} ({_tags(story)})", "  ")


def all_told(application: Application) -> str:
    return f"{shown(application.employer)} has heard every story of the bank."


def parts_in_words(structure: Structure) -> str:
    """Which part is missing; empty when all are there."""
    if structure.unassessed is not None:
        return f"Structure: {_NOT_ASSESSED[structure.unassessed]}."
    missing = listed([part.value for part in structure.missing]) if structure.missing else ""
    gaps = [f"no {missing}"] if missing else []
    gaps += ["no figure in the result"] if structure.result_has_number is False else []
    return f"Missing: {', '.join(gaps)}." if gaps else ""


def _entry(story: Story, places: Places) -> Iterator[str]:
    yield wrapped(story.title, f"{story.id:>3}  ")
    yield wrapped(f"Shows: {_tags(story)}", "     ")
    missing = parts_in_words(read_structure(story.text))
    if missing:
        yield wrapped(missing, "     ")
    told = [use for use in story.used if use.session_id is None]
    practised_in = [use for use in story.used if use.session_id is not None]
    for use in told:
        yield wrapped(f"Told: {use_in_words(use, places)}", "     ")
    if practised_in:
        last = practised_in[-1]
        where = ", ".join(where_in_words(last, places))
        times = "" if len(practised_in) == 1 else f", {len(practised_in)} times in all"
        yield wrapped(f"Last {where}, {day_in_words(last.used_on)}{times}", "     ")
    if not story.used:
        yield "     Not told yet"


def _tags(story: Story) -> str:
    return shown(", ".join(story.competences)) or "nothing yet; tag it with --competence"


def _suggestion(each: Suggestion) -> Iterator[str]:
    day = day_in_words(each.telling.asked.local.date())
    yield wrapped(f"{each.telling.name}  {each.story.title}")
    yield wrapped(f"{day}, asked “{shown(each.telling.question)}”", "  ")
    tags = ", ".join(each.story.competences)
    if tags:
        yield wrapped(f"Shows: {tags}", "  ")


def _fresh(asked: AskedCompetence, application: Application) -> Iterator[str]:
    quoted = ", ".join(f"“{_beginning(each)}”" for each in asked.requirements[:2])
    yield wrapped(f"{asked.name.capitalize()} (they ask for {quoted})")
    for story in asked.fresh:
        yield wrapped(f"Fresh: {story.id}. {story.title}", "  ")
    for story in asked.told:
        yield wrapped(f"Told to {application.employer} already: {story.id}. {story.title}", "  ")
    if not asked.fresh:
        what = "No other story" if asked.told else "No story"
        yield wrapped(f"{what} shows it. Find one: voicecoach stories suggest", "  ")


def _beginning(text: str) -> str:
    words = shown(text).split()
    more = " …" if len(words) > MOST_WORDS_OF_A_REQUIREMENT else ""
    return " ".join(words[:MOST_WORDS_OF_A_REQUIREMENT]).rstrip(".") + more


def bank_size(stories: Sequence[Story]) -> str:
    """How many there are, beside what coaches advise."""
    return (
        f"{counted(len(stories), 'story', 'stories')} in the bank; eight to twelve go a long way."
    )

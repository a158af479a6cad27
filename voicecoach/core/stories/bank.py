"""A bank of stories: grown from answers, and chosen by who has heard what."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from voicecoach.core.applications import Application
from voicecoach.core.matching import Likeness
from voicecoach.core.models import Instant, Transcript
from voicecoach.core.preparation import NewStory, Story
from voicecoach.core.stories.competences import competences_asked, competences_shown
from voicecoach.core.stories.retelling import told_story
from voicecoach.core.stories.titles import propose_title
from voicecoach.core.structure import structure_of
from voicecoach.core.wording import filler_in


@dataclass(frozen=True, slots=True)
class PastTelling:
    """An answer of the practice history, as far as growing a story from it goes."""

    answer_id: int
    name: str
    """SESSION/QUESTION, as people type it."""
    question: str
    asked: Instant
    transcript: Transcript
    open_warnings: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An answer that would make a good story, and the story it would be."""

    telling: PastTelling
    story: NewStory


@dataclass(frozen=True, slots=True)
class AskedCompetence:
    """What a posting asks for, with the stories that show it."""

    name: str
    requirements: tuple[str, ...]
    """In the words of the posting."""
    fresh: tuple[Story, ...]
    """Not told to this employer yet."""
    told: tuple[Story, ...]


def new_story(
    text: str,
    title: str | None = None,
    competences: Sequence[str] = (),
    answer_id: int | None = None,
) -> NewStory:
    """A story with what is not given proposed from its words; um and uh are left out."""
    words = " ".join(word for word in text.split() if filler_in(word) is None)
    return NewStory(
        title=title or propose_title(words),
        text=words,
        competences=tuple(competences) or competences_shown(words),
        answer_id=answer_id,
    )


def suggestions(
    tellings: Iterable[PastTelling], bank: Sequence[Story], likeness: Likeness | None
) -> Iterator[Suggestion]:
    """Answers with all four parts, a figure in the result and no open warning; the newest first.

    What the bank tells already is left out, and so is an older telling of the same story.
    """
    known = list(bank)
    grown = {each.answer_id for each in bank}
    for telling in sorted(tellings, key=lambda each: each.asked.at_utc, reverse=True):
        text = telling.transcript.text
        is_new = telling.answer_id not in grown and told_story(text, known, likeness) is None
        if is_new and _is_good(telling):
            story = new_story(text, answer_id=telling.answer_id)
            known.append(Story(0, story.title, story.text))
            yield Suggestion(telling, story)


def fresh_stories(
    requirements: Iterable[str], bank: Sequence[Story], application: Application
) -> tuple[AskedCompetence, ...]:
    """Each competence the requirements ask for, with the stories told to this employer or not."""
    asked: dict[str, list[str]] = {}
    for requirement in requirements:
        for name in competences_asked(requirement):
            asked.setdefault(name, []).append(requirement)
    return tuple(
        AskedCompetence(
            name,
            tuple(words),
            tuple(each for each in _showing(name, bank) if not was_told_to(each, application)),
            tuple(each for each in _showing(name, bank) if was_told_to(each, application)),
        )
        for name, words in asked.items()
    )


def was_told_to(story: Story, application: Application) -> bool:
    """Whether it was told in a round of this employer; practising it is not telling it."""
    rounds = {each.id for each in application.rounds}
    return any(use.round_id in rounds for use in story.used)


def _showing(name: str, bank: Sequence[Story]) -> list[Story]:
    return [each for each in bank if name in each.competences]


def _is_good(telling: PastTelling) -> bool:
    structure = structure_of(telling.transcript)
    is_whole = structure.unassessed is None and not structure.missing
    return is_whole and structure.result_has_number is True and telling.open_warnings == 0

"""The labels of `competences.txt`, and how well the table agrees with them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.golden.star.labels import labelled_answers
from voicecoach.core.stories.competences import competences_shown


@dataclass(frozen=True, slots=True)
class LabelledStory:
    """One answer with what it shows."""

    id: str
    half: str
    text: str
    shows: frozenset[str]


def labelled_stories() -> tuple[LabelledStory, ...]:
    source = Path(__file__).with_name("competences.txt").read_text(encoding="utf-8")
    shows = {
        id_: frozenset(name.strip() for name in names.split(",") if name.strip())
        for id_, _, names in (line.partition(":") for line in source.splitlines()[3:] if line)
    }
    return tuple(
        LabelledStory(each.id, each.half, each.text, shows[each.id]) for each in labelled_answers()
    )


def agreement(stories: Iterable[LabelledStory]) -> tuple[float, float]:
    """Precision and recall over all labels."""
    wanted = found = both = 0
    for story in stories:
        read = set(competences_shown(story.text))
        wanted += len(story.shows)
        found += len(read)
        both += len(story.shows & read)
    return both / found if found else 0.0, both / wanted if wanted else 0.0

"""What a panel asks: each what their role wants to know, one topic twice, the background again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from voicecoach.core.applications import Interviewer
from voicecoach.core.interviewer_roles import InterviewerRole, role_of
from voicecoach.core.models import Question, QuestionKind
from voicecoach.core.panel.people import label, mixed_by

PANEL_BANK = "panel"
BACKGROUND_TOPIC = "background"
BESIDE_THEIR_OWN = 4
"""One topic in two wordings, the background for the newcomer, and the names."""

FEWEST_QUESTIONS = BESIDE_THEIR_OWN + 1

_WANTS = {
    InterviewerRole.HR: {
        "motivation", "terms", "fit", "values", "career-moves", "gaps", "goals", "working-style",
    },
    InterviewerRole.MANAGER: {
        "priorities", "results", "planning", "organisation", "onboarding", "decisions", "pressure",
        "delegating",
    },
    InterviewerRole.PEER: {
        "teamwork", "conflict", "helping-peers", "coaching", "feedback", "present-job",
        "asking-for-help", "reliability",
    },
    InterviewerRole.SPECIALIST: {
        "technical", "explaining", "own-work", "tools", "accuracy", "learning", "numbers",
    },
    InterviewerRole.EXECUTIVE: {
        "goals", "leading", "influence", "change", "judgement", "improvement", "research",
    },
}  # fmt: skip
"""Topics, tags and kinds by which a question is what this role asks."""

_NEEDS_AN_EARLIER_TALK = frozenset({"refer-back", "consistency", "earlier-answer"})
_NOT_FOR_A_PANEL = frozenset(
    {"closing", "own-questions", "pitch", "warm-up", "informal-talk", "curveball"}
)


@dataclass(frozen=True, slots=True)
class PanelBanks:
    """The questions a panel chooses from."""

    general: tuple[Question, ...]
    of_the_trade: tuple[Question, ...]
    """What a specialist asks; empty when the trade is not known."""
    of_panels: tuple[Question, ...]
    """Topics in two wordings each, the newcomer's question, and the one about the names."""


def plan_panel(
    people: Sequence[Interviewer], banks: PanelBanks, count: int | None, seed: int
) -> tuple[Question, ...]:
    """The questions in the order they are asked, each with who asks it.

    The last of the people comes late and needs the background. `count` is how many in all, at
    least FEWEST_QUESTIONS; None: one of each person's own. The same arguments give the same plan.
    """
    choice = _Choice(banks, seed)
    late = people[-1]
    first, second = choice.pair()
    asks_first = _fittest(first, people[1:-1])
    asks_second = _fittest(second, [each for each in people[:-1] if each != asks_first])
    own_count = len(people) if count is None else max(1, count - BESIDE_THEIR_OWN)
    own = [choice.own(people[turn % len(people)]) for turn in range(own_count)]
    before_late = len(people) - 1
    return (
        own[0],
        _by(asks_first, first),
        *own[1:before_late],
        _by(late, choice.background()),
        *own[before_late:],
        _by(asks_second, second),
        choice.names(),
    )


class _Choice:
    """Chooses among the banks; nothing twice, and nothing on the topic that comes twice."""

    def __init__(self, banks: PanelBanks, seed: int) -> None:
        self._banks = banks
        self._seed = seed
        self._taken: set[str] = set()
        self._pair_topic = ""

    def pair(self) -> tuple[Question, Question]:
        """One topic in two wordings, in the order the seed gives."""
        topics = dict.fromkeys(
            each.topic
            for each in self._banks.of_panels
            if each.topic != BACKGROUND_TOPIC and each.kind != QuestionKind.RECALL
        )
        self._pair_topic = min(topics, key=lambda topic: mixed_by(self._seed, topic))
        both = [each for each in self._banks.of_panels if each.topic == self._pair_topic]
        first, second = self._mixed(both)[:2]
        return first, second

    def own(self, person: Interviewer) -> Question:
        """What this person's role asks, or, where nothing is left of that, anything."""
        role = role_of(person.role)
        for offered in (*self._offers(role), self._banks.general):
            for question in self._mixed(offered):
                if self._is_free(question):
                    self._taken.add(question.id)
                    return _by(person, question)
        raise RuntimeError("the banks hold fewer questions than a panel asks")

    def background(self) -> Question:
        offered = [each for each in self._banks.of_panels if each.topic == BACKGROUND_TOPIC]
        return self._mixed(offered)[0]

    def names(self) -> Question:
        offered = [each for each in self._banks.of_panels if each.kind == QuestionKind.RECALL]
        return self._mixed(offered)[0]

    def _offers(self, role: InterviewerRole | None) -> Iterable[Sequence[Question]]:
        if role is None:
            return
        if role is InterviewerRole.SPECIALIST:
            yield [each for each in self._banks.of_the_trade if each.kind == QuestionKind.TECHNICAL]
            yield self._banks.of_the_trade
        yield [each for each in self._banks.general if _about(each) & _WANTS[role]]

    def _is_free(self, question: Question) -> bool:
        about = _about(question)
        unfit = about & (_NEEDS_AN_EARLIER_TALK | _NOT_FOR_A_PANEL)
        return not unfit and question.id not in self._taken and self._pair_topic not in about

    def _mixed(self, questions: Iterable[Question]) -> list[Question]:
        return sorted(questions, key=lambda each: mixed_by(self._seed, each.id))


def _about(question: Question) -> set[str]:
    return {question.topic, question.kind, *question.tags}


def _fittest(question: Question, people: Sequence[Interviewer]) -> Interviewer:
    """The first whose role the question's tags name, or the last of all."""
    fits = (each for each in people if role_of(each.role) in question.tags)
    return next(fits, people[-1])


def _by(person: Interviewer, question: Question) -> Question:
    return replace(question, asked_by=label(person))

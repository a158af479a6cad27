"""What a panel adds to a session: who is there, others who ask on, whether names were kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from voicecoach.core.applications import Interviewer
from voicecoach.core.models import Question, QuestionKind
from voicecoach.core.panel.joining_in import questions_of_others
from voicecoach.core.panel.people import people_of
from voicecoach.core.panel.recall import Recalled, read_recall
from voicecoach.core.probes import Probe
from voicecoach.session.agenda import Agenda, Item
from voicecoach.session.events import NamesRecalled
from voicecoach.session.follow_ups import follow_up_of
from voicecoach.session.keeping import KeptAnswer
from voicecoach.session.sitting import Sitting


@dataclass(frozen=True, slots=True)
class PanelWords:
    """The sentences of a panel, which stand where sentences stand."""

    opening: Callable[[Sequence[Interviewer]], str]
    follow_up: Callable[[Probe], str]
    recalled: Callable[[Sequence[Recalled]], str]


class Panel:
    """Takes part in any session; does nothing where nobody in particular asks."""

    def __init__(self, words: PanelWords) -> None:
        self._words = words

    def opening(self, questions: Sequence[Question]) -> str:
        """Who will ask; empty when it is one person, or nobody in particular."""
        people = people_of(questions)
        return self._words.opening(people) if len(people) > 1 else ""

    def after(self, kept: KeptAnswer, sitting: Sitting, agenda: Agenda) -> str:
        """Let others ask on; returns what is to be said about the answer, mostly nothing."""
        if not kept.anything_said:
            return ""
        if kept.question.kind == QuestionKind.RECALL:
            return self._names(kept, sitting, agenda)
        self._let_others_ask(kept, sitting, agenda)
        return ""

    def _names(self, kept: KeptAnswer, sitting: Sitting, agenda: Agenda) -> str:
        people = people_of((*agenda.asked, *agenda.to_come))
        if kept.transcript is None or not people:
            return ""
        recalled = read_recall(kept.transcript.text, people)
        sitting.tell(NamesRecalled(sitting.at_ms, kept.answer_id, recalled))
        return self._words.recalled(recalled)

    def _let_others_ask(self, kept: KeptAnswer, sitting: Sitting, agenda: Agenda) -> None:
        probes = [self._words.follow_up(probe) for probe in kept.probes]
        others = questions_of_others(kept.question, probes, agenda.asked, agenda.to_come)
        questions = [
            follow_up_of(kept.question, text, number, asked_by)
            for number, (asked_by, text) in enumerate(others, 1)
        ]
        add = sitting.store.add_question
        agenda.ask_next([Item(add(sitting.session_id, each), each) for each in questions])

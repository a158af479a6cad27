"""Follow-ups that arise from an answer, and the order in which questions are asked."""

from voicecoach.core.models import Question, TargetRange
from voicecoach.core.probes.proposed import usable
from voicecoach.session.agenda import Agenda, Item


def question(name: str) -> Question:
    return Question(name, f"What about {name}?", "own", "general", TargetRange(30, 60))


def order(agenda: Agenda) -> list[int]:
    positions = []
    while (item := agenda.current) is not None:
        positions.append(item.position)
        agenda.go_on()
    return positions


class TestAgenda:
    def test_begins_where_it_is_told_to(self) -> None:
        assert order(Agenda(1, [question("a"), question("b"), question("c")])) == [1, 2]

    def test_what_arises_is_asked_next_and_counts_as_unplanned(self) -> None:
        agenda = Agenda(0, [question("a"), question("b")])
        agenda.ask_next([Item(2, question("c")), Item(3, question("d"))])
        assert agenda.planned == 2
        assert agenda.position_before(1) == 3
        assert order(agenda) == [0, 2, 3, 1]

    def test_going_back_stops_at_the_first(self) -> None:
        agenda = Agenda(0, [question("a"), question("b")])
        agenda.go_on()
        agenda.go_back()
        agenda.go_back()
        assert agenda.current == Item(0, question("a"))
        assert agenda.position_before(0) is None


class TestProposals:
    def test_only_short_new_questions_are_asked(self) -> None:
        proposed = [
            "How many were there?",
            "There were how many?",
            "Tell me more.",
            " ".join(["why"] * 40) + "?",
            "What   did it\ncost?",
        ]
        assert usable(proposed, ["What did you do?"]) == (
            "How many were there?",
            "What did it cost?",
        )

    def test_none_that_is_there_already(self) -> None:
        assert usable(["What did you do?"], ["What did you do"]) == ()

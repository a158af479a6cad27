"""Follow-ups that arise from an answer, and the order in which questions are asked."""

from voicecoach.core.models import Question, TargetRange
from voicecoach.core.probes.proposed import usable
from voicecoach.session.agenda import Agenda, Item
from voicecoach.session.follow_ups import follow_up_of


def question(name: str) -> Question:
    return Question(name, f"What about {name}?", "own", "general", TargetRange(30, 60))


def _follow_up(name: str) -> Question:
    return follow_up_of(question(name), "How many?", 1, None)


def order(agenda: Agenda) -> list[int]:
    positions = []
    while (item := agenda.current) is not None:
        positions.append(item.position)
        agenda.go_on()
    return positions


class TestAgenda:
    def test_what_was_answered_before_is_not_asked_again(self) -> None:
        questions = [question("a"), question("b"), question("c"), question("d")]
        agenda = Agenda(questions, answered={0, 2})
        assert agenda.left == 2
        assert order(agenda) == [1, 3]

    def test_what_was_answered_before_can_be_gone_back_to(self) -> None:
        agenda = Agenda([question("a"), question("b")], answered={0})
        agenda.go_back()
        assert agenda.current == Item(0, question("a"))

    def test_a_stored_follow_up_keeps_its_place(self) -> None:
        questions = [question("a"), question("b"), *(_follow_up("a"), _follow_up("a"))]
        assert order(Agenda(questions)) == [0, 2, 3, 1]
        assert order(Agenda(questions, answered={0, 2})) == [3, 1]

    def test_what_arises_is_asked_next_and_counts_as_unplanned(self) -> None:
        agenda = Agenda([question("a"), question("b")])
        agenda.ask_next([Item(2, question("c")), Item(3, question("d"))])
        assert agenda.planned == 2
        assert agenda.position_before(1) == 3
        assert order(agenda) == [0, 2, 3, 1]

    def test_going_back_stops_at_the_first(self) -> None:
        agenda = Agenda([question("a"), question("b")])
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

"""Several people who ask in one session: voices, introductions, others who ask on, names."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.answer_store import InMemoryAnswerStore
from tests.fakes.audio_output import FakeAudioOutput
from tests.fakes.clock import FakeClock
from tests.fakes.controls import FakeControls
from tests.fakes.speaker import FakeSpeaker
from voicecoach.core.models import Question, QuestionKind, TargetRange
from voicecoach.core.sessions import SessionStart
from voicecoach.errors import VoiceError
from voicecoach.review import panel_text
from voicecoach.review.probe_text import probe_question
from voicecoach.session import events
from voicecoach.session.asking import Interviewer
from voicecoach.session.panel import Panel, PanelWords
from voicecoach.session.people import People, Voices
from voicecoach.session.runner import SessionParts, SessionRunner
from voicecoach.session.typed import TypedAnswers

DANA, TOM, KIM = "Dana Hill, hiring manager", "Tom Reed, engineer", "Kim Ashe, recruiter"
CAUSE = "We cut the returns by 40 percent, and the team doubled within a year."


def asked(key: str, by: str | None, kind: str = QuestionKind.GENERAL) -> Question:
    return Question(
        key, f"What about {key}?", "test", "work", TargetRange(20, 60), kind=kind, asked_by=by
    )


QUESTIONS = (
    asked("goals", DANA),
    asked("tools", TOM),
    asked("results", DANA),
    asked("terms", KIM),
    asked("names", None, QuestionKind.RECALL),
)


class Room:
    """One session with a panel, typed, with a voice for each of its people."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.store = InMemoryAnswerStore(folder)
        self.told: list[events.SessionEvent] = []
        self.usual = FakeSpeaker()
        self.voices: list[FakeSpeaker] = []

    def sit(
        self,
        *lines: str,
        failure: VoiceError | None = None,
        questions: tuple[Question, ...] = QUESTIONS,
    ) -> str:
        """Run it; returns the session's id."""
        controls = FakeControls()
        given = iter(lines)
        answers = TypedAnswers(lambda: next(given, None), self.clock, controls)
        people = People(panel_text.introduction, self._next_voice(failure))
        interviewer = Interviewer(self.usual, FakeAudioOutput(), controls, people=people)
        words = PanelWords(panel_text.opening, probe_question, panel_text.recalled)
        parts = SessionParts(self.clock, self.store, interviewer, answers, self.told.append)
        start = SessionStart("panel", questions, self.clock.now())
        return SessionRunner(parts, panel=Panel(words)).run(start).session_id

    def _next_voice(self, failure: VoiceError | None) -> Callable[[int], Voices]:
        def voices_of(place: int) -> Voices:
            assert place == len(self.voices)
            self.voices.append(FakeSpeaker(failure=failure))
            return Voices(self.voices[-1])

        return voices_of

    @property
    def asked(self) -> list[events.QuestionAsked]:
        return [each for each in self.told if isinstance(each, events.QuestionAsked)]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_everybody_has_a_voice_and_says_their_name_once(room: Room) -> None:
    room.sit("Yes.", "Yes.", "Yes.", "Yes.", "Dana.")
    dana, tom, kim = room.voices
    assert dana.rendered == [
        "I'm Dana Hill, the hiring manager. What about goals?",
        "What about results?",
    ]
    assert tom.rendered == ["I'm Tom Reed, the engineer. What about tools?"]
    assert kim.rendered == ["I'm Kim Ashe, the recruiter. What about terms?"]
    assert [each.introduction != "" for each in room.asked] == [True, True, False, True, False]
    assert room.usual.rendered[0].startswith("You will meet 3 people: Dana Hill")
    assert room.usual.rendered[1] == "What about names?"


def test_what_is_asked_is_stored_without_the_introduction(room: Room) -> None:
    stored = room.store.session(room.sit("Yes."))
    assert stored.start.questions[0] == QUESTIONS[0]
    assert [each.kind for each in stored.said] == ["opening"]


def test_a_voice_that_fails_is_replaced_by_the_usual_one(room: Room) -> None:
    room.sit("Yes.", "Yes.", failure=VoiceError("No.", code="voice_failed"))
    assert "I'm Dana Hill, the hiring manager. What about goals?" in room.usual.rendered
    assert all(each.spoken for each in room.asked)
    assert not [each for each in room.told if isinstance(each, events.Warned)]
    assert len(room.voices) == 1, "the next ones are not tried"


def test_others_ask_on_after_an_answer_that_gives_cause(room: Room) -> None:
    session_id = room.sit("Yes.", "Yes.", CAUSE, "Ten.", "Yes.", "Yes.", "Dana.")
    follow_ups = [each.question for each in room.asked if each.question.follows]
    assert [each.asked_by for each in follow_ups] == [KIM, TOM]
    assert {each.follows for each in follow_ups} == {"results"}
    assert "returns by 40 percent" in follow_ups[0].text
    stored = room.store.session(session_id).start.questions
    assert [each.asked_by for each in stored[len(QUESTIONS) :]] == [KIM, TOM]


def test_names_are_told_and_thanked(room: Room) -> None:
    room.sit("Yes.", "Yes.", "Yes.", "Yes.", "Donna, the manager, and Tom the engineer.")
    [told] = [each for each in room.told if isinstance(each, events.NamesRecalled)]
    assert [(each.named, each.role_told) for each in told.recalled] == [
        (True, True),
        (True, True),
        (False, None),
    ]
    said = [each.text for each in room.told if isinstance(each, events.Said)]
    assert "thank each of them by name: Dana, Tom and Kim" in said[-1]
    assert room.usual.rendered[-1] == said[-1]
    assert not [each for each in room.store.statements() if "Donna" in each.text]


def test_names_nobody_told_are_passed_over(room: Room) -> None:
    room.sit("Yes.", "Yes.", "Yes.", "Yes.", "")
    assert not [each for each in room.told if isinstance(each, events.NamesRecalled)]


def test_where_nobody_in_particular_asks_everything_is_as_always(room: Room) -> None:
    alone = tuple(replace(each, asked_by=None) for each in QUESTIONS[:2])
    room.sit(CAUSE, CAUSE, questions=alone)
    assert room.usual.rendered == ["What about goals?", "What about tools?"]
    assert not room.voices

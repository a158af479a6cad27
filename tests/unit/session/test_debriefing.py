"""What is asked in a debrief, one question after another, and when it goes on to the next."""

from collections.abc import Sequence

from voicecoach.core.debriefing import Debrief, Part
from voicecoach.core.models import Question, TargetRange
from voicecoach.core.preparation import DebriefKind, OwnQuestion
from voicecoach.session.debriefing import Debriefing, DebriefPlan
from voicecoach.session.replies import ReplyText

JUDGED = OwnQuestion(1, 1, "How is work judged here?")


class Answers:
    """Replies from a list; afterwards there is nothing more to come."""

    session_id = None

    def __init__(self, texts: Sequence[str], *, are_spoken: bool) -> None:
        self.are_spoken = are_spoken
        self.prompts: list[str] = []
        self._texts = list(texts)

    def ask(self, prompt: str, question: Question, position: int) -> ReplyText | None:
        self.prompts.append(prompt)
        return ReplyText(self._texts.pop(0)) if self._texts else None


class Names:
    """Names where sentences stand."""

    def part(self, part: Part, own: Sequence[OwnQuestion]) -> str:
        return part.value

    def more_asked(self) -> str:
        return "more"

    def answer_to(self, asked: str) -> str:
        return f"answer to {asked}"

    def more_own(self) -> str:
        return "more own"

    def their_answer_to(self, question: str) -> str:
        return f"their answer to {question}"


def told(
    *texts: str, parts: Sequence[Part] = tuple(Part), are_spoken: bool = False
) -> tuple[Debrief, list[str]]:
    questions = tuple(Question(each, each, "debrief", each, TargetRange(5, 60)) for each in parts)
    answers = Answers(texts, are_spoken=are_spoken)
    plan = DebriefPlan(questions, tuple(parts), (JUDGED,), (JUDGED,))
    return Debriefing(answers, Names(), plan, None).run(), answers.prompts


def test_each_question_of_theirs_is_followed_by_the_answer_to_it() -> None:
    debrief, prompts = told("Why us?", "Because.", "Why now?", "", "", parts=[Part.ASKED])
    assert prompts == ["asked", "answer to Why us?", "more", "answer to Why now?", "more"]
    assert [(each.kind, each.text, each.question) for each in debrief.remarks] == [
        (DebriefKind.ASKED, "Why us?", None),
        (DebriefKind.ANSWERED, "Because.", "Why us?"),
        (DebriefKind.ASKED, "Why now?", None),
    ]


def test_typed_lines_go_on_until_an_empty_one() -> None:
    debrief, prompts = told("budget", "age", "", "Kim", parts=[Part.DOUBTED, Part.MET])
    assert prompts == ["doubted", "", "", "met", ""]
    assert [each.text for each in debrief.remarks] == ["budget", "age", "Kim"]


def test_a_spoken_reply_is_one_part() -> None:
    debrief, prompts = told(
        "My budget. And my age.", "Nobody.", parts=[Part.DOUBTED, Part.MET], are_spoken=True
    )
    assert prompts == ["doubted", "met"]
    assert [each.text for each in debrief.remarks] == ["My budget.", "My age."]


def test_thats_all_goes_on_at_once() -> None:
    _, prompts = told("my budget, that's all", "nothing", parts=[Part.DOUBTED, Part.MET])
    assert prompts == ["doubted", "met"]


def test_the_end_of_the_input_ends_the_debrief_and_keeps_what_was_told() -> None:
    debrief, prompts = told("Why us?")
    assert prompts == ["asked", "answer to Why us?"]
    assert [each.text for each in debrief.remarks] == ["Why us?"]


def test_an_own_question_without_an_answer_is_asked_about() -> None:
    debrief, prompts = told("how work is judged", "By revenue.", "", parts=[Part.OWN_QUESTIONS])
    assert prompts == ["own_questions", "their answer to How is work judged here?", "more own"]
    (tick,) = debrief.ticks
    assert (tick.question, tick.answer) == (JUDGED, "By revenue.")


def test_an_answer_told_at_once_is_not_asked_for() -> None:
    debrief, prompts = told(
        "I asked how work is judged. They said by revenue.",
        parts=[Part.OWN_QUESTIONS],
        are_spoken=True,
    )
    assert prompts == ["own_questions"]
    assert debrief.ticks[0].answer == "by revenue."


def test_what_is_not_to_be_mentioned_is_no_remark() -> None:
    debrief, _ = told("my offer", parts=[Part.DISCREET])
    assert (debrief.remarks, debrief.discreet) == ((), ("my offer",))

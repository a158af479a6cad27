"""Which questions a plan brings: none twice, none about a paper, each in words to be spoken."""

from datetime import date

import pytest

from voicecoach.core.applications import Application, Belonging
from voicecoach.core.matching import Evidence, Label, Match, Reason
from voicecoach.core.planning import MatchedRequirement, Preparation, Remembered, Why, make_plan
from voicecoach.core.planning.questions import untouched_questions
from voicecoach.core.preparation import DebriefKind
from voicecoach.review.plan_text import PlanWording

RESUME_LINE = "Ran the tills"


def required(text: str, label: Label) -> MatchedRequirement:
    evidence = (Evidence(0, RESUME_LINE, label, Reason.SAME_WORDS, 0.5),)
    return MatchedRequirement(
        Match(text, label, () if label is Label.GAP else evidence), is_must=True
    )


def questions(
    *requirements: MatchedRequirement, noted: tuple[tuple[DebriefKind, str], ...] = ()
) -> list[str]:
    known = Preparation(
        Belonging(Application(1, "Fernwick")),
        date(2026, 11, 25),
        requirements=requirements,
        remembered=tuple(Remembered(kind, text, None) for kind, text in noted),
    )
    return [each.question.text for each in make_plan(known, PlanWording(), None).questions]


def test_a_requirement_that_was_doubted_is_asked_about_once() -> None:
    asked = questions(
        required("People management experience", Label.PARTLY),
        noted=((DebriefKind.DOUBTED, "They doubted my people management experience."),),
    )
    assert len(asked) == 1
    assert asked[0].startswith("Last time one point was left open: your people management exp")


@pytest.mark.parametrize("paper", ["HCPC registration", "BSc or MSc in Physics", "First aid award"])
def test_a_paper_needs_no_example(paper: str) -> None:
    assert questions(required(paper, Label.MET)) == []
    assert len(questions(required("Cash handling", Label.MET))) == 1


def test_a_promise_is_asked_about_as_it_was_made() -> None:
    noted = ((DebriefKind.PROMISED, "I'll send them the plan by Friday"),)
    assert questions(noted=noted) == [
        "Last time you promised to send us the plan by Friday. What has come of it?"
    ]


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("I promised Maria to send the figures by Monday", "to send the figures by Monday"),
        ("I promised them that I would call", "to call"),
        ("I've agreed to start in May", "to start in May"),
    ],
)
def test_a_promise_told_as_one_is_put_to_the_person(noted: str, told: str) -> None:
    asked = questions(noted=((DebriefKind.PROMISED, noted),))
    assert asked == [f"Last time you promised {told}. What has come of it?"]


def test_a_missing_paper_is_asked_for_not_for_an_example() -> None:
    asked = questions(required("Full driving licence", Label.GAP))
    assert len(asked) == 1
    assert asked[0].endswith("Full driving licence. Do you have it, and if not, by when could you?")


def test_what_would_be_ideal_is_asked_for_as_it_is() -> None:
    asked = questions(required("Ideally some knowledge of sensory panels", Label.GAP))
    assert asked[0].startswith("The role asks for this: some knowledge of sensory panels. What")


def test_what_was_learnt_in_a_round_is_brought_in() -> None:
    known = Preparation(
        Belonging(Application(1, "Fernwick")),
        date(2026, 11, 25),
        remembered=tuple(
            Remembered(DebriefKind.LEARNT, text, None)
            for text in ("They open a second shop", "They have 3 candidates left")
        ),
    )
    points = make_plan(known, PlanWording(), None).points
    assert [(each.why, each.quote) for each in points] == [(Why.LEARNT, "They open a second shop")]


def test_a_paper_that_is_there_is_not_due() -> None:
    known = Preparation(
        Belonging(Application(1, "Fernwick")),
        date(2026, 11, 25),
        requirements=(
            required("Degree in law", Label.MET),
            required("Driving licence", Label.GAP),
            required("Cash handling", Label.MET),
        ),
    )
    due = [each.text for each in untouched_questions(known, PlanWording(), None)]
    assert [text.split(": ")[1].split(".")[0] for text in due] == [
        "Driving licence",
        "Cash handling",
    ]

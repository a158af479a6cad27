"""What a panel asks, and who of it."""

import pytest

from voicecoach.adapters.bank_files import load_bank
from voicecoach.core.applications import Interviewer
from voicecoach.core.claims import Context, Statement, check_answer
from voicecoach.core.models import Question, QuestionKind
from voicecoach.core.panel.people import label, seat_panel
from voicecoach.core.panel.planning import (
    BACKGROUND_TOPIC,
    FEWEST_QUESTIONS,
    PANEL_BANK,
    PanelBanks,
    plan_panel,
)

GENERAL = ("standard", "second_round", "behavioural", "curveball")
BANKS = PanelBanks(
    general=tuple(each for name in GENERAL for each in load_bank(name).questions),
    of_the_trade=load_bank("nursing").questions,
    of_panels=load_bank(PANEL_BANK).questions,
)
SEEDS = range(12)
PAIRED = [
    each
    for each in BANKS.of_panels
    if each.kind != QuestionKind.RECALL and each.topic != BACKGROUND_TOPIC
]


def plan(seed: int, count: int | None = None, people: int = 4) -> tuple[Question, ...]:
    return plan_panel(seat_panel((), people, seed), BANKS, count, seed)


def test_every_topic_of_the_bank_comes_in_two_wordings() -> None:
    topics = [each.topic for each in PAIRED]
    assert all(topics.count(topic) == 2 for topic in topics)
    assert len(set(topics)) >= 10


@pytest.mark.parametrize("seed", SEEDS)
def test_one_topic_is_asked_twice_by_two_people(seed: int) -> None:
    first, second = (each for each in plan(seed) if each in asked_pairs(plan(seed)))
    assert first.topic == second.topic
    assert first.id != second.id
    assert first.asked_by != second.asked_by


def asked_pairs(questions: tuple[Question, ...]) -> list[Question]:
    ids = {each.id for each in PAIRED}
    return [each for each in questions if each.id in ids]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_last_one_comes_late_and_needs_the_background(seed: int) -> None:
    questions = plan(seed)
    late = label(seat_panel((), 4, seed)[-1])
    [background] = [each for each in questions if each.topic == BACKGROUND_TOPIC]
    before = questions[: questions.index(background)]
    assert background.asked_by == late
    assert late not in {each.asked_by for each in before}
    assert len(before) >= 3


def test_the_names_are_asked_for_last_by_nobody_in_particular() -> None:
    last = plan(1)[-1]
    assert (last.kind, last.asked_by) == (QuestionKind.RECALL, None)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_asked_twice_and_nothing_needs_an_earlier_talk(seed: int) -> None:
    questions = plan(seed, 14)
    assert len({each.id for each in questions}) == len(questions) == 14
    assert not any("refer-back" in each.tags for each in questions)
    [topic] = {each.topic for each in asked_pairs(questions)}
    assert [each for each in questions if topic in {each.topic, *each.tags}] == asked_pairs(
        questions
    )


def test_each_asks_what_their_role_wants_to_know() -> None:
    people = tuple(
        Interviewer(name, role)
        for name, role in (
            ("Ann", "hiring manager"), ("Ben", "HR"), ("Cas", "charge nurse, ward specialist")
        )
    )  # fmt: skip
    own = {
        each.asked_by: each
        for each in plan_panel(people, BANKS, None, 5)
        if each.bank != PANEL_BANK
    }
    assert own["Ben, HR"].kind == QuestionKind.MOTIVATION or "terms" in own["Ben, HR"].tags
    assert own["Cas, charge nurse, ward specialist"].bank == "nursing"


@pytest.mark.parametrize(("people", "count"), [(3, FEWEST_QUESTIONS), (5, 6), (7, 20), (7, None)])
def test_as_many_as_wanted(people: int, count: int | None) -> None:
    assert len(plan(2, count, people)) == (people + 4 if count is None else count)


def test_the_same_seed_gives_the_same_plan() -> None:
    assert plan(3) == plan(3)
    assert len({plan(seed) for seed in SEEDS}) > len(SEEDS) / 2


@pytest.mark.parametrize(
    ("topic", "one", "other"),
    [
        ("experience", "About seven years.", "Four years."),
        ("team-size", "There are eight of us.", "Five people."),
        ("leading", "Six people.", "Three people."),
        ("pay", "Forty-five thousand a year.", "Sixty thousand a year."),
        ("notice", "Four weeks.", "My notice is three months."),
        ("tools", "I use SAP every day.", "I have never used SAP."),
        ("budget", "A budget of two million euros.", "My budget was half a million euros."),
    ],
)
def test_short_answers_to_both_wordings_can_be_compared(topic: str, one: str, other: str) -> None:
    first, second = (each for each in PAIRED if each.topic == topic)
    earlier = Statement(one, Context(first.text))
    assert check_answer(Statement(other, Context(second.text)), [earlier])
    assert not check_answer(Statement(one, Context(second.text)), [earlier])

"""`panel` through the command line: typed, and spoken by real voices into files."""

import json
from pathlib import Path
from typing import Any

import pytest
import soundfile

from tests.integration.commands import events_of, only, run_program
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.compose.panel import build_panel_banks
from voicecoach.core.models import Question, QuestionKind
from voicecoach.core.panel.people import asker_of, first_name, people_of, seat_panel
from voicecoach.core.panel.planning import PANEL_BANK, plan_panel

SKIPS = "/skip\n" * 12
FOLLOW_UPS = 2
"""How many others ask on after one answer."""


def panel(home: Path, *arguments: str, typed: str = SKIPS) -> list[dict[str, Any]]:
    done = run_program(home, "panel", *arguments, "--text", "--json", typed=typed)
    assert done.returncode == 0, done.stderr
    return events_of(done)


def askers(events: list[dict[str, Any]]) -> list[dict[str, Any] | None]:
    return [each["asked_by"] for each in only(events, "question_asked")]


def planned(seed: int) -> tuple[Question, ...]:
    """What a panel without an application asks with this seed."""
    return plan_panel(seat_panel((), None, seed), build_panel_banks(None), None, seed)


def about(questions: tuple[Question, ...], topic: str) -> list[Question]:
    return [each for each in questions if each.bank == PANEL_BANK and each.topic == topic]


def add_round(home: Path) -> None:
    run_program(home, "applications", "add", "Acme", "--role", "nurse")
    people = ("--interviewer", "Kim Ashe, recruiter", "--interviewer", "Jan de Vries")
    done = run_program(home, "rounds", "add", "acme", "--kind", "panel", *people)
    assert done.returncode == 0, done.stderr


def test_the_people_of_the_round_sit_there(tmp_path: Path) -> None:
    add_round(tmp_path)
    events = panel(tmp_path, "acme/panel", "--people", "4", "--shuffle", "3")
    asked = [each for each in askers(events) if each is not None]
    assert asked[0] == {"name": "Kim Ashe", "role": "recruiter"}
    assert {"name": "Jan de Vries", "role": None} in asked
    assert len({each["name"] for each in asked}) == 4
    assert askers(events)[-1] is None
    introductions = [each["introduction"] for each in only(events, "question_asked")]
    assert introductions[0] == "I'm Kim Ashe, the recruiter."
    assert sum(each is not None for each in introductions) == 4
    [shown] = [run_program(tmp_path, "sessions", "list", "--json").stdout]
    assert '"round": "panel"' in shown


def test_one_seed_is_one_panel(tmp_path: Path) -> None:
    once, again, other = (panel(tmp_path, "--shuffle", seed) for seed in ("5", "5", "6"))
    texts = [
        [(each["question"], str(each["asked_by"])) for each in only(events, "question_asked")]
        for events in (once, again, other)
    ]
    assert texts[0] == texts[1] != texts[2]


def test_the_same_topic_in_other_words_is_compared(tmp_path: Path) -> None:
    seed = next(each for each in range(100) if about(planned(each), "team-size"))
    questions = planned(seed)
    first, second = about(questions, "team-size")
    answers = {first: "There are eight people in my team.", second: "Five people."}
    lines = "".join(f"{answers.get(each, '/skip')}\n" for each in questions)
    events = panel(tmp_path, "--shuffle", str(seed), typed=lines)
    [finding] = only(events, "finding")
    assert (finding["level"], finding["earlier"]["value"]["low"]) == ("contradiction", 8)
    assert first.asked_by != second.asked_by


def test_names_are_compared_told_and_shown_again(tmp_path: Path) -> None:
    people = people_of(planned(2))
    said = f"{people[0].name} was the {people[0].role}, and {first_name(people[1])}."
    lines = "".join(
        f"{said if each.kind == QuestionKind.RECALL else '/skip'}\n" for each in planned(2)
    )
    events = panel(tmp_path, "--shuffle", "2", "--hands-free", typed=lines)
    [recalled] = only(events, "names_recalled")
    assert [each["named"] for each in recalled["people"]] == [True, True, False, False]
    assert recalled["people"][0]["role_told"] is True
    assert any("thank each of them by name" in each["text"] for each in only(events, "said"))
    review = run_program(tmp_path, "review").stdout
    assert "You named 2 of 4 people" in " ".join(review.split())


def test_who_asked_is_kept_with_the_session(tmp_path: Path) -> None:
    [saved] = only(panel(tmp_path, "--shuffle", "4"), "session_saved")
    done = run_program(tmp_path, "sessions", "show", saved["session_id"], "--json")
    kept = [each["asked_by"] for each in json.loads(done.stdout)["session"]["questions"]]
    assert kept == [
        None if person is None else {"name": person.name, "role": person.role}
        for person in map(asker_of, planned(4))
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--person", ", HR"), "There is no name"),
        (("acme", "--application", "other"), "Two applications are named"),
        (("nobody",), "There is no application"),
        (("--person", "A B", "--person", "C D", "--person", "E F", "--person", "G H", "--person",
          "I J", "--person", "K L", "--person", "M N", "--person", "O P"), "too many for a panel"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    done = run_program(tmp_path, "panel", *arguments, "--text", typed="")
    assert done.returncode in {2, 4}
    assert message in done.stderr


@pytest.mark.model
@pytest.mark.voice
def test_spoken_by_several_voices_and_answered_aloud(tmp_path: Path) -> None:
    """The voices go to files, the answers come from files, names are heard by the recogniser."""
    questions = planned(7)
    people = people_of(questions)
    (tmp_path / "answers").mkdir()
    names = ", ".join(f"{each.name} is the {each.role}" for each in people)
    for number in range(len(questions) + FOLLOW_UPS):
        is_last = number == len(questions) + FOLLOW_UPS - 1
        said = f"{names}." if is_last else "I would talk to my colleagues first."
        _write(tmp_path / "answers" / f"{number:02}.wav", said)
    options = ("--mic", f"wav:{tmp_path / 'answers'}", "--out", f"wav:{tmp_path / 'voices'}")
    done = run_program(tmp_path, "panel", "--shuffle", "7", *options, "--json")
    assert done.returncode == 0, done.stderr
    events = events_of(done)
    assert not only(events, "warning")
    assert all(each["spoken"] for each in only(events, "question_asked"))
    follow_ups = [each for each in only(events, "question_asked") if each["follows"]]
    assert len(follow_ups) == FOLLOW_UPS, "in the second half others ask on in any case"
    [recalled] = only(events, "names_recalled")
    assert sum(each["named"] for each in recalled["people"]) >= len(people) - 1
    opening_and_result = 2
    voices = list((tmp_path / "voices").glob("*.wav"))
    assert len(voices) == len(questions) + FOLLOW_UPS + opening_and_result


def _write(path: Path, text: str) -> None:
    clip = Pyttsx3Speaker("gmw/en-us", 150, 20.0).render(text)
    with soundfile.SoundFile(
        path, "w", clip.format.rate_hz, clip.format.channels, subtype="PCM_16"
    ) as sound:
        sound.buffer_write(clip.pcm, dtype="int16")

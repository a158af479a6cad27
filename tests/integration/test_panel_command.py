"""`panel` through the command line: typed, and spoken by real voices into files."""

from pathlib import Path
from typing import Any

import pytest
import soundfile

from tests.integration.commands import events_of, only, run_program
from voicecoach.adapters.pyttsx3_speaker import Pyttsx3Speaker
from voicecoach.compose.panel import build_panel_banks
from voicecoach.core.models import Question, QuestionKind
from voicecoach.core.panel.people import first_name, people_of, seat_panel
from voicecoach.core.panel.planning import BACKGROUND_TOPIC, PANEL_BANK, plan_panel

SKIPS = "/skip\n" * 12


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
    review = (
        run_program(tmp_path, "review", "--plain").stdout or run_program(tmp_path, "review").stdout
    )
    assert "You named 2 of 4 people" in " ".join(review.split())


def test_an_interrupted_panel_goes_on_with_the_same_people(tmp_path: Path) -> None:
    events = panel(tmp_path, "--shuffle", "4", typed="/skip\n/skip\n/stop\n")
    session_id = only(events, "session_saved")[0]["session_id"]
    done = run_program(tmp_path, "sessions", "show", session_id, "--json")
    assert f'"name": "{people_of(planned(4))[0].name}"' in done.stdout


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
    seed = next(each for each in range(100) if about(planned(each), "team-size"))
    questions = planned(seed)
    people = people_of(questions)
    (tmp_path / "answers").mkdir()
    names = ", ".join(f"{each.name} is the {each.role}" for each in people)
    for number, question in enumerate(questions):
        said = "I would talk to my colleagues first."
        if question.kind == QuestionKind.RECALL:
            said = f"{names}."
        elif question.topic == BACKGROUND_TOPIC:
            said = "I am a nurse, and I like the work."
        _write(tmp_path / "answers" / f"{number:02}.wav", said)
    options = ("--mic", f"wav:{tmp_path / 'answers'}", "--out", f"wav:{tmp_path / 'voices'}")
    done = run_program(tmp_path, "panel", "--shuffle", str(seed), *options, "--json")
    assert done.returncode == 0, done.stderr
    events = events_of(done)
    assert not only(events, "warning")
    assert all(each["spoken"] for each in only(events, "question_asked"))
    follow_ups = [each for each in only(events, "question_asked") if each["follows"]]
    assert len(follow_ups) == 2, "the second half makes others ask on"
    assert len(list((tmp_path / "voices").glob("*.wav"))) >= len(questions)


def _write(path: Path, text: str) -> None:
    clip = Pyttsx3Speaker("gmw/en-us", 150, 20.0).render(text)
    path.write_bytes(b"")
    with soundfile.SoundFile(
        path, "w", clip.format.rate_hz, clip.format.channels, subtype="PCM_16"
    ) as sound:
        sound.buffer_write(clip.pcm, dtype="int16")

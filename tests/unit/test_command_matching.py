import pytest

from voicecoach.core.command_matching import (
    HeardPhrase,
    LikelyForm,
    MatchedCommand,
    match_ending,
    match_utterance,
    spoken_forms,
)
from voicecoach.core.commands import COMMANDS, Command
from voicecoach.core.models import Word

SPEECH_MS = 700


def heard(text: str, *likely: LikelyForm, logprob: float = -0.3, gap_ms: int = 20) -> HeardPhrase:
    words = tuple(
        Word(word, place * (300 + gap_ms), place * (300 + gap_ms) + 300)
        for place, word in enumerate(text.split())
    )
    return HeardPhrase(words, logprob, likely)


def command_in(phrase: HeardPhrase, speech_ms: int = SPEECH_MS) -> Command | None:
    found = match_utterance(phrase, speech_ms)
    return found.command if found else None


@pytest.mark.parametrize(
    ("form", "command"), [(form, ways.command) for ways in COMMANDS for form in ways.spoken]
)
def test_every_spoken_form_is_its_command(form: str, command: Command) -> None:
    assert command_in(heard(f"{form.capitalize()}."), 1_000) is command


def test_no_form_belongs_to_two_commands() -> None:
    forms = [form for ways in COMMANDS for form in ways.spoken]

    assert sorted(spoken_forms()) == sorted(set(forms)) == sorted(forms)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("Um, next question, please.", Command.NEXT),
        ("Okay, start over.", Command.START_OVER),
        ("Repeat the questions.", Command.REPEAT),
        ("Skip this question. Skip this question.", Command.SKIP),
        ("Stop. Stop.", Command.STOP),
        ("That’s my answer.", Command.FINISH),
        ("Coach, next question.", Command.NEXT),
        ("I think so. Coach, skip this.", Command.SKIP),
    ],
)
def test_small_differences_do_not_matter(text: str, command: Command) -> None:
    assert command_in(heard(text), 1_200) is command


@pytest.mark.parametrize(
    "text",
    [
        "We stopped the line.",
        "Stopped.",
        "Stop there.",
        "Please stop.",
        "The next question was who pays.",
        "Next year.",
        "Repeat customers.",
        "I would start over.",
        "Let me tell you.",
        "My coach said next time.",
        "What did they say last time?",
        "That was my answer.",
        "The coach stopped.",
        "",
        "...",
    ],
)
def test_an_answer_is_no_command(text: str) -> None:
    assert command_in(heard(text)) is None


def test_what_was_guessed_is_no_command() -> None:
    assert command_in(heard("Next question.", logprob=-1.6)) is None
    assert command_in(heard("Next.", logprob=-2.6)) is None


def test_what_lasts_longer_than_the_form_is_no_command() -> None:
    """The recogniser left out what followed."""
    assert command_in(heard("Skip."), 1_500) is None


def test_the_sound_decides_where_the_writing_does_not() -> None:
    likely = (LikelyForm("undo that", -3.0, -1.5), LikelyForm("pause", -9.0, -4.0))

    assert command_in(heard("And do that.", *likely, logprob=-0.6)) is Command.UNDO
    assert command_in(heard("And do that.", *likely, logprob=-0.2)) is None


@pytest.mark.parametrize(
    "likely",
    [
        (LikelyForm("undo that", -6.0, -1.5), LikelyForm("pause", -15.0, -4.0)),
        (LikelyForm("undo that", -3.0, -2.9), LikelyForm("pause", -9.0, -4.0)),
        (LikelyForm("undo that", -3.0, -1.5), LikelyForm("pause", -4.0, -1.9)),
    ],
    ids=["unlikely", "unsure", "another is as likely"],
)
def test_a_doubtful_sound_decides_nothing(likely: tuple[LikelyForm, ...]) -> None:
    assert command_in(heard("And do that.", *likely, logprob=-0.6)) is None


def test_the_beginning_of_a_longer_utterance_is_no_command() -> None:
    break_off = (LikelyForm("take a break", -1.0, -0.5), LikelyForm("next", -12.0, -5.0))
    wait = (LikelyForm("give me a second", -1.0, -0.5), LikelyForm("next", -12.0, -5.0))

    assert command_in(heard("Take a break from work.", *break_off, logprob=-0.6), 1_000) is None
    assert command_in(heard("Give me a second chance.", *wait, logprob=-0.6), 1_000) is None


def test_a_word_that_only_sounds_like_a_command_is_none() -> None:
    poor = LikelyForm("next", 0.0, -0.6, over_alikes=-1.5)
    fair = LikelyForm("next", 0.0, -0.6, over_alikes=-0.5)

    assert command_in(heard("Next.", poor)) is None
    assert command_in(heard("Next.", fair)) is Command.NEXT
    assert command_in(heard("Text.", fair, logprob=-1.2)) is None


def test_what_is_surely_about_others_is_no_command() -> None:
    likely = (LikelyForm("what did i say last time", -1.4, -0.3), LikelyForm("next", -9.0, -4.0))
    they = "What did they say last time?"

    assert command_in(heard(they, *likely, logprob=-0.2), 1_800) is None
    assert command_in(heard(they, *likely, logprob=-0.9), 1_800) is Command.LAST_TIME


def test_forms_nobody_knows_are_left_aside() -> None:
    assert command_in(heard("Sing a song.", LikelyForm("sing a song", 0.0, -0.1))) is None


@pytest.mark.parametrize(
    ("text", "first_word"),
    [
        ("We shipped it in June. That's my answer.", 5),
        ("It worked. I'm done.", 2),
        ("I'm done.", 0),
    ],
)
def test_an_answer_may_end_with_the_wish_to_end(text: str, first_word: int) -> None:
    assert match_ending(heard(text), 2_000) == MatchedCommand(Command.FINISH, first_word)


def test_a_breath_begins_a_sentence_too() -> None:
    assert match_ending(heard("in June that's my answer", gap_ms=300), 2_000)
    assert match_ending(heard("I told them that's my answer"), 2_000) is None


def test_no_other_command_ends_an_answer() -> None:
    assert match_ending(heard("Next question."), 900) is None
    assert match_ending(heard("It failed. Coach, next question."), 2_000) == MatchedCommand(
        Command.NEXT, 2
    )

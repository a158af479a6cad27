import pytest

from voicecoach.core.command_matching import HeardPhrase, LikelyForm, MatchedCommand
from voicecoach.core.commands import Command
from voicecoach.core.models import Word
from voicecoach.core.twice_heard import is_in_doubt, match_coming_back, match_hearings

SPEECH_MS = 700


def heard(text: str, *likely: LikelyForm) -> HeardPhrase:
    words = tuple(
        Word(word, place * 300, place * 300 + 280) for place, word in enumerate(text.split())
    )
    return HeardPhrase(words, -1.0, likely)


def command_in(
    first: HeardPhrase, cleaned: HeardPhrase, speech_ms: int = SPEECH_MS
) -> Command | None:
    found = match_hearings((first, cleaned), speech_ms)
    return found.command if found else None


SKIP_THIS = LikelyForm("skip this", -3.5, -2.4)
UNLIKELY = LikelyForm("pause please", -12.0, -5.0)


def test_what_both_hearings_find_likely_is_a_command() -> None:
    first = heard("Just take this.", SKIP_THIS, UNLIKELY)

    assert command_in(first, heard("Take this.", SKIP_THIS, UNLIKELY)) is Command.SKIP


def test_one_hearing_may_be_poor_when_the_other_is_good() -> None:
    poor = heard("Let's talk up again.", LikelyForm("start again", -8.0, -3.0), UNLIKELY)
    good = heard("Let's start again.", LikelyForm("start again", -1.4, -1.3), UNLIKELY)

    assert command_in(poor, good) is Command.START_OVER
    assert command_in(poor, poor) is None


def test_a_form_that_one_hearing_does_not_list_is_none() -> None:
    assert command_in(heard("Take this.", SKIP_THIS), heard("Ah.", UNLIKELY)) is None


def test_what_was_written_surely_both_times_is_believed() -> None:
    faint = LikelyForm("skip this", -5.55, -2.4)
    sure = HeardPhrase(heard("Get this.").words, -0.3, (faint, UNLIKELY))

    assert command_in(sure, sure) is None
    assert command_in(sure, heard("Get this.", faint, UNLIKELY)) is Command.SKIP


def test_two_commands_alike_are_none() -> None:
    rival = LikelyForm("stop the drill", -4.0, -2.0)
    both = heard("Step this.", SKIP_THIS, rival)

    assert command_in(both, both) is None


def test_two_ways_to_say_the_same_are_no_rivals() -> None:
    both = heard("Take this.", SKIP_THIS, LikelyForm("skip this one", -3.6, -2.0))

    assert command_in(both, both) is Command.SKIP


@pytest.mark.parametrize("text", ["Skip this for a year.", "Just to keep this with us."])
def test_what_goes_on_is_no_command(text: str) -> None:
    both = heard(text, SKIP_THIS, UNLIKELY)

    assert command_in(both, both) is None


def test_what_lasts_longer_than_the_form_is_no_command() -> None:
    both = heard("Take this.", SKIP_THIS, UNLIKELY)

    assert command_in(both, both, speech_ms=1_300) is None


def test_a_word_that_only_sounds_like_it_is_none() -> None:
    likely = LikelyForm("next", -1.0, -1.0, over_alikes=-4.0)
    surer = LikelyForm("next", -1.0, -1.0, over_alikes=2.0)

    assert command_in(heard("Nicks.", likely), heard("Nicks.", surer), 500) is None
    assert command_in(heard("Nicks.", surer), heard("Nicks.", surer), 500) is Command.NEXT
    assert command_in(heard("Mix.", surer), heard("Nicks.", surer), 500) is Command.NEXT
    assert command_in(heard("Mix.", surer), heard("Mix.", surer), 500) is None


def test_what_is_over_too_soon_is_no_command() -> None:
    hold = LikelyForm("give me a second", -3.0, -1.6)
    both = heard("Give this up.", hold, UNLIKELY)

    assert command_in(both, both, speech_ms=600) is None
    assert command_in(both, both, speech_ms=900) is Command.HOLD


def test_a_third_hearing_can_bring_back_what_two_did_not() -> None:
    poor = heard("Satan that's up.", LikelyForm("say that again", -9.0, -2.6), UNLIKELY)
    good = heard("Say that again.", LikelyForm("say that again", -0.5, -1.0), UNLIKELY)

    assert match_hearings((poor, poor), SPEECH_MS) is None
    assert match_hearings((poor, poor, poor), SPEECH_MS) is None
    assert match_hearings((poor, poor, good), SPEECH_MS) == MatchedCommand(Command.REPEAT)


def test_of_a_long_form_a_sound_or_two_may_be_missing() -> None:
    nearly = LikelyForm("how long was that", -6.0, -0.8)
    unlike = LikelyForm("how long was that", -6.0, -1.9)
    rival = LikelyForm("next", -16.0, -5.0)
    both = HeardPhrase(heard("Now the long was that.").words, -0.6, (nearly, rival))
    strong = HeardPhrase(heard("How strong was that?").words, -0.6, (unlike, rival))

    assert command_in(both, both, speech_ms=1_100) is Command.HOW_LONG
    assert command_in(strong, strong, speech_ms=1_100) is None


def test_doubt_needs_a_form_that_is_not_hopeless() -> None:
    assert is_in_doubt(heard("Take this.", SKIP_THIS))
    assert not is_in_doubt(heard("Take this.", LikelyForm("skip this", -20.0, -7.0)))
    assert not is_in_doubt(heard("Take this."))


def test_nothing_heard_is_no_command() -> None:
    assert command_in(heard(""), heard("")) is None


FAINT = LikelyForm("resume", -5.1, -2.7)
RIVAL = LikelyForm("let me continue", -13.3, -4.0)


def comes_back(text: str, *likely: LikelyForm) -> bool:
    both = heard(text, *likely)
    return match_coming_back((both, both), SPEECH_MS) is not None


def test_in_a_break_less_makes_out_the_wish_to_go_on() -> None:
    both = heard("We zoom.", FAINT, RIVAL)

    assert command_in(both, both) is None
    assert comes_back("We zoom.", FAINT, RIVAL)


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("We zoom.", (LikelyForm("resume", -9.6, -4.2), RIVAL)),
        ("We zoom.", (FAINT, LikelyForm("let me continue", -9.0, -3.0))),
        ("They will be with you soon.", (FAINT, RIVAL)),
        ("Skip it.", (LikelyForm("skip", -5.1, -2.7), RIVAL)),
    ],
)
def test_talk_in_a_break_is_no_wish_to_go_on(text: str, likely: tuple[LikelyForm, ...]) -> None:
    assert not comes_back(text, *likely)


def test_what_was_written_surely_in_a_break_is_believed() -> None:
    sure = HeardPhrase(heard("He moved.").words, -0.3, (LikelyForm("resume", -5.6, -2.7), RIVAL))

    assert match_coming_back((sure, sure), SPEECH_MS) is None

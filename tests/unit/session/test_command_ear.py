from collections.abc import Iterator, Sequence
from threading import Event

import numpy as np
import pytest

from tests.fakes.transcriber import ScriptedTranscriber, silence, tone
from tests.fakes.voice_activity import LevelVoiceActivity
from voicecoach.core.audio import ANALYSIS_RATE_HZ, Samples, Span
from voicecoach.core.command_matching import HeardPhrase, LikelyForm
from voicecoach.core.commands import Command, SpokenCommand
from voicecoach.core.models import Word
from voicecoach.core.speech import SpeechDetector
from voicecoach.session.command_ear import ALONE_MS, CommandEar

SCRIPT = {
    400: "Next question.",
    500: "We stopped the line.",
    600: "in June.",
    700: "That's my answer.",
    800: "Coach, skip this.",
}


class Room:
    """Sound as a microphone delivers it, with the ear and the voice activity that hear it."""

    def __init__(self, ear: CommandEar) -> None:
        self.ear = ear
        self._stream = LevelVoiceActivity().stream()
        self._detector = SpeechDetector(self._stream.frame_ms)

    def hear(self, *parts: Samples, settle: bool = True) -> list[SpokenCommand]:
        found = []
        samples = np.concatenate(parts)
        for place in range(0, len(samples), ANALYSIS_RATE_HZ // 10):
            block = samples[place : place + ANALYSIS_RATE_HZ // 10]
            for probability in self._stream.feed(block):
                self._detector.feed(probability)
            self.ear.feed(block, self._detector.spans)
            if settle:
                self.ear.settle()
            command = self.ear.poll()
            found += [command] if command else []
        return found


@pytest.fixture
def room() -> Iterator[Room]:
    ear = CommandEar(ScriptedTranscriber(SCRIPT))
    yield Room(ear)
    ear.close()


def test_an_utterance_alone_is_a_command_and_tells_where(room: Room) -> None:
    (found,) = room.hear(silence(900), tone(400, 800), silence(1_200))

    assert found.command is Command.NEXT
    assert found.heard == "Next question."
    assert found.span.start_ms == pytest.approx(900, abs=100)
    assert found.span.end_ms == pytest.approx(1_700, abs=100)


def test_it_counts_from_the_very_beginning(room: Room) -> None:
    assert room.hear(tone(400, 800), silence(1_200))


def test_it_counts_only_once(room: Room) -> None:
    room.hear(silence(900), tone(400, 800), silence(1_200))

    assert not room.hear(silence(3_000))


def test_two_commands_are_both_found_in_order(room: Room) -> None:
    found = room.hear(tone(400, 700), silence(1_000), tone(800, 900), silence(1_000))

    assert [each.command for each in found] == [Command.NEXT, Command.SKIP]


def test_nothing_counts_before_the_silence_is_long_enough(room: Room) -> None:
    assert not room.hear(silence(900), tone(400, 800), silence(ALONE_MS))
    assert room.hear(silence(300))


@pytest.mark.parametrize("pause_ms", [350, 600])
def test_speech_that_goes_on_is_no_command(room: Room, pause_ms: int) -> None:
    """The judging that began in the pause is void."""
    speech = (tone(400, 800), silence(pause_ms), tone(500, 800), silence(1_200))

    assert not room.hear(silence(900), *speech)


def test_speech_just_before_makes_it_part_of_an_answer(room: Room) -> None:
    assert not room.hear(tone(500, 1_000), silence(400), tone(400, 800), silence(1_200))


def test_what_is_too_long_is_no_command() -> None:
    ear = CommandEar(ScriptedTranscriber({400: "Next question."}))
    assert not Room(ear).hear(silence(900), tone(400, 4_600), silence(1_200))
    ear.close()


def test_the_wish_to_end_counts_as_the_last_words(room: Room) -> None:
    answer = (tone(500, 4_000), silence(400), tone(600, 700))
    found = room.hear(*answer, silence(400), tone(700, 900), silence(1_000))

    (finish,) = found
    assert finish.command is Command.FINISH
    assert finish.heard == "That's my answer."
    assert finish.span.start_ms == pytest.approx(5_500, abs=150)
    assert finish.span.end_ms == pytest.approx(6_400, abs=100)


def test_the_wake_word_makes_the_last_words_a_command(room: Room) -> None:
    found = room.hear(tone(500, 5_000), silence(400), tone(800, 900), silence(1_000))

    (skip,) = found
    assert skip.command is Command.SKIP
    assert skip.span.start_ms == pytest.approx(5_400, abs=100)


def test_nothing_in_a_long_stretch_without_a_breath_is_a_command() -> None:
    transcriber = ScriptedTranscriber({400: "That's my answer."})
    ear = CommandEar(transcriber)

    assert not Room(ear).hear(tone(400, 6_000), silence(1_000))
    assert not transcriber.heard_ms
    ear.close()


def test_another_command_at_the_end_of_an_answer_is_part_of_it(room: Room) -> None:
    assert not room.hear(tone(500, 5_000), silence(400), tone(400, 900), silence(1_000))


def test_late_commands_are_found_where_they_were_said(room: Room) -> None:
    room.hear(*[part for _ in range(8) for part in (tone(500, 3_000), silence(1_000))])

    (found,) = room.hear(tone(400, 800), silence(1_000))
    assert found.span.start_ms == pytest.approx(32_000, abs=100)


def test_a_recogniser_that_fails_hears_no_command() -> None:
    ear = CommandEar(ScriptedTranscriber(SCRIPT, fails=True))

    assert not Room(ear).hear(silence(900), tone(400, 800), silence(1_200))
    ear.close()


def faint(duration_ms: int) -> Samples:
    """About -40 dBFS."""
    return tone(400, duration_ms) * np.float32(0.05)


def in_noise(*parts: Samples) -> list[Samples]:
    """Noise at -55 dBFS: too soft to be taken for speech here."""
    rng = np.random.default_rng(3)
    return [part + rng.normal(0.0, 0.0018, len(part)).astype(np.float32) for part in parts]


def test_what_is_in_doubt_in_a_quiet_room_is_not_heard_again() -> None:
    likely = (LikelyForm("skip this", -4.5, -2.4), LikelyForm("pause", -12.0, -5.0))
    given: list[Samples] = []

    class Doubtful(ScriptedTranscriber):
        def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
            given.append(samples)
            return HeardPhrase((Word("Take", 0, 300), Word("this.", 300, 700)), -1.1, likely)

    ear = CommandEar(Doubtful(SCRIPT))

    assert not Room(ear).hear(silence(900), tone(400, 800), silence(1_200))
    assert len(given) == 1
    ear.close()


def test_what_is_in_doubt_is_heard_again_without_its_noise() -> None:
    likely = (LikelyForm("skip this", -4.5, -2.4), LikelyForm("pause", -12.0, -5.0))
    given: list[Samples] = []

    class Doubtful(ScriptedTranscriber):
        def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
            given.append(samples)
            return HeardPhrase((Word("Take", 0, 300), Word("this.", 300, 700)), -1.1, likely)

    ear = CommandEar(Doubtful(SCRIPT))
    (found,) = Room(ear).hear(*in_noise(silence(900), faint(800), silence(1_200)))

    assert found.command is Command.SKIP
    assert [len(each) for each in given] == [len(given[0])] * 2
    assert not np.array_equal(given[0], given[1])
    ear.close()


def test_what_stays_in_doubt_is_heard_a_third_time_and_slower() -> None:
    given: list[Samples] = []

    class ClearWhenSlow(ScriptedTranscriber):
        def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
            given.append(samples)
            log_odds = -7.0 if len(given) < 3 else -1.0
            likely = (LikelyForm("skip this", log_odds, -2.4), LikelyForm("pause", -14.0, -5.0))
            return HeardPhrase((Word("Take", 0, 300), Word("this.", 300, 700)), -1.1, likely)

    ear = CommandEar(ClearWhenSlow(SCRIPT))
    found = Room(ear).hear(*in_noise(silence(900), faint(800), silence(1_200)))

    assert len(given) == 3
    assert len(given[2]) > len(given[1])
    assert [each.command for each in found] == [Command.SKIP]
    ear.close()


@pytest.mark.parametrize("in_a_break", [False, True])
def test_a_faint_wish_to_go_on_counts_in_a_break_alone(*, in_a_break: bool) -> None:
    likely = (LikelyForm("resume", -5.1, -2.7), LikelyForm("let me continue", -13.3, -4.0))
    asked: list[Sequence[str]] = []

    class Doubtful(ScriptedTranscriber):
        def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
            asked.append(forms)
            return HeardPhrase((Word("We", 0, 200), Word("zoom.", 200, 500)), -1.5, likely)

    ear = CommandEar(Doubtful(SCRIPT), in_a_break=in_a_break)
    found = Room(ear).hear(*in_noise(silence(900), faint(600), silence(1_200)))

    assert [each.command for each in found] == [Command.RESUME] * in_a_break
    assert "resume" in asked[0]
    assert ("next" in asked[0]) is not in_a_break
    ear.close()


def test_feeding_never_waits_for_the_recogniser() -> None:
    may_answer = Event()

    class Slow(ScriptedTranscriber):
        def hear_command(self, samples: Samples, forms: Sequence[str]) -> HeardPhrase:
            assert may_answer.wait(20)
            return super().hear_command(samples, forms)

    ear = CommandEar(Slow(SCRIPT))
    assert not Room(ear).hear(silence(900), tone(400, 800), silence(1_200), settle=False)
    may_answer.set()
    ear.settle()
    found = ear.poll()
    assert found is not None
    assert found.command is Command.NEXT
    ear.close()


def test_all_sound_at_once_finds_every_command() -> None:
    ear = CommandEar(ScriptedTranscriber(SCRIPT))
    parts = [silence(900), tone(400, 800), silence(900), tone(800, 900), silence(1_000)]

    ear.feed(np.concatenate(parts), [Span(900, 1_700), Span(2_600, 3_500)])
    ear.settle()

    found = [ear.poll(), ear.poll(), ear.poll()]
    assert [each and each.command for each in found] == [Command.NEXT, Command.SKIP, None]
    ear.close()

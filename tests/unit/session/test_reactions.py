"""The tables of commands: every command has its place in each of them."""

import pytest

from voicecoach.core.commands import Command
from voicecoach.session.reactions import (
    AT_CHOICE,
    IN_ANSWER,
    MEANS_THE_ANSWER_BEFORE,
    MOVES,
    WHILE_ASKED,
    AtChoice,
    InAnswer,
    Move,
    WhileAsked,
)


@pytest.mark.parametrize("table", [IN_ANSWER, AT_CHOICE, WHILE_ASKED])
def test_every_command_has_its_place(table: dict[Command, object]) -> None:
    assert set(table) == set(Command)


def test_what_moves_the_session_leads_somewhere() -> None:
    moving = {each for each in Command if AT_CHOICE[each] is AtChoice.MOVE}
    moving |= {each for each in Command if WHILE_ASKED[each] is WhileAsked.MOVE}
    moving |= {each for each in Command if IN_ANSWER[each] is InAnswer.END}
    assert moving == set(MOVES)


def test_only_an_interrupt_leaves_at_once() -> None:
    assert [each for each, move in MOVES.items() if move is Move.LEAVE] == [Command.INTERRUPT]


def test_what_means_the_answer_before_never_ends_one_that_was_begun() -> None:
    assert all(IN_ANSWER[each] is InAnswer.WAIT for each in MEANS_THE_ANSWER_BEFORE)

"""The transition table, walked pair by pair."""

from itertools import product
from pathlib import Path

import pytest

from voicecoach.session.machine import TRANSITIONS, Event, State, advance, mermaid

TERMINAL = {State.FINISHED, State.INTERRUPTED}


@pytest.mark.parametrize(("state", "event"), list(product(State, Event)))
def test_every_pair_is_either_in_the_table_or_refused(state: State, event: Event) -> None:
    expected = TRANSITIONS[state].get(event)
    if expected is None:
        with pytest.raises(RuntimeError, match=f"{state} on {event}"):
            advance(state, event)
    else:
        assert advance(state, event) is expected


def test_every_state_has_a_row_and_can_be_reached() -> None:
    reached = {State.READY}
    while True:
        following = {target for state in reached for target in TRANSITIONS[state].values()}
        if following <= reached:
            break
        reached |= following
    assert reached == set(State) == set(TRANSITIONS)


def test_only_the_two_ends_are_final() -> None:
    assert {state for state, events in TRANSITIONS.items() if not events} == TERMINAL


@pytest.mark.parametrize("state", sorted(set(State) - TERMINAL))
def test_an_interrupt_is_honoured_everywhere(state: State) -> None:
    assert advance(state, Event.INTERRUPT) is State.INTERRUPTED


def test_nothing_is_transcribed_before_it_is_saved() -> None:
    before = {
        state for state, events in TRANSITIONS.items() if State.TRANSCRIBING in events.values()
    }
    assert before == {State.SAVED}


def test_the_diagram_in_the_documentation_is_the_table() -> None:
    page = Path(__file__).parents[3] / "docs/architecture.md"
    assert mermaid() in page.read_text(encoding="utf-8")

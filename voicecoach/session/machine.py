"""The states of a session and the only legal ways between them.

Everything that affects transitions stands in this table: the runner, the exhaustive test and the
diagram in docs/architecture.md all read it. A pair that is missing is a bug of ours and raises
RuntimeError, outside the error tree that people meet.
"""

from collections.abc import Mapping
from enum import StrEnum


class State(StrEnum):
    READY = "ready"  # between questions
    ASKING = "asking"  # the voice speaks; the microphone is not listened to
    LISTENING = "listening"  # the answer goes to disk while it is spoken
    SAVED = "saved"  # committed; nothing after this can lose it
    TRANSCRIBING = "transcribing"
    ANALYSING = "analysing"
    REPORTING = "reporting"
    INTERJECTING = "interjecting"  # our voice in the middle of an answer, which goes on afterwards
    CHOOSING = "choosing"  # hands-free: a moment to say what comes next
    PAUSED = "paused"
    NOTING = "noting"  # a memo is recorded, apart from the answer
    FINISHED = "finished"
    INTERRUPTED = "interrupted"


class Event(StrEnum):
    ASK = "ask"
    ASKED = "asked"  # heard, or shown as text when there is no voice
    RECORDED = "recorded"
    SKIP = "skip"  # the question is dropped, or asked anew, before anything was said
    TRANSCRIBE = "transcribe"
    NOTHING_SAID = "nothing_said"
    TRANSCRIBED = "transcribed"
    TRANSCRIPTION_FAILED = "transcription_failed"
    ANALYSED = "analysed"
    REPORTED = "reported"
    INTERJECT = "interject"
    PAUSE = "pause"
    NOTE = "note"
    LISTEN = "listen"  # back to the answer that was being given
    CHOOSE = "choose"
    CHOSEN = "chosen"
    REOPEN = "reopen"  # the answer was not complete after all
    FINISH = "finish"
    INTERRUPT = "interrupt"


TRANSITIONS: Mapping[State, Mapping[Event, State]] = {
    State.READY: {
        Event.ASK: State.ASKING,
        Event.REOPEN: State.LISTENING,
        Event.PAUSE: State.PAUSED,
        Event.FINISH: State.FINISHED,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.ASKING: {
        Event.ASKED: State.LISTENING,
        Event.SKIP: State.READY,
        Event.FINISH: State.FINISHED,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.LISTENING: {
        Event.RECORDED: State.SAVED,
        Event.INTERJECT: State.INTERJECTING,
        Event.PAUSE: State.PAUSED,
        Event.NOTE: State.NOTING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.INTERJECTING: {
        Event.LISTEN: State.LISTENING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.SAVED: {
        Event.TRANSCRIBE: State.TRANSCRIBING,
        Event.NOTHING_SAID: State.REPORTING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.TRANSCRIBING: {
        Event.TRANSCRIBED: State.ANALYSING,
        Event.TRANSCRIPTION_FAILED: State.REPORTING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.ANALYSING: {
        Event.ANALYSED: State.REPORTING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.REPORTING: {
        Event.REPORTED: State.READY,
        Event.CHOOSE: State.CHOOSING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.CHOOSING: {
        Event.CHOSEN: State.READY,
        Event.REOPEN: State.LISTENING,
        Event.PAUSE: State.PAUSED,
        Event.NOTE: State.NOTING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.PAUSED: {
        Event.LISTEN: State.LISTENING,
        Event.CHOOSE: State.CHOOSING,
        Event.ASK: State.ASKING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.NOTING: {
        Event.LISTEN: State.LISTENING,
        Event.CHOOSE: State.CHOOSING,
        Event.INTERRUPT: State.INTERRUPTED,
    },
    State.FINISHED: {},
    State.INTERRUPTED: {},
}


def advance(state: State, event: Event) -> State:
    """The state that follows; raises RuntimeError for a pair that is not in the table."""
    following = TRANSITIONS[state].get(event)
    if following is None:
        raise RuntimeError(f"no transition from {state} on {event}")
    return following


def mermaid() -> str:
    """The table as a Mermaid state diagram, for the documentation."""
    lines = ["stateDiagram-v2", f"    [*] --> {State.READY}"]
    for state, events in TRANSITIONS.items():
        lines += [f"    {state} --> {target}: {event}" for event, target in events.items()]
        if not events:
            lines.append(f"    {state} --> [*]")
    return "\n".join(lines)

"""A session on a terminal: one line that moves, everything worth keeping printed above it."""

from rich.console import Console
from rich.live import Live
from rich.text import Text

from voicecoach.cli.views.plain import PlainView
from voicecoach.core.models import TargetRange
from voicecoach.review import practice_text as text
from voicecoach.session import events
from voicecoach.session.machine import State

METER_CELLS = 12
QUIETEST_DBFS = -60.0
LOUDEST_DBFS = -6.0
REFRESH_PER_S = 10

_WAITING = {State.TRANSCRIBING: text.TRANSCRIBING, State.ANALYSING: text.COMPARING}


class LiveView:
    """Shows state in words, level, and running time against the target while listening."""

    def __init__(self, keys_help: str | None = None, *, asks_on: bool = False) -> None:
        self._plain = PlainView(asks_on=asks_on)
        self._keys_help = keys_help
        self._live: Live | None = None
        self._target: TargetRange | None = None
        self._state: str | None = None
        self._console = Console(stderr=True, highlight=False)

    def tell(self, event: events.SessionEvent) -> None:
        match event:
            case events.ListeningStarted():
                self._target = event.question.target
                self._state = None
                self._open()
                self._show(Text(f"  {text.SPEAK_NOW}"))
            case events.Progress():
                self._open()
                state = _state_of(event)
                self._show(self._progress_line(event), at_once=state != self._state)
                self._state = state
            case events.AnswerStarted() | events.CountdownStarted() | events.CountdownCancelled():
                pass
            case events.StateChanged(state=state) if state in _WAITING:
                self._open()
                self._show(Text(f"  {_WAITING[state]}"))
            case events.StateChanged() | events.TargetReached() if self._live is not None:
                if isinstance(event, events.TargetReached):
                    self._plain.tell(event)
            case _:
                self.close()
                self._plain.tell(event)

    def close(self) -> None:
        """Take the moving line away and give the cursor back."""
        if self._live is not None:
            self._live.stop()
            self._live = None

    def _open(self) -> None:
        if self._live is None:
            self._live = Live(
                console=self._console, transient=True, refresh_per_second=REFRESH_PER_S
            )
            self._live.start()

    def _show(self, line: Text, *, at_once: bool = True) -> None:
        """A changed state is seen at once; time and level wait for the next refresh."""
        if self._live is not None:
            self._live.update(line, refresh=at_once)

    def _progress_line(self, event: events.Progress) -> Text:
        line = Text("  ")
        line.append(_state_in_words(event), style="bold")
        line.append(f"  {_clock(event.answer_ms)}")
        if self._target is not None:
            line.append(f" of {_clock(self._target.low_s * 1000)}–", style="dim")
            line.append(_clock(self._target.high_s * 1000), style="dim")
        line.append(f"  {level_meter(event.level_dbfs)}")
        if self._keys_help:
            line.append(f"  {self._keys_help}", style="dim")
        line.no_wrap = True
        line.overflow = "ellipsis"
        return line


def _state_of(event: events.Progress) -> str:
    if event.ends_in_ms is not None:
        return "Silence"
    return "Speaking" if event.speaking else "Listening"


def _state_in_words(event: events.Progress) -> str:
    if event.ends_in_ms is not None:
        return f"{_state_of(event)}, ends in {event.ends_in_ms / 1000:.0f} s"
    return _state_of(event)


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02d}"


def level_meter(level_dbfs: float | None) -> str:
    """Twelve cells from -60 to -6 dBFS."""
    level = QUIETEST_DBFS if level_dbfs is None else level_dbfs
    share = (level - QUIETEST_DBFS) / (LOUDEST_DBFS - QUIETEST_DBFS)
    filled = round(METER_CELLS * min(1.0, max(0.0, share)))
    return "▮" * filled + "▯" * (METER_CELLS - filled)

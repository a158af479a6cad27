"""What stands on a session's page, in the order in which it is read. Values only."""

from dataclasses import dataclass
from typing import ClassVar, Literal

WordKind = Literal["", "filler", "hedge"]


@dataclass(frozen=True, slots=True)
class Sound:
    """One recording, or a clip of one, that travels inside the page."""

    key: str
    """Unique in the page: letters, digits and hyphens."""
    ogg: bytes


@dataclass(frozen=True, slots=True)
class Hearing:
    """A stretch of a sound of this page."""

    sound: str
    start_ms: int
    end_ms: int | None = None
    """None up to the end."""


@dataclass(frozen=True, slots=True)
class ShownWord:
    text: str
    start_ms: int
    end_ms: int
    kind: WordKind = ""
    quoted: bool = False
    """Part of a quote of a warning."""
    ends_quotes_of: tuple[int, ...] = ()
    """Numbers of the warnings whose quote ends here."""
    is_pause: ClassVar[bool] = False

    @property
    def quote_goes_on(self) -> bool:
        """The next word belongs to the quote as well."""
        return self.quoted and not self.ends_quotes_of


@dataclass(frozen=True, slots=True)
class ShownPause:
    start_ms: int
    end_ms: int
    label: str
    width_px: int
    is_pause: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences that belong together; a typed one has text and no pieces."""

    at: str | None
    start_ms: int | None
    pieces: tuple[ShownWord | ShownPause, ...] = ()
    text: str | None = None


@dataclass(frozen=True, slots=True)
class TimeBar:
    """Length against target, as percent of the drawing's width."""

    label: str
    spoken_width: float
    target_x: float
    target_width: float
    low_label: str
    high_label: str
    spoken_label: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Band:
    """One stretch of a told story, in the order in which it was told."""

    part: str
    letter: str
    x: float
    width: float
    share_percent: int
    at: str | None
    start_ms: int | None


@dataclass(frozen=True, slots=True)
class Story:
    """How an answer is built; without bands where nothing was assessed."""

    bands: tuple[Band, ...]
    sentences: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """An answer of any session, by the names it has in every page."""

    session_id: str
    key: str


@dataclass(frozen=True, slots=True)
class ShownSide:
    when: str
    about: tuple[str, ...]
    question: str | None
    quote: str
    at: str | None
    hearing: Hearing | None
    said_in: AnswerPlace | None = None
    """None for what was said beside this card, or never recorded."""


@dataclass(frozen=True, slots=True)
class ShownWarning:
    number: int
    level: str
    label: str
    summary: str
    sides: tuple[ShownSide, ...]
    settled: str | None
    """What was decided; None while it is open."""
    seal: str
    """By which a decision is known to mean this warning."""


@dataclass(frozen=True, slots=True)
class Mark:
    at: str
    start_ms: int


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    key: str
    attempt: int
    heading: str
    sound: str | None
    """Key of its sound; None when it travels without."""
    length_label: str | None
    paragraphs: tuple[Paragraph, ...]
    in_place_of_words: tuple[str, ...]
    bar: TimeBar | None
    timing: tuple[str, ...]
    story: Story | None
    ask_next: tuple[str, ...]
    warnings: tuple[ShownWarning, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One figure of several attempts, side by side."""

    what: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownRun:
    """Words in a row that share their fate."""

    tag: str
    """The element that marks them: "ins", "del", or none for those in both."""
    text: str


@dataclass(frozen=True, slots=True)
class ShownChange:
    """Two answers to one question side by side."""

    before: str
    """What the earlier one is called."""
    after: str
    words_before: tuple[ShownRun, ...]
    """Without those that came in."""
    words_after: tuple[ShownRun, ...]
    """Without those that went."""
    figures: tuple[tuple[str, str, str], ...]
    """What was measured: its name, before, after; empty where the page shows it already."""
    claims: tuple[str, ...]
    """What became of the claims, in sentences; within a session only what does not fit."""
    kept: str
    """How many words of the later one stood in the earlier one."""
    from_elsewhere: bool
    """The earlier one was given in another session."""
    is_close: bool
    """Enough words are the same for the marks to tell something."""


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    key: str
    id: str | None
    """What its history is asked for by; None for what was asked on the way."""
    heading: str
    text: str
    suggested: str
    covers: tuple[str, ...]
    follow_ups: tuple[str, ...]
    answers: tuple[ShownAnswer, ...]
    comparisons: tuple[Comparison, ...]
    changes: tuple[ShownChange, ...]
    open_warnings: int
    length_label: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of each kind is marked in the words."""

    fillers: int
    hedges: int
    pauses: int
    fillers_label: str


@dataclass(frozen=True, slots=True)
class Page:
    session_id: str
    when: str
    """Day and time as the wall clock showed them."""
    practised_for: str | None
    facts: tuple[tuple[str, str], ...]
    questions: tuple[ShownQuestion, ...]
    not_reached: tuple[str, ...]
    notes: tuple[str, ...]
    counts: Counts
    open_warnings: int
    has_sound: bool

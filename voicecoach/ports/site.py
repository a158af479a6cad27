"""What a local web server hands to the product, and what it takes back. Values only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

Named = Mapping[str, tuple[str, ...]]
"""Values by name, in order; a name can be given more than once."""


@dataclass(frozen=True, slots=True)
class SiteRequest:
    """A request that has passed every check of who may ask."""

    parts: Mapping[str, str] = field(default_factory=dict)
    """What stands in the address where its pattern has a {name}."""
    query: Named = field(default_factory=dict)
    form: Named = field(default_factory=dict)
    """Empty unless something was sent."""

    def asked(self, name: str) -> str:
        """The first value in the query, without blanks around it; empty without one."""
        return _first(self.query, name)

    def sent(self, name: str) -> str:
        """The first value in the form, without blanks around it; empty without one."""
        return _first(self.form, name)


@dataclass(frozen=True, slots=True)
class Document:
    """Text for the browser: a page, a style, a script."""

    text: str
    status: int = 200
    media_type: str = "text/html"


@dataclass(frozen=True, slots=True)
class SeeOther:
    """Where to go on after something was done."""

    address: str


@dataclass(frozen=True, slots=True)
class SoundFile:
    """A recording, to be had in parts (HTTP Range)."""

    path: Path


SiteResponse = Document | SeeOther | SoundFile


@dataclass(frozen=True, slots=True)
class Route:
    """Who answers an address; called in a thread of its own, several at a time."""

    method: Literal["GET", "POST"]
    pattern: str
    """Such as "/sessions/{session_id}"."""
    answer: Callable[[SiteRequest], SiteResponse]
    """Raises VoicecoachError."""
    is_open: bool = False
    """Given to anybody at this machine: styles, which say nothing of the person."""


class SiteProblems(Protocol):
    """The pages of a site for what went wrong, as whole documents."""

    def not_let_in(self) -> Document:
        """For somebody without the key of this run."""
        ...

    def refused(self) -> Document:
        """For a request from another page, or to another name than this machine's own."""
        ...

    def nothing_there(self) -> Document: ...

    def told(self, error: Exception) -> Document:
        """In words if it is a VoicecoachError; of others nothing but that they happened."""
        ...


def _first(named: Named, name: str) -> str:
    return next(iter(named.get(name, ())), "").strip()

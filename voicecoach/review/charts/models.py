"""A chart as values: the drawing, what it says in words, and the table behind it."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Sign:
    """One kind of mark in a chart, and what it stands for."""

    svg: Markup
    means: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything about one figure; without colour it says the same."""

    key: str
    """Unique in a page: letters, digits and hyphens."""
    title: str
    says: str
    """What there is to see, in one sentence."""
    svg: Markup
    """No text in it is left unescaped."""
    signs: tuple[Sign, ...]
    """What each kind of mark stands for; empty where the marks are written upon."""
    left_out: tuple[str, ...]
    """What is not drawn, and why, in sentences."""
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """The same figures as a table."""

"""A document as a row of blocks, before it becomes a file of some format."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int
    """1 is the title; no level is left out on the way down."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Quotation:
    text: str
    about: str | None = None
    """Who said it when, or where in the sound; stands in front of the words."""


@dataclass(frozen=True, slots=True)
class BulletList:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as wide as the header, which is repeated on every page."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Quotation | BulletList | Table


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    title: str
    language: str
    """Of its words, as in "en"."""
    blocks: tuple[Block, ...]

"""Documents as they are kept: a résumé, a posting, notes of a round, pages about a company."""

from dataclasses import dataclass
from enum import StrEnum

from voicecoach.core.documents.lines import LaidOutText, Line, LineKind
from voicecoach.core.models import Instant


class DocumentKind(StrEnum):
    RESUME = "resume"
    POSTING = "posting"
    NOTES = "notes"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document that is to be kept.

    Kind, name and what it belongs to tell whether it is the same file again.
    """

    kind: DocumentKind
    name: str
    """As the person calls it: the name of the file, without its folder."""
    lines: tuple[str, ...]
    """Every line as it was read, in reading order."""
    added: Instant
    application_id: int | None = None
    round_id: int | None = None
    """A round belongs to its application; one without the other is a RuntimeError."""
    kinds: tuple[LineKind, ...] = ()
    """How each line stood on the page; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document that is kept."""

    id: int
    kind: DocumentKind
    name: str
    lines: tuple[str, ...]
    added: Instant
    application_id: int | None = None
    """None for one that serves every application, as a résumé may."""
    round_id: int | None = None
    kinds: tuple[LineKind, ...] = ()

    @property
    def laid_out(self) -> LaidOutText:
        """The lines as a reader takes them."""
        kinds = self.kinds or (LineKind.PLAIN,) * len(self.lines)
        lines = zip(self.lines, kinds, strict=True)
        return LaidOutText(tuple(Line(text, kind) for text, kind in lines))

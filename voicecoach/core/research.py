"""Notes on employers, and the pages they are taken from. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from voicecoach.core.documents.models import Document, DocumentKind
from voicecoach.core.preparation import ResearchNote


@dataclass(frozen=True, slots=True)
class CompanyLine:
    """One line of a page about an employer."""

    text: str
    document: str
    """The name of the page's file."""


def of_application(notes: Iterable[ResearchNote], application_id: int) -> tuple[ResearchNote, ...]:
    """Those of the application, and those that count everywhere."""
    return tuple(each for each in notes if each.application_id in {application_id, None})


def known_note(
    notes: Iterable[ResearchNote], application_id: int | None, words: str
) -> ResearchNote | None:
    """The note that says the same words about the same employer, however they are capitalised."""
    wanted = words.casefold()
    same = (each for each in notes if each.application_id == application_id)
    return next((each for each in same if each.text.casefold() == wanted), None)


def company_lines(
    documents: Iterable[Document], application_id: int | None
) -> tuple[CompanyLine, ...]:
    """Every line of the pages about employers, of one application or of all, in order."""
    return tuple(
        CompanyLine(line, each.name)
        for each in documents
        if each.kind is DocumentKind.COMPANY
        and (application_id is None or each.application_id in {application_id, None})
        for line in each.lines
    )

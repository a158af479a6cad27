"""Names and terms of a document that a recogniser may not know: people, employers, skills."""

import re
from collections.abc import Iterable, Iterator

from voicecoach.core.documents.posting import Posting
from voicecoach.core.documents.resume import Resume

_WORD = r"[A-ZÀ-ÞŁŚŻĆĐŠŽČ][\w&'’.+#-]*"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:&\s+)?{_WORD})*")
_ENDS_SENTENCE = (".", "!", "?", ":")
_LONGEST_WORDS = 5


def vocabulary_of(document: Resume | Posting) -> tuple[str, ...]:
    """Each name or term once, in order of the document, as written."""
    found = _of_resume(document) if isinstance(document, Resume) else _of_posting(document)
    terms = (term.strip(" .,;:") for term in found)
    return tuple(dict.fromkeys(term for term in terms if _is_term(term)))


def _of_resume(resume: Resume) -> Iterator[str]:
    yield from filter(None, [resume.name])
    for job in resume.jobs:
        yield from filter(None, [job.employer, job.title])
    for study in resume.studies:
        yield from filter(None, [study.school])
    yield from resume.skills
    yield from _names_inside(resume.lines)


def _of_posting(posting: Posting) -> Iterator[str]:
    yield from filter(None, [posting.employer, posting.title])
    yield from _names_inside(each.text for each in posting.requirements)
    yield from _names_inside(each.text for each in posting.duties)


def _names_inside(lines: Iterable[str]) -> Iterator[str]:
    """Words written as names inside a line; the first word of a line shows nothing."""
    for line in lines:
        for match in _NAME.finditer(line):
            before = line[: match.start()].rstrip()
            if before and not before.endswith(_ENDS_SENTENCE):
                yield match.group()


def _is_term(term: str) -> bool:
    letters = sum(mark.isalpha() for mark in term)
    return letters > 1 and 0 < len(term.split()) <= _LONGEST_WORDS

"""Which reader a document is for, and whether there is anything to read."""

import re

from voicecoach.core.documents.json_resume import read_json_resume
from voicecoach.core.documents.lines import LaidOutText
from voicecoach.core.documents.resume import Resume, read_resume
from voicecoach.errors import DataError

LEAST_WORDS = {"resume": 25, "posting": 25, "notes": 3, "company": 10}
"""Fewer words are no such document: a title page, or what is left of a picture."""
MOST_LINE_CHARS = 10_000
"""No paragraph is that long; what is has lost its line breaks."""
MOST_LINES = 20_000
"""Several hundred pages; what is longer is no document of a person or a job."""
_LEAST_LETTERS = 0.55
_MOST_UNKNOWN = 0.03
_LEAST_VOWELLED = 0.75
_LEAST_LATIN_WORDS = 20
_MOST_HIGH_LATIN = 0.3
_VOWELS = re.compile(r"[aeiouyäöüåæøœàáâãèéêëìíîïòóôõùúûýąęóőűăıěů]", re.IGNORECASE)
_LATIN_WORD = re.compile(r"\b[A-Za-zÀ-ſ]{4,}\b")
_MISREAD = re.compile(r"Ã[\x80-¿©¨¤¼¶Ÿ]|â€.|Â[£€©®°·]|\(cid:\d+\)")


def resume_of(text: LaidOutText) -> Resume:
    """The résumé, from named fields where the format has them, else from its lines."""
    return read_resume(text) if text.fields is None else read_json_resume(text.fields)


def check_readable(text: LaidOutText, kind: str) -> None:
    """Raises DataError when the text is too little, or no language."""
    if any(len(line.text) > MOST_LINE_CHARS for line in text.lines):
        raise DataError(
            f"The file has a line of more than {MOST_LINE_CHARS} characters.",
            code="line_too_long",
            hint="Save it with line breaks, as it is written on the page.",
        )
    if len(text.lines) > MOST_LINES:
        raise DataError(
            f"The file has more than {MOST_LINES} lines.",
            code="too_many_lines",
            hint="Import the pages that matter by themselves.",
        )
    written = "\n".join(line.text for line in text.lines)
    if is_scrambled(written):
        raise DataError(
            "The text in the file is scrambled: its letters do not make words.",
            code="scrambled",
            hint="The fonts or the encoding of the file hide the letters. Export it anew, or save "
            "it as DOCX or UTF-8 text.",
        )
    words = word_count(written)
    if words < LEAST_WORDS[kind]:
        raise DataError(
            f"The file holds {words} {'word' if words == 1 else 'words'}; "
            f"that is too little for a {_NAMES[kind]}.",
            code="too_few_words",
            hint="If the page shows more, its text is a picture: export it again as PDF or DOCX.",
        )


_NAMES = {"resume": "résumé", "posting": "posting", "notes": "page of notes", "company": "page"}


def word_count(text: str) -> int:
    """Words; of scripts without spaces every two characters count as one."""
    dense = len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", text))
    words = sum(any(mark.isalnum() for mark in word) for word in text.split())
    return max(words, dense // 2)


def is_scrambled(text: str) -> bool:
    """Tell text whose characters are not those that the page shows."""
    marks = [mark for mark in text if not mark.isspace()]
    if not marks:
        return False
    unknown = sum(mark == "\ufffd" or "\ue000" <= mark <= "\uf8ff" for mark in marks)
    letters = sum(mark.isalnum() for mark in marks)
    misread = sum(len(found) for found in _MISREAD.findall(text))
    if unknown > _MOST_UNKNOWN * len(marks) or misread > _MOST_UNKNOWN * len(marks):
        return True
    return letters < _LEAST_LETTERS * len(marks) or _has_no_words(text)


def _has_no_words(text: str) -> bool:
    """Tell Latin letters that make no words: without vowels, or nearly all of them accented."""
    words = _LATIN_WORD.findall(text)
    if len(words) < _LEAST_LATIN_WORDS:
        return False
    letters = "".join(words)
    high = sum("À" <= mark <= "ÿ" for mark in letters)
    vowelled = sum(bool(_VOWELS.search(word)) or word.isupper() for word in words)
    return high > _MOST_HIGH_LATIN * len(letters) or vowelled < _LEAST_VOWELLED * len(words)

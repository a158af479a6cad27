"""Where things are in the local site."""

from collections.abc import Mapping
from urllib.parse import quote, urlencode

HOME = "/"
SEARCH = "/search"
WARNINGS = "/warnings"
CLAIMS = "/claims"
PROGRESS = "/progress"
COMPARE = "/compare"
HISTORY = "/history"
VOCABULARY = "/vocabulary"
STYLE = "/site.css"
SCRIPT = "/site.js"
ICON = "/icon.svg"


def session_address(session_id: str) -> str:
    return f"/sessions/{quote(session_id, safe='')}"


def answer_address(session_id: str, key: str) -> str:
    """The answer in the page of its session; `key` as in that page."""
    return f"{session_address(session_id)}#{key}"


def heard_address(session_id: str, key: str, at_ms: int) -> str:
    """The same, with its sound ready at this place."""
    return f"{session_address(session_id)}?{urlencode({'hear': at_ms})}#{key}"


def sound_address(session_id: str, answer_id: int) -> str:
    return f"{session_address(session_id)}/sound/{answer_id}"


def said_address(session_id: str, answer_id: int, start_char: int, end_char: int) -> str:
    """Leads to the place in the answer where these characters were said."""
    characters = urlencode({"from": start_char, "to": end_char})
    return f"{session_address(session_id)}/said/{answer_id}?{characters}"


def change_address(session_id: str, answer_id: int) -> str:
    return f"{session_address(session_id)}/answers/{answer_id}"


def changed_address(session_id: str, answer_id: int, told: Mapping[str, int]) -> str:
    """The answer after it was changed, with what became of it in numbers."""
    return f"{session_address(session_id)}?{urlencode(told)}#answer-{answer_id}"


def warning_address(session_id: str | None, number: int) -> str:
    """Its card in the page of its session; for what was only taken in among all warnings."""
    page = WARNINGS if session_id is None else session_address(session_id)
    return f"{page}#warning-{number}"


def history_address(question_id: str) -> str:
    return f"{HISTORY}?{urlencode({'q': question_id})}"


def compare_address(before: str, after: str) -> str:
    return f"{COMPARE}?{urlencode([('session', before), ('session', after)])}"

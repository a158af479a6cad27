"""Where things are in the local site."""

from urllib.parse import quote, urlencode

HOME = "/"
SEARCH = "/search"
CLAIMS = "/claims"
PROGRESS = "/progress"
COMPARE = "/compare"
STYLE = "/site.css"
SCRIPT = "/site.js"


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


def warning_address(session_id: str, number: int) -> str:
    return f"{session_address(session_id)}#warning-{number}"


def history_address(question_id: str) -> str:
    return f"/history?{urlencode({'q': question_id})}"

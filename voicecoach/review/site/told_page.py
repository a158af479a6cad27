"""What went wrong, as a page: what, and how to go on."""

from voicecoach.errors import MissingPartError, StoreError, UsageError, VoicecoachError
from voicecoach.ports.site import Document
from voicecoach.review.site.rendering import rendered

_BAD_REQUEST, _FORBIDDEN, _NOT_FOUND, _CONFLICT, _OUR_FAULT = 400, 403, 404, 409, 500


class ToldProblems:
    """SiteProblems in the words and the looks of the site."""

    def not_let_in(self) -> Document:
        return _told(
            "Please use the address that was printed",
            "This site opens only with the key in the address that voicecoach printed when it "
            "started, so that nobody else reads what you have said.",
            "Each start has a new key: take the newest line from the terminal.",
            _FORBIDDEN,
            way_back=False,
        )

    def refused(self) -> Document:
        return _told(
            "This did not come from the site itself",
            "Another page, or another name for this computer, asked for this. Nothing was changed.",
            "Open the address that voicecoach printed, and try again there.",
            _FORBIDDEN,
            way_back=False,
        )

    def nothing_there(self) -> Document:
        return _told("There is no such page", "It may have been deleted.", None, _NOT_FOUND)

    def told(self, error: Exception) -> Document:
        if isinstance(error, VoicecoachError):
            heading, status = _kind_of(error)
            return _told(heading, error.message, error.hint, status)
        return _told(
            "Something went wrong here",
            f"This is our mistake ({type(error).__name__}). What is stored is as it was.",
            "Going back and trying again may help.",
            _OUR_FAULT,
        )


def _kind_of(error: VoicecoachError) -> tuple[str, int]:
    if error.code.startswith("unknown_"):
        return "There is no such page", _NOT_FOUND
    if error.code == "session_in_use":
        return "This session is going on", _CONFLICT
    if error.code == "answer_changed":
        return "Somebody was faster", _CONFLICT
    if isinstance(error, MissingPartError):
        return "Something is not installed", _BAD_REQUEST
    if isinstance(error, StoreError):
        return "Your sessions cannot be reached", _OUR_FAULT
    if isinstance(error, UsageError):
        return "Something is missing", _BAD_REQUEST
    return "That does not work", _BAD_REQUEST


def _told(
    heading: str, message: str, hint: str | None, status: int, *, way_back: bool = True
) -> Document:
    html = rendered("told", "", heading=heading, message=message, hint=hint, way_back=way_back)
    return Document(html, status)

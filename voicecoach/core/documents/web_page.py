"""Lines of a web page, as postings are often saved: text of its blocks, without its machinery."""

from html.parser import HTMLParser

from voicecoach.core.documents.lines import LaidOutText, Line, LineKind, without_bullet

_SILENT = frozenset(
    "script style noscript template head svg nav footer form button select iframe".split()
)
_BLOCKS = frozenset(
    "p div section article header main aside ul ol li table tr td th h1 h2 h3 h4 h5 h6 br hr dl dt "
    "dd blockquote pre figure figcaption title body html".split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt"})
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "area", "base", "col", "wbr"})


def read_web_page(text: str) -> LaidOutText:
    """The visible text, block by block; menus, scripts and footers are left out."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.flush()
    return LaidOutText(tuple(reader.lines))


def is_web_page(text: str) -> bool:
    head = text[:2000].lstrip("\ufeff \n\r\t").casefold()
    return head.startswith(("<!doctype html", "<html", "<body", "<div", "<article", "<section"))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._silent: list[str] = []
        self._open: list[str] = []
        self._texts: list[str] = []
        self._is_bold_only = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        if tag in _BLOCKS:
            self.flush()
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        if self._silent and self._silent[-1] == tag:
            self._silent.pop()
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if self._silent or not data:
            return
        if data.strip() and not {"b", "strong"} & set(self._open):
            self._is_bold_only = False
        self._texts.append(data)

    def flush(self) -> None:
        """End the line that is being read."""
        text, has_bullet = without_bullet(" ".join("".join(self._texts).split()))
        if text and any(mark.isalnum() for mark in text):
            self.lines.append(Line(text, self._kind(has_bullet=has_bullet)))
        self._texts = []
        self._is_bold_only = True

    def _kind(self, *, has_bullet: bool) -> LineKind:
        if _HEADINGS & set(self._open):
            return LineKind.HEADING
        if has_bullet or "li" in self._open:
            return LineKind.BULLET
        return LineKind.HEADING if self._is_bold_only else LineKind.PLAIN

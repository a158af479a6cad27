"""One browser for all tests here, and pages of one session that has everything."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from tests.chromium import missing_for_browser, open_browser
from tests.rich_session import RichSession, store_rich_session
from voicecoach.adapters.sqlite_store import SqliteStore
from voicecoach.compose.review_page import session_page

WIDE = (1280, 900)
PHONE = (390, 844)


@dataclass(frozen=True, slots=True)
class Written:
    """A page on the disk, and what it was made of."""

    file: Path
    session: RichSession


OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    missing = missing_for_browser()
    if missing is not None:
        pytest.skip(missing)
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("page")
    with closing(SqliteStore(folder / "data")) as store:
        session = store_rich_session(store)
        html = session_page(store, store.session(session.session_id))
    file = folder / "session.html"
    file.write_text(html, encoding="utf-8")
    return Written(file, session)


@pytest.fixture
def open_page(browser: Browser, written: Written) -> Iterator[OpenPage]:
    """Opens the page in a context of its own; mistakes of its script fail the test."""
    contexts = []
    mistakes: list[str] = []

    def note(told: ConsoleMessage) -> None:
        if told.type == "error":
            mistakes.append(told.text)

    def opened(
        size: tuple[int, int] = WIDE, *, javascript: bool = True, dark: bool = False
    ) -> Page:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            java_script_enabled=javascript,
            color_scheme="dark" if dark else "light",
            accept_downloads=True,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: mistakes.append(str(error)))
        page.on("console", note)
        page.goto(written.file.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert mistakes == []

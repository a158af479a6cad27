"""The charts of progress in Chromium: WCAG, phone, dark, print, strict policy."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.attempts import DAY, an_attempt
from tests.browser.conftest import PHONE, WIDE
from voicecoach.core.attempts import Attempt
from voicecoach.core.delivery import TargetFit
from voicecoach.core.models import FillerMeasure
from voicecoach.core.progress import Coverage, Warned, progress_of
from voicecoach.review.charts.progress_page import progress_html

pytestmark = pytest.mark.browser

OpenProgress = Callable[..., Page]
HOSTILE = "<img src=x onerror=document.title='owned'> " + "Donaudampfschifffahrt" * 12 + " שלום 🙂"


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty answers, one of them typed, with words that try to be more."""
    attempts: list[Attempt] = []
    for number in range(40):
        made = an_attempt(day=DAY - timedelta(days=number), number=100 - number)
        measured: FillerMeasure = "exact" if number % 3 else "lower_bound"
        fit = TargetFit.LONG if number % 4 == 0 else made.fit
        attempts.append(replace(made, fillers_measured=measured, fit=fit, pace_wpm=120.0 + number))
    asked = replace(attempts[5].question, text=HOSTILE)
    attempts[5] = replace(attempts[5], question=asked, spoken_ms=None, fit=None, pace_wpm=None)
    coverage = Coverage(2, 1, 1, 2, (HOSTILE,))
    file = tmp_path_factory.mktemp("progress") / "progress.html"
    html = progress_html(progress_of(attempts, Warned(2, 3), DAY, coverage))
    file.write_text(html, encoding="utf-8")
    return file


@pytest.fixture
def open_progress(browser: Browser, page_file: Path) -> Iterator[OpenProgress]:
    contexts = []
    mistakes: list[str] = []

    def opened(size: tuple[int, int] = WIDE, *, dark: bool = False) -> Page:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme="dark" if dark else "light"
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda told: mistakes.append(told.text))
        page.goto(page_file.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert mistakes == []


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(open_progress: OpenProgress, size: tuple[int, int], dark: bool) -> None:
    page = open_progress(size, dark=dark)
    _open_tables(page)
    found = Axe().run(page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


def test_every_chart_has_its_table(open_progress: OpenProgress) -> None:
    page = open_progress()
    charts = page.locator("figure.chart")
    expect(charts).to_have_count(8)
    expect(charts.locator("svg[role=img]")).to_have_count(8)
    assert page.get_by_role("img", name="Words a minute").is_visible()
    page.locator("#chart-length summary").click()
    expect(page.locator("#chart-length tbody tr")).to_have_count(40)
    expect(page.locator("#chart-length")).to_contain_text("not measured")


def test_words_stay_words(open_progress: OpenProgress) -> None:
    page = open_progress()
    assert page.title() == "How practice is going"
    expect(page.locator("img")).to_have_count(0)
    expect(page.locator("#untold + ul li")).to_contain_text("<img src=x onerror=")


def test_print_has_the_tables(open_progress: OpenProgress) -> None:
    page = open_progress()
    page.emulate_media(media="print")
    expect(page.locator("#chart-pace table")).to_be_visible()
    assert page.pdf()[:5] == b"%PDF-"


def _open_tables(page: Page) -> None:
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")

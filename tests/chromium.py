"""The system's Chromium, driven by Playwright."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_OPTIONS = ("--no-sandbox", "--autoplay-policy=no-user-gesture-required")
"""CI runs as root, where the sandbox cannot; sound starts without a hand that has clicked."""


def chromium_path() -> str | None:
    """None where there is no Chromium."""
    return next((path for path in map(shutil.which, _NAMES) if path is not None), None)


def missing_for_browser() -> str | None:
    """What this system lacks; None when nothing. In CI nothing may be missing."""
    if chromium_path() is not None or os.environ.get("CI"):
        return None
    return "Chromium not found (apt install chromium)"


@contextmanager
def open_browser() -> Iterator[Browser]:
    """A headless browser that is closed in any case."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=[*_OPTIONS])
        try:
            yield browser
        finally:
            browser.close()

"""Pages of the site from templates; style and script are files of their own here."""

from functools import cache
from typing import Any

from jinja2 import Environment

from voicecoach.review.charts.progress_page import progress_style
from voicecoach.review.page.rendering import SCRIPTS, environment_of, package_text, script_of
from voicecoach.review.site import addresses

_OF_THE_FILE_ONLY = "decisions.js"
"""In the site a decision is sent at once, and needs no list."""

_NAVIGATION = (
    (addresses.HOME, "Sessions"),
    (addresses.WARNINGS, "Warnings"),
    (addresses.CLAIMS, "Claims"),
    (addresses.PROGRESS, "Progress"),
)


def rendered(template: str, here: str, **values: Any) -> str:
    """One page; `here` is the address of the part of the site it belongs to."""
    made = _environment().get_template(f"{template}.html.j2")
    return made.render(here=here, navigation=_NAVIGATION, to=addresses, **values)


@cache
def site_style() -> str:
    return progress_style() + package_text("site", "site.css")


@cache
def site_script() -> str:
    parts = [package_text("page", each) for each in SCRIPTS if each != _OF_THE_FILE_ONLY]
    return script_of([*parts, package_text("site", "site.js")])


@cache
def site_icon() -> str:
    return package_text("site", "icon.svg")


@cache
def _environment() -> Environment:
    return environment_of("site", "page", "charts")

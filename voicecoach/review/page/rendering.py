"""A page as one HTML file that asks nothing of the network.

Everything a person said is text here, whatever it looks like: each value passes `fit_for_page`
and Jinja's escaping. The policy in the file lets only this style and this script run, by hash.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from voicecoach.review.page.models import Page, Sound
from voicecoach.review.page.sound_text import sound_text
from voicecoach.review.terminal_text import shown

SCRIPTS = ("player.js", "words.js", "keys.js", "decisions.js")
"""Parts of the one script of a page, in order."""

_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what stands around them."""


def fit_for_page(value: Any) -> Any:
    """Text without control characters; what is markup already, or no text, stays as it is."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return _TURNING.sub("\ufffd", shown(value))


def page_html(page: Page, sounds: Iterable[Sound]) -> str:
    """The whole file; sounds stand at its end, so that the words are there before them."""
    style, script = _style(), _script()
    template = _environment().get_template("page.html.j2")
    return template.render(
        page=page,
        site=None,
        fingerprint=fingerprint_of(page),
        policy=policy_of(style, script),
        style=Markup(style),  # noqa: S704 - ours, from the package
        script=Markup(script),  # noqa: S704 - ours, from the package
        sounds=_encoded(sounds),
    )


def fingerprint_of(page: Page) -> str:
    """Another one for every other content."""
    return hashlib.sha256(repr(page).encode("utf-8", "replace")).hexdigest()[:16]


def _encoded(sounds: Iterable[Sound]) -> Mapping[str, str]:
    return {each.key: sound_text(each.ogg) for each in sounds}


def policy_of(style: str, script: str | None = None) -> str:
    """Only this style, this script and sounds made from the page itself; no connections at all."""
    scripts = "'none'" if script is None else f"'{_hash(script)}'"
    return (
        f"default-src 'none'; script-src {scripts}; style-src '{_hash(style)}'; "
        "media-src blob:; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def environment_of(*folders: str) -> Environment:
    """Templates of these folders of voicecoach.review, the first that has one counts."""
    return Environment(
        loader=ChoiceLoader([PackageLoader("voicecoach.review", each) for each in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=fit_for_page,
    )


@cache
def _environment() -> Environment:
    return environment_of("page")


@cache
def _style() -> str:
    return package_text("page", "page.css")


@cache
def _script() -> str:
    return script_of(package_text("page", each) for each in SCRIPTS)


def script_of(parts: Iterable[str]) -> str:
    """One script of several parts that share their names with nobody else."""
    return '"use strict";\n(() => {\n' + "\n".join(parts) + "})();\n"


def package_text(folder: str, name: str) -> str:
    """A style or script that lies in a folder of voicecoach.review."""
    files = resources.files("voicecoach.review").joinpath(folder)
    return files.joinpath(name).read_text(encoding="utf-8")

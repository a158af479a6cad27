"""How practice is going as one HTML file that asks nothing of the network. Pure."""

from dataclasses import dataclass
from functools import cache

from jinja2 import Environment
from markupsafe import Markup

from voicecoach.core.progress import Progress
from voicecoach.review import chart_text as text
from voicecoach.review.charts.charts import MOST_TRENDS, charts_of, trend_charts_of
from voicecoach.review.charts.models import Chart
from voicecoach.review.page.rendering import environment_of, package_text, policy_of
from voicecoach.review.progress_text import HEADING, REPEATED_HEADING, summary_lines


@dataclass(frozen=True, slots=True)
class ProgressPage:
    title: str
    eyebrow: str
    summary: tuple[str, ...]
    all_heading: str
    charts: tuple[Chart, ...]
    untold_heading: str
    untold: tuple[str, ...]
    """What the posting asks for and no answer has told."""
    trends_heading: str
    trends: tuple[Chart, ...]
    more_trends: str | None
    footer: str


def progress_page_of(progress: Progress) -> ProgressPage:
    more = len(progress.trends) - MOST_TRENDS
    return ProgressPage(
        title=HEADING,
        eyebrow=text.EYEBROW,
        summary=tuple(summary_lines(progress)),
        all_heading=text.ALL_HEADING,
        charts=charts_of(progress),
        untold_heading=text.UNTOLD_HEADING,
        untold=() if progress.coverage is None else progress.coverage.untold,
        trends_heading=REPEATED_HEADING,
        trends=trend_charts_of(progress),
        more_trends=text.more_questions(more) if more > 0 else None,
        footer=text.FOOTER,
    )


def progress_html(progress: Progress) -> str:
    """The whole file; there is no script in it."""
    style = progress_style()
    return (
        _environment()
        .get_template("progress.html.j2")
        .render(
            page=progress_page_of(progress),
            policy=policy_of(style),
            style=Markup(style),  # noqa: S704 - ours, from the package
        )
    )


@cache
def progress_style() -> str:
    return package_text("page", "page.css") + package_text("charts", "charts.css")


@cache
def _environment() -> Environment:
    return environment_of("charts")

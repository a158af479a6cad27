"""A stretch of days on the command line: --since and --until."""

from datetime import date, datetime

import click


class Day(click.ParamType[date]):
    """A day written as 2026-11-25."""

    name = "day"

    def convert(
        self, value: str | date, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007 - a local day has no zone
        except ValueError:
            self.fail(f"{value!r} is no day; write it as 2026-11-25.", param, ctx)


since_option = click.option(
    "--since", type=Day(), metavar="DAY", help="From this day on, such as 2026-11-25."
)
until_option = click.option("--until", type=Day(), metavar="DAY", help="Up to this day.")

"""Groups that do something themselves: what is no command of theirs is meant for one of them."""

import click

HELP = frozenset({"-h", "--help"})


class GroupWithDefault(click.Group):
    """Runs the command named `default` unless another of its commands is named first."""

    default = "default"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        is_named = bool(args) and (args[0] in self.commands or args[0] in HELP)
        return super().parse_args(ctx, args if is_named else [self.default, *args])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return self.default, self.commands[self.default], args

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Both ways to type it."""
        default = self.commands[self.default]
        pieces = default.collect_usage_pieces(click.Context(default, parent=ctx))
        formatter.write_usage(ctx.command_path, " ".join(pieces))
        formatter.write_usage(ctx.command_path, "COMMAND [ARGS]...", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the default command, then the other commands."""
        default = self.commands[self.default]
        click.Command.format_options(default, click.Context(default, parent=ctx), formatter)
        rows = [
            (name, command.get_short_help_str())
            for name, command in self.commands.items()
            if name != self.default
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

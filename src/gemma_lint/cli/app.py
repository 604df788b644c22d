"""The program as Typer knows it: what may stand before a command, and the commands themselves.

A command is a function in a module of the same name, imported when the command is named.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Annotated, Any, cast

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from gemma_lint.cli import help as helping
from gemma_lint.cli.options import WORDS, Color, Lang
from gemma_lint.cli.output import write
from gemma_lint.cli.usage import PROGRAM, note, note_error, refuse
from gemma_lint.messages import text
from gemma_lint.suggest import nearest

COMMANDS = {
    "baseline": "gemma_lint.cli.baseline",
    "catalogue": "gemma_lint.cli.catalogue",
    "check": "gemma_lint.cli.check",
    "coverage": "gemma_lint.cli.coverage",
    "explain": "gemma_lint.cli.explain",
    "export": "gemma_lint.cli.export",
    "import": "gemma_lint.cli.import_",
    "rules": "gemma_lint.cli.rules",
    "schema": "gemma_lint.cli.schema",
}
"""Each command with the module that has it; one with COMMANDS of its own is a group of them."""

# In this file a context is Any: Typer's methods name a class for it that is private to Typer.


class Command(TyperCommand):
    """A command that tells every mistake at once and helps in the reader's language."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments of the command; raises WrongUsage."""
        for extra in _read(super().parse_args, ctx, args):
            note(ctx, "too-many", argument=extra)
        ctx.args = []
        if not ctx.resilient_parsing:
            _refuse_or_help(ctx, args)
        return []

    def make_parser(self, ctx: Any) -> Any:
        """Typer's reader of arguments, which keeps in the run in what order they came."""
        parser = super().make_parser(ctx)
        read = parser.parse_args

        def noting(args: list[str]) -> Any:
            values, rest, order = read(args)
            ctx.obj.order = [param.name for param in order]
            return values, rest, order

        parser.parse_args = noting  # type: ignore[method-assign]
        return parser

    def get_help_option(self, ctx: Any) -> TyperOption | None:
        """The option for help, with help of our own."""
        return _own_help(super().get_help_option(ctx), ctx)


class Program(TyperGroup):
    """Commands by name. They are listed by their texts, and imported to be called.

    `table` has the module of each, as COMMANDS does.
    """

    table: Mapping[str, str] = COMMANDS

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read what stands before the command."""
        return _read(super().parse_args, ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that is named; raises WrongUsage when there is none of that name."""
        name, *rest = args
        if name in self.table:
            return name, load(name, ctx.obj.lang, self.table), rest
        if not ctx.resilient_parsing:
            near = nearest(name, self.table)
            key = "unknown-command-near" if near is not None else "unknown-command"
            note(ctx, key, name=name, near=near, expected=", ".join(self.table))
            _refuse_or_help(ctx, rest)
        return None, None, rest

    def get_help_option(self, ctx: Any) -> TyperOption | None:
        """The option for help, with help of our own."""
        return _own_help(super().get_help_option(ctx), ctx)


def build(lang: str) -> Program:
    """The whole program, its texts in `lang`."""
    return _group(PROGRAM, program, COMMANDS, "command-", lang)


def _group(
    name: str, function: Callable[..., None], table: Mapping[str, str], texts: str, lang: str
) -> Program:
    """A group of the commands in `table`, whose texts are under `texts` with the name behind it."""
    app = typer.Typer(
        name=name,
        cls=Program,
        invoke_without_command=True,
        add_completion=table is COMMANDS,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(function)
    group = cast(Program, get_command(app))
    group.table = table
    for command in table:
        about = text(f"cli.{texts}{command}", lang)
        group.add_command(TyperCommand(command, help=about, short_help=about))
    _explain(group.params, lang)
    return group


def load(name: str, lang: str, table: Mapping[str, str] = COMMANDS) -> Command | Program:
    """The command called `name`, its texts in `lang`."""
    found = import_module(table[name])
    if hasattr(found, "COMMANDS"):
        return _group(name, commands, found.COMMANDS, f"command-{name}-", lang)
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    settings = {"allow_extra_args": True}  # told by us, with what else is wrong
    function = getattr(found, table[name].rpartition(".")[2])
    app.command(name, cls=Command, context_settings=settings)(function)
    command = cast(Command, get_command(app))
    _explain(command.params, lang)
    return command


def _show_version(ctx: typer.Context, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from gemma_lint import __version__

        write(f"{PROGRAM} {__version__}\n")
        raise typer.Exit


def program(
    ctx: typer.Context,
    _lang: Lang = None,
    _color: Color = None,
    _version: Annotated[
        bool, typer.Option("--version", help="version", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    """What stands before a command; without one, help and exit code 2."""
    _need_command(ctx)


def commands(ctx: typer.Context, _lang: Lang = None, _color: Color = None) -> None:
    """What stands before a command of a group; without one, help and exit code 2."""
    _need_command(ctx)


def _need_command(ctx: typer.Context) -> None:
    if ctx.invoked_subcommand is None:
        refuse(ctx)
        helping.show(ctx, sys.stderr)
        raise typer.Exit(2)


def _explain(params: list[Any], lang: str) -> None:
    """Give parameters their help in `lang`; before, it is a key, or Typer's own English."""
    for param in params:
        if isinstance(param, TyperOption | TyperArgument):
            key = param.name.replace("_", "-") if "completion" in param.name else param.help
            words = ", ".join(WORDS.get(key or "", ()))
            param.help = text(f"cli.option-{key}", lang, words=words)


def _read(read: Any, ctx: Any, args: list[str]) -> list[str]:
    """What Typer leaves of `args`; it reads on past an option that is wrong, which is noted."""
    left: list[str] | None = args
    while left is not None:
        try:
            return cast("list[str]", read(ctx, list(left)))
        except typer.TyperException as error:
            left = note_error(error, ctx, left)
    return []


def _refuse_or_help(ctx: Any, args: list[str]) -> None:
    """Refuse what is wrong, unless help is asked somewhere: that is never wrong.

    What stands behind `--` asks nothing: a file may be called so.
    """
    options = args[: args.index("--")] if "--" in args else args
    if ctx.obj.problems and any(name in options for name in ctx.help_option_names):
        helping.show(ctx, sys.stdout)
        raise typer.Exit
    refuse(ctx)


def _own_help(option: TyperOption | None, ctx: Any) -> TyperOption | None:
    def show(ctx: Any, _param: Any, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            helping.show(ctx, sys.stdout)
            raise typer.Exit

    if option is not None:
        option.callback = show
        option.help = text("cli.option-help", ctx.obj.lang)
    return option

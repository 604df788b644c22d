"""Help for the program and its commands: what Typer knows of them, in our own layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.usage import PROGRAM, words
from gemma_lint.messages import text
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, pad, width

WIDTH = 80
_LEFT = 26
"""Columns for names; a longer one has its text on the next line."""
_EXITS = {"check": "cli.exit", "baseline": "cli.exit-baseline"}
"""Commands of which pipelines read the exit code, and the texts that say what it means."""


def show(ctx: Any, stream: TextIO) -> None:
    """Write the help for what `ctx` (a typer.Context) reads to `stream`."""
    run = ctx.obj
    write(render(ctx, run.lang, view_for(stream, run.environ, run.color)), stream)


def render(ctx: Any, lang: str, view: View) -> str:
    """Help for the command that `ctx` reads, or for the program."""
    columns = min(view.width or WIDTH, 100)
    if not ctx.parent:
        parts = _program(ctx, lang)
    else:
        parts = _group(ctx, lang) if hasattr(ctx.command, "commands") else _command(ctx, lang)
    lines: list[str] = []
    for title, rows in parts:
        lines += ["", view.paint(title, "bold")] if rows else [*fold(title, columns)]
        lines += [line for name, what in rows for line in _row(name, what, columns, view)]
    return "\n".join(lines) + "\n"


Section = tuple[str, Sequence[tuple[str, str]]]
"""A title with rows of a name and a text; without rows, a paragraph."""


def _program(ctx: Any, lang: str) -> Iterator[Section]:
    yield text("cli.about", lang), ()
    yield "", ()
    yield f"{text('cli.usage', lang)} {PROGRAM} {text('cli.usage-program', lang)}", ()
    commands = ctx.command.commands
    yield text("cli.commands", lang), [(name, commands[name].short_help) for name in commands]
    options = ctx.command.get_params(ctx)
    # What every command takes too comes first, then what ends the program at once.
    last = ("_version", "install_completion", "show_completion")
    yield text("cli.options", lang), _rows(sorted(options, key=lambda p: p.name in last))
    yield "", ()
    yield text("cli.epilogue", lang), ()


def _group(ctx: Any, lang: str) -> Iterator[Section]:
    yield _about(ctx, lang), ()
    yield "", ()
    start = " ".join([text("cli.usage", lang), PROGRAM, *words(ctx)])
    yield f"{start} {text('cli.usage-program', lang)}", ()
    commands = ctx.command.commands
    yield text("cli.commands", lang), [(name, commands[name].short_help) for name in commands]
    yield text("cli.options", lang), _rows(ctx.command.get_params(ctx))
    yield "", ()
    yield text("cli.epilogue-group", lang, command=" ".join([PROGRAM, *words(ctx)])), ()


def _about(ctx: Any, lang: str) -> str:
    about = text(f"cli.command-{'-'.join(words(ctx))}", lang)
    return f"{about[0].upper()}{about[1:]}."


def _command(ctx: Any, lang: str) -> Iterator[Section]:
    command = ctx.command
    yield _about(ctx, lang), ()
    yield "", ()
    params = command.get_params(ctx)
    arguments = [param for param in params if param.param_type_name == "argument"]
    start = [text("cli.usage", lang), PROGRAM, *words(ctx), text("cli.usage-options", lang)]
    yield " ".join([*start, *map(_argument, arguments)]), ()
    if arguments:
        yield text("cli.arguments", lang), _rows(arguments)
    named = [param for param in params if param.param_type_name == "option"]
    yield text("cli.options", lang), _rows(named)
    if command.name in _EXITS:
        keys = [f"{_EXITS[command.name]}-{code}" for code in range(4)]
        codes = [(str(code), text(key, lang)) for code, key in enumerate(keys)]
        yield text("cli.exit-codes", lang), codes


def _argument(param: Any) -> str:
    name = f"{param.metavar}{'…' if param.nargs == -1 else ''}"
    return name if param.required else f"[{name}]"


def _rows(params: Sequence[Any]) -> list[tuple[str, str]]:
    return [(_names(param), param.help) for param in params]


def _names(param: Any) -> str:
    if param.param_type_name == "argument":
        return str(param.metavar)
    names = ", ".join(sorted(param.opts, key=lambda flag: (len(flag) > 2, flag)))
    return f"{names} {param.metavar}" if param.metavar else names


def _row(name: str, what: str, columns: int, view: View) -> Iterator[str]:
    lines = fold(what, columns - _LEFT - 2)
    if width(name) > _LEFT - 2:
        yield f"  {view.paint(name, 'gutter')}"
    else:
        yield f"  {view.paint(pad(name, _LEFT - 2), 'gutter')}  {lines.pop(0)}"
    for line in lines:
        yield " " * (_LEFT + 2) + line

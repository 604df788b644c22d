"""Help, from the table of options and the texts in `messages/cli.py`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gemma_lint.cli.options import COMMANDS, COMMON, PROGRAM, VERSION, Command, Option
from gemma_lint.messages import text
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, pad, width

WIDTH = 80
_LEFT = 26
"""Columns for names; a longer one has its text on the next line."""


def render(command: Command | None, lang: str, view: View) -> str:
    """Help for a command, or for the program when there is none."""
    columns = min(view.width or WIDTH, 100)
    parts = _command(command, lang) if command else _program(lang)
    lines: list[str] = []
    for title, rows in parts:
        lines += ["", view.paint(title, "bold")] if rows else [*fold(title, columns)]
        lines += [line for name, what in rows for line in _row(name, what, columns, view)]
    return "\n".join(lines) + "\n"


Section = tuple[str, Sequence[tuple[str, str]]]
"""A title with rows of a name and a text; without rows, a paragraph."""


def _program(lang: str) -> Iterator[Section]:
    yield text("cli.about", lang), ()
    yield "", ()
    yield f"{text('cli.usage', lang)} {PROGRAM} {text('cli.usage-program', lang)}", ()
    commands = [(name, text(f"cli.command-{name}", lang)) for name in COMMANDS]
    yield text("cli.commands", lang), commands
    completion = [
        (name, text(f"cli.option{name.replace('--', '-')}", lang))
        for name in ("--install-completion", "--show-completion")
    ]
    yield text("cli.options", lang), [*_options((*COMMON, VERSION), lang), *completion]
    yield "", ()
    yield text("cli.epilogue", lang), ()


def _command(command: Command, lang: str) -> Iterator[Section]:
    about = text(f"cli.command-{command.name}", lang)
    yield f"{about[0].upper()}{about[1:]}.", ()
    yield "", ()
    arguments = " ".join(_argument(option) for option in command.arguments)
    options = text("cli.usage-options", lang)
    yield (
        " ".join(
            filter(None, [text("cli.usage", lang), PROGRAM, command.name, options, arguments])
        ),
        (),
    )
    if command.arguments:
        rows = [(option.metavar or "", _meaning(option, lang)) for option in command.arguments]
        yield text("cli.arguments", lang), rows
    named = [option for option in command.options if option.flags]
    yield text("cli.options", lang), _options((*named, *COMMON), lang)
    if command.name == "check":
        codes = [(str(code), text(f"cli.exit-{code}", lang)) for code in range(4)]
        yield text("cli.exit-codes", lang), codes


def _argument(option: Option) -> str:
    name = f"{option.metavar}{'…' if option.many else ''}"
    return name if option.required else f"[{name}]"


def _options(options: Sequence[Option], lang: str) -> list[tuple[str, str]]:
    rows = []
    for option in options:
        names = ", ".join(sorted(option.flags, key=lambda flag: (len(flag) > 2, flag)))
        rows.append((" ".join(filter(None, [names, option.metavar])), _meaning(option, lang)))
    return rows


def _meaning(option: Option, lang: str) -> str:
    return text(f"cli.option-{option.name}", lang, words=", ".join(option.words))


def _row(name: str, what: str, columns: int, view: View) -> Iterator[str]:
    lines = fold(what, columns - _LEFT - 2)
    if width(name) > _LEFT - 2:
        yield f"  {view.paint(name, 'gutter')}"
    else:
        yield f"  {view.paint(pad(name, _LEFT - 2), 'gutter')}  {lines.pop(0)}"
    for line in lines:
        yield " " * (_LEFT + 2) + line

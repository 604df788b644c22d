"""Tab completion: typer, given the same table of options as the reader of the command line.

Only this module imports typer, and only when a shell asks for completions or somebody installs
them.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import typer
from typer.main import get_command

from gemma_lint.cli.options import COMMANDS, COMMON, PROGRAM, Command, Option
from gemma_lint.messages import text
from gemma_lint.report.safe import single_line
from gemma_lint.rules.model import Text

Complete = Callable[[str], list[str | tuple[str, str]]]


def complete(arguments: Sequence[str], lang: str) -> int:
    """Answer the shell, or install or show its script; the exit code."""
    try:
        get_command(app(lang)).main(args=[*arguments], prog_name=PROGRAM)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 1
    return 0


def app(lang: str) -> typer.Typer:
    """The command line as typer knows it. Its commands do nothing: they are there to complete."""
    result = typer.Typer(name=PROGRAM, rich_markup_mode=None, no_args_is_help=True)
    result.callback()(_function(COMMON, lang))
    for command in COMMANDS.values():
        _add(result, command, lang)
    return result


def _add(to: typer.Typer, command: Command, lang: str) -> None:
    about = text(f"cli.command-{command.name}", lang)
    function = _function((*command.options, *COMMON), lang)
    to.command(command.name, help=about, short_help=about)(function)


def _function(options: Sequence[Option], lang: str) -> Callable[..., None]:
    """A function that does nothing, with the parameters that typer reads options from."""

    def function(**_values: Any) -> None:
        return

    parameters = [_parameter(option, lang) for option in options if option.name != "help"]
    function.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # typer reads it
    function.__annotations__ = {p.name: p.annotation for p in parameters}
    return function


def _parameter(option: Option, lang: str) -> inspect.Parameter:
    kind = bool if option.flags and option.metavar is None else str
    meaning = text(f"cli.option-{option.name}", lang, words=", ".join(option.words))
    complete_with = _completer(option, lang)
    settings: dict[str, Any] = {"help": meaning}
    if complete_with is not None:
        settings["autocompletion"] = complete_with
    make = typer.Option if option.flags else typer.Argument
    annotation: Any = list[str] if option.many else kind
    default = make(None, *option.flags, **settings) if option.flags else make(None, **settings)
    return inspect.Parameter(
        option.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation | None
    )


def _completer(option: Option, lang: str) -> Complete | None:
    if option.words:
        return lambda incomplete: [word for word in option.words if word.startswith(incomplete)]
    if option.completes == "rules":
        return _ids_in(lang)
    if option.completes == "packs":
        return lambda incomplete: [name for name in _packs() if name.startswith(incomplete)]
    return None


def _ids_in(lang: str) -> Complete:
    """Principles, implications and rules of the built-in packs; after a comma, the next one."""

    def complete_ids(incomplete: str) -> list[str | tuple[str, str]]:
        before, comma, last = incomplete.rpartition(",")
        found = [(name, title.of(lang)) for name, title in _ids() if name.startswith(last)]
        return [(before + comma + name, single_line(title)) for name, title in found]

    return complete_ids


def _ids() -> Iterator[tuple[str, Text]]:
    from gemma_lint.rules import load_packs

    for pack in load_packs(_packs()):
        for principle in pack.principles:
            yield principle.id, principle.title
            for implication in principle.implications:
                yield implication.id, implication.text
        for rule in pack.rules:
            yield rule.id, rule.title


def _packs() -> list[str]:
    from gemma_lint.resources import rules_folder

    return sorted(folder.name for folder in rules_folder().iterdir() if folder.is_dir())

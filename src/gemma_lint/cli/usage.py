"""Mistakes in a call: noted while Typer reads it, told all at once when it has been read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import typer

from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Message, Problem
from gemma_lint.suggest import nearest

PROGRAM = "gemma-lint"


def usage_problem(key: str, command: str | None, **values: object) -> Problem:
    """A mistake in a call of `command` (None: of the program), with where to read what is possible.

    `key` names the text, without `cli.`.
    """
    program = f"{PROGRAM} {command}" if command else PROGRAM
    advice = Message("cli.see-help", {"command": f"{program} --help"})
    return Problem("usage", Message(f"cli.{key}", values), advice=advice)


def note(ctx: Any, key: str, **values: object) -> None:
    """Keep a mistake in what `ctx` reads, for `refuse`."""
    command = " ".join(words(ctx)) or None
    ctx.obj.problems.append(usage_problem(key, command, **values))


def words(ctx: Any) -> list[str]:
    """The words after the program's name that lead to what `ctx` reads: `catalogue`, `show`."""
    return [*words(ctx.parent), str(ctx.command.name)] if ctx.parent else []


def refuse(ctx: Any) -> None:
    """Raise WrongUsage for everything noted, if anything; where to read more is said once."""
    problems = ctx.obj.problems
    if problems:
        raise WrongUsage([*(replace(p, advice=None) for p in problems[:-1]), problems[-1]])


def note_error(error: typer.TyperException, ctx: Any, args: list[str]) -> list[str] | None:
    """Note what Typer says is wrong; `args` without the culprit, None if there is no reading on.

    Typer keeps the kinds of its errors to itself: they are known here by name and attributes.
    """
    match type(error).__name__:
        case "NoSuchOption":
            return _unknown_option(getattr(error, "option_name", ""), ctx, args)
        case "BadOptionUsage":
            return _value_or_none(getattr(error, "option_name", ""), ctx, args)
        case "MissingParameter":
            note(ctx, "missing", name=shown_name(getattr(error, "param", None)))
        case "BadParameter":
            name = shown_name(getattr(error, "param", None))
            note(ctx, "bad-value", option=name, what=error.message)
        case _:
            note(ctx, "misread", what=error.format_message())
    return None


def flags(ctx: Any) -> dict[str, Any]:
    """The options that may be given here, by each of their names."""
    params = ctx.command.get_params(ctx)
    return {flag: p for p in params if p.param_type_name == "option" for flag in p.opts}


def shown_name(param: Any) -> str:
    """What an option or argument is called in messages."""
    if param is None:
        return "?"
    return str(param.opts[0] if param.param_type_name == "option" else param.metavar or param.name)


def _unknown_option(name: str, ctx: Any, args: list[str]) -> list[str] | None:
    at = _index(name, args)
    written = args[at].partition("=")[0] if at is not None else name
    near = nearest(written, [flag for flag in flags(ctx) if flag.startswith("--")])
    key = "unknown-option-near" if near is not None else "unknown-option"
    note(ctx, key, option=written, near=near)
    return None if at is None else [*args[:at], *args[at + 1 :]]


def _value_or_none(name: str, ctx: Any, args: list[str]) -> list[str] | None:
    """A value is missing, which can only be at the end, or there is one with a flag."""
    param = flags(ctx).get(name)
    if param is not None and not param.is_flag:
        note(ctx, "no-value", option=name, metavar=param.metavar)
        return args[:-1]
    note(ctx, "takes-no-value", option=name)
    at = next((at for at, word in enumerate(args) if word.startswith(f"{name}=")), None)
    return None if at is None else [*args[:at], *args[at + 1 :]]


def _index(name: str, args: list[str]) -> int | None:
    """Where the option `name` stands: alone, with its value, or among joined short ones."""
    for at, argument in enumerate(args):
        if argument == "--":
            break
        joined = argument[:1] == "-" and argument[:2] != "--" and name[1:2] in argument[1:]
        if argument.startswith(name) and argument[len(name) :][:1] in ("", "="):
            return at
        if joined and len(name) == 2:
            return at
    return None

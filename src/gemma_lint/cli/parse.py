"""Reading the command line by the table of options: what was meant, or everything wrong with it.

Typer reads the same table (`completion.py`) for tab completion. It does not read the calls
themselves: with the pydantic that it imports that takes longer than checking a landscape, and its
messages are English only. See docs/decisions/command-line.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gemma_lint.cli.options import COMMANDS, COMMON, PROGRAM, VERSION, Command, Option
from gemma_lint.configuration.values import Unusable
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Message, Problem
from gemma_lint.suggest import nearest

TOP = {flag: option for option in (*COMMON, VERSION) for flag in option.flags}
"""What may stand before a command."""


@dataclass(frozen=True, slots=True)
class Call:
    """What the command line asks: a command (None: none named) and the values that were given.

    `flags` says under which name an option was given, by the name of its value.
    """

    command: Command | None
    values: dict[str, Any] = field(default_factory=dict)
    flags: dict[str, str] = field(default_factory=dict)


def parse(arguments: Sequence[str]) -> Call:
    """The call that `arguments` (without the program's name) stand for; raises WrongUsage.

    A call for help or the version is never wrong for what else stands there.
    """
    reader = _Reader()
    reader.read(arguments)
    call = Call(reader.command, reader.values, reader.flags)
    if "help" in call.values or "version" in call.values:
        return call
    problems = [*reader.problems, *_missing(reader)]
    if problems:
        raise WrongUsage([*(replace(p, advice=None) for p in problems[:-1]), problems[-1]])
    return call


def usage_problem(key: str, command: Command | None, **values: object) -> Problem:
    """A mistake on the command line, with where to read what is possible."""
    program = f"{PROGRAM} {command.name}" if command else PROGRAM
    advice = Message("cli.see-help", {"command": f"{program} --help"})
    return Problem("usage", Message(f"cli.{key}", values), advice=advice)


def _missing(reader: _Reader) -> Iterable[Problem]:
    for option in reader.command.arguments if reader.command else ():
        if option.required and option.name not in reader.values and not reader.unread:
            yield usage_problem("missing", reader.command, name=option.metavar)


class _Reader:
    """Goes over the arguments once, from left to right."""

    def __init__(self) -> None:
        self.command: Command | None = None
        self.values: dict[str, Any] = {}
        self.flags: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.unread = False

    def read(self, arguments: Sequence[str]) -> None:
        rest = list(reversed(arguments))
        while rest and not (self.unread and self.command is None):
            argument = rest.pop()
            if argument == "--":
                for value in reversed(rest):
                    self._argument(value)
                return
            if argument.startswith("-") and argument != "-":
                self._option(argument, rest)
            else:
                self._argument(argument)

    def _problem(self, key: str, **values: object) -> None:
        self.problems.append(usage_problem(key, self.command, **values))

    def _option(self, argument: str, rest: list[str]) -> None:
        known = self.command.flags if self.command else TOP
        flag, equals, text = argument.partition("=")
        option = known.get(flag)
        if option is None:
            self._unknown(flag, known)
        elif option.metavar is None:
            self._flag(option, flag, given=bool(equals))
        elif equals:
            self._store(option, flag, text)
        elif rest and rest[-1].partition("=")[0] not in known:
            self._store(option, flag, rest.pop())
        else:
            self._problem("no-value", option=flag, metavar=option.metavar)

    def _unknown(self, flag: str, known: Iterable[str]) -> None:
        near = nearest(flag, [name for name in known if name.startswith("--")])
        if near is not None:
            self._problem("unknown-option-near", option=flag, near=near)
        else:
            self._problem("unknown-option", option=flag)

    def _flag(self, option: Option, flag: str, *, given: bool) -> None:
        if given:
            self._problem("takes-no-value", option=flag)
        self.values[option.name] = True

    def _argument(self, text: str) -> None:
        if self.command is None:
            self._command(text)
            return
        for option in self.command.arguments:
            if option.many or option.name not in self.values:
                self._store(option, option.metavar or "", text)
                return
        self._problem("too-many", argument=text)

    def _command(self, name: str) -> None:
        self.command = COMMANDS.get(name)
        if self.command is not None:
            return
        self.unread = True
        near = nearest(name, COMMANDS)
        expected = ", ".join(COMMANDS)
        if near is not None:
            self._problem("unknown-command-near", name=name, near=near)
        else:
            self._problem("unknown-command", name=name, expected=expected)

    def _store(self, option: Option, flag: str, text: str) -> None:
        self.flags[option.name] = flag
        try:
            values = [option.value(part) for part in _parts(option, text)]
        except Unusable as error:
            self._problem("bad-value", option=flag, what=error.faults[0][0])
            self.values.setdefault(option.name, None)
            return
        if not values or values == [""]:
            self._problem("no-value", option=flag, metavar=option.metavar)
        elif option.many:
            self.values[option.name] = (*self.values.get(option.name, ()), *values)
        else:
            self.values[option.name] = values[0]


def _parts(option: Option, text: str) -> list[str]:
    if not option.commas:
        return [text]
    return [part for part in (part.strip() for part in text.split(",")) if part]

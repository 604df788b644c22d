"""Every command with its arguments and options: one table for reading, help and completion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gemma_lint.configuration.values import (
    FAIL_LEVELS,
    FORMATS,
    LANGUAGES,
    read_date,
    read_fail_level,
    read_word,
)

PROGRAM = "gemma-lint"
SCHEMAS = ("check-output", "configuration", "landscape", "rules")
COLORS = ("auto", "always", "never")


@dataclass(frozen=True, slots=True)
class Option:
    """An option or, with no flags, an argument.

    `name` is the key under which its value is handed on, and that of its help text
    (`cli.option-<name>`). `metavar` names its value in help, None for a flag. `many` collects
    values; with `commas` one value may hold several. `read` turns the text into a value.
    `words` are its possible values; `completes` says which names it takes: `rules`, `packs`.
    """

    name: str
    flags: tuple[str, ...] = ()
    metavar: str | None = None
    many: bool = False
    commas: bool = False
    required: bool = False
    words: tuple[str, ...] = ()
    completes: str = ""
    read: Callable[[Any], Any] | None = None

    def value(self, text: str) -> Any:
        """The value that `text` stands for; raises Unusable."""
        if self.read is not None:
            return self.read(text)
        return read_word(*self.words)(text) if self.words else text


@dataclass(frozen=True, slots=True)
class Command:
    """A command; its module in this package has `run(call) -> int`, imported when it runs."""

    name: str
    module: str
    options: tuple[Option, ...]

    @property
    def arguments(self) -> tuple[Option, ...]:
        """What is given by place."""
        return tuple(option for option in self.options if not option.flags)

    @property
    def flags(self) -> dict[str, Option]:
        """What is given by name, by each of its names; the common ones too."""
        own = [*self.options, *COMMON]
        return {flag: option for option in own for flag in option.flags}


LANG = Option("lang", ("--lang",), "LANG", words=LANGUAGES)
COLOR = Option("color", ("--color",), "WHEN", words=COLORS)
HELP = Option("help", ("--help", "-h"))
VERSION = Option("version", ("--version",))
COMMON = (LANG, COLOR, HELP)
"""Taken by every command, before or after its name."""

PACKS = Option("packs", ("--pack", "--pakket"), "PACK", many=True, completes="packs")
CONFIG = Option("config", ("--config",), "FILE")
ISOLATED = Option("isolated", ("--isolated",))
SETTINGS = (PACKS, CONFIG, ISOLATED)

CHECK = Command(
    "check",
    "gemma_lint.cli.check",
    (
        Option("paths", metavar="PATH", many=True),
        Option("select", ("--select",), "ID", many=True, commas=True, completes="rules"),
        Option("ignore", ("--ignore",), "ID", many=True, commas=True, completes="rules"),
        Option("format", ("--format",), "FORMAT", words=FORMATS),
        Option("output_file", ("--output-file", "-o"), "FILE"),
        Option(
            "fail_level",
            ("--fail-level",),
            "LEVEL",
            words=FAIL_LEVELS,
            read=read_fail_level,
        ),
        Option("peildatum", ("--peildatum",), "YYYY-MM-DD", read=read_date),
        *SETTINGS,
        Option("show_settings", ("--show-settings",)),
        Option("verbose", ("--verbose", "-v")),
    ),
)
EXPLAIN = Command(
    "explain",
    "gemma_lint.cli.explain",
    (Option("id", metavar="ID", required=True, completes="rules"), *SETTINGS),
)
RULES = Command(
    "rules",
    "gemma_lint.cli.rules",
    (Option("format", ("--format",), "FORMAT", words=("text", "json")), *SETTINGS),
)
SCHEMA = Command(
    "schema",
    "gemma_lint.cli.schema",
    (Option("name", metavar="NAME", required=True, words=SCHEMAS),),
)

COMMANDS = {command.name: command for command in (CHECK, EXPLAIN, RULES, SCHEMA)}

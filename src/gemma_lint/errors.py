"""The exceptions that reach the command line, each with the exit code it leads to.

    GemmaLintError                 2
    ├── InvalidInput               2   a landscape that cannot be read or built
    ├── InvalidPack                2   a rule pack that cannot be used
    ├── InvalidConfiguration       2   settings that cannot be used
    └── WrongUsage                 2   a command called the wrong way

Anything else that escapes is a fault of the program itself: exit code 3.
"""

from __future__ import annotations

from collections.abc import Sequence

from gemma_lint.finding import Problem


class GemmaLintError(Exception):
    """The user can mend this; `problems` says where and how, all of them, not only the first."""

    exit_code = 2

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(problem.message.key for problem in problems))
        self.problems = tuple(problems)


class InvalidInput(GemmaLintError):
    """A landscape that cannot be read or built."""


class InvalidPack(GemmaLintError):
    """A rule pack that cannot be used."""


class InvalidConfiguration(GemmaLintError):
    """Settings that cannot be used."""


class WrongUsage(GemmaLintError):
    """A command called the wrong way."""

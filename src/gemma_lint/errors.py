"""The exceptions that reach the command line, each with the exit code it leads to.

    GemmaLintError                 2
    ├── InvalidInput               2   a landscape that cannot be read or built
    ├── InvalidPack                2   a rule pack that cannot be used
    ├── InvalidConfiguration       2   settings that cannot be used
    └── WrongUsage                 2   a command called the wrong way

Anything else that escapes is a fault of the program itself: exit code 3.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping, Sequence

from gemma_lint.finding import Message, Problem


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


def reason(error: OSError | ValueError) -> Message:
    """Why the system refuses, in the reader's language where it is one of the usual reasons."""
    if isinstance(error, OSError) and error.errno in _REASONS:
        return Message(f"system.{_REASONS[error.errno]}")
    words = error.strerror if isinstance(error, OSError) else str(error)
    return Message("system.other", {"reason": words or type(error).__name__})


_REASONS: Mapping[int | None, str] = {
    errno.ENOENT: "missing",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.EROFS: "read-only",
    errno.EBADF: "closed",
    errno.EISDIR: "folder",
    errno.EEXIST: "exists",
    errno.ENOTDIR: "no-folder",
    errno.ENOSPC: "full",
    errno.ENAMETOOLONG: "name-too-long",
    errno.ELOOP: "links",
}

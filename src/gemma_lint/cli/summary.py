"""The summary of a step in GitHub Actions: a report for people, behind what stands there already.

GitHub says in GITHUB_STEP_SUMMARY which file it is. It takes 1 MiB per step, and nothing at all of
a file that is larger. That it cannot be written is told, and changes nothing else.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any

from gemma_lint.cli.output import write
from gemma_lint.cli.outputs import root
from gemma_lint.errors import reason
from gemma_lint.finding import Message, Problem
from gemma_lint.messages import render, text
from gemma_lint.report.length import octets
from gemma_lint.report.safe import visible
from gemma_lint.report.style import View

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.cli.run import Run

VARIABLE = "GITHUB_STEP_SUMMARY"
MOST_BYTES = 2**20
FORMAT = "github"
"""The report that comes with a summary."""


def summarise(result: Result, run: Run, inputs: Iterable[str], **view: Any) -> None:
    """Add what a check found to the summary, if GitHub has one.

    `inputs` are what was read, `view` is what `View` takes beside how things look.
    """
    from gemma_lint.report.markdown import summary

    look = View(root=root(FORMAT, run), **view)
    _add(lambda room: summary(result, look, room), run, inputs)


def summarise_errors(problems: Sequence[Problem], run: Run) -> None:
    """Add why the check was not completed to the summary, if this run was to write one."""
    if not run.summary:
        return
    from gemma_lint.report.markdown import summary_of_errors

    view = View(root=root(FORMAT, run))
    _add(lambda room: summary_of_errors(problems, run.lang, view, room), run, ())


def _add(compose: Callable[[int], str], run: Run, inputs: Iterable[str]) -> None:
    path = run.environ.get(VARIABLE)
    if not path:
        return
    try:
        refused = _append(path, compose, inputs)
    except (OSError, ValueError) as error:  # such as a name that no system knows
        refused = reason(error)
    if refused is not None:
        values = {"path": visible(path), "reason": render(refused, run.lang)}
        write(text("github.summary-failed", run.lang, **values) + "\n", sys.stderr)


def _append(path: str, compose: Callable[[int], str], inputs: Iterable[str]) -> Message | None:
    """Write behind what stands there; why not, if it is not done. Raises OSError."""
    if any(_same(path, one) for one in inputs):
        return Message("github.summary-input")
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    for name in ("O_NONBLOCK", "O_BINARY", "O_CLOEXEC"):  # not to wait for the reader of a pipe
        flags |= getattr(os, name, 0)
    with open(os.open(path, flags, 0o666), "ab") as file:  # noqa: PTH123 - with these flags
        status = os.fstat(file.fileno())
        if not S_ISREG(status.st_mode):
            return Message("github.summary-no-file")
        between = "\n" if status.st_size else ""
        room = MOST_BYTES - status.st_size - len(between)
        told = compose(room) if room > 0 else ""
        if not told or octets(told) > room:
            return Message("github.summary-full")
        file.write((between + told).encode("utf-8", "backslashreplace"))
    return None


def _same(path: str, other: str) -> bool:
    try:
        return Path(path).samefile(other)
    except (OSError, ValueError):
        return False

"""What long work is at, on a line of the terminal that goes away; nothing where nobody looks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TextIO

from gemma_lint.messages import text

_AFTER = 1.0
"""Seconds of a stage before its numbers are shown."""
_BETWEEN = 0.2
"""Seconds between two times that they are."""
_WIPE = "\r\x1b[K"


class ProgressLine:
    """A line on `stream` that says which stage the work is in and how far that has got."""

    def __init__(self, lang: str, stream: TextIO, clock: Callable[[], float] = monotonic) -> None:
        self._lang, self._stream, self._clock = lang, stream, clock
        self._looks = stream.isatty()
        self._stage, self._next = "", 0.0
        self._shown = False

    def stage(self, name: str) -> None:
        """Say that the work enters a stage; `name` is that of a text, `cli.stage-<name>`."""
        self._stage = text(f"cli.stage-{name}", self._lang)
        self._next = self._clock() + _AFTER
        self._show(f"{self._stage} …")

    def __call__(self, done: int, total: int | None) -> None:
        """Say how much of the stage was done, and of how much if that is known."""
        now = self._clock()
        if now < self._next:
            return
        self._next = now + _BETWEEN
        if total:
            done, unit = min(100, 100 * done // total), " %"
        else:
            unit = ""
        self._show(f"{self._stage} … {done}{unit}")

    def end(self) -> None:
        """Wipe the line out."""
        if self._shown:
            self._show("")
            self._shown = False

    def _show(self, line: str) -> None:
        if self._looks:
            self._stream.write(f"{_WIPE}{line}")
            self._stream.flush()
            self._shown = True


@contextmanager
def progress(lang: str) -> Iterator[ProgressLine]:
    """A line on standard error while the work goes on."""
    line = ProgressLine(lang, sys.stderr)
    try:
        yield line
    finally:
        line.end()

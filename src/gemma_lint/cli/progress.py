"""How far long work has got, on a terminal; nothing for short work or where nobody looks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from gemma_lint.importing.draft import Progress
from gemma_lint.messages import text

_AFTER = 1.0
"""Seconds of work before anything is shown, and between two times after that a fifth of it."""


@contextmanager
def progress(lang: str) -> Iterator[Progress]:
    """A function to report progress with; what it showed is wiped out in the end."""
    started = monotonic()
    shown = started

    def report(done: int, total: int | None) -> None:
        nonlocal shown
        now = monotonic()
        if now - started < _AFTER or now - shown < _AFTER / 5 or not sys.stderr.isatty():
            return
        shown = now
        if total:
            line = text("cli.progress-of", lang, done=done, percent=min(100, 100 * done // total))
        else:
            line = text("cli.progress", lang, done=done)
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()

    try:
        yield report
    finally:
        if shown > started:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

"""Colour, links and width: how a report may look where it is going. No library, a few codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gemma_lint.finding import Severity

_RESET = "\x1b[0m"
_CODES = {
    "fout": "\x1b[1;31m",
    "waarschuwing": "\x1b[1;33m",
    "advies": "\x1b[1;36m",
    "gutter": "\x1b[1;34m",
    "related": "\x1b[1;34m",
    "explained": "\x1b[1;35m",
    "bold": "\x1b[1m",
    "good": "\x1b[1;32m",
    "dim": "\x1b[2m",
}


def _unheard(_remark: str) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class View:
    """How a report is shown. `width` is in columns; None does not fold (output goes to a file).

    `links` makes names clickable (OSC 8). `verbose` shows what is otherwise only counted,
    `statistics` the findings as numbers per rule. `root` is the folder that paths are relative to
    in what a CI reads; None means the working directory. `fail_level` is the least severity that
    fails the check, None if nothing does: a report must not say otherwise than the exit code.
    `remark` takes a sentence on what the report leaves out, for whoever runs the check and may
    never see the report.
    """

    width: int | None = None
    color: bool = False
    links: bool = False
    verbose: bool = False
    statistics: bool = False
    root: str | None = None
    fail_level: Severity | None = Severity.FOUT
    remark: Callable[[str], None] = _unheard

    def paint(self, text: str, style: str) -> str:
        """`text` in the colour for `style`: a severity or another name in this module."""
        return f"{_CODES[style]}{text}{_RESET}" if self.color and text else text

    def link(self, text: str, target: str | None) -> str:
        """`text`, leading to `target` where the terminal can; an address is ASCII."""
        if not self.links or target is None or not (target.isascii() and target.isprintable()):
            return text
        return f"\x1b]8;;{target}\x1b\\{text}\x1b]8;;\x1b\\"


PLAIN = View()

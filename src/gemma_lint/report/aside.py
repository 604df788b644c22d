"""What a check left aside because it was asked to, which nobody should take for the usual."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gemma_lint.messages import text
from gemma_lint.report.safe import visible

if TYPE_CHECKING:
    from gemma_lint.check import Result


def left_aside(result: Result) -> Iterator[tuple[str, str]]:
    """Each thing that was: a word for scripts and a sentence for people."""
    deviations = ignored_deviations(result)
    if deviations:
        yield "afwijkingen-ignored", deviations
    if result.ignored_baseline:
        path = visible(result.ignored_baseline)
        yield "nulmeting-ignored", text("baseline.ignored", result.lang, path=path)


def ignored_deviations(result: Result) -> str:
    """That afwijkingen were left aside; empty if none were."""
    count = result.ignored_deviations
    key = "report.ignored-one" if count == 1 else "report.ignored"
    return text(key, result.lang, count=count) if count else ""

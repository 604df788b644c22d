"""The baseline in the text format: how much it records, and what of that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gemma_lint.finding import Status
from gemma_lint.messages import text
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemma_lint.baseline.model import Recorded
    from gemma_lint.check import Result


def in_baseline(result: Result, *, path: bool = True) -> Iterator[str]:
    """How many findings the baseline has, with its path; nothing if it has none of them."""
    count = sum(finding.status is Status.BASELINED for finding in result.findings)
    if count and path and result.baseline is not None:
        shown = visible(result.baseline.path)
        yield text("baseline.count", result.lang, count=count, path=shown)
    elif count:
        yield text("report.baselined-count", result.lang, count=count)


def about_baseline(result: Result, view: View) -> Iterator[str]:
    """What else is to be known of it, in sentences."""
    lang, held = result.lang, result.baseline
    if result.ignored_baseline:
        yield text("baseline.ignored", lang, path=visible(result.ignored_baseline))
    if held is None:
        return
    if held.others and not held.recorded and not held.unlooked and not held.unknown:
        names = single_line(", ".join(held.others))
        yield text("baseline.of-others", lang, path=visible(held.path), organisations=names)
    if held.earlier:
        yield text("baseline.before-owner", lang, path=visible(held.path))
    if count := len(held.gone) - held.earlier:
        told = text(f"baseline.no-more{'-one' if count == 1 else ''}", lang, count=count)
        yield f"{told}." if view.verbose else f"{told} {text('report.which', lang)}."


def no_more(result: Result, view: View) -> Iterator[str]:
    """With `verbose` which of its findings are gone, and an empty line."""
    if not view.verbose or result.baseline is None or not result.baseline.gone:
        return
    yield view.paint(text("baseline.list-no-more", result.lang), "bold")
    yield from listed(result.baseline.gone)
    yield ""


def listed(entries: Sequence[Recorded]) -> Iterator[str]:
    """A line for each: rule and element, after whose landscape it is if there are several."""
    several = len({entry.owner for entry in entries}) > 1
    for entry in entries:
        words = [entry.owner] if several else []
        yield "  " + "  ".join(map(single_line, [*words, entry.rule, entry.element]))

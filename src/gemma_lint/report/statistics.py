"""How many open findings there are per rule, in place of the findings themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gemma_lint.finding import Severity, Status
from gemma_lint.messages import text
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, pad, width

if TYPE_CHECKING:
    from gemma_lint.check import Result

_NARROWEST_TITLE = 24


def statistics(result: Result, view: View) -> Iterator[str]:
    """A line for each rule: its findings, severity, id and title; the most frequent first.

    An empty line stands behind them; nothing when nothing is open.
    """
    counts = _counts(result)
    if not counts:
        return
    words = {severity: text(f"report.{severity.value}", result.lang) for _, severity in counts}
    digits = len(str(max(counts.values())))
    words_width = max(map(width, words.values()))
    rules_width = max(width(visible(rule)) for rule, _ in counts)
    indent = digits + words_width + rules_width + 6
    for (rule, severity), count in sorted(counts.items(), key=_order):
        word = view.paint(pad(words[severity], words_width), severity.value)
        title = _title(rule, result)
        room = view.width and view.width - indent
        if room is not None and room < _NARROWEST_TITLE:
            title = ""
        first, *more = fold(title, room)
        yield f"{count:>{digits}}  {word}  {pad(visible(rule), rules_width)}  {first}".rstrip()
        yield from (" " * indent + line for line in more)
    yield ""


def lines(result: Result) -> Iterator[str]:
    """The same for programs: count, severity and rule on a line, each after a tab."""
    for (rule, severity), count in sorted(_counts(result).items(), key=_order):
        yield f"{count}\t{severity.value}\t{visible(rule)}"


def _counts(result: Result) -> Counter[tuple[str, Severity]]:
    return Counter((f.rule, f.severity) for f in result.findings if f.status is Status.OPEN)


def _order(item: tuple[tuple[str, Severity], int]) -> tuple[int, int, str]:
    (rule, severity), count = item
    return -count, severity.rank, rule


def _title(rule: str, result: Result) -> str:
    known = result.rules.get(rule)
    return single_line(known.title.of(result.lang)) if known is not None else ""

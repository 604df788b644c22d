"""How many open findings there are per rule, in place of the findings themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
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
    counts = list(_counts(result))
    if not counts:
        return
    words = [text(f"report.{one.word}", result.lang) for one in counts]
    digits = len(str(counts[0].count))
    words_width = max(map(width, words))
    rules_width = max(width(visible(one.rule)) for one in counts)
    indent = digits + words_width + rules_width + 6
    for one, word in zip(counts, words, strict=True):
        shown = view.paint(pad(word, words_width), one.severity.value)
        title = _title(one.rule, result)
        room = view.width and view.width - indent
        if room is not None and room < _NARROWEST_TITLE:
            title = ""
        first, *more = fold(title, room)
        row = f"{one.count:>{digits}}  {shown}  {pad(visible(one.rule), rules_width)}  {first}"
        yield row.rstrip()
        yield from (" " * indent + line for line in more)
    yield ""


def lines(result: Result) -> Iterator[str]:
    """The same for programs: count, severity and rule on a line, each after a tab."""
    for one in _counts(result):
        yield f"{one.count}\t{one.severity.value}\t{visible(one.rule)}"


@dataclass(frozen=True, slots=True)
class _Count:
    """How many open findings of a rule there are, or elements on which it had a fault."""

    rule: str
    severity: Severity
    fault: bool
    count: int

    @property
    def word(self) -> str:
        return "fault" if self.fault else self.severity.value


def _counts(result: Result) -> Iterator[_Count]:
    """The most frequent first; of the same number the most serious, then as its pack has them."""
    order = {rule: number for number, rule in enumerate(result.rules)}
    found = Counter(
        (one.rule, one.severity, one.fault) for one in result.findings if one.status is Status.OPEN
    )
    counts = (_Count(*key, count) for key, count in found.items())
    yield from sorted(
        counts,
        key=lambda one: (
            -one.count,
            one.severity.rank,
            order.get(one.rule, len(order)),
            one.rule,
            one.fault,
        ),
    )


def _title(rule: str, result: Result) -> str:
    known = result.rules.get(rule)
    return single_line(known.title.of(result.lang)) if known is not None else ""

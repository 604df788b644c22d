"""The last lines of the text format: how much was found, and how much was looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gemma_lint.finding import Severity, Status
from gemma_lint.messages import text
from gemma_lint.report.aside import ignored_deviations
from gemma_lint.report.baseline import about_baseline, in_baseline, no_more
from gemma_lint.report.counting import assessed, counted
from gemma_lint.report.ladder import ladder_rows
from gemma_lint.report.landscapes import rows as landscape_rows
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed
from gemma_lint.report.width import fold, pad

if TYPE_CHECKING:
    from gemma_lint.check import Result

MANY = 20
"""With more open findings than this, the footer says which rules they come from."""
_MOST = 5


def footer(result: Result, view: View) -> list[str]:
    """The lines, folded to the view."""
    most_frequent = () if view.statistics else _most_frequent(result, view)
    lines = [*most_frequent, *_not_assessed(result, view), *no_more(result, view)]
    lines += landscape_rows(result, view)
    verdict, *others = paragraphs(result, view)
    lines += [view.paint(line, _style(result)) for line in fold(verdict, view.width)]
    lines += [line for other in others for line in fold(other, view.width)]
    return [*lines, *ladder_rows(result, view)]


def paragraphs(result: Result, view: View) -> list[str]:
    """What is said of the whole: how much was found, what was left aside, what was looked at."""
    beside = about_baseline(result, view)
    parts = (_verdict(result), ignored_deviations(result), *beside, _scope(result, view))
    return [part for part in parts if part]


def _open(result: Result) -> Counter[Severity]:
    return Counter(f.severity for f in result.findings if f.status is Status.OPEN)


def _style(result: Result) -> str:
    """Of the most serious open finding; good when there is none and something was assessed."""
    worst = min(_open(result), key=lambda severity: severity.rank, default=None)
    if worst is not None:
        return worst.value
    return "good" if unassessed(result) is None else "waarschuwing"


def _verdict(result: Result) -> str:
    """How much was found; of nothing found it says so, of nothing assessed as well."""
    return ", ".join([*_counts(result), *beside(result), *_faults(result)]) + "."


def headline(result: Result) -> str:
    """The same without what does not count, to go on after a colon."""
    told = ", ".join([*_counts(result), *_faults(result)])
    return told[0].lower() + told[1:]


def beside(result: Result) -> list[str]:
    """How many findings do not count: explained, or in the baseline."""
    explained = sum(finding.status is Status.EXPLAINED for finding in result.findings)
    told = [text("report.explained-count", result.lang, count=explained)] if explained else []
    return [*told, *in_baseline(result)]


def _counts(result: Result) -> list[str]:
    lang, found = result.lang, _open(result)
    if not found:
        key = "report.none-open" if result.findings else "report.none"
        return [unassessed(result) or text(key, lang)]
    return [counted(severity.value, lang, found[severity]) for severity in Severity]


def _faults(result: Result) -> list[str]:
    faults = sum(finding.fault for finding in result.findings)
    return [counted("faults", result.lang, faults)] if faults else []


def _scope(result: Result, view: View) -> str:
    """What was looked at; rules that were not assessed are told apart, never counted as met."""
    lang = result.lang
    scope = text(
        "report.scope",
        lang,
        rules=counted("rules", lang, assessed(result)),
        elements=counted("elements", lang, result.elements),
        files=counted("files", lang, len(result.sources)),
        peildatum=result.peildatum.isoformat(),
    )
    if not result.not_assessed:
        return scope
    unseen = counted("not-assessed", lang, len(result.not_assessed))
    return (
        f"{scope} {unseen}." if view.verbose else f"{scope} {unseen} {text('report.which', lang)}."
    )


def _most_frequent(result: Result, view: View) -> Iterator[str]:
    rules = Counter(f.rule for f in result.findings if f.status is Status.OPEN)
    repeated = [(rule, count) for rule, count in rules.items() if count > 1]
    if rules.total() <= MANY or len(rules) < 2 or not repeated:
        return
    yield view.paint(text("report.most-frequent", result.lang), "bold")
    most = sorted(repeated, key=lambda item: (-item[1], item[0]))[:_MOST]
    columns = len(str(most[0][1]))
    for rule, count in most:
        yield f"  {count:>{columns}} × {visible(rule)}"
    yield ""


def _not_assessed(result: Result, view: View) -> Iterator[str]:
    if not view.verbose or not result.not_assessed:
        return
    yield view.paint(text("report.not-assessed-title", result.lang), "bold")
    longest = min(32, max(len(item.rule) for item in result.not_assessed))
    for item in result.not_assessed:
        head = "  " + pad(visible(item.rule), longest) + "  "
        room = view.width and max(20, view.width - longest - 4)
        first, *more = fold(single_line(item.reason), room)
        yield head + first
        yield from (" " * (longest + 4) + line for line in more)
    yield ""

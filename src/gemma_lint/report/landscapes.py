"""Several landscapes that were checked together: what was found in each, and across them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint.finding import Severity, Status
from gemma_lint.messages import text
from gemma_lint.report.baseline import in_baseline
from gemma_lint.report.counting import counted
from gemma_lint.report.safe import single_line
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed
from gemma_lint.report.width import fold, hang, pad, width

if TYPE_CHECKING:
    from gemma_lint.check import Result


def across(result: Result) -> int:
    """How many open findings in a landscape have to do with another landscape too."""
    opened = (finding for finding in result.findings if finding.status is Status.OPEN)
    return sum(
        any(other.location.path not in result.sources for other in finding.related)
        for finding in opened
    )


def owner(result: Result) -> Any:
    """The organisation whose landscape it is, as an element; None if that is not said."""
    organisations = result.graph.elements["organisatie"] if result.graph else []
    return organisations[0] if organisations else None


def heading(result: Result, view: View) -> list[str]:
    """The lines above the findings of one landscape among several: whose, and where it is."""
    line = f"── {landscape_name(result)} ({single_line(result.path)})"
    return [*(view.paint(part, "bold") for part in hang(line, view.width)), ""]


def rows(result: Result, view: View) -> Iterator[str]:
    """For each landscape a line with what is open in it; nothing for a single one."""
    if not result.landscapes:
        return
    lang = result.lang
    yield view.paint(text("report.landscapes-title", lang), "bold")
    names = landscape_names(result.landscapes)
    longest = min(44, (view.width or 88) // 2, max(map(width, names)))
    for name, one in zip(names, result.landscapes, strict=True):
        room = view.width and max(20, view.width - longest - 4)
        lines = fold(found_in(one, lang), room)
        if width(name) <= longest:
            yield f"  {pad(name, longest)}  {lines.pop(0)}"
        else:
            yield from (f"  {line}" for line in hang(name, view.width and view.width - 2, 2))
        yield from (" " * (longest + 4) + line for line in lines)
    yield ""


def landscape_name(result: Result) -> str:
    """What a landscape is called: after its organisation, or else where it was named."""
    found = owner(result)
    return single_line(found.naam if found is not None else result.path)


def landscape_names(results: Sequence[Result]) -> list[str]:
    """What each is called; those of the same name are told apart by where they were named."""
    names = [landscape_name(one) for one in results]
    twice = {name for name, count in Counter(names).items() if count > 1}
    return [
        f"{name} ({single_line(one.path)})" if name in twice and name != one.path else name
        for name, one in zip(names, results, strict=True)
    ]


def found_in(result: Result, lang: str) -> str:
    """What was found in one landscape, in words."""
    opened = Counter(f.severity for f in result.findings if f.status is Status.OPEN)
    told = ", ".join(counted(one.value, lang, opened[one]) for one in Severity if opened[one])
    told = told or _nothing(result, lang)
    shared = across(result)
    if shared:
        told = f"{told} ({_shared(shared, opened.total(), lang)})"
    explained = sum(f.status is Status.EXPLAINED for f in result.findings)
    if explained:
        told = f"{told}, {text('report.explained-count', lang, count=explained)}"
    return ", ".join([told, *in_baseline(result, path=False)])


def _nothing(result: Result, lang: str) -> str:
    """That nothing is open, or that nothing is known."""
    told = unassessed(result)
    return told[0].lower() + told[1:] if told else text("report.landscape-nothing", lang)


def _shared(shared: int, opened: int, lang: str) -> str:
    """How many of the open findings have to do with another landscape, as one would say it."""
    if shared < opened:
        return text("report.landscape-across", lang, count=shared)
    which = {1: "only", 2: "both"}.get(opened, "all")
    return text(f"report.landscape-across-{which}", lang)

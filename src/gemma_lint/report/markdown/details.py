"""What does not count but must be known, as parts that open with a click."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from gemma_lint.finding import Explanation, Finding, Status
from gemma_lint.messages import text
from gemma_lint.report.markdown.findings import place
from gemma_lint.report.markdown.inline import code, plain, prose
from gemma_lint.report.markdown.room import Room
from gemma_lint.report.style import View

if TYPE_CHECKING:
    from gemma_lint.check import Result

_KEYS = ("`{key}`", "`{section}: {key}`")
"""How reasons name what a landscape does not state."""

Item = list[str]
"""The lines of one item of a list, which stay together."""


@dataclass(frozen=True, slots=True)
class Details:
    """A part with its title in words, what stands above its list, and the list."""

    title: str
    items: Sequence[Item]
    above: Sequence[str] = ()

    def frame(self) -> tuple[list[str], list[str]]:
        """The lines before and after the items."""
        before = ["", "<details>", f"<summary>{self.title}</summary>", "", *self.above]
        return before, ["", "</details>"]


def details(result: Result, view: View) -> list[Details]:
    """Explained findings with their decision, what was recorded, and what was not assessed."""
    return [part for part in _parts(result, view) if part.items]


def shown(parts: Iterable[Details], room: Room, lang: str) -> Iterator[str]:
    """The parts as lines, as many items as fit; how many do not is said."""
    for part in parts:
        before, after = part.frame()
        rest = [f"- {_counted('more', len(part.items), lang)}"]
        if not room.take([*before, *rest, *after]):
            continue
        fitting = list(takewhile(room.take, part.items))
        yield from before
        yield from (line for item in fitting for line in item)
        if len(fitting) < len(part.items):
            yield f"- {_counted('more', len(part.items) - len(fitting), lang)}"
        yield from after


def cost(parts: Iterable[Details], room: Room) -> int:
    """What the parts would take as a whole."""
    lines = (line for part in parts for lines in (*part.frame(), *part.items) for line in lines)
    return room.cost(lines) + 100


def _parts(result: Result, view: View) -> Iterator[Details]:
    lang = result.lang
    explained = [one for one in result.findings if one.status is Status.EXPLAINED and not one.fault]
    yield Details(_counted("explained", len(explained), lang), [*_explained(explained, lang)])
    if view.verbose:
        known = [one for one in result.findings if one.status is Status.BASELINED and not one.fault]
        yield Details(_counted("baselined", len(known), lang), [[_line(one)] for one in known])
    gone = result.baseline.gone if result.baseline is not None else ()
    yield Details(
        _counted("gone", len(gone), lang),
        [[f"- {code(one.rule)} {plain(one.element)}"] for one in gone],
        [text("markdown.gone-advice", lang), ""],
    )
    if view.verbose:
        unseen = result.not_assessed
        yield Details(
            _counted("unassessed", len(unseen), lang),
            [[f"- {code(one.rule)} {prose(one.reason, *_KEYS)}"] for one in unseen],
        )


def _explained(findings: Iterable[Finding], lang: str) -> Iterator[Item]:
    """The findings by afwijking, below its decision; an item for each finding."""
    groups: dict[Explanation, list[Finding]] = {}
    for finding in findings:
        if finding.explanation is not None:
            groups.setdefault(finding.explanation, []).append(finding)
    for explanation, (first, *others) in groups.items():
        yield [*_decision(explanation, lang), f"  {_line(first)}"]
        yield from ([f"  {_line(one)}"] for one in others)


def _decision(explanation: Explanation, lang: str) -> Item:
    """Why it may be so, who decided and until when, and what is done meanwhile."""
    decided = text(
        "markdown.decided",
        lang,
        who=explanation.decided_by,
        day=explanation.decided_on.isoformat(),
        until=explanation.valid_until.isoformat(),
    )
    what = text("markdown.deviation", lang)
    lines = [
        f"- {what} {code(explanation.rule)}: {plain(explanation.reason)}",
        f"  - {plain(decided)} ({place(explanation.location)})",
    ]
    if explanation.measure is not None:
        told = text("markdown.measure", lang, measure=explanation.measure)
        lines.append(f"  - {plain(told)}")
    return lines


def _line(finding: Finding) -> str:
    told = plain(finding.message)
    return f"- {code(finding.rule)} {told} ({place(finding.location)})"


def _counted(key: str, count: int, lang: str) -> str:
    ending = "-one" if count == 1 else ""
    return text(f"markdown.{key}{ending}", lang, count=count)

"""Coverage as text: a row with a bar for each implication, which says the same without colour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gemma_lint.coverage.counting import Coverage, Part, Point, State, Total
from gemma_lint.messages import text
from gemma_lint.report.counting import counted
from gemma_lint.report.ladder import ladder_rows
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.text import problems, source_lines
from gemma_lint.report.width import fold, hang, pad, width

SIGNS = {State.MET: "█", State.EXPLAINED: "▒", State.VIOLATED: "×", State.NOT_ASSESSED: "·"}
"""How each state looks in a bar. They differ in form, so that colour is not needed."""
_STYLES = {State.MET: "good", State.EXPLAINED: "advies", State.VIOLATED: "fout"}
_BAR = 12
_MOST_FACTS = 3
_COLUMNS = ("assessed", "met", "explained", "violated", "rules")


def render(coverage: Coverage, view: View) -> str:
    """The whole report; ends with a line break."""
    result = coverage.result
    if result.problems:
        return problems(result.problems, result.lang, view, source_lines(result))
    return "\n".join(_Report(coverage, view).lines()) + "\n"


def bar(counts: Mapping[State, int], view: View, columns: int = _BAR) -> str:
    """A bar of so many columns; whatever is there has at least one of them."""
    shown = [state for state in SIGNS if counts.get(state)]
    total = sum(counts[state] for state in shown)
    if not total:
        return SIGNS[State.NOT_ASSESSED] * columns
    sizes = {state: max(1, counts[state] * columns // total) for state in shown}
    while sum(sizes.values()) != columns:
        step = 1 if sum(sizes.values()) < columns else -1
        # To or from where the bar is furthest from the truth; of equals the first.
        state = max(
            (one for one in shown if step > 0 or sizes[one] > 1),
            key=lambda one: step * (counts[one] * columns - sizes[one] * total),
        )
        sizes[state] += step
    parts = ((state, SIGNS[state] * size) for state, size in sizes.items())
    return "".join(view.paint(part, _STYLES.get(state, "dim")) for state, part in parts)


class _Report:
    def __init__(self, coverage: Coverage, view: View) -> None:
        self.coverage = coverage
        self.view = view
        self.lang = coverage.result.lang
        points = [one for point in coverage.implications for one in (point, *point.subpoints)]
        self.ids = max((width(visible(point.id)) for point in points), default=4)
        self.heads = [text(f"coverage.column-{name}", self.lang) for name in _COLUMNS]

    def lines(self) -> Iterator[str]:
        yield from self._opening()
        for part in self.coverage.principles:
            yield from self._principle(part)
        yield from self._nora()
        yield self.view.paint(text("coverage.together", self.lang), "bold")
        yield from self._summary(self.coverage.total, "")
        yield ""
        signs = {state.value: sign for state, sign in SIGNS.items()}
        yield from fold(text("coverage.legend", self.lang, **signs), self.view.width)
        yield from fold(text("coverage.legend-columns", self.lang), self.view.width)
        yield from ladder_rows(self.coverage.result, self.view)

    def _opening(self) -> Iterator[str]:
        result, lang = self.coverage.result, self.lang
        points = self.coverage.implications
        title = text(
            "coverage.title",
            lang,
            rules=counted("rules", lang, sum(len(point.rules) for point in points)),
            elements=counted("elements", lang, result.elements),
            files=counted("files", lang, len(result.sources)),
            peildatum=result.peildatum.isoformat(),
        )
        yield from fold(title, self.view.width)
        if self.coverage.narrowed:
            yield from fold(text("coverage.narrowed", lang), self.view.width)
        faults = sum(finding.fault for finding in result.findings)
        if faults:
            line = counted("faults", lang, faults) + "."
            yield from (self.view.paint(part, "fout") for part in fold(line, self.view.width))
        yield ""
        yield " " * (self.ids + _BAR + 4) + "".join(f"  {head}" for head in self.heads)

    def _principle(self, part: Part) -> Iterator[str]:
        title = f"{visible(part.id)} · {single_line(part.title.of(self.lang))}"
        yield from (self.view.paint(line, "bold") for line in hang(title, self.view.width))
        for point in part.implications:
            yield from self._rows(point)
            for subpoint in point.subpoints:
                yield from self._rows(subpoint)
        yield from self._summary(part.total, "")
        yield ""

    def _rows(self, point: Point) -> Iterator[str]:
        elements = point.elements
        states = {
            State.MET: elements.met,
            State.EXPLAINED: elements.explained,
            State.VIOLATED: elements.violated,
        }
        left = f"  {pad(visible(point.id), self.ids)}  "
        if not elements.assessed:
            yield from self._hanging(left, states, self._why_not(point))
        else:
            rules = f"{point.rules_assessed}/{len(point.rules)}"
            counts = (elements.assessed, elements.met, elements.explained, elements.violated)
            cells = zip((*map(str, counts), rules), self.heads, strict=True)
            row = "".join(f"  {cell:>{len(name)}}" for cell, name in cells)
            yield left + bar(states, self.view) + row
        if self.view.verbose:
            yield from self._details(point)

    def _details(self, point: Point) -> Iterator[str]:
        """What it asks, and which of its rules met nothing; of sub-points only the first."""
        room = self.view.width and self.view.width - 6
        for line in fold(single_line(point.text.of(self.lang)), room):
            yield "      " + self.view.paint(line, "dim")
        for one in point.rules if not point.subpoints else ():
            if one.unseen is not None:
                reason = single_line(one.unseen.reason)
                yield from self._indented(f"{visible(one.rule.id)}: {reason}", 6)

    def _why_not(self, point: Point) -> str:
        if point.state is State.NO_RULE:
            return text("coverage.no-rule", self.lang)
        places = [f"`{fact.place}`" for fact in point.facts]
        if not places:
            return text("coverage.does-not-occur", self.lang)
        facts, more = ", ".join(places[:_MOST_FACTS]), len(places) - _MOST_FACTS
        if more > 0:
            facts = text("coverage.and-more", self.lang, facts=facts, count=more)
        return text("coverage.not-stated", self.lang, facts=facts)

    def _nora(self) -> Iterator[str]:
        if not self.coverage.nora:
            return
        yield self.view.paint(text("coverage.nora", self.lang), "bold")
        for part in self.coverage.nora:
            own = ", ".join(map(visible, part.principles))
            title = single_line(part.title.of(self.lang)) + (f" ({own})" if own else "")
            yield from self._summary(part.total, f"{title}: ")
        yield ""

    def _summary(self, total: Total, before: str) -> Iterator[str]:
        """A bar of implications and how many stand how."""
        counts = dict(total.implications)
        counts[State.NOT_ASSESSED] += counts.pop(State.NO_RULE)
        indent = 2 + self.ids + 2 if not before else 2
        yield from self._hanging(" " * indent, counts, before + self._in_words(total))

    def _in_words(self, total: Total) -> str:
        if not total.count:
            return text("coverage.no-implications", self.lang)
        parts = (self._count(f"state-{s.value}", total.implications[s]) for s in State)
        states = ", ".join(part for part in parts if part)
        ending = "-one" if total.count == 1 else ""
        key = f"coverage.implications{ending}"
        return text(key, self.lang, count=total.count, states=states)

    def _count(self, key: str, count: int) -> str:
        ending = "-one" if count == 1 else ""
        return text(f"coverage.{key}{ending}", self.lang, count=count) if count else ""

    def _hanging(self, left: str, counts: Mapping[State, int], words: str) -> Iterator[str]:
        """A bar with words behind it; further lines start below the first word."""
        columns = width(left) + _BAR + 2
        room = self.view.width and max(20, self.view.width - columns)
        first, *more = fold(words, room)
        yield f"{left}{bar(counts, self.view)}  {first}"
        yield from (" " * columns + line for line in more)

    def _indented(self, words: str, left: int) -> Iterator[str]:
        room = self.view.width and self.view.width - left
        yield from (" " * left + line for line in fold(words, room))

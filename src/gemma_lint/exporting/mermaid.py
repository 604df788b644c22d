"""The landscape as a Mermaid flowchart: applications by kavel, and what flows between them.

Text of a landscape only stands between double quotes, and there letters, digits and a few signs
stand as they are where they mean nothing; every other sign is its number (`#34;`), which Mermaid
shows as the sign. So no quote, bracket, directive, link or markup of a landscape is Mermaid's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from gemma_lint.exporting import WHOLE, Options
from gemma_lint.exporting.subject import Subject, name_of, unknown
from gemma_lint.exporting.text import one_line
from gemma_lint.messages import text

HEAD = "flowchart LR"
MOST_CHARACTERS = 50_000
MOST_ARROWS = 500
"""What Mermaid draws unless it is set up otherwise (its `maxTextSize` and `maxEdges`)."""
_SHOWN = 3
"""How many kinds of data an arrow names; how many there are more is told."""
# Of `-`, `.` and `+` those within a word; `1.`, `1)` and `-` could begin a list of Markdown.
_SPECIAL = re.compile(r"[^\w ,/'’–“”·…()+.-]|_|(?<!\w)[-.+]|[-.+](?!\w)|(?<=\d)\)")
_SHAPES = {"applicatie": '["{}"]', "voorziening": '[("{}")]', "partij": '(["{}"])'}
_ALL = Options()
_OUTSIDE = ("voorziening", "partij")


@dataclass(frozen=True, slots=True)
class _Arrow:
    """All koppelvlakken from one to another; `both_ways` are apart."""

    source: str
    target: str
    both_ways: bool
    flows: list[Any]

    @property
    def line(self) -> str:
        """The sign between the two: dotted where people carry the data."""
        by_hand = all(flow.wijze == "handmatig" for flow in self.flows)
        return ("<" if self.both_ways else "") + ("-.->" if by_hand else "-->")


def export(subject: Subject, options: Options = _ALL) -> dict[str, str]:
    """The chart of everything, or of a kavel with what it exchanges data with."""
    known = [kavel.id for kavel in subject.elements("kavel")]
    if options.kavel is not None and options.kavel not in known:
        raise unknown("kavel", options.kavel, known)
    return {WHOLE: _chart(subject, options.kavel)}


def too_large(chart: str) -> bool:
    """Whether Mermaid refuses to draw a chart unless it is set up otherwise."""
    return len(chart) > MOST_CHARACTERS or arrows(chart) > MOST_ARROWS


def arrows(chart: str) -> int:
    """How many arrows a chart has."""
    return chart.count('|"')


def _chart(subject: Subject, kavel: str | None) -> str:
    flows = subject.elements("koppelvlak")
    shown = [*subject.elements("applicatie")]
    if kavel is not None:
        own = {one for one in shown if kavel in (home.id for home in one.kavels)}
        flows = [flow for flow in flows if flow.van in own or flow.naar in own]
        ends = {end for flow in flows for end in (flow.van, flow.naar)}
        shown = [one for one in shown if one in own or one in ends]
    ends = {end for flow in flows for end in (flow.van, flow.naar)} - {*shown}
    names = _names([*shown, *sorted(ends, key=name_of), *subject.elements("kavel")])
    lines = [*_boxes(shown, kavel, names, subject.lang), *_others(ends, names, subject.lang)]
    lines += _lines(_arrows(flows, names), subject.lang)
    if ends:
        lines.append("classDef extern stroke-dasharray: 4")
        lines.append(f"class {','.join(names[one] for one in names if one in ends)} extern")
    return "\n".join([HEAD, *(f"  {line}" for line in lines), ""])


def escape(words: str) -> str:
    """`words` on one line, as they may stand between double quotes."""
    return _SPECIAL.sub(lambda found: f"#{ord(found[0])};", one_line(words))


def _names(elements: Iterable[Any]) -> dict[Any, str]:
    """A name for each element that Mermaid takes and people recognise, each once."""
    taken: set[str] = set()
    names = {}
    for element in elements:
        kind, identity = name_of(element)
        name = wanted = f"{kind}_{re.sub('[^A-Za-z0-9]', '_', identity)}"
        number = 1
        while name in taken:
            number += 1
            name = f"{wanted}__{number}"
        taken.add(name)
        names[element] = name
    return names


def _boxes(
    applications: list[Any], kavel: str | None, names: dict[Any, str], lang: str
) -> Iterator[str]:
    """The applications, each within one kavel: the one that is asked for, else its first."""
    homes: dict[Any, list[Any]] = {}
    for one in applications:
        first = min(one.kavels, key=lambda home: (home.id != kavel, home.id), default=None)
        homes.setdefault(first, []).append(one)
    for home in sorted((home for home in homes if home is not None), key=name_of):
        yield from _group(names[home], home.naam, homes[home], names)
    if None in homes:
        yield from _group("geen_kavel", text("exporting.no-kavel", lang), homes[None], names)


def _others(outside: set[Any], names: dict[Any, str], lang: str) -> Iterator[str]:
    """What data goes to or comes from and is no application, by kind."""
    for kind in _OUTSIDE:
        own = [one for one in names if one in outside and one._soort == kind]
        if own:
            yield from _group(f"groep_{kind}", text(f"exporting.{kind}", lang), own, names)


def _group(name: str, title: str, elements: Iterable[Any], names: dict[Any, str]) -> Iterator[str]:
    yield f'subgraph {name}["{escape(title)}"]'
    for one in elements:
        yield f"  {names[one]}{_SHAPES[one._soort].format(escape(one.naam))}"
    yield "end"


def _arrows(flows: Iterable[Any], names: dict[Any, str]) -> list[_Arrow]:
    found: dict[tuple[str, str, bool], _Arrow] = {}
    for flow in flows:
        ends = (names[flow.van], names[flow.naar], flow.richting == "beide")
        found.setdefault(ends, _Arrow(*ends, [])).flows.append(flow)
    return [found[ends] for ends in sorted(found)]


def _lines(arrows: Iterable[_Arrow], lang: str) -> Iterator[str]:
    for arrow in arrows:
        label = "<br/>".join(map(escape, _label(arrow.flows, lang)))
        yield f'{arrow.source} {arrow.line}|"{label}"| {arrow.target}'


def _label(flows: list[Any], lang: str) -> Iterator[str]:
    """How many koppelvlakken if more than one, the data that they carry, and how."""
    if len(flows) > 1:
        yield text("exporting.flows", lang, count=len(flows))
    data = [*dict.fromkeys(one.naam for flow in flows for one in flow.gegevens)]
    data = data or [flow.naam for flow in flows]
    more = len(data) - _SHOWN
    tail = [text("exporting.more", lang, count=more)] if more > 0 else []
    yield ", ".join(data[:_SHOWN] + tail)
    ways = [*dict.fromkeys(flow.wijze for flow in flows if flow.wijze)]
    if ways:
        yield ", ".join(ways)

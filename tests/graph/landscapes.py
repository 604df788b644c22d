"""Landscapes of a few lines as graphs, their elements found by id."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gemma_lint.graph import Graph
from tests.rules.packs import graph_of


class Found:
    """A graph whose elements are found as `kind/id`, and lists of them read as ids."""

    def __init__(self, *files: str) -> None:
        self.graph: Graph = graph_of(*files)

    def __call__(self, name: str) -> Any:
        kind, _, identity = name.partition("/")
        elements: list[Any] = [*self.graph.elements[kind]]
        return next(one for one in elements if one.id == identity)


def ids(elements: Iterable[Any]) -> str:
    """The ids of elements in a row."""
    return " ".join(str(element.id) for element in elements)


def interfaces(*written: str) -> str:
    """Koppelvlakken from lines such as `a > b: d` (fetched), `a = b: d` (both ways), `a < b: d`.

    `<`: b changes the data of a. Names are `k1`, `k2` and so on.
    """
    lines = ["koppelvlakken:"]
    for number, line in enumerate(written, 1):
        ends, _, data = line.partition(":")
        giver, sign, taker = ends.split()
        more = {">": "", "=": ", richting: beide", "<": ", wijzigt: true"}[sign]
        carried = f", gegevens: [{data.strip()}]" if data.strip() else ""
        place = f"van: {giver}, naar: {taker}"
        lines.append(f"  - {{id: k{number}, naam: K{number}, {place}{carried}{more}}}")
    return "\n".join(lines) + "\n"


def named(key: str, *names: str) -> str:
    """Elements with nothing but an id and a name; `a {…}` adds fields to a."""
    items = []
    for name in names:
        identity, _, fields = name.partition(" ")
        more = f", {fields}" if fields else ""
        items.append(f"  - {{id: {identity}, naam: {identity.upper()}{more}}}")
    return "\n".join([f"{key}:", *items]) + "\n"

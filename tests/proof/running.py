"""A landscape as plain data, checked within the process, with an eye on what is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from gemma_lint.finding import Status
from gemma_lint.graph import Graph, build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.landscape.vocabulary import ROOT
from gemma_lint.rules.calls import read_date
from gemma_lint.rules.engine import run
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.model import Rule
from gemma_lint.rules.settings import settings_of
from gemma_lint.source import unwritten
from tests.landscapes import PEILDATUM, Data

Fact = tuple[str, str]
"""A kind and one of its fields."""

GONE = "weg/"
"""Documents whose path begins so are not there."""

VOCABULARY = landscape_vocabulary()
FIELDS = {
    (kind.name, spec.name)
    for kind in VOCABULARY.kinds.values()
    for spec in kind.fields
    if spec.name != "id" and kind.name != ROOT  # ids put elements in order
}
BACKWARD = {
    (relation.target, relation.name): (relation.source, relation.field)
    for relation in VOCABULARY.relations()
}


def graph_of(data: Data) -> Graph | None:
    """The landscape as a graph; None when it is no valid landscape."""
    landscape = read_landscape([unwritten(data)], VOCABULARY, read_date)
    graph, unresolved = build_graph(landscape)
    if landscape.problems or unresolved:
        return None
    graph.neighbour = lambda _, name: "ontbreekt" if name.startswith(GONE) else "gevonden"
    return graph


def fired(packs: Sequence[LoadedPack], graph: Graph, rules: Sequence[Rule]) -> frozenset[str]:
    """Those of `rules` that find something."""
    outcome = _outcome(packs, rules, graph)
    assert not any(finding.fault for finding in outcome.findings)
    opened = (finding for finding in outcome.findings if finding.status is Status.OPEN)
    return frozenset(finding.rule for finding in opened)


def read_by(packs: Sequence[LoadedPack], rule: Rule, data: Data) -> set[Fact]:
    """The facts that a rule reads when it looks at a landscape, by itself or in functions."""
    graph = graph_of(data)
    assert graph is not None
    with _watched(graph) as facts:
        _outcome(packs, [rule], graph)
    return facts


def _outcome(packs: Sequence[LoadedPack], rules: Sequence[Rule], graph: Graph) -> Any:
    settings = settings_of([pack.pack for pack in packs], {}, {})
    return run(graph, packs, rules, settings, PEILDATUM, "nl", {})


@contextmanager
def _watched(graph: Graph) -> Iterator[set[Fact]]:
    """Notes which facts are read while it lasts; relations by the field that they come from."""
    facts: set[Fact] = set()

    def look(self: Any, name: str) -> Any:
        if not name.startswith("_"):
            kind = object.__getattribute__(self, "_soort")
            fact = BACKWARD.get((kind, name), (kind, name))
            if fact in FIELDS:
                facts.add(fact)
        return object.__getattribute__(self, name)

    classes = {type(element) for elements in graph.elements.values() for element in elements}
    for one in classes:
        one.__getattribute__ = look  # type: ignore[method-assign]
    try:
        yield facts
    finally:
        for one in classes:
            del one.__getattribute__

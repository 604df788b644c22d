"""Circles in a directed graph: who depends, by way of others, on itself. Linear time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Steps = Mapping[Any, Sequence[Any]]


def circles(steps: Steps) -> dict[Any, int]:
    """For each node that is part of a circle the number of its component; others are left out.

    Two nodes share a component when each can be reached from the other (R. Tarjan, 1972).
    """
    search = _Search(steps)
    for node in steps:
        if node not in search.index:
            search.visit(node)
    return search.component


@dataclass
class _Search:
    steps: Steps
    index: dict[Any, int] = field(default_factory=dict)
    low: dict[Any, int] = field(default_factory=dict)
    open: dict[Any, None] = field(default_factory=dict)
    component: dict[Any, int] = field(default_factory=dict)

    def visit(self, start: Any) -> None:
        """Everything reachable from `start`, without recursion: a landscape may be deep."""
        waiting: list[tuple[Any, Iterator[Any]]] = [self._enter(start)]
        while waiting:
            node, following = waiting[-1]
            there = next(following, None)
            if there is None:
                waiting.pop()
                self._leave(node)
                if waiting:
                    self._lower(waiting[-1][0], self.low[node])
            elif there not in self.index:
                waiting.append(self._enter(there))
            elif there in self.open:
                self._lower(node, self.index[there])

    def _enter(self, node: Any) -> tuple[Any, Iterator[Any]]:
        self.index[node] = self.low[node] = len(self.index)
        self.open[node] = None
        return node, iter(self.steps.get(node, ()))

    def _lower(self, node: Any, value: int) -> None:
        self.low[node] = min(self.low[node], value)

    def _leave(self, node: Any) -> None:
        """Closes the component of which `node` was the first to be seen."""
        if self.low[node] != self.index[node]:
            return
        members = []
        while True:
            member, _ = self.open.popitem()
            members.append(member)
            if member is node:
                break
        if len(members) > 1 or node in self.steps.get(node, ()):
            self.component.update(dict.fromkeys(members, self.index[node]))

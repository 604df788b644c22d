"""Keys that a mapping has twice."""

from __future__ import annotations

from typing import Any, NamedTuple

from gemma_lint.source.places import Span
from gemma_lint.source.reporter import Reporter


class _Double(NamedTuple):
    key: str
    span: Span
    first: Span | None
    data: dict[str, Any]
    offsets: list[int]


class Doubles:
    """Remembers double keys and reports them all at the end.

    Only then are their first places looked up: with one pass over each mapping, however many keys
    it has twice.
    """

    def __init__(self) -> None:
        self._found: list[_Double] = []

    def add(
        self,
        key: str,
        span: Span,
        first: Span | None,
        data: dict[str, Any],
        offsets: list[int],
    ) -> None:
        """Remember that `key` at `span` is double; `first` when it equals another key by value."""
        self._found.append(_Double(key, span, first, data, offsets))

    def report(self, reporter: Reporter) -> None:
        """Report them. Raises Stopped when there are too many."""
        ranks: dict[int, dict[str, int]] = {}
        for double in self._found:
            first = double.first
            if first is None or double.key in double.data:
                rank = ranks.get(id(double.data))
                if rank is None:
                    rank = {name: 4 * at for at, name in enumerate(double.data)}
                    ranks[id(double.data)] = rank
                start = rank[double.key]
                first = Span(*double.offsets[start : start + 2])
            related = [("first-key", first)]
            reporter.report("duplicate-key", double.span, related=related, name=double.key)

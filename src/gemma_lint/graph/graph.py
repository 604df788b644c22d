"""The landscape as a graph: all elements by kind, and what is worked out once for all of them."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from gemma_lint.graph.element import Element
from gemma_lint.graph.flows import Flows
from gemma_lint.landscape.vocabulary import Vocabulary


class Graph:
    """All elements of a landscape. What is worked out over the whole is worked out when asked."""

    def __init__(
        self, root: Element, elements: dict[str, list[Element]], vocabulary: Vocabulary
    ) -> None:
        self.root: Any = root
        self.elements = elements
        self.vocabulary = vocabulary

    @property
    def size(self) -> int:
        """The number of elements that people listed: top-level ones and the organisation."""
        counted = (kind for kind in self.vocabulary.kinds.values() if kind.plural)
        return sum(len(self.elements[kind.name]) for kind in counted) + len(
            self.elements["organisatie"]
        )

    @cached_property
    def flows(self) -> Flows:
        """How each kind of data flows over the koppelvlakken."""
        return Flows(self)

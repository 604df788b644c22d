"""The landscape as a graph: all elements by kind, and what is worked out once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gemma_lint.catalogue import load
from gemma_lint.graph.circles import circles
from gemma_lint.graph.element import Element
from gemma_lint.graph.flows import Flows
from gemma_lint.graph.kavels import afhankelijk_van
from gemma_lint.graph.together import folded
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.source.neighbours import Presence, anywhere

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue


@dataclass(frozen=True, slots=True)
class Dependence:
    """`steps` leads from each kavel to those it depends on; `circles` numbers those in a circle.

    `first` is the first by id of each number.
    """

    steps: dict[Any, list[Any]]
    circles: dict[Any, int]
    first: dict[int, Any]


class Graph:
    """All elements of a landscape. What is worked out over the whole is worked out when asked."""

    def __init__(
        self,
        root: Element,
        elements: dict[str, list[Element]],
        vocabulary: Vocabulary,
        open_catalogue: Callable[[], Catalogue] = load,
    ) -> None:
        self.root: Any = root
        self._open_catalogue = open_catalogue
        self.elements = elements
        self.vocabulary = vocabulary
        self._names: dict[str, dict[str, list[Element]]] = {}
        self._originals: dict[Any, Any] = {}
        self.neighbour: Callable[[str, str], Presence] = anywhere
        """Whether a document is there that a file names."""
        self.others: tuple[Graph, ...] = ()
        """The landscapes that are checked along with this one."""
        self.memo: dict[Any, Any] = {}
        """What rules work out of the catalogue once for the whole landscape, by what was asked."""
        self.weighing: Any = None
        """What rules about afwijkingen ask; None until all other rules have run."""

    @property
    def size(self) -> int:
        """The number of elements that people listed: top-level ones and the organisation."""
        counted = (kind for kind in self.vocabulary.kinds.values() if kind.plural)
        return sum(len(self.elements[kind.name]) for kind in counted) + len(
            self.elements["organisatie"]
        )

    @cached_property
    def catalogue(self) -> Catalogue:
        """The catalogue of the GEMMA that the landscape is checked against."""
        return self._open_catalogue()

    def dependence(self, statuses: tuple[str, ...], roles: tuple[str, ...]) -> Dependence:
        """Which kavels depend on which, and the circles among them, worked out once.

        Applications in one of `statuses` or with one of `roles` do not count.
        """
        asked = ("dependence", statuses, roles)
        if asked not in self.memo:
            kavels: list[Any] = _by_id(self.elements["kavel"])
            steps = {kavel: _by_id(afhankelijk_van(kavel, statuses, roles)) for kavel in kavels}
            numbers = circles(steps)
            first: dict[int, Any] = {}
            for kavel in kavels:
                if kavel in numbers:
                    first.setdefault(numbers[kavel], kavel)
            self.memo[asked] = Dependence(steps, numbers, first)
        known: Dependence = self.memo[asked]
        return known

    @cached_property
    def copied_in_circles(self) -> dict[Any, int]:
        """The datasets that are, by way of copies, copies of themselves."""
        copies: list[Any] = [*self.elements["gegevensverzameling"]]
        return circles({one: (one.kopie_van,) for one in copies if one.kopie_van is not None})

    @cached_property
    def flows(self) -> Flows:
        """How each kind of data flows over the koppelvlakken."""
        return Flows(self)

    def original(self, copy: Any) -> Any:
        """Where a chain of copies ends; None when it ends in a circle."""
        way, here = [], copy
        while here not in self._originals and here not in self.copied_in_circles:
            further = getattr(here, "kopie_van", None)
            if further is None:
                self._originals[here] = here
                break
            way.append(here)
            here = further
        end = self._originals.get(here)
        self._originals.update(dict.fromkeys(way, end))
        return end

    def namesakes(self, element: Any) -> list[Element]:
        """All elements of a kind that share a name with `element`, itself included."""
        return self._named(element._soort)[folded(element.naam)]

    def _named(self, kind: str) -> dict[str, list[Element]]:
        if kind not in self._names:
            names = self._names[kind] = {}
            elements: list[Any] = [*self.elements[kind]]
            for element in elements:
                names.setdefault(folded(element.naam), []).append(element)
        return self._names[kind]


def _by_id(elements: Iterable[Any]) -> list[Any]:
    return sorted(elements, key=lambda one: str(one.id))

"""Elements as rules see them: plain objects whose fields are attributes, references resolved.

A field that is not there reads as None, a list that is not there as an empty one. What starts with
an underscore is the program's own and cannot be named in a rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary

if TYPE_CHECKING:
    from gemma_lint.graph.graph import Graph
    from gemma_lint.source import Document

PARENT = "_ouder"
PLACE = "_plek"


class Element:
    """The base of the classes that `Plan` makes, one for each kind."""

    _soort: str
    _delen: tuple[str, ...] = ()
    _ouder: Element | None = None
    _plek: tuple[Document, tuple[str | int, ...]] | None = None
    _graaf: Graph

    def __repr__(self) -> str:
        return f"<{self._soort} {getattr(self, 'id', '')}>"


@dataclass(frozen=True, slots=True)
class Plan:
    """How elements of a kind are made: their class, nested parts and references."""

    kind: KindSpec
    make: type[Element]
    parts: tuple[FieldSpec, ...]
    references: tuple[FieldSpec, ...]
    has_id: bool


def plans(vocabulary: Vocabulary) -> dict[str, Plan]:
    """A plan for every kind."""
    backward: dict[str, set[str]] = {name: set() for name in vocabulary.kinds}
    for relation in vocabulary.relations():
        backward[relation.target].add(relation.name)
    return {name: _plan(kind, backward[name]) for name, kind in vocabulary.kinds.items()}


def _plan(kind: KindSpec, backward: set[str]) -> Plan:
    empty: dict[str, Any] = {spec.name: () if spec.many else None for spec in kind.fields}
    empty.update(dict.fromkeys(backward, ()))
    empty["extra"] = {}
    parts = tuple(spec for spec in kind.fields if spec.object is not None)
    empty["_soort"] = kind.name
    empty["_delen"] = tuple(spec.name for spec in parts)
    return Plan(
        kind,
        type(kind.name, (Element,), empty),
        parts,
        tuple(spec for spec in kind.fields if spec.type == "reference"),
        kind.has_id,
    )

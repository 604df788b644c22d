"""A view for each kavel: its applications inside it, beside it what they exchange data with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from gemma_lint.archimate import Model, Relation
from gemma_lint.archimate import landscape as agreed
from gemma_lint.exporting.text import digest

_WIDTH, _HEIGHT, _GAP, _HEAD = 160, 60, 40, 40
_COLUMNS = 3
_BESIDE = _COLUMNS * (_WIDTH + _GAP) + 5 * _GAP
"""Where what stands beside the kavel begins. All in the points of a view."""


@dataclass(slots=True)
class Node:
    """A box for an element, its place absolute, with boxes inside it."""

    id: str
    element: str
    x: int
    y: int
    w: int = _WIDTH
    h: int = _HEIGHT
    inside: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Connection:
    """A line for a relation, between two boxes."""

    id: str
    relation: str
    source: str
    target: str


@dataclass(slots=True)
class View:
    """A picture of a part of the model."""

    id: str
    name: str
    nodes: list[Node]
    connections: list[Connection]


def views(model: Model) -> Iterator[View]:
    """The views of a model, in the order of its kavels; a kavel without applications has none."""
    flows = [relation for relation in model.relations if relation.kind == "Flow"]
    members: dict[str, list[str]] = {}
    for relation in model.relations:
        if relation.get(agreed.FIELD) == "kavel.applicaties":
            members.setdefault(relation.source, []).append(relation.target)
    for kavel, element in model.elements.items():
        if kavel in members:
            yield _view(kavel, element.name, members[kavel], flows)


def _view(kavel: str, name: str, members: list[str], flows: list[Relation]) -> View:
    own = set(members)
    touching = [flow for flow in flows if flow.source in own or flow.target in own]
    ends = dict.fromkeys(end for flow in touching for end in (flow.source, flow.target))
    others = [end for end in ends if end not in own]
    inside = [_node(kavel, one, *_place(at, _GAP, _GAP + _HEAD)) for at, one in enumerate(members)]
    beside = [_node(kavel, one, *_place(at, _BESIDE, _GAP)) for at, one in enumerate(others)]
    around = _node(kavel, kavel, 0, 0)
    around.w = _COLUMNS * (_WIDTH + _GAP) + _GAP
    around.h = inside[-1].y + _HEIGHT + _GAP
    around.inside = inside
    boxes = {node.element: node.id for node in (*inside, *beside)}
    connections = [
        Connection(
            f"id-verbinding-{digest(kavel, flow.id)}",
            flow.id,
            boxes[flow.source],
            boxes[flow.target],
        )
        for flow in touching
    ]
    return View(f"id-view-{digest(kavel)}", name, [around, *beside], connections)


def _place(at: int, left: int, top: int) -> tuple[int, int]:
    row, column = divmod(at, _COLUMNS)
    return left + column * (_WIDTH + _GAP), top + row * (_HEIGHT + _GAP)


def _node(kavel: str, element: str, x: int, y: int) -> Node:
    return Node(f"id-knoop-{digest(kavel, element)}", element, x, y)

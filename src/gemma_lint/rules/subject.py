"""Who the texts of a pack speak of: a municipality, or a cooperation of municipalities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from gemma_lint.graph import Graph
from gemma_lint.rules.model import Text

COOPERATION = "samenwerkingsverband"
_T = TypeVar("_T")


def organisation_of(graph: Graph) -> str:
    """The id of the organisation whose landscape it is; empty if that is not said."""
    return next((str(one.__dict__["id"]) for one in graph.elements["organisatie"]), "")


def kind_of(graph: Graph) -> str | None:
    """What kind of organisation a landscape is of; None when it does not say."""
    for organisation in graph.elements["organisatie"]:
        kind: str = organisation.__dict__["soort"]
        return kind
    return None


def worded_for(kind: str | None, value: _T) -> _T:
    """Packs, rules or whatever else holds texts, in the words for this kind of organisation."""
    made: _T = _reworded(value) if kind == COOPERATION else value
    return made


def _reworded(value: Any) -> Any:
    if isinstance(value, Text):
        return value.cooperation or value
    if isinstance(value, Mapping):
        return {key: _reworded(one) for key, one in value.items()}
    if isinstance(value, (tuple, list)):
        return type(value)(map(_reworded, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    old = {one.name: getattr(value, one.name) for one in fields(value)}
    new = {name: _reworded(one) for name, one in old.items()}
    changed = {name: one for name, one in new.items() if one != old[name]}
    return replace(value, **changed) if changed else value

"""From the pydantic classes in `kinds` to a plain `Vocabulary`. Not imported by a check."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from gemma_lint.landscape.kinds import Landschap
from gemma_lint.landscape.kinds.base import (
    EenOfMeer,
    Onderdeel,
    Verwijzing,
)
from gemma_lint.landscape.vocabulary import PATTERNS, FieldSpec, KindSpec, Vocabulary

_PATTERNS = {pattern: name for name, pattern in PATTERNS.items()}
_SIMPLE = {str: "text", int: "int", float: "float", bool: "bool", date: "date"}


def vocabulary(root: type[Onderdeel] = Landschap) -> Vocabulary:
    """The vocabulary that `root` and the classes in its fields describe."""
    found = classes(root)
    parents = _parents(found, root)
    kinds = {name: _kind(kind, parents.get(name, set())) for name, kind in sorted(found.items())}
    return Vocabulary(kinds, root.NAAM)


def classes(root: type[Onderdeel] = Landschap) -> dict[str, type[Onderdeel]]:
    """Every class of a vocabulary by the name of its kind, for schemas and reference pages."""
    return {kind.NAAM: kind for kind in _reachable(root, set())}


def _reachable(kind: type[Onderdeel], seen: set[type]) -> Iterator[type[Onderdeel]]:
    if kind in seen:
        return
    seen.add(kind)
    yield kind
    for info in kind.model_fields.values():
        part = _part(info)
        if part is not None:
            yield from _reachable(part, seen)


def _part(info: FieldInfo) -> type[Onderdeel] | None:
    """The nested class that a field holds, if any."""
    inner = _Shape.of(info).inner
    return inner if isinstance(inner, type) and issubclass(inner, Onderdeel) else None


def _parents(found: dict[str, type[Onderdeel]], root: type[Onderdeel]) -> dict[str, set[str]]:
    """The kinds in which each part occurs; the root does not count, as it has no name."""
    parents: dict[str, set[str]] = defaultdict(set)
    for name, kind in found.items():
        if kind is root:
            continue
        for info in kind.model_fields.values():
            part = _part(info)
            if part is not None:
                parents[part.NAAM].add(name)
    return parents


def _kind(kind: type[Onderdeel], parents: set[str]) -> KindSpec:
    plural = getattr(kind, "MEERVOUD", "") or None
    parent = next(iter(parents)) if len(parents) == 1 and plural is None else None
    fields = tuple(_field(name, info) for name, info in kind.model_fields.items())
    return KindSpec(kind.NAAM, plural, fields, parent)


class _Shape:
    """A field's annotation taken apart: the innermost type, whether a list, and its marks."""

    def __init__(self) -> None:
        self.inner: Any = None
        self.many = False
        self.marks: list[Any] = []

    @classmethod
    def of(cls, info: FieldInfo) -> _Shape:
        shape = cls()
        shape.marks.extend(info.metadata)
        shape._enter(info.annotation)
        return shape

    def _enter(self, annotation: Any) -> None:
        origin = get_origin(annotation)
        if origin is Annotated:
            self.marks.extend(get_args(annotation)[1:])
            self._enter(get_args(annotation)[0])
        elif origin in (Union, UnionType):
            (inner,) = (part for part in get_args(annotation) if part is not NoneType)
            self._enter(inner)
        elif origin is list:
            self.many = True
            self._enter(get_args(annotation)[0])
        else:
            self.inner = annotation

    def mark(self, kind: type) -> Any:
        return next((mark for mark in self.marks if isinstance(mark, kind)), None)

    def bound(self, kind: type, attribute: str) -> float | None:
        values = (
            getattr(mark, attribute)
            for outer in self.marks
            for mark in (outer, *getattr(outer, "metadata", ()))
            if isinstance(mark, kind)
        )
        return next(values, None)


def _field(name: str, info: FieldInfo) -> FieldSpec:
    shape = _Shape.of(info)
    name = info.alias or name
    if name == "extra":
        return FieldSpec(name, "extra")
    return replace(
        _typed(name, shape),
        many=shape.many,
        single=shape.mark(EenOfMeer) is not None,
        required=info.is_required(),
    )


def _typed(name: str, shape: _Shape) -> FieldSpec:
    """The field with its type and what goes with that."""
    target = shape.mark(Verwijzing)
    if target is not None:
        return FieldSpec(name, "reference", targets=target.soorten, backward=target.terug)
    if get_origin(shape.inner) is Literal:
        return FieldSpec(name, "enum", values=get_args(shape.inner))
    if issubclass(shape.inner, Onderdeel):
        return FieldSpec(name, "object", object=shape.inner.NAAM)
    constraint = shape.mark(StringConstraints)
    return FieldSpec(
        name,
        _SIMPLE[shape.inner],
        pattern=_PATTERNS.get(constraint.pattern) if constraint else None,
        minimum=shape.bound(Ge, "ge"),
        maximum=shape.bound(Le, "le"),
    )

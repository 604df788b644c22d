"""From the pydantic classes in `kinds` to a plain `Vocabulary`. Not imported by a check."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from gemma_lint.landscape.kinds import Landschap
from gemma_lint.landscape.kinds.base import (
    DURATION_PATTERN,
    ID_PATTERN,
    URL_PATTERN,
    EenOfMeer,
    Onderdeel,
    Verwijzing,
)
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary

_PATTERNS = {ID_PATTERN: "id", URL_PATTERN: "url", DURATION_PATTERN: "duration"}
_SIMPLE = {str: "text", int: "int", float: "float", bool: "bool", date: "date"}


def vocabulary() -> Vocabulary:
    """The vocabulary that the classes in `kinds` describe."""
    classes = {kind.NAAM: kind for kind in _reachable(Landschap, set())}
    parents = _parents(classes)
    return Vocabulary(
        {name: _kind(kind, parents.get(name, set())) for name, kind in sorted(classes.items())}
    )


def classes() -> dict[str, type[Onderdeel]]:
    """Every class of the vocabulary by the name of its kind, for schemas and reference pages."""
    return {kind.NAAM: kind for kind in _reachable(Landschap, set())}


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


def _parents(classes: dict[str, type[Onderdeel]]) -> dict[str, set[str]]:
    parents: dict[str, set[str]] = defaultdict(set)
    for name, kind in classes.items():
        for info in kind.model_fields.values():
            part = _part(info)
            if part is not None:
                parents[part.NAAM].add(name)
    return parents


def _kind(kind: type[Onderdeel], parents: set[str]) -> KindSpec:
    plural = getattr(kind, "MEERVOUD", "") or None
    parent = next(iter(parents)) if len(parents) == 1 and plural is None else None
    fields = tuple(_field(name, info) for name, info in kind.model_fields.items())
    return KindSpec(kind.NAAM, plural, fields, None if parent == Landschap.NAAM else parent)


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
    common = {
        "many": shape.many,
        "single": shape.mark(EenOfMeer) is not None,
        "required": info.is_required(),
    }
    if name == "extra":
        return FieldSpec(name, "extra")
    target = shape.mark(Verwijzing)
    if target is not None:
        return FieldSpec(name, "reference", targets=target.soorten, backward=target.terug, **common)
    if get_origin(shape.inner) is Literal:
        return FieldSpec(name, "enum", values=get_args(shape.inner), **common)
    if issubclass(shape.inner, Onderdeel):
        return FieldSpec(name, "object", object=shape.inner.NAAM, **common)
    constraint = shape.mark(StringConstraints)
    return FieldSpec(
        name,
        _SIMPLE[shape.inner],
        pattern=_PATTERNS.get(constraint.pattern) if constraint else None,
        minimum=shape.bound(Ge, "ge"),
        maximum=shape.bound(Le, "le"),
        **common,
    )

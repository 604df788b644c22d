"""Where an element or one of its fields was written."""

from __future__ import annotations

from typing import Any

from gemma_lint.finding import Location
from gemma_lint.graph.element import Element
from gemma_lint.landscape.vocabulary import FieldSpec
from gemma_lint.source import Document

Path = tuple[str | int, ...]


def origin(element: Element) -> tuple[Document, Path]:
    """The document an element stands in and the path to it there."""
    if element._plek is not None:
        return element._plek
    parent = element._ouder
    if parent is None:
        raise LookupError(f"{element!r} was never written anywhere")
    document, path = origin(parent)
    for name in parent._delen:
        value = parent.__dict__.get(name)
        if value is element:
            return document, (*path, name)
        if isinstance(value, list) and element in value:
            return document, (*path, name, value.index(element))
    raise LookupError(f"{element!r} is not a part of {parent!r}")


def field_location(element: Element, field: str | None) -> Location:
    """Where `field` of `element` is written; `a.b` is field b of part a.

    A field that is not there is shown at the nearest thing that is: the part around it, else the
    id that names the element, else the element itself.
    """
    document, path = origin(element)
    here = _at(document.data, path)
    found = path
    for name in field.split(".") if field else ():
        if not isinstance(here, dict) or here.get(name) is None:
            break
        here = here[name]
        found = (*found, name)
    if found != path:
        complete = field is not None and len(found) == len(path) + field.count(".") + 1
        return document.place(found, "value" if complete else "key")
    if isinstance(here, dict) and "id" in here:
        return document.place((*path, "id"))
    return document.place(path, "item" if path and isinstance(path[-1], int) else "key")


def reference_location(element: Element, spec: FieldSpec, identity: str) -> Location:
    """Where an element's field holds the reference `identity`."""
    document, path = origin(element)
    written = _at(document.data, (*path, spec.name))
    if isinstance(written, list) and identity in written:
        return document.place((*path, spec.name, written.index(identity)))
    return document.place((*path, spec.name))


def _at(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data

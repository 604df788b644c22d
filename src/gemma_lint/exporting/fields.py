"""The fields of an element, taken apart: what single parts hold stands beside the rest by its path.

`biv: {beschikbaarheid: 2}` is the field `biv.beschikbaarheid`. A list stays together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gemma_lint.graph import Element
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary
from gemma_lint.rules.calls import day_of

_EXACT = 2**53
"""Below this every whole number is a floating-point number too."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field by its path. `value` is as the graph has it: references are elements."""

    path: str
    spec: FieldSpec
    value: Any


def leaves(element: Any, vocabulary: Vocabulary, path: str = "") -> Iterator[Leaf]:
    """The fields that an element states, in the order of the vocabulary.

    A single part that states nothing is a leaf itself, with an empty value.
    """
    for spec in vocabulary.kinds[element._soort].fields:
        value = element.__dict__.get(spec.name)
        if not _stated(value, spec):
            continue
        if spec.object is None or spec.many:
            yield Leaf(path + spec.name, spec, value)
            continue
        inner = [*leaves(value, vocabulary, f"{path}{spec.name}.")]
        yield from inner or [Leaf(path + spec.name, spec, {})]


def _stated(value: Any, spec: FieldSpec) -> bool:
    """Whether a field says something: an empty list, or an empty `extra`, does not."""
    return bool(value) if spec.many or spec.type == "extra" else value is not None


def paths(kind: KindSpec, vocabulary: Vocabulary, path: str = "") -> Iterator[Leaf]:
    """Every leaf that elements of a kind can have, without values."""
    for spec in kind.fields:
        if spec.object is None or spec.many:
            yield Leaf(path + spec.name, spec, None)
        else:
            part = vocabulary.kinds[spec.object]
            yield from paths(part, vocabulary, f"{path}{spec.name}.")


def plain(value: Any, spec: FieldSpec, vocabulary: Vocabulary) -> Any:
    """One value of a field as a landscape writes it, ready for JSON.

    Dates become text, references `kind/id`, parts a mapping of what they state.
    """
    if spec.type == "reference":
        return f"{value._soort}/{value.id}"
    if spec.type == "date":
        return day_of(value).isoformat()
    return stated(value, vocabulary) if isinstance(value, Element) else value


def stated(part: Any, vocabulary: Vocabulary) -> dict[str, Any]:
    """An element or a part of one as a landscape writes it, ready for JSON."""
    found = {}
    for spec in vocabulary.kinds[part._soort].fields:
        value = part.__dict__.get(spec.name)
        if not _stated(value, spec):
            continue
        values = [plain(one, spec, vocabulary) for one in (value if spec.many else [value])]
        found[spec.name] = values if spec.many else values[0]
    return found


def written(value: Any) -> str:
    """A plain value of a single field as text: `true`, `2`, `0.5`, `2026-01-31`, text as it is."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    return str(value).lower() if isinstance(value, bool) else str(value)

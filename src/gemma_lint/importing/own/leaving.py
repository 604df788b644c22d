"""Leaves out what lacks something it must have, and every reference to that.

In a model as we wrote it there is none: people changed it.
"""

from __future__ import annotations

from typing import Any

from gemma_lint.importing.draft import Item, Link, Outcome, Part
from gemma_lint.importing.own.reading import Made, Work
from gemma_lint.landscape.vocabulary import KindSpec, Vocabulary

_GONE = object()


def leave_out(work: Work) -> None:
    """Take away incomplete items and parts of no item, until all that is left is complete."""
    items = {key: made for key, made in work.made.items() if made.item is not None}
    for made in items.values():
        for name in _rid(made, work.vocabulary, set()):
            work.warn(made.thing, "part", name=name, element=made.thing.name)
    lost = _incomplete(items, work.vocabulary)
    while lost:
        gone = set()
        for key in lost:
            made = items.pop(key)
            del work.made[key]
            gone.add((made.link.kind, made.link.source_id))
            work.settle(made.thing, Outcome.SKIPPED, "incomplete")
        for made in items.values():
            _rid(made, work.vocabulary, gone)
        lost = _incomplete(items, work.vocabulary)


def _rid(made: Made, vocabulary: Vocabulary, gone: set[tuple[str, str]]) -> list[str]:
    """Rid an item of references to what is gone; the fields of which nothing is left."""
    if made.item is None:
        return []
    fields = made.item.fields
    kept = _mapping(fields, vocabulary.kinds[made.item.kind], vocabulary, gone)
    lost = [name for name in fields if name not in kept]
    fields.clear()  # a Part has the same ones
    fields.update(kept)
    return lost


def _incomplete(items: dict[str, Made], vocabulary: Vocabulary) -> list[str]:
    held = {
        (part.kind, part.source_id)
        for made in items.values()
        if made.item is not None
        for values in made.item.fields.values()
        for part in (values if isinstance(values, list) else ())
        if isinstance(part, Part)
    }
    return [
        key
        for key, made in items.items()
        if made.item is not None and not _complete(made.item, vocabulary, held)
    ]


def _complete(item: Item, vocabulary: Vocabulary, held: set[tuple[str, str]]) -> bool:
    kind = vocabulary.kinds[item.kind]
    if kind.parent is not None and (item.kind, item.source_id) not in held:
        return False
    return all(s.name in item.fields for s in kind.fields if s.required and s.name != "id")


def _mapping(
    fields: dict[str, Any], kind: KindSpec, vocabulary: Vocabulary, gone: set[tuple[str, str]]
) -> dict[str, Any]:
    """The fields without references to what is gone, and without parts that cannot do without."""
    kept = {}
    for name, value in fields.items():
        spec = kind.field(name)
        inner = vocabulary.kinds[spec.object] if spec is not None and spec.object else None
        left = _value(value, inner, vocabulary, gone)
        if left is not _GONE:
            kept[name] = left
    return kept


def _value(
    value: Any, kind: KindSpec | None, vocabulary: Vocabulary, gone: set[tuple[str, str]]
) -> Any:
    if isinstance(value, Link | Part):
        return _GONE if (value.kind, value.source_id) in gone else value
    if isinstance(value, list):
        left = [one for v in value if (one := _value(v, kind, vocabulary, gone)) is not _GONE]
        return left if left or not value else _GONE
    if isinstance(value, dict) and kind is not None:
        kept = _mapping(value, kind, vocabulary, gone)
        lacking = any(spec.required and spec.name not in kept for spec in kind.fields)
        return _GONE if lacking else kept
    return value

"""What relations say: each is a reference in a field of the element at one of its ends."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from gemma_lint.archimate import Relation
from gemma_lint.archimate import landscape as agreed
from gemma_lint.archimate.landscape import Reference
from gemma_lint.importing.draft import Outcome, Part, Value
from gemma_lint.importing.own.reading import Made, Work
from gemma_lint.importing.own.values import NO_VALUE, Values
from gemma_lint.landscape.vocabulary import FieldSpec

_Match = tuple[Reference, Made, Made]
"""A field, the element that has it, and what it refers to."""
_ByEnds = dict[frozenset[str], list[Reference]]
"""References by the kinds at their two ends, whichever is which."""


def relate(work: Work, values: Values) -> None:
    """Put what relations say into the fields of the items; settle every relation."""
    references = _by_ends(agreed.references(work.vocabulary))
    owned: set[str] = set()
    for relation in work.model.relations:
        made = work.made.get(relation.id)
        if made is not None and made.thing is relation:
            _set_ends(work, relation, made)
            continue
        found = _match(work, relation, references)
        if isinstance(found, str):
            work.settle(relation, Outcome.SKIPPED, found)
        elif _put(work, values, relation, found, owned):
            work.settle(relation, Outcome.FACT)
        else:
            work.settle(relation, Outcome.SKIPPED, "second")


def _by_ends(references: Iterable[Reference]) -> _ByEnds:
    found: _ByEnds = {}
    for reference in references:
        found.setdefault(frozenset((reference.holder, reference.target)), []).append(reference)
    return found


def _set_ends(work: Work, flow: Relation, made: Made) -> None:
    """From where and to where a koppelvlak goes, if there can be one between these two."""
    item = made.item
    assert item is not None  # noqa: S101 - a Flow is never of the GEMMA
    for name, end in (("van", flow.source), ("naar", flow.target)):
        other = work.made.get(end)
        spec = work.vocabulary.kinds[agreed.FLOW].field(name)
        if other is not None and spec is not None and other.kind.name in spec.targets:
            item.fields[name] = other.link


def _match(work: Work, relation: Relation, references: _ByEnds) -> _Match | str:
    """The field that a relation stands for, or why there is none."""
    source, target = work.made.get(relation.source), work.made.get(relation.target)
    if source is None or target is None:
        return "no-end"
    said = relation.get(agreed.FIELD)
    ends = frozenset((source.kind.name, target.kind.name))
    possible = [
        match
        for reference in references.get(ends, ())
        for match in _fitting(reference, source, target, either=relation.kind == "Association")
    ]
    ours = [match for match in possible if match[0].field == said]
    if ours:
        return ours[0]
    alike = [
        match
        for match in possible
        if match[0].shape.kind == relation.kind and match[0].field.count(".") == 1
    ]
    named = [match for match in alike if match[0].shape.name == relation.name]
    if len(alike) == 1 or len(named) == 1:
        return (named or alike)[0]
    return "unclear" if alike else "no-field"


def _fitting(reference: Reference, source: Made, target: Made, *, either: bool) -> Iterator[_Match]:
    """How a reference can lie between two; `either`: people may have drawn it the other way."""
    ways = [(target, source), (source, target)]
    if not reference.shape.backward:
        ways.reverse()
    for holder, other in ways if either else ways[:1]:
        if (holder.kind.name, other.kind.name) == (reference.holder, reference.target):
            yield reference, holder, other


def _put(work: Work, values: Values, relation: Relation, match: _Match, owned: set[str]) -> bool:
    """Put a reference into its field; False for a second one where there can be one."""
    reference, holder, other = match
    assert holder.item is not None  # noqa: S101 - only kinds of the vocabulary have fields
    path = reference.field.partition(".")[2]
    spec = values.spec(work.vocabulary.kinds[holder.item.kind], path)
    assert spec is not None  # noqa: S101 - the path is of the vocabulary
    if other.item is None:
        written = _written(values, spec, relation, other)
        return _append(holder.item.fields, path, written, many=spec.many)
    if spec.object is None:
        return _append(holder.item.fields, path, other.link, many=spec.many)
    if other.thing.id in owned:  # a part of another already
        return False
    owned.add(other.thing.id)
    part = Part(other.item.kind, other.item.source_id, other.item.fields, other.item.id)
    return _append(holder.item.fields, path, part, many=spec.many)


def _append(fields: dict[str, Value], path: str, value: Value, *, many: bool) -> bool:
    *way, last = path.split(".")
    for name in way:
        inner = fields.setdefault(name, {})
        assert isinstance(inner, dict)  # noqa: S101 - by the vocabulary
        fields = inner
    if not many:
        return fields.setdefault(last, value) is value
    values = fields.setdefault(last, [])
    assert isinstance(values, list)  # noqa: S101 - by the vocabulary
    values.append(value)
    return True


def _written(values: Values, spec: FieldSpec, relation: Relation, other: Made) -> Value:
    """What a field says of a component or standard: as it was written, else its name."""
    name = " ".join(other.thing.name.split())
    for text in relation.properties.get(agreed.WRITTEN, ()):
        try:
            return values.of_json(spec, json.loads(text))
        except NO_VALUE:
            continue
    return name if other.kind.name == agreed.COMPONENT else {"naam": name}
